#include "app/endpoint/endpoint.h"
#include "hostile_http.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace trustwalk;
using endpoint::Endpoint;
using endpoint::Limits;

namespace {

RawResponse echo(const RawRequest &request, const std::string &)
{
    RawResponse response;
    response.headers = {{"Content-Type", "text/plain"}};
    response.body = request.method + ' ' + request.rawPath + ' ' + std::to_string(request.body.size());
    return response;
}

/// A client that does as it is told, and nothing by itself.
class Client {
public:
    explicit Client(const Endpoint &server) { socket.connectToHost(QHostAddress::LocalHost, server.port()); }

    bool isConnected() { return socket.state() == QAbstractSocket::ConnectedState || socket.waitForConnected(5000); }
    void send(const std::string &bytes)
    {
        QVERIFY(isConnected());
        socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
        socket.flush();
    }
    /// Until `end` has come, or the server closed, or nothing came for long.
    QByteArray readUntil(const QByteArray &end, int milliseconds = 5000)
    {
        QByteArray bytes;
        QElapsedTimer timer;
        timer.start();
        while (!bytes.contains(end) && timer.elapsed() < milliseconds) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(20) && socket.state() != QAbstractSocket::ConnectedState)
                break;
            bytes += socket.readAll();
        }
        return bytes;
    }
    bool isClosedWithin(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < milliseconds)
            socket.waitForReadyRead(20);
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;
};

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

std::string get(const Endpoint &server, const std::string &path, const std::string &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\n" + more + "\r\n";
}

} // namespace

/// The endpoint over real sockets: strict, bounded, and never held up by one client.
class TestEndpoint final : public QObject {
    Q_OBJECT

private:
    /// Others are answered, and soon: what a client does may cost only itself.
    static void goesOnAnswering(const Endpoint &server)
    {
        QElapsedTimer timer;
        timer.start();
        Client other(server);
        other.send(get(server, "/other"));
        QVERIFY(other.readUntil("GET /other 0").contains("GET /other 0"));
        qInfo("another client was answered in %lld ms", static_cast<long long>(timer.elapsed()));
    }

private Q_SLOTS:
    void everyMalformedRequestGetsItsAnswer()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        QStringList differing;
        for (const test::HostileRequest &row : test::hostileRequests(server.port())) {
            if (row.name == "empty line only")
                continue; // it is another row's request
            Client client(server);
            client.send(row.bytes);
            const QByteArray answer = client.readUntil("\r\n");
            if (statusOf(answer) != row.status)
                differing << QString::fromStdString(row.name + ": " + answer.left(60).trimmed().toStdString());
            else if (row.status == 400 || row.status >= 500)
                QVERIFY2(client.isClosedWithin(5000), row.name.c_str()); // where a next request would begin is not known
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
        goesOnAnswering(server);
    }

