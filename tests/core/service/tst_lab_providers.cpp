#include "core/base/json.h"
#include "core/crypto/digest.h"
#include "core/idp/idp.h"
#include "core/jwt/token.h"
#include "tests/core/service/lab.h"
#include "tests/support/hostile.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// The world's own providers over raw HTTP, without a browser: discovery, keys, authorization code with PKCE; SAML metadata and a sign-in
/// that begins at the provider; Cognito identity pools; the federation endpoint.
class TestLabProviders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void discoveryLeadsToThisEndpoint();
    void aCodeBecomesATokenThatStsTakes();
    void aCodeWorksOnce();
    void authorizeRefuses_data();
    void authorizeRefuses();
    void signInRefuses_data();
    void signInRefuses();
    void tokenRefuses_data();
    void tokenRefuses();
    void noAlteredCodeIsRedeemed();
    void thePageHoldsNothingOfTheClientAsMarkup();
    void whatAClientWrotePassesThroughThePage();
    void samlMetadataVerifiesWhatIsMinted();
    void aSamlSignInPostsARealResponse();
    void aSamlSignInIsRefused();
    void otherPathsAreNothing_data();
    void otherPathsAreNothing();
    void cognitoGivesAnIdentityAndCredentials();
    void cognitosTokenIsTakenBySts();
    void cognitoRefuses_data();
    void cognitoRefuses();
    void credentialsBecomeASignInToken();
    void credentialsThatMayNotSignIn();

private:
    static RawRequest form(const std::string &path, const Form &fields)
    {
        RawRequest request = post(fields.encoded());
        request.rawPath = path;
        return request;
    }
    Form question() const
    {
        Form fields;
        fields.set("response_type", "code");
        fields.set("client_id", "app-client-id-123");
        fields.set("redirect_uri", "http://127.0.0.1:7777/callback");
        fields.set("scope", "openid email");
        fields.set("state", "s t&te");
        fields.set("nonce", "n-0S6_WzA2Mj");
        fields.set("code_challenge", base64Url(crypto::sha256(verifier)));
        fields.set("code_challenge_method", "S256");
        return fields;
    }
    Form signIn() const
    {
        Form fields = question();
        fields.set("username", "user-b@example.com");
        fields.set("password", "lesson-b");
        return fields;
    }
    std::string codeOf(const RawResponse &response) const
    {
        return between(std::string(response.header("Location").value_or("")) + "&", "code=", "&");
    }
    Form redemption(const std::string &code) const
    {
        Form fields;
        fields.set("grant_type", "authorization_code");
        fields.set("code", code);
        fields.set("redirect_uri", "http://127.0.0.1:7777/callback");
        fields.set("client_id", "app-client-id-123");
        fields.set("code_verifier", verifier);
        return fields;
    }
    std::string freshCode() const { return codeOf(m_lab.send(form("/_idp/IdpA/authorize", signIn())).response); }
    std::string idToken() const
    {
        const RawResponse response = m_lab.send(form("/_idp/IdpA/token", redemption(freshCode()))).response;
        const auto body = json::parse(response.body);
        return body ? body->find("id_token")->text : std::string();
    }
    RawRequest cognito(const std::string &operation, const json::Value &body) const
    {
        RawRequest request;
        request.headers = {{"Host", "127.0.0.1:5059"},
                           {"Content-Type", "application/x-amz-json-1.1"},
                           {"X-Amz-Target", "AWSCognitoIdentityService." + operation}};
        request.body = json::print(body);
        return request;
    }
    json::Value logins(const std::string &token) const
    {
        json::Value map = json::Value::object();
        map.set("idp-a.example.com", token);
        return map;
    }
    inline static const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
    inline static const std::string poolId = "ap-northeast-1:11111111-2222-3333-4444-555555555555";
    inline static const std::string roleA = "arn:aws:iam::123456789012:role/RoleA";
    Lab m_lab;
};

