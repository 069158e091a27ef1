#include "core/world/change.h"
#include "core/world/world_file.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;
using Code = ParseError::Code;

Q_DECLARE_METATYPE(ParseError::Code)

/// Changes that can't be read or can't be made: what is wrong, and where.
class TestChangeRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = readEdited(fullWorld()).value(); }
    void aChangeThatCannotBeMadeIsRefused_data();
    void aChangeThatCannotBeMadeIsRefused();
    void aChangeFileThatIsWrongIsRefused_data();
    void aChangeFileThatIsWrongIsRefused();
    void hostileChangesAreReadOrRefused();

private:
    world::World m_world;
};

void TestChangeRefusals::aChangeThatCannotBeMadeIsRefused_data()
{
    QTest::addColumn<std::string>("change");
    QTest::addColumn<ParseError::Code>("code");
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *title, const char *change, Code code, const char *path) {
        QTest::newRow(title) << std::string(change) << code << std::string(path);
    };
    row("a trust policy of nobody", R"({"change":"TrustPolicyReplaced","roleArn":"arn:aws:iam::111122223333:role/Deploy","document":{}})",
        Code::NotFound, "$.roleArn");
    row("a trust policy without principal",
        R"({"change":"TrustPolicyReplaced","roleArn":"arn:aws:iam::111122223333:role/ci/Deploy","document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}})",
        Code::MissingKey, "$.document.Statement[0]");
    row("a trust policy that is no JSON",
        R"({"change":"TrustPolicyReplaced","roleArn":"arn:aws:iam::111122223333:role/ci/Deploy","document":"{"})", Code::Syntax,
        "$.document");
    row("an inline policy of nobody", R"({"change":"InlinePolicyPut","principalArn":"alice","name":"A","document":{}})", Code::NotFound,
        "$.principalArn");
    row("an inline policy with a bad name",
        R"({"change":"InlinePolicyPut","principalArn":"arn:aws:iam::111122223333:user/team/alice","name":"A B","document":{}})",
        Code::BadValue, "$.name");
    row("an inline policy that is not there",
        R"({"change":"InlinePolicyRemoved","principalArn":"arn:aws:iam::111122223333:user/team/alice","name":"Run"})", Code::NotFound,
        "$.name");
    row("a managed policy with a role's ARN",
        R"({"change":"ManagedPolicyReplaced","policyArn":"arn:aws:iam::111122223333:role/ci/Deploy","document":{}})", Code::BadValue,
        "$.policyArn");
    row("a managed policy of an account that is not there",
        R"({"change":"ManagedPolicyReplaced","policyArn":"arn:aws:iam::999999999999:policy/P","document":{}})", Code::NotFound,
        "$.policyArn");
    row("a policy attached that is not there",
        R"({"change":"PolicyAttached","principalArn":"arn:aws:iam::111122223333:user/team/alice","policyArn":"arn:aws:iam::aws:policy/Gone"})",
        Code::NotFound, "$.policyArn");
    row("a policy detached that is not attached",
        R"({"change":"PolicyDetached","principalArn":"arn:aws:iam::111122223333:user/team/alice","policyArn":"arn:aws:iam::aws:policy/ViewOnly"})",
        Code::NotFound, "$.policyArn");
    row("a boundary of a group",
        R"({"change":"BoundarySet","principalArn":"arn:aws:iam::111122223333:group/team/Developers","policyArn":"arn:aws:iam::aws:policy/ViewOnly"})",
        Code::NotFound, "$.principalArn");
    row("a boundary that is not there",
        R"({"change":"BoundarySet","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","policyArn":"arn:aws:iam::aws:policy/Gone"})",
        Code::NotFound, "$.policyArn");
    row("a policy of a resource that is not there", R"({"change":"ResourcePolicyReplaced","resourceArn":"arn:aws:s3:::others"})",
        Code::NotFound, "$.resourceArn");
    row("a user of an account that is not there", R"({"change":"UserAdded","account":"999999999999","user":{}})", Code::NotFound,
        "$.account");
    row("a user with an unknown key",
        R"({"change":"UserAdded","account":"444455556666","user":{"name":"bob","id":"AIDABOBEXAMPLE0000001","age":7}})", Code::UnknownKey,
        "$.user.age");
    row("a user in a group that is not there",
        R"({"change":"UserAdded","account":"444455556666","user":{"name":"bob","id":"AIDABOBEXAMPLE0000001","groups":["Developers"]}})",
        Code::NotFound, "$.user.groups[0]");
    row("a user with somebody's id",
        R"({"change":"UserAdded","account":"444455556666","user":{"name":"bob","id":"AIDAALICEEXAMPLE00001"}})", Code::Conflict,
        "$.user.id");
    row("a role of a name that is taken",
        R"({"change":"RoleAdded","account":"111122223333","role":{"name":"DEPLOY","id":"AROAGUESTEXAMPLE00001","trustPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}}})",
        Code::Conflict, "$.role.name");
    row("a role without trust policy",
        R"({"change":"RoleAdded","account":"111122223333","role":{"name":"Guest","id":"AROAGUESTEXAMPLE00001"}})", Code::MissingKey,
        "$.role.trustPolicy");
    row("a principal removed that is not there", R"({"change":"PrincipalRemoved","arn":"arn:aws:iam::111122223333:user/alice"})",
        Code::NotFound, "$.arn");
    row("a user removed whose key a broker holds", R"({"change":"PrincipalRemoved","arn":"arn:aws:iam::111122223333:user/team/alice"})",
        Code::Conflict, "$.arn");
    row("a key that is not there", R"({"change":"KeyStatusChanged","accessKeyId":"AKIANOBODY","active":false})", Code::NotFound,
        "$.accessKeyId");
    row("a session of a day",
        R"({"change":"MaxSessionDurationChanged","roleArn":"arn:aws:iam::111122223333:role/ci/Deploy","seconds":86400})", Code::BadValue,
        "$.seconds");
    row("a session of a role that is not there", R"({"change":"MaxSessionDurationChanged","roleArn":"Deploy","seconds":3600})",
        Code::NotFound, "$.roleArn");
    row("a code of a device that is not there", R"({"change":"MfaCodeUsed","serialNumber":"GAHT12345678","step":1})", Code::NotFound,
        "$.serialNumber");
    row("clients of a provider that is not there",
        R"({"change":"OidcClientsChanged","providerArn":"arn:aws:iam::111122223333:oidc-provider/x.example.com","clientIds":[]})",
        Code::NotFound, "$.providerArn");
    row("a client id twice",
        R"({"change":"OidcClientsChanged","providerArn":"arn:aws:iam::111122223333:oidc-provider/outside.example.com/issuer","clientIds":["a","a"]})",
        Code::Conflict, "$.clientIds");
    row("an empty client id",
        R"({"change":"OidcClientsChanged","providerArn":"arn:aws:iam::111122223333:oidc-provider/outside.example.com/issuer","clientIds":[""]})",
        Code::BadValue, "$.clientIds");
    row("a provider unregistered that is not there",
        R"({"change":"ProviderUnregistered","providerArn":"arn:aws:iam::444455556666:saml-provider/Outside"})", Code::NotFound,
        "$.providerArn");
    row("assignments at a provider that is not there",
        R"({"change":"AssignmentsChanged","provider":"Nobody","person":"PersonA","applications":[]})", Code::NotFound, "$.provider");
    row("assignments of a person who is not there",
        R"({"change":"AssignmentsChanged","provider":"OidcOurs","person":"PersonZ","applications":[]})", Code::NotFound, "$.person");
    row("an assignment to a client id that is not there",
        R"({"change":"AssignmentsChanged","provider":"OidcOurs","person":"PersonA","applications":["client-9"]})", Code::NotFound,
        "$.applications");
    row("a control policy of an account that is not there",
        R"({"change":"ServiceControlPolicyPut","account":"999999999999","name":"A","document":{}})", Code::NotFound, "$.account");
    row("a control policy removed that is not there", R"({"change":"ResourceControlPolicyPut","account":"444455556666","name":"A"})",
        Code::NotFound, "$.name");
    row("a managed policy removed that is attached", R"({"change":"ManagedPolicyRemoved","policyArn":"arn:aws:iam::aws:policy/ViewOnly"})",
        Code::Conflict, "$.policyArn");
    row("a managed policy removed that is not there", R"({"change":"ManagedPolicyRemoved","policyArn":"arn:aws:iam::aws:policy/Gone"})",
        Code::NotFound, "$.policyArn");
    row("a title without Japanese", R"({"change":"TitleChanged","en":"A","ja":""})", Code::Empty, "$.ja");
    row("an account with 11 digits", R"({"change":"AccountAdded","account":"12345678901"})", Code::BadValue, "$.account");
    row("an account twice", R"({"change":"AccountAdded","account":"444455556666"})", Code::Conflict, "$.account");
    row("an account renamed that is not there", R"({"change":"AccountRenamed","account":"999999999999"})", Code::NotFound, "$.account");
    row("an account removed that owns a bucket", R"({"change":"AccountRemoved","account":"111122223333"})", Code::Conflict, "$.account");
    row("a group with a user's id", R"({"change":"GroupAdded","account":"444455556666","group":{"name":"G","id":"AIDAALICEEXAMPLE00001"}})",
        Code::BadValue, "$.group.id");
    row("a group of a name that is taken",
        R"({"change":"GroupAdded","account":"111122223333","group":{"name":"developers","id":"AGPAREADERSEXAMPLE001"}})", Code::Conflict,
        "$.group.name");
    row("a user renamed with a blank", R"({"change":"PrincipalRenamed","arn":"arn:aws:iam::111122223333:user/team/alice","name":"a b"})",
        Code::BadValue, "$.name");
    row("nobody renamed", R"({"change":"PrincipalRenamed","arn":"arn:aws:iam::111122223333:user/nobody","name":"a"})", Code::NotFound,
        "$.arn");
    row("a user in a group of another account",
        R"({"change":"GroupsChanged","userArn":"arn:aws:iam::111122223333:user/team/alice","groups":["Developers","Gone"]})",
        Code::NotFound, "$.groups[1]");
    row("a tag key twice",
        R"({"change":"TagsChanged","principalArn":"arn:aws:iam::111122223333:role/ci/Deploy","tags":{"Stage":"a","stage":"b"}})",
        Code::Conflict, "$.tags");
    row("tags of a group", R"({"change":"TagsChanged","principalArn":"arn:aws:iam::111122223333:group/team/Developers","tags":{}})",
        Code::NotFound, "$.principalArn");
    row("a key without secret",
        R"({"change":"AccessKeyAdded","userArn":"arn:aws:iam::111122223333:user/team/alice","key":{"id":"AKIASECONDKEYEXAMPLE"}})",
        Code::MissingKey, "$.key.secret");
    row("a key that is another's",
        R"({"change":"AccessKeyAdded","userArn":"arn:aws:iam::111122223333:user/team/alice","key":{"id":"AKIAALICEKEYEXAMPLE1","secret":"secondSecretKeyExample0000000000000"}})",
        Code::Conflict, "$.key.id");
    row("a key removed that is not there", R"({"change":"AccessKeyRemoved","accessKeyId":"AKIANOBODY"})", Code::NotFound, "$.accessKeyId");
    row("a device of another account",
        R"({"change":"MfaDeviceAdded","userArn":"arn:aws:iam::111122223333:user/team/alice","device":{"serialNumber":"arn:aws:iam::444455556666:mfa/x","seed":"KRZHK43UO5QWY22MMVZXG33OF5KXGZLSIEXU2RSBF4YDAMBQGAYQ"}})",
        Code::BadValue, "$.device.serialNumber");
    row("a device removed that is not there", R"({"change":"MfaDeviceRemoved","serialNumber":"GAHT12345678"})", Code::NotFound,
        "$.serialNumber");
    row("an issuer without https",
        R"({"change":"OidcProviderRegistered","account":"444455556666","url":"http://ours.example.com","clientIds":[]})", Code::BadValue,
        "$.url");
    row("an issuer registered twice",
        R"({"change":"OidcProviderRegistered","account":"111122223333","url":"https://outside.example.com/issuer","clientIds":[]})",
        Code::Conflict, "$.url");
    row("a SAML provider without metadata",
        R"({"change":"SamlProviderRegistered","account":"444455556666","name":"Ours","provider":"OidcOurs"})", Code::NotFound,
        "$.provider");
    row("a provider of no kind", R"({"change":"ProviderAdded","provider":{"name":"X","kind":"ldap"}})", Code::BadValue, "$.provider.kind");
    row("a provider with the issuer of another",
        R"({"change":"ProviderAdded","provider":{"name":"X","kind":"oidc","issuer":"https://ours.example.com"}})", Code::Conflict,
        "$.provider.issuer");
    row("a provider replaced whose clients a broker asks for",
        R"({"change":"ProviderReplaced","name":"OidcOurs","provider":{"name":"OidcOurs","kind":"oidc","issuer":"https://ours.example.com","clientIds":["else"]}})",
        Code::NotFound, "$.provider");
    row("a provider removed whose tokens a broker takes", R"({"change":"ProviderRemoved","name":"OidcOurs"})", Code::Conflict, "$.name");
    row("a person of an identity pool", R"({"change":"PersonAdded","provider":"Pool","person":{}})", Code::NotFound, "$.provider");
    row("a person without subject",
        R"({"change":"PersonAdded","provider":"OidcOurs","person":{"name":"PersonD","signInName":"d@example.com","passwordHash":"pbkdf2-sha256$1$YQ==$YQ=="}})",
        Code::MissingKey, "$.person.subject");
    row("a person with the sign-in name of another",
        R"({"change":"PersonAdded","provider":"OidcOurs","person":{"name":"PersonD","signInName":"A@example.com","passwordHash":"pbkdf2-sha256$1$YQ==$YQ==","subject":"d"}})",
        Code::Conflict, "$.person.signInName");
    row("a person assigned to a client id that is not there",
        R"({"change":"PersonReplaced","provider":"OidcOurs","name":"PersonA","person":{"name":"PersonA","signInName":"a@example.com","passwordHash":"pbkdf2-sha256$1$YQ==$YQ==","subject":"a","applications":["gone"]}})",
        Code::NotFound, "$.person.applications[0]");
    row("a person removed who is not there", R"({"change":"PersonRemoved","provider":"OidcOurs","name":"PersonZ"})", Code::NotFound,
        "$.name");
    row("a resource renamed to nothing", R"({"change":"ResourceRenamed","arn":"arn:aws:s3:::letters","name":""})", Code::Empty, "$.name");
    row("a resource removed that is not there", R"({"change":"ResourceRemoved","arn":"arn:aws:s3:::others"})", Code::NotFound, "$.arn");
    row("an object removed that is not there", R"({"change":"ObjectRemoved","bucketArn":"arn:aws:s3:::letters","key":"z"})", Code::NotFound,
        "$.key");
    row("an object of a machine",
        R"({"change":"ObjectPut","bucketArn":"arn:aws:ec2:eu-west-1:111122223333:instance/i-1","key":"a","body":""})", Code::NotFound,
        "$.bucketArn");
    row("an object without key", R"({"change":"ObjectPut","bucketArn":"arn:aws:s3:::letters","key":"","body":""})", Code::BadValue,
        "$.key");
    row("a code without a name", R"({"change":"SignInCodeUsed","code":"","expires":"2026-07-01T09:00:00Z"})", Code::Empty, "$.code");
    row("a resource without a name",
        R"({"change":"ResourceAdded","name":"","arn":"arn:aws:ec2:eu-west-1:111122223333:instance/i-2","account":"111122223333"})",
        Code::Empty, "$.name");
    row("a resource whose ARN is none", R"({"change":"ResourceAdded","name":"a","arn":"i-2","account":"111122223333"})", Code::BadValue,
        "$.arn");
    row("a resource that is there", R"({"change":"ResourceAdded","name":"a","arn":"arn:aws:s3:::letters","account":"111122223333"})",
        Code::Conflict, "$.arn");
    row("a resource of an account that isn't there",
        R"({"change":"ResourceAdded","name":"a","arn":"arn:aws:s3:::new","account":"999999999999"})", Code::NotFound, "$.account");
    row("a resource whose ARN names another account",
        R"({"change":"ResourceAdded","name":"a","arn":"arn:aws:ec2:eu-west-1:999999999999:instance/i-2","account":"111122223333"})",
        Code::Conflict, "$.account");
}

