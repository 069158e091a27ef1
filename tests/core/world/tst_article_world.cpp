#include "core/idp/idp.h"
#include "core/world/queries.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::test;

// The account that all five walks share: who is there, what they may, whom the roles trust.
class TestArticleWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTheIdentityMay_data();
    void whatTheIdentityMay();
    void theUsersAreTheArticles();
    void bothRolesTrustTheSamePrincipals();
    void trustIsNarrowedToThePeople();
    void onlyPersonBsIdentityInThePoolIsTrusted();
    void everyPasswordOfTheLessonFitsItsHash();
    void theBrokerHoldsUserBsKey();
    void theResourcesAreThere();
    void whatAnAwsManagedPolicyMeans_data();
    void whatAnAwsManagedPolicyMeans();

private:
    world::World m_world;
};

void TestArticleWorld::initTestCase()
{
    const auto text = readSourceFile("resources/worlds/article.json");
    QVERIFY(text);
    auto world = world::readWorld(*text);
    QVERIFY2(world, world ? "" : world.error().path.c_str());
    m_world = std::move(*world);
    QCOMPARE(m_world.id, std::string("article"));
    QCOMPARE(m_world.region, std::string("ap-northeast-1"));
}

void TestArticleWorld::whatTheIdentityMay_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("resource");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *title, const char *name, const char *action, const char *resource, bool allowed) {
        QTest::newRow(title) << std::string(name) << std::string(action) << std::string(resource) << allowed;
    };
    row("UserA may look at instances", "UserA", "ec2:DescribeInstances", "*", true);
    row("UserA may not run instances", "UserA", "ec2:RunInstances", "*", false);
    row("UserA may read reports", "UserA", "s3:GetObject", "arn:aws:s3:::reports/2026-11.csv", true);
    row("UserA has no sts:AssumeRole: ReadOnlyAccess does not contain it", "UserA", "sts:AssumeRole",
        "arn:aws:iam::123456789012:role/RoleA", false);
    row("UserA may not federate", "UserA", "sts:GetFederationToken", "arn:aws:sts::123456789012:federated-user/alice", false);
    row("UserB may federate", "UserB", "sts:GetFederationToken", "arn:aws:sts::123456789012:federated-user/alice", true);
    row("UserB may not federate for another account", "UserB", "sts:GetFederationToken", "arn:aws:sts::999999999999:federated-user/alice",
        false);
    row("UserB may look at instances", "UserB", "ec2:DescribeInstances", "*", true);
    row("UserB may not write reports", "UserB", "s3:PutObject", "arn:aws:s3:::reports/new.csv", false);
    row("RoleA may look at instances", "RoleA", "ec2:DescribeInstances", "*", true);
    row("RoleA may not run instances", "RoleA", "ec2:RunInstances", "*", false);
    row("RoleB may run instances", "RoleB", "ec2:RunInstances", "*", true);
    row("RoleB may not create users", "RoleB", "iam:CreateUser", "arn:aws:iam::123456789012:user/new", false);
}

void TestArticleWorld::whatTheIdentityMay()
{
    QFETCH(std::string, name);
    QFETCH(std::string, action);
    QFETCH(std::string, resource);
    QFETCH(bool, allowed);
    const world::Account &account = m_world.accounts.at(0);
    policy::AccessRequest request;
    request.action = action;
    request.resource = resource;
    request.resourceAccount = account.id;
    request.principal.account = account.id;
    policy::PolicySet policies;
    if (const world::User *user = account.user(name)) {
        request.principal.kind = policy::Principal::Kind::User;
        request.principal.arn = account.arnOf(*user);
        policies.identity = world::identityPolicies(m_world, account, *user);
    } else {
        const world::Role *role = account.role(name);
        QVERIFY(role);
        request.principal.kind = policy::Principal::Kind::RoleSession;
        request.principal.arn = Arn::assumedRole(account.id, role->name, "session");
        request.principal.issuerArn = account.arnOf(*role);
        policies.identity = world::identityPolicies(m_world, account, *role);
    }
    QCOMPARE(policy::evaluate(request, policies).allows(), allowed);
}

