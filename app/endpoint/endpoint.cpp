#include "app/endpoint/endpoint.h"

#include "app/endpoint/listener.h"

namespace trustwalk::endpoint {

namespace {

RawResponse plainlyBusy(const RawRequest &)
{
    RawResponse response;
    response.status = 503;
    return response;
}

} // namespace

Endpoint::Endpoint(Handler handler, Limits limits, Busy busy)
    : m_handler(std::move(handler)), m_busy(busy ? std::move(busy) : plainlyBusy), m_limits(limits)
{
    m_thread.setObjectName(QStringLiteral("endpoint"));
}

Endpoint::~Endpoint()
{
    stop();
}

std::optional<QString> Endpoint::start(std::uint16_t port)
{
    stop();
    m_listener = new Listener({m_handler, m_busy, m_limits});
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QString problem;
    QMetaObject::invokeMethod(m_listener, [&] { m_port = m_listener->listen(port, problem); }, Qt::BlockingQueuedConnection);
    if (m_port != 0)
        return std::nullopt;
    stop();
    return problem;
}

void Endpoint::stop()
{
    if (m_listener == nullptr)
        return;
    m_thread.quit();
    m_thread.wait();
    m_listener = nullptr;
    m_port = 0;
}

QString Endpoint::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

int Endpoint::connections() const
{
    return m_listener == nullptr ? 0 : m_listener->connections();
}

} // namespace trustwalk::endpoint
