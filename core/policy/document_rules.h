#pragma once

#include "core/base/parse_error.h"
#include "core/policy/document.h"

#include <optional>
#include <string>
#include <string_view>

/// What AWS refuses to save, and the words it refuses with. IAM's own policies and resource-based ones (trust policies among them)
/// have validators, and so words, of their own. The words are those of AWS's answers as people have quoted them; where AWS answers
/// one sentence for many faults ("Syntax errors in policy.") that sentence stands for all of them.
namespace trustwalk::policy {

/// Identity, Session, Boundary, ServiceControl against Resource, Trust, ResourceControl.
[[nodiscard]] bool namesPrincipals(Use use);

struct Objection {
    ParseError::Code code = ParseError::Code::BadValue;
    std::string expected;
    std::string reason;
};

enum class Fault {
    NotJson,
    Syntax, ///< a wrong type, an unknown element or operator
    Version,
    NoStatement,
    SidForm,
    SidTwice,
    NoEffect,
    NoAction,
    NoResource,
    NoPrincipal,
    HasPrincipal,
    HasNotPrincipal,
    HasResource,
    Characters,
    Date,
};
[[nodiscard]] std::string reasonFor(Fault fault, Use use);

[[nodiscard]] std::optional<Objection> objectionToSid(std::string_view sid, Use use);
[[nodiscard]] std::optional<Objection> objectionToAction(std::string_view action, Use use);
[[nodiscard]] std::optional<Objection> objectionToResource(std::string_view resource, Use use);
/// IAM's own policies are also read by an older parser that refuses dates which are none.
[[nodiscard]] bool refusesBadDates(Use use);
/// Where the first character stands that an IAM policy must not contain: only tab, line feed, carriage return and U+0020–U+00FF may.
/// Source: "IAM and AWS STS quotas", and the pattern of PolicyDocument in the IAM API Reference.
[[nodiscard]] std::optional<std::size_t> forbiddenCharacter(std::string_view utf8, Use use);

} // namespace trustwalk::policy
