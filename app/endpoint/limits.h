#pragma once

#include <chrono>
#include <cstddef>

namespace trustwalk::endpoint {

/// What one client may take. Whoever takes more is answered and closed; nobody else notices.
struct Limits {
    std::size_t requestLine = 8 * 1024; ///< bytes, without its end
    std::size_t head = 16 * 1024; ///< bytes of request line and headers together
    std::size_t headers = 100; ///< lines
    std::size_t body = 10'000'000; ///< bytes, as AWS
    std::size_t inFlight = 64 * 1024 * 1024; ///< bytes of all connections together, of requests that come in and answers that go out
    std::size_t small = 64 * 1024; ///< bytes of a request or an answer that is let pass whatever the others take
    std::size_t connections = 1024; ///< at a time
    std::size_t unsent = 1024 * 1024; ///< bytes of answers that a client has not read, above which none of its requests is taken
    std::chrono::milliseconds request {15'000}; ///< from a request's first byte to its last
    std::chrono::milliseconds idle {60'000}; ///< between requests
    std::chrono::milliseconds unread {15'000}; ///< an answer of which nothing is read
};

} // namespace trustwalk::endpoint
