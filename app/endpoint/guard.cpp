#include "app/endpoint/guard.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace trustwalk::endpoint {

namespace {

constexpr std::array<std::string_view, 3> ourNames {"127.0.0.1", "localhost", "[::1]"};

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// "localhost:8080", with the port that we listen on.
bool isOurs(std::string_view authority, std::uint16_t port)
{
    const std::string wanted = lowered(authority), suffix = ':' + std::to_string(port);
    return std::any_of(ourNames.begin(), ourNames.end(), [&](std::string_view name) { return wanted == std::string(name) + suffix; });
}

} // namespace

std::optional<std::string> refusedBy(const RawRequest &request, std::uint16_t port)
{
    if (!isOurs(request.header("Host").value_or(""), port))
        return "The Host header names another machine or port.";
    constexpr std::string_view scheme = "http://";
    for (const Header &header : request.headers) {
        const std::string name = lowered(header.name);
        const std::string_view origin = header.value;
        if (name == "origin" && !(origin.starts_with(scheme) && isOurs(origin.substr(scheme.size()), port)))
            return "A web page of another origin sent this.";
        if (name == "sec-fetch-site" && header.value == "cross-site" && request.method != "GET")
            return "A web page of another origin sent this.";
    }
    return std::nullopt;
}

} // namespace trustwalk::endpoint
