#include "core/world/world_file.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/show.h"

#include <QTest>

#include <functional>

using namespace trustwalk;
using namespace trustwalk::test;
using Code = ParseError::Code;

Q_DECLARE_METATYPE(ParseError::Code)

// What a world file must not say. Each row alters one thing of full_world.json, which itself is read.
class TestWorldRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnknownKeyIsRefusedInEveryKindOfObject_data();
    void anUnknownKeyIsRefusedInEveryKindOfObject();
    void aRequiredKeyIsMissed_data();
    void aRequiredKeyIsMissed();
    void aWrongValueIsRefusedAtItsPlace_data();
    void aWrongValueIsRefusedAtItsPlace();
    void aSecondOfWhatStandsOnceIsRefused_data();
    void aSecondOfWhatStandsOnceIsRefused();
    void twoPoolsOfOneIdAreRefused();
    void cognitosIssuerIsNoOidcProviders();
    void aPolicyThatAwsRefusesIsRefusedAtItsPlace();
    void secretsStayOutOfErrors();
    void tooManyAreRefused();
};

void TestWorldRefusals::anUnknownKeyIsRefusedInEveryKindOfObject_data()
{
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *kind, const char *path) { QTest::newRow(kind) << std::string(path); };
    row("the world", "$");
    row("the title", "$.title");
    row("an account", "$.accounts[0]");
    row("a root access key", "$.accounts[0].rootAccessKeys[0]");
    row("a user", "$.accounts[0].users[0]");
    row("an access key", "$.accounts[0].users[0].accessKeys[0]");
    row("an MFA device", "$.accounts[0].users[0].mfaDevices[0]");
    row("an inline policy of a user", "$.accounts[0].users[0].inlinePolicies[0]");
    row("a policy document", "$.accounts[0].users[0].inlinePolicies[0].document");
    row("a group", "$.accounts[0].groups[0]");
    row("an inline policy of a group", "$.accounts[0].groups[0].inlinePolicies[0]");
    row("a role", "$.accounts[0].roles[0]");
    row("a trust policy", "$.accounts[0].roles[0].trustPolicy");
    row("an inline policy of a role", "$.accounts[0].roles[0].inlinePolicies[0]");
    row("a customer managed policy", "$.accounts[0].managedPolicies[0]");
    row("an OIDC provider of IAM", "$.accounts[0].oidcProviders[0]");
    row("a SAML provider of IAM", "$.accounts[0].samlProviders[0]");
    row("a service control policy", "$.accounts[0].serviceControlPolicies[0]");
    row("a resource control policy", "$.accounts[0].resourceControlPolicies[0]");
    row("an AWS managed policy", "$.awsManagedPolicies[0]");
    row("an OIDC issuer", "$.providers[0]");
    row("a person", "$.providers[1].people[0]");
    row("a SAML identity provider", "$.providers[3]");
    row("an identity pool", "$.providers[4]");
    row("a broker", "$.providers[5]");
    row("a resource", "$.resources[0]");
    row("an object of a bucket", "$.resources[0].objects[0]");
}

void TestWorldRefusals::anUnknownKeyIsRefusedInEveryKindOfObject()
{
    QFETCH(std::string, path);
    json::Value value = fullWorld();
    valueAt(value, path).set("surprise", "x");
    const auto world = readEdited(value);
    QVERIFY(!world);
    QCOMPARE(world.error().code, Code::UnknownKey);
    QCOMPARE(world.error().path, path + ".surprise");
    QVERIFY(world.error().line > 1);
}

