#pragma once

#include "core/session/session.h"

#include <optional>
#include <string>
#include <string_view>

/// Internal to the room: the bytes inside a session token, before they are sealed. One byte of version, then the fields in a fixed
/// order; texts and lists carry their length, numbers are 8 bytes, most significant first.
namespace trustwalk::session {

[[nodiscard]] std::string bodyOf(const Session &session);
/// nullopt where it isn't exactly one body of our version.
[[nodiscard]] std::optional<Session> fromBody(std::string_view body);

} // namespace trustwalk::session
