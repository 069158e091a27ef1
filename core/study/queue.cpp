#include "core/study/queue.h"

#include <algorithm>
#include <compare>

namespace trustwalk::study {

namespace {

enum class Group : std::uint8_t { SureAndWrong, Step, Review, New };

Group groupOf(const CardState &card)
{
    if (card.isNew())
        return Group::New;
    if (card.sureAndWrong)
        return Group::SureAndWrong;
    return card.isInSteps() ? Group::Step : Group::Review;
}

/// Where a card stands in the queue: compared member by member; the index makes ties keep the order of the cards.
struct Position {
    Group group;
    std::int64_t due; ///< milliseconds for what is due at a moment, days for reviews; 0 for new cards
    std::size_t index;
    auto operator<=>(const Position &) const = default;
};

std::int64_t dueIn(Group group, const CardState &card)
{
    switch (group) {
    case Group::SureAndWrong:
    case Group::Step: return card.due.time_since_epoch().count();
    case Group::Review: return card.dueDay().time_since_epoch().count();
    case Group::New: break;
    }
    return 0;
}

} // namespace

bool isDue(const CardState &card, const When &now, std::chrono::minutes learnAhead)
{
    if (card.isInSteps())
        return card.due <= now.at + learnAhead;
    return card.isInReview() && card.dueDay() <= now.day;
}

std::vector<std::size_t> dueQueue(std::span<const CardState> cards, const When &now, const QueueRules &rules)
{
    std::vector<Position> positions;
    int room = rules.newCards;
    for (std::size_t index = 0; index < cards.size(); ++index) {
        const CardState &card = cards[index];
        if (card.isNew() ? room-- > 0 : isDue(card, now, rules.learnAhead))
            positions.push_back({groupOf(card), dueIn(groupOf(card), card), index});
    }
    std::ranges::sort(positions);
    std::vector<std::size_t> queue(positions.size());
    std::ranges::transform(positions, queue.begin(), &Position::index);
    return queue;
}

QueueCounts countDue(std::span<const CardState> cards, const When &now, std::chrono::minutes learnAhead)
{
    QueueCounts counts;
    for (const CardState &card : cards) {
        if (!card.isNew() && !isDue(card, now, learnAhead))
            continue;
        switch (groupOf(card)) {
        case Group::SureAndWrong: ++counts.sureAndWrong; break;
        case Group::Step: ++counts.steps; break;
        case Group::Review: ++counts.reviews; break;
        case Group::New: ++counts.newCards; break;
        }
    }
    return counts;
}

} // namespace trustwalk::study
