#pragma once

#include "core/policy/access_request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}` and the literals `${*}`, `${?}`, `${$}`.
/// Source: "IAM policy elements: Variables and tags".
namespace trustwalk::policy {

/// A policy's value, compiled. Without variables it is one fixed pattern (match_pattern.h).
struct TextTemplate {
    struct Part {
        std::string literal; ///< a pattern; empty for a variable
        std::string lowerKey; ///< of a variable; empty for a literal
        std::optional<std::string> fallback; ///< a variable's default value
    };
    std::string fixed; ///< the whole pattern, where there are no variables
    std::vector<Part> parts; ///< empty where there are no variables
    [[nodiscard]] bool hasVariables() const { return !parts.empty(); }
};

enum class Wildcards { Match, Literal };
enum class Variables { Resolve, Literal }; ///< Literal: versions before 2012-10-17, and elements without variables

[[nodiscard]] TextTemplate compileText(std::string_view text, Wildcards wildcards, Variables variables);

/// Writes the pattern with the request's values. False where a variable has neither one single value nor a default: such an entry
/// matches nothing. A value is literal: a * in it is no wildcard.
[[nodiscard]] bool expand(const TextTemplate &text, const Context &context, std::string &pattern);

/// Is there something that looks like a variable?
[[nodiscard]] bool mentionsVariable(std::string_view text);

} // namespace trustwalk::policy
