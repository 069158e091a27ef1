#pragma once

#include "core/walk/walk.h"

/// Which checks a walk can meet at all: a wrong option of a which-step question is one that this walk has or would have had.
namespace trustwalk::quiz {

[[nodiscard]] bool canMeet(const walk::Walk &walk, trace::StepKind kind);

} // namespace trustwalk::quiz
