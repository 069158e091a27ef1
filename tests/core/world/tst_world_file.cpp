#include "core/world/world_file.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

/// The full world without providers and resources: enough for thousands of alterations, and quick.
std::string accountsOnly()
{
    json::Value value = fullWorld();
    std::erase_if(value.members, [](const json::Member &member) { return member.key == "providers" || member.key == "resources"; });
    std::erase_if(valueAt(value, "$.accounts[0]").members, [](const json::Member &member) { return member.key == "samlProviders"; });
    return json::print(value);
}

} // namespace

class TestWorldFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWorldReadsBackAsTheSame_data();
    void aWorldReadsBackAsTheSame();
    void everyKeyOfTheFormatIsHeld();
    void keysAndMetadataMayStandBeside();
    void aMissingFileBesideIsSaid();
    void twoSourcesOfKeysConflict();
    void aNewerVersionIsTold();
    void wantedKeysAreThoseOfOurOwnProviders();
    void equalDocumentsAreShared();
    void cutAnywhereItIsRefused();
    void withAnyByteFlippedItIsReadOrRefusedWithAPlace();
    void tooDeepIsRefused();
    void aWorldOfThousandsIsReadAndSearched();
};

void TestWorldFile::aWorldReadsBackAsTheSame_data()
{
    QTest::addColumn<std::string>("file");
    QTest::newRow("the article's world") << std::string("resources/worlds/article.json");
    QTest::newRow("a world with every key of the format") << std::string("tests/core/world/full_world.json");
}

void TestWorldFile::aWorldReadsBackAsTheSame()
{
    QFETCH(std::string, file);
    const auto text = readSourceFile(file);
    QVERIFY(text);
    const auto world = world::readWorld(*text);
    QVERIFY2(world, world ? "" : world.error().path.c_str());
    QCOMPARE(world::worldText(*world), *text);
    const auto again = world::readWorld(world::worldValue(*world), *text, "$.world");
    QVERIFY(again);
    QCOMPARE(world::worldText(*again), *text);
}

void TestWorldFile::everyKeyOfTheFormatIsHeld()
{
    const auto world = readEdited(fullWorld());
    QVERIFY(world);
    const world::Account &account = world->accounts.at(0);
    const world::User &alice = account.users.at(0);
    QCOMPARE(account.name, std::string("Workloads"));
    QVERIFY(!account.rootKeys.at(0).active);
    QCOMPARE(account.arnOf(alice), std::string("arn:aws:iam::111122223333:user/team/alice"));
    QVERIFY(alice.accessKeys.at(0).active);
    QCOMPARE(alice.accessKeys.at(0).secret.reveal(), std::string_view("aliceSecretKeyExample000000000000000"));
    QCOMPARE(alice.mfaDevices.at(0).lastUsedStep.value(), std::int64_t(59'000'000));
    QCOMPARE(alice.groups, std::vector<std::string> {"Developers"});
    QCOMPARE(alice.boundaryArn.value(), std::string("arn:aws:iam::111122223333:policy/ours/Limits"));
    QVERIFY((alice.tags == std::vector<world::Tag> {{"Team", "青"}}));
    const world::Role &role = account.roles.at(0);
    QVERIFY(role.maxSessionDuration == Seconds {7200});
    QCOMPARE(role.trustPolicy.use(), policy::Use::Trust);
    QCOMPARE(account.serviceControlPolicies.at(0).document.use(), policy::Use::ServiceControl);
    QCOMPARE(account.resourceControlPolicies.at(0).document.use(), policy::Use::ResourceControl);
    const auto &ours = std::get<world::OidcIssuer>(world->provider("OidcOurs")->kind);
    QCOMPARE(ours.algorithm, crypto::SignatureAlgorithm::Es256);
    const world::Person *person = world->provider("OidcOurs")->person("PersonA");
    QVERIFY(person);
    QCOMPARE(person->sourceIdentity, std::string("person-a"));
    QCOMPARE(person->sessionTags.at(0).second, std::string("Automation"));
    QVERIFY(world->provider("OidcOutside")->isExternal());
    QVERIFY(world->provider("SamlOutside")->isExternal());
    QVERIFY(!world->provider("Pool")->isExternal());
    const auto &outside = std::get<world::SamlIdp>(world->provider("SamlOutside")->kind);
    QCOMPARE(outside.entityId, std::string("https://outside.example.com/saml"));
    QVERIFY(std::get<world::SamlIdp>(world->provider("SamlOurs")->kind).signsResponse);
    QVERIFY(!std::get<world::CognitoPool>(world->provider("Pool")->kind).classicFlow);
    QCOMPARE(world->resources.at(0).objects.at(0).body.view(), std::string_view("one\n"));
    QVERIFY(world->resources.at(0).policy);
}

