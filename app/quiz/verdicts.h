#pragma once

#include "app/quiz/answer_view.h"
#include "app/quiz/option_card.h"

/// What an option came to, in words: what its run did, and why.
namespace trustwalk::quiz_page {

/// The text of an option; of a which-step question the title of its check, which the played run knows.
[[nodiscard]] QString optionText(const quiz::Question &question, const quiz::Option &option, const quiz::Proof *proof,
                                 ui::Language language);
/// The played run of a question about one run, or null.
[[nodiscard]] const quiz::Played *sharedRun(const quiz::Proof &proof);
/// "Trust policy of RoleB" of a step of that run.
[[nodiscard]] QString stepTitle(const quiz::Proof &proof, const quiz::StepAt &step, ui::Language language);

[[nodiscard]] bool isRight(const quiz::Question &question, const quiz::Proof &proof, const std::string &option);
[[nodiscard]] OptionCard::Verdict verdictOf(const quiz::Question &question, const quiz::Option &option, const Outcome &outcome, bool chosen,
                                            const Look &look);

} // namespace trustwalk::quiz_page
