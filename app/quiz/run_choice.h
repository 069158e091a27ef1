#pragma once

#include "app/quiz/proof_runner.h"
#include "app/quiz/runs_view.h"

namespace trustwalk::quiz_page {

/// The runs that explain an answer: the chosen one and the right one; one alone where there is nothing to set it against.
struct RunChoice {
    std::optional<quiz::Played> left;
    std::optional<Claim> claim; ///< instead of a left run: what the learner took the right one for
    quiz::Played right;
    RunsView::Head leftHead, rightHead;
    QString note; ///< what both were asked for; may be empty
};

/// `compared`: the option to be set against the right one; empty: what was chosen, or the first wrong option. Nothing for a question that
/// runs nothing.
[[nodiscard]] std::optional<RunChoice> runsToShow(const quiz::Question &question, const Proven &proven, const Outcome &outcome,
                                                  const Given &given, const std::string &compared, const Look &look);
void showRuns(RunsView &view, const RunChoice &runs, const text::Translation &t);

} // namespace trustwalk::quiz_page
