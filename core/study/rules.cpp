// The part of schedule.h that checks rules from outside.
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

} // namespace trustwalk::study
