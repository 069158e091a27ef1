#include "core/base/encoding.h"
#include "core/crypto/totp.h"
#include "core/world/queries.h"
#include "core/world/world_file.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/show.h"
#include "tests/support/worlds/world_from_text.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

world::World theFullWorld()
{
    return readEdited(fullWorld()).value();
}

std::vector<std::string> namesOf(const std::vector<policy::NamedDocument> &documents)
{
    std::vector<std::string> names;
    for (const policy::NamedDocument &document : documents) {
        names.push_back(document.name);
    }
    return names;
}

constexpr Instant now {Seconds {1'782'896'400}};

/// The full world's keys; RSA keys take a while to make.
const crypto::KeyRing &theRing()
{
    static const crypto::KeyRing ring = crypto::KeyRing::generate(world::wantedKeys(theFullWorld()), now);
    return ring;
}

} // namespace

class TestQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identityPoliciesAreInlineManagedAndTheGroups();
    void aBoundaryIsAManagedPolicy();
    void theTrustPolicyKnowsItsRole();
    void keysOfAnIssuerAreTheRingsOrTheExternal();
    void everyIdentityPoolHasAKeyOfItsOwn();
    void metadataIsTheRingsOrTheExternal();
    void mfaCodesOfRfc6238_data();
    void mfaCodesOfRfc6238();
    void anMfaCodeHoldsForOneStepToEachSide_data();
    void anMfaCodeHoldsForOneStepToEachSide();
    void anMfaCodeIsGoodForOneTime();
    void whatTheDeviceShowsIsAccepted();
    void eachPrincipalOfATrustPolicyIsALink_data();
    void eachPrincipalOfATrustPolicyIsALink();
    void aTrustInCognitoLeadsToThePoolsThatItIsNarrowedTo();
    void deniesAndRepetitionsMakeNoLinks();
};

void TestQueries::identityPoliciesAreInlineManagedAndTheGroups()
{
    const world::World world = theFullWorld();
    const world::Account &account = world.accounts.at(0);
    const auto ofUser = world::identityPolicies(world, account, account.users.at(0));
    QCOMPARE(namesOf(ofUser), (std::vector<std::string> {"alice / Own", "Limits", "Developers / Look", "ViewOnly"}));
    QCOMPARE(ofUser[0].owner, std::string("arn:aws:iam::111122223333:user/team/alice"));
    QCOMPARE(ofUser[3].owner, std::string("arn:aws:iam::111122223333:group/team/Developers"));
    const auto ofRole = world::identityPolicies(world, account, account.roles.at(0));
    QCOMPARE(namesOf(ofRole), (std::vector<std::string> {"Deploy / Run", "ViewOnly"}));
}

void TestQueries::aBoundaryIsAManagedPolicy()
{
    const world::World world = theFullWorld();
    const auto boundary = world::boundary(world, world.accounts.at(0).users.at(0).boundaryArn);
    QVERIFY(boundary);
    QCOMPARE(boundary->name, std::string("Limits"));
    QVERIFY(!world::boundary(world, std::nullopt));
}

void TestQueries::theTrustPolicyKnowsItsRole()
{
    const world::World world = theFullWorld();
    const auto trust = world::trustPolicy(world.accounts.at(0), world.accounts.at(0).roles.at(0));
    QCOMPARE(trust.name, std::string("Deploy"));
    QCOMPARE(trust.owner, std::string("arn:aws:iam::111122223333:role/ci/Deploy"));
    QCOMPARE(trust.document.use(), policy::Use::Trust);
}

void TestQueries::keysOfAnIssuerAreTheRingsOrTheExternal()
{
    const world::World world = theFullWorld();
    const crypto::KeyRing &ring = theRing();
    const auto outside = world::keysOfIssuer(world, ring, "https://outside.example.com/issuer");
    QVERIFY(outside);
    QVERIFY(outside->find("outside-1"));
    const auto ours = world::keysOfIssuer(world, ring, "https://ours.example.com");
    QVERIFY(ours);
    const crypto::PublicKey &key = ring.find("OidcOurs")->key.publicKey();
    QCOMPARE(ours->keys().size(), std::size_t(1));
    QCOMPARE(ours->keys()[0].keyId, key.thumbprint());
    QVERIFY(ours->keys()[0].algorithm == crypto::SignatureAlgorithm::Es256);
    QVERIFY(!world::keysOfIssuer(world, ring, "https://nobody.example.com"));
    QVERIFY(!world::keysOfIssuer(world, ring, ""));
    QVERIFY(!world::keysOfIssuer(world, crypto::KeyRing(), "https://ours.example.com"));
}

void TestQueries::everyIdentityPoolHasAKeyOfItsOwn()
{
    world::World world = theFullWorld();
    world::IdentityProvider second = *world.provider("Pool");
    second.name = "SecondPool";
    world.providers.push_back(second);
    crypto::KeyRing ring = theRing();
    ring.ensure(world::wantedKeys(world), now);
    const auto keys = world::keysOfIssuer(world, ring, world::cognitoIssuer);
    QVERIFY(keys);
    QCOMPARE(keys->keys().size(), std::size_t(2));
    QVERIFY(keys->find(ring.find("Pool")->key.publicKey().thumbprint()));
    QVERIFY(keys->find(ring.find("SecondPool")->key.publicKey().thumbprint()));
}

