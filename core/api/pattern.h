#pragma once

#include <cstdint>
#include <string_view>

namespace trustwalk::api {

/// The patterns of the STS service model. A text matches where all of it does.
enum class Pattern {
    Any, ///< the shape has none
    Arn,
    Name, ///< session names, the name of a federated user, source identities
    SerialNumber,
    Digits,
    ExternalId,
    TagKey,
    TagValue,
    PolicyDocument,
    Word,
};

/// As AWS prints it: "[\w+=,.@-]*".
[[nodiscard]] std::string_view regularExpression(Pattern pattern);
[[nodiscard]] bool matches(Pattern pattern, std::string_view text);

/// \p{L}, \p{Z} or \p{N} of a regular expression.
[[nodiscard]] bool isLetterSeparatorOrNumber(std::uint32_t codePoint);

} // namespace trustwalk::api
