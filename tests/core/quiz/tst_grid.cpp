#include "core/quiz/grid.h"
#include "core/saml/response.h"
#include "core/walk/play.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using test::trustPolicy;

namespace {

const std::string roleB = "arn:aws:iam::123456789012:role/RoleB", userA = "arn:aws:iam::123456789012:user/UserA",
                  userB = "arn:aws:iam::123456789012:user/UserB";
const std::string statement
    = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": PRINCIPAL, "Action": "ACTION"}]})";

std::string policyFor(const std::string &principal, const std::string &action = "sts:AssumeRole")
{
    return test::replaced(test::replaced(statement, "PRINCIPAL", principal), "ACTION", action);
}

} // namespace

/// The grid of a fix: each point is decided as the services decide it.
class TestGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPointIsWhatAWalkMeets_data();
    void aPointIsWhatAWalkMeets();
    void everyFormOfPrincipalIsUnderstood_data();
    void everyFormOfPrincipalIsUnderstood();
    void aFederatedUserHasTheRightsOfItsUser();
    void aSessionPolicyLimitsSessionsAlone();
    void limitsOfTheAccountsCount();
    void aContextAddsAndRemovesKeys();
    void pointsAreInOrder();

private:
    bool allowed(const world::World &world, const std::string &principal, const std::string &action, const std::string &resource,
                 const quiz::ContextKeys &context = {})
    {
        const quiz::KnownSessions none;
        return quiz::GridWorld(world, none, std::nullopt).allowed({{principal}, {action}, {resource}, {context}}).front();
    }
    world::World with(const world::Change &change) const
    {
        auto world = world::apply(m_world, change);
        if (!world)
            throw std::runtime_error(world.error().path + " " + world.error().found);
        return std::move(*world);
    }
    world::World m_world;
    crypto::KeyRing m_keys;
};

void TestGrid::initTestCase()
{
    saml::initialise();
    auto world = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
    QVERIFY(world.has_value());
    m_world = std::move(*world);
    m_keys = crypto::KeyRing::generate(world::wantedKeys(m_world), walk::Moments {}.service);
}

void TestGrid::aPointIsWhatAWalkMeets_data()
{
    QTest::addColumn<QString>("role"); // empty: UserA's long-term key
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("resource");
    for (const char *role : {"", "RoleA", "RoleB"})
        for (const auto &[action, resource] : {std::pair {"ec2:DescribeInstances", "*"},
                                               {"ec2:RunInstances", "arn:aws:ec2:ap-northeast-1:123456789012:instance/*"},
                                               {"s3:GetObject", "arn:aws:s3:::reports/2026-11.csv"},
                                               {"s3:PutObject", "arn:aws:s3:::reports/2026-12.csv"},
                                               {"s3:ListBucket", "arn:aws:s3:::reports"},
                                               {"iam:ListRoles", "*"},
                                               {"iam:CreateUser", "arn:aws:iam::123456789012:user/Intruder"}})
            QTest::addRow("%s %s", *role == '\0' ? "UserA" : role, action)
                << QString::fromLatin1(role) << QString::fromLatin1(action) << QString::fromLatin1(resource);
}

void TestGrid::aPointIsWhatAWalkMeets()
{
    QFETCH(QString, role);
    QFETCH(QString, action);
    QFETCH(QString, resource);
    walk::Walk walk;
    walk.caller = "UserA";
    walk.role = role.toStdString();
    walk.action = action.toStdString();
    walk.resource
        = resource == QStringLiteral("*") || action == QStringLiteral("ec2:RunInstances") ? std::string() : resource.toStdString();
    const auto trace = role.isEmpty() ? walk::playLongTermKey(walk, m_world, m_keys) : walk::play(walk, m_world, m_keys);
    QVERIFY(trace.has_value());
    const std::string principal = role.isEmpty() ? userA : "arn:aws:iam::123456789012:role/" + role.toStdString();
    QCOMPARE(allowed(m_world, principal, action.toStdString(), resource.toStdString()), trace->allowed());
}

