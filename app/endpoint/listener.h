#pragma once

#include "app/endpoint/connection.h"

#include <QTcpServer>
#include <QTimer>

namespace trustwalk::endpoint {

/// The sockets of an Endpoint and its connections. Lives on the endpoint's thread.
class Listener final : public QObject {
public:
    explicit Listener(Service service);
    ~Listener() override; ///< the connections first: they count in the service

    /// The port it got; 0 and the system's words in `problem` where it got none.
    [[nodiscard]] std::uint16_t listen(std::uint16_t port, QString &problem);
    [[nodiscard]] int connections() const { return m_open; }

private:
    void accept(QTcpServer &server);
    void turnAway(QTcpSocket *socket);

    Service m_service;
    QTcpServer m_four, m_six; ///< 127.0.0.1 and ::1: clients take "localhost" for either
    QTimer m_clock;
    std::atomic<int> m_open = 0;
};

} // namespace trustwalk::endpoint
