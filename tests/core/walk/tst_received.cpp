#include "core/idp/idp.h"
#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/walk/received.h"
#include "core/world/world_file.h"
#include "tests/core/service/lab.h"
#include "tests/support/files.h"

#include <QTest>

using namespace trustwalk;

/// Requests of real clients as traces and walks.
class TestReceived final : public QObject {
    Q_OBJECT

private:
    static const trace::RequestEvidence &requestOf(const trace::Trace &trace)
    {
        return std::get<trace::RequestEvidence>(trace.steps.front().evidence);
    }
    trace::Trace received(const RawRequest &request) const { return walk::receivedTrace(request, m_lab.send(request)); }

    test::Lab m_lab;

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }

    void aRequestBeginsItsTraceAndItsCallerIsWhoTheEngineFound()
    {
        const RawRequest request = m_lab.sign(test::post(test::assumeRoleB), m_lab.of("UserA"));
        const trace::Trace trace = received(request);
        QVERIFY(trace.allowed());
        QVERIFY(trace.steps.front().kind == trace::StepKind::RequestSent);
        QCOMPARE(trace.steps.front().number.text(), std::string("1"));
        QCOMPARE(trace.steps.front().from.name, std::string("UserA"));
        QVERIFY(requestOf(trace).request == request); // the client's own bytes
        QVERIFY(requestOf(trace).signing.has_value());
        const trace::Step &issued = trace.steps.back();
        QVERIFY(issued.kind == trace::StepKind::CredentialsIssued);
        QCOMPARE(issued.to.name, std::string("UserA"));
        // Numbers only go up, as in a walk.
        for (std::size_t i = 1; i < trace.steps.size(); ++i)
            QVERIFY(trace.steps[i - 1].number < trace.steps[i].number);
    }

    void whatIsKeptAsAWalkPlaysToTheSameEnd()
    {
        const trace::Trace trace = received(m_lab.sign(test::post(test::assumeRoleB), m_lab.of("UserA")));
        const auto walk = walk::receivedWalk(m_lab.world, trace);
        QVERIFY(walk.has_value());
        QCOMPARE(walk->caller, std::string("UserA"));
        const auto played = walk::play(*walk, m_lab.world, m_lab.keys);
        QVERIFY(played.has_value());
        QCOMPARE(played->allowed(), trace.allowed());
        QVERIFY(played->call == trace.call);
    }

    void ofWhatSomebodyTypesNothingIsKept()
    {
        // A password at a provider's page, right or wrong.
        for (const char *password : {"lesson-c", "something-else"}) {
            RawRequest signIn = test::post("username=user-c%40example.com&password=" + std::string(password));
            signIn.rawPath = "/_idp/IdpB/sso";
            const trace::Trace trace = received(signIn);
            QCOMPARE(trace.steps.front().to.name, std::string("IdpB"));
            QVERIFY(requestOf(trace).request.text().find(password) == std::string::npos);
            QVERIFY(requestOf(trace).form.find("password") == "…");
            QVERIFY(requestOf(trace).form.find("username") == "user-c@example.com");
        }
        // Somebody else's session at the federation endpoint, and somebody else's login at Cognito.
        const trace::Trace federation
            = received(test::get("/federation?Action=getSigninToken&Session=%7B%22sessionKey%22%3A%22SECRETKEY%22%7D"));
        QVERIFY(requestOf(federation).request.text().find("SECRETKEY") == std::string::npos);
        RawRequest login
            = test::post(R"({"IdentityPoolId":"ap-northeast-1:11111111-2222-3333-4444-555555555555","Logins":{"a":"SECRETTOKEN"}})");
        login.setHeader("X-Amz-Target", "AWSCognitoIdentityService.GetId");
        QVERIFY(requestOf(received(login)).request.text().find("SECRETTOKEN") == std::string::npos);
    }

    void aVisitToTheBrokerIsAWalkOfItsCall()
    {
        const auto follow = [&](const RawRequest &request) {
            const RawResponse response = m_lab.send(request).response;
            const std::string location(response.header("Location").value_or(""));
            return test::get(location.substr(std::min<std::size_t>(location.size(), std::string("http://127.0.0.1:5059").size())));
        };
        const RawRequest page = follow(test::get("/_idp/Broker/sign-in"));
        const std::string cookie(m_lab.send(test::get("/_idp/Broker/sign-in")).response.header("Set-Cookie").value_or(""));
        RawRequest signIn = test::post(page.rawQuery + "&username=alice%40example.com&password=lesson-alice");
        signIn.rawPath = page.rawPath;
        RawRequest back = follow(signIn);
        back.headers.push_back({"Cookie", cookie.substr(0, cookie.find(';'))});
        const trace::Trace trace = received(back);
        QVERIFY(trace.allowed());
        QVERIFY(requestOf(trace).request.text().find("Cookie: …\r\n") != std::string::npos);
        QVERIFY(trace.call == api::Operation::GetFederationToken);
        QCOMPARE(trace.steps.front().from.name, std::string("PersonA"));
        QCOMPARE(trace.steps.front().number.text(), std::string("1"));
        for (std::size_t i = 1; i < trace.steps.size(); ++i)
            QVERIFY(trace.steps[i - 1].number < trace.steps[i].number);
        const auto walks = walk::standardWalks(m_lab.world);
        const auto walk = std::ranges::find(walks, api::Operation::GetFederationToken, &walk::Walk::call);
        QVERIFY(walk != walks.end());
        const auto played = walk::play(*walk, m_lab.world, m_lab.keys);
        QVERIFY(played.has_value());
        // Up to the credentials it has the steps of the walk, but for the sign-in, which was a visit to the provider.
        const auto kindsOf = [](const trace::Trace &of) {
            std::vector<trace::StepKind> kinds;
            for (const trace::Step &step : of.steps) {
                if (step.kind != trace::StepKind::PersonSignsIn && step.kind != trace::StepKind::PersonIsAssigned)
                    kinds.push_back(step.kind);
                if (step.kind == trace::StepKind::CredentialsIssued)
                    break;
            }
            return kinds;
        };
        QVERIFY(kindsOf(*played) == kindsOf(trace));
    }

    void ofAForeignSigninTokenNothingIsKept()
    {
        const trace::Trace trace
            = received(test::get("/federation?Action=login&Destination=https%3A%2F%2Fconsole.aws.amazon.com%2F&SigninToken=REALTOKEN"));
        QVERIFY(!trace.allowed());
        QVERIFY(requestOf(trace).request.text().find("REALTOKEN") == std::string::npos);
    }

    void onlyWhatIsKnownMayWaitAsItCame()
    {
        const auto mayWait = [&](const RawRequest &request) {
            return walk::mayBeKept(request, service::performQuietly(m_lab.world, request, m_lab.circumstances, m_lab.keys));
        };
        QVERIFY(mayWait(m_lab.sign(test::post(test::callerIdentity), m_lab.of("UserA"))));
        QVERIFY(!mayWait(test::post(test::callerIdentity)));
        RawRequest withCookie = test::post(test::callerIdentity);
        withCookie.headers.push_back({"cookie", "session=of-another-server"});
        withCookie = m_lab.sign(std::move(withCookie), m_lab.of("UserA"));
        QVERIFY(!mayWait(withCookie));
        QVERIFY(requestOf(received(withCookie)).request.text().find("of-another-server") == std::string::npos);
        const sigv4::Credentials foreign {"AKIAREALANDSECRET123", crypto::Secret("somebody's own"), {}};
        QVERIFY(!mayWait(m_lab.sign(test::post(test::callerIdentity), foreign)));
        // A call without a signature, sent with a stranger's: nobody looked at that.
        const idp::SignIn attempt {*m_lab.world.provider("IdpA"), "PersonB", std::nullopt, "app-client-id-123"};
        const std::string token = idp::mintIdToken(attempt, {m_lab.world, m_lab.keys, m_lab.circumstances});
        const RawRequest call = test::post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012"
                                           "%3Arole%2FRoleA&RoleSessionName=test&WebIdentityToken="
                                           + token);
        QCOMPARE(m_lab.send(call).response.status, 200);
        QVERIFY(mayWait(call));
        QVERIFY(!mayWait(m_lab.sign(call, foreign)));
        RawRequest withToken = call;
        withToken.setHeader("x-amz-security-token", "FwoGZXIvYXdzEREALTOKEN");
        QVERIFY(!mayWait(withToken));
        RawRequest inForm = call;
        inForm.body += "&X-Amz-Credential=AKIAREALANDSECRET123";
        QVERIFY(!mayWait(inForm));
    }

    void ofAnUnknownKeyNothingIsKept()
    {
        sigv4::Credentials foreign;
        foreign.accessKeyId = "AKIAREALANDSECRET123";
        foreign.secretAccessKey = crypto::Secret("somebody's own");
        foreign.sessionToken = "FwoGZXIvYXdzEREALTOKEN";
        const RawRequest request = m_lab.sign(test::post(test::callerIdentity), foreign);
        const service::Answer answer = m_lab.send(request);
        QCOMPARE(answer.response.status, 403);
        const trace::Trace trace = walk::receivedTrace(request, answer);
        QVERIFY(!trace.allowed());
        const std::string shown
            = trace::toText(trace) + requestOf(trace).request.text() + requestOf(trace).signedBy + trace.steps.front().from.name;
        for (const std::string &secret : {foreign.accessKeyId, foreign.sessionToken, std::string("Signature=")})
            QVERIFY2(shown.find(secret) == std::string::npos, secret.c_str());
        QVERIFY(!walk::receivedWalk(m_lab.world, trace));
    }

    void whatCannotBeReadIsNotKeptEither()
    {
        const std::string secret = "FwoGZXIvYXdzEREALTOKEN", key = "AKIAREALANDSECRET123";
        RawRequest cut = test::post(test::callerIdentity); // no signature, so that nobody reads whose key it is
        cut.setHeader("Authorization", "AWS4-HMAC-SHA256 Credential=" + key + "/20261126/ap-northeast-1/sts/aws4_request");
        cut.setHeader("x-amz-security-token", secret);
        const RawRequest presigned
            = test::get("/?" + test::callerIdentity + "&X-Amz-Credential=" + key + "&X-Amz-Security-Token=" + secret);
        for (const RawRequest &request : {cut, presigned}) {
            const trace::Trace trace = received(request);
            QVERIFY(!trace.allowed());
            std::string shown = trace::toText(trace) + requestOf(trace).request.text() + requestOf(trace).signedBy;
            for (const FormField &field : requestOf(trace).form.fields)
                shown += field.value;
            QVERIFY2(shown.find(key) == std::string::npos && shown.find(secret) == std::string::npos, shown.c_str());
        }
    }

    void ofATokenThatNobodyHereMintedNothingIsKept()
    {
        const std::string token = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL3JlYWwuZXhhbXBsZSIsInN1YiI6InJlYWwifQ.c2lnbmF0dXJl";
        const RawRequest request
            = test::post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012"
                         "%3Arole%2FRoleA&RoleSessionName=web&WebIdentityToken="
                         + token);
        const trace::Trace trace = received(request);
        QVERIFY(!trace.allowed());
        const std::string shown = trace::toText(trace) + requestOf(trace).request.text();
        QVERIFY(shown.find("c2lnbmF0dXJl") == std::string::npos);
        for (const FormField &field : requestOf(trace).form.fields)
            QVERIFY(field.value.find("c2lnbmF0dXJl") == std::string::npos);
    }

    void aRequestThatIsNoneHasATraceToo()
    {
        for (const char *body : {"", "Action=Nothing&Version=2011-06-15", "Action=GetCallerIdentity&Version=1999-01-01"}) {
            const trace::Trace trace = received(test::post(body));
            QVERIFY(!trace.steps.empty());
            QVERIFY(!trace.allowed());
            QCOMPARE(trace.steps.front().number.text(), std::string("1"));
        }
    }
};

QTEST_GUILESS_MAIN(TestReceived)
#include "tst_received.moc"
