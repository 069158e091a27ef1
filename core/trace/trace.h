#pragma once

#include "core/api/error.h"
#include "core/api/operation.h"
#include "core/trace/step.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trustwalk::trace {

/// A check that would have followed if the walk had not been refused: from the same walk without its breaks.
struct NotReached {
    StepNumber number;
    Chapter chapter = Chapter::Use;
    StepKind kind = StepKind::CredentialsUsed;
};

/// The steps of one call to STS, from the request on; what comes before the first request and after the last belongs to those.
struct Act {
    std::size_t first = 0, end = 0; ///< indices of steps; `end` is behind the last
    [[nodiscard]] bool holds(std::size_t index) const { return index >= first && index < end; }
};

/// Everything one walk (or one request) did, in order. Immutable once returned: views only read it.
struct Trace {
    std::optional<api::Operation> call;
    std::vector<Step> steps;
    std::optional<api::Refusal> refusal; ///< AWS's answer at the step where it stopped
    std::vector<NotReached> notReached;

    [[nodiscard]] bool allowed() const { return !refusal.has_value(); }
    /// Index of the step with that number, or nothing.
    [[nodiscard]] std::optional<std::size_t> indexOf(StepNumber number) const;
    /// The act that a step belongs to: a role chain has an act a call, every other walk has one.
    [[nodiscard]] Act actAt(std::size_t index) const;
};

/// Stable and free of language, for golden files: one line a step, the facts of its evidence indented below it. What differs by
/// machine or seed (signatures made with a ring's keys, session tokens) is shortened to a fixed mark.
[[nodiscard]] std::string toText(const Trace &trace);

} // namespace trustwalk::trace
