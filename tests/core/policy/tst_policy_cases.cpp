#include "core/base/json.h"
#include "core/policy/evaluate_line.h"
#include "tests/support/files.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QDir>
#include <QTest>

#include <set>
#include <string>

using namespace trustwalk;

/// The cases of tests/cases/policy: each line is a line of `trustwalk evaluate` with what AWS documents for it as "expect":
/// {"decision", "by"?, "matched"?: ["identity0/Sid"]} or {"error": [texts that the error holds]}. Quoted names cite AWS's pages.
class tst_policy_cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsDecidedAsDocumented_data();
    void everyCaseIsDecidedAsDocumented();
    void thereAreManyCasesWithNamesOfTheirOwn();
    void linesAreAnsweredWhateverTheyHold();
    void theIdOfALineThatIsCutIsTold();
    void anAnswerReadsAsSpecified();
};

namespace {

std::vector<std::string> caseLines()
{
    std::vector<std::string> lines;
    const QDir folder(QStringLiteral(TESTS_DIR "/cases/policy"));
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
        const auto text = test::readSourceFile("tests/cases/policy/" + name.toStdString());
        for (std::size_t at = 0; text && at < text->size();) {
            const std::size_t end = std::min(text->find('\n', at), text->size());
            lines.push_back(text->substr(at, end - at));
            at = end + 1;
        }
    }
    return lines;
}

std::string textOf(const json::Value &object, std::string_view key)
{
    const json::Value *value = object.find(key);
    return value ? value->text : std::string("(none)");
}

std::multiset<std::string> matchedOf(const json::Value &answer)
{
    std::multiset<std::string> result;
    if (const json::Value *matched = answer.find("matched")) {
        for (const json::Value &entry : matched->items)
            result.insert(textOf(entry, "policy") + "/" + textOf(entry, "statement"));
    }
    return result;
}

std::string joined(const std::multiset<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += word + " ";
    return text;
}

} // namespace

void tst_policy_cases::everyCaseIsDecidedAsDocumented_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const std::string &line : caseLines()) {
        const auto value = json::parse(line);
        QVERIFY2(value.has_value(), line.c_str());
        QTest::newRow(textOf(*value, "id").c_str()) << QByteArray::fromStdString(line);
    }
}

void tst_policy_cases::everyCaseIsDecidedAsDocumented()
{
    QFETCH(QByteArray, line);
    const auto given = json::parse(line.toStdString());
    const json::Value *expect = given->find("expect");
    QVERIFY(expect);
    const std::string text = policy::evaluateLine(line.toStdString());
    const auto answer = json::parse(text);
    QVERIFY(answer.has_value());
    QCOMPARE(textOf(*answer, "id"), textOf(*given, "id"));
    if (const json::Value *error = expect->find("error")) {
        for (const json::Value &part : error->items)
            QVERIFY2(textOf(*answer, "error").find(part.text) != std::string::npos, (part.text + " in " + text).c_str());
        return;
    }
    QVERIFY2(textOf(*answer, "decision") == textOf(*expect, "decision"), text.c_str());
    if (expect->find("by"))
        QVERIFY2(textOf(*answer, "by") == textOf(*expect, "by"), text.c_str());
    if (const json::Value *matched = expect->find("matched")) {
        std::multiset<std::string> wanted;
        for (const json::Value &entry : matched->items)
            wanted.insert(entry.text);
        QCOMPARE(joined(matchedOf(*answer)), joined(wanted));
    }
    QVERIFY(!textOf(*answer, "why").empty());
}

void tst_policy_cases::thereAreManyCasesWithNamesOfTheirOwn()
{
    const std::vector<std::string> lines = caseLines();
    std::set<std::string> names;
    for (const std::string &line : lines)
        names.insert(textOf(*json::parse(line), "id"));
    QCOMPARE(names.size(), lines.size());
    QVERIFY(lines.size() >= 1000);
}

void tst_policy_cases::linesAreAnsweredWhateverTheyHold()
{
    const std::pair<const char *, const char *> lines[] = {
        {"", "not JSON"},
        {"{", "not JSON"},
        {"[]", "expected an object"},
        {"{}", "$.id"},
        {R"({"id":"a","id":"b"})", "$.id: the same key twice"},
        {R"({"id":"a","identityPolicies":[{"Statement":{"Effect":"Allow","Effect":"Deny"}}]})",
         "$.identityPolicies[0].Statement.Effect: the same key twice"},
        {R"({"id":"a"})", "$.action"},
        {R"({"id":7,"principal":"anonymous","action":"s3:GetObject"})", "$.resource"},
        {"{\"id\":\"a\xff\"}", "not JSON"},
    };
    for (const auto &[line, error] : lines) {
        const std::string answer = policy::evaluateLine(line);
        QVERIFY2(answer.find('\n') == std::string::npos, answer.c_str());
        const auto value = json::parse(answer);
        QVERIFY2(value && textOf(*value, "error").find(error) != std::string::npos, answer.c_str());
    }
    QVERIFY(policy::evaluateLine(R"({"id":7,"principal":5})").find("\"id\":7") != std::string::npos);
    QVERIFY(policy::evaluateLine("{\"id\":\"deep\",\"a\":" + test::nested("[", "1", "]", 60) + "}").find("48 levels") != std::string::npos);
    QVERIFY(policy::evaluateLine("{\"id\":\"" + std::string(8u << 20, 'x') + "\"}").find("larger than 8388608") != std::string::npos);
}

void tst_policy_cases::theIdOfALineThatIsCutIsTold()
{
    const std::pair<const char *, const char *> lines[] = {
        {R"({"id":"x-1","principal":"anon)", R"("x-1")"},
        {R"( { "id" : "a\"b\u0041" , )", R"("a\"bA")"},
        {R"({"id":"x","id":"y"})", R"("x")"},
        {R"({"id":"x)", "null"},
        {R"({"id":"x\)", "null"},
        {R"({"id":"\x","a":)", "null"},
        {R"({"id":5,"a":)", "null"},
        {R"({"principal":"a","id":"x",)", "null"},
        {"id", "null"},
    };
    for (const auto &[line, id] : lines) {
        const std::string answer = policy::evaluateLine(line);
        QVERIFY2(answer.starts_with("{\"id\":" + std::string(id) + ",\"error\":"), answer.c_str());
    }
}

void tst_policy_cases::anAnswerReadsAsSpecified()
{
    const std::string answer = policy::evaluateLine(
        R"({"id":"1","principal":"arn:aws:iam::111122223333:user/A","action":"s3:GetObject","resource":"arn:aws:s3:::b/k","context":{},)"
        R"("identityPolicies":[{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:*","Resource":"*"}]}]})");
    QCOMPARE(answer, std::string(R"({"id":"1","decision":"Allowed","by":"identity","matched":[{"policy":"identity0","statement":"Read"}],)"
                                 R"("why":"allowed by identity0 statement Read"})"));
}

QTEST_GUILESS_MAIN(tst_policy_cases)
#include "tst_policy_cases.moc"
