#include "app/endpoint/listener.h"

#include <QHostAddress>

namespace trustwalk::endpoint {

namespace {

constexpr int backlog = 1024;
constexpr std::chrono::milliseconds tick {250}; ///< how exactly deadlines are kept

} // namespace

Listener::Listener(Service service) : m_service(service), m_four(this), m_six(this), m_clock(this)
{
    for (QTcpServer *server : {&m_four, &m_six}) {
        server->setListenBacklogSize(backlog);
        server->setMaxPendingConnections(backlog);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
    connect(&m_clock, &QTimer::timeout, this, [this] {
        for (Connection *connection : findChildren<Connection *>(Qt::FindDirectChildrenOnly))
            connection->checkTime();
    });
}

Listener::~Listener()
{
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

std::uint16_t Listener::listen(std::uint16_t port, QString &problem)
{
    if (!m_four.listen(QHostAddress::LocalHost, port)) {
        problem = m_four.errorString();
        return 0;
    }
    m_six.listen(QHostAddress::LocalHostIPv6, m_four.serverPort()); // a machine without IPv6 does without
    m_clock.start(tick);
    return m_four.serverPort();
}

void Listener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_open >= static_cast<int>(m_service.limits.connections)) {
            turnAway(socket);
            continue;
        }
        ++m_open;
        auto *connection = new Connection(socket, m_service, this);
        connect(
            connection, &Connection::finished, this,
            [this, connection] {
                --m_open;
                connection->deleteLater();
            },
            Qt::SingleShotConnection);
        if (socket->state() == QAbstractSocket::UnconnectedState) // it left while its first bytes were read
            Q_EMIT connection->finished();
    }
}

void Listener::turnAway(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace trustwalk::endpoint
