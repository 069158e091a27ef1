#pragma once

#include "app/stage/stage_layout.h"

namespace trustwalk::stage {

/// How a step moves. Still: only outlines change.
enum class MotionKind { Still, Travels, Checks, Refuses, Issues };
[[nodiscard]] MotionKind motionOf(const trace::Trace &trace, std::size_t index);
[[nodiscard]] int millisecondsOf(MotionKind kind);

/// The stage somewhere between two steps: `end` is the step's own layout, `before` the one of the step that was left. At 1 it is
/// `end`, exactly; any progress can be asked for in any order.
[[nodiscard]] StageLayout frameOf(MotionKind kind, const StageLayout &before, const StageLayout &end, qreal progress);

} // namespace trustwalk::stage
