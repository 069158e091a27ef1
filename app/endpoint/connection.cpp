#include "app/endpoint/connection.h"

#include "app/endpoint/guard.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>

#include <array>

namespace trustwalk::endpoint {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;
constexpr qint64 drainedAtMost = 8 * 1024 * 1024; ///< of what a refused client still sends
constexpr std::chrono::milliseconds drainedFor {1000};

/// Now, as RFC 9110, 5.6.7 has it; written once a second.
const std::string &httpDate()
{
    static thread_local qint64 second = -1;
    static thread_local std::string text;
    if (const qint64 now = QDateTime::currentSecsSinceEpoch(); now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toStdString();
    }
    return text;
}

bool isOneLine(std::string_view value)
{
    return value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

std::string headOf(const RawResponse &response, std::size_t bodySize, bool closes)
{
    std::string head;
    head.reserve(512 + response.body.size()); // the body follows
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(reasonPhrase(response.status)).append("\r\n");
    for (const Header &header : response.headers)
        if (isOneLine(header.value)) // what a client sent must not end a header
            head.append(header.name).append(": ").append(header.value).append("\r\n");
    if (!response.header("Date"))
        head.append("Date: ").append(httpDate()).append("\r\n");
    if (response.status != 204 && response.status != 304 && !response.header("Content-Length"))
        head.append("Content-Length: ").append(std::to_string(bodySize)).append("\r\n");
    head += closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head;
}

} // namespace

Connection::Connection(QTcpSocket *socket, Service &service, QObject *parent)
    : QObject(parent), m_socket(socket), m_service(service), m_limits(service.limits), m_reader(service.limits),
      m_client(socket->peerAddress().toString().toStdString()), m_port(socket->localPort())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readAtOnce); // what we don't take stays with the client
    m_since.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::finished);
    read();
}

Connection::~Connection()
{
    m_service.inFlight -= m_held;
}

/// Brings what this connection holds up to date, for all to see.
void Connection::account()
{
    const std::size_t held = m_reader.held() + static_cast<std::size_t>(m_socket->bytesToWrite());
    m_service.inFlight = m_service.inFlight - m_held + held;
    m_held = held;
}

/// Small ones pass always, so that nobody who sends slowly or doesn't read can stop the others.
bool Connection::isTooMuch(std::size_t bytes) const
{
    return bytes > m_limits.small && m_service.inFlight > m_limits.inFlight;
}

bool Connection::isFull() const
{
    return m_socket->bytesToWrite() > static_cast<qint64>(m_limits.unsent);
}

void Connection::read()
{
    if (m_ending) { // closing on a client that still sends would take the answer away from it
        if (m_drained += m_socket->skip(m_socket->bytesAvailable()); m_drained > drainedAtMost)
            m_socket->abort();
        return;
    }
    while (!m_ending && !isFull() && m_socket->bytesAvailable() > 0) {
        static thread_local std::array<char, readAtOnce> buffer;
        const qint64 got = m_socket->read(buffer.data(), readAtOnce);
        if (got <= 0)
            break;
        if (!m_inRequest) {
            m_inRequest = true;
            m_since.restart();
        }
        m_reader.feed(std::string_view(buffer.data(), static_cast<std::size_t>(got)));
        account();
        if (m_reader.state() == HttpReader::State::Reading && isTooMuch(m_reader.held())) {
            write(m_service.busy(m_reader.head()), true, true);
            m_reader = HttpReader(m_limits); // makes room
            account();
            end(true);
            return;
        }
        answerAll();
    }
    if (!m_ending && !isFull())
        answerAll(); // requests that were read and had to wait
    account();
}

void Connection::answerAll()
{
    while (!m_ending && !isFull() && m_reader.state() == HttpReader::State::Complete) {
        const bool closes = m_reader.closesAfter();
        answer(m_reader.take(), closes);
        m_since.restart();
    }
    if (m_ending)
        return;
    if (m_reader.state() == HttpReader::State::Failed)
        refuse(m_reader.error().status, m_reader.error().reason);
    else if (m_reader.wantsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_inRequest = m_reader.state() == HttpReader::State::Reading;
}

void Connection::answer(RawRequest request, bool closes)
{
    if (const auto refusal = refusedBy(request, m_port)) {
        refuse(403, *refusal);
        return;
    }
    if (request.method == "OPTIONS") { // no page of somebody else gets leave to read an answer
        refuse(405, "OPTIONS is not answered here.");
        return;
    }
    const bool withBody = request.method != "HEAD";
    // Only where an answer may turn out to be too much.
    const RawRequest head = m_service.inFlight > m_limits.inFlight / 2
                                ? RawRequest {request.method, request.rawPath, request.rawQuery, request.headers, {}}
                                : RawRequest();
    RawResponse response = m_service.handler(std::move(request), m_client);
    if (withBody && m_service.inFlight > m_limits.inFlight / 2 && response.body.size() > m_limits.small
        && m_service.inFlight + response.body.size() > m_limits.inFlight)
        response = m_service.busy(head);
    write(response, withBody, closes);
    if (closes)
        end(false);
}

void Connection::refuse(int status, const std::string &reason)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    if (status != 413) // AWS's 413 is empty
        response.body = reason + "\n";
    write(response, true, true);
    end(status == 413 || status == 414 || status == 431);
}

void Connection::write(const RawResponse &response, bool withBody, bool closes)
{
    std::string bytes = headOf(response, response.body.size(), closes);
    if (withBody)
        bytes += response.body;
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size())); // one write: head and body leave together
}

/// Once everything is sent; a client that may still be sending is listened to for a moment.
void Connection::end(bool mayStillSend)
{
    m_ending = true;
    m_since.restart();
    if (!mayStillSend)
        m_socket->disconnectFromHost();
}

void Connection::checkTime()
{
    const auto passed = [this](std::chrono::milliseconds limit) { return m_since.elapsed() > limit.count(); };
    const qint64 unsent = m_socket->bytesToWrite();
    if (unsent > 0 && !m_ending) {
        if (unsent != m_unsent || !m_unreadSince.isValid())
            m_unreadSince.restart();
        m_unsent = unsent;
        if (m_unreadSince.elapsed() > m_limits.unread.count())
            m_socket->abort();
        return;
    }
    m_unreadSince.invalidate();
    if (m_ending && passed(drainedFor))
        m_socket->disconnectFromHost();
    if (m_ending ? passed(m_limits.unread) : !m_inRequest && passed(m_limits.idle))
        m_socket->abort();
    else if (!m_ending && m_inRequest && passed(m_limits.request))
        refuse(408, "The request did not arrive in time.");
}

} // namespace trustwalk::endpoint
