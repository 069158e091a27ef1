#include "core/quiz/grade.h"
#include "core/saml/response.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using test::replaced;
using test::trustPolicy;

namespace {

const std::string userA = R"("arn:aws:iam::123456789012:user/UserA")";

/// A session policy that is to leave reading the reports, for whoever asks a broker.
std::string sessionPolicyQuestion()
{
    const auto policy = [](const std::string &action, const std::string &resource) {
        return R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ")" + action + R"(", "Resource": ")" + resource
               + R"("}]})";
    };
    const std::string reports = "arn:aws:s3:::reports/*";
    const std::string walk = R"({"call": "AssumeRole", "caller": "UserA", "role": "RoleB", "action": "s3:GetObject",
"resource": "arn:aws:s3:::reports/2026-11.csv", "parameters": {"Policy": )"
                             + json::print(json::Value::string(policy("*", "*"))) + "}}";
    const auto attack = [&](const std::string &action) { return replaced(walk, "s3:GetObject", action); };
    return R"({"id": "session-policy", "kind": "fix", )" + test::commonMembers + R"(, "world": "article", "edit": {"kind": "SessionPolicy"},
"allowed": [{"walk": )"
           + walk + R"(}],
"attacks": [{"walk": )"
           + attack("s3:PutObject") + R"(, "fails": {"check": "ActionAuthorized", "code": "AccessDenied"}}],
"grid": {"principals": ["arn:aws:iam::123456789012:role/RoleB"], "actions": ["s3:GetObject", "s3:PutObject", "ec2:RunInstances"],
"resources": ["arn:aws:s3:::reports/2026-11.csv", "arn:aws:s3:::reports/2026-12.csv", "*"]},
"model": )" + policy("s3:GetObject", reports)
           + R"(, "options": [
{"id": "a", "policy": )"
           + policy("s3:*", reports) + R"(, "fails": {"attack": 1}, "why": {"en": "Since.", "ja": "なので。"}},
{"id": "b", "policy": )"
           + policy("s3:PutObject", reports) + R"(, "fails": {"allowed": 1}, "why": {"en": "Since.", "ja": "なので。"}}]})";
}

} // namespace

/// Fixes are graded by what they do; every other answer by what was given.
class TestGradeFix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyPolicyThatPassesIsRight_data();
    void anyPolicyThatPassesIsRight();
    void whatIsWrongIsNamed();
    void aPointTooWideIsNamed();
    void whatAwsRefusesHasItsLine();
    void aSessionPolicyIsGradedOnSessions();
    void aQuestionThatCannotBeRunSaysSo();
    void theGridsPointsAreInOrder();
    void chosenOptionsAreGraded_data();
    void chosenOptionsAreGraded();
    void anOrderIsGradedByPlace();
    void pairsAreGraded();
    void aStepOfTheStageIsGraded();

private:
    quiz::Question questionOf(const std::string &text)
    {
        auto file = quiz::readQuestions(test::fileOf(text));
        if (!file)
            throw std::runtime_error(file.error().path + ": " + file.error().found + " / " + file.error().expected);
        return std::move(file->questions.front());
    }
    quiz::FixGrade grade(std::string_view policy) { return quiz::gradeFix(m_fix, policy, m_stands.stand()); }

    test::Stands m_stands;
    quiz::Question m_fix;
};

void TestGradeFix::initTestCase()
{
    saml::initialise();
    m_fix = questionOf(test::fixQuestion());
}

void TestGradeFix::anyPolicyThatPassesIsRight_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<bool>("right");
    const auto add = [](const char *name, const std::string &policy, bool right) { QTest::newRow(name) << policy << right; };
    add("the model", trustPolicy(userA), true);
    add("the user in a list", trustPolicy("[" + userA + "]"), true);
    add("the account, and the user's ARN as condition",
        trustPolicy(R"("arn:aws:iam::123456789012:root")", R"({"ArnEquals": {"aws:PrincipalArn": )" + userA + "}}"), false);
    add("the user twice, spread over two statements",
        R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": )" + userA + R"(}, "Action": "sts:AssumeRole"},
            {"Sid": "Again", "Effect": "Allow", "Principal": {"AWS": )"
            + userA + R"(}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]})",
        true);
    add("narrower than the model, as far as the grid asks", trustPolicy(userA, R"({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}})"),
        true);
    add("the other user as well", trustPolicy("[" + userA + R"(, "arn:aws:iam::123456789012:user/UserB"])"), false);
    add("everybody", trustPolicy(R"("*")"), false);
    add("nobody", R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole"}]})", false);
}

void TestGradeFix::anyPolicyThatPassesIsRight()
{
    QFETCH(std::string, policy);
    QFETCH(bool, right);
    const quiz::FixGrade graded = grade(policy);
    QVERIFY(!graded.fault && !graded.refused);
    QCOMPARE(graded.right(), right);
    QCOMPARE(graded.points, std::size_t(6));
}

