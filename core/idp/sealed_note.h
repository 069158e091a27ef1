#pragma once

#include "core/base/json.h"
#include "core/idp/idp.h"

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::idp {

/// What a provider or the broker hands to a browser and wants back unread and unaltered: sealed with the world's key, for one purpose alone.
[[nodiscard]] std::string sealNote(const json::Value &note, std::string_view purpose, const Site &site);
/// Nothing where it was not sealed here, or for another purpose.
[[nodiscard]] std::optional<json::Value> openNote(std::string_view sealed, std::string_view purpose, const Site &site);
/// A text of the note; empty where it has none.
[[nodiscard]] std::string noted(const json::Value &note, std::string_view member);

} // namespace trustwalk::idp
