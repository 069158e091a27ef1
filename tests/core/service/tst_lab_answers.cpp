#include "core/idp/idp.h"
#include "core/world/queries.h"
#include "tests/core/service/lab.h"

#include <QRegularExpression>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// What STS's calls answer over raw HTTP: the shape of success and refusal, durations, several violations, sessions, and tokens that are
/// forged.
class TestLabAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerHasItsShape_data();
    void eachAnswerHasItsShape();
    void theExpirationIsAWholeSecond();
    void packedPolicySizeIsThereWhereSomethingWasPacked();
    void durations_data();
    void durations();
    void everyViolationIsListed();
    void aRefusalHasItsShape();
    void callsAreRefused_data();
    void callsAreRefused();
    void aCodeOfTheDeviceWorksOnce();
    void aChainIsLimitedToAnHour();
    void theTokenOfAnotherKeyIsForged();
    void theAssertionOfAnotherKeyIsForged();
    void sessionsOutliveTheEndpoint();

private:
    RawResponse call(const std::string &body, const std::string &user = "UserA")
    {
        return m_lab.send(m_lab.sign(post("Version=2011-06-15&" + body), m_lab.of(user))).response;
    }
    std::string idToken(const idp::Site &site) const
    {
        return idp::mintIdToken({*m_lab.world.provider("IdpA"), "PersonB", std::nullopt, "app-client-id-123"}, site);
    }
    std::string assertion(const idp::Site &site) const
    {
        return idp::mintAssertion({*m_lab.world.provider("IdpB"), "PersonC", std::nullopt, "arn:aws:iam::123456789012:role/RoleB"},
                                  "arn:aws:iam::123456789012:saml-provider/IdpB", site);
    }
    RawRequest withToken(const std::string &token) const
    {
        return post("Version=2011-06-15&Action=AssumeRoleWithWebIdentity&RoleSessionName=test&RoleArn="
                    + percentEncode("arn:aws:iam::123456789012:role/RoleB") + "&WebIdentityToken=" + percentEncode(token));
    }
    RawRequest withAssertion(const std::string &assertion) const
    {
        return post("Version=2011-06-15&Action=AssumeRoleWithSAML&RoleArn=" + percentEncode("arn:aws:iam::123456789012:role/RoleB")
                    + "&PrincipalArn=" + percentEncode("arn:aws:iam::123456789012:saml-provider/IdpB")
                    + "&SAMLAssertion=" + percentEncode(assertion));
    }
    Lab m_lab;
};

namespace {

const std::string role = "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleB&RoleSessionName=test";

/// The tags of an XML text in order, without their content: "<a><b></b></a>".
std::string tagsOf(const std::string &xml)
{
    std::string tags;
    for (std::size_t at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        const std::size_t end = xml.find_first_of(" >", at);
        tags += xml.substr(at, end - at) + ">";
    }
    return tags;
}

std::string wrapped(const std::string &call, const std::string &inner)
{
    return "<" + call + "Response><" + call + "Result>" + inner + "</" + call
           + "Result><ResponseMetadata><RequestId></RequestId></ResponseMetadata></" + call + "Response>";
}

const std::string credentials = "<Credentials><AccessKeyId></AccessKeyId><SecretAccessKey></SecretAccessKey><SessionToken></SessionToken>"
                                "<Expiration></Expiration></Credentials>";
const std::string roleUser = "<AssumedRoleUser><AssumedRoleId></AssumedRoleId><Arn></Arn></AssumedRoleUser>";

} // namespace