void TestGradeFix::whatIsWrongIsNamed()
{
    const quiz::FixGrade open = grade(trustPolicy(R"("arn:aws:iam::123456789012:root")"));
    QVERIFY(!open.right());
    QVERIFY2(!open.allowed.front().passed, "UserA has no policy of its own that allows the call");
    QVERIFY(!open.attacks.front().passed && !open.attacks.front().stop);
    QVERIFY(open.attacks.front().run.trace->allowed());
    const quiz::FixGrade closed = grade(trustPolicy(R"("arn:aws:iam::123456789012:user/UserB")"));
    QVERIFY(!closed.allowed.front().passed);
    QCOMPARE(closed.allowed.front().stop->check, trace::StepKind::TrustPolicyAllows);
}

void TestGradeFix::aPointTooWideIsNamed()
{
    const quiz::FixGrade graded = grade(trustPolicy("[" + userA + R"(, "arn:aws:iam::999999999999:root"])",
                                                    R"({"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "198.51.100.0/24"]}})"));
    QVERIFY(graded.allowed.front().passed && graded.attacks.front().passed);
    QCOMPARE(graded.widerPoints, std::size_t(2));
    QCOMPARE(graded.wider.front().principal, std::string("arn:aws:iam::999999999999:user/Stranger"));
    QCOMPARE(graded.wider.front().action, std::string("sts:AssumeRole"));
    QVERIFY(graded.wider.front().context.empty());
    QCOMPARE(graded.wider.back().context.front().first, std::string("aws:SourceIp"));
    // The context of the grid's point counts: under this condition only one of the two is open.
    const quiz::FixGrade half = grade(
        trustPolicy("[" + userA + R"(, "arn:aws:iam::999999999999:root"])", R"({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}})"));
    QCOMPARE(half.widerPoints, std::size_t(1));
    QVERIFY(half.wider.front().context.empty());
}

void TestGradeFix::whatAwsRefusesHasItsLine()
{
    const quiz::FixGrade graded = grade("{\"Version\": \"2012-10-17\",\n\"Statement\": [{\"Effect\": \"Permit\"}]}");
    QVERIFY(graded.refused && !graded.right() && graded.allowed.empty());
    QCOMPARE(graded.refused->line, 2);
    QVERIFY(grade("").refused);
    QVERIFY(grade("{").refused);
    QVERIFY2(grade(replaced(trustPolicy(userA), R"("Action": "sts:AssumeRole")", R"("Action": "sts:AssumeRole", "Resource": "*")")).refused,
             "a trust policy has no Resource");
}

void TestGradeFix::aSessionPolicyIsGradedOnSessions()
{
    const quiz::Question question = questionOf(sessionPolicyQuestion());
    const quiz::Proof proof = quiz::prove(question, m_stands.stand());
    QVERIFY2(proof.holds(), proof.faults.empty() ? "" : (proof.faults.front().stated + " / " + proof.faults.front().found).c_str());
    const auto policy = [](const std::string &action, const std::string &resource) {
        return R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": )" + action + R"(, "Resource": ")" + resource
               + R"("}]})";
    };
    QVERIFY(quiz::gradeFix(question, policy(R"(["s3:GetObject"])", "arn:aws:s3:::reports/2026-11.csv"), m_stands.stand()).right());
    const quiz::FixGrade wide = quiz::gradeFix(question, policy(R"(["s3:GetObject", "ec2:RunInstances"])", "*"), m_stands.stand());
    QVERIFY(wide.allowed.front().passed && wide.attacks.front().passed && !wide.right());
    QCOMPARE(wide.wider.front().action, std::string("ec2:RunInstances"));
    QVERIFY(quiz::gradeFix(question, "{", m_stands.stand()).refused);
}

void TestGradeFix::aQuestionThatCannotBeRunSaysSo()
{
    quiz::Question question = questionOf(replaced(test::fixQuestion(), R"("world": "article")", R"("world": "nowhere")"));
    const quiz::FixGrade graded = quiz::gradeFix(question, trustPolicy(userA), m_stands.stand());
    QVERIFY(graded.fault && !graded.right());
    QCOMPARE(graded.fault->found, std::string("nowhere"));
    question = questionOf(replaced(test::fixQuestion(), R"("allowed": [{"call": "AssumeRole", "caller": "UserA")",
                                   R"("allowed": [{"call": "AssumeRole", "caller": "UserZ")"));
    QVERIFY(quiz::gradeFix(question, trustPolicy(userA), m_stands.stand()).fault);
    QVERIFY2(quiz::gradeFix(questionOf(test::singleQuestion()), "{}", m_stands.stand()).fault, "no fix at all");
}

