#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// Wildcards of the policy language. A *pattern* is text in which * and ? stand as the two bytes below, which no UTF-8 text
/// contains; so a literal * (`${*}`, or any * under StringEquals) and a wildcard never get mixed up.
namespace trustwalk::policy {

inline constexpr char anyRun = '\xff'; ///< zero or more characters
inline constexpr char anyOne = '\xfe'; ///< exactly one character (code point)

[[nodiscard]] std::string patternFrom(std::string_view text); ///< every * and ? becomes a wildcard
[[nodiscard]] bool hasWildcards(std::string_view pattern);
/// Case counts. Time is bounded by pattern length times text length.
[[nodiscard]] bool matchesPattern(std::string_view pattern, std::string_view text);

/// The six parts of an ARN, or of an ARN pattern, cut at the first five colons; views into the text it was cut from.
struct ArnParts {
    std::array<std::string_view, 6> part;
    bool complete = false; ///< there are six
};
[[nodiscard]] ArnParts splitArn(std::string_view text);

/// Part by part, so that a wildcard never reaches beyond one of the first five parts. Where one of the two has fewer than six parts they
/// are compared as whole texts, so that `*` alone matches everything (of other short patterns AWS documents nothing).
/// Source: "IAM JSON policy elements: Condition operators", ARN operators.
[[nodiscard]] bool matchesArnPattern(std::string_view pattern, std::string_view text);

} // namespace trustwalk::policy
