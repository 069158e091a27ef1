#pragma once

#include <string>
#include <vector>

/// Requests that a strict server answers in one way only, with the status it must give.
namespace trustwalk::test {

struct HostileRequest {
    std::string name;
    std::string bytes;
    int status; ///< of the first answer
};

/// With this port in every Host header that is meant to be right.
[[nodiscard]] std::vector<HostileRequest> hostileRequests(int port);

} // namespace trustwalk::test
