#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/session/session.h"
#include "core/session/session_body.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

const Circumstances circumstances {Instant {Seconds {1'782'896'400}}, crypto::seedFromNumber(7)};

crypto::SealingKey keyOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 32> bytes {};
    bytes.fill(byte);
    return crypto::SealingKey(bytes);
}

const crypto::SealingKey ourKey = keyOf(1);

session::Session smallest()
{
    session::Session session;
    session.kind = session::Kind::User;
    session.account = "123456789012";
    session.principalArn = session.issuerArn = "arn:aws:iam::123456789012:user/UserA";
    session.issuerId = session.userId = "AIDACKCEVSQ6C2EXAMPLE";
    session.issuedAt = circumstances.now;
    session.expiresAt = circumstances.now + Seconds {43'200};
    return session;
}

session::Session fullest()
{
    session::Session session = smallest();
    session.kind = session::Kind::Role;
    session.principalArn = "arn:aws:sts::123456789012:assumed-role/RoleA/user-b";
    session.mfaAuthenticatedAt = circumstances.now - Seconds {60};
    session.sessionPolicies = {R"({"Version":"2012-10-17","Statement":[]})", "{}"};
    session.sessionPolicyArns = {"arn:aws:iam::aws:policy/ReadOnlyAccess"};
    session.sessionPolicyPassed = true;
    session.tags = {{"Project", "青"}, {"Empty", ""}};
    session.transitiveTagKeys = {"Project"};
    session.sourceIdentity = "person-b";
    session.federatedProvider = "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com";
    session.keptKeys = {{"idp-a.example.com:aud", {"app-client-id-123"}}, {"idp-a.example.com:amr", {"pwd", "mfa"}}};
    return session;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAsItWas_data();
    void whatIsSealedOpensAsItWas();
    void idsAndSecretsHaveAwssForms();
    void theSameSeedGivesTheSameCredentials();
    void anotherKeyOpensNothing();
    void anotherKeyIdIsTold();
    void aTokenThatWasAlteredIsNotOurs();
    void whatIsNoTokenIsNotOurs_data();
    void whatIsNoTokenIsNotOurs();
    void aBodyIsReadWholeOrNotAtAll();
    void aBodyOfAnotherVersionIsNotRead();
    void packedSizeIsThatOfTheMeasuredPoints_data();
    void packedSizeIsThatOfTheMeasuredPoints();
};

void TestSession::whatIsSealedOpensAsItWas_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("a session with nothing optional") << false;
    QTest::newRow("a session with everything") << true;
}

void TestSession::whatIsSealedOpensAsItWas()
{
    QFETCH(bool, full);
    const auto issued = session::issue(full ? fullest() : smallest(), circumstances, ourKey);
    const auto opened = session::open(issued.sessionToken, issued.session.accessKeyId, ourKey);
    QVERIFY(opened);
    QCOMPARE(session::bodyOf(*opened), session::bodyOf(issued.session));
    const session::Session expected = full ? fullest() : smallest();
    QVERIFY(opened->kind == expected.kind);
    QCOMPARE(opened->principalArn, expected.principalArn);
    QCOMPARE(opened->issuerId, expected.issuerId);
    QVERIFY(opened->issuedAt == expected.issuedAt && opened->expiresAt == expected.expiresAt);
    QVERIFY(opened->mfaAuthenticatedAt == expected.mfaAuthenticatedAt);
    QCOMPARE(opened->sessionPolicies, expected.sessionPolicies);
    QCOMPARE(opened->sessionPolicyArns, expected.sessionPolicyArns);
    QCOMPARE(opened->sessionPolicyPassed, expected.sessionPolicyPassed);
    QVERIFY(opened->tags == expected.tags);
    QCOMPARE(opened->transitiveTagKeys, expected.transitiveTagKeys);
    QCOMPARE(opened->sourceIdentity, expected.sourceIdentity);
    QCOMPARE(opened->federatedProvider, expected.federatedProvider);
    QVERIFY(opened->keptKeys == expected.keptKeys);
    QVERIFY(opened->secretAccessKey == issued.session.secretAccessKey);
}

void TestSession::idsAndSecretsHaveAwssForms()
{
    std::set<std::string> ids;
    for (std::uint64_t number = 0; number < 200; ++number) {
        const auto issued = session::issue(smallest(), {circumstances.now, crypto::seedFromNumber(number)}, ourKey);
        const std::string &id = issued.session.accessKeyId;
        QCOMPARE(id.size(), std::size_t(20));
        QVERIFY(id.starts_with("ASIA"));
        QVERIFY(std::ranges::all_of(id, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7'); }));
        QCOMPARE(issued.session.secretAccessKey.reveal().size(), std::size_t(40));
        QVERIFY(fromBase64(issued.session.secretAccessKey.reveal()));
        QVERIFY(issued.sessionToken.size() >= 100);
        QVERIFY(fromBase64(issued.sessionToken));
        QVERIFY(issued.sessionToken.find(issued.session.secretAccessKey.reveal()) == std::string::npos);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), std::size_t(200));
    QVERIFY(session::newKeyId("AKIA", circumstances.random, "a") != session::newKeyId("AKIA", circumstances.random, "b"));
}

void TestSession::theSameSeedGivesTheSameCredentials()
{
    const auto first = session::issue(fullest(), circumstances, ourKey);
    const auto second = session::issue(fullest(), circumstances, ourKey);
    QCOMPARE(first.sessionToken, second.sessionToken);
    const auto third = session::issue(fullest(), {circumstances.now, crypto::seedFromNumber(8)}, ourKey);
    QVERIFY(first.sessionToken != third.sessionToken);
    QVERIFY(first.session.accessKeyId != third.session.accessKeyId);
    QVERIFY(!(first.session.secretAccessKey == third.session.secretAccessKey));
}

void TestSession::anotherKeyOpensNothing()
{
    const auto issued = session::issue(fullest(), circumstances, ourKey);
    const auto opened = session::open(issued.sessionToken, issued.session.accessKeyId, keyOf(2));
    QVERIFY(!opened);
    QVERIFY(opened.error() == session::OpenFault::NotOurs);
}

void TestSession::anotherKeyIdIsTold()
{
    const auto issued = session::issue(fullest(), circumstances, ourKey);
    for (const char *keyId : {"ASIAQNZ5EXAMPLE12345", "AKIAIOSFODNN7EXAMPLE", ""}) {
        const auto opened = session::open(issued.sessionToken, keyId, ourKey);
        QVERIFY(!opened);
        QVERIFY(opened.error() == session::OpenFault::WrongKeyId);
    }
}

void TestSession::aTokenThatWasAlteredIsNotOurs()
{
    const auto issued = session::issue(smallest(), circumstances, ourKey);
    const auto refuse = [&issued](const std::string &token) {
        const auto opened = session::open(token, issued.session.accessKeyId, ourKey);
        QVERIFY(!opened);
        QVERIFY(opened.error() == session::OpenFault::NotOurs);
    };
    cutAtEveryByte(issued.sessionToken, refuse);
    flipEachByte(issued.sessionToken, refuse);
    const auto sealed = fromBase64(issued.sessionToken);
    flipEachByte(asText(*sealed), [&refuse](const std::string &bytes) { refuse(base64(asBytes(bytes))); });
}

void TestSession::whatIsNoTokenIsNotOurs_data()
{
    QTest::addColumn<std::string>("token");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("no base64") << std::string("not a token!");
    QTest::newRow("base64 of something") << base64(asBytes("something else that is long enough to be a nonce and a tag"));
    QTest::newRow("megabytes") << std::string(4u << 20, 'A');
    QTest::newRow("sealed by us, but for something else")
        << base64(crypto::seal(ourKey, session::bodyOf(smallest()), "another purpose", circumstances.random));
    QTest::newRow("sealed by us as a session, but no session")
        << base64(crypto::seal(ourKey, "no session", "trustwalk session token 1", circumstances.random));
}

void TestSession::whatIsNoTokenIsNotOurs()
{
    QFETCH(std::string, token);
    const auto opened = session::open(token, "", ourKey);
    QVERIFY(!opened);
    QVERIFY(opened.error() == session::OpenFault::NotOurs);
}

void TestSession::aBodyIsReadWholeOrNotAtAll()
{
    const std::string body = session::bodyOf(fullest());
    QVERIFY(session::fromBody(body));
    QVERIFY(!session::fromBody(body + '\0'));
    cutAtEveryByte(body, [](const std::string &cut) { QVERIFY(!session::fromBody(cut)); });
    // Lengths and counts that can't be true must not be believed; any other change is read or refused, never more.
    flipEachByte(body, [](const std::string &flipped) {
        const auto session = session::fromBody(flipped);
        QVERIFY(!session || session::bodyOf(*session) == flipped);
    });
}

void TestSession::aBodyOfAnotherVersionIsNotRead()
{
    std::string body = session::bodyOf(smallest());
    body[0] = 2;
    QVERIFY(!session::fromBody(body));
}

void TestSession::packedSizeIsThatOfTheMeasuredPoints_data()
{
    QTest::addColumn<int>("policyCharacters");
    QTest::addColumn<int>("tagCount");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << 0 << 0 << 0;
    QTest::newRow("a little is more than nothing") << 2 << 0 << 1;
    QTest::newRow("the whole plaintext limit of policies") << 2048 << 0 << 100;
    QTest::newRow("nine tags of 250 characters (aws-actions/configure-aws-credentials#1898)") << 0 << 9 << 498;
}

void TestSession::packedSizeIsThatOfTheMeasuredPoints()
{
    QFETCH(int, policyCharacters);
    QFETCH(int, tagCount);
    QFETCH(int, percent);
    std::vector<world::Tag> tags;
    for (int i = 1; i <= tagCount; ++i) {
        tags.push_back({"T" + std::to_string(i), std::string(250, 'x')});
    }
    std::vector<std::string> policies;
    if (policyCharacters > 0) {
        policies.emplace_back(static_cast<std::size_t>(policyCharacters), ' ');
    }
    QCOMPARE(session::packedPolicySize(policies, {}, tags), percent);
    // More policies or tags never take less.
    tags.push_back({"One", "more"});
    QVERIFY(session::packedPolicySize(policies, {"arn:aws:iam::aws:policy/ReadOnlyAccess"}, tags) > percent);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