namespace {

std::string member(const std::string &json, std::string_view key)
{
    const auto value = json::parse(json);
    const json::Value *found = value ? value->find(key) : nullptr;
    return found != nullptr ? found->text : std::string();
}

std::string hiddenField(const std::string &html, const std::string &name)
{
    return between(html, "name=\"" + name + "\" value=\"", "\"");
}

} // namespace

void TestLabProviders::discoveryLeadsToThisEndpoint()
{
    const RawResponse response = m_lab.send(get("/_idp/IdpA/.well-known/openid-configuration")).response;
    QCOMPARE(response.status, 200);
    QCOMPARE(member(response.body, "issuer"), std::string("https://idp-a.example.com")); // the world's, as in the tokens
    QCOMPARE(member(response.body, "authorization_endpoint"), std::string("http://127.0.0.1:5059/_idp/IdpA/authorize"));
    QCOMPARE(member(response.body, "token_endpoint"), std::string("http://127.0.0.1:5059/_idp/IdpA/token"));
    QCOMPARE(member(response.body, "jwks_uri"), std::string("http://127.0.0.1:5059/_idp/IdpA/jwks"));
    const auto keys = jwt::KeySet::parse(m_lab.send(get("/_idp/IdpA/jwks")).response.body);
    QVERIFY(keys);
    const auto token = jwt::parse(idToken());
    QVERIFY(token);
    QVERIFY(jwt::verify(*token, *keys).matches());
    QVERIFY(m_lab.send(get("/_idp/IdpA/jwks")).response.body.find("\"d\"") == std::string::npos); // public keys alone
}

void TestLabProviders::aCodeBecomesATokenThatStsTakes()
{
    Lab lab = m_lab;
    const RawResponse page = lab.send(get("/_idp/IdpA/authorize?" + question().encoded())).response;
    QCOMPARE(page.status, 200);
    QCOMPARE(std::string(*page.header("Content-Type")), std::string("text/html; charset=utf-8"));
    const service::Answer signedIn = lab.commit(form("/_idp/IdpA/authorize", signIn()));
    QCOMPARE(signedIn.response.status, 303);
    const std::string location(*signedIn.response.header("Location"));
    QVERIFY(location.starts_with("http://127.0.0.1:7777/callback?code="));
    QVERIFY(location.ends_with("&state=s%20t%26te"));
    QCOMPARE(signedIn.trace.steps.back().kind, trace::StepKind::PersonIsAssigned);

    const service::Answer redeemed = lab.commit(form("/_idp/IdpA/token", redemption(codeOf(signedIn.response))));
    QCOMPARE(redeemed.response.status, 200);
    QCOMPARE(std::string(*redeemed.response.header("Cache-Control")), std::string("no-store"));
    QCOMPARE(member(redeemed.response.body, "token_type"), std::string("Bearer"));
    const auto token = jwt::parse(member(redeemed.response.body, "id_token"));
    QVERIFY(token);
    QVERIFY(token->text("iss") == "https://idp-a.example.com");
    QVERIFY(token->text("nonce") == "n-0S6_WzA2Mj");
    QVERIFY(token->text("sub") == "user-b-0001");
    const RawResponse assumed = lab.send(post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=test&RoleArn="
                                              + percentEncode(roleA) + "&WebIdentityToken=" + percentEncode(token->compact)))
                                    .response;
    QVERIFY2(assumed.status == 200, assumed.body.c_str());
}

void TestLabProviders::aCodeWorksOnce()
{
    Lab lab = m_lab;
    const RawRequest redeem = form("/_idp/IdpA/token", redemption(freshCode()));
    QCOMPARE(lab.commit(redeem).response.status, 200);
    const RawResponse again = lab.commit(redeem).response;
    QCOMPARE(again.status, 400);
    QCOMPARE(member(again.body, "error"), std::string("invalid_grant"));
    // What was used is forgotten once it could not be used anyhow.
    QCOMPARE(lab.world.usedSignInCodes.size(), std::size_t(1));
    for (int i = 0; i < 5; ++i) {
        lab.circumstances.now += Seconds {200};
        lab.commit(form("/_idp/IdpA/token", redemption(codeOf(lab.commit(form("/_idp/IdpA/authorize", signIn())).response))));
        QCOMPARE(lab.world.usedSignInCodes.size(), std::size_t(1));
    }
}

