#include "core/quiz/grade.h"
#include "core/saml/response.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using quiz::ProofFault;
using test::replaced;

namespace {

/// "AnswerDiffers(:a>b)": every fault with its option, what was stated and what was found.
std::string faultsOf(const quiz::Proof &proof)
{
    std::string text;
    for (const ProofFault &fault : proof.faults)
        text += (text.empty() ? "" : "; ") + std::to_string(static_cast<int>(fault.kind)) + " " + fault.option + ": " + fault.stated + " > "
                + fault.found;
    return text;
}

std::size_t countOf(const quiz::Proof &proof, ProofFault::Kind kind, std::string_view option)
{
    return static_cast<std::size_t>(std::count_if(proof.faults.begin(), proof.faults.end(),
                                                  [&](const ProofFault &fault) { return fault.kind == kind && fault.option == option; }));
}

std::string shippedQuestion()
{
    std::string text = *test::readSourceFile("quizzes/ec2-permission.json");
    return text;
}

} // namespace

/// Of each kind: what is right is proven, and whatever its author could get wrong is found, with the option.
class TestProof final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }
    void whatIsRightIsProven_data();
    void whatIsRightIsProven();
    void theShippedQuestionIsProven();
    void anErrorIsCaught_data();
    void anErrorIsCaught();
    void anOptionsRunEndsAtItsDecidingCheck();
    void aSolveOptionHasARunForEachRequirement();
    void equalRunsArePlayedOnce();
    void aQuestionWithoutRunsIsDocumented();
    void anOptionThatUnexpectedlyHoldsIsCaught();

private:
    quiz::Proof prove(const std::string &question) { return proveFile(test::fileOf(question)); }
    quiz::Proof proveFile(const std::string &text)
    {
        auto file = quiz::readQuestions(text);
        if (!file)
            throw std::runtime_error(file.error().path + ": " + file.error().found + " / " + file.error().expected);
        m_file = std::move(*file);
        return quiz::prove(m_file.questions.front(), m_stands.stand());
    }
    test::Stands m_stands;
    quiz::QuestionFile m_file;
};

void TestProof::whatIsRightIsProven_data()
{
    QTest::addColumn<std::string>("question");
    for (const std::string &question : test::everyKind())
        QTest::newRow(question.substr(8, question.find('"', 8) - 8).c_str()) << question;
}

void TestProof::whatIsRightIsProven()
{
    QFETCH(std::string, question);
    const quiz::Proof proof = prove(question);
    QCOMPARE(faultsOf(proof), std::string());
    QCOMPARE(proof.seal, quiz::Seal::Proven);
    QVERIFY(proof.derived == m_file.questions.front().answer);
}

void TestProof::theShippedQuestionIsProven()
{
    const quiz::Proof proof = proveFile(shippedQuestion());
    QCOMPARE(faultsOf(proof), std::string());
    QCOMPARE(std::get<quiz::Ids>(proof.derived), quiz::Ids {"c"});
}

