#pragma once

#include "core/base/http_message.h"

#include <cstdint>
#include <optional>
#include <string>

/// Who may talk to the endpoint. A server on loopback is reachable from every web page in the user's browser, by its address or by a name
/// that was made to lead there (DNS rebinding): so the request must name this machine, and no page of somebody else may have sent it.
namespace trustwalk::endpoint {

/// Why a request is refused; nothing where it may pass.
[[nodiscard]] std::optional<std::string> refusedBy(const RawRequest &request, std::uint16_t port);

} // namespace trustwalk::endpoint
