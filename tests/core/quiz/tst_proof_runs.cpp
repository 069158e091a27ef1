#include "core/quiz/grade.h"
#include "core/saml/response.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using test::optionText;
using test::replaced;

namespace {

/// A job needs to write reports for at most an hour; a second user must not.
std::string timedQuestion()
{
    return R"({"id": "timed", "kind": "solve", )" + test::commonMembers + R"(, "world": "article", "requirements": [
{"who": "UserA", "credentials": "issued", "action": "s3:PutObject", "expect": "allowed", "expiresWithin": 3600},
{"walk": {"call": "AssumeRole", "caller": "UserB", "role": "RoleB", "action": "s3:PutObject"}, "expect": "denied"},
{"walk": {"call": null, "caller": "UserB", "action": "s3:GetObject"}, "expect": "allowed", "text": {"en": "UserB still reads.", "ja": "UserB は読み取れます。"}}],
"options": [
{)" + optionText("a")
           + R"(, "walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB"}},
{)" + optionText("b")
           + R"(, "walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB", "parameters": {"DurationSeconds": "7200"}},
 "changes": [{"change": "MaxSessionDurationChanged", "roleArn": "arn:aws:iam::123456789012:role/RoleB", "seconds": 7200}],
 "fails": {"requirement": 1, "expiresAfter": 7200}},
{)" + optionText("c")
           + R"(, "walk": null, "changes": [{"change": "PolicyAttached", "principalArn": "arn:aws:iam::123456789012:user/UserA",
 "policyArn": "arn:aws:iam::aws:policy/PowerUserAccess"}], "fails": {"requirement": 1, "expiresAfter": null}},
{)" + optionText("d")
           + R"(, "walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB"}, "changes": [{"change": "TrustPolicyReplaced",
 "roleArn": "arn:aws:iam::123456789012:role/RoleB", "document": )"
           + test::trustPolicy(R"(["arn:aws:iam::123456789012:user/UserA", "arn:aws:iam::123456789012:user/UserB"])")
           + R"(}], "fails": {"requirement": 2, "allowed": true}},
{)" + optionText("e")
           + R"(, "walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB"}, "changes": [{"change": "PolicyDetached",
 "principalArn": "arn:aws:iam::123456789012:user/UserB", "policyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
 "fails": {"requirement": 3, "check": "ActionAuthorized", "code": "AccessDenied"}}],
"answer": ["a"]})";
}

} // namespace

/// What a question can play beside one walk in a world of the app: chains, uses without a call, worlds and moments of its own.
class TestProofRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }
    void requirementsMayHaveWalksOfTheirOwn();
    void lifeIsHeldAgainstARequirement_data();
    void lifeIsHeldAgainstARequirement();
    void theCallOfAChainCounts();
    void anOutcomeNamesTheCallOfAChain();
    void aQuestionMayBringItsWorld();
    void aWalksOwnChangesAreInItsWorld();
    void anErrorInAChangeNamesIt();
    void momentsOfALongTermUseCount();

private:
    quiz::Proof prove(const std::string &question)
    {
        auto file = quiz::readQuestions(test::fileOf(question));
        if (!file)
            throw std::runtime_error(file.error().path + ": " + file.error().found + " / " + file.error().expected);
        m_question = std::move(file->questions.front());
        return quiz::prove(m_question, m_stands.stand());
    }
    static std::string firstFault(const quiz::Proof &proof)
    {
        if (proof.faults.empty())
            return "none";
        const quiz::ProofFault &fault = proof.faults.front();
        return fault.option + ": " + fault.stated + " > " + fault.found + (fault.error ? " at " + fault.error->path : "");
    }
    test::Stands m_stands;
    quiz::Question m_question;
};

void TestProofRuns::requirementsMayHaveWalksOfTheirOwn()
{
    const quiz::Proof proof = prove(timedQuestion());
    QCOMPARE(firstFault(proof), std::string("none"));
    const quiz::OptionProof *right = proof.option("a");
    QCOMPARE(right->runs.size(), std::size_t(3));
    QVERIFY2(!right->runs[1].trace->allowed() && right->runs[1].walk.caller == "UserB", "the attack");
    QVERIFY(right->runs[2].trace->allowed() && right->runs[2].longTermKey);
    QCOMPARE(proof.option("e")->requirement, std::size_t(3));
}

void TestProofRuns::lifeIsHeldAgainstARequirement_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<std::string>("fault");
    QTest::newRow("another life") << std::string(R"("requirement": 1, "expiresAfter": 7200)")
                                  << std::string(R"("requirement": 1, "expiresAfter": 3600)")
                                  << std::string("b: requirement 1: expiresAfter 3600 > requirement 1: expiresAfter 7200");
    QTest::newRow("a key that is said to expire")
        << std::string(R"("requirement": 1, "expiresAfter": null)") << std::string(R"("requirement": 1, "expiresAfter": 3600)")
        << std::string("c: requirement 1: expiresAfter 3600 > requirement 1: expiresAfter null");
    QTest::newRow("more than is allowed") << std::string(R"("expiresWithin": 3600)") << std::string(R"("expiresWithin": 3599)")
                                          << std::string(": a > ");
    QTest::newRow("not asked for") << std::string(R"(, "expiresWithin": 3600)") << std::string() << std::string(": a > a b c");
}

void TestProofRuns::lifeIsHeldAgainstARequirement()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(std::string, fault);
    const std::string found = firstFault(prove(replaced(timedQuestion(), from, to)));
    QVERIFY2(found.starts_with(fault), found.c_str());
}

