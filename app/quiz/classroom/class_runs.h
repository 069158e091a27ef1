#pragma once

#include "app/quiz/proof_runner.h"
#include "core/study/round.h"

#include <vector>

namespace trustwalk::quiz_page {

/// One run of a reveal: whose it is and how far it is played. A wrong choice about a run that all options share is played up to the check
/// that it names, which passes there.
struct ClassRun {
    enum class Kind {
        WrongChoice, ///< the run of a wrong option, to its deciding check
        WrongClaim, ///< the run of all, to the check that a wrong option takes for the end
        Right,
    } kind
        = Kind::Right;
    int option = -1; ///< by its place; -1: the run that all speak of
    quiz::Played run;
    int last = 0; ///< the step at which it stops
    std::size_t requirement = 0; ///< of solve: which one was tried, from 1; 0: none
};

/// The reveal of a question: the wrong choices that hands went up for, the one with most hands first (all of them where nobody was
/// counted), then the right one. Empty for a question that runs nothing.
[[nodiscard]] std::vector<ClassRun> classRuns(const quiz::Question &question, const Proven &proven, const study::RoomQuestion &room);

/// Where a check passed in a run; nothing where it was not met, or is where the run ends.
[[nodiscard]] std::optional<int> passedAt(const quiz::StepAt &step, const quiz::Played &run);

} // namespace trustwalk::quiz_page
