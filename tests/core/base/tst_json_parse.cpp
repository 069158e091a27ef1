#include "core/base/encoding.h"
#include "core/base/json.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trustwalk;
using Code = ParseError::Code;
using Kind = json::Value::Kind;
Q_DECLARE_METATYPE(trustwalk::ParseError::Code)

namespace {

const std::string policy = R"({
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
      "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": 3600.50 }, "Bool": { "é\n\u6f22\ud83d\ude00": true } } },
    null, [], {}, -0.5e+10, false
  ]
}
)";

/// Each value's place must hold exactly its own text: parsing that text alone gives the value again.
void checkPlaces(const json::Value &value, std::string_view source)
{
    QVERIFY(value.begin < value.end && value.end <= source.size());
    const auto alone = json::parse(source.substr(value.begin, value.end - value.begin));
    QVERIFY(alone);
    QVERIFY(*alone == value);
    QCOMPARE(alone->begin, std::size_t(0));
    QCOMPARE(alone->end, value.end - value.begin);
    for (const json::Value &item : value.items)
        checkPlaces(item, source);
    for (const json::Member &member : value.members) {
        QCOMPARE(source.at(member.keyBegin), '"');
        const std::string_view key = source.substr(member.keyBegin, source.find('"', member.keyBegin + 1) + 1 - member.keyBegin);
        QVERIFY(json::parse(key).value().text == member.key);
        checkPlaces(member.value, source);
    }
}

std::string errorText(std::string_view text, const json::Limits &limits = {})
{
    const auto parsed = json::parse(text, limits);
    if (parsed)
        return "no error";
    const ParseError &e = parsed.error();
    return std::to_string(e.line) + ":" + std::to_string(e.column) + " " + e.path + " " + e.found + " / " + e.expected;
}

std::string manyMembers(int count, std::string_view last)
{
    std::string text = "{";
    for (int i = 0; i < count; ++i)
        text += "\"key" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    return text.append("\"").append(last).append("\":0}");
}

std::string largeAccount()
{
    // An ordinary user with a policy, many times. (moc loses its way in raw strings with an odd number of quotes.)
    json::Value statement = json::Value::object();
    statement.set("Effect", "Allow").set("Action", json::Value::array(std::vector<std::string> {"s3:GetObject", "s3:PutObject"}));
    statement.set("Resource", "arn:aws:s3:::reports/*");
    json::Value policies = json::Value::array();
    policies.items.push_back(std::move(json::Value::object().set("Version", "2012-10-17").set("Statement", std::move(statement))));
    std::string text = "{\"users\":[";
    for (int i = 0; text.size() < (10u << 20); ++i) {
        json::Value user = json::Value::object();
        user.set("name", "user" + std::to_string(i)).set("path", "/division/").set("policies", policies);
        user.set("maximumSessionDuration", json::Value::number(3600));
        text.append(i == 0 ? "\n" : ",\n").append(json::print(user));
    }
    return text + "]}";
}

} // namespace