void TestProofRuns::theCallOfAChainCounts()
{
    const quiz::Proof proof = prove(test::chainQuestion());
    QCOMPARE(firstFault(proof), std::string("none"));
    const trace::Trace &trace = *proof.options.front().runs.front().trace;
    const std::size_t last = trace.steps.size() - 1;
    QCOMPARE(*quiz::stepAt(trace, last).call, 2);
    QCOMPARE(*quiz::stepAt(trace, 0).call, 1);
    QVERIFY(quiz::grade(m_question, quiz::stepAt(trace, last), proof).right);
    QVERIFY(!quiz::grade(m_question, quiz::StepAt {trace::StepKind::DurationWithinChainingLimit, 1}, proof).right);
    QCOMPARE(firstFault(prove(replaced(test::chainQuestion(), R"("answer": ["c"])", R"("answer": ["a"])"))), std::string(": a > c"));
}

void TestProofRuns::anOutcomeNamesTheCallOfAChain()
{
    const auto question = [](const std::string &call) {
        return R"({"id": "chain-predict", "kind": "predict", )" + test::commonMembers + R"(, "world": "role-chaining",
"walk": {"call": "AssumeRole", "caller": "Pipeline", "role": "Release", "action": "s3:PutObject", "earlier": [{"call": "AssumeRole", "role": "Build"}],
"parameters": {"DurationSeconds": "7200"}}, "options": [{)"
               + optionText("a")
               + R"(, "outcome": {"result": "refused", "check": "DurationWithinChainingLimit", "code": "ValidationError", "call": )" + call
               + R"(}},
{)" + optionText("b")
               + R"(, "outcome": {"result": "allowed"}}, {)" + optionText("c")
               + R"(, "outcome": {"expiresAfter": 7200}}], "answer": ["a"]})";
    };
    QCOMPARE(firstFault(prove(question("2"))), std::string("none"));
    QCOMPARE(firstFault(prove(question("1"))), std::string(": a > "));
}

void TestProofRuns::aQuestionMayBringItsWorld()
{
    const std::string article = *test::readSourceFile("resources/worlds/article.json");
    const std::string question = replaced(test::singleQuestion(), R"("world": "article")", R"("world": )" + article);
    const quiz::Proof proof = prove(question);
    QCOMPARE(firstFault(proof), std::string("none"));
    QVERIFY(std::holds_alternative<std::shared_ptr<const world::World>>(m_question.world));
    // A fault inside it has its line in the question file.
    const std::string file = test::fileOf(replaced(question, R"("region": "ap-northeast-1")", R"("region": "nowhere at all")"));
    const auto read = quiz::readQuestions(file);
    QVERIFY(!read);
    QCOMPARE(read.error().path, std::string("$.questions[0].world.region"));
    QCOMPARE(read.error().line, json::positionAt(file, file.find("\"nowhere at all\"")).line);
}

void TestProofRuns::aWalksOwnChangesAreInItsWorld()
{
    const quiz::Proof proof = prove(replaced(
        test::singleQuestion(), R"("role": "RoleB", "action")",
        R"("role": "RoleB", "changes": [{"change": "ObjectPut", "bucketArn": "arn:aws:s3:::reports", "key": "new.csv"}], "action")"));
    QCOMPARE(firstFault(proof), std::string("none"));
    const quiz::Played &run = proof.option("a")->runs.front();
    QVERIFY(run.walk.changes.empty());
    QCOMPARE(run.world->resource("arn:aws:s3:::reports")->objects.back().key, std::string("new.csv"));
}

void TestProofRuns::anErrorInAChangeNamesIt()
{
    const quiz::Proof proof = prove(replaced(test::singleQuestion(), "role/RoleB\"}]", "role/RoleZ\"}]"));
    QCOMPARE(firstFault(proof), std::string("b:  > arn:aws:iam::123456789012:role/RoleZ at $.changes[0].arn"));
}

void TestProofRuns::momentsOfALongTermUseCount()
{
    const auto question = [](const std::string &until) {
        return R"({"id": "moments", "kind": "single", )" + test::commonMembers
               + R"(, "world": "article", "setup": [{"change": "InlinePolicyPut",
"principalArn": "arn:aws:iam::123456789012:user/UserA", "name": "Until", "document": {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*",
"Resource": "*", "Condition": {"DateGreaterThan": {"aws:CurrentTime": "2026-07-01T12:00:00Z"}}}]}}],
"walk": {"call": "GetSessionToken", "caller": "UserA", "action": "s3:GetObject"}, "options": [{)"
               + optionText("a") + R"(, "walk": {"call": null, "caller": "UserA", "action": "s3:GetObject", "moments": {"use": ")" + until
               + R"("}}, "outcome": {"result": "allowed"}},
{)" + optionText("b")
               + R"(, "outcome": {"result": "refused"}, "fails": {"allowed": true}}, {)" + optionText("c")
               + R"(, "walk": null, "outcome": {"result": "refused"}, "fails": {"allowed": true}}], "answer": ["a"]})";
    };
    QCOMPARE(firstFault(prove(question("2026-07-01T11:59:00Z"))), std::string("none"));
    QCOMPARE(firstFault(prove(question("2026-07-01T12:01:00Z"))), std::string(": a > "));
}

QTEST_GUILESS_MAIN(TestProofRuns)
#include "tst_proof_runs.moc"