void TestWorldFile::keysAndMetadataMayStandBeside()
{
    json::Value value = fullWorld();
    const std::string keys = json::print(valueAt(value, "$.providers[0].jwks"));
    const std::string metadata = valueAt(value, "$.providers[2].metadata").text;
    std::erase_if(valueAt(value, "$.providers[0]").members, [](const json::Member &member) { return member.key == "jwks"; });
    std::erase_if(valueAt(value, "$.providers[2]").members, [](const json::Member &member) { return member.key == "metadata"; });
    valueAt(value, "$.providers[0]").set("jwksFile", "keys.json");
    valueAt(value, "$.providers[2]").set("metadataFile", "idp.xml");
    std::vector<std::string> asked;
    const auto world = world::readWorld(json::print(value), [&](std::string_view name) -> Result<std::string, ParseError> {
        asked.emplace_back(name);
        return name == "keys.json" ? keys : metadata;
    });
    QVERIFY2(world, world ? "" : world.error().path.c_str());
    QCOMPARE(asked, (std::vector<std::string> {"keys.json", "idp.xml"}));
    QCOMPARE(world::worldText(*world), world::worldText(readEdited(fullWorld()).value()));
}

void TestWorldFile::aMissingFileBesideIsSaid()
{
    json::Value value = fullWorld();
    std::erase_if(valueAt(value, "$.providers[0]").members, [](const json::Member &member) { return member.key == "jwks"; });
    valueAt(value, "$.providers[0]").set("jwksFile", "keys.json");
    QCOMPARE(refusalOf(value), std::string("$.providers[0].jwksFile: keys.json"));
    bool asked = false;
    for (const char *name : {"../keys.json", "a/keys.json", "/etc/passwd", ".hidden", "C:keys", ""}) {
        valueAt(value, "$.providers[0].jwksFile").text = name;
        const auto world = world::readWorld(json::print(value), [&asked](std::string_view) -> Result<std::string, ParseError> {
            asked = true;
            return "{}";
        });
        QVERIFY(!world);
        QCOMPARE(world.error().code, ParseError::Code::BadValue);
    }
    QVERIFY(!asked);
}

void TestWorldFile::twoSourcesOfKeysConflict()
{
    json::Value value = fullWorld();
    valueAt(value, "$.providers[0]").set("jwksFile", "keys.json");
    QCOMPARE(readEdited(value).error().code, ParseError::Code::Conflict);
    value = fullWorld();
    valueAt(value, "$.providers[2]").set("entityId", "https://other.example.com");
    QCOMPARE(refusalOf(value), std::string("$.providers[2].entityId: entityId"));
}

void TestWorldFile::aNewerVersionIsTold()
{
    json::Value value = fullWorld();
    valueAt(value, "$.formatVersion") = json::Value::number(2);
    valueAt(value, "$").set("unheardOf", "x");
    const auto world = readEdited(value);
    QVERIFY(!world);
    QCOMPARE(world.error().code, ParseError::Code::NewerVersion);
    QCOMPARE(world.error().found, std::string("2"));
    QCOMPARE(world.error().expected, std::string("1"));
}