class TestJsonParse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderTextAndPlaces()
    {
        const auto root = json::parse(policy);
        QVERIFY(root);
        checkPlaces(*root, policy);
        const json::Value &statements = *root->find("Statement");
        QCOMPARE(statements.items.size(), std::size_t(6));
        const json::Value &first = statements.items[0];
        QCOMPARE(first.members.at(1).key, std::string("Action"));
        QCOMPARE(first.find("Action")->items.at(1).text, std::string("sts:TagSession"));
        const json::Value &condition = *first.find("Condition");
        QCOMPARE(condition.find("NumericLessThan")->find("aws:MultiFactorAuthAge")->text, std::string("3600.50"));
        QCOMPARE(condition.find("Bool")->members.at(0).key, std::string("é\n漢😀"));
        QVERIFY(condition.find("Bool")->members.at(0).value.boolean);
        QVERIFY(statements.items[1].is(Kind::Null) && statements.items[2].is(Kind::Array) && statements.items[3].is(Kind::Object));
        QCOMPARE(statements.items[4].text, std::string("-0.5e+10"));
        QVERIFY(first.find("effect") == nullptr);
        const json::Position place = json::positionAt(policy, condition.begin);
        QCOMPARE(place.line, 5);
        QCOMPARE(place.column, 20);
    }

    void eachKindStandsAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *const text :
             {"null", "true", "false", "0", "-0", "1.5e-7", "18446744073709551616", "\"\"", "\"\\u0000\"", "[]", "{}", " \t\r\n1 \n",
              "0.00000000000000000000000000000000000000000000000000001", "123456789012345678901234567890"})
            QTest::newRow(text) << QByteArray(text);
    }
    void eachKindStandsAlone()
    {
        QFETCH(QByteArray, text);
        const auto value = json::parse(text.toStdString());
        QVERIFY(value);
        QVERIFY(json::parse(json::print(*value)).value() == *value);
        QCOMPARE(json::print(*value), text.trimmed().toStdString());
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &text, Code code, const QByteArray &error) {
            QTest::newRow(name) << text << code << error;
        };
        row("nothing", "", Code::Empty, "1:1 $  / JSON");
        row("white space alone", " \n", Code::Empty, "2:1 $  / JSON");
        row("a comma too many", "{\n  \"a\": 1,\n}", Code::Syntax, "3:1 $.a } / JSON");
        row("a comma missing, after wide characters", "[\"漢漢\" 2]", Code::Syntax, "1:7 $[0] 2] / JSON");
        row("a second text", "{} x", Code::Syntax, "1:4 $ x / JSON");
        row("a comment", "[1, // one\n2]", Code::Syntax, "1:5 $[0] // one / JSON");
        row("single quotes", "{'a':1}", Code::Syntax, "1:2 $ 'a':1} / JSON");
        row("an unfinished string", "[\"abc", Code::Syntax, "1:6 $  / JSON");
        row("an unfinished object", "{\"a\":1", Code::Syntax, "1:7 $.a  / JSON");
        row("a tab in a string", "\"a\tb\"", Code::Syntax, "1:3 $ \tb\" / JSON");
        row("an escape that doesn't exist", R"("\x41")", Code::Syntax, "1:2 $ \\x41\" / JSON");
        row("a number with a leading zero", "[01]", Code::Syntax, "1:3 $[0] 1] / JSON");
        row("a number with a plus", "+1", Code::Syntax, "1:1 $ +1 / JSON");
        row("NaN", "NaN", Code::Syntax, "1:1 $ NaN / JSON");
        row("a number beyond all numbers", "[1e400]", Code::BadValue, "1:2 $ 1e400] / number below 1e309");
        row("a zero byte after the text", QByteArray("{}\0", 3), Code::Syntax, QByteArray("1:3 $ \0 / JSON", 14));
        row("a byte order mark", "\xEF\xBB\xBF{}", Code::Syntax, "1:1 $ \xEF\xBB\xBF{} / JSON");
        row("a byte that is no UTF-8", "{\"a\":\"b\xFF\"}", Code::NotUtf8, "1:8 $.a 0xff / UTF-8");
        row("half a surrogate pair as bytes (RFC 3629 §3)", "\"\xED\xA0\x80\"", Code::NotUtf8, "1:2 $ 0xed / UTF-8");
        row("an overlong slash (RFC 3629 §10)", "\"\xC0\xAF\"", Code::NotUtf8, "1:2 $ 0xc0 / UTF-8");
        row("a high surrogate alone (RFC 8259 §8.2)", R"(["\uD83D"])", Code::NotUtf8, "1:3 $ \\uD83D\"] / UTF-8");
        row("a low surrogate alone (RFC 8259 §8.2)", R"(["x\uDE00"])", Code::NotUtf8, "1:2 $[0] \\ude00 / UTF-8");
        row("a low surrogate alone in a key", R"({"\udfff":1})", Code::NotUtf8, "1:2 $ \\udfff / UTF-8");
        row("a key twice", "{\"a\":{\"Effect\":1,\n  \"Effect\":2}}", Code::DuplicateKey, "2:3 $.a.Effect Effect / ");
        row("a key twice, once with an escape", R"([{"a":1,"b":2,"\u0061":3}])", Code::DuplicateKey, "1:15 $[0].a a / ");
    }
    void isRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(Code, code);
        QFETCH(QByteArray, error);
        const auto parsed = json::parse(text.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(errorText(text.toStdString()), error.toStdString());
        QCOMPARE(parsed.error().code, code);
    }

    void depthIsLimited()
    {
        using test::nested;
        QVERIFY(json::parse(nested("[", "1", "]", 64)));
        QVERIFY(json::parse(nested("{\"a\":", "1", "}", 64)));
        // The 65th bracket; the 64 around it are named.
        QCOMPARE(errorText(nested("[", "1", "]", 65)), "1:65 $" + nested("[0]", "", "", 64) + " [ / 64");
        QVERIFY(json::parse(nested("{\"a\":", "1", "}", 65)).error().code == Code::TooDeep);
        // Deep enough to end a reader that recurses.
        QVERIFY(json::parse(std::string(1'000'000, '[')).error().code == Code::TooDeep);
        QVERIFY(json::parse(nested("[{\"a\":", "", "}]", 1'000'000)).error().code == Code::TooDeep);
        QVERIFY(json::parse("1", {.bytes = 10, .depth = 0}));
        QVERIFY(json::parse("[]", {.bytes = 10, .depth = 0}).error().code == Code::TooDeep);
    }

    void sizeIsLimited()
    {
        QVERIFY(json::parse("[1,2]", {.bytes = 5, .depth = 64}));
        const auto refused = json::parse("[1,2]", {.bytes = 4, .depth = 64});
        QVERIFY(!refused && refused.error().code == Code::TooLarge);
        QCOMPARE(refused.error().found, std::string("5"));
        QCOMPARE(refused.error().expected, std::string("4"));
    }

    void aRepeatedKeyOfALargeObjectIsFoundFast()
    {
        QVERIFY(json::parse(manyMembers(10'000, "last")));
        QElapsedTimer timer;
        timer.start();
        const auto refused = json::parse(manyMembers(200'000, "key77"));
        // Comparing each key with each takes minutes here.
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!refused && refused.error().code == Code::DuplicateKey);
        QCOMPARE(refused.error().path, std::string("$.key77"));
        QVERIFY(refused.error().column > 1'000'000);
        for (const int count : {11, 12, 13, 14})
            QCOMPARE(json::parse(manyMembers(count, "key0")).error().path, std::string("$.key0"));
    }

    void aLargeAccountIsReadFast()
    {
        const std::string text = largeAccount();
        QElapsedTimer timer;
        timer.start();
        const auto root = json::parse(text);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(root);
        qInfo("%zu bytes in %lld ms", text.size(), static_cast<long long>(elapsed));
        // Generous, since this runs in debug and sanitizer builds and beside other tests.
        QVERIFY(elapsed < 10'000);
        const json::Value &last = root->find("users")->items.back();
        QCOMPARE(text.substr(last.end), std::string("]}"));
    }

    void printing()
    {
        json::Value value = json::Value::object();
        value.set("text", "a\"\\\b\f\n\r\t\x01\x1f\x7f é/");
        value.set("list", json::Value::array({json::Value::number(-9223372036854775807 - 1), json::Value::of(true), json::Value()}));
        value.set("none", json::Value::array()).set("empty", json::Value::object());
        value.set("strings", json::Value::array(std::vector<std::string> {"x", "y"}));
        const std::string compact = "{\"text\":\"a\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7f é/\",\"list\":[-9223372036854775808,true,null],"
                                    "\"none\":[],\"empty\":{},\"strings\":[\"x\",\"y\"]}";
        QCOMPARE(json::print(value), compact);
        QVERIFY(json::parse(compact).value() == value);
        const std::string indented = json::print(value, json::Layout::Indented);
        QVERIFY(indented.ends_with("  \"none\": [],\n  \"empty\": {},\n  \"strings\": [\n    \"x\",\n    \"y\"\n  ]\n}\n"));
        QVERIFY(json::parse(indented).value() == value);
        QVERIFY(json::parse(indented).value() != json::parse(policy).value());
    }

    void differencesAreSeen()
    {
        const json::Value value = json::parse(policy).value();
        for (const std::string_view change : {"Allow", "3600.50", "true", "null", "Action", "[]"}) {
            std::string changed = policy;
            changed.replace(changed.find(change), change.size(), change == "Action" ? "Acts" : change == "true" ? "false" : "\"x\"");
            if (const auto other = json::parse(changed))
                QVERIFY2(*other != value, change.data());
        }
    }

    void everyCutIsRefused()
    {
        const std::string text = policy.substr(0, policy.size() - 1);
        test::cutAtEveryByte(text, [](const std::string &cut) {
            const auto parsed = json::parse(cut);
            QVERIFY(!parsed);
            QVERIFY(parsed.error().line >= 1 && parsed.error().column >= 1);
        });
    }

    void whatIsReadFromHostileTextIsSound()
    {
        const auto meet = [](const std::string &text) {
            const auto parsed = json::parse(text);
            if (!parsed) {
                QVERIFY(isUtf8(parsed.error().found) && isUtf8(parsed.error().path));
                QVERIFY(parsed.error().found.size() <= 80);
                return;
            }
            QVERIFY(isUtf8(text));
            checkPlaces(*parsed, text);
            QVERIFY(json::parse(json::print(*parsed)).value() == *parsed);
        };
        test::flipEachByte(policy, meet);
        test::mutate(policy, 1'000, meet);
    }

    void positionsCountCharacters()
    {
        const std::string text = "é漢\n😀x";
        const auto at = [&](std::size_t offset) {
            const json::Position p = json::positionAt(text, offset);
            return std::to_string(p.line) + ":" + std::to_string(p.column);
        };
        QCOMPARE(at(0), std::string("1:1"));
        QCOMPARE(at(2), std::string("1:2"));
        QCOMPARE(at(5), std::string("1:3"));
        QCOMPARE(at(6), std::string("2:1"));
        QCOMPARE(at(10), std::string("2:2"));
        QCOMPARE(at(999), std::string("2:3"));
    }
};

QTEST_GUILESS_MAIN(TestJsonParse)
#include "tst_json_parse.moc"
