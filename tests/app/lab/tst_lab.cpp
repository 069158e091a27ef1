#include "app/lab/lab.h"
#include "app/lab/shell_words.h"
#include "tests/core/service/lab.h"

#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace trustwalk;

/// A world behind an endpoint: what requests change, what is kept of them, and what a shell is told.
class TestLab final : public QObject {
    Q_OBJECT

private:
    /// Sends to the endpoint as a client does, and waits for the whole answer.
    static QByteArray ask(const lab::Lab &lab, const RawRequest &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, lab.endpoint().port());
        const std::string bytes = request.text();
        socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
        QByteArray answer;
        while (!answer.contains("</ErrorResponse>") && !answer.contains("Response>\n") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }
    /// A form signed for this endpoint, now.
    RawRequest signedFor(const lab::Lab &lab, std::string_view body, std::string_view user, std::string_view service = "sts") const
    {
        RawRequest request = test::post(body);
        request.setHeader("Host", "127.0.0.1:" + std::to_string(lab.endpoint().port()));
        request.setHeader("Content-Length", std::to_string(body.size()));
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        return sigv4::sign(std::move(request), m_lab.of(user),
                           {basicDate(now), service == "iam" ? "us-east-1" : "ap-northeast-1", std::string(service)}, now);
    }
    std::unique_ptr<lab::Lab> started(lab::Lab::Observer observer = {}) const
    {
        auto made = std::make_unique<lab::Lab>(std::make_shared<const world::World>(m_lab.world), m_lab.keys, std::move(observer));
        if (made->start(0))
            qFatal("no port");
        return made;
    }

    test::Lab m_lab;

private Q_SLOTS:
    void aRequestIsAnsweredAndKeptToBeSeen()
    {
        int observed = 0;
        const auto lab = started([&](const lab::Received &) { ++observed; });
        QVERIFY(ask(*lab, signedFor(*lab, test::callerIdentity, "UserA")).contains("user/UserA"));
        const auto received = lab->take();
        QCOMPARE(received.size(), std::size_t(1));
        QCOMPARE(lab::actionOf(received.front()), std::string("GetCallerIdentity"));
        QCOMPARE(received.front().number, std::uint64_t(1));
        QVERIFY(received.front().trace->allowed());
        QCOMPARE(received.front().status, 200);
        QCOMPARE(observed, 1);
        QVERIFY(lab->take().empty()); // taken once
    }

    void whatARequestChangesHoldsForTheNextAndCanBeTakenBack()
    {
        const auto lab = started();
        QVERIFY(ask(*lab, signedFor(*lab, test::assumeRoleB, "UserA")).contains("200 OK"));
        const std::string nobody
            = "Action=UpdateAssumeRolePolicy&Version=2010-05-08&RoleName=RoleB&PolicyDocument="
              "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Deny%22%2C%22Principal%22%3A%22%2A"
              "%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D";
        QVERIFY(ask(*lab, signedFor(*lab, nobody, "Administrator", "iam")).contains("200 OK"));
        QCOMPARE(lab->world().changeCount(), std::size_t(1));
        QVERIFY(ask(*lab, signedFor(*lab, test::assumeRoleB, "UserA")).contains("403"));
        QVERIFY(lab->world().undo());
        QVERIFY(ask(*lab, signedFor(*lab, test::assumeRoleB, "UserA")).contains("200 OK"));
        QVERIFY(!lab->world().undo());
    }

    void onlyTheNewestChangesCanBeTakenBack()
    {
        WorldHolder holder(std::make_shared<const world::World>(m_lab.world));
        const auto put = [&](const std::string &body) {
            RawRequest request = test::post(body);
            request.method = "PUT";
            request.rawPath = "/reports/again.txt";
            return holder.perform(m_lab.sign(std::move(request), m_lab.of("Administrator"), "s3"), m_lab.circumstances, m_lab.keys)
                .response.status;
        };
        const auto stored = [&] {
            const auto &objects = holder.world()->resource("arn:aws:s3:::reports")->objects;
            const auto found = std::ranges::find(objects, "again.txt", &world::Resource::Object::key);
            return found == objects.end() ? std::string() : std::string(found->body.view().substr(0, 8));
        };
        for (std::size_t i = 0; i < WorldHolder::mostChanges + 10; ++i)
            QCOMPARE(put(std::to_string(i)), 200);
        QCOMPARE(holder.changeCount(), WorldHolder::mostChanges);
        for (std::size_t i = 0; i < WorldHolder::mostChanges; ++i)
            QVERIFY(holder.undo());
        QCOMPARE(stored(), std::string("9")); // the tenth stays
        QVERIFY(!holder.undo());
        for (int i = 0; i < 8; ++i)
            QCOMPARE(put(std::to_string(i) + std::string(9'000'000, 'x')), 200);
        QCOMPARE(holder.changeCount(), WorldHolder::mostChangeBytes / 9'000'001);
        QCOMPARE(stored(), std::string("7xxxxxxx"));
        QVERIFY(holder.undo());
        QCOMPARE(stored(), std::string("6xxxxxxx"));
    }