void TestArticleWorld::theUsersAreTheArticles()
{
    const auto userA = m_world.accessKey("AKIAIOSFODNN7EXAMPLE");
    QVERIFY(userA);
    QCOMPARE(userA.user->id, std::string("AIDACKCEVSQ6C2EXAMPLE"));
    QCOMPARE(userA.key->secret.reveal(), std::string_view("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
    QCOMPARE(userA.account->arnOf(*userA.user), std::string("arn:aws:iam::123456789012:user/UserA"));
    QCOMPARE(userA.user->mfaDevices.at(0).serialNumber, std::string("arn:aws:iam::123456789012:mfa/UserA"));
    QCOMPARE(m_world.accessKey("AKIAI44QH8DHBEXAMPLE").user->name, std::string("UserB"));
    QCOMPARE(m_world.roleNamed("RoleA").role->id, std::string("AROADBQP57FF2AEXAMPLE"));
}

void TestArticleWorld::bothRolesTrustTheSamePrincipals()
{
    for (const std::string role : {"RoleA", "RoleB"}) {
        std::vector<std::pair<std::string, world::TrustLink::Kind>> trusted;
        for (const world::TrustLink &link : world::trustLinks(m_world)) {
            if (link.roleArn == "arn:aws:iam::123456789012:role/" + role) {
                trusted.emplace_back(link.name, link.kind);
            }
        }
        using Kind = world::TrustLink::Kind;
        QVERIFY((trusted
                 == std::vector<std::pair<std::string, Kind>> {
                     {"UserA", Kind::User}, {"IdpA", Kind::Oidc}, {"Cognito", Kind::Cognito}, {"IdpB", Kind::Saml}}));
    }
}

void TestArticleWorld::trustIsNarrowedToThePeople()
{
    const world::Role &role = *m_world.roleNamed("RoleB").role;
    policy::PolicySet policies;
    policies.resource = world::trustPolicy(m_world.accounts.at(0), role);
    policy::AccessRequest request;
    request.action = "sts:AssumeRoleWithWebIdentity";
    request.resource = "arn:aws:iam::123456789012:role/RoleB";
    request.resourceAccount = "123456789012";
    request.principal.kind = policy::Principal::Kind::WebIdentity;
    request.principal.arn = "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com";
    request.principal.account = "123456789012";
    request.context.set("idp-a.example.com:aud", "app-client-id-123");
    request.context.set("idp-a.example.com:sub", "user-b-0001");
    QVERIFY(policy::evaluate(request, policies).allows());
    request.context.set("idp-a.example.com:sub", "user-a-0001");
    QVERIFY(!policy::evaluate(request, policies).allows());
    request.context.set("idp-a.example.com:sub", "user-b-0001");
    request.context.set("idp-a.example.com:aud", "broker-client-id-456");
    QVERIFY(!policy::evaluate(request, policies).allows());
}

void TestArticleWorld::onlyPersonBsIdentityInThePoolIsTrusted()
{
    const auto &pool = std::get<world::CognitoPool>(m_world.provider("Cognito")->kind);
    const auto &idpA = *m_world.provider("IdpA");
    policy::PolicySet policies;
    policies.resource = world::trustPolicy(m_world.accounts.at(0), *m_world.roleNamed("RoleA").role);
    for (const auto &[person, trusted] : {std::pair("PersonB", true), std::pair("PersonA", false)}) {
        policy::AccessRequest request;
        request.action = "sts:AssumeRoleWithWebIdentity";
        request.resource = "arn:aws:iam::123456789012:role/RoleA";
        request.resourceAccount = "123456789012";
        request.principal.kind = policy::Principal::Kind::WebIdentity;
        request.principal.arn = "cognito-identity.amazonaws.com";
        request.context.set("cognito-identity.amazonaws.com:aud", pool.poolId);
        request.context.set("cognito-identity.amazonaws.com:sub", idp::identityId(pool, idpA.issuer(), idpA.person(person)->subject));
        request.context.set("cognito-identity.amazonaws.com:amr", std::vector<std::string> {"authenticated", "idp-a.example.com"});
        QCOMPARE(policy::evaluate(request, policies).allows(), trusted);
    }
}

void TestArticleWorld::everyPasswordOfTheLessonFitsItsHash()
{
    int people = 0;
    for (const world::IdentityProvider &provider : m_world.providers) {
        for (const world::Person &person : provider.people) {
            ++people;
            QVERIFY(crypto::checkPassword(person.password.reveal(), person.passwordHash));
            QVERIFY(!crypto::checkPassword("another", person.passwordHash));
            // A lesson's password is in the file beside its hash, so the hash guards nothing; more iterations would only slow walks.
            QVERIFY(person.passwordHash.starts_with("pbkdf2-sha256$100$"));
        }
    }
    QCOMPARE(people, 4);
}

void TestArticleWorld::theBrokerHoldsUserBsKey()
{
    const auto &broker = std::get<world::Broker>(m_world.provider("Broker")->kind);
    QCOMPARE(m_world.userByArn(broker.user).user->name, std::string("UserB"));
    QCOMPARE(broker.accepts, (std::vector<std::string> {"IdpA", "Cognito"}));
    QVERIFY(m_world.provider("Broker")->person("PersonA"));
    // The broker's client is no client of IAM's provider: its tokens open no role.
    const world::OidcProvider *registered = m_world.accounts.at(0).oidcProvider("https://idp-a.example.com");
    QVERIFY(registered);
    QCOMPARE(registered->clientIds, std::vector<std::string> {"app-client-id-123"});
}

void TestArticleWorld::theResourcesAreThere()
{
    const world::Resource *reports = m_world.resource("arn:aws:s3:::reports");
    QVERIFY(reports);
    QCOMPARE(reports->objects.at(0).key, std::string("2026-11.csv"));
    QVERIFY(
        std::ranges::any_of(m_world.resources, [](const world::Resource &resource) { return resource.arn.starts_with("arn:aws:ec2:"); }));
}

void TestArticleWorld::whatAnAwsManagedPolicyMeans_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("action");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *policy, const char *action, bool allowed) {
        QTest::addRow("%s: %s", policy, action) << std::string(policy) << std::string(action) << allowed;
    };
    row("ReadOnlyAccess", "dynamodb:Query", true);
    row("ReadOnlyAccess", "sts:GetCallerIdentity", true);
    row("ReadOnlyAccess", "secretsmanager:GetSecretValue", false);
    row("ReadOnlyAccess", "iam:PassRole", false);
    row("ReadOnlyAccess", "s3:PutObject", false);
    row("PowerUserAccess", "ec2:RunInstances", true);
    row("PowerUserAccess", "sts:GetFederationToken", true);
    row("PowerUserAccess", "iam:ListRoles", true);
    row("PowerUserAccess", "iam:PassRole", false);
    row("PowerUserAccess", "organizations:DescribeOrganization", true);
    row("PowerUserAccess", "organizations:LeaveOrganization", false);
    row("PowerUserAccess", "account:ListRegions", true);
    row("PowerUserAccess", "account:EnableRegion", false);
    row("AmazonEC2FullAccess", "ec2:RunInstances", true);
    row("AmazonEC2FullAccess", "autoscaling:CreateAutoScalingGroup", true);
    row("AmazonEC2FullAccess", "iam:PassRole", false);
    row("AmazonEC2FullAccess", "iam:CreateServiceLinkedRole", false); // only for some services, named by iam:AWSServiceName
    row("AmazonEC2FullAccess", "sts:GetFederationToken", false);
    row("AdministratorAccess", "iam:CreateUser", true);
}

void TestArticleWorld::whatAnAwsManagedPolicyMeans()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, action);
    QFETCH(bool, allowed);
    const world::ManagedPolicy *managed = m_world.managedPolicy("arn:aws:iam::aws:policy/" + policy);
    QVERIFY(managed);
    policy::AccessRequest request;
    request.principal.kind = policy::Principal::Kind::User;
    request.principal.arn = "arn:aws:iam::123456789012:user/UserA";
    request.principal.account = "123456789012";
    request.action = action;
    request.resource = "*";
    policy::PolicySet policies;
    policies.identity.push_back({policy, managed->document, {}});
    QCOMPARE(policy::evaluate(request, policies).allows(), allowed);
}

QTEST_GUILESS_MAIN(TestArticleWorld)
#include "tst_article_world.moc"