void TestLabProviders::authorizeRefuses_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("error"); // empty: nobody is sent anywhere
    const auto row = [](const char *what, const char *field, const char *value, const char *error) {
        QTest::newRow(what) << std::string(field) << std::string(value) << std::string(error);
    };
    row("an unknown client", "client_id", "somebody", "");
    row("a page somewhere else", "redirect_uri", "https://evil.example/callback", "");
    row("a page somewhere else, unencrypted", "redirect_uri", "http://evil.example/", "");
    row("a name that begins as ours", "redirect_uri", "http://localhost.evil.example/", "");
    row("an address with a user", "redirect_uri", "http://127.0.0.1@evil.example/", "");
    row("an address with a user and a port", "redirect_uri", "http://127.0.0.1:80@evil.example/", "");
    row("a line break", "redirect_uri", "http://127.0.0.1/\r\nSet-Cookie: a=b", "");
    row("a fragment", "redirect_uri", "http://127.0.0.1/#a", "");
    row("no address", "redirect_uri", "", "");
    row("a script", "redirect_uri", "javascript:alert(1)", "");
    row("the implicit flow", "response_type", "id_token", "unsupported_response_type");
    row("no scope openid", "scope", "email", "invalid_scope");
    row("another word that begins with openid", "scope", "openidx", "invalid_scope");
    row("no challenge", "code_challenge", "", "invalid_request");
    row("a challenge that is none", "code_challenge", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!", "invalid_request");
    row("the plain method", "code_challenge_method", "plain", "invalid_request");
}

void TestLabProviders::authorizeRefuses()
{
    QFETCH(std::string, field);
    QFETCH(std::string, value);
    QFETCH(std::string, error);
    Form fields = signIn();
    fields.set(field, value);
    for (const RawRequest &request : {get("/_idp/IdpA/authorize?" + fields.encoded()), form("/_idp/IdpA/authorize", fields)}) {
        const RawResponse response = m_lab.send(request).response;
        QCOMPARE(response.status, error.empty() ? 400 : 303);
        QCOMPARE(response.header("Location").has_value(), !error.empty());
        if (!error.empty())
            QCOMPARE(std::string(*response.header("Location")), "http://127.0.0.1:7777/callback?error=" + error + "&state=s%20t%26te");
    }
}

void TestLabProviders::signInRefuses_data()
{
    QTest::addColumn<std::string>("username");
    QTest::addColumn<std::string>("password");
    QTest::addColumn<int>("kind");
    QTest::newRow("another password") << std::string("user-b@example.com") << std::string("lesson-a")
                                      << int(trace::StepKind::PersonSignsIn);
    QTest::newRow("no password") << std::string("user-b@example.com") << std::string() << int(trace::StepKind::PersonSignsIn);
    QTest::newRow("somebody unknown") << std::string("nobody") << std::string("lesson-b") << int(trace::StepKind::PersonSignsIn);
    QTest::newRow("nobody") << std::string() << std::string() << int(trace::StepKind::PersonSignsIn);
    QTest::newRow("somebody who is not assigned")
        << std::string("alice@example.com") << std::string("lesson-alice") << int(trace::StepKind::PersonIsAssigned);
}

void TestLabProviders::signInRefuses()
{
    QFETCH(std::string, username);
    QFETCH(std::string, password);
    QFETCH(int, kind);
    Form fields = question();
    fields.set("username", username);
    fields.set("password", password);
    const service::Answer answer = m_lab.send(form("/_idp/IdpA/authorize", fields));
    QCOMPARE(answer.response.status, 401);
    QCOMPARE(int(answer.trace.steps.back().kind), kind);
    QVERIFY(!answer.trace.allowed());
    QVERIFY(answer.response.body.find("name=\"password\"") != std::string::npos); // to try again
    QVERIFY(password.empty() || answer.response.body.find(password) == std::string::npos);
}