    void twoCommitsAtOnceBothCount()
    {
        WorldHolder holder(std::make_shared<const world::World>(m_lab.world));
        const RawRequest request = m_lab.sign(test::post(test::callerIdentity), m_lab.of("UserA"));
        std::vector<std::thread> threads;
        std::atomic<int> allowed = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int k = 0; k < 50; ++k)
                    allowed += holder.perform(request, m_lab.circumstances, m_lab.keys).response.status == 200 ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(allowed.load(), 200);
    }

    void aTraceThatIsMadeWhenItIsTakenIsThatOfItsMoment()
    {
        lab::Lab lab(std::make_shared<const world::World>(m_lab.world), m_lab.keys);
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const RawRequest request
            = sigv4::sign(test::post(test::assumeRoleB), m_lab.of("UserA"), {basicDate(now), "ap-northeast-1", "sts"}, now);
        const RawResponse first = lab.answer(request, "127.0.0.1");
        QCOMPARE(first.status, 200);
        const auto changed = world::apply(m_lab.world, world::KeyStatusChanged {m_lab.of("UserA").accessKeyId, false});
        QVERIFY(changed.has_value());
        lab.world().reset(std::make_shared<const world::World>(*changed)); // by now the key would be refused
        QCOMPARE(lab.answer(request, "127.0.0.1").status, 403);
        const auto received = lab.take();
        QCOMPARE(received.size(), std::size_t(2));
        QVERIFY(received[0].trace->allowed());
        QVERIFY(!received[1].trace->allowed());
        std::string issued;
        for (const trace::Step &step : received[0].trace->steps)
            if (const auto *evidence = std::get_if<trace::IssuedEvidence>(&step.evidence))
                issued = evidence->response.text();
        QCOMPARE(issued, first.text());
    }

    void pagesSpeakTheLanguageOfTheBrowser_data()
    {
        QTest::addColumn<std::string>("accepted");
        QTest::addColumn<std::string>("button");
        const auto row
            = [](const char *accepted, const char *button) { QTest::newRow(accepted) << std::string(accepted) << std::string(button); };
        row("", "サインイン / Sign in");
        row("fr", "サインイン / Sign in");
        row("ja", "サインイン");
        row("ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "サインイン");
        row("en-GB, en;q=0.9", "Sign in");
        row("ja;q=0.2, EN;q=0.3", "Sign in");
        row("en;q=0, ja;q=0.1", "サインイン");
        row("en;q=x,,;", "サインイン / Sign in");
    }
    void pagesSpeakTheLanguageOfTheBrowser()
    {
        QFETCH(std::string, accepted);
        QFETCH(std::string, button);
        lab::Lab lab(std::make_shared<const world::World>(m_lab.world), m_lab.keys);
        const auto saml = std::ranges::find_if(m_lab.world.providers, [](const world::IdentityProvider &provider) {
            return std::holds_alternative<world::SamlIdp>(provider.kind) && !provider.isExternal();
        });
        QVERIFY(saml != m_lab.world.providers.end());
        RawRequest request = test::get("/_idp/" + saml->name + "/sso");
        request.setHeader("Accept-Language", accepted);
        const std::string page = lab.answer(request, "127.0.0.1").body;
        QVERIFY2(page.find("<button data-words>" + button + "</button>") != std::string::npos, page.c_str());
    }

    void anObjectThatLooksLikeAPageIsLeftAsItIs()
    {
        lab::Lab lab(std::make_shared<const world::World>(m_lab.world), m_lab.keys);
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        RawRequest request = test::post("<b data-words>SignIn</b>");
        request.method = "PUT";
        request.rawPath = "/reports/page.html";
        request.setHeader("Content-Type", "text/html");
        const sigv4::Scope scope {basicDate(now), "ap-northeast-1", "s3"};
        QCOMPARE(lab.answer(sigv4::sign(request, m_lab.of("Administrator"), scope, now), "127.0.0.1").status, 200);
        RawRequest read = test::get("/reports/page.html");
        QCOMPARE(lab.answer(sigv4::sign(read, m_lab.of("UserA"), scope, now), "127.0.0.1").body, request.body);
    }

    void whoIsNotTakenInTimeIsCounted()
    {
        const auto lab = started();
        const RawRequest request = signedFor(*lab, test::callerIdentity, "UserA");
        for (std::size_t i = 0; i < lab::Lab::kept + 5; ++i)
            (void)ask(*lab, request);
        const auto received = lab->take();
        QCOMPARE(received.size(), lab::Lab::kept);
        QCOMPARE(lab->skipped(), std::uint64_t(5));
        QCOMPARE(received.back().number, std::uint64_t(lab::Lab::kept + 5));
    }

    void largeRequestsAreNotAllKept()
    {
        lab::Lab lab(std::make_shared<const world::World>(m_lab.world), m_lab.keys);
        RawRequest request = test::post(std::string(9'000'000, 'a'));
        for (int i = 0; i < 8; ++i)
            (void)lab.answer(request, "127.0.0.1");
        const auto received = lab.take();
        QVERIFY2(received.size() >= 2 && received.size() <= 3, qPrintable(QString::number(received.size())));
        QCOMPARE(lab.skipped(), std::uint64_t(8 - received.size()));
        QCOMPARE(received.back().number, std::uint64_t(8));
        (void)lab.answer(test::post(test::callerIdentity), "127.0.0.1");
        QCOMPARE(lab.take().size(), std::size_t(1)); // what was taken counts no more
    }

    void sessionsOutliveTheEndpoint()
    {
        auto lab = started();
        const QByteArray answer = ask(*lab, signedFor(*lab, test::assumeRoleB, "UserA"));
        RawResponse response;
        response.body = answer.toStdString();
        const sigv4::Credentials session {test::elementText(response.body, "AccessKeyId"),
                                          crypto::Secret(test::elementText(response.body, "SecretAccessKey")),
                                          test::elementText(response.body, "SessionToken")};
        lab = started();
        RawRequest request = test::post(test::callerIdentity);
        request.setHeader("Host", "127.0.0.1:" + std::to_string(lab->endpoint().port()));
        request.setHeader("Content-Length", std::to_string(request.body.size()));
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        request = sigv4::sign(std::move(request), session, {basicDate(now), "ap-northeast-1", "sts"}, now);
        QVERIFY(ask(*lab, request).contains("assumed-role/RoleB/test"));
    }

    void theShellIsToldHowToAsk()
    {
        const auto lines = lab::environmentOf(m_lab.world, "UserA", 4517);
        QVERIFY(lines.has_value());
        QVERIFY(!lab::environmentOf(m_lab.world, "Nobody", 4517));
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QString::fromStdString(*lines)
                                               + QStringLiteral("echo \"$AWS_ACCESS_KEY_ID $AWS_ENDPOINT_URL $AWS_EC2_METADATA_DISABLED "
                                                                "${AWS_PROFILE-none}\"; cat \"$AWS_CONFIG_FILE\"")});
        QVERIFY(shell.waitForFinished(10'000));
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardOutput(), QByteArray(m_lab.of("UserA").accessKeyId.c_str()) + " http://127.0.0.1:4517 true none\n");
    }

    void wordsOfAShellMeanWhatTheySay()
    {
        for (const char *text : {"plain", "", "a b", "it's", "$(rm -rf)", "`a`", "a\\b", "!", "\"", "a\nb", "\xe3\x81\x82"}) {
            QProcess shell;
            shell.start(QStringLiteral("sh"),
                        {QStringLiteral("-c"), QStringLiteral("printf %s ") + QString::fromStdString(lab::shellWord(text))});
            QVERIFY(shell.waitForFinished(10'000));
            QCOMPARE(shell.readAllStandardOutput(), QByteArray(text));
        }
    }

    void tokensAreMintedForWhoMayHaveThem()
    {
        const auto token = lab::tokenOf(m_lab.world, m_lab.keys, "IdpA", "PersonB");
        QVERIFY(std::holds_alternative<std::string>(token));
        QVERIFY(jwt::parse(std::get<std::string>(token)).has_value());
        const auto assertion = lab::assertionOf(m_lab.world, m_lab.keys, "IdpB", "PersonC", "RoleB");
        QVERIFY(std::holds_alternative<std::string>(assertion));
        using Kind = lab::NoToken::Kind;
        const auto why = [](const auto &minted) { return std::get<lab::NoToken>(minted).kind; };
        QCOMPARE(why(lab::tokenOf(m_lab.world, m_lab.keys, "Nobody", "PersonB")), Kind::NoSuchProvider);
        QCOMPARE(why(lab::tokenOf(m_lab.world, m_lab.keys, "IdpA", "Nobody")), Kind::NoSuchPerson);
        QCOMPARE(why(lab::tokenOf(m_lab.world, m_lab.keys, "IdpB", "PersonC")), Kind::CannotMint);
        QCOMPARE(why(lab::tokenOf(m_lab.world, m_lab.keys, "IdpA", "PersonA", "app-client-id-123")), Kind::NotAssigned);
        QCOMPARE(why(lab::assertionOf(m_lab.world, m_lab.keys, "IdpB", "PersonC", "Nobody")), Kind::NoSuchRole);
    }
};

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