void TestWorldRefusals::aRequiredKeyIsMissed_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("key");
    const auto row
        = [](const char *name, const char *path, const char *key) { QTest::newRow(name) << std::string(path) << std::string(key); };
    row("a world without format", "$", "format");
    row("a world without version", "$", "formatVersion");
    row("a world without id", "$", "id");
    row("a world without title", "$", "title");
    row("a title without Japanese", "$.title", "ja");
    row("an account without id", "$.accounts[0]", "id");
    row("a user without id", "$.accounts[0].users[0]", "id");
    row("an access key without secret", "$.accounts[0].users[0].accessKeys[0]", "secret");
    row("an MFA device without seed", "$.accounts[0].users[0].mfaDevices[0]", "seed");
    row("an inline policy without document", "$.accounts[0].users[0].inlinePolicies[0]", "document");
    row("a role without trust policy", "$.accounts[0].roles[0]", "trustPolicy");
    row("a managed policy without ARN", "$.awsManagedPolicies[0]", "arn");
    row("a provider without kind", "$.providers[0]", "kind");
    row("a SAML provider of ours without entity id", "$.providers[3]", "entityId");
    row("a person without password hash", "$.providers[1].people[0]", "passwordHash");
    row("a bucket without owner", "$.resources[0]", "account");
}

void TestWorldRefusals::aRequiredKeyIsMissed()
{
    QFETCH(std::string, path);
    QFETCH(std::string, key);
    json::Value value = fullWorld();
    QCOMPARE(std::erase_if(valueAt(value, path).members, [&key](const json::Member &member) { return member.key == key; }), std::size_t(1));
    const auto world = readEdited(value);
    QVERIFY(!world);
    QCOMPARE(world.error().code, Code::MissingKey);
    QCOMPARE(world.error().path, path + "." + key);
}

