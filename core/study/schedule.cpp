#include "core/study/schedule.h"

#include <algorithm>
#include <limits>

namespace trustwalk::study {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr double shortestFuzzed = 2.5; ///< days

/// A step of learning or relearning that lies ahead.
struct Step {
    minutes wait;
    int index;
};

/// Hard repeats the step, a little later than Again would.
minutes hardWait(const std::vector<minutes> &steps)
{
    const auto doubled = steps.size() == 1 ? 3 * steps[0] : steps[0] + steps[1];
    return (doubled + minutes(1)) / 2; // halves up
}

/// One answer to one card, before its rating is known.
class Answering {
public:
    Answering(const CardState &card, const When &when, const Rules &rules, const Spread &spread)
        : m_card(card), m_when(when), m_rules(rules), m_spread(spread), m_elapsed(elapsedDays(card, when, rules))
    {
    }

    [[nodiscard]] CardState after(Rating rating) const
    {
        if (m_rules.shortTerm == ShortTerm::Off)
            return inDays(rating, daysApart(rating));
        if (const auto step = stepAfter(rating))
            return inStep(rating, *step);
        const bool passed = rating != Rating::Again;
        return inDays(rating, m_card.isInReview() && passed ? daysApart(rating) : daysAfter(rating));
    }

private:
    [[nodiscard]] Memory memoryAfter(Rating rating) const
    {
        if (m_card.memory.isEmpty())
            return firstMemory(rating, m_rules.parameters, m_rules.firstStabilityFloor);
        return nextMemory(m_card.memory, rating, m_elapsed, m_rules.parameters, m_rules.shortTerm);
    }

    /// The interval that the memory asks for, moved where fuzz is on.
    [[nodiscard]] int daysAfter(Rating rating) const
    {
        const int plain = intervalDays(memoryAfter(rating).stability, m_rules.retention, m_rules.maximumInterval, m_rules.parameters);
        if (m_rules.fuzz == Fuzz::Off || plain < shortestFuzzed)
            return plain;
        const Turn turn {
            .today = m_when.day, .reps = m_card.reps, .own = m_card.isInReview() ? std::optional(m_card.dueDay()) : std::nullopt};
        return lightestDay(fuzzRange(plain, m_elapsed, m_rules.maximumInterval), turn, m_spread);
    }

    /// The same, moved apart from the intervals of the other ratings: a better answer never comes sooner.
    [[nodiscard]] int daysApart(Rating rating) const
    {
        int again = 0, hard = daysAfter(Rating::Hard), good = daysAfter(Rating::Good);
        if (m_rules.shortTerm == ShortTerm::On) {
            hard = std::min(hard, good); // Again leads to a step
        } else {
            again = std::min(daysAfter(Rating::Again), hard);
            hard = std::max(hard, again + 1);
        }
        good = std::max(good, hard + 1);
        const int easy = std::max(daysAfter(Rating::Easy), good + 1);
        const int apart = std::array {0, again, hard, good, easy}[static_cast<std::size_t>(rating)];
        return m_rules.clamp == Clamp::Last ? std::min(apart, m_rules.maximumInterval) : apart;
    }

    /// The step that follows; nothing where the card leaves the steps or stays outside them.
    [[nodiscard]] std::optional<Step> stepAfter(Rating rating) const
    {
        const bool relearning = m_card.isInReview() || m_card.phase == Phase::Relearning;
        const std::vector<minutes> &steps = relearning ? m_rules.relearningSteps : m_rules.learningSteps;
        const auto at = static_cast<std::size_t>(m_card.step);
        if (at >= steps.size())
            return std::nullopt;
        if (m_card.isInReview())
            return rating == Rating::Again ? std::optional(Step {steps[at], 0}) : std::nullopt;
        switch (rating) {
        case Rating::Again: return Step {steps.front(), 0};
        case Rating::Hard: return Step {hardWait(steps), m_card.step};
        case Rating::Good: return at + 1 < steps.size() ? std::optional(Step {steps[at + 1], m_card.step + 1}) : std::nullopt;
        case Rating::Easy:
        case Rating::Manual: break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool lapses(Rating rating) const
    {
        return rating == Rating::Again && (m_rules.shortTerm == ShortTerm::On ? m_card.isInReview() : !m_card.isNew());
    }

    /// All but when it comes next.
    [[nodiscard]] CardState answered(Rating rating) const
    {
        CardState card = m_card;
        card.lastReview = m_when.at;
        card.studyDay = m_when.day;
        card.reps += 1;
        card.lapses += lapses(rating) ? 1 : 0;
        card.memory = memoryAfter(rating);
        card.sureAndWrong = false;
        return card;
    }

    [[nodiscard]] CardState inDays(Rating rating, int count) const
    {
        CardState card = answered(rating);
        card.phase = Phase::Review;
        card.step = 0;
        card.scheduledDays = count;
        card.due = m_when.at + days(count);
        return card;
    }

    /// A step of a day or more is kept as a day of review, with its index.
    [[nodiscard]] CardState inStep(Rating rating, const Step &step) const
    {
        CardState card = answered(rating);
        card.step = step.index;
        card.scheduledDays = static_cast<int>(std::chrono::floor<days>(step.wait).count());
        card.due = m_when.at + step.wait;
        if (card.scheduledDays > 0)
            card.phase = Phase::Review;
        else if (m_card.isNew())
            card.phase = Phase::Learning;
        else if (m_card.isInReview())
            card.phase = Phase::Relearning;
        return card;
    }

    const CardState &m_card;
    const When &m_when;
    const Rules &m_rules;
    const Spread &m_spread;
    int m_elapsed;
};

} // namespace

int elapsedDays(const CardState &card, const When &when, const Rules &rules)
{
    if (card.isNew())
        return 0;
    if (rules.dayRule == DayRule::StudyDays)
        return daysBetween(card.studyDay, when.day);
    return daysBetween(studyDayOf(card.lastReview, minutes(0), minutes(0)), studyDayOf(when.at, minutes(0), minutes(0)));
}

double retrievability(const CardState &card, const When &when, const Rules &rules)
{
    return card.memory.isEmpty() ? 0 : retrievability(elapsedDays(card, when, rules), card.memory.stability, rules.parameters);
}

CardState next(const CardState &card, Rating rating, const When &when, const Rules &rules, const Spread &spread)
{
    return rating == Rating::Manual ? card : Answering(card, when, rules, spread).after(rating);
}

Preview::Preview(const CardState &card, const When &when, const Rules &rules, const Spread &spread) : m_when(when)
{
    m_after[static_cast<std::size_t>(Rating::Manual)] = card;
    for (const Rating rating : allRatings)
        m_after[static_cast<std::size_t>(rating)] = next(card, rating, when, rules, spread);
}

const CardState &Preview::after(Rating rating) const
{
    return m_after[static_cast<std::size_t>(rating)];
}

std::chrono::seconds Preview::wait(Rating rating) const
{
    return std::chrono::floor<std::chrono::seconds>(after(rating).due - m_when.at);
}

CardState forget(const CardState &card, Counters counters)
{
    CardState fresh;
    if (counters == Counters::Keep) {
        fresh.reps = card.reps;
        fresh.lapses = card.lapses;
    }
    return fresh;
}

void moveLoad(Load &load, const CardState &before, const CardState &after)
{
    if (before.isInReview())
        load.remove(before.dueDay());
    if (after.isInReview())
        load.add(after.dueDay());
}

Load loadOf(std::span<const CardState> cards)
{
    Load load;
    for (const CardState &card : cards)
        moveLoad(load, {}, card);
    return load;
}

} // namespace trustwalk::study
