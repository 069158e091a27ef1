#include "core/base/json.h"
#include "core/quiz/write_questions.h"
#include "core/saml/response.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace trustwalk;
using json::Value;

namespace {

/// Every shipped file, and the one that has every member that there is.
std::vector<std::string> files()
{
    std::vector<std::string> names {"tests/core/quiz/every_kind.json"};
    for (const QString &name : QDir(QStringLiteral(SOURCE_ROOT "/quizzes")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".schema.json")))
            names.push_back("quizzes/" + name.toStdString());
    return names;
}

bool isOne(const Value &value, std::string_view number)
{
    return value.is(Value::Kind::Number) && value.text == number;
}

/// All four moments, as they are meant where some are left out.
Value wholeMoments(const Value &stated)
{
    const auto at = [&](const char *key, Instant otherwise) {
        const Value *value = stated.find(key);
        return value != nullptr ? *fromIsoTime(value->text) : otherwise;
    };
    const Instant caller = at("caller", walk::Moments {}.caller), service = at("service", caller);
    Value value = Value::object();
    value.set("caller", isoTime(caller)).set("service", isoTime(service));
    value.set("signIn", isoTime(at("signIn", caller))).set("use", isoTime(at("use", service + std::chrono::minutes {5})));
    return value;
}

bool isLeftOut(const json::Member &member, const Value &object)
{
    const Value &value = member.value;
    if (member.key == "contexts")
        return value.items.size() == 1 && value.items.front().members.empty();
    if (value.is(Value::Kind::Array) || value.is(Value::Kind::Object))
        return value.items.empty() && value.members.empty();
    if (member.key == "credentials")
        return value.text == "issued" && object.find("walk") != nullptr;
    return ((member.key == "choose" || member.key == "seed") && isOne(value, "1")) || (member.key == "mfa" && !value.boolean)
           || (value.is(Value::Kind::String) && value.text.empty());
}

/// What two ways to write the same thing look like once: members sorted, one value for a list of one, defaults left out. A world of the
/// question's own is written in the order of its own format: that every member of it stays is tested there.
Value plain(Value value, std::string_view key)
{
    if (key == "world" && value.is(Value::Kind::Object))
        return Value::string("own");
    if (key == "moments")
        value = wholeMoments(value);
    if (key == "allowed[]" && value.find("walk") == nullptr) { // a run of a fix may be its walk's members themselves
        Value run = Value::object();
        run.set("walk", std::move(value));
        value = std::move(run);
    }
    if (value.items.size() == 1 && key.find(':') != std::string_view::npos) // a condition key of a grid
        return value.items.front();
    for (Value &item : value.items)
        item = plain(std::move(item), key == "allowed" ? "allowed[]" : "");
    for (json::Member &member : value.members)
        member.value = plain(std::move(member.value), member.key);
    const Value before = value;
    std::erase_if(value.members, [&](const json::Member &member) {
        return isLeftOut(member, before) || (member.key == "moments" && member.value == wholeMoments(Value::object()));
    });
    std::sort(value.members.begin(), value.members.end(), [](const auto &one, const auto &other) { return one.key < other.key; });
    return value;
}

/// Where two values differ first.
QString difference(const Value &one, const Value &other, const QString &path)
{
    if (one == other)
        return {};
    if (one.is(Value::Kind::Object) && other.is(Value::Kind::Object)) {
        for (const json::Member &member : one.members)
            if (const Value *found = other.find(member.key); found == nullptr)
                return path + QLatin1Char('.') + QString::fromStdString(member.key) + QStringLiteral(" was lost");
            else if (const QString inner = difference(member.value, *found, path + QLatin1Char('.') + QString::fromStdString(member.key));
                     !inner.isEmpty())
                return inner;
    }
    for (std::size_t i = 0; i < one.items.size() && i < other.items.size(); ++i)
        if (const QString inner = difference(one.items[i], other.items[i], path + QStringLiteral("[%1]").arg(i)); !inner.isEmpty())
            return inner;
    return path + QStringLiteral(": ") + QString::fromStdString(json::print(one)) + QStringLiteral(" became ")
           + QString::fromStdString(json::print(other));
}

} // namespace