void TestProof::anErrorIsCaught_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("option");
    const auto add = [](const char *name, const std::string &question, std::string_view from, std::string_view to, ProofFault::Kind kind,
                        const char *option) {
        const bool whole = question.find("trustwalk-quiz") != std::string::npos;
        const std::string changed = replaced(question, from, to);
        QTest::newRow(name) << (whole ? changed : test::fileOf(changed)) << static_cast<int>(kind) << std::string(option);
    };
    using Kind = ProofFault::Kind;
    // Solve, as it is shipped.
    const std::string solve = shippedQuestion();
    add("solve: a wrong key", solve, R"("answer": ["c"])", R"("answer": ["a"])", Kind::AnswerDiffers, "");
    add("solve: fails at another check", solve, R"("check": "ActionAuthorized")", R"("check": "TrustPolicyAllows")", Kind::FailsDiffers,
        "a");
    add("solve: fails with another code", solve, R"("code": "UnauthorizedOperation")", R"("code": "AccessDenied")", Kind::FailsDiffers,
        "a");
    add("solve: fails at another requirement", solve, R"("requirement": 1, "check": "ActionAuthorized", "code": "UnauthorizedOperation")",
        R"("requirement": 2, "allowed": true)", Kind::FailsDiffers, "a");
    add("solve: fails alike, but at another requirement", solve, R"("requirement": 2, "allowed": true)",
        R"("requirement": 1, "allowed": true)", Kind::FailsDiffers, "b");
    add("solve: a wrong option says nothing", solve, R"("fails": { "requirement": 2, "allowed": true },)", "", Kind::FailsMissing, "b");
    add("solve: the right one says that it fails", solve, R"("walk": { "call": "AssumeRole", "caller": "Developer", "role": "Launcher" },)",
        R"("walk": { "call": "AssumeRole", "caller": "Developer", "role": "Launcher" }, "fails": { "requirement": 1, "check": "RoleExists", "code": "AccessDenied" },)",
        Kind::FailsButHolds, "c");
    add("solve: a world that isn't there", solve, R"("world": "article")", R"("world": "nowhere")", Kind::NoSuchWorld, "");
    add("solve: a setup that can't be made", solve, R"("account": "123456789012", "user")", R"("account": "210987654321", "user")",
        Kind::CannotPlay, "");
    add("solve: a caller that isn't there", solve, R"("call": "GetSessionToken", "caller": "Developer")",
        R"("call": "GetFederationToken", "caller": "Developer")", Kind::CannotPlay, "a");
    add("solve: credentials that live too long", solve, R"("action": "ec2:RunInstances", "expect": "allowed")",
        R"("action": "ec2:RunInstances", "expect": "allowed", "expiresWithin": 900)", Kind::FailsButHolds, "none");
    // Single and multi.
    const std::string single = test::singleQuestion();
    add("single: a wrong key", single, R"("answer": ["a"])", R"("answer": ["b"])", Kind::AnswerDiffers, "");
    add("single: fails elsewhere", single, R"("check": "RoleExists")", R"("check": "TrustPolicyAllows")", Kind::FailsDiffers, "b");
    add("single: refused without a word", single, R"(, "fails": {"check": "ActionAuthorized", "code": "UnauthorizedOperation"})", "",
        Kind::FailsMissing, "c");
    add("single: allowed without a word", single, R"(, "fails": {"allowed": true})", "", Kind::FailsMissing, "d");
    add("single: another life", single, R"("expiresAfter": 3600)", R"("expiresAfter": 1800)", Kind::AnswerDiffers, "");
    add("single: another principal", single, "RoleB/UserA-session", "RoleB/somebody", Kind::AnswerDiffers, "");
    add("multi: a wrong key", test::multiQuestion(), R"("answer": ["a", "d"])", R"("answer": ["a", "c"])", Kind::AnswerDiffers, "");
    add("multi: a use that is allowed", test::multiQuestion(), "iam:CreateUser", "s3:GetObject", Kind::AnswerDiffers, "");
    add("multi: a use that is refused elsewhere", test::multiQuestion(), R"("denied", "check": "ActionAuthorized")",
        R"("denied", "check": "ServiceAcceptsSession")", Kind::AnswerDiffers, "");
    // Predict.
    const std::string predict = test::predictQuestion();
    add("predict: a wrong key", predict, R"("answer": ["c"])", R"("answer": ["d"])", Kind::AnswerDiffers, "");
    add("predict: the right one says no check", predict, R"(, "check": "DurationWithinMaximum", "code": "ValidationError")", "",
        Kind::RightWithoutStop, "c");
    add("predict: a second one holds", predict, R"(, "check": "TrustPolicyAllows", "code": "AccessDenied")", "", Kind::AnswerDiffers, "");
    // Which step.
    const std::string which = test::whichStepQuestion();
    add("which step: a wrong key", which, R"("answer": ["b"])", R"("answer": ["c"])", Kind::AnswerDiffers, "");
    add("which step: another code", which, R"("code": "AccessDenied")", R"("code": "ValidationError")", Kind::FailsDiffers, "b");
    add("which step: a walk that is allowed", which, "user/UserB", "user/UserA", Kind::NotRefused, "");
    add("which step: a check that the call doesn't know", which, "IdentityPolicyAllows", "AssertionNamesRole", Kind::NoSuchStep, "c");
    // Order and match.
    add("order: a wrong key", test::orderQuestion(), R"(["b", "c", "d", "a"])", R"(["c", "b", "d", "a"])", Kind::AnswerDiffers, "");
    add("order: a step that isn't there", test::orderQuestion(), R"("step": "TrustPolicyAllows")", R"("step": "MfaCodeValid")",
        Kind::NoSuchStep, "c");
    add("order: the same step twice", test::orderQuestion(), R"("step": "TrustPolicyAllows")", R"("step": "SignatureMatches")",
        Kind::Ambiguous, "b");
    add("order by life: a wrong key", test::orderByLifeQuestion(), R"(["c", "a", "b"])", R"(["a", "c", "b"])", Kind::AnswerDiffers, "");
    add("order by life: two of one life", test::orderByLifeQuestion(), R"("caller": "UserA"}},)",
        R"("caller": "UserA", "parameters": {"DurationSeconds": "3600"}}},)", Kind::Ambiguous, "a");
    add("match: a wrong key", test::matchQuestion(), R"({"1": "b", "2": "a"})", R"({"1": "a", "2": "b"})", Kind::AnswerDiffers, "");
    add("match: a left with two rights", test::matchQuestion(),
        R"({"result": "refused", "check": "CallerMayCall", "code": "AccessDenied"})", R"({"result": "allowed", "expiresAfter": 3600})",
        Kind::Ambiguous, "2");
    add("match: a left with none", test::matchQuestion(), "arn:aws:iam::123456789012:user/UserA", "arn:aws:iam::123456789012:user/UserB",
        Kind::Ambiguous, "1");
    // Fix.
    const std::string fix = test::fixQuestion();
    add("fix: the model lets the attack pass", fix, R"("caller": "UserB", "role": "RoleB")", R"("caller": "UserA", "role": "RoleB")",
        Kind::ModelFails, "");
    add("fix: the model stops what is to be allowed", fix, R"("allowed": [{"call": "AssumeRole", "caller": "UserA")",
        R"("allowed": [{"call": "AssumeRole", "caller": "UserB")", Kind::ModelFails, "");
    add("fix: the attack stops elsewhere", fix, R"("fails": {"check": "TrustPolicyAllows")", R"("fails": {"check": "IdentityPolicyAllows")",
        Kind::FailsDiffers, "");
    add("fix: nothing is faulty", fix, R"({"AWS": "arn:aws:iam::123456789012:root"})", R"({"AWS": "arn:aws:iam::123456789012:user/UserA"})",
        Kind::FaultyPasses, "");
    add("fix: a near miss that is right", fix, R"("Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}})",
        R"("Condition": {"StringEquals": {"aws:PrincipalAccount": "123456789012"}})", Kind::FailsButHolds, "c");
    add("fix: a near miss that fails otherwise", fix, R"("fails": {"wider": true})", R"("fails": {"attack": 1})", Kind::FailsDiffers, "b");
    add("fix: a near miss that AWS takes", fix, R"("fails": {"attack": 1})", R"("fails": {"refused": true})", Kind::FailsDiffers, "a");
}

