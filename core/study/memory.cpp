#include "core/study/memory.h"

#include <algorithm>
#include <cmath>

namespace trustwalk::study {

namespace {

constexpr double easiest = 1;
constexpr double hardest = 10;

/// 1 Again … 4 Easy.
double grade(Rating rating)
{
    return static_cast<double>(rating);
}

double bounded(double stability)
{
    return std::clamp(stability, shortestStability, longestStability);
}

/// Of the first answer, before it is held inside the range: what later difficulties revert to lies below it.
double rawFirstDifficulty(Rating rating, const Parameters::Weights &w)
{
    return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1;
}

double nextDifficulty(double difficulty, Rating rating, const Parameters::Weights &w)
{
    const double change = -w[6] * (grade(rating) - 3);
    const double damped = difficulty + change * (hardest - difficulty) / 9;
    return std::clamp(w[7] * rawFirstDifficulty(Rating::Easy, w) + (1 - w[7]) * damped, easiest, hardest);
}

double onTheSameDay(double stability, Rating rating, const Parameters::Weights &w)
{
    const double increase = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? increase : std::max(increase, 1.0));
}

double afterPass(const Memory &memory, Rating rating, double chance, const Parameters::Weights &w)
{
    const double byRating = rating == Rating::Hard ? w[15] : rating == Rating::Easy ? w[16] : 1;
    const double surprise = std::exp(w[10] * (1 - chance)) - 1;
    return memory.stability * (1 + std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9]) * surprise * byRating);
}

double afterLapse(const Memory &memory, double chance, const Parameters::Weights &w, ShortTerm shortTerm)
{
    const double forgotten
        = w[11] * std::pow(memory.difficulty, -w[12]) * (std::pow(memory.stability + 1, w[13]) - 1) * std::exp(w[14] * (1 - chance));
    // Forgetting never strengthens a memory, not even with a pass on the same day that follows.
    const double highest = shortTerm == ShortTerm::On ? memory.stability / std::exp(w[17] * w[18]) : memory.stability;
    return std::min(forgotten, highest);
}

double nextStability(const Memory &memory, Rating rating, double days, const Parameters &parameters, ShortTerm shortTerm)
{
    const Parameters::Weights &w = parameters.weights();
    if (days <= 0 && shortTerm == ShortTerm::On)
        return onTheSameDay(memory.stability, rating, w);
    const double chance = retrievability(days, memory.stability, parameters);
    return rating == Rating::Again ? afterLapse(memory, chance, w, shortTerm) : afterPass(memory, rating, chance, w);
}

} // namespace

double retrievability(double days, double stability, const Parameters &parameters)
{
    return std::pow(1 + parameters.factor() * std::max(days, 0.0) / stability, parameters.decay());
}

double interval(double stability, double retention, const Parameters &parameters)
{
    // Written so that at 0.9 the quotient is exactly 1: it is then computed like the factor itself.
    return stability * ((std::pow(retention, 1 / parameters.decay()) - 1) / parameters.factor());
}

double stabilityFor(double days, double chance, const Parameters &parameters)
{
    if (days <= 0 || chance >= 1)
        return longestStability;
    if (chance <= 0)
        return shortestStability;
    return bounded(days * parameters.factor() / (std::pow(chance, 1 / parameters.decay()) - 1));
}

int intervalDays(double stability, double retention, int longest, const Parameters &parameters)
{
    const double rounded = std::floor(interval(stability, retention, parameters) + 0.5);
    return static_cast<int>(std::clamp(rounded, 1.0, static_cast<double>(std::max(longest, 1))));
}

Memory firstMemory(Rating rating, const Parameters &parameters, double stabilityFloor)
{
    if (rating == Rating::Manual)
        return {};
    const Parameters::Weights &w = parameters.weights();
    const auto index = static_cast<std::size_t>(rating) - 1;
    return {.stability = std::max(w[index], stabilityFloor), .difficulty = std::clamp(rawFirstDifficulty(rating, w), easiest, hardest)};
}

Memory nextMemory(const Memory &memory, Rating rating, double days, const Parameters &parameters, ShortTerm shortTerm)
{
    if (rating == Rating::Manual)
        return memory;
    return {.stability = bounded(nextStability(memory, rating, days, parameters, shortTerm)),
            .difficulty = nextDifficulty(memory.difficulty, rating, parameters.weights())};
}

} // namespace trustwalk::study
