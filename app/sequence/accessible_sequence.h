#pragma once

#include "app/sequence/sequence_layout.h"

namespace trustwalk::sequence {

/// From now on a SequenceView is a list to assistive software: a child each lane and each row, named, in order, where it is seen.
void installAccessibleSequence();
/// The child that is the step's own row; -1: none.
[[nodiscard]] int childOfStep(const SequenceLayout &layout, int step);

} // namespace trustwalk::sequence