void TestProof::anErrorIsCaught()
{
    QFETCH(std::string, file);
    QFETCH(int, kind);
    QFETCH(std::string, option);
    const quiz::Proof proof = proveFile(file);
    if (option == "none") { // no option meets the requirement any more: the right one included
        QVERIFY2(!proof.holds() && std::get<quiz::Ids>(proof.derived).empty(), faultsOf(proof).c_str());
        return;
    }
    QVERIFY2(countOf(proof, static_cast<ProofFault::Kind>(kind), option) == 1, faultsOf(proof).c_str());
}

void TestProof::anOptionsRunEndsAtItsDecidingCheck()
{
    const quiz::Proof proof = prove(test::singleQuestion());
    const quiz::OptionProof *gone = proof.option("b");
    QVERIFY(gone != nullptr && !gone->holds && gone->stop);
    const trace::Trace &trace = *gone->runs.at(gone->deciding).trace;
    QCOMPARE(trace.steps.back().kind, trace::StepKind::RoleExists);
    QCOMPARE(gone->stop->code, std::string("AccessDenied"));
    QVERIFY2(!gone->runs.front().world->roleNamed("RoleB"), "the world of the run has the option's changes");
    QCOMPARE(*proof.option("a")->expiresAfter, 3600);
    QVERIFY(proof.option("c")->runs.front().longTermKey);
    QCOMPARE(proof.option("c")->runs.front().trace->steps.front().kind, trace::StepKind::CredentialsUsed);
}

void TestProof::aSolveOptionHasARunForEachRequirement()
{
    const quiz::Proof proof = proveFile(shippedQuestion());
    QCOMPARE(proof.option("a")->runs.size(), std::size_t(1)); // it fails the first
    QCOMPARE(proof.option("b")->runs.size(), std::size_t(2));
    QCOMPARE(proof.option("b")->requirement, std::size_t(2));
    QCOMPARE(proof.option("c")->runs.size(), std::size_t(2));
    QCOMPARE(proof.option("c")->requirement, std::size_t(0));
    QVERIFY(proof.option("c")->runs[0].trace->allowed());
    QVERIFY(!proof.option("c")->runs[1].trace->allowed());
}

void TestProof::equalRunsArePlayedOnce()
{
    const quiz::Proof proof = prove(test::singleQuestion());
    QCOMPARE(proof.option("a")->runs.front().trace.get(), proof.option("d")->runs.front().trace.get());
    QVERIFY(proof.option("a")->runs.front().trace != proof.option("b")->runs.front().trace);
}

void TestProof::aQuestionWithoutRunsIsDocumented()
{
    const std::string question = R"({"id": "documented", "kind": "single", )" + test::commonMembers + R"(, "options": [{)"
                                 + test::optionText("a") + "}, {" + test::optionText("b") + "}, {" + test::optionText("c")
                                 + R"(}], "answer": ["b"]})";
    const quiz::Proof proof = prove(question);
    QCOMPARE(proof.seal, quiz::Seal::Documented);
    QVERIFY(proof.holds() && proof.options.empty());
    QCOMPARE(std::get<quiz::Ids>(proof.derived), quiz::Ids {"b"});
}

void TestProof::anOptionThatUnexpectedlyHoldsIsCaught()
{
    // Option a's role and option b's policy together: what a says to fail now launches, and its key does not.
    const std::string file = replaced(shippedQuestion(), R"("walk": { "call": "GetSessionToken", "caller": "Developer" },
          "fails": { "requirement": 1)",
                                      R"("walk": { "call": "AssumeRole", "caller": "Developer", "role": "Launcher" },
          "fails": { "requirement": 1)");
    const quiz::Proof proof = proveFile(file);
    QCOMPARE(std::get<quiz::Ids>(proof.derived), (quiz::Ids {"a", "c"}));
    QVERIFY2(countOf(proof, ProofFault::Kind::AnswerDiffers, "") == 1 && countOf(proof, ProofFault::Kind::FailsButHolds, "a") == 1,
             faultsOf(proof).c_str());
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_quiz_proof.moc"
