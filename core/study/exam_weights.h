#pragma once

#include "core/study/plan.h"

/// How the exam's domains are shared by the cards.
namespace trustwalk::study {

/// Each card's part of the readiness: a domain's weight is shared evenly by its cards, and all parts make 1. All are 0 where no domain with a
/// weight has a card.
[[nodiscard]] std::vector<double> weightsOf(std::span<const ExamCard> cards, const Exam &exam);

} // namespace trustwalk::study
