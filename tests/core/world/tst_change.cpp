#include "core/world/change.h"
#include "core/world/queries.h"
#include "core/world/world_file.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/show.h"

#include <QTest>

#include <set>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

constexpr const char *alice = "arn:aws:iam::111122223333:user/team/alice";
constexpr const char *deploy = "arn:aws:iam::111122223333:role/ci/Deploy";

std::string textOf(const world::Change &change)
{
    return json::print(world::changeValue(change));
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangeAltersWhatItNames_data();
    void aChangeAltersWhatItNames();
    void everyKindOfChangeHasARow();
    void whatIsAppliedLeavesTheFirstWorldAlone();
    void aPrincipalThatIsRemovedLeavesItsUniqueId();
    void aPrincipalThatIsRemovedLeavesItsUniqueIdInNotPrincipalToo();
    void aNewPrincipalOfTheSameNameIsSomebodyElse();
    void aPrincipalThatIsRenamedStaysWhoItIs();
    void anAccountThatIsRemovedLeavesUniqueIds();
    void anOlderMfaStepDoesNotComeBack();
    void severalChangesAreAppliedInOrder();
    void anObjectIsReplacedOrAdded();

private:
    world::World m_world;
    std::set<std::string> m_kinds;
};

void TestChange::initTestCase()
{
    const world::World world = readEdited(fullWorld()).value();
    const std::string spare = R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]})";
    m_world = world::apply(world, world::ManagedPolicyReplaced {"arn:aws:iam::111122223333:policy/spare", spare}).value();
}

