#include "core/crypto/random.h"
#include "tests/support/show.h"

#include <QTest>

#include <map>
#include <set>

using namespace trustwalk;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedAndPurposeGiveTheSameBytes()
    {
        const Seed seed = crypto::seedFromNumber(7);
        QVERIFY(crypto::derive(seed, "a", 100) == crypto::derive(crypto::seedFromNumber(7), "a", 100));
        QVERIFY(crypto::derivedSeed(seed, "a") == crypto::derivedSeed(seed, "a"));
        QCOMPARE(crypto::deriveUuid(seed, "a"), crypto::deriveUuid(seed, "a"));
    }

    void anythingElseGivesOthers()
    {
        const Seed seed = crypto::seedFromNumber(7);
        const Bytes a = crypto::derive(seed, "a", 32);
        QVERIFY(a != crypto::derive(seed, "b", 32));
        QVERIFY(a != crypto::derive(crypto::seedFromNumber(8), "a", 32));
        QVERIFY(asText(a) != asText(crypto::derivedSeed(seed, "a").bytes));
        // The counter has a fixed place, so a purpose that ends like a counter is another purpose.
        QVERIFY(a != crypto::derive(seed, std::string("a\0\0\0\0", 5), 32));
        QVERIFY(crypto::systemSeed() != crypto::systemSeed());
        QVERIFY(crypto::seedFromNumber(0) != Seed());
    }

    void fewerBytesAreTheBeginningOfMore()
    {
        const Seed seed = crypto::seedFromNumber(1);
        const Bytes many = crypto::derive(seed, "x", 1000);
        QCOMPARE(many.size(), std::size_t(1000));
        for (const std::size_t count : {0u, 1u, 31u, 32u, 33u, 64u, 999u}) {
            const Bytes few = crypto::derive(seed, "x", count);
            QCOMPARE(few.size(), count);
            QVERIFY(std::equal(few.begin(), few.end(), many.begin()));
        }
        // Blocks differ from one another.
        QVERIFY(!std::equal(many.begin(), many.begin() + 32, many.begin() + 32));
    }

    void theFirstBlockIsAsDocumented()
    {
        // HMAC-SHA256 with a seed of 32 zero bytes over "b" "p" 00000000: golden files depend on these bytes.
        QCOMPARE(hex(crypto::derive(Seed(), "p", 32)), std::string("4657cf8d7418581cc6f9c1aad53e3dd57ae36b6cf48fc2e426763f0c87a65aaa"));
    }

    void textsUseTheirAlphabetEvenly()
    {
        const std::string text = crypto::deriveText(crypto::seedFromNumber(3), "key", 60'000, "abcdef");
        QCOMPARE(text.size(), std::size_t(60'000));
        std::map<char, int> counts;
        for (const char c : text)
            ++counts[c];
        QCOMPARE(counts.size(), std::size_t(6));
        // 10,000 each are expected with a deviation of 91; without rejecting, "a" to "d" would have 10,078 and "e", "f" 9,844.
        for (const auto &[c, count] : counts)
            QVERIFY2(count > 9'500 && count < 10'500, qPrintable(QStringLiteral("%1: %2").arg(QLatin1Char(c)).arg(count)));
        std::string bytes;
        for (int c = 0; c < 256; ++c)
            bytes.push_back(static_cast<char>(c));
        QCOMPARE(crypto::deriveText(Seed(), "x", 5'000, bytes).size(), std::size_t(5'000));
        QCOMPARE(crypto::deriveText(Seed(), "x", 5, "z"), std::string("zzzzz"));
        QVERIFY(crypto::deriveText(Seed(), "x", 5, "").empty());
        // 129 characters reject almost half of all bytes; a biased choice would favour the first 127.
        const std::string wide = crypto::deriveText(Seed(), "x", 129'000, std::string_view(bytes).substr(0, 129));
        const auto firsts = std::count_if(wide.begin(), wide.end(), [](char c) { return static_cast<unsigned char>(c) < 127; });
        QVERIFY2(firsts > 126'600 && firsts < 127'400, qPrintable(QString::number(firsts)));
    }

    void uuidsAreVersionFour()
    {
        std::set<std::string> seen;
        for (std::uint64_t i = 0; i < 200; ++i) {
            const std::string uuid = crypto::deriveUuid(crypto::seedFromNumber(i), "id");
            QCOMPARE(uuid.size(), std::size_t(36));
            QVERIFY(uuid[8] == '-' && uuid[13] == '-' && uuid[18] == '-' && uuid[23] == '-');
            QCOMPARE(uuid[14], '4'); // RFC 9562 §5.4
            QVERIFY(std::string_view("89ab").find(uuid[19]) != std::string_view::npos);
            QVERIFY(uuid.find_first_not_of("0123456789abcdef-") == std::string::npos);
            seen.insert(uuid);
        }
        QCOMPARE(seen.size(), std::size_t(200));
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
