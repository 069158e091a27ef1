#pragma once

#include "core/base/parse_error.h"

#include <string>
#include <string_view>
#include <vector>

/// How errors name a place in a JSON text ($.accounts[0].users[1].name) and a key that was meant.
namespace trustwalk::json {

/// `path` with a key below it: ".key", or ["key"] where the key has other characters than letters, digits, _ - : and /.
[[nodiscard]] std::string pathBelow(std::string_view path, std::string_view key);
[[nodiscard]] std::string pathBelow(std::string_view path, std::size_t index);
/// The known key that is at most two edits away, and fewer than the key has characters; empty where there is none.
[[nodiscard]] std::string nearestKey(std::string_view key, const std::vector<std::string> &known);

class Value;

/// An error with its place in the whole `source` as one with its place in `outer`: what Reader::refuse takes over as an inner error.
[[nodiscard]] ParseError seenFrom(const Value &outer, std::string_view source, ParseError error);

} // namespace trustwalk::json
