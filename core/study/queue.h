#pragma once

#include "core/study/schedule.h"

#include <span>
#include <vector>

/// What to answer now, and in which order.
namespace trustwalk::study {

struct QueueRules {
    std::chrono::minutes learnAhead = std::chrono::minutes(20); ///< steps that come within this time count as due
    int newCards = 0; ///< how many never seen may be added
};

/// Indexes into the cards, in the order of answering: sure and wrong first; then steps by their moment; then reviews by their day; then new
/// cards. Ties keep the order of the cards.
[[nodiscard]] std::vector<std::size_t> dueQueue(std::span<const CardState> cards, const When &now, const QueueRules &rules = {});

/// Whether the card is in that queue by its own, new cards aside.
[[nodiscard]] bool isDue(const CardState &card, const When &now, std::chrono::minutes learnAhead = QueueRules {}.learnAhead);

/// How many of each there are, each card in one group.
struct QueueCounts {
    int sureAndWrong = 0;
    int steps = 0;
    int reviews = 0;
    int newCards = 0; ///< all never seen, whatever the bound
    bool operator==(const QueueCounts &) const = default;
};
[[nodiscard]] QueueCounts countDue(std::span<const CardState> cards, const When &now,
                                   std::chrono::minutes learnAhead = QueueRules {}.learnAhead);

} // namespace trustwalk::study