void TestLabProviders::tokenRefuses_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("error");
    QTest::addColumn<int>("later");
    const auto row = [](const char *what, const char *field, const std::string &value, const char *error, int later = 0) {
        QTest::newRow(what) << std::string(field) << value << std::string(error) << later;
    };
    row("another grant", "grant_type", "password", "unsupported_grant_type");
    row("no code", "code", "", "invalid_grant");
    row("a code that is none", "code", "abc", "invalid_grant");
    row("another client", "client_id", "broker-client-id-456", "invalid_grant");
    row("another address", "redirect_uri", "http://127.0.0.1:7778/callback", "invalid_grant");
    row("another verifier", "code_verifier", std::string(43, 'a'), "invalid_grant");
    row("no verifier", "code_verifier", "", "invalid_grant");
    row("the challenge as verifier", "code_verifier", base64Url(crypto::sha256(verifier)), "invalid_grant");
    row("after a minute", "grant_type", "authorization_code", "invalid_grant", 60);
    row("just in time", "grant_type", "authorization_code", "", 59);
}

void TestLabProviders::tokenRefuses()
{
    QFETCH(std::string, field);
    QFETCH(std::string, value);
    QFETCH(std::string, error);
    QFETCH(int, later);
    Form fields = redemption(freshCode());
    fields.set(field, value);
    const service::Answer answer = m_lab.sendAt(form("/_idp/IdpA/token", fields), m_lab.circumstances.now + Seconds {later});
    QCOMPARE(answer.response.status, error.empty() ? 200 : 400);
    QCOMPARE(member(answer.response.body, "error"), error);
    QCOMPARE(answer.changes.size(), std::size_t(error.empty() ? 1 : 0));
}

