// First, since moc cannot read <compare> before it.
#include <QTest>

#include "core/base/encoding.h"
#include "core/policy/condition_values.h"
#include "core/policy/match_pattern.h"
#include "core/policy/variables.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <compare>
#include <random>
#include <string>
#include <vector>

using namespace trustwalk;
using namespace trustwalk::policy;

/// Numbers, dates, addresses and wildcards, each against a slower and simpler reading of the same rule.
class tst_policy_values : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wildcardsEqualTheNaiveMatcher();
    void arnPatternsEqualTheNaiveMatcher();
    void decimalsEqualIntegers();
    void zeroIsOneNumber();
    void decimalsRefuse_data();
    void decimalsRefuse();
    void datesRefuse_data();
    void datesRefuse();
    void datesRoundTrip();
    void addressesEqualBitByBit();
    void addressesRefuse_data();
    void addressesRefuse();
    void hostileValuesAreReadOrRefused();
    void hostileVariablesAreReadOrKept();
};

namespace {

std::vector<std::string> characters(std::string_view text)
{
    std::vector<std::string> result;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xc0u) == 0x80u)
            result.back() += c;
        else
            result.emplace_back(1, c);
    }
    return result;
}

/// The definition, character by character.
bool naive(const std::vector<std::string> &pattern, std::size_t p, const std::vector<std::string> &text, std::size_t t)
{
    if (p == pattern.size())
        return t == text.size();
    if (pattern[p] == "*")
        return naive(pattern, p + 1, text, t) || (t < text.size() && naive(pattern, p, text, t + 1));
    return t < text.size() && (pattern[p] == "?" || pattern[p] == text[t]) && naive(pattern, p + 1, text, t + 1);
}

bool naiveMatch(std::string_view pattern, std::string_view text)
{
    return naive(characters(pattern), 0, characters(text), 0);
}

std::string randomText(std::mt19937 &random, const std::vector<std::string> &alphabet, std::size_t longest)
{
    std::string text;
    for (std::size_t length = random() % (longest + 1); length > 0; --length)
        text += alphabet[random() % alphabet.size()];
    return text;
}

