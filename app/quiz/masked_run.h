#pragma once

#include "core/quiz/proof.h"

#include <memory>
#include <vector>

namespace trustwalk::quiz_page {

/// A check as somebody sees it who does not know how the run goes on.
struct MaskedCheck {
    trace::Chapter chapter = trace::Chapter::Authorize;
    quiz::StepAt at;
    bool stops = false; ///< here the run is refused; nothing on screen may tell
};

/// A run before anything is known of it: the first step of each call, and every check that it has or would have had, in their order. Checks that the
/// run never came to stand among the others, or else the list would end where the run stops.
struct MaskedRun {
    walk::Walk walk;
    std::vector<std::shared_ptr<const trace::Trace>> openings; ///< of each call its first step alone: whose names titles of checks take
    std::vector<MaskedCheck> checks; ///< with the openings of their chapters
    int calls = 1; ///< more than one: a chain
};
[[nodiscard]] MaskedRun masked(const quiz::Played &run, const quiz::WhichStep &question);

} // namespace trustwalk::quiz_page