void TestLabProviders::noAlteredCodeIsRedeemed()
{
    const std::string code = freshCode();
    const auto refused = [&](const std::string &altered) {
        if (m_lab.send(form("/_idp/IdpA/token", redemption(altered))).response.status == 200)
            qFatal("redeemed: %s", altered.c_str());
    };
    cutAtEveryByte(code, refused);
    flipEachByte(code, refused);
    // A session token is sealed with the same key, and is no code; nor is a code a session token.
    refused(Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA")))).sessionToken);
    Lab other = m_lab;
    other.keys = crypto::KeyRing::generate(world::wantedKeys(other.world), Instant {});
    QCOMPARE(other.send(form("/_idp/IdpA/token", redemption(code))).response.status, 400);
}

void TestLabProviders::thePageHoldsNothingOfTheClientAsMarkup()
{
    Form fields = question();
    const std::string attack = "\"><script>alert('x')</script>&lt;";
    fields.set("state", attack);
    const RawResponse page = m_lab.send(get("/_idp/IdpA/authorize?" + fields.encoded())).response;
    QVERIFY(page.body.find("<script>") == std::string::npos);
    QCOMPARE(hiddenField(page.body, "state"), std::string("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;lt;"));
    const std::string policy(page.header("Content-Security-Policy").value_or(""));
    QVERIFY(policy.find("default-src 'none'") != std::string::npos && policy.find("frame-ancestors 'none'") != std::string::npos);
    RawRequest odd = get("/_idp/IdpA/.well-known/openid-configuration");
    odd.setHeader("Host", "\"><b>\r\nX: y");
    QVERIFY(json::parse(m_lab.send(odd).response.body));
    QVERIFY(m_lab.send(odd).response.body.find("<b>") == std::string::npos);
}

void TestLabProviders::whatAClientWrotePassesThroughThePage()
{
    // The page's form, sent as a browser would send it, is the question that the client asked.
    const RawResponse page = m_lab.send(get("/_idp/IdpA/authorize?" + question().encoded())).response;
    Form fields;
    for (const FormField &asked : question().fields) {
        std::string value = hiddenField(page.body, asked.name);
        if (const std::size_t at = value.find("&amp;"); at != std::string::npos)
            value.replace(at, 5, "&");
        fields.set(asked.name, value);
    }
    QVERIFY(fields.fields == question().fields);
    QVERIFY(page.body.find("action=\"/_idp/IdpA/authorize\"") != std::string::npos);
}

void TestLabProviders::samlMetadataVerifiesWhatIsMinted()
{
    const RawResponse response = m_lab.send(get("/_idp/IdpB/metadata")).response;
    QCOMPARE(response.status, 200);
    const auto metadata = saml::parseMetadata(response.body);
    QVERIFY(metadata);
    QCOMPARE(metadata->entityId, std::string("https://idp-b.example.com/metadata"));
    QCOMPARE(metadata->ssoUrl, std::string("http://127.0.0.1:5059/_idp/IdpB/sso"));
    const idp::Site site {m_lab.world, m_lab.keys, m_lab.circumstances};
    const std::string assertion = idp::mintAssertion({*m_lab.world.provider("IdpB"), "PersonC", std::nullopt, roleA},
                                                     "arn:aws:iam::123456789012:saml-provider/IdpB", site);
    const auto verified = saml::verifyResponse(asText(*fromBase64(assertion)), *metadata);
    QVERIFY(verified && verified->valid());
}

void TestLabProviders::aSamlSignInPostsARealResponse()
{
    QCOMPARE(m_lab.send(get("/_idp/IdpB/sso")).response.status, 200);
    Form fields;
    fields.set("username", "user-c@example.com");
    fields.set("password", "lesson-c");
    const service::Answer signedIn = m_lab.send(form("/_idp/IdpB/sso", fields));
    QCOMPARE(signedIn.response.status, 200);
    QCOMPARE(signedIn.trace.steps.back().kind, trace::StepKind::TokenMinted);
    const std::string &html = signedIn.response.body;
    QVERIFY(html.find("action=\"/\"") != std::string::npos); // to STS, and to nobody outside
    Form posted;
    for (const char *name : {"Action", "Version", "RoleArn", "PrincipalArn", "SAMLAssertion"})
        posted.set(name, hiddenField(html, name));
    QCOMPARE(std::string(*posted.find("Action")), std::string("AssumeRoleWithSAML"));
    const RawResponse assumed = m_lab.send(form("/", posted)).response;
    QVERIFY2(assumed.status == 200, assumed.body.c_str());
    QCOMPARE(elementText(assumed.body, "Arn"), std::string("arn:aws:sts::123456789012:assumed-role/RoleA/user-c@example.com"));
}

void TestLabProviders::aSamlSignInIsRefused()
{
    Form fields;
    fields.set("username", "user-c@example.com");
    fields.set("password", "wrong");
    const service::Answer answer = m_lab.send(form("/_idp/IdpB/sso", fields));
    QCOMPARE(answer.response.status, 401);
    QVERIFY(answer.response.body.find("SAMLAssertion") == std::string::npos);
    Lab lab = m_lab;
    auto changed = world::apply(lab.world, world::ProviderUnregistered {"arn:aws:iam::123456789012:saml-provider/IdpB"});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    fields.set("password", "lesson-c");
    QCOMPARE(lab.send(form("/_idp/IdpB/sso", fields)).response.status, 404); // no account would know the response
}

void TestLabProviders::otherPathsAreNothing_data()
{
    QTest::addColumn<std::string>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *request, int status) { QTest::newRow(request) << std::string(request) << status; };
    row("GET /_idp/", 404);
    row("GET /_idp/Nobody/jwks", 404);
    row("GET /_idp/IdpA", 404);
    row("GET /_idp/IdpA/", 404);
    row("GET /_idp/IdpA/../IdpB/metadata", 404);
    row("GET /_idp/IdpA/metadata", 404);
    row("GET /_idp/IdpB/jwks", 404);
    row("GET /_idp/Broker/authorize", 404);
    row("GET /_idp/Cognito/token", 404);
    row("POST /_idp/IdpA/jwks", 405);
    row("GET /_idp/IdpA/token", 405);
    row("PUT /_idp/IdpA/authorize", 405);
    row("DELETE /_idp/IdpB/sso", 405);
    row("HEAD /_idp/IdpA/jwks", 200);
}