void TestLabAnswers::eachAnswerHasItsShape_data()
{
    QTest::addColumn<RawRequest>("request");
    QTest::addColumn<std::string>("shape");
    const idp::Site site {m_lab.world, m_lab.keys, m_lab.circumstances};
    const auto row = [](const char *what, const RawRequest &request, const std::string &shape) { QTest::newRow(what) << request << shape; };
    const auto by
        = [&](const char *user, const std::string &body) { return m_lab.sign(post("Version=2011-06-15&" + body), m_lab.of(user)); };
    row("GetCallerIdentity", by("UserA", "Action=GetCallerIdentity"),
        wrapped("GetCallerIdentity", "<Arn></Arn><UserId></UserId><Account></Account>"));
    row("GetSessionToken", by("UserA", "Action=GetSessionToken"), wrapped("GetSessionToken", credentials));
    row("AssumeRole", by("UserA", "Action=AssumeRole&" + role), wrapped("AssumeRole", roleUser + credentials));
    row("AssumeRole with a session policy",
        by("UserA", "Action=AssumeRole&" + role + "&Policy="
                        + percentEncode(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}})")),
        wrapped("AssumeRole", roleUser + credentials + "<PackedPolicySize></PackedPolicySize>"));
    row("GetFederationToken", by("UserB", "Action=GetFederationToken&Name=bob"),
        wrapped("GetFederationToken", credentials
                                          + "<FederatedUser><FederatedUserId></FederatedUserId><Arn></Arn></FederatedUser>"
                                            "<PackedPolicySize></PackedPolicySize>"));
    row("AssumeRoleWithWebIdentity", withToken(idToken(site)),
        wrapped("AssumeRoleWithWebIdentity", "<SubjectFromWebIdentityToken></SubjectFromWebIdentityToken><Audience></Audience>" + roleUser
                                                 + credentials + "<Provider></Provider>"));
    row("AssumeRoleWithSAML", withAssertion(assertion(site)),
        wrapped("AssumeRoleWithSAML", roleUser + credentials
                                          + "<Subject></Subject><NameQualifier></NameQualifier><SubjectType></SubjectType>"
                                            "<Issuer></Issuer><Audience></Audience>"));
    row("GetAccessKeyInfo", by("UserA", "Action=GetAccessKeyInfo&AccessKeyId=AKIAI44QH8DHBEXAMPLE"),
        wrapped("GetAccessKeyInfo", "<Account></Account>"));
}

