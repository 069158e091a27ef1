#include "app/endpoint/guard.h"
#include "app/endpoint/http_reader.h"
#include "hostile_http.h"

#include <QTest>

using namespace trustwalk;
using endpoint::HttpReader;

/// Reading HTTP: strict, in pieces of any size, with everything that a signature covers as it was sent.
class TestHttpReader final : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint16_t port = 8080;

    /// The status that the first request of these bytes comes to: what the reader or the guard refuses, else 200 (405 of OPTIONS).
    static int statusOf(std::string_view bytes, std::size_t piece)
    {
        HttpReader reader {endpoint::Limits {}};
        for (std::size_t at = 0; at < bytes.size() && reader.state() != HttpReader::State::Complete; at += piece)
            if (reader.feed(bytes.substr(at, piece)) == HttpReader::State::Failed)
                return reader.error().status;
        if (reader.state() != HttpReader::State::Complete)
            return 0;
        const RawRequest request = reader.take();
        return endpoint::refusedBy(request, port) ? 403 : request.method == "OPTIONS" ? 405 : 200;
    }

private Q_SLOTS:
    void everyRowOfTheTableIsReadInOneWay()
    {
        const auto rows = test::hostileRequests(port);
        QVERIFY2(rows.size() >= 150, qPrintable(QString::number(rows.size())));
        QStringList differing;
        for (const test::HostileRequest &row : rows) {
            if (row.name == "empty line only")
                continue; // a request line that is a header; the socket test has it
            for (const std::size_t piece : {row.bytes.size(), std::size_t(4096), std::size_t(7), std::size_t(1)}) {
                if (piece == 1 && row.bytes.size() > 40'000)
                    continue;
                const int status = statusOf(row.bytes, std::max<std::size_t>(piece, 1));
                if (status != row.status)
                    differing << QString::fromStdString(row.name + ": " + std::to_string(status) + " by " + std::to_string(piece));
            }
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }

    void aRequestThatIsCutWaitsForItsRest()
    {
        const std::string whole = "POST /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for (std::size_t cut = 1; cut < whole.size(); ++cut) {
            HttpReader reader {endpoint::Limits {}};
            QCOMPARE(reader.feed(std::string_view(whole).substr(0, cut)), HttpReader::State::Reading);
            QCOMPARE(reader.feed(std::string_view(whole).substr(cut)), HttpReader::State::Complete);
            QCOMPARE(reader.take().body, std::string("abc"));
        }
    }

    void flippedBytesAreReadOrRefused()
    {
        const std::string whole = "POST /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 3\r\nA: b\r\n\r\nabc";
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const int flip : {0x01, 0x20, 0x80, 0xff}) {
                std::string bytes = whole;
                bytes[at] = static_cast<char>(bytes[at] ^ flip);
                HttpReader reader {endpoint::Limits {}};
                const HttpReader::State state = reader.feed(bytes);
                QVERIFY(state != HttpReader::State::Idle);
                if (state == HttpReader::State::Failed)
                    QVERIFY(reader.error().status >= 400 && !reader.error().reason.empty());
            }
    }

    void bytesThatASignatureCoversStayAsTheyWereSent()
    {
        HttpReader reader {endpoint::Limits {}};
        reader.feed("PUT /a%2Fb//c?x=%20&y=+ HTTP/1.1\r\nhOsT: 127.0.0.1:8080\r\nX-Amz-Date:20260701T090000Z\r\nx-a: 1\r\nContent-Length: "
                    "4\r\n\r\n\x00\xff\r\n");
        reader.feed(std::string_view("\x00\xff\r\n", 4));
        QCOMPARE(reader.state(), HttpReader::State::Complete);
        const RawRequest request = reader.take();
        QCOMPARE(request.method, std::string("PUT"));
        QCOMPARE(request.rawPath, std::string("/a%2Fb//c"));
        QCOMPARE(request.rawQuery, std::string("x=%20&y=+"));
        QCOMPARE(request.headers.size(), std::size_t(4));
        QCOMPARE(request.headers[0].name, std::string("hOsT"));
        QCOMPARE(request.headers[1].value, std::string("20260701T090000Z"));
        QCOMPARE(request.body, std::string("\x00\xff\r\n", 4));
    }

    void requestsInOnePieceComeOutInTurn()
    {
        HttpReader reader {endpoint::Limits {}};
        std::string all;
        for (int i = 0; i < 10; ++i)
            all += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
        reader.feed(all);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(reader.state(), HttpReader::State::Complete);
            QVERIFY(!reader.closesAfter());
            QCOMPARE(reader.take().rawPath, "/" + std::to_string(i));
        }
        QCOMPARE(reader.state(), HttpReader::State::Idle);
    }

    void whoWaitsForLeaveToSendItsBodyIsSeenOnce()
    {
        HttpReader reader {endpoint::Limits {}};
        reader.feed("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(reader.wantsContinue());
        QVERIFY(!reader.wantsContinue());
        QCOMPARE(reader.feed("abc"), HttpReader::State::Complete);
    }

    void whoClosesIsKnown()
    {
        const auto closes = [](std::string_view bytes) {
            HttpReader reader {endpoint::Limits {}};
            reader.feed(bytes);
            return reader.closesAfter();
        };
        QVERIFY(!closes("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(closes("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        QVERIFY(closes("GET / HTTP/1.0\r\nHost: a\r\n\r\n"));
        QVERIFY(!closes("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"));
    }

    void aBodyOfTheLargestSizeIsTaken()
    {
        HttpReader reader {endpoint::Limits {}};
        reader.feed("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n");
        for (int i = 0; i < 100; ++i)
            reader.feed(std::string(100'000, 'a'));
        QCOMPARE(reader.state(), HttpReader::State::Complete);
        QCOMPARE(reader.take().body.size(), std::size_t(10'000'000));
    }

    void aTrailerIsNoHeader()
    {
        HttpReader reader {endpoint::Limits {}};
        reader.feed("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: b\r\nHost: c\r\n\r\n");
        QCOMPARE(reader.state(), HttpReader::State::Complete);
        const RawRequest request = reader.take();
        QVERIFY(!request.header("Authorization"));
        QCOMPARE(request.headers.size(), std::size_t(2));
    }

    void chunksAreCountedTogether()
    {
        HttpReader reader {endpoint::Limits {}};
        reader.feed("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 101 && reader.state() == HttpReader::State::Reading; ++i)
            reader.feed("186a0\r\n" + std::string(100'000, 'a') + "\r\n");
        QCOMPARE(reader.state(), HttpReader::State::Failed);
        QCOMPARE(reader.error().status, 413);
    }
};

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_http_reader.moc"