std::vector<std::string> cutAtColons(const std::string &text)
{
    std::vector<std::string> parts {""};
    for (const char c : text) {
        if (c == ':' && parts.size() < 6)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

} // namespace

void tst_policy_values::wildcardsEqualTheNaiveMatcher()
{
    std::mt19937 random(20111);
    int matched = 0;
    for (int round = 0; round < 60'000; ++round) {
        const std::string pattern = randomText(random, {"a", "b", "*", "?", "é", "日"}, 6);
        const std::string text = randomText(random, {"a", "b", "é", "日", "*", "?"}, 7);
        const bool expected = naiveMatch(pattern, text);
        matched += expected;
        if (matchesPattern(patternFrom(pattern), text) != expected)
            QFAIL((pattern + " against " + text).c_str());
    }
    QVERIFY(matched > 3'000);
}

void tst_policy_values::arnPatternsEqualTheNaiveMatcher()
{
    std::mt19937 random(20112);
    int matched = 0;
    for (int round = 0; round < 30'000; ++round) {
        std::string pattern;
        std::string text;
        for (int part = 0; part < 6; ++part) {
            const std::string one = randomText(random, {"a", "b"}, 2);
            text += (part > 0 ? ":" : "") + one;
            pattern += (part > 0 ? ":" : "") + (random() % 3 ? one : randomText(random, {"a", "*", "?", "*"}, 2));
        }
        text += randomText(random, {"a", ":", "/"}, 2);
        const auto wanted = cutAtColons(pattern);
        const auto given = cutAtColons(text);
        bool expected = true;
        for (std::size_t part = 0; part < 6; ++part)
            expected = expected && naiveMatch(wanted[part], given[part]);
        matched += expected;
        if (matchesArnPattern(patternFrom(pattern), text) != expected)
            QFAIL((pattern + " against " + text).c_str());
    }
    QVERIFY(matched > 3'000);
}

void tst_policy_values::decimalsEqualIntegers()
{
    std::mt19937_64 random(20113);
    for (int round = 0; round < 20'000; ++round) {
        // Thousandths as integers, written in one of several ways.
        const auto make = [&] { return static_cast<long long>(random() % 2'000'001) - 1'000'000; };
        const auto write = [&](long long thousandths) {
            const unsigned long long size = static_cast<unsigned long long>(thousandths < 0 ? -thousandths : thousandths);
            std::string fraction = std::to_string(1000 + size % 1000).substr(1);
            if (random() % 2)
                fraction += "00";
            std::string text = thousandths < 0 ? "-" : random() % 4 ? "" : "+";
            if (random() % 3 == 0)
                return text + std::to_string(size) + "e-3";
            return text + (random() % 2 ? "0" : "") + std::to_string(size / 1000) + "." + fraction;
        };
        const long long a = make();
        const long long b = random() % 4 ? make() : a;
        const auto first = parseDecimal(write(a));
        const auto second = parseDecimal(write(b));
        QVERIFY(first && second);
        QVERIFY((*first <=> *second) == (a <=> b));
        QCOMPARE(*first == *second, a == b);
    }
}

void tst_policy_values::zeroIsOneNumber()
{
    for (const char *text : {"0", "-0", "+0", "00", ".0", "-0.00", "0e5", "-0e-5"})
        QVERIFY2(parseDecimal(text) == Decimal {}, text);
}

void tst_policy_values::decimalsRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", " ", " 1", "1 ", "-", "+", ".", "1.", "--1", "1e", "1e+", "1e99999", "0x10", "NaN", "inf", "1,5", "1.2.3", "٣"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_policy_values::decimalsRefuse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDecimal(text.toStdString()));
}

void tst_policy_values::datesRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "-",
                             "soon",
                             "2026-7-01",
                             "2026-07-1",
                             "2026-13-01",
                             "2026-00-01",
                             "2026-02-29",
                             "2026-07-01T",
                             "2026-07-01T09",
                             "2026-07-01T9:00Z",
                             "2026-07-01T24:00Z",
                             "2026-07-01T09:60Z",
                             "2026-07-01T09:00:60Z",
                             "2026-07-01T09:00:00.Z",
                             "2026-07-01T09:00:00+9",
                             "2026-07-01T09:00:00+24:00",
                             "2026-07-01T09:00:00+09-00",
                             "2026-07-01T09:00:00ZZ",
                             "2026-07-01 09:00:00Z",
                             "26-07-01",
                             "2026-07-01Z",
                             "1782896400s",
                             "99999999999999999999",
                             "1.5.5",
                             "12026-07-01"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_policy_values::datesRefuse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseMoment(text.toStdString()));
}

void tst_policy_values::datesRoundTrip()
{
    // 2026-07-01T09:00:00Z, every way to write it.
    const Moment expected {1782896400, 0};
    for (const char *text :
         {"1782896400", "1782896400.0", "2026-07-01T09:00Z", "2026-07-01T09:00", "2026-07-01t09:00:00z", "2026-07-01T09:00:00.000Z",
          "2026-07-01T18:00:00+09:00", "2026-07-01T18:00:00+0900", "2026-06-30T23:30:00-09:30"})
        QVERIFY2(parseMoment(text) == expected, text);
    QVERIFY(parseMoment("2026-07-01T09:00:00.25Z") == (Moment {1782896400, 250'000'000}));
    QVERIFY(parseMoment("1782896400.25") == (Moment {1782896400, 250'000'000}));
    QVERIFY(parseMoment("-1") == (Moment {-1, 0}));
    QVERIFY(parseMoment("1970-01") == (Moment {0, 0}));
}