void TestGrid::everyFormOfPrincipalIsUnderstood_data()
{
    QTest::addColumn<std::string>("trusted");
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("asking");
    QTest::addColumn<bool>("wanted");
    const auto add = [](const char *name, const char *trusted, const char *asking, bool wanted, const char *action = "sts:AssumeRole") {
        QTest::newRow(name) << std::string(trusted) << std::string(action) << std::string(asking) << wanted;
    };
    add("a user that is named", R"({"AWS": "arn:aws:iam::123456789012:user/UserA"})", "arn:aws:iam::123456789012:user/UserA", true);
    add("another user", R"({"AWS": "arn:aws:iam::123456789012:user/UserA"})", "arn:aws:iam::123456789012:user/UserB", false);
    add("a user of a trusted account, without a policy of its own", R"({"AWS": "arn:aws:iam::123456789012:root"})",
        "arn:aws:iam::123456789012:user/UserA", false);
    add("the account's root user, who may assume no role", R"({"AWS": "arn:aws:iam::123456789012:root"})", "arn:aws:iam::123456789012:root",
        false);
    add("a role that is named", R"({"AWS": "arn:aws:iam::123456789012:role/RoleA"})", "arn:aws:iam::123456789012:role/RoleA", true);
    add("a session of a role that is named", R"({"AWS": "arn:aws:iam::123456789012:role/RoleA"})",
        "arn:aws:sts::123456789012:assumed-role/RoleA/x", true);
    add("a session that is named", R"({"AWS": "arn:aws:sts::123456789012:assumed-role/RoleA/x"})",
        "arn:aws:sts::123456789012:assumed-role/RoleA/x", true);
    add("another session of that role", R"({"AWS": "arn:aws:sts::123456789012:assumed-role/RoleA/x"})",
        "arn:aws:sts::123456789012:assumed-role/RoleA/y", false);
    add("somebody of another account", R"({"AWS": "arn:aws:iam::999999999999:root"})", "arn:aws:iam::999999999999:user/Stranger", true);
    add("a role of another account", R"({"AWS": "arn:aws:iam::999999999999:role/Theirs"})", "arn:aws:iam::999999999999:role/Theirs", true);
    add("another role of another account", R"({"AWS": "arn:aws:iam::999999999999:role/Theirs"})", "arn:aws:iam::999999999999:role/Other",
        false);
    add("a stranger", R"({"AWS": "arn:aws:iam::123456789012:root"})", "arn:aws:iam::999999999999:user/Stranger", false);
    add("a service", R"({"Service": "ec2.amazonaws.com"})", "ec2.amazonaws.com", true);
    add("another service", R"({"Service": "ec2.amazonaws.com"})", "lambda.amazonaws.com", false);
    add("an OIDC provider", R"({"Federated": "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com"})",
        "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com", true, "sts:AssumeRoleWithWebIdentity");
    add("an OIDC provider, for another call", R"({"Federated": "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com"})",
        "arn:aws:iam::123456789012:oidc-provider/idp-b.example.com", false, "sts:AssumeRoleWithWebIdentity");
    add("a SAML provider", R"({"Federated": "arn:aws:iam::123456789012:saml-provider/IdpB"})",
        "arn:aws:iam::123456789012:saml-provider/IdpB", true, "sts:AssumeRoleWithSAML");
    add("Cognito", R"({"Federated": "cognito-identity.amazonaws.com"})", "cognito-identity.amazonaws.com", true,
        "sts:AssumeRoleWithWebIdentity");
    add("nobody in particular", R"({"AWS": "arn:aws:iam::123456789012:root"})", "*", false);
}

void TestGrid::everyFormOfPrincipalIsUnderstood()
{
    QFETCH(std::string, trusted);
    QFETCH(std::string, action);
    QFETCH(std::string, asking);
    QFETCH(bool, wanted);
    QCOMPARE(allowed(with(world::TrustPolicyReplaced {roleB, policyFor(trusted, action)}), asking, action, roleB), wanted);
}

void TestGrid::aFederatedUserHasTheRightsOfItsUser()
{
    const std::string alice = "arn:aws:sts::123456789012:federated-user/alice", bob = "arn:aws:sts::123456789012:federated-user/bob";
    const std::string everyObject = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})";
    const quiz::KnownSessions sessions {{alice, {userB, everyObject}}, {bob, {userB, std::nullopt}}};
    const quiz::Grid grid {{alice, bob}, {"s3:GetObject", "s3:PutObject"}, {"arn:aws:s3:::reports/2026-11.csv"}, {{}}};
    // UserB only reads; a federated user without a session policy may do nothing at all.
    QVERIFY((quiz::GridWorld(m_world, sessions, std::nullopt).allowed(grid) == std::vector<bool> {true, false, false, false}));
    // The policy that is to be fixed goes along with every session.
    QVERIFY((quiz::GridWorld(m_world, sessions, everyObject).allowed(grid) == std::vector<bool> {true, false, true, false}));
    const std::string nothing = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]})";
    QVERIFY((quiz::GridWorld(m_world, sessions, nothing).allowed(grid) == std::vector<bool> {false, false, false, false}));
}