/// Questions are written as they were read.
class TestQuestionWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }
    void everyFileReadsBackAsItWas_data();
    void everyFileReadsBackAsItWas();
    void everyMemberOfAFileIsWritten_data() { everyFileReadsBackAsItWas_data(); }
    void everyMemberOfAFileIsWritten();
    void everyKindIsWritten();
    void aPolicyThatAwsWouldRefuseStaysItsText();
    void momentsAreWrittenWhereTheyDiffer();
};

void TestQuestionWriter::everyFileReadsBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string &name : files())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestQuestionWriter::everyFileReadsBackAsItWas()
{
    QFETCH(QString, name);
    const auto read = quiz::readQuestions(*test::readSourceFile(name.toStdString()));
    QVERIFY(read.has_value());
    const std::string written = quiz::questionsText(*read);
    const auto again = quiz::readQuestions(written);
    QVERIFY2(again.has_value(), again ? "" : (again.error().path + " " + again.error().found + " " + again.error().expected).c_str());
    QCOMPARE(quiz::questionsText(*again), written);
    QCOMPARE(again->questions.size(), read->questions.size());
}

void TestQuestionWriter::everyMemberOfAFileIsWritten()
{
    QFETCH(QString, name);
    const std::string source = *test::readSourceFile(name.toStdString());
    const auto read = quiz::readQuestions(source);
    QVERIFY(read.has_value());
    const auto parsed = json::parse(source), written = json::parse(quiz::questionsText(*read, json::Layout::Compact));
    QVERIFY(parsed.has_value() && written.has_value());
    QCOMPARE(difference(plain(*parsed, ""), plain(*written, ""), QStringLiteral("$")), QString());
}

void TestQuestionWriter::everyKindIsWritten()
{
    for (const std::string &text : test::everyKind()) {
        const auto read = quiz::readQuestions(test::fileOf(text));
        QVERIFY(read.has_value());
        const auto again = quiz::readQuestions(quiz::questionsText(*read, json::Layout::Compact));
        QVERIFY(again.has_value());
        QCOMPARE(json::print(quiz::questionValue(again->questions.front())), json::print(quiz::questionValue(read->questions.front())));
        QCOMPARE(quiz::kindName(again->questions.front()), quiz::kindName(read->questions.front()));
    }
}

void TestQuestionWriter::aPolicyThatAwsWouldRefuseStaysItsText()
{
    const auto read = quiz::readQuestions(test::fileOf(test::fixQuestion()));
    QVERIFY(read.has_value());
    const auto again = quiz::readQuestions(quiz::questionsText(*read));
    QVERIFY(again.has_value());
    const auto &before = std::get<quiz::Fix>(read->questions.front().kind), &after = std::get<quiz::Fix>(again->questions.front().kind);
    QCOMPARE(after.model, before.model);
    QCOMPARE(after.options.back().policy, before.options.back().policy);
    QVERIFY(after.options.back().policy.find("Permit") != std::string::npos);
}

void TestQuestionWriter::momentsAreWrittenWhereTheyDiffer()
{
    auto file = *quiz::readQuestions(test::fileOf(test::predictQuestion()));
    walk::Moments &moments = file.questions.front().walk->moments;
    QVERIFY(json::print(quiz::questionValue(file.questions.front())).find("moments") == std::string::npos);
    moments.signIn -= std::chrono::hours {3};
    moments.use += std::chrono::hours {2};
    const auto again = quiz::readQuestions(quiz::questionsText(file));
    QVERIFY(again.has_value());
    QVERIFY(again->questions.front().walk->moments == moments);
}

QTEST_GUILESS_MAIN(TestQuestionWriter)
#include "tst_question_writer.moc"
