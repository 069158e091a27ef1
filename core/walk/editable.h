#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/policy/document.h"
#include "core/trace/trace.h"
#include "core/walk/walk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What can be edited in a walk while one looks on: the policies that take part in it, and the request's parameters.
namespace trustwalk::walk {

struct Editable {
    enum class Kind { Parameters, SessionPolicy, TrustPolicy, InlinePolicy, ManagedPolicy, BoundaryPolicy, ResourcePolicy };
    Kind kind = Kind::Parameters;
    std::string target; ///< the ARN of the role, user, managed policy or resource; empty for what goes along with the call
    std::string name; ///< of an inline policy; else what a reader calls the target
    std::string text; ///< JSON, laid out on lines; what it says now
    bool operator==(const Editable &) const = default;
};

/// Everything of this walk that can be edited, parameters first: as its world and Changes have it, and as its trace sent it. Policies
/// that belong to AWS are not among them; a role or user without an inline policy has an empty one to begin with.
[[nodiscard]] std::vector<Editable> editablesOf(const Walk &walk, const world::World &world, const trace::Trace &trace);

/// What is wrong with a text in this place, with its line: what IAM or STS would refuse, or what is no set of parameters.
[[nodiscard]] std::optional<ParseError> faultIn(const Editable &place, std::string_view text);

/// The walk with this text in that place; one Change a place, however often it is edited. The error that faultIn gives; a session policy
/// that is at fault is sent all the same, for STS refuses it itself.
[[nodiscard]] Result<Walk, ParseError> edited(const Walk &walk, const Editable &place, std::string_view text, const trace::Trace &trace);

} // namespace trustwalk::walk
