#pragma once

#include "core/study/memory.h"
#include "core/study/spread.h"
#include "core/study/when.h"

#include <optional>
#include <span>
#include <vector>

/// When a question comes next: a step machine around the memory. `next` is a function of its arguments alone, so a history can be replayed.
namespace trustwalk::study {

enum class Phase : std::uint8_t { New, Learning, Review, Relearning };

/// All that scheduling knows of one question. Until the first answer everything is zero.
struct CardState {
    Phase phase = Phase::New;
    int step = 0; ///< of learning or relearning, from 0
    int scheduledDays = 0; ///< from the latest answer to the next; 0 while the next step is minutes away
    Moment due {};
    Moment lastReview {};
    StudyDay studyDay {}; ///< of the latest answer
    int reps = 0; ///< answers
    int lapses = 0; ///< forgotten after it had been learned
    Memory memory {};
    bool sureAndWrong = false; ///< the latest answer was wrong and the learner sure of it (set by `record`, review.h)

    [[nodiscard]] bool isNew() const { return phase == Phase::New; }
    [[nodiscard]] bool isInReview() const { return phase == Phase::Review; }
    /// Minutes count: the next step is due at a moment. Otherwise it is due on a day, from that day's start.
    [[nodiscard]] bool isInSteps() const { return phase == Phase::Learning || phase == Phase::Relearning; }
    [[nodiscard]] StudyDay dueDay() const { return studyDay + std::chrono::days(scheduledDays); }
    bool operator==(const CardState &) const = default;
};

/// What counts as a day between two answers.
enum class DayRule : std::uint8_t {
    StudyDays, ///< the learner's days: an evening is not torn at midnight UTC
    UtcDates, ///< calendar dates of UTC, as ts-fsrs counts
};
/// Where the longest interval is enforced.
enum class Clamp : std::uint8_t {
    Last, ///< on what is scheduled
    BeforeOrdering, ///< before the four answers are kept apart, which can exceed it by a day or two, as in ts-fsrs
};
enum class DayStep : std::uint8_t { Refused, Allowed };
enum class Fuzz : std::uint8_t { Off, On };

/// How questions are scheduled. The defaults are this product's.
struct Rules {
    Parameters parameters {};
    double retention = 0.90; ///< the chance of recall at which a question comes again: 0.70 … 0.97
    int maximumInterval = 36500; ///< days
    std::vector<std::chrono::minutes> learningSteps {std::chrono::minutes(1), std::chrono::minutes(10)};
    std::vector<std::chrono::minutes> relearningSteps {std::chrono::minutes(10)};
    ShortTerm shortTerm = ShortTerm::On;
    Fuzz fuzz = Fuzz::On;
    DayRule dayRule = DayRule::StudyDays;
    Clamp clamp = Clamp::Last;
    DayStep dayStep = DayStep::Refused;
    double firstStabilityFloor = shortestStability;
};

inline constexpr double lowestRetention = 0.70;
inline constexpr double highestRetention = 0.97;
/// Rules that come from outside, as they can be used: with weights that suit their relearning steps (Parameters::narrowedFor). Or what is
/// wrong with them, by the name of the member ("$.learningSteps[1]").
[[nodiscard]] Result<Rules, ParseError> checked(Rules rules);

/// What is wrong with a card that comes from outside, by the name of the member ("$.memory.stability"); nothing where it can be used.
[[nodiscard]] std::optional<ParseError> flawOf(const CardState &card);

/// Days between the latest answer and `when`, as the rules count them; 0 for a new card and where the clock was set back.
[[nodiscard]] int elapsedDays(const CardState &card, const When &when, const Rules &rules);
/// The chance that the question is known at that moment; 0 for a new card.
[[nodiscard]] double retrievability(const CardState &card, const When &when, const Rules &rules);

/// The card after an answer, by rules that were checked or are the defaults. Manual changes nothing. With fuzz, `spread` moves the day
/// within its range.
[[nodiscard]] CardState next(const CardState &card, Rating rating, const When &when, const Rules &rules, const Spread &spread = {});

/// What each answer would lead to; exactly what `next` then does.
class Preview {
public:
    Preview(const CardState &card, const When &when, const Rules &rules, const Spread &spread = {});
    [[nodiscard]] const CardState &after(Rating rating) const; ///< Manual: the card as it is
    /// From the answer to when the card is due.
    [[nodiscard]] std::chrono::seconds wait(Rating rating) const;

private:
    When m_when;
    std::array<CardState, 5> m_after; ///< by rating
};

enum class Counters : std::uint8_t { Keep, Zero };
/// The card as if the question had never been asked; `reps` and `lapses` are kept or begin again.
[[nodiscard]] CardState forget(const CardState &card, Counters counters);

/// The load once `before` has become `after`: a card counts on its day while it is in review, and `{}` counts nowhere.
void moveLoad(Load &load, const CardState &before, const CardState &after);
[[nodiscard]] Load loadOf(std::span<const CardState> cards);

} // namespace trustwalk::study
