#include "core/base/json.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using Code = ParseError::Code;
Q_DECLARE_METATYPE(trustwalk::ParseError::Code)

namespace {

const std::string world = R"({
  "format": "trustwalk-world",
  "formatVersion": 1,
  "kind": "oidc",
  "live": true,
  "words": ["a", "b"],
  "tags": {"aws:x": "1", "": "2"},
  "users": [
    {"name": "alice", "age": 30},
    {"name": "bob"}
  ],
  "place": {"region": "eu-west-1"},
  "policy": { "Version" :"2012-10-17" }
}
)";

/// Reads the format above into a line of text, so that a test sees everything that arrived.
struct Reading {
    std::string seen;
    std::optional<ParseError> error;

    explicit Reading(const std::string &text)
    {
        const auto value = json::parse(text);
        if (!value) {
            error = value.error();
            return;
        }
        json::Reader in(*value, text);
        seen = in.string("format") + "|" + std::to_string(in.integer("formatVersion", 1, 9)) + "|"
               + std::to_string(in.word("kind", {"saml", "oidc"})) + "|" + (in.boolean("live", false) ? "live" : "still");
        for (const std::string &word : in.strings("words"))
            seen += "|" + word;
        in.stringMap("tags", [&](std::string_view key, std::string_view tag) { seen.append("|").append(key).append("=").append(tag); });
        in.objects("users", [&](json::Reader &user) {
            seen += "|" + user.string("name") + "," + std::to_string(user.integer("age", 0, 150, -1)) + "," + user.string("path", "/");
        });
        const bool placed = in.object("place", [&](json::Reader &place) { seen += "|" + place.string("region"); });
        seen += placed ? "" : "|nowhere";
        seen += "|" + in.optionalString("note").value_or("no note");
        if (const json::Value *policy = in.raw("policy"))
            seen.append("|").append(in.sourceOf(*policy));
        error = in.finish();
    }
};

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::string textOf(const std::optional<ParseError> &e)
{
    return !e ? "no error"
              : std::to_string(e->line) + ":" + std::to_string(e->column) + " " + e->path + " " + e->found + " / " + e->expected;
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeFormat()
    {
        const Reading reading(world);
        QCOMPARE(textOf(reading.error), std::string("no error"));
        QCOMPARE(
            reading.seen,
            std::string("trustwalk-world|1|1|live|a|b|aws:x=1|=2|alice,30,/|bob,-1,/|eu-west-1|no note|{ \"Version\" :\"2012-10-17\" }"));
    }

    void optionalKeysMayBeMissing()
    {
        const Reading reading(R"({"format":"f","formatVersion":9,"kind":"saml"})");
        QCOMPARE(textOf(reading.error), std::string("no error"));
        QCOMPARE(reading.seen, std::string("f|9|0|still|nowhere|no note"));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *from, const char *to, Code code, const char *error) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code << QByteArray(error);
        };
        row("a missing key", R"("format": "trustwalk-world",)", "", Code::MissingKey, "1:1 $.format  / string");
        row("a missing number", R"("formatVersion": 1,)", "", Code::MissingKey, "1:1 $.formatVersion  / number");
        row("a missing word", R"("kind": "oidc",)", "", Code::MissingKey, "1:1 $.kind  / string");
        row("a missing key of an item", R"("name": "bob")", "", Code::MissingKey, "10:5 $.users[1].name  / string");
        row("a number for a string", R"("trustwalk-world")", "17", Code::WrongType, "2:13 $.format 17 / string");
        row("null for a string", R"("trustwalk-world")", "null", Code::WrongType, "2:13 $.format null / string");
        row("a string for a number", ": 1,", ": \"1\",", Code::WrongType, "3:20 $.formatVersion \"1\" / number");
        row("a string for a truth", "true", "\"true\"", Code::WrongType, "5:11 $.live \"true\" / true | false");
        row("a number out of range", ": 1,", ": 10,", Code::BadValue, "3:20 $.formatVersion 10 / 1..9");
        row("a number beyond 64 bits", ": 1,", ": 99999999999999999999,", Code::BadValue,
            "3:20 $.formatVersion 99999999999999999999 / 1..9");
        row("a fraction", ": 1,", ": 1.0,", Code::BadValue, "3:20 $.formatVersion 1.0 / 1..9");
        row("an unknown word", "oidc\"", "OIDC\"", Code::BadValue, "4:11 $.kind OIDC / saml | oidc");
        row("a number in a list of strings", R"(["a", "b"])", R"(["a", 5])", Code::WrongType, "6:18 $.words[1] 5 / string");
        row("a string for a list", R"(["a", "b"])", R"("a")", Code::WrongType, "6:12 $.words \"a\" / list");
        row("a list in a map", R"("": "2")", R"("": ["2"])", Code::WrongType, "7:30 $.tags[\"\"] [\"2\"] / string");
        row("a string among objects", R"({"name": "bob"})", R"("bob")", Code::WrongType, "10:5 $.users[1] \"bob\" / object");
        row("an object for a list", "[\n    {", "{}, \"x\": [\n    {", Code::WrongType, "8:12 $.users {} / list");
        row("a list for an object", R"({"region": "eu-west-1"})", "[]", Code::WrongType, "12:12 $.place [] / object");
        row("an unknown key near a known one", "\"live\"", "\"lives\"", Code::UnknownKey, "5:3 $.lives lives / live");
        row("an unknown key two edits away", "\"live\"", "\"lief\"", Code::UnknownKey, "5:3 $.lief lief / live");
        row("an unknown key near none", "\"live\"", "\"something\"", Code::UnknownKey, "5:3 $.something something / ");
        row("an unknown key of an item", "\"age\"", "\"agee\"", Code::UnknownKey, "9:23 $.users[0].agee agee / age");
        row("an unknown key with characters of its own", "\"live\"", "\"l.ve\"", Code::UnknownKey, "5:3 $[\"l.ve\"] l.ve / live");
        row("a short key is not near everything", "\"live\"", "\"zz\"", Code::UnknownKey, "5:3 $.zz zz / ");
    }
    void isRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Code, code);
        QFETCH(QByteArray, error);
        const std::string changed = replaced(world, from.toStdString(), to.toStdString());
        QVERIFY(changed != world);
        const Reading reading(changed);
        QCOMPARE(textOf(reading.error), error.toStdString());
        QCOMPARE(reading.error->code, code);
    }

    void aRootThatIsNoObjectIsRefused()
    {
        const Reading reading("[1, 2]");
        QCOMPARE(textOf(reading.error), std::string("1:1 $ [1, 2] / object"));
        QCOMPARE(reading.error->code, Code::WrongType);
    }

    void theFirstErrorStaysAndLaterCallsAreEmpty()
    {
        const std::string text = R"({"a": 1, "b": "text", "c": [{}], "d": 5, "e": ["x"]})";
        const json::Value value = json::parse(text).value();
        json::Reader in(value, text);
        QCOMPARE(in.string("a"), std::string());
        QVERIFY(in.failed());
        QCOMPARE(in.string("b"), std::string());
        QVERIFY(in.raw("b") == nullptr);
        QVERIFY(in.strings("e").empty());
        in.objects("c", [](json::Reader &) { QFAIL("nothing is read after an error"); });
        QCOMPARE(in.integer("d", 0, 9, 7), std::int64_t(7));
        in.refuse("b", Code::Conflict, "later", "");
        in.refuse("b", ParseError {.code = Code::Conflict});
        QCOMPARE(textOf(in.finish()), std::string("1:7 $.a 1 / string"));
    }

    void aReaderCanRefuseByItself()
    {
        const std::string text = "{\n \"a\": \"x\"}";
        const json::Value value = json::parse(text).value();
        json::Reader in(value, text, "$.world");
        QCOMPARE(in.path(), std::string("$.world"));
        QVERIFY(in.has("a") && !in.has("b"));
        in.refuse("a", Code::NotFound, in.string("a"), "a user's name");
        QCOMPARE(textOf(in.finish()), std::string("2:7 $.world.a x / a user's name"));
        QCOMPARE(in.finish()->code, Code::NotFound);
    }

    void anErrorOfAnInnerTextMovesToItsPlace_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("on the policy's first line") << QByteArray(R"({"Version": 5})") << QByteArray("2:24 $.policy.Version 5 / string");
        QTest::newRow("on a later line") << QByteArray("{\n\"Version\": 5}") << QByteArray("3:12 $.policy.Version 5 / string");
    }
    void anErrorOfAnInnerTextMovesToItsPlace()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QByteArray, error);
        const std::string text = "{\n \"policy\": " + policy.toStdString() + "}";
        const json::Value value = json::parse(text).value();
        json::Reader in(value, text);
        const std::string inner(in.sourceOf(*in.raw("policy")));
        const json::Value innerValue = json::parse(inner).value();
        json::Reader innerReader(innerValue, inner);
        (void)innerReader.string("Version");
        in.refuse("policy", innerReader.finish().value());
        QCOMPARE(textOf(in.finish()), error.toStdString());
    }

    void anErrorInsideAStringStandsAtTheString()
    {
        const std::string text = "{\"policy\": \"{\\\"a\\\":\"}";
        const json::Value value = json::parse(text).value();
        json::Reader in(value, text);
        in.refuse("policy", json::parse(in.string("policy")).error());
        QCOMPARE(textOf(in.finish()), std::string("1:12 $.policy.a  / JSON"));
        json::Reader again(value, text);
        again.refuse("policy", ParseError {.code = Code::Syntax, .path = "17", .found = "x", .expected = "XML"});
        QCOMPARE(textOf(again.finish()), std::string("1:12 $.policy@17 x / XML"));
    }

    void hostileTextsAreReadOrRefused()
    {
        std::size_t read = 0;
        const auto meet = [&](const std::string &text) {
            const Reading reading(text);
            read += reading.error ? 0 : 1;
            QVERIFY(!reading.error || reading.error->line >= 1);
        };
        test::cutAtEveryByte(world.substr(0, world.size() - 1), meet);
        QCOMPARE(read, std::size_t(0));
        test::flipEachByte(world, meet);
        test::mutate(world, 2'000, meet);
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