void TestLabProviders::otherPathsAreNothing()
{
    QFETCH(std::string, request);
    QFETCH(int, status);
    const service::Answer answer = m_lab.send(rawRequest(request + " HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n"));
    QCOMPARE(answer.response.status, status);
    QVERIFY(answer.changes.empty());
}

void TestLabProviders::cognitoGivesAnIdentityAndCredentials()
{
    const std::string token = idToken();
    const RawResponse identity
        = m_lab.send(cognito("GetId", json::Value::object().set("IdentityPoolId", poolId).set("Logins", logins(token)))).response;
    QCOMPARE(identity.status, 200);
    const std::string id = member(identity.body, "IdentityId");
    QCOMPARE(id, std::string("ap-northeast-1:752644fc-8452-4b0c-a19f-84ffb652df63")); // the one that RoleA trusts
    const service::Answer answer
        = m_lab.send(cognito("GetCredentialsForIdentity", json::Value::object().set("IdentityId", id).set("Logins", logins(token))));
    QVERIFY2(answer.response.status == 200, answer.response.body.c_str());
    QCOMPARE(std::string(*answer.response.header("Content-Type")), std::string("application/x-amz-json-1.1"));
    const auto body = json::parse(answer.response.body);
    const json::Value *credentials = body->find("Credentials");
    QVERIFY(credentials->find("Expiration")->is(json::Value::Kind::Number)); // seconds since 1970, as the JSON protocol writes a moment
    const sigv4::Credentials session {credentials->find("AccessKeyId")->text, crypto::Secret(credentials->find("SecretKey")->text),
                                      credentials->find("SessionToken")->text};
    QCOMPARE(elementText(m_lab.send(m_lab.sign(post(callerIdentity), session)).response.body, "Arn"),
             std::string("arn:aws:sts::123456789012:assumed-role/RoleA/CognitoIdentityCredentials"));
    QVERIFY(answer.trace.call == std::nullopt && answer.trace.steps.size() > 10); // Cognito's checks, and those of its call to STS
}

void TestLabProviders::cognitosTokenIsTakenBySts()
{
    const std::string id = "ap-northeast-1:752644fc-8452-4b0c-a19f-84ffb652df63";
    const RawResponse response
        = m_lab.send(cognito("GetOpenIdToken", json::Value::object().set("IdentityId", id).set("Logins", logins(idToken())))).response;
    QCOMPARE(response.status, 200);
    const RawResponse assumed
        = m_lab
              .send(post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=test&RoleArn=" + percentEncode(roleA)
                         + "&WebIdentityToken=" + percentEncode(member(response.body, "Token"))))
              .response;
    QVERIFY2(assumed.status == 200, assumed.body.c_str());
}

