#pragma once

#include "app/quiz/answer_view.h"
#include "app/quiz/option_card.h"
#include "app/text/option_text.h"

/// What an option came to, in words: what its run did, and why.
namespace trustwalk::quiz_page {

using text::optionText;
using text::sharedRun;
using text::stepTitle;

[[nodiscard]] bool isRight(const quiz::Question &question, const quiz::Proof &proof, const std::string &option);
[[nodiscard]] OptionCard::Verdict verdictOf(const quiz::Question &question, const quiz::Option &option, const Outcome &outcome, bool chosen,
                                            const Look &look);

} // namespace trustwalk::quiz_page
