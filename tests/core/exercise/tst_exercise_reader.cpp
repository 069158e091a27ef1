#include "core/exercise/exercise.h"
#include "tests/support/files.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using exercise::readExercises;

/// The file of exercises: what is wrong in it is found, with its place, whatever stands there.
class TestExerciseReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAppsOwnFileIsRead();
    void everyFaultIsNamedWithItsPlace_data();
    void everyFaultIsNamedWithItsPlace();
    void whatIsCutIsRefused();
    void flippedBytesDoNoHarm();
    void whatIsTooDeepOrTooLargeIsRefused();
};

namespace {

const std::string sound = R"({"format":"trustwalk-exercises","formatVersion":1,"exercises":[{"id":"one","world":"lab",
"title":{"en":"T","ja":"題"},"goal":{"en":"G","ja":"目標"},"background":{"en":"B","ja":"背景"},
"commands":[{"as":"UserA"},{"run":"aws sts get-caller-identity"}],
"requirements":[
{"id":"a","text":{"en":"A","ja":"あ"},"when":{"verdict":"allowed","action":"AssumeRole","caller":"UserA"}},
{"id":"b","text":{"en":"B","ja":"い"},"when":{"verdict":"refused","check":"ActionAuthorized","with":"a"},"after":"a"}]}]})";

std::string with(std::string_view old, std::string_view next)
{
    std::string text = sound;
    const std::size_t at = text.find(old);
    if (at == std::string::npos)
        qFatal("the sound file has no %s", std::string(old).c_str());
    return text.replace(at, old.size(), next);
}

} // namespace

void TestExerciseReader::theAppsOwnFileIsRead()
{
    QVERIFY(readExercises(sound).has_value());
    const auto text = test::readSourceFile("resources/exercises/lab.json");
    QVERIFY(text.has_value());
    const auto exercises = readExercises(*text);
    QVERIFY2(exercises.has_value(), exercises ? "" : (exercises.error().path + " " + exercises.error().found).c_str());
    QVERIFY(exercises->size() >= 8);
    for (const exercise::Exercise &each : *exercises)
        QVERIFY2(test::readSourceFile("resources/worlds/" + each.world + ".json").has_value(), each.world.c_str());
}

void TestExerciseReader::everyFaultIsNamedWithItsPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("path");
    const std::string first = "$.exercises[0]", a = first + ".requirements[0]", b = first + ".requirements[1]";
    QTest::newRow("another format") << with("trustwalk-exercises", "trustwalk-walk") << std::string("$.format");
    QTest::newRow("a later version") << with("\"formatVersion\":1", "\"formatVersion\":2") << std::string("$.formatVersion");
    QTest::newRow("an unknown key") << with("\"id\":\"one\"", "\"id\":\"one\",\"colour\":1") << first + ".colour";
    QTest::newRow("an id in capitals") << with("\"one\"", "\"One\"") << first + ".id";
    QTest::newRow("no Japanese") << with(",\"ja\":\"目標\"", "") << first + ".goal.ja";
    QTest::newRow("an empty text") << with("\"en\":\"G\"", "\"en\":\" \"") << first + ".goal.en";
    QTest::newRow("no commands") << with("[{\"as\":\"UserA\"},{\"run\":\"aws sts get-caller-identity\"}]", "[]") << first + ".commands";
    QTest::newRow("a command that is both") << with("{\"as\":\"UserA\"}", "{\"as\":\"UserA\",\"run\":\"ls\"}")
                                            << first + ".commands[0].run";
    QTest::newRow("a command that is neither") << with("{\"as\":\"UserA\"}", "{}") << first + ".commands[0].run";
    QTest::newRow("a call that does not exist") << with("\"AssumeRole\"", "\"AssumeRoll\"") << a + ".when.action";
    QTest::newRow("the name of a request alone") << with(",\"caller\":\"UserA\"", "") << a + ".when.action";
    QTest::newRow("no verdict") << with("\"verdict\":\"allowed\",", "") << a + ".when.verdict";
    QTest::newRow("a check of what was allowed") << with("\"caller\":\"UserA\"", "\"check\":\"ScopeFits\"") << a + ".when.verdict";
    QTest::newRow("refused nowhere") << with("\"check\":\"ActionAuthorized\",", "") << b + ".when.check";
    QTest::newRow("a check that does not exist") << with("ActionAuthorized", "ActionAllowed") << b + ".when.check";
    QTest::newRow("a code that does not exist")
        << with("\"check\":\"ActionAuthorized\"", "\"check\":\"ScopeFits\",\"code\":\"No\"") << b + ".when.code";
    QTest::newRow("evidence that does not exist") << with("\"caller\":\"UserA\"", "\"shows\":[\"luck\"]") << a + ".when.shows";
    QTest::newRow("a lifetime that ends before it begins")
        << with("\"caller\":\"UserA\"", "\"lifetime\":{\"from\":900,\"to\":800}") << a + ".when.lifetime.from";
    QTest::newRow("after something unknown") << with("\"after\":\"a\"", "\"after\":\"c\"") << b + ".after";
    QTest::newRow("after itself") << with("\"after\":\"a\"", "\"after\":\"b\"") << b + ".after";
    QTest::newRow("with something unknown") << with("\"with\":\"a\"", "\"with\":\"c\"") << b + ".when.with";
    QTest::newRow("an id twice") << with("\"id\":\"b\"", "\"id\":\"a\"") << b + ".id";
}

void TestExerciseReader::everyFaultIsNamedWithItsPlace()
{
    QFETCH(std::string, text);
    QFETCH(std::string, path);
    const auto read = readExercises(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().path, path);
}

void TestExerciseReader::whatIsCutIsRefused()
{
    test::cutAtEveryByte(sound, [](const std::string &cut) { QVERIFY(!readExercises(cut).has_value()); });
}

void TestExerciseReader::flippedBytesDoNoHarm()
{
    int refused = 0;
    test::flipEachByte(sound, [&](const std::string &text) { refused += readExercises(text) ? 0 : 1; });
    QVERIFY(refused > static_cast<int>(sound.size()) / 2);
    test::mutate(sound, 2000, [](const std::string &text) { (void)readExercises(text); });
}

void TestExerciseReader::whatIsTooDeepOrTooLargeIsRefused()
{
    QVERIFY(!readExercises(test::nested("[", "1", "]", 5000)).has_value());
    QVERIFY(!readExercises(std::string((1u << 20) + 1, ' ')).has_value());
    std::string many;
    for (int i = 0; i < 40; ++i)
        many += "{\"run\":\"ls\"},";
    const auto read = readExercises(with("{\"as\":\"UserA\"},", many));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ParseError::Code::TooLarge);
    const auto longText = readExercises(with("\"en\":\"G\"", "\"en\":\"" + std::string(5000, 'g') + "\""));
    QVERIFY(!longText.has_value());
    QCOMPARE(longText.error().code, ParseError::Code::TooLarge);
}

QTEST_APPLESS_MAIN(TestExerciseReader)
#include "tst_exercise_reader.moc"
