#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace trustwalk::api {

struct CodePoint {
    std::uint32_t value = 0xFFFD;
    std::size_t length = 1; ///< in bytes
    bool valid = false;
};

/// The code point at `offset` (below text.size()). A byte that begins no well-formed sequence (RFC 3629) is U+FFFD of
/// length 1.
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t offset);

/// The text with every byte that is not UTF-8 replaced by U+FFFD, as AWS decodes a form.
[[nodiscard]] std::string wellFormed(std::string_view text);

} // namespace trustwalk::api