void TestChangeRefusals::aChangeThatCannotBeMadeIsRefused()
{
    QFETCH(std::string, change);
    QFETCH(ParseError::Code, code);
    QFETCH(std::string, path);
    const auto read = changeFrom(change);
    QVERIFY2(read, read ? "" : read.error().path.c_str());
    const auto changed = world::apply(m_world, *read);
    QVERIFY(!changed);
    QVERIFY2(changed.error().path.starts_with(path), changed.error().path.c_str());
    QCOMPARE(changed.error().code, code);
}

void TestChangeRefusals::aChangeFileThatIsWrongIsRefused_data()
{
    QTest::addColumn<std::string>("change");
    QTest::addColumn<ParseError::Code>("code");
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *title, const char *change, Code code, const char *path) {
        QTest::newRow(title) << std::string(change) << code << std::string(path);
    };
    row("no object", "[]", Code::WrongType, "$");
    row("no kind", "{}", Code::MissingKey, "$.change");
    row("a kind that is none", R"({"change":"WorldEnded"})", Code::BadValue, "$.change");
    row("an unknown key", R"({"change":"PrincipalRemoved","arn":"x","why":"y"})", Code::UnknownKey, "$.why");
    row("a missing key", R"({"change":"PrincipalRemoved"})", Code::MissingKey, "$.arn");
    row("no document", R"({"change":"TrustPolicyReplaced","roleArn":"x"})", Code::MissingKey, "$.document");
    row("a document that is a number", R"({"change":"TrustPolicyReplaced","roleArn":"x","document":1})", Code::WrongType, "$.document");
    row("a user that is a name", R"({"change":"UserAdded","account":"1","user":"bob"})", Code::WrongType, "$.user");
    row("a step before the first", R"({"change":"MfaCodeUsed","serialNumber":"x","step":-1})", Code::BadValue, "$.step");
}

void TestChangeRefusals::aChangeFileThatIsWrongIsRefused()
{
    QFETCH(std::string, change);
    QFETCH(ParseError::Code, code);
    QFETCH(std::string, path);
    const auto read = changeFrom(change);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().path, path);
}

void TestChangeRefusals::hostileChangesAreReadOrRefused()
{
    const std::string text
        = R"({"change":"RoleAdded","account":"444455556666","role":{"name":"Guest","id":"AROAGUESTEXAMPLE00001","trustPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}}})";
    int applied = 0;
    const auto meet = [this, &applied](const std::string &changed) {
        const auto read = changeFrom(changed);
        if (read && world::apply(m_world, *read)) {
            ++applied;
        }
    };
    cutAtEveryByte(text, meet);
    QCOMPARE(applied, 0);
    flipEachByte(text, meet);
    mutate(text, 500, meet);
    QVERIFY(applied < 600);
}

QTEST_GUILESS_MAIN(TestChangeRefusals)
#include "tst_change_refusals.moc"
