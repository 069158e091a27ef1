#pragma once

#include "core/study/review.h"

#include <array>
#include <cmath>
#include <random>

// Made-up learners, the same in every run and on every machine.
namespace trustwalk::test {

/// Even numbers from a seed; std's distributions differ between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] double share() { return static_cast<double>(m_engine() >> 11) / (1ULL << 53); } ///< in [0, 1)
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * share(); }
    [[nodiscard]] int below(int count) { return static_cast<int>(share() * count); }
    [[nodiscard]] bool chance(double of) { return share() < of; }
    template <typename Range> [[nodiscard]] auto of(const Range &range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(range.size())))];
    }

    /// A stability anywhere in its range, each magnitude as likely.
    [[nodiscard]] double stability() { return std::exp(between(std::log(study::shortestStability), std::log(study::longestStability))); }
    [[nodiscard]] study::Memory memory() { return {.stability = stability(), .difficulty = between(1, 10)}; }
    [[nodiscard]] study::Rating rating() { return of(study::allRatings); }
    /// Any weights inside their ranges, the ends more often than by chance.
    [[nodiscard]] study::Parameters parameters()
    {
        std::array<double, study::Parameters::count> weights {};
        for (double &weight : weights)
            weight = chance(0.2) ? between(-1, 0) : chance(0.2) ? 1000 : std::exp(between(-7, 3));
        return study::Parameters::of(weights).value();
    }

private:
    std::mt19937_64 m_engine;
};

inline study::When at(std::int64_t seconds, std::chrono::minutes utcOffset = std::chrono::hours(9))
{
    constexpr std::int64_t start = 1'767'000'000; // December 2025
    return study::whenOf(study::Moment(std::chrono::seconds(start + seconds)), utcOffset);
}

/// What a learner did, and the cards as they were stored answer by answer.
struct History {
    std::vector<study::Review> log; ///< oldest first
    study::Cards cards;
};

/// Random answers to random questions, soon after one another with days between; now and then one is forgotten.
inline History randomHistory(Dice &dice, int questions, int answers, const study::Rules &rules)
{
    History history;
    study::Load load;
    std::int64_t now = 0;
    for (int i = 0; i < answers; ++i) {
        now += dice.chance(0.05) ? dice.below(3 * 86400) : dice.below(300);
        study::Review row;
        row.question = "question-" + std::to_string(dice.below(questions));
        row.when = at(now);
        row.rating = dice.chance(0.01) ? study::Rating::Manual : dice.rating();
        row.verdict = row.rating == study::Rating::Again ? study::Verdict::Wrong : study::Verdict::Right;
        row.certainty = dice.of(std::array {study::Certainty::Guess, study::Certainty::Unsure, study::Certainty::Sure});
        row.duration = std::chrono::milliseconds(dice.below(60000));
        study::CardState &card = history.cards[row.question];
        const study::CardState after = study::record(row, card, rules, &load);
        study::moveLoad(load, card, after);
        card = after;
        history.log.push_back(std::move(row));
    }
    return history;
}

} // namespace trustwalk::test
