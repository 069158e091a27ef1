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
    row("an object of a machine",
        R"({"change":"ObjectPut","bucketArn":"arn:aws:ec2:eu-west-1:111122223333:instance/i-1","key":"a","body":""})", Code::NotFound,
        "$.bucketArn");
    row("an object without key", R"({"change":"ObjectPut","bucketArn":"arn:aws:s3:::letters","key":"","body":""})", Code::BadValue,
        "$.key");
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