void TestWorldRefusals::aWrongValueIsRefusedAtItsPlace_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("json");
    QTest::addColumn<ParseError::Code>("code");
    const auto row = [](const char *name, const char *path, const char *json, Code code) {
        QTest::newRow(name) << std::string(path) << std::string(json) << code;
    };
    row("another format", "$.format", R"("trustwalk-walk")", Code::BadValue);
    row("a version that never was", "$.formatVersion", "0", Code::BadValue);
    row("an id with capitals", "$.id", R"("Full")", Code::BadValue);
    row("an empty title", "$.title.en", R"("")", Code::Empty);
    row("a region that is none", "$.region", R"("europe")", Code::BadValue);
    row("an account id of 11 digits", "$.accounts[0].id", R"("11112222333")", Code::BadValue);
    row("a user name with a space", "$.accounts[0].users[0].name", R"("al ice")", Code::BadValue);
    row("a role name of 65 characters", "$.accounts[0].roles[0].name",
        R"("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg")", Code::BadValue);
    row("a path that does not end with a slash", "$.accounts[0].users[0].path", R"("/team")", Code::BadValue);
    row("a user with the id of a role", "$.accounts[0].users[0].id", R"("AROAALICEEXAMPLE00001")", Code::BadValue);
    row("a role with the id of a user", "$.accounts[0].roles[0].id", R"("AIDADEPLOYEXAMPLE0001")", Code::BadValue);
    row("a group with a short id", "$.accounts[0].groups[0].id", R"("AGPA1")", Code::BadValue);
    row("a temporary key as a user's own", "$.accounts[0].users[0].accessKeys[0].id", R"("ASIAALICEKEYEXAMPLE1")", Code::BadValue);
    row("a status that is none", "$.accounts[0].users[0].accessKeys[0].status", R"("Sleeping")", Code::BadValue);
    row("a secret with a space", "$.accounts[0].users[0].accessKeys[0].secret", R"("alice secret key example")", Code::BadValue);
    row("a seed that is no base32", "$.accounts[0].users[0].mfaDevices[0].seed", R"("111111111111111111111111111")", Code::BadValue);
    row("a seed of 10 bytes", "$.accounts[0].users[0].mfaDevices[0].seed", R"("JBSWY3DPEHPK3PXP")", Code::BadValue);
    row("a virtual device of another account", "$.accounts[0].users[0].mfaDevices[0].serialNumber",
        R"("arn:aws:iam::444455556666:mfa/alice")", Code::BadValue);
    row("a session of 12 hours and a second", "$.accounts[0].roles[0].maxSessionDuration", "43201", Code::BadValue);
    row("a session of less than an hour", "$.accounts[0].roles[0].maxSessionDuration", "3599", Code::BadValue);
    row("a duration as text", "$.accounts[0].roles[0].maxSessionDuration", R"("3600")", Code::WrongType);
    row("a policy as text", "$.accounts[0].roles[0].trustPolicy", R"("{}")", Code::WrongType);
    row("an OIDC provider with a port", "$.accounts[0].oidcProviders[0].url", R"("https://outside.example.com:8443")", Code::BadValue);
    row("an OIDC provider without TLS", "$.accounts[0].oidcProviders[0].url", R"("http://outside.example.com")", Code::BadValue);
    row("an issuer with a query", "$.providers[1].issuer", R"("https://ours.example.com/?a=b")", Code::BadValue);
    row("an algorithm that STS does not take", "$.providers[1].algorithm", R"("HS256")", Code::BadValue);
    row("a kind of provider that is none", "$.providers[1].kind", R"("ldap")", Code::BadValue);
    row("a password hash that is the password", "$.providers[1].people[0].passwordHash", R"("lesson-a")", Code::BadValue);
    row("a pool id without region", "$.providers[4].poolId", R"("11111111-2222-3333-4444-555555555555")", Code::BadValue);
    row("keys that are no key set", "$.providers[0].jwks", R"({"keys":1})", Code::WrongType);
    row("metadata that is no XML", "$.providers[2].metadata", R"("nonsense")", Code::Syntax);
    row("a resource whose ARN is none", "$.resources[0].arn", R"("letters")", Code::BadValue);
    row("a resource of an account other than its ARN's", "$.resources[1].account", R"("444455556666")", Code::Conflict);
    row("a group that is not there", "$.accounts[0].users[0].groups[0]", R"("Nobodies")", Code::NotFound);
    row("a managed policy that is not there", "$.accounts[0].roles[0].managedPolicies[0]", R"("arn:aws:iam::aws:policy/Gone")",
        Code::NotFound);
    row("a boundary that is not there", "$.accounts[0].users[0].permissionsBoundary", R"("arn:aws:iam::aws:policy/Gone")", Code::NotFound);
    row("a role's boundary that is not there", "$.accounts[0].roles[0].permissionsBoundary", R"("arn:aws:iam::aws:policy/Gone")",
        Code::NotFound);
    row("a group's policy that is not there", "$.accounts[0].groups[0].managedPolicies[0]", R"("arn:aws:iam::aws:policy/Gone")",
        Code::NotFound);
    row("a SAML registration of a provider that is not there", "$.accounts[0].samlProviders[0].provider", R"("Nobody")", Code::NotFound);
    row("a SAML registration of an OIDC provider", "$.accounts[0].samlProviders[0].provider", R"("OidcOurs")", Code::NotFound);
    row("a pool of an account that is not there", "$.providers[4].account", R"("999999999999")", Code::NotFound);
    row("a pool's login that is no OIDC provider", "$.providers[4].logins[0]", R"("SamlOurs")", Code::NotFound);
    row("a broker's user that is not there", "$.providers[5].user", R"("arn:aws:iam::111122223333:user/alice")", Code::NotFound);
    row("a broker that takes assertions", "$.providers[5].accepts[1]", R"("SamlOurs")", Code::NotFound);
    row("a broker that is no client of its provider", "$.providers[5].clientId", R"("client-9")", Code::NotFound);
    row("a person's client id that is not there", "$.providers[1].people[0].applications[0]", R"("client-9")", Code::NotFound);
    row("a person's role that is no role", "$.providers[3].people[0].applications[0]", R"("Deploy")", Code::NotFound);
    row("a bucket of an account that is not there", "$.resources[0].account", R"("999999999999")", Code::NotFound);
    row("an AWS managed policy with an account's ARN", "$.awsManagedPolicies[0].arn", R"("arn:aws:iam::111122223333:policy/ViewOnly")",
        Code::NotFound);
}

void TestWorldRefusals::aWrongValueIsRefusedAtItsPlace()
{
    QFETCH(std::string, path);
    QFETCH(std::string, json);
    QFETCH(ParseError::Code, code);
    json::Value value = fullWorld();
    valueAt(value, path) = json::parse(json).value();
    const auto world = readEdited(value);
    QVERIFY(!world);
    QCOMPARE(world.error().code, code);
    const bool elsewhere = path == "$.awsManagedPolicies[0].arn"; // it is missed first where it was attached
    QVERIFY2(elsewhere || world.error().path.starts_with(path), world.error().path.c_str());
    QVERIFY(world.error().line > 1);
}

void TestWorldRefusals::aSecondOfWhatStandsOnceIsRefused_data()
{
    QTest::addColumn<std::string>("list");
    QTest::addColumn<std::string>("alter"); // a key of the copy that is changed, so that only the last fault is left
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *list, const char *alter, const char *expected) {
        QTest::newRow(name) << std::string(list) << std::string(alter) << std::string(expected);
    };
    row("two accounts of one id", "$.accounts", "", "$.accounts[2].id: 111122223333");
    row("two users of one name", "$.accounts[0].users", "", "$.accounts[0].users[1].name: alice");
    row("two users whose names differ in case", "$.accounts[0].users", "name=ALICE", "$.accounts[0].users[1].name: alice");
    row("two users of one id", "$.accounts[0].users", "name=bob", "$.accounts[0].users[1].id: AIDAALICEEXAMPLE00001");
    row("two access keys of one id", "$.accounts[0].users[0].accessKeys", "",
        "$.accounts[0].users[0].accessKeys[1].id: AKIAALICEKEYEXAMPLE1");
    row("two MFA devices of one serial number", "$.accounts[0].users[0].mfaDevices", "",
        "$.accounts[0].users[0].mfaDevices[1].serialNumber: arn:aws:iam::111122223333:mfa/alice");
    row("two inline policies of one name", "$.accounts[0].users[0].inlinePolicies", "",
        "$.accounts[0].users[0].inlinePolicies[1].name: Own");
    row("two groups of one name", "$.accounts[0].groups", "", "$.accounts[0].groups[1].name: developers");
    row("two groups of one id", "$.accounts[0].groups", "name=Others", "$.accounts[0].groups[1].id: AGPADEVELOPERSEXAMPLE");
    row("two roles of one name", "$.accounts[0].roles", "", "$.accounts[0].roles[1].name: deploy");
    row("two roles of one id", "$.accounts[0].roles", "name=Other", "$.accounts[0].roles[1].id: AROADEPLOYEXAMPLE0001");
    row("two managed policies of one ARN", "$.accounts[0].managedPolicies", "",
        "$.accounts[0].managedPolicies[1].arn: arn:aws:iam::111122223333:policy/ours/Limits");
    row("two AWS managed policies of one ARN", "$.awsManagedPolicies", "", "$.awsManagedPolicies[1].arn: arn:aws:iam::aws:policy/ViewOnly");
    row("a policy attached twice", "$.accounts[0].users[0].managedPolicies", "",
        "$.accounts[0].users[0].managedPolicies[1]: arn:aws:iam::111122223333:policy/ours/Limits");
    row("a group joined twice", "$.accounts[0].users[0].groups", "", "$.accounts[0].users[0].groups[1]: Developers");
    row("two registrations of one issuer", "$.accounts[0].oidcProviders", "",
        "$.accounts[0].oidcProviders[1].url: https://outside.example.com/issuer");
    row("a client id registered twice", "$.accounts[0].oidcProviders[0].clientIds", "",
        "$.accounts[0].oidcProviders[0].clientIds[1]: client-1");
    row("two SAML registrations of one name", "$.accounts[0].samlProviders", "", "$.accounts[0].samlProviders[1].name: outside");
    row("two providers of one name", "$.providers", "", "$.providers[6].name: oidcoutside");
    row("two providers of one issuer", "$.providers", "name=Another", "$.providers[6].issuer: https://outside.example.com/issuer");
    row("two people of one name", "$.providers[1].people", "", "$.providers[1].people[1].name: PersonA");
    row("two people of one sign-in name", "$.providers[1].people", "name=PersonB", "$.providers[1].people[1].signInName: a@example.com");
    row("two resources of one ARN", "$.resources", "", "$.resources[2].arn: arn:aws:s3:::letters");
    row("two objects of one key", "$.resources[0].objects", "", "$.resources[0].objects[1].key: a/1.txt");
    row("two service control policies of one name", "$.accounts[0].serviceControlPolicies", "",
        "$.accounts[0].serviceControlPolicies[1].name: NoOrganizations");
}

void TestWorldRefusals::aSecondOfWhatStandsOnceIsRefused()
{
    QFETCH(std::string, list);
    QFETCH(std::string, alter);
    QFETCH(std::string, expected);
    json::Value value = fullWorld();
    json::Value &items = valueAt(value, list);
    json::Value copy = items.items.front();
    if (const std::size_t equals = alter.find('='); equals != std::string::npos) {
        valueAt(copy, "$." + alter.substr(0, equals)).text = alter.substr(equals + 1);
    }
    items.items.push_back(std::move(copy));
    QCOMPARE(refusalOf(value), expected);
    QCOMPARE(readEdited(value).error().code, Code::Conflict);
}

void TestWorldRefusals::twoPoolsOfOneIdAreRefused()
{
    json::Value value = fullWorld();
    json::Value pool = valueAt(value, "$.providers[4]");
    valueAt(pool, "$.name").text = "SecondPool";
    valueAt(value, "$.providers").items.push_back(pool);
    QCOMPARE(refusalOf(value), std::string("$.providers[6].poolId: eu-west-1:11111111-2222-3333-4444-555555555555"));
}

void TestWorldRefusals::cognitosIssuerIsNoOidcProviders()
{
    json::Value value = fullWorld();
    valueAt(value, "$.providers[1].issuer").text = world::cognitoIssuer;
    QCOMPARE(refusalOf(value), std::string("$.providers[1].issuer: https://cognito-identity.amazonaws.com"));
}

void TestWorldRefusals::aPolicyThatAwsRefusesIsRefusedAtItsPlace()
{
    json::Value value = fullWorld();
    json::Value &statement = valueAt(value, "$.accounts[0].roles[0].trustPolicy.Statement");
    json::Value &first = statement.is(json::Value::Kind::Array) ? statement.items.front() : statement;
    valueAt(first, "$.Effect").text = "Maybe";
    for (const json::Layout layout : {json::Layout::Indented, json::Layout::Compact}) {
        const std::string text = json::print(value, layout);
        const auto world = world::readWorld(text);
        QVERIFY(!world);
        QVERIFY2(world.error().path.starts_with("$.accounts[0].roles[0].trustPolicy.Statement"), world.error().path.c_str());
        const auto place = json::positionAt(text, text.find("\"Maybe\""));
        QCOMPARE(world.error().line, place.line);
        QCOMPARE(world.error().column, place.column);
    }
}

void TestWorldRefusals::secretsStayOutOfErrors()
{
    json::Value value = fullWorld();
    valueAt(value, "$.accounts[0].users[0].accessKeys[0].secret").text = "my secret!";
    QVERIFY(refusalOf(value).find("my secret!") == std::string::npos);
    value = fullWorld();
    valueAt(value, "$.accounts[0].users[0].mfaDevices[0].seed").text = "my seed!";
    QVERIFY(refusalOf(value).find("my seed!") == std::string::npos);
}

void TestWorldRefusals::tooManyAreRefused()
{
    json::Value value = fullWorld();
    json::Value &keys = valueAt(value, "$.accounts[0].users[0].accessKeys");
    for (const char *id : {"AKIAALICEKEYEXAMPLE2", "AKIAALICEKEYEXAMPLE3"}) {
        json::Value key = keys.items.front();
        valueAt(key, "$.id").text = id;
        keys.items.push_back(key);
    }
    QCOMPARE(refusalOf(value), std::string("$.accounts[0].users[0].accessKeys: 3"));
    value = fullWorld();
    json::Value &tags = valueAt(value, "$.accounts[0].users[0].tags");
    for (int i = 0; i < 50; ++i) {
        tags.set("Key" + std::to_string(i), "value");
    }
    QCOMPARE(refusalOf(value), std::string("$.accounts[0].users[0].tags: 51"));
    tags.members.resize(1);
    tags.set("TEAM", "x");
    QCOMPARE(refusalOf(value), std::string("$.accounts[0].users[0].tags: TEAM"));
}

QTEST_GUILESS_MAIN(TestWorldRefusals)
#include "tst_world_refusals.moc"