void TestQueries::metadataIsTheRingsOrTheExternal()
{
    const world::World world = theFullWorld();
    const crypto::KeyRing &ring = theRing();
    const auto outside = world::metadataOf(world, ring, {"Outside", "SamlOutside"});
    QVERIFY(outside);
    QCOMPARE(outside->entityId, std::string("https://outside.example.com/saml"));
    const auto ours = world::metadataOf(world, ring, {"Ours", "SamlOurs"});
    QVERIFY(ours);
    QCOMPARE(ours->entityId, std::string("https://ours.example.com/saml"));
    QCOMPARE(ours->certificates.at(0), ring.find("SamlOurs")->certificate);
    QCOMPARE(ours->signingKeys.at(0).pem(), ring.find("SamlOurs")->key.publicKey().pem());
    QVERIFY(!world::metadataOf(world, ring, {"Nobody", "Nobody"}));
    QVERIFY(!world::metadataOf(world, ring, {"Oidc", "OidcOurs"}));
    QVERIFY(!world::metadataOf(world, crypto::KeyRing(), {"Ours", "SamlOurs"}));
}

void TestQueries::mfaCodesOfRfc6238_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<std::string>("code");
    QTest::newRow("RFC 6238 appendix B, 59 s, last 6 digits") << qint64(59) << std::string("287082");
    QTest::newRow("RFC 6238 appendix B, 1111111109 s, last 6 digits") << qint64(1'111'111'109) << std::string("081804");
    QTest::newRow("RFC 6238 appendix B, 2000000000 s, last 6 digits") << qint64(2'000'000'000) << std::string("279037");
}

void TestQueries::mfaCodesOfRfc6238()
{
    QFETCH(qint64, seconds);
    QFETCH(std::string, code);
    const world::MfaDevice device {"GAHT12345678", crypto::Secret(base32(asBytes("12345678901234567890"))), std::nullopt};
    const Instant moment {Seconds {seconds}};
    QCOMPARE(world::mfaCode(device, moment), code);
    QCOMPARE(world::checkMfaCode(device, code, moment).result, world::MfaCheck::Result::Valid);
}

void TestQueries::anMfaCodeHoldsForOneStepToEachSide_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("valid");
    QTest::newRow("two steps ago") << -2 << false;
    QTest::newRow("one step ago") << -1 << true;
    QTest::newRow("now") << 0 << true;
    QTest::newRow("one step ahead") << 1 << true;
    QTest::newRow("two steps ahead") << 2 << false;
}

void TestQueries::anMfaCodeHoldsForOneStepToEachSide()
{
    QFETCH(int, steps);
    QFETCH(bool, valid);
    const world::MfaDevice device {"GAHT12345678", crypto::Secret(base32(asBytes("12345678901234567890"))), std::nullopt};
    const std::string code = world::mfaCode(device, now + Seconds {30 * steps});
    const auto check = world::checkMfaCode(device, code, now);
    QCOMPARE(check.result == world::MfaCheck::Result::Valid, valid);
    if (valid) {
        QCOMPARE(check.step, crypto::totpStep(now) + steps);
    }
}

void TestQueries::anMfaCodeIsGoodForOneTime()
{
    world::MfaDevice device {"GAHT12345678", crypto::Secret(base32(asBytes("12345678901234567890"))), std::nullopt};
    const std::string code = world::mfaCode(device, now);
    const std::string earlier = world::mfaCode(device, now - Seconds {30});
    device.lastUsedStep = world::checkMfaCode(device, code, now).step;
    QCOMPARE(world::checkMfaCode(device, code, now).result, world::MfaCheck::Result::UsedAlready);
    QCOMPARE(world::checkMfaCode(device, earlier, now).result, world::MfaCheck::Result::UsedAlready);
    const std::string next = world::mfaCode(device, now + Seconds {30});
    QCOMPARE(world::checkMfaCode(device, next, now + Seconds {30}).result, world::MfaCheck::Result::Valid);
    QCOMPARE(world::checkMfaCode(device, "", now).result, world::MfaCheck::Result::WrongCode);
    QCOMPARE(world::checkMfaCode(device, code + "0", now).result, world::MfaCheck::Result::WrongCode);
}

void TestQueries::whatTheDeviceShowsIsAccepted()
{
    const world::World world = world::readWorld(readSourceFile("resources/worlds/article.json").value()).value();
    const world::MfaDevice &device = world.userNamed("UserA").user->mfaDevices.at(0);
    const std::string code = world::mfaCode(device, now);
    QCOMPARE(code.size(), std::size_t(6));
    QCOMPARE(world::checkMfaCode(device, code, now).result, world::MfaCheck::Result::Valid);
}

