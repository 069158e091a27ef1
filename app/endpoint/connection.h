#pragma once

#include "app/endpoint/endpoint.h"
#include "app/endpoint/http_reader.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace trustwalk::endpoint {

/// What the connections of an endpoint have in common. Lives on its thread.
struct Service {
    const Handler &handler;
    const Busy &busy;
    const Limits &limits;
    std::size_t inFlight = 0; ///< bytes that the connections hold now
};

/// One client: reads its requests in turn, answers each in one write, and closes when it is too slow. Owns its socket.
class Connection final : public QObject {
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, Service &service, QObject *parent);
    ~Connection() override;

    void checkTime(); ///< closes where a deadline has passed

Q_SIGNALS:
    void finished();

private:
    void read();
    void answerAll();
    void answer(RawRequest request, bool closes);
    void refuse(int status, const std::string &reason);
    void write(const RawResponse &response, bool withBody, bool closes);
    void end(bool mayStillSend);
    [[nodiscard]] bool isFull() const;
    void account();
    [[nodiscard]] bool isTooMuch(std::size_t bytes) const;

    QTcpSocket *m_socket;
    Service &m_service;
    const Limits &m_limits;
    std::size_t m_held = 0; ///< what m_service.inFlight has of this connection
    HttpReader m_reader;
    const std::string m_client; ///< its address
    const std::uint16_t m_port; ///< ours
    QElapsedTimer m_since; ///< since the request began, the last one was answered, or the end was decided
    bool m_inRequest = false;
    bool m_ending = false;
    qint64 m_drained = 0; ///< of what a refused client still sent
    qint64 m_unsent = 0; ///< when last looked at
    QElapsedTimer m_unreadSince; ///< since when it is that much
};

} // namespace trustwalk::endpoint