/// Each row: the change as JSON, and a piece of the world's text that is there afterwards and was not before ("-" in front: the
/// other way round).
void TestChange::aChangeAltersWhatItNames_data()
{
    QTest::addColumn<std::string>("change");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char *title, const char *change, const char *piece) {
        QTest::newRow(title) << std::string(change) << std::string(piece);
    };
    row("a trust policy is replaced",
        R"({"change":"TrustPolicyReplaced","roleArn":"arn:aws:iam::111122223333:role/ci/Deploy","document":{"Version":"2012-10-17","Statement":[{"Sid":"NewTrust","Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}})",
        "NewTrust");
    row("an inline policy of a user is replaced",
        R"({"change":"InlinePolicyPut","principalArn":"arn:aws:iam::111122223333:user/team/alice","name":"Own","document":{"Version":"2012-10-17","Statement":[{"Sid":"Replaced","Effect":"Deny","Action":"*","Resource":"*"}]}})",
        "Replaced");
    row("an inline policy is added to a group",
        R"({"change":"InlinePolicyPut","principalArn":"arn:aws:iam::111122223333:group/team/Developers","name":"AddedPolicy","document":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}})",
        "AddedPolicy");
    row("an inline policy of a role is removed",
        R"({"change":"InlinePolicyRemoved","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","name":"Run"})", "-ec2:RunInstances");
    row("a managed policy is replaced",
        R"({"change":"ManagedPolicyReplaced","policyArn":"arn:aws:iam::aws:policy/ViewOnly","document":{"Version":"2012-10-17","Statement":[{"Sid":"AwsChangedIt","Effect":"Allow","Action":"s3:List*","Resource":"*"}]}})",
        "AwsChangedIt");
    row("a managed policy is added",
        R"({"change":"ManagedPolicyReplaced","policyArn":"arn:aws:iam::444455556666:policy/BrandNew","document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:List*","Resource":"*"}]}})",
        "policy/BrandNew");
    row("a managed policy is attached",
        R"({"change":"PolicyAttached","principalArn":"arn:aws:iam::111122223333:user/team/alice","policyArn":"arn:aws:iam::aws:policy/ViewOnly"})",
        "\"arn:aws:iam::111122223333:policy/ours/Limits\",\"arn:aws:iam::aws:policy/ViewOnly\"");
    row("a managed policy is detached",
        R"({"change":"PolicyDetached","principalArn":"arn:aws:iam::111122223333:user/team/alice","policyArn":"arn:aws:iam::111122223333:policy/ours/Limits"})",
        "-\"managedPolicies\":[\"arn:aws:iam::111122223333:policy/ours/Limits\"]");
    row("a boundary is set",
        R"({"change":"BoundarySet","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","policyArn":"arn:aws:iam::aws:policy/ViewOnly"})",
        "\"permissionsBoundary\":\"arn:aws:iam::aws:policy/ViewOnly\"");
    row("a boundary is removed", R"({"change":"BoundarySet","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","policyArn":""})",
        "-\"permissionsBoundary\":\"arn:aws:iam::111122223333:policy/ours/Limits\",\"tags\":{\"Stage\"");
    row("a resource policy is replaced",
        R"({"change":"ResourcePolicyReplaced","resourceArn":"arn:aws:s3:::letters","document":{"Version":"2012-10-17","Statement":[{"Sid":"NewBucketPolicy","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::letters/*"}]}})",
        "NewBucketPolicy");
    row("a resource policy is removed", R"({"change":"ResourcePolicyReplaced","resourceArn":"arn:aws:s3:::letters"})",
        "-arn:aws:s3:::letters/*");
    row("a user is added",
        R"({"change":"UserAdded","account":"444455556666","user":{"name":"bob","id":"AIDABOBEXAMPLE0000001","groups":[]}})",
        "AIDABOBEXAMPLE0000001");
    row("a role is added",
        R"({"change":"RoleAdded","account":"444455556666","role":{"name":"Guest","id":"AROAGUESTEXAMPLE00001","trustPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}}})",
        "AROAGUESTEXAMPLE00001");
    row("a role is removed", R"({"change":"PrincipalRemoved","arn":"arn:aws:iam::111122223333:role/ci/Deploy"})", "-AROADEPLOYEXAMPLE0001");
    row("a key is deactivated", R"({"change":"KeyStatusChanged","accessKeyId":"AKIAALICEKEYEXAMPLE1","active":false})",
        "\"secret\":\"aliceSecretKeyExample000000000000000\",\"status\":\"Inactive\"");
    row("a root key is activated", R"({"change":"KeyStatusChanged","accessKeyId":"AKIAROOTKEYEXAMPLE01","active":true})",
        "-\"status\":\"Inactive\"");
    row("a role's longest session is changed",
        R"({"change":"MaxSessionDurationChanged","roleArn":"arn:aws:iam::111122223333:role/ci/Deploy","seconds":43200})", "43200");
    row("an MFA code is used", R"({"change":"MfaCodeUsed","serialNumber":"arn:aws:iam::111122223333:mfa/alice","step":59429880})",
        "59429880");
    row("the client ids of an OIDC provider are changed",
        R"({"change":"OidcClientsChanged","providerArn":"arn:aws:iam::111122223333:oidc-provider/outside.example.com/issuer","clientIds":["client-7","client-8"]})",
        "client-8");
    row("an OIDC provider is unregistered",
        R"({"change":"ProviderUnregistered","providerArn":"arn:aws:iam::111122223333:oidc-provider/outside.example.com/issuer"})",
        "-oidcProviders");
    row("a SAML provider is unregistered",
        R"({"change":"ProviderUnregistered","providerArn":"arn:aws:iam::111122223333:saml-provider/Outside"})", "-samlProviders");
    row("a person's assignments are taken away",
        R"({"change":"AssignmentsChanged","provider":"SamlOurs","person":"PersonC","applications":[]})",
        "-\"applications\":[\"arn:aws:iam::111122223333:role/ci/Deploy\"]");
    row("a service control policy is put",
        R"({"change":"ServiceControlPolicyPut","account":"444455556666","name":"NoRegions","document":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}})",
        "NoRegions");
    row("a service control policy is removed", R"({"change":"ServiceControlPolicyPut","account":"111122223333","name":"NoOrganizations"})",
        "-NoOrganizations");
    row("a resource control policy is removed", R"({"change":"ResourceControlPolicyPut","account":"111122223333","name":"OnlyTls"})",
        "-OnlyTls");
    row("a managed policy is removed", R"({"change":"ManagedPolicyRemoved","policyArn":"arn:aws:iam::111122223333:policy/spare"})",
        "-policy/spare");
    row("the world gets another title", R"({"change":"TitleChanged","en":"Another title","ja":"別の題名"})", "別の題名");
    row("an account is added", R"({"change":"AccountAdded","account":"777788889999","name":"Sandbox"})", "\"name\":\"Sandbox\"");
    row("an account is renamed", R"({"change":"AccountRenamed","account":"444455556666","name":"Vendor"})", "-\"name\":\"Partner\"");
    row("an account is removed", R"({"change":"AccountRemoved","account":"444455556666"})", "-444455556666\",\"name\"");
    row("a group is added", R"({"change":"GroupAdded","account":"444455556666","group":{"name":"Readers","id":"AGPAREADERSEXAMPLE001"}})",
        "AGPAREADERSEXAMPLE001");
    row("a group is removed", R"({"change":"PrincipalRemoved","arn":"arn:aws:iam::111122223333:group/team/Developers"})",
        "-\"groups\":[\"Developers\"]");
    row("a user is renamed", R"({"change":"PrincipalRenamed","arn":"arn:aws:iam::111122223333:user/team/alice","name":"alicia"})",
        "-user/team/alice");
    row("a group is renamed", R"({"change":"PrincipalRenamed","arn":"arn:aws:iam::111122223333:group/team/Developers","name":"Engineers"})",
        "\"groups\":[\"Engineers\"]");
    row("a role is renamed", R"({"change":"PrincipalRenamed","arn":"arn:aws:iam::111122223333:role/ci/Deploy","name":"Release"})",
        "\"name\":\"Release\",\"path\":\"/ci/\",\"id\":\"AROADEPLOYEXAMPLE0001\"");
    row("a user leaves its groups", R"({"change":"GroupsChanged","userArn":"arn:aws:iam::111122223333:user/team/alice","groups":[]})",
        "-\"groups\":[\"Developers\"]");
    row("a role gets other tags",
        R"({"change":"TagsChanged","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","tags":{"Stage":"live"}})",
        "\"tags\":{\"Stage\":\"live\"}");
    row("a user gets a second key",
        R"({"change":"AccessKeyAdded","userArn":"arn:aws:iam::111122223333:user/team/alice","key":{"id":"AKIASECONDKEYEXAMPLE","secret":"secondSecretKeyExample0000000000000"}})",
        "AKIASECONDKEYEXAMPLE");
    row("a key is removed", R"({"change":"AccessKeyRemoved","accessKeyId":"AKIAALICEKEYEXAMPLE1"})", "-AKIAALICEKEYEXAMPLE1");
    row("a user gets a second device",
        R"({"change":"MfaDeviceAdded","userArn":"arn:aws:iam::111122223333:user/team/alice","device":{"serialNumber":"arn:aws:iam::111122223333:mfa/alice-phone","seed":"KRZHK43UO5QWY22MMVZXG33OF5KXGZLSIEXU2RSBF4YDAMBQGAYQ"}})",
        "mfa/alice-phone");
    row("a device is removed", R"({"change":"MfaDeviceRemoved","serialNumber":"arn:aws:iam::111122223333:mfa/alice"})", "-mfa/alice");
    row("an OIDC provider is registered",
        R"({"change":"OidcProviderRegistered","account":"444455556666","url":"https://ours.example.com","clientIds":["client-2"]})",
        "\"url\":\"https://ours.example.com\"");
    row("a SAML provider is registered",
        R"({"change":"SamlProviderRegistered","account":"444455556666","name":"Ours","provider":"SamlOurs"})",
        "{\"name\":\"Ours\",\"provider\":\"SamlOurs\"}");
    row("a provider is added",
        R"({"change":"ProviderAdded","provider":{"name":"NewIdp","kind":"oidc","issuer":"https://new.example.com","clientIds":["app"]}})",
        "https://new.example.com");
    row("a provider is renamed, and what accepts its tokens follows",
        R"({"change":"ProviderReplaced","name":"OidcOurs","provider":{"name":"OidcNew","kind":"oidc","issuer":"https://ours.example.com","algorithm":"ES256","clientIds":["client-2"]}})",
        "\"accepts\":[\"OidcNew\",\"Pool\"]");
    row("a provider is removed", R"({"change":"ProviderRemoved","name":"Desk"})", "-\"Desk\"");
    row("a person is added",
        R"({"change":"PersonAdded","provider":"OidcOurs","person":{"name":"PersonD","signInName":"d@example.com","passwordHash":"pbkdf2-sha256$100$dHJ1c3R3YWxrIFBlcnNvbkE=$Z0gI0C4xP2G1nHqqk5jXkA9C5m1Jq0m5zv3f3E2mD8A=","subject":"subject-d"}})",
        "subject-d");
    row("a person is replaced",
        R"({"change":"PersonReplaced","provider":"SamlOurs","name":"PersonC","person":{"name":"PersonE","signInName":"e@example.com","passwordHash":"pbkdf2-sha256$100$dHJ1c3R3YWxrIFBlcnNvbkE=$Z0gI0C4xP2G1nHqqk5jXkA9C5m1Jq0m5zv3f3E2mD8A=","subject":"subject-e"}})",
        "-PersonC");
    row("a person is removed", R"({"change":"PersonRemoved","provider":"SamlOurs","name":"PersonC"})", "-PersonC");
    row("a resource is added", R"({"change":"ResourceAdded","name":"archive","arn":"arn:aws:s3:::archive","account":"444455556666"})",
        "arn:aws:s3:::archive");
    row("a resource is renamed", R"({"change":"ResourceRenamed","arn":"arn:aws:s3:::letters","name":"mail"})", "\"name\":\"mail\"");
    row("a resource is removed", R"({"change":"ResourceRemoved","arn":"arn:aws:s3:::letters"})", "-\"name\":\"letters\"");
    row("an object is removed", R"({"change":"ObjectRemoved","bucketArn":"arn:aws:s3:::letters","key":"a/1.txt"})", "-a/1.txt");
    row("an object is put", R"({"change":"ObjectPut","bucketArn":"arn:aws:s3:::letters","key":"b/2.txt","body":"two"})", "b/2.txt");
    row("an object with its type and moment is put",
        R"({"change":"ObjectPut","bucketArn":"arn:aws:s3:::letters","key":"b/3.txt","body":"three","contentType":"text/plain","modifiedAt":"2026-07-01T09:00:00Z"})",
        "2026-07-01T09:00:00Z");
    row("an object that is no text is put",
        R"({"change":"ObjectPut","bucketArn":"arn:aws:s3:::letters","key":"b/4.bin","bodyBase64":"/wD+"})", "/wD+");
    row("a code is used", R"({"change":"SignInCodeUsed","code":"code-1","expires":"2026-07-01T09:00:00Z"})", "code-1");
    row("an instance is started",
        R"({"change":"ResourceAdded","name":"i-2","arn":"arn:aws:ec2:eu-west-1:111122223333:instance/i-2","account":"111122223333"})",
        "instance/i-2");
}

void TestChange::aChangeAltersWhatItNames()
{
    QFETCH(std::string, change);
    QFETCH(std::string, piece);
    const auto read = changeFrom(change);
    QVERIFY2(read, read ? "" : read.error().path.c_str());
    m_kinds.insert(json::parse(change)->find("change")->text);
    const auto again = changeFrom(textOf(*read));
    QVERIFY(again);
    QCOMPARE(textOf(*again), textOf(*read));

    const auto changed = world::apply(m_world, *read);
    QVERIFY2(changed, changed ? "" : (changed.error().path + " " + changed.error().found).c_str());
    const std::string before = json::print(world::worldValue(m_world));
    const std::string after = json::print(world::worldValue(*changed));
    const bool removes = piece.front() == '-';
    const std::string text = removes ? piece.substr(1) : piece;
    QCOMPARE(before.find(text) != std::string::npos, removes);
    QCOMPARE(after.find(text) != std::string::npos, !removes);
    // A changed world is one that can be saved and read.
    const auto saved = world::readWorld(world::worldText(*changed));
    QVERIFY2(saved, saved ? "" : saved.error().path.c_str());
    QCOMPARE(json::print(world::worldValue(*saved)), after);
    const auto viaFile = world::apply(m_world, *again);
    QCOMPARE(json::print(world::worldValue(*viaFile)), after);
}

void TestChange::everyKindOfChangeHasARow()
{
    if (m_kinds.empty()) {
        QSKIP("only where all rows were run");
    }
    QCOMPARE(m_kinds.size(), std::variant_size_v<world::AnyChange>);
}

void TestChange::whatIsAppliedLeavesTheFirstWorldAlone()
{
    const std::string before = world::worldText(m_world);
    QVERIFY(world::apply(m_world, world::PrincipalRemoved {deploy}));
    QVERIFY(!world::apply(m_world, world::PrincipalRemoved {"nobody"}));
    QCOMPARE(world::worldText(m_world), before);
    QVERIFY(m_world.roleByArn(deploy));
}

void TestChange::aPrincipalThatIsRemovedLeavesItsUniqueId()
{
    world::World world = m_world;
    std::erase_if(world.providers, [](const world::IdentityProvider &provider) { return provider.name == "Desk"; });
    const std::string trustBefore = world.accounts[0].roles[0].trustPolicy.text();
    const auto changed = world::apply(world, world::PrincipalRemoved {alice});
    QVERIFY(changed);
    QVERIFY(!changed->userByArn(alice));
    QVERIFY(!changed->accessKey("AKIAALICEKEYEXAMPLE1"));
    const std::string &trust = changed->accounts[0].roles[0].trustPolicy.text();
    std::string expected = trustBefore;
    expected.replace(expected.find(alice), std::string_view(alice).size(), "AIDAALICEEXAMPLE00001");
    QCOMPARE(trust, expected);
    const std::string &bucket = changed->resources.at(0).policy->text();
    QVERIFY(bucket.find("AIDAALICEEXAMPLE00001") != std::string::npos);
    QVERIFY(bucket.find(alice) == std::string::npos);
}

void TestChange::aPrincipalThatIsRemovedLeavesItsUniqueIdInNotPrincipalToo()
{
    const std::string text = R"({"Version":"2012-10-17","Statement":{"Effect":"Deny",)"
                             R"("NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/ci/Deploy","arn:aws:iam::111122223333:root"]},)"
                             R"("Action":"s3:*","Resource":"arn:aws:s3:::letters/*",)"
                             R"("Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:iam::111122223333:role/ci/Deploy"}}}})";
    world::World world = m_world;
    world.resources[0].policy = policy::Document::parse(text, policy::Use::Resource).value();
    const auto changed = world::apply(world, world::PrincipalRemoved {deploy});
    QVERIFY(changed);
    // Only what names a principal: a condition's value is text, and stays.
    std::string expected = text;
    expected.replace(expected.find(deploy), std::string_view(deploy).size(), "AROADEPLOYEXAMPLE0001");
    QCOMPARE(changed->resources[0].policy->text(), expected);
}

void TestChange::aNewPrincipalOfTheSameNameIsSomebodyElse()
{
    world::World world = m_world;
    std::erase_if(world.providers, [](const world::IdentityProvider &provider) { return provider.name == "Desk"; });
    const auto user = json::parse(R"({"name":"alice","path":"/team/","id":"AIDANEWALICEEXAMPLE01"})").value();
    const auto changed
        = world::apply(world, std::vector<world::Change> {world::PrincipalRemoved {alice}, world::UserAdded {"111122223333", user}});
    QVERIFY(changed);
    const auto found = changed->userByArn(alice);
    QCOMPARE(found.user->id, std::string("AIDANEWALICEEXAMPLE01"));
    policy::AccessRequest request;
    request.principal = {policy::Principal::Kind::User, alice, "111122223333", {}, found.user->id};
    request.action = "sts:AssumeRole";
    request.resource = deploy;
    request.resourceAccount = "111122223333";
    policy::PolicySet policies;
    policies.resource = world::trustPolicy(changed->accounts[0], changed->accounts[0].roles[0]);
    QVERIFY(!policy::evaluate(request, policies).allows());
    policies.resource = world::trustPolicy(world.accounts[0], world.accounts[0].roles[0]);
    QVERIFY(policy::evaluate(request, policies).allows());
}

/// Source: "Rename or delete IAM users", IAM User Guide: what names the user as principal follows, what names it as resource doesn't.
void TestChange::aPrincipalThatIsRenamedStaysWhoItIs()
{
    const std::string before = alice, now = "arn:aws:iam::111122223333:user/team/alicia";
    const std::string asResource
        = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:GetUser","Resource":")" + before + R"("}]})";
    const auto changed = world::apply(m_world, std::vector<world::Change> {world::InlinePolicyPut {alice, "Self", asResource},
                                                                           world::PrincipalRenamed {alice, "alicia"}});
    QVERIFY(changed);
    QVERIFY(!changed->userByArn(before));
    QCOMPARE(changed->userByArn(now).user->id, std::string("AIDAALICEEXAMPLE00001"));
    QVERIFY(changed->accounts[0].roles[0].trustPolicy.text().find(now + "\"") != std::string::npos);
    QVERIFY(changed->resources[0].policy->text().find(now + "\"") != std::string::npos);
    QCOMPARE(std::get<world::Broker>(changed->provider("Desk")->kind).user, now);
    QCOMPARE(changed->userByArn(now).user->policies.inlinePolicies.back().document.text(), asResource);
    QVERIFY(changed->accessKey("AKIAALICEKEYEXAMPLE1").user == changed->userByArn(now).user);
    QVERIFY(!world::apply(m_world, world::PrincipalRenamed {alice, "a b"}));
}

void TestChange::anAccountThatIsRemovedLeavesUniqueIds()
{
    const auto changed = world::apply(
        m_world, std::vector<world::Change> {
                     world::UserAdded {"444455556666", json::parse(R"({"name":"bob","id":"AIDABOBEXAMPLE0000001"})").value()},
                     world::TrustPolicyReplaced {deploy, R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":)"
                                                         R"({"AWS":"arn:aws:iam::444455556666:user/bob"},"Action":"sts:AssumeRole"}]})"},
                     world::AccountRemoved {"444455556666"}});
    QVERIFY(changed);
    QVERIFY(changed->roleByArn(deploy).role->trustPolicy.text().find("\"AIDABOBEXAMPLE0000001\"") != std::string::npos);
}

void TestChange::anOlderMfaStepDoesNotComeBack()
{
    const std::string serialNumber = "arn:aws:iam::111122223333:mfa/alice";
    const auto changed = world::apply(m_world, world::MfaCodeUsed {serialNumber, 58'000'000});
    QVERIFY(changed);
    QCOMPARE(changed->accounts[0].users[0].mfaDevices[0].lastUsedStep.value(), std::int64_t(59'000'000));
}

void TestChange::severalChangesAreAppliedInOrder()
{
    const auto changed = world::apply(m_world, std::vector<world::Change> {world::KeyStatusChanged {"AKIAALICEKEYEXAMPLE1", false},
                                                                           world::KeyStatusChanged {"AKIAALICEKEYEXAMPLE1", true},
                                                                           world::BoundarySet {alice, ""}});
    QVERIFY(changed);
    QVERIFY(changed->accessKey("AKIAALICEKEYEXAMPLE1").key->active);
    QVERIFY(!changed->userByArn(alice).user->boundaryArn);
    QVERIFY(!world::apply(m_world, std::vector<world::Change> {world::BoundarySet {alice, ""}, world::PrincipalRemoved {"nobody"}}));
}

void TestChange::anObjectIsReplacedOrAdded()
{
    const auto changed = world::apply(m_world, std::vector<world::Change> {world::ObjectPut {"arn:aws:s3:::letters", "a/1.txt", "new"},
                                                                           world::ObjectPut {"arn:aws:s3:::letters", "b", "more"}});
    QVERIFY(changed);
    const auto &objects = changed->resources.at(0).objects;
    QCOMPARE(objects.size(), std::size_t(2));
    QCOMPARE(objects[0].body.view(), std::string_view("new"));
    QCOMPARE(objects[1].key, std::string("b"));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
