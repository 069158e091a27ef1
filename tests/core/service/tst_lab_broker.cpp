#include "core/base/encoding.h"
#include "core/session/signin_token.h"
#include "lab.h"

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::test;

/// The custom broker of the lab's world over HTTP: a browser signs in at the broker's provider and ends in the console's place.
class TestLabBroker : public QObject {
    Q_OBJECT

private:
    /// A GET of what a Location header says, at this endpoint alone.
    static RawRequest follow(const RawResponse &response)
    {
        const std::string location(response.header("Location").value_or(""));
        const std::string origin = "http://127.0.0.1:5059";
        if (response.status != 303 || !location.starts_with(origin + "/"))
            qFatal("%d leads to %s", response.status, location.c_str());
        return get(location.substr(origin.size()));
    }
    /// The provider's sign-in page is filled in and sent.
    static RawRequest signIn(const RawRequest &page, const std::string &name, const std::string &password)
    {
        Form fields = parseForm(page.rawQuery);
        fields.set("username", name);
        fields.set("password", password);
        RawRequest request = post(fields.encoded());
        request.rawPath = page.rawPath;
        return request;
    }
    /// What a browser sends back of the one Set-Cookie header.
    static std::string cookieOf(const RawResponse &response)
    {
        const std::string set(response.header("Set-Cookie").value_or(""));
        return set.substr(0, set.find(';'));
    }
    /// The visit to the broker that follows the sign-in, in the browser that began it.
    RawRequest callback() const
    {
        const RawResponse begun = m_lab.send(get("/_idp/Broker/sign-in")).response;
        RawRequest back = follow(m_lab.send(signIn(follow(begun), "alice@example.com", "lesson-alice")).response);
        back.headers.push_back({"Cookie", cookieOf(begun)});
        return back;
    }
    static RawRequest withCookie(RawRequest request, const std::string &cookie)
    {
        std::erase_if(request.headers, [](const Header &header) { return header.name == "Cookie"; });
        if (!cookie.empty())
            request.headers.push_back({"Cookie", cookie});
        return request;
    }
    RawRequest login() const { return follow(m_lab.send(callback()).response); }
    static RawRequest with(RawRequest request, std::string_view name, std::string_view value)
    {
        Form fields = parseForm(request.rawQuery);
        fields.set(name, value);
        request.rawQuery = fields.encoded();
        return request;
    }
    static std::size_t count(const trace::Trace &trace, trace::StepKind kind)
    {
        return static_cast<std::size_t>(std::ranges::count(trace.steps, kind, &trace::Step::kind));
    }

