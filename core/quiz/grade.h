#pragma once

#include "core/quiz/proof.h"

/// Grades what a learner gave. Values in, values out.
namespace trustwalk::quiz {

struct Grade {
    bool right = false;
    Ids missed; ///< right options that were not chosen; of order and match: those (left ids) in a wrong place
    Ids wrong; ///< wrong options that were chosen
};
/// For every kind but fix. A which-step question takes an option id or the step that was pointed at, and needs its proof for the latter:
/// right is the step where the trace stops.
[[nodiscard]] Grade grade(const Question &question, const Answer &given, const Proof &proof);
/// The step at this index of a trace, as an answer to a which-step question.
[[nodiscard]] StepAt stepAt(const trace::Trace &trace, std::size_t index);

/// One combination of a fix's grid.
struct GridPoint {
    std::string principal, action, resource;
    ContextKeys context;
};

/// A policy graded by what it does.
struct FixGrade {
    struct Verdict {
        bool passed = false;
        std::optional<Stop> stop; ///< where the run stopped
        Played run;
    };
    std::optional<ParseError> refused; ///< AWS would not save it; nothing else was tried then
    std::vector<Verdict> allowed, attacks;
    std::vector<GridPoint> wider; ///< what it allows and the model denies; the first few
    std::size_t widerPoints = 0, points = 0;
    std::optional<ProofFault> fault; ///< the question itself cannot be run
    [[nodiscard]] bool right() const;
};
/// Any text that passes every test is right. The question must be a fix.
[[nodiscard]] FixGrade gradeFix(const Question &question, std::string_view policy, const Stand &stand);

} // namespace trustwalk::quiz
