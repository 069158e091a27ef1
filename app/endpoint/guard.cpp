#include "app/endpoint/guard.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace trustwalk::endpoint {

namespace {

constexpr std::array<std::string_view, 3> ourNames {"127.0.0.1", "localhost", "[::1]"};

/// "localhost:8080", with the port that we listen on.
bool isOurs(std::string_view authority, std::uint16_t port)
{
    const std::size_t colon = authority.rfind(':');
    if (colon == std::string_view::npos || authority.substr(colon + 1) != std::to_string(port))
        return false;
    const std::string_view host = authority.substr(0, colon);
    return std::any_of(ourNames.begin(), ourNames.end(), [&](std::string_view name) { return equalsIgnoreCase(host, name); });
}

} // namespace

std::optional<std::string> refusedBy(const RawRequest &request, std::uint16_t port)
{
    if (!isOurs(request.header("Host").value_or(""), port))
        return "The Host header names another machine or port.";
    constexpr std::string_view scheme = "http://";
    for (const Header &header : request.headers) {
        const std::string_view origin = header.value;
        if (equalsIgnoreCase(header.name, "origin") && !(origin.starts_with(scheme) && isOurs(origin.substr(scheme.size()), port)))
            return "A web page of another origin sent this.";
        if (equalsIgnoreCase(header.name, "sec-fetch-site") && header.value == "cross-site" && request.method != "GET")
            return "A web page of another origin sent this.";
    }
    return std::nullopt;
}

} // namespace trustwalk::endpoint