void TestGradeFix::theGridsPointsAreInOrder()
{
    const quiz::FixGrade everybody = grade(trustPolicy(R"("*")"));
    QCOMPARE(everybody.widerPoints, std::size_t(4));
    QCOMPARE(everybody.wider[0].principal, std::string("arn:aws:iam::123456789012:user/UserB"));
    QCOMPARE(everybody.wider[1].principal, std::string("arn:aws:iam::123456789012:user/UserB"));
    QVERIFY(everybody.wider[0].context.empty() && !everybody.wider[1].context.empty());
    QCOMPARE(everybody.wider[2].principal, std::string("arn:aws:iam::999999999999:user/Stranger"));
}

void TestGradeFix::chosenOptionsAreGraded_data()
{
    using quiz::Ids;
    QTest::addColumn<Ids>("given");
    QTest::addColumn<bool>("right");
    QTest::addColumn<Ids>("missed");
    QTest::addColumn<Ids>("wrong");
    QTest::newRow("right") << Ids {"a", "d"} << true << Ids {} << Ids {};
    QTest::newRow("right in another order") << Ids {"d", "a"} << true << Ids {} << Ids {};
    QTest::newRow("one missing") << Ids {"a"} << false << Ids {"d"} << Ids {};
    QTest::newRow("one too many") << Ids {"a", "d", "b"} << false << Ids {} << Ids {"b"};
    QTest::newRow("one wrong") << Ids {"a", "c"} << false << Ids {"d"} << Ids {"c"};
    QTest::newRow("nothing") << Ids {} << false << Ids {"a", "d"} << Ids {};
}

void TestGradeFix::chosenOptionsAreGraded()
{
    QFETCH(quiz::Ids, given);
    QFETCH(bool, right);
    QFETCH(quiz::Ids, missed);
    QFETCH(quiz::Ids, wrong);
    const quiz::Grade graded = quiz::grade(questionOf(test::multiQuestion()), given, {});
    QCOMPARE(graded.right, right);
    QVERIFY(graded.missed == missed && graded.wrong == wrong);
    QVERIFY2(!quiz::grade(questionOf(test::multiQuestion()), quiz::Pairs {{"1", "a"}}, {}).right,
             "an answer of another kind is never right");
}

void TestGradeFix::anOrderIsGradedByPlace()
{
    const quiz::Question order = questionOf(test::orderQuestion());
    QVERIFY(quiz::grade(order, quiz::Ids {"b", "c", "d", "a"}, {}).right);
    const quiz::Grade swapped = quiz::grade(order, quiz::Ids {"c", "b", "d", "a"}, {});
    QVERIFY(!swapped.right && (swapped.missed == quiz::Ids {"b", "c"}));
    QVERIFY(!quiz::grade(order, quiz::Ids {"b", "c"}, {}).right);
}

void TestGradeFix::pairsAreGraded()
{
    const quiz::Question match = questionOf(test::matchQuestion());
    QVERIFY(quiz::grade(match, quiz::Pairs {{"1", "b"}, {"2", "a"}}, {}).right);
    const quiz::Grade graded = quiz::grade(match, quiz::Pairs {{"1", "b"}, {"2", "c"}}, {});
    QVERIFY(!graded.right && graded.missed == quiz::Ids {"2"});
    QVERIFY(!quiz::grade(match, quiz::Ids {"b", "a"}, {}).right);
}

void TestGradeFix::aStepOfTheStageIsGraded()
{
    const quiz::Question which = questionOf(test::whichStepQuestion());
    const quiz::Proof proof = quiz::prove(which, m_stands.stand());
    const trace::Trace &trace = *proof.options.front().runs.front().trace;
    const std::size_t last = trace.steps.size() - 1;
    QVERIFY(quiz::grade(which, quiz::Ids {"b"}, proof).right);
    QVERIFY(quiz::grade(which, quiz::stepAt(trace, last), proof).right);
    QVERIFY(quiz::grade(which, quiz::StepAt {trace::StepKind::TrustPolicyAllows, 1}, proof).right);
    for (std::size_t i = 0; i < last; ++i)
        QVERIFY(!quiz::grade(which, quiz::stepAt(trace, i), proof).right);
    const quiz::Grade wrong = quiz::grade(which, quiz::StepAt {trace::StepKind::SignatureMatches, 1}, proof);
    QVERIFY(wrong.wrong == quiz::Ids {"a"} && wrong.missed == quiz::Ids {"b"});
    QVERIFY2(!quiz::grade(which, quiz::StepAt {trace::StepKind::TrustPolicyAllows, 2}, proof).right, "the check of another call");
    QVERIFY2(!quiz::grade(which, quiz::stepAt(trace, last), {}).right, "without its proof nothing is known");
}

QTEST_GUILESS_MAIN(TestGradeFix)
#include "tst_grade_fix.moc"