    void answersStandInTheOrderOfRequestsThatCameTogether()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        Client client(server);
        std::string all;
        for (int i = 0; i < 20; ++i)
            all += get(server, "/" + std::to_string(i));
        client.send(all);
        const QByteArray answers = client.readUntil("GET /19 0");
        qsizetype last = 0;
        for (int i = 0; i < 20; ++i) {
            const qsizetype at = answers.indexOf(QByteArray("GET /" + QByteArray::number(i) + " 0"), last);
            QVERIFY(at > 0 && at >= last);
            last = at;
        }
    }

    void headHasTheHeadersAndNoBody()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        Client client(server);
        client.send("HEAD /a HTTP/1.1\r\nHost: localhost:" + std::to_string(server.port()) + "\r\n\r\n" + get(server, "/b"));
        const QByteArray answers = client.readUntil("GET /b 0");
        QVERIFY(answers.contains("Content-Length: 9\r\n"));
        QVERIFY(!answers.contains("HEAD /a"));
        QVERIFY(answers.contains("GET /b 0"));
    }

    void leaveToSendTheBodyIsGiven()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        Client client(server);
        client.send("PUT /a HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port())
                    + "\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QVERIFY(client.readUntil("PUT /a 3").contains("PUT /a 3"));
    }

    void aForeignHostDoesNotEvenReachTheEngine()
    {
        std::atomic<int> asked = 0;
        Endpoint server([&](const RawRequest &request, const std::string &client) {
            ++asked;
            return echo(request, client);
        });
        QVERIFY(!server.start(0));
        Client client(server);
        client.send("POST / HTTP/1.1\r\nHost: rebound.example:" + std::to_string(server.port()) + "\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(statusOf(client.readUntil("\r\n\r\n")), 403);
        QCOMPARE(asked.load(), 0);
    }

    void onlyThisMachineIsListenedTo()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        QTcpSocket six;
        six.connectToHost(QHostAddress::LocalHostIPv6, server.port());
        if (six.waitForConnected(2000)) { // a machine without IPv6 does without
            six.write("GET /six HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(server.port()) + "\r\n\r\n");
            QVERIFY(six.waitForReadyRead(5000));
            QVERIFY(six.readAll().contains("200 OK"));
        }
        // The port is free on every other address of the machine.
        QTcpServer elsewhere;
        QVERIFY2(elsewhere.listen(QHostAddress(QStringLiteral("127.0.0.2")), server.port()), qPrintable(elsewhere.errorString()));
    }

    void aPortThatIsTakenIsSaid()
    {
        Endpoint first(echo), second(echo);
        QVERIFY(!first.start(0));
        const auto problem = second.start(first.port());
        QVERIFY(problem && !problem->isEmpty());
        QVERIFY(!second.isListening());
        first.stop();
        QVERIFY(!first.isListening());
        QVERIFY(!second.start(0));
    }

    void slowClientsAreClosedAndHoldUpNobody()
    {
        Limits limits;
        limits.request = std::chrono::milliseconds(600);
        limits.idle = std::chrono::milliseconds(900);
        Endpoint server(echo, limits);
        QVERIFY(!server.start(0));
        Client halfLine(server), halfHead(server), halfBody(server), idle(server), drip(server);
        const std::string host = "Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n";
        halfLine.send("GET / HT");
        halfHead.send("GET / HTTP/1.1\r\n" + host);
        halfBody.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 10\r\n\r\nabc");
        idle.send(get(server, "/idle"));
        QVERIFY(idle.readUntil("GET /idle 0").contains("200 OK"));
        drip.send("GET / HTTP/1.1\r\n" + host);
        QElapsedTimer timer; // one header after the other, never the end
        timer.start();
        for (int i = 0; timer.elapsed() < 3000 && drip.socket.state() == QAbstractSocket::ConnectedState; ++i) {
            drip.socket.write("A" + QByteArray::number(i) + ": b\r\n");
            drip.socket.flush();
            drip.socket.waitForReadyRead(50);
        }
        QVERIFY(drip.isClosedWithin(3000));
        for (Client *client : {&halfLine, &halfHead, &halfBody}) {
            QCOMPARE(statusOf(client->readUntil("\r\n\r\n")), 408);
            QVERIFY(client->isClosedWithin(3000));
        }
        QVERIFY(idle.isClosedWithin(3000));
        QTRY_COMPARE(server.connections(), 0);
        goesOnAnswering(server);
    }

    void aThousandConnectionsAreHeld()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 1000; ++i)
            clients.push_back(std::make_unique<Client>(server));
        for (const auto &client : clients)
            QVERIFY(client->isConnected());
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 1000, 20'000);
        goesOnAnswering(server);
        for (const auto &client : clients)
            client->send(get(server, "/many"));
        for (const auto &client : clients)
            QVERIFY(client->readUntil("GET /many 0").contains("200 OK"));
        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, 20'000);
    }

    void whoeverComesAboveTheLimitIsTurnedAway()
    {
        Limits limits;
        limits.connections = 3;
        Endpoint server(echo, limits);
        QVERIFY(!server.start(0));
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<Client>(server));
            clients.back()->send(get(server, "/in"));
            QVERIFY(clients.back()->readUntil("GET /in 0").contains("200 OK"));
        }
        Client fourth(server);
        QVERIFY(fourth.isConnected());
        QCOMPARE(statusOf(fourth.readUntil("\r\n\r\n")), 503);
        clients.clear();
        QTRY_COMPARE(server.connections(), 0);
        goesOnAnswering(server);
    }

    void aHugeBodyIsRefusedBeforeItIsRead()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        for (const bool chunked : {false, true}) {
            Client client(server);
            client.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\n"
                        + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: 100000000") + "\r\n\r\n");
            const std::string chunk = (chunked ? "186a0\r\n" : "") + std::string(100'000, 'a') + (chunked ? "\r\n" : "");
            QByteArray answer;
            for (int i = 0; i < 1000 && answer.isEmpty() && client.socket.state() == QAbstractSocket::ConnectedState; ++i) {
                client.socket.write(chunk.data(), static_cast<qint64>(chunk.size()));
                client.socket.waitForBytesWritten(1000);
                answer = client.socket.readAll();
            }
            if (answer.isEmpty())
                answer = client.readUntil("\r\n\r\n");
            QCOMPARE(statusOf(answer), 413);
            QVERIFY(answer.contains("Content-Length: 0\r\n"));
        }
        goesOnAnswering(server);
    }

    void aClientThatReadsNothingStopsOnlyItself()
    {
        Limits limits;
        limits.unread = std::chrono::milliseconds(600);
        Endpoint server(
            [](const RawRequest &, const std::string &) {
                RawResponse response;
                response.body = std::string(100'000, 'a');
                return response;
            },
            limits);
        QVERIFY(!server.start(0));
        Client client(server);
        client.socket.setReadBufferSize(1);
        const std::string request = get(server, "/");
        for (int i = 0; i < 2000; ++i)
            client.socket.write(request.data(), static_cast<qint64>(request.size()));
        for (int i = 0; i < 100 && server.connections() > 0; ++i) {
            client.socket.waitForBytesWritten(20);
            QTest::qWait(30);
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, 10'000);
    }

    void whoLeavesInTheMiddleLeavesNothingBehind()
    {
        Endpoint server(echo);
        QVERIFY(!server.start(0));
        const std::string whole
            = "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\nContent-Length: 3\r\n\r\nabc";
        for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
            Client client(server);
            client.send(whole.substr(0, cut));
            client.socket.abort();
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, 10'000);
        goesOnAnswering(server);
    }

    void bodiesOfAllClientsHaveALimitTogether()
    {
        Limits limits;
        limits.inFlight = 1'000'000;
        Endpoint server(echo, limits, [](const RawRequest &head) {
            RawResponse response;
            response.status = 503;
            response.body = "SlowDown " + head.rawPath;
            return response;
        });
        QVERIFY(!server.start(0));
        const auto upload = [&](const std::string &path, std::size_t size) {
            return "PUT " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port())
                   + "\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
        };
        std::vector<std::unique_ptr<Client>> slow; // three that stop before their end
        for (int i = 0; i < 3; ++i) {
            slow.push_back(std::make_unique<Client>(server));
            slow.back()->send(upload("/slow", 300'001) + std::string(300'000, 'a'));
        }
        QTest::qWait(300);
        Client over(server);
        over.send(upload("/over", 900'000) + std::string(800'000, 'b'));
        const QByteArray refused = over.readUntil("SlowDown /over");
        QCOMPARE(statusOf(refused), 503);
        QVERIFY(refused.contains("SlowDown /over"));
        goesOnAnswering(server);
        Client small(server);
        small.send(upload("/small", 1000) + std::string(1000, 'c'));
        QVERIFY(small.readUntil("PUT /small 1000").contains("PUT /small 1000"));
        for (const auto &client : slow) {
            client->send("a"); // the end
            QVERIFY(client->readUntil("PUT /slow 300001").contains("PUT /slow 300001"));
        }
        Client later(server); // what was answered takes no room
        later.send(upload("/later", 900'000) + std::string(900'000, 'd'));
        QVERIFY(later.readUntil("PUT /later 900000").contains("PUT /later 900000"));
    }

    void itStopsWithClientsInside()
    {
        auto server = std::make_unique<Endpoint>(echo);
        QVERIFY(!server->start(0));
        Client waiting(*server), asking(*server);
        waiting.send("POST / HT");
        asking.send(get(*server, "/"));
        QVERIFY(asking.readUntil("GET / 0").contains("200 OK"));
        server.reset();
        QVERIFY(waiting.isClosedWithin(3000));
        QVERIFY(asking.isClosedWithin(3000));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