void TestQueries::eachPrincipalOfATrustPolicyIsALink_data()
{
    QTest::addColumn<std::string>("principal");
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("name");
    using Kind = world::TrustLink::Kind;
    const auto row = [](const char *title, const char *principal, Kind kind, const char *name) {
        QTest::newRow(title) << std::string(principal) << static_cast<int>(kind) << std::string(name);
    };
    row("a user", R"({"AWS":"arn:aws:iam::111122223333:user/team/alice"})", Kind::User, "alice");
    row("a user out of the world", R"({"AWS":"arn:aws:iam::999999999999:user/alice"})", Kind::User, "");
    row("a role", R"({"AWS":"arn:aws:iam::111122223333:role/ci/Deploy"})", Kind::Role, "Deploy");
    row("a session of a role", R"({"AWS":"arn:aws:sts::111122223333:assumed-role/Deploy/s"})", Kind::Role, "Deploy");
    row("an account by its root", R"({"AWS":"arn:aws:iam::444455556666:root"})", Kind::Account, "");
    row("an account by its number", R"({"AWS":"444455556666"})", Kind::Account, "");
    row("everyone", R"({"AWS":"*"})", Kind::Everyone, "");
    row("everyone, in short", R"("*")", Kind::Everyone, "");
    row("a service", R"({"Service":"ec2.amazonaws.com"})", Kind::Service, "");
    row("an OIDC provider", R"({"Federated":"arn:aws:iam::111122223333:oidc-provider/outside.example.com/issuer"})", Kind::Oidc,
        "OidcOutside");
    row("an OIDC provider out of the world", R"({"Federated":"arn:aws:iam::111122223333:oidc-provider/token.example.com"})", Kind::Oidc,
        "");
    row("a SAML provider", R"({"Federated":"arn:aws:iam::111122223333:saml-provider/Outside"})", Kind::Saml, "SamlOutside");
    row("Cognito", R"({"Federated":"cognito-identity.amazonaws.com"})", Kind::Cognito, "Pool");
    row("a built-in provider", R"({"Federated":"accounts.google.com"})", Kind::BuiltIn, "");
    row("a user that was deleted", R"({"AWS":"AIDAGONE0000000000000"})", Kind::User, "");
    row("a role that was deleted", R"({"AWS":"AROAGONE0000000000000"})", Kind::Role, "");
}

void TestQueries::eachPrincipalOfATrustPolicyIsALink()
{
    QFETCH(std::string, principal);
    QFETCH(int, kind);
    QFETCH(std::string, name);
    const bool federated = principal.find("Federated") != std::string::npos;
    const bool saml = principal.find("saml-provider") != std::string::npos;
    const std::string action = federated ? saml ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole";
    const auto document = policy::Document::parse(R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":)" + principal
                                                      + R"(,"Action":")" + action + R"("}]})",
                                                  policy::Use::Trust);
    QVERIFY2(document, document ? "" : document.error().path.c_str());
    world::World world = theFullWorld();
    world.accounts[0].roles[0].trustPolicy = *document;
    const auto links = world::trustLinks(world);
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links[0].roleArn, std::string("arn:aws:iam::111122223333:role/ci/Deploy"));
    QCOMPARE(static_cast<int>(links[0].kind), kind);
    QCOMPARE(links[0].name, name);
}

void TestQueries::aTrustInCognitoLeadsToThePoolsThatItIsNarrowedTo()
{
    world::World world = theFullWorld();
    world::IdentityProvider second = *world.provider("Pool");
    second.name = "SecondPool";
    std::get<world::CognitoPool>(second.kind).poolId = "eu-west-1:22222222-2222-3333-4444-555555555555";
    world.providers.push_back(second);
    const auto namesFor = [&world](const std::string &condition) {
        world.accounts[0].roles[0].trustPolicy
            = policy::Document::parse(
                  R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},)"
                  R"("Action":"sts:AssumeRoleWithWebIdentity")"
                      + condition + "}]}",
                  policy::Use::Trust)
                  .value();
        std::vector<std::string> names;
        for (const world::TrustLink &link : world::trustLinks(world)) {
            names.push_back(link.name);
        }
        return names;
    };
    const auto narrowed = [](const std::string &poolId) {
        return R"(,"Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":")" + poolId + R"("}})";
    };
    QCOMPARE(namesFor(""), (std::vector<std::string> {"Pool", "SecondPool"}));
    QCOMPARE(namesFor(narrowed("eu-west-1:22222222-2222-3333-4444-555555555555")), std::vector<std::string> {"SecondPool"});
    QCOMPARE(namesFor(narrowed("eu-west-1:33333333-2222-3333-4444-555555555555")), std::vector<std::string> {""});
}

void TestQueries::deniesAndRepetitionsMakeNoLinks()
{
    world::World world = worldFromText(R"(
        account 111122223333
         user alice
         role Deploy trusts user 111122223333/alice
         role Deploy trusts user 111122223333/alice with mfa
         role Deploy trusts everyone
    )");
    QCOMPARE(world::trustLinks(world).size(), std::size_t(2));
    world.accounts[0].roles[0].trustPolicy
        = policy::Document::parse(
              R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}})",
              policy::Use::Trust)
              .value();
    QVERIFY(world::trustLinks(world).empty());
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