    Lab m_lab;

private Q_SLOTS:
    void aPersonSignsInAndEndsInTheConsole()
    {
        const RawRequest authorize = follow(m_lab.send(get("/_idp/Broker/sign-in")).response);
        QCOMPARE(authorize.rawPath, std::string("/_idp/IdpA/authorize"));
        QCOMPARE(std::string(*parseForm(authorize.rawQuery).find("client_id")), std::string("broker-client-id-456"));
        const service::Answer opened = m_lab.send(callback());
        QVERIFY(opened.trace.allowed());
        using Kind = trace::StepKind;
        for (const Kind kind : {Kind::TokenMinted, Kind::BrokerVerifiesToken, Kind::BrokerChoosesSession, Kind::RequestSent,
                                Kind::SignatureMatches, Kind::IdentityPolicyAllows, Kind::CredentialsIssued, Kind::CredentialsUsed,
                                Kind::ServiceAcceptsSession, Kind::ResourceAnswers})
            QVERIFY2(count(opened.trace, kind) == 1, std::string(trace::kindName(kind)).c_str());
        QCOMPARE(opened.changes.size(), std::size_t(1)); // the code was used
        const RawResponse page = m_lab.send(follow(opened.response)).response;
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("arn:aws:sts::123456789012:federated-user/alice") != std::string::npos);
        QVERIFY(page.body.find("2026-11-27T10:21:00Z") != std::string::npos); // twelve hours
        QVERIFY(page.body.find("s3:GetObject") != std::string::npos);
        QVERIFY(page.body.find("ReadOnlyAccess") != std::string::npos);
        QVERIFY(page.body.find("https://console.aws.amazon.com/") != std::string::npos);
        QVERIFY(page.body.find("<script") == std::string::npos);
        QVERIFY(page.body.find("href") == std::string::npos); // nothing leads anywhere
    }

    void aCodeIsUsedOnce()
    {
        Lab lab = m_lab;
        const RawRequest back = callback();
        QCOMPARE(lab.commit(back).response.status, 303);
        const service::Answer again = lab.commit(back);
        QCOMPARE(again.response.status, 401);
        QVERIFY(again.trace.refusal.has_value());
        QVERIFY(!again.response.header("Location"));
    }

    void whatComesBackMustBeWhatWasSent_data()
    {
        QTest::addColumn<RawRequest>("request");
        QTest::addColumn<int>("status");
        const RawRequest back = callback();
        const std::string state(*parseForm(back.rawQuery).find("state")), code(*parseForm(back.rawQuery).find("code"));
        const RawResponse elsewhere = m_lab.sendAt(get("/_idp/Broker/sign-in"), m_lab.circumstances.now + Seconds(1)).response;
        const std::string other(*parseForm(follow(elsewhere).rawQuery).find("state"));
        const std::string ours(*back.header("Cookie")), theirs = cookieOf(elsewhere);
        QTest::newRow("a browser without a cookie") << withCookie(back, "") << 400; // a stranger's link
        QTest::newRow("another browser") << withCookie(back, theirs) << 400;
        QTest::newRow("half a cookie") << withCookie(back, ours.substr(0, ours.size() - 1)) << 400;
        QTest::newRow("the cookie's name") << withCookie(back, ours.substr(0, ours.find('=') + 1)) << 400;
        QTest::newRow("the cookie inside another") << withCookie(back, "x=" + ours) << 400;
        QTest::newRow("no pair") << withCookie(back, " ; ;;") << 400;
        QTest::newRow("without a state") << with(back, "state", "") << 400;
        QTest::newRow("a state that is none") << with(back, "state", "nonsense") << 400;
        QTest::newRow("a code in the state's place") << with(back, "state", code) << 400;
        QTest::newRow("the state of another sign-in") << withCookie(with(back, "state", other), theirs) << 401;
        QTest::newRow("without a code") << with(back, "code", "") << 401;
        QTest::newRow("a code that is none") << with(back, "code", "nonsense") << 401;
        QTest::newRow("a state in the code's place") << with(back, "code", state) << 401;
        const RawRequest denied = withCookie(get("/_idp/Broker/callback?error=access_denied&state=" + state), ours);
        QTest::newRow("the provider's error") << denied << 400;
        QTest::newRow("nothing") << get("/_idp/Broker/callback") << 400;
    }
    void whatComesBackMustBeWhatWasSent()
    {
        QFETCH(RawRequest, request);
        QFETCH(int, status);
        const service::Answer answer = m_lab.send(request);
        QCOMPARE(answer.response.status, status);
        QVERIFY(!answer.response.header("Location"));
        QCOMPARE(count(answer.trace, trace::StepKind::CredentialsIssued), std::size_t(0));
    }

    void aSignInStaysInItsBrowser()
    {
        const RawResponse begun = m_lab.send(get("/_idp/Broker/sign-in")).response;
        const std::string set(begun.header("Set-Cookie").value_or("")), pair = cookieOf(begun);
        QCOMPARE(set.substr(pair.size()), std::string("; Path=/_idp/Broker/callback; Max-Age=600; HttpOnly; SameSite=Lax"));
        const RawResponse second = m_lab.sendAt(get("/_idp/Broker/sign-in"), m_lab.circumstances.now + Seconds(1)).response;
        const std::string other = cookieOf(second);
        QVERIFY(other.substr(0, other.find('=')) != pair.substr(0, pair.find('='))); // two tabs keep two
        const RawRequest back = callback();
        QCOMPARE(m_lab.send(withCookie(back, other + "; " + pair)).response.status, 303);
        QCOMPARE(m_lab.send(withCookie(back, pair + ";a=b")).response.status, 303);
        // Neither the address that goes through the provider nor the state says what the cookie is.
        QVERIFY(begun.header("Location")->find(pair.substr(pair.find('=') + 1)) == std::string::npos);
    }

    void noAlteredStateIsTaken()
    {
        const RawRequest back = callback();
        const std::string state(*parseForm(back.rawQuery).find("state"));
        for (std::size_t i = 0; i < state.size(); ++i) {
            std::string altered = state;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            if (altered != state)
                QCOMPARE(m_lab.send(with(back, "state", altered)).response.status, 400);
        }
    }

    void aSignInTakesTenMinutesAtMost()
    {
        const RawRequest back = callback();
        QCOMPARE(m_lab.sendAt(back, m_lab.circumstances.now + Seconds(50)).response.status, 303);
        QCOMPARE(m_lab.sendAt(back, m_lab.circumstances.now + Seconds(61)).response.status, 401); // the code
        QCOMPARE(m_lab.sendAt(back, m_lab.circumstances.now + Seconds(601)).response.status, 400); // the state
    }

    void whoIsNotAssignedToTheBrokerIsRefusedByTheProvider()
    {
        const RawRequest authorize = follow(m_lab.send(get("/_idp/Broker/sign-in")).response);
        QCOMPARE(m_lab.send(signIn(authorize, "user-b@example.com", "lesson-b")).response.status, 401);
        QCOMPARE(m_lab.send(signIn(authorize, "alice@example.com", "wrong")).response.status, 401);
    }

    void whatStsRefusesEndsThere()
    {
        Lab lab = m_lab;
        const RawRequest back = callback();
        auto changed = world::apply(lab.world, world::KeyStatusChanged {lab.of("UserB").accessKeyId, false});
        QVERIFY(changed);
        lab.world = std::move(*changed);
        const service::Answer answer = lab.send(back);
        QCOMPARE(answer.response.status, 403);
        QVERIFY(!answer.response.header("Location"));
        QCOMPARE(answer.trace.steps.back().kind, trace::StepKind::KeyIsActive);
        QCOMPARE(answer.changes.size(), std::size_t(1)); // the code was redeemed all the same
    }

    void nobodyIsSentElsewhere_data()
    {
        QTest::addColumn<std::string>("destination");
        QTest::addColumn<int>("status");
        const auto row = [](const char *destination, int status) { QTest::newRow(destination) << std::string(destination) << status; };
        row("https://console.aws.amazon.com/", 200);
        row("https://console.aws.amazon.com/s3/home?region=ap-northeast-1", 200);
        row("https://ap-northeast-1.console.aws.amazon.com/ec2", 200);
        row("", 400);
        row("http://console.aws.amazon.com/", 400);
        row("https://evil.example/", 400);
        row("https://evil.example/console.aws.amazon.com/", 400);
        row("https://console.aws.amazon.com.evil.example/", 400);
        row("https://evilconsole.aws.amazon.com/", 400);
        row("https://console.aws.amazon.com@evil.example/", 400);
        row("https://evil.example\\.console.aws.amazon.com/", 400);
        row("https://evil.example#.console.aws.amazon.com/", 400);
        row("https://console.aws.amazon.com:8443/", 400);
        row("//evil.example/", 400);
        row("javascript:alert(1)//https://console.aws.amazon.com/", 400);
        row("https://evil.example\r\n.console.aws.amazon.com/", 400);
    }
    void nobodyIsSentElsewhere()
    {
        QFETCH(std::string, destination);
        QFETCH(int, status);
        const RawResponse response = m_lab.send(with(login(), "Destination", destination)).response;
        QCOMPARE(response.status, status);
        QVERIFY(!response.header("Location"));
        QVERIFY(status == 200 || response.body.find("evil") == std::string::npos);
    }

    void aSignInTokenIsGoodForFifteenMinutesAndForNothingElse()
    {
        const RawRequest good = login();
        const std::string token(*parseForm(good.rawQuery).find("SigninToken"));
        QCOMPARE(m_lab.sendAt(good, m_lab.circumstances.now + Seconds(899)).response.status, 200);
        const service::Answer late = m_lab.sendAt(good, m_lab.circumstances.now + Seconds(900));
        QCOMPARE(late.response.status, 400);
        QCOMPARE(late.trace.steps.back().kind, trace::StepKind::SessionIsCurrent);
        for (std::size_t i = 0; i < token.size(); i += 7) {
            std::string forged = token;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            if (forged == token)
                continue;
            const service::Answer answer = m_lab.send(with(good, "SigninToken", forged));
            QCOMPARE(answer.response.status, 400);
            QCOMPARE(answer.trace.steps.back().kind, trace::StepKind::SessionTokenOpens);
        }
        QCOMPARE(m_lab.send(with(good, "SigninToken", "")).response.status, 400);
        // A session token is none, and a sign-in token is no session token.
        const sigv4::Credentials session = Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA"))));
        QCOMPARE(m_lab.send(with(good, "SigninToken", session.sessionToken)).response.status, 400);
        sigv4::Credentials swapped = session;
        swapped.sessionToken = token;
        QCOMPARE(m_lab.send(m_lab.sign(post(callerIdentity), swapped)).response.status, 403);
        // Its user is another one of the same name.
        Lab lab = m_lab;
        for (world::Account &account : lab.world.accounts)
            for (world::User &user : account.users)
                if (user.name == "UserB")
                    user.id = "AIDAEXAMPLEOTHERUSER";
        lab.world.index.reset();
        const service::Answer orphan = lab.send(good);
        QCOMPARE(orphan.response.status, 400);
        QCOMPARE(orphan.trace.steps.back().kind, trace::StepKind::IssuerStillExists);
    }

    void aSignInTokenHoldsNoSecret()
    {
        const auto grant = session::openSigninToken(*parseForm(login().rawQuery).find("SigninToken"), m_lab.keys.sealingKey());
        QVERIFY(grant.has_value());
        QVERIFY(grant->session.secretAccessKey.empty());
    }

    void otherPathsAndMethodsAreNothing()
    {
        QCOMPARE(m_lab.send(get("/_idp/Broker")).response.status, 404);
        QCOMPARE(m_lab.send(get("/_idp/Broker/")).response.status, 404);
        QCOMPARE(m_lab.send(get("/_idp/Broker/token")).response.status, 404);
        QCOMPARE(m_lab.send(get("/_idp/Broker/x/sign-in")).response.status, 404);
        RawRequest posted = post("a=b");
        posted.rawPath = "/_idp/Broker/sign-in";
        QCOMPARE(m_lab.send(posted).response.status, 405);
    }
};

QTEST_GUILESS_MAIN(TestLabBroker)
#include "tst_lab_broker.moc"
