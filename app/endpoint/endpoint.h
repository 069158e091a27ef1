#pragma once

#include "app/endpoint/limits.h"
#include "core/base/http_message.h"

#include <QString>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace trustwalk::endpoint {

class Listener;

/// Answers one request; called on the endpoint's thread, one request at a time. `client` is the peer's address.
using Handler = std::function<RawResponse(RawRequest request, const std::string &client)>;

/// Answers a request whose body is not taken in, since others' fill what there is room for. `head`: all but the body.
using Busy = std::function<RawResponse(const RawRequest &head)>;

/// HTTP on loopback, on a thread of its own. Holds no state of what is asked; keeps nothing of a request.
class Endpoint final {
public:
    explicit Endpoint(Handler handler, Limits limits = {}, Busy busy = {});
    ~Endpoint(); ///< stops
    Endpoint(const Endpoint &) = delete;
    Endpoint &operator=(const Endpoint &) = delete;

    /// Listens on 127.0.0.1 and, where the machine has it, on ::1. Port 0: one that is free. The system's words where it can't.
    [[nodiscard]] std::optional<QString> start(std::uint16_t port);
    void stop();
    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; } ///< 0 while it doesn't listen
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:8080"
    [[nodiscard]] int connections() const; ///< open now

private:
    Handler m_handler;
    Busy m_busy;
    Limits m_limits;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives on m_thread
    std::uint16_t m_port = 0;
};

} // namespace trustwalk::endpoint