void TestLabAnswers::eachAnswerHasItsShape()
{
    QFETCH(RawRequest, request);
    QFETCH(std::string, shape);
    const RawResponse response = m_lab.send(request).response;
    QVERIFY2(response.status == 200, response.body.c_str());
    // The order of members within a result is nobody's contract; which there are is.
    const auto sorted = [](const std::string &tags) {
        QStringList parts = QString::fromStdString(tags).split(u'>');
        parts.sort();
        return parts;
    };
    QCOMPARE(sorted(tagsOf(response.body)), sorted(shape));
    QVERIFY(response.body.find("xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"") != std::string::npos);
    QVERIFY(response.body.find("\n  <") != std::string::npos && response.body.ends_with(">\n"));
}

void TestLabAnswers::theExpirationIsAWholeSecond()
{
    const RawResponse response = call("Action=AssumeRole&" + role);
    QCOMPARE(elementText(response.body, "Expiration"), std::string("2026-11-26T23:21:00Z"));
    QVERIFY(elementText(response.body, "SessionToken").size() >= 100);
    QVERIFY(QRegularExpression(QStringLiteral("^ASIA[A-Z2-7]{16}$"))
                .match(QString::fromStdString(elementText(response.body, "AccessKeyId")))
                .hasMatch());
    QVERIFY(fromBase64(elementText(response.body, "SessionToken")).has_value());
}

void TestLabAnswers::packedPolicySizeIsThereWhereSomethingWasPacked()
{
    QCOMPARE(elementText(call("Action=AssumeRole&" + role).body, "PackedPolicySize"), std::string());
    QCOMPARE(elementText(call("Action=GetFederationToken&Name=bob", "UserB").body, "PackedPolicySize"), std::string("0"));
}

void TestLabAnswers::durations_data()
{
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char *what, const char *action, const char *value, const char *answer, const char *piece) {
        QTest::newRow(what) << std::string(action) << std::string(value) << std::string(answer) << std::string(piece);
    };
    row("the least", "AssumeRole", "900", "200", "2026-11-26T22:36:00Z");
    row("with a plus", "AssumeRole", "%2B900", "200", "2026-11-26T22:36:00Z");
    row("with a leading nought", "AssumeRole", "0900", "200", "2026-11-26T22:36:00Z");
    row("below the least", "AssumeRole", "899", "400 ValidationError",
        "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than "
        "or "
        "equal to 900");
    row("negative", "AssumeRole", "-1", "400 ValidationError", "Member must have value greater than or equal to 900");
    row("beyond what any role may have", "AssumeRole", "43201", "400 ValidationError",
        "Member must have value less than or equal to 43200");
    row("beyond the role's own maximum", "AssumeRole", "3601", "400 ValidationError",
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    row("no number", "AssumeRole", "abc", "400 MalformedInput", "");
    row("half a second", "AssumeRole", "900.5", "400 MalformedInput", "");
    row("more than 32 bits", "AssumeRole", "2147483648", "400 MalformedInput", "");
    row("a user's 36 hours", "GetSessionToken", "129600", "200", "2026-11-28T10:21:00Z");
    row("a second more", "GetSessionToken", "129601", "400 ValidationError", "Member must have value less than or equal to 129600");
    row("a user's 12 hours by default", "GetSessionToken", "", "200", "2026-11-27T10:21:00Z");
}

void TestLabAnswers::durations()
{
    QFETCH(std::string, action);
    QFETCH(std::string, value);
    QFETCH(std::string, answer);
    QFETCH(std::string, piece);
    const RawResponse response
        = call("Action=" + action + "&" + (action == "AssumeRole" ? role : "") + (value.empty() ? "" : "&DurationSeconds=" + value));
    QCOMPARE(statusAndCode(response), answer);
    QVERIFY2(response.body.find(piece) != std::string::npos, response.body.c_str());
    QCOMPARE(response.body.find("<Message>") == std::string::npos, answer == "200" || answer == "400 MalformedInput");
}

void TestLabAnswers::everyViolationIsListed()
{
    const RawResponse response = call("Action=AssumeRole&RoleArn=short&DurationSeconds=1&ExternalId=a&RoleSessionName=a/b");
    const std::string message = elementText(response.body, "Message");
    QVERIFY(message.starts_with("4 validation errors detected: "));
    for (const char *clause : // in which order is not told: it varies at AWS
         {"Value 'short' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
          "Value '1' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
          "Value 'a' at 'externalId' failed to satisfy constraint: Member must have length greater than or equal to 2",
          "Value 'a/b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"})
        QVERIFY2(message.find(clause) != std::string::npos, clause);
}

void TestLabAnswers::aRefusalHasItsShape()
{
    const RawResponse response
        = call("Action=AssumeRole&RoleSessionName=test&RoleArn=" + percentEncode("arn:aws:iam::123456789012:role/Nobody"));
    QCOMPARE(response.status, 403);
    QCOMPARE(
        tagsOf(response.body),
        std::string("<ErrorResponse><Error><Type></Type><Code></Code><Message></Message></Error><RequestId></RequestId></ErrorResponse>"));
    QVERIFY(response.body.starts_with("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n"));
}

void TestLabAnswers::callsAreRefused_data()
{
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char *what, const char *user, const std::string &body, const char *answer, const char *message) {
        QTest::newRow(what) << std::string(user) << body << std::string(answer) << std::string(message);
    };
    row("a role that is not there", "UserA", "Action=AssumeRole&RoleSessionName=test&RoleArn=arn:aws:iam::123456789012:role/Nobody",
        "403 AccessDenied",
        "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: sts:AssumeRole on resource: "
        "arn:aws:iam::123456789012:role/Nobody");
    row("a role that trusts somebody else", "UserB", "Action=AssumeRole&" + role, "403 AccessDenied",
        "User: arn:aws:iam::123456789012:user/UserB is not authorized to perform: sts:AssumeRole on resource: "
        "arn:aws:iam::123456789012:role/RoleB");
    row("something that is no ARN", "UserA", "Action=AssumeRole&RoleSessionName=test&RoleArn=nothing-valid-in-here", "400 ValidationError",
        "nothing-valid-in-here is invalid");
    row("a session name that is missing", "UserA", "Action=AssumeRole&RoleArn=arn:aws:iam::123456789012:role/RoleB", "400 ValidationError",
        "1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null");
    row("a federation that nobody allowed", "UserA", "Action=GetFederationToken&Name=bob", "403 AccessDenied",
        "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: sts:GetFederationToken");
    row("half of an MFA", "UserA", "Action=GetSessionToken&TokenCode=123456", "403 AccessDenied",
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
    row("a wrong code", "UserA", "Action=GetSessionToken&SerialNumber=arn:aws:iam::123456789012:mfa/UserA&TokenCode=000000",
        "403 AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.");
    row("tags that the trust policy doesn't allow", "UserA", "Action=AssumeRole&" + role + "&Tags.member.1.Key=a&Tags.member.1.Value=b",
        "403 AccessDenied", "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: sts:TagSession on resource: ");
    row("a tag twice", "UserA",
        "Action=AssumeRole&" + role + "&Tags.member.1.Key=a&Tags.member.1.Value=b&Tags.member.2.Key=A&Tags.member.2.Value=c",
        "400 InvalidParameterValue", "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    row("a session policy that is none", "UserA", "Action=AssumeRole&" + role + "&Policy=nonsense", "400 MalformedPolicyDocument", "");
    row("a token that is none", "UserA", "Action=AssumeRoleWithWebIdentity&" + role + "&WebIdentityToken=none", "400 InvalidIdentityToken",
        "The ID Token provided is not a valid JWT.");
    row("an assertion that is none", "UserA",
        "Action=AssumeRoleWithSAML&RoleArn=arn:aws:iam::123456789012:role/RoleB&PrincipalArn=arn:aws:iam::123456789012:saml-provider/IdpB"
        "&SAMLAssertion=bm9uZQ%3D%3D",
        "400 InvalidIdentityToken", "Invalid base64 SAMLResponse");
}

void TestLabAnswers::callsAreRefused()
{
    QFETCH(std::string, user);
    QFETCH(std::string, body);
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    const RawResponse response = call(body, user);
    QCOMPARE(statusAndCode(response), answer);
    QCOMPARE(elementText(response.body, "Message").substr(0, message.size()), message);
}

void TestLabAnswers::aCodeOfTheDeviceWorksOnce()
{
    Lab lab = m_lab;
    const world::MfaDevice device = lab.world.userNamed("UserA").user->mfaDevices.front();
    const RawRequest request = lab.sign(post("Version=2011-06-15&Action=GetSessionToken&SerialNumber=" + percentEncode(device.serialNumber)
                                             + "&TokenCode=" + world::mfaCode(device, lab.circumstances.now)),
                                        lab.of("UserA"));
    QCOMPARE(lab.commit(request).response.status, 200);
    const RawResponse again = lab.commit(request).response;
    QCOMPARE(again.status, 403);
    QCOMPARE(elementText(again.body, "Message"), std::string("MultiFactorAuthentication failed with invalid MFA one time pass code."));
}

void TestLabAnswers::aChainIsLimitedToAnHour()
{
    // Also from GetSessionToken's credentials; the role's own maximum is asked before.
    Lab lab = m_lab;
    auto changed = world::apply(lab.world, world::MaxSessionDurationChanged {"arn:aws:iam::123456789012:role/RoleB", 7200});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    const sigv4::Credentials session
        = Lab::issuedBy(lab.send(lab.sign(post("Version=2011-06-15&Action=GetSessionToken"), lab.of("UserA"))));
    const auto assume = [&](const std::string &seconds, const sigv4::Credentials &credentials) {
        return lab.send(lab.sign(post(assumeRoleB + "&DurationSeconds=" + seconds), credentials)).response;
    };
    QCOMPARE(assume("7200", lab.of("UserA")).status, 200);
    QCOMPARE(assume("3600", session).status, 200);
    QCOMPARE(elementText(assume("3601", session).body, "Message"),
             std::string("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."));
    QCOMPARE(elementText(assume("7201", session).body, "Message"),
             std::string("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
    const RawResponse again = lab.send(lab.sign(post("Version=2011-06-15&Action=GetSessionToken"), session)).response;
    QCOMPARE(elementText(again.body, "Message"), std::string("Cannot call GetSessionToken with session credentials"));
}

void TestLabAnswers::theTokenOfAnotherKeyIsForged()
{
    const crypto::KeyRing forger = crypto::KeyRing::generate(world::wantedKeys(m_lab.world), Instant {});
    const idp::Site site {m_lab.world, forger, m_lab.circumstances};
    QCOMPARE(statusAndCode(m_lab.send(withToken(idToken(site))).response), std::string("400 InvalidIdentityToken"));
    const idp::Site ours {m_lab.world, m_lab.keys, m_lab.circumstances};
    QCOMPARE(m_lab.send(withToken(idToken(ours))).response.status, 200);
    QCOMPARE(m_lab.sendAt(withToken(idToken(ours)), m_lab.circumstances.now + Seconds {3900}).response.status, 200); // leeway
    QCOMPARE(statusAndCode(m_lab.sendAt(withToken(idToken(ours)), m_lab.circumstances.now + Seconds {3901}).response),
             std::string("400 ExpiredTokenException"));
}

void TestLabAnswers::theAssertionOfAnotherKeyIsForged()
{
    const crypto::KeyRing forger = crypto::KeyRing::generate(world::wantedKeys(m_lab.world), Instant {});
    const idp::Site site {m_lab.world, forger, m_lab.circumstances};
    const RawResponse forged = m_lab.send(withAssertion(assertion(site))).response;
    QCOMPARE(elementText(forged.body, "Message"), std::string("Response signature invalid"));
    const idp::Site ours {m_lab.world, m_lab.keys, m_lab.circumstances};
    QCOMPARE(m_lab.send(withAssertion(assertion(ours))).response.status, 200);
    const RawResponse late = m_lab.sendAt(withAssertion(assertion(ours)), m_lab.circumstances.now + Seconds {301}).response;
    QCOMPARE(statusAndCode(late), std::string("400 ExpiredTokenException"));
}

void TestLabAnswers::sessionsOutliveTheEndpoint()
{
    // Nothing is stored: the same world and keys are enough, read anew.
    const sigv4::Credentials session = Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA"))));
    Lab again;
    again.keys = m_lab.keys;
    QCOMPARE(elementText(again.send(again.sign(post(callerIdentity), session)).response.body, "Arn"),
             std::string("arn:aws:sts::123456789012:assumed-role/RoleB/test"));
}

QTEST_GUILESS_MAIN(TestLabAnswers)
#include "tst_lab_answers.moc"
