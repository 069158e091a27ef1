#pragma once

#include "core/trace/trace.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Two traces side by side: a good run and a broken one.
namespace trustwalk::trace {

/// A pair of steps that mean the same thing in both traces, or a step that only one of them has.
struct DiffRow {
    enum class Kind {
        Same,
        Differs, ///< another verdict, other values compared, or other evidence
        OnlyLeft,
        OnlyRight,
    };
    Kind kind = Kind::Same;
    std::optional<std::size_t> left, right; ///< indices of steps
    bool operator==(const DiffRow &) const = default;
};

/// Steps are aligned by chapter, kind and actors, in order, as many as possible: a check that only one trace has shifts nothing.
/// What differs by the machine's keys alone is the same.
[[nodiscard]] std::vector<DiffRow> diff(const Trace &left, const Trace &right);

/// The row where the outcomes part: the first in which the verdicts differ; else the first that differs at all; nothing where no row
/// does.
[[nodiscard]] std::optional<std::size_t> parting(const std::vector<DiffRow> &rows, const Trace &left, const Trace &right);

} // namespace trustwalk::trace
