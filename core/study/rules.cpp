// The part of schedule.h that checks what comes from outside.
#include "core/study/schedule.h"

#include <cmath>
#include <string>

namespace trustwalk::study {

namespace {

using std::chrono::minutes;

constexpr minutes oneDay = std::chrono::days(1);
constexpr int longestInterval = 36500;
constexpr minutes longestStep = longestInterval * oneDay;
constexpr double highestFirstStability = 100;

ParseError bad(std::string path, std::string found, std::string expected)
{
    return {.code = ParseError::Code::BadValue, .path = std::move(path), .found = std::move(found), .expected = std::move(expected)};
}

bool isWithin(double value, double lowest, double highest)
{
    return value >= lowest && value <= highest; // false for NaN
}

std::optional<ParseError> flawOfSteps(const std::string &path, const std::vector<minutes> &steps, DayStep dayStep)
{
    const minutes longest = dayStep == DayStep::Refused ? oneDay - minutes(1) : longestStep;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] < minutes(1) || steps[i] > longest)
            return bad(path + "[" + std::to_string(i) + "]", std::to_string(steps[i].count()),
                       "1 … " + std::to_string(longest.count()) + " minutes");
    }
    return std::nullopt;
}

/// The first that is out of its range.
std::optional<ParseError> flawOf(const Rules &rules)
{
    if (!isWithin(rules.retention, lowestRetention, highestRetention))
        return bad("$.retention", std::to_string(rules.retention), "0.70 … 0.97");
    if (!isWithin(rules.maximumInterval, 1, longestInterval))
        return bad("$.maximumInterval", std::to_string(rules.maximumInterval), "1 … 36500 days");
    if (!isWithin(rules.firstStabilityFloor, shortestStability, highestFirstStability))
        return bad("$.firstStabilityFloor", std::to_string(rules.firstStabilityFloor), "0.001 … 100 days");
    if (auto flaw = flawOfSteps("$.learningSteps", rules.learningSteps, rules.dayStep))
        return flaw;
    return flawOfSteps("$.relearningSteps", rules.relearningSteps, rules.dayStep);
}

} // namespace

Result<Rules, ParseError> checked(Rules rules)
{
    if (auto flaw = flawOf(rules))
        return failure(std::move(*flaw));
    rules.parameters = rules.parameters.narrowedFor(rules.relearningSteps.size());
    return rules;
}

namespace {

constexpr int longestStepList = 1000;
constexpr int mostAnswers = 1'000'000'000;

bool isBetween(Moment first, Moment moment, Moment last)
{
    return first <= moment && moment <= last;
}

} // namespace

std::optional<ParseError> flawOf(const CardState &card)
{
    const auto number = [](auto value) { return std::to_string(value); };
    const Memory &memory = card.memory;
    if (card.phase > Phase::Relearning)
        return bad("$.phase", number(static_cast<int>(card.phase)), "0 … 3");
    if (!isWithin(card.step, 0, longestStepList))
        return bad("$.step", number(card.step), "0 … 1000");
    if (!isWithin(card.scheduledDays, 0, longestInterval + 2)) // two more than the longest: Clamp::BeforeOrdering
        return bad("$.scheduledDays", number(card.scheduledDays), "0 … 36502");
    if (!isWithin(card.reps, 0, mostAnswers))
        return bad("$.reps", number(card.reps), "0 … 1000000000");
    if (!isWithin(card.lapses, 0, card.reps))
        return bad("$.lapses", number(card.lapses), "0 … reps");
    if (card.isNew())
        return memory == Memory() ? std::nullopt : std::optional(bad("$.memory", number(memory.stability), "0 while the phase is new"));
    if (!isWithin(memory.stability, shortestStability, longestStability))
        return bad("$.memory.stability", number(memory.stability), "0.001 … 36500");
    if (!isWithin(memory.difficulty, 1, 10))
        return bad("$.memory.difficulty", number(memory.difficulty), "1 … 10");
    if (!isBetween(earliestMoment, card.lastReview, latestMoment))
        return bad("$.lastReview", number(card.lastReview.time_since_epoch().count()), "milliseconds since 1970, up to the year 9999");
    if (!isBetween(card.lastReview, card.due, card.lastReview + std::chrono::days(longestInterval + 2)))
        return bad("$.due", number(card.due.time_since_epoch().count()), "after lastReview");
    if (!isDayOf(card.lastReview, card.studyDay))
        return bad("$.studyDay", number(card.studyDay.time_since_epoch().count()), "the day of lastReview, give or take two");
    return std::nullopt;
}

} // namespace trustwalk::study
