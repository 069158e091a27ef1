#pragma once

#include "core/api/error.h"
#include "core/api/request.h"
#include "core/base/http_message.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Form fields → typed request: the only place where parameters are read. Source: the shapes of the STS service model.
namespace trustwalk::api {

/// One constraint of one parameter, with what was compared: the evidence of "request within limits".
struct ParameterCheck {
    enum class Constraint { Required, MinimumLength, MaximumLength, Pattern, MinimumValue, MaximumValue, MaximumItems, Arn, Number };
    std::string parameter; ///< wire name: "DurationSeconds", "Tags.member.1.Key"
    std::string value; ///< as sent, shortened to 80 bytes
    Constraint constraint = Constraint::Required;
    std::string limit; ///< "900", "[\\w+=,.@-]*"
    bool passed = true;
};

struct ReadParameters {
    std::optional<Request> request; ///< absent where refused
    std::optional<Refusal> refusal; ///< ValidationError with every violated constraint in one message, MalformedInput …
    std::vector<ParameterCheck> checks; ///< the constraints of every parameter that was sent, and the missing required ones
};

/// Unknown parameters are passed over; of duplicates the first counts. Patterns count Unicode code points.
[[nodiscard]] ReadParameters readParameters(Operation operation, const Form &form);

/// The other way: the form that a client sends for this request, Action and Version first.
[[nodiscard]] Form formOf(const Request &request);

struct DurationLimits {
    std::int64_t minimum, maximum, fallback;
};
/// The range of the schema, before any role's or chain's limit. Source: DurationSeconds of each operation.
[[nodiscard]] DurationLimits durationLimits(Operation operation);

} // namespace trustwalk::api
