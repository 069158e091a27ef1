#pragma once

#include "app/endpoint/limits.h"
#include "core/base/http_message.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

/// HTTP/1.1 as bytes come in, in pieces of any size. Strict: what two readers could understand differently is refused.
namespace trustwalk::endpoint {

/// Why a request cannot be read; the connection ends with it.
struct BadRequest {
    int status = 400; ///< 400, 413, 414, 417, 431, 501 or 505
    std::string reason; ///< one line of English, without anything that the client sent
};

/// Reads one request after the other. Knows no socket and no clock.
class HttpReader {
public:
    explicit HttpReader(const Limits &limits);
    ~HttpReader();
    HttpReader(HttpReader &&) noexcept;
    HttpReader &operator=(HttpReader &&) noexcept;

    enum class State {
        Idle, ///< nothing of a next request has come
        Reading, ///< a part of it
        Complete, ///< take() gives it
        Failed, ///< error() says why; nothing more is read
    };
    /// Takes in bytes; what belongs to later requests is kept until take() was called.
    State feed(std::string_view bytes);
    [[nodiscard]] State state() const;
    [[nodiscard]] std::size_t held() const; ///< bytes that were fed and not taken
    [[nodiscard]] const RawRequest &head() const; ///< of the request that is being read, once its headers are complete

    /// The head is complete and asks for an interim answer before its body is sent (RFC 9110, 10.1.1). True once a request.
    [[nodiscard]] bool wantsContinue();
    /// The client closes after this request, or speaks HTTP/1.0 without keep-alive.
    [[nodiscard]] bool closesAfter() const;

    /// The complete request; then the next one is read from what is left, and state() is of that.
    [[nodiscard]] RawRequest take();
    [[nodiscard]] const BadRequest &error() const;

private:
    struct Parts; // Boost.Beast stays in the one file that implements this
    std::unique_ptr<Parts> m_parts;
};

} // namespace trustwalk::endpoint