void TestLabProviders::cognitoRefuses_data()
{
    QTest::addColumn<RawRequest>("request");
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char *what, const RawRequest &request, const char *type, const char *message) {
        QTest::newRow(what) << request << std::string(type) << std::string(message);
    };
    const std::string token = idToken();
    const auto body = [] { return json::Value::object(); };
    RawRequest broken = cognito("GetId", body());
    broken.body = "{";
    row("no JSON", broken, "SerializationException", "");
    broken.body = "[]";
    row("no object", broken, "SerializationException", "");
    row("an operation that is not there", cognito("DeleteIdentities", body()), "UnknownOperationException", "");
    row("no pool", cognito("GetId", body().set("Logins", logins(token))), "InvalidParameterException",
        "1 validation error detected: Value null at 'identityPoolId' failed to satisfy constraint: Member must not be null");
    row("no identity", cognito("GetOpenIdToken", body()), "InvalidParameterException",
        "1 validation error detected: Value null at 'identityId' failed to satisfy constraint: Member must not be null");
    row("another pool", cognito("GetId", body().set("IdentityPoolId", "ap-northeast-1:0").set("Logins", logins(token))),
        "ResourceNotFoundException", "IdentityPool 'ap-northeast-1:0' not found.");
    row("nobody signed in", cognito("GetId", body().set("IdentityPoolId", poolId)), "NotAuthorizedException",
        "Unauthenticated access is not supported for this identity pool.");
    row("no token", cognito("GetId", body().set("IdentityPoolId", poolId).set("Logins", logins("none"))), "NotAuthorizedException",
        "Invalid login token.");
    row("another identity", cognito("GetCredentialsForIdentity", body().set("IdentityId", "ap-northeast-1:1").set("Logins", logins(token))),
        "NotAuthorizedException", "Logins don't match.");
    const idp::Site past {m_lab.world, m_lab.keys, {m_lab.circumstances.now - Seconds {4000}, m_lab.circumstances.random}};
    const std::string old = idp::mintIdToken({*m_lab.world.provider("IdpA"), "PersonB", std::nullopt, "app-client-id-123"}, past);
    row("a token that is over", cognito("GetId", body().set("IdentityPoolId", poolId).set("Logins", logins(old))), "NotAuthorizedException",
        "Invalid login token.");
    row("a role that does not trust it",
        cognito("GetCredentialsForIdentity", body()
                                                 .set("IdentityId", "ap-northeast-1:752644fc-8452-4b0c-a19f-84ffb652df63")
                                                 .set("CustomRoleArn", "arn:aws:iam::123456789012:role/Nobody")
                                                 .set("Logins", logins(token))),
        "NotAuthorizedException", "Access to Identity 'ap-northeast-1:752644fc-8452-4b0c-a19f-84ffb652df63' is forbidden.");
}

void TestLabProviders::cognitoRefuses()
{
    QFETCH(RawRequest, request);
    QFETCH(std::string, type);
    QFETCH(std::string, message);
    const service::Answer answer = m_lab.send(request);
    QCOMPARE(answer.response.status, 400);
    QCOMPARE(member(answer.response.body, "__type"), type);
    QCOMPARE(std::string(answer.response.header("x-amzn-ErrorType").value_or("")), type);
    QCOMPARE(member(answer.response.body, "message").substr(0, message.size()), message);
    QVERIFY(!answer.trace.allowed());
}

void TestLabProviders::credentialsBecomeASignInToken()
{
    const sigv4::Credentials session = Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA"))));
    const auto signIn = [&](const std::string &action, const std::string &id) {
        json::Value passed = json::Value::object();
        passed.set("sessionId", id).set("sessionKey", session.secretAccessKey.reveal()).set("sessionToken", session.sessionToken);
        return m_lab.send(get("/federation?Action=" + action + "&SessionDuration=1800&Session=" + percentEncode(json::print(passed))))
            .response;
    };
    const RawResponse given = signIn("getSigninToken", session.accessKeyId);
    QCOMPARE(given.status, 200);
    QVERIFY(member(given.body, "SigninToken").size() > 100);
    QCOMPARE(signIn("getSigninToken", "ASIAOTHERKEYXEXAMPLE").status, 400);
    QCOMPARE(signIn("login", session.accessKeyId).status, 400);
}

void TestLabProviders::credentialsThatMayNotSignIn()
{
    const sigv4::Credentials session
        = Lab::issuedBy(m_lab.send(m_lab.sign(post("Version=2011-06-15&Action=GetSessionToken"), m_lab.of("UserA"))));
    json::Value passed = json::Value::object();
    passed.set("sessionId", session.accessKeyId)
        .set("sessionKey", session.secretAccessKey.reveal())
        .set("sessionToken", session.sessionToken);
    QCOMPARE(m_lab.send(get("/federation?Action=getSigninToken&Session=" + percentEncode(json::print(passed)))).response.status, 400);
    QCOMPARE(m_lab.send(get("/federation?Action=getSigninToken&Session=nonsense")).response.status, 400);
    QCOMPARE(m_lab.send(get("/federation?Action=getSigninToken")).response.status, 400);
}

QTEST_GUILESS_MAIN(TestLabProviders)
#include "tst_lab_providers.moc"
