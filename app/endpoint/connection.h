#pragma once

#include "app/endpoint/endpoint.h"
#include "app/endpoint/http_reader.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace trustwalk::endpoint {

/// One client: reads its requests in turn, answers each in one write, and closes when it is too slow. Owns its socket.
class Connection final : public QObject {
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, const Handler &handler, const Limits &limits, QObject *parent);

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

    QTcpSocket *m_socket;
    const Handler &m_handler;
    const Limits &m_limits;
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