void TestGrid::aSessionPolicyLimitsSessionsAlone()
{
    const quiz::KnownSessions none;
    const quiz::Grid grid {{roleB, userA}, {"s3:GetObject", "ec2:DescribeInstances"}, {"*"}, {{}}};
    const std::string readS3
        = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})";
    // In the order of principals, then actions.
    QVERIFY((quiz::GridWorld(m_world, none, readS3).allowed(grid) == std::vector<bool> {true, false, true, true}));
    QVERIFY((quiz::GridWorld(m_world, none, std::nullopt).allowed(grid) == std::vector<bool> {true, true, true, true}));
}

void TestGrid::limitsOfTheAccountsCount()
{
    const std::string noEc2 = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*"},
                                 {"Effect": "Allow", "Action": "*", "Resource": "*"}]})";
    QVERIFY(allowed(m_world, roleB, "ec2:RunInstances", "*"));
    QVERIFY(!allowed(with(world::ServiceControlPolicyPut {"123456789012", "NoEc2", noEc2}), roleB, "ec2:RunInstances", "*"));
    QVERIFY(
        allowed(with(world::ServiceControlPolicyPut {"123456789012", "NoEc2", noEc2}), roleB, "s3:PutObject", "arn:aws:s3:::reports/x"));
    const std::string noReports
        = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/secret/*"}]})";
    const world::World guarded = with(world::ResourcePolicyReplaced {"arn:aws:s3:::reports", noReports});
    QVERIFY(!allowed(guarded, roleB, "s3:GetObject", "arn:aws:s3:::reports/secret/1.csv"));
    QVERIFY(allowed(guarded, roleB, "s3:GetObject", "arn:aws:s3:::reports/open/1.csv"));
}

void TestGrid::aContextAddsAndRemovesKeys()
{
    const auto under
        = [&](const std::string &condition) { return with(world::TrustPolicyReplaced {roleB, trustPolicy('"' + userA + '"', condition)}); };
    const world::World external = under(R"({"StringEquals": {"sts:ExternalId": "4711"}})");
    QVERIFY(!allowed(external, userA, "sts:AssumeRole", roleB));
    QVERIFY(allowed(external, userA, "sts:AssumeRole", roleB, {{"sts:ExternalId", {{"4711"}}}}));
    QVERIFY(!allowed(external, userA, "sts:AssumeRole", roleB, {{"sts:ExternalId", {{"4712"}}}}));
    const world::World tags = under(R"({"ForAnyValue:StringEquals": {"aws:TagKeys": ["team"]}})");
    QVERIFY(allowed(tags, userA, "sts:AssumeRole", roleB, {{"aws:TagKeys", {{"cost", "team"}}}}));
    QVERIFY(!allowed(tags, userA, "sts:AssumeRole", roleB, {{"aws:TagKeys", {{"cost"}}}}));
    const world::World absent = under(R"({"Null": {"aws:SourceIp": "true"}})");
    QVERIFY2(!allowed(absent, userA, "sts:AssumeRole", roleB), "a request has an address unless a point says otherwise");
    QVERIFY(allowed(absent, userA, "sts:AssumeRole", roleB, {{"aws:SourceIp", std::nullopt}}));
    const world::World mfa = under(R"({"Bool": {"aws:MultiFactorAuthPresent": "true"}})");
    QVERIFY2(!allowed(mfa, userA, "sts:AssumeRole", roleB), "a long-term key has no such key");
    QVERIFY(allowed(mfa, userA, "sts:AssumeRole", roleB, {{"aws:MultiFactorAuthPresent", {{"true"}}}}));
}

void TestGrid::pointsAreInOrder()
{
    const quiz::Grid grid {{"p", "q"}, {"a", "b", "c"}, {"r", "s"}, {{}, {{"k", {{"v"}}}}}};
    std::string points;
    for (std::size_t i = 0; i < 24; ++i) {
        const quiz::GridPoint point = quiz::pointAt(grid, i);
        points += point.principal + point.resource + point.action + (point.context.empty() ? "0 " : "1 ");
    }
    QCOMPARE(
        points,
        std::string(
            "pra0 pra1 prb0 prb1 prc0 prc1 psa0 psa1 psb0 psb1 psc0 psc1 qra0 qra1 qrb0 qrb1 qrc0 qrc1 qsa0 qsa1 qsb0 qsb1 qsc0 qsc1 "));
}

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