void TestWorldFile::wantedKeysAreThoseOfOurOwnProviders()
{
    const auto wanted = world::wantedKeys(readEdited(fullWorld()).value());
    QCOMPARE(wanted.size(), std::size_t(3));
    QCOMPARE(wanted[0].provider, std::string("OidcOurs"));
    QCOMPARE(wanted[0].algorithm, crypto::KeyAlgorithm::EcP256);
    QVERIFY(!wanted[0].certificate);
    QCOMPARE(wanted[1].provider, std::string("SamlOurs"));
    QVERIFY(wanted[1].certificate);
    QCOMPARE(wanted[2].provider, std::string("Pool"));
    QCOMPARE(wanted[2].algorithm, crypto::KeyAlgorithm::Rsa);
}

void TestWorldFile::equalDocumentsAreShared()
{
    const auto world = world::readWorld(readSourceFile("resources/worlds/article.json").value());
    const world::Account &account = world->accounts.at(0);
    QCOMPARE(&account.roles.at(0).trustPolicy.compiled(), &account.roles.at(1).trustPolicy.compiled());
}

void TestWorldFile::cutAnywhereItIsRefused()
{
    const std::string text = accountsOnly();
    cutAtEveryByte(text, [](const std::string &cut) { QVERIFY(!world::readWorld(cut)); });
}

void TestWorldFile::withAnyByteFlippedItIsReadOrRefusedWithAPlace()
{
    const std::string text = accountsOnly();
    flipEachByte(text, [](const std::string &flipped) {
        const auto world = world::readWorld(flipped);
        QVERIFY(world || world.error().line > 0);
        QVERIFY(!world || world::readWorld(world::worldText(*world)));
    });
}

void TestWorldFile::tooDeepIsRefused()
{
    const std::string text = R"({"format":"trustwalk-world","formatVersion":1,"id":"deep","title":)" + nested("[", "1", "]", 5000) + "}";
    QCOMPARE(world::readWorld(text).error().code, ParseError::Code::TooDeep);
}

void TestWorldFile::aWorldOfThousandsIsReadAndSearched()
{
    constexpr int count = 5000;
    json::Value value = fullWorld();
    json::Value &users = valueAt(value, "$.accounts[1]").set("users", json::Value::array()).members.back().value;
    json::Value &roles = valueAt(value, "$.accounts[1]").set("roles", json::Value::array()).members.back().value;
    const json::Value trust = valueAt(value, "$.accounts[0].roles[0].trustPolicy");
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(100'000'000 + i);
        json::Value key = json::Value::object();
        key.set("id", "AKIAMANY" + number).set("secret", "secretOfOneOfMany00000000000000");
        json::Value user = json::Value::object();
        user.set("name", "user-" + number).set("id", "AIDAMANY" + number);
        user.set("accessKeys", json::Value::array(std::vector<json::Value> {key}));
        users.items.push_back(user);
        json::Value role = json::Value::object();
        role.set("name", "role-" + number).set("id", "AROAMANY" + number).set("trustPolicy", trust);
        roles.items.push_back(role);
    }
    const std::string text = json::print(value, json::Layout::Indented);
    // Quadratic reading would take minutes, and the test's own limit of time would end it.
    const auto world = world::readWorld(text);
    QVERIFY(world);
    QCOMPARE(world->accounts.at(1).roles.size(), std::size_t(count));
    world::World plain = *world;
    plain.index.reset();
    // What the index finds, a search finds too.
    for (int i = 0; i < count; i += 250) {
        const std::string number = std::to_string(100'000'000 + i);
        for (const world::World *where : {&*world, &std::as_const(plain)}) {
            QVERIFY(where->accessKey("AKIAMANY" + number));
            QVERIFY(where->roleById("AROAMANY" + number));
            QVERIFY(where->roleByArn("arn:aws:iam::444455556666:role/role-" + number));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorldFile)
#include "tst_world_file.moc"