void tst_policy_values::addressesEqualBitByBit()
{
    std::mt19937 random(20114);
    for (int round = 0; round < 20'000; ++round) {
        const std::uint32_t network = static_cast<std::uint32_t>(random());
        const int prefix = static_cast<int>(random() % 33);
        const std::uint32_t address = random() % 2 ? static_cast<std::uint32_t>(random()) : network ^ (1u << (random() % 32));
        const auto write = [](std::uint32_t v) {
            return std::to_string(v >> 24) + "." + std::to_string(v >> 16 & 255) + "." + std::to_string(v >> 8 & 255) + "."
                   + std::to_string(v & 255);
        };
        const std::uint32_t mask = prefix == 0 ? 0 : ~0u << (32 - prefix);
        const auto range = parseIpRange(write(network) + "/" + std::to_string(prefix));
        const auto single = parseIpAddress(write(address));
        QVERIFY(range && single);
        QCOMPARE(range->contains(*single), (network & mask) == (address & mask));
    }
    const std::pair<const char *, const char *> same[] = {{"::", "0:0:0:0:0:0:0:0"},
                                                          {"::1", "0:0:0:0:0:0:0:1"},
                                                          {"1::", "1:0:0:0:0:0:0:0"},
                                                          {"2001:db8::ff:0:1", "2001:0DB8:0000:0:0:00ff:0:1"},
                                                          {"::ffff:192.0.2.1", "0:0:0:0:0:ffff:c000:201"},
                                                          {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"}};
    for (const auto &[a, b] : same)
        QVERIFY2(parseIpAddress(a) && parseIpAddress(a) == parseIpAddress(b), a);
}

void tst_policy_values::addressesRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",         "1",          "1.2.3",       "1.2.3.4.5",     "256.1.1.1",         "1.2.3.-4",    "01.2.3.4",
                             "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/-1",  "1.2.3.4/08",    "1.2.3.4/8/8",       " 1.2.3.4",    "1.2.3.4 ",
                             ":",        ":::",        "1::2::3",     "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::",     "g::",
                             "::1/129",  "1.2.3.4::",  "::1.2.3.4:5", "::1.2.3",       "1:2:3:4:5:6:7:8::", "fe80::1%eth0"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_policy_values::addressesRefuse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIpRange(text.toStdString()));
}

void tst_policy_values::hostileValuesAreReadOrRefused()
{
    const auto meet = [](const std::string &text) {
        static_cast<void>(parseDecimal(text));
        static_cast<void>(parseMoment(text));
        static_cast<void>(parseBoolean(text));
        if (const auto range = parseIpRange(text))
            QVERIFY(range->prefix >= 0 && range->prefix <= (range->isV6 ? 128 : 32) && range->contains(*range));
        if (!isUtf8(text))
            return; // patterns are made of what JSON holds
        QVERIFY(matchesPattern(patternFrom(text), text));
        QVERIFY(matchesArnPattern(patternFrom(text), text));
    };
    for (const char *text : {"-12345.678900e-12", "2026-07-01T09:00:00.123456789+09:00", "2001:db8:0:ffff::192.0.2.33/117",
                             "203.0.113.250/31", "arn:aws:sns:*:111122223333:alarm-?*:x"}) {
        test::cutAtEveryByte(text, meet);
        test::flipEachByte(text, meet);
        test::mutate(text, 1000, meet);
    }
}

void tst_policy_values::hostileVariablesAreReadOrKept()
{
    Context context;
    context.set("aws:username", "Alice");
    const auto meet = [&](const std::string &text) {
        std::string pattern;
        const TextTemplate compiled = compileText(text, Wildcards::Match, Variables::Resolve);
        static_cast<void>(expand(compiled, context, pattern));
        const TextTemplate literal = compileText(text, Wildcards::Literal, Variables::Literal);
        QVERIFY(expand(literal, context, pattern));
        QCOMPARE(pattern, text);
    };
    const std::string text = "a${aws:username}*${*}${?}${$}${aws:PrincipalTag/t, 'd e}f'}?${aws:x , ''}${";
    test::cutAtEveryByte(text, meet);
    test::flipEachByte(text, meet);
    test::mutate(text, 5000, meet);
    std::string pattern;
    QVERIFY(expand(compileText(text, Wildcards::Literal, Variables::Resolve), context, pattern));
    QCOMPARE(pattern, std::string("aAlice**?$d e}f?${"));
}

QTEST_GUILESS_MAIN(tst_policy_values)
#include "tst_policy_values.moc"
