// The part of memory.h that is about the weights: defaults, ranges, and sets of earlier models.
#include "core/study/memory.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace trustwalk::study {

namespace {

struct Range {
    double lowest;
    double highest;
};

constexpr Parameters::Weights defaults {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                                        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr std::array<Range, Parameters::count> ranges {{
    {0.001, 100}, {0.001, 100},  {0.001, 100}, {0.001, 100}, // 0–3: first stability by rating
    {1, 10},      {0.001, 4},    {0.001, 4},   {0.001, 0.75}, // 4–7: difficulty
    {0, 4.5},     {0, 0.8},      {0.001, 3.5}, // 8–10: a pass
    {0.001, 5},   {0.001, 0.25}, {0.001, 0.9}, {0, 4}, // 11–14: a lapse
    {0, 1},       {1, 6}, // 15, 16: Hard and Easy
    {0, 2},       {0, 2},        {0.01, 0.8}, // 17–19: on the same day
    {0.1, 0.8}, // 20: decay
}};
constexpr std::size_t countOfFsrs5 = 19;
constexpr std::size_t countOfFsrs45 = 17;
constexpr double decayBefore6 = 0.5;

std::optional<ParseError> flawOf(std::span<const double> weights)
{
    if (weights.size() != Parameters::count && weights.size() != countOfFsrs5 && weights.size() != countOfFsrs45)
        return ParseError {
            .code = ParseError::Code::BadValue, .path = "$", .found = std::to_string(weights.size()), .expected = "21, 19 or 17 numbers"};
    const auto bad = std::ranges::find_if_not(weights, [](double weight) { return std::isfinite(weight); });
    if (bad == weights.end())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(bad - weights.begin());
    return ParseError {.code = ParseError::Code::BadValue,
                       .path = "$[" + std::to_string(index) + "]",
                       .found = std::isnan(*bad) ? "NaN" : "infinity",
                       .expected = "finite number"};
}

Parameters::Weights clipped(std::span<const double> given, ShortTerm shortTerm)
{
    Parameters::Weights weights {};
    for (std::size_t i = 0; i < given.size(); ++i) {
        const bool unused = i == 19 && shortTerm == ShortTerm::Off;
        weights[i] = std::clamp(given[i], unused ? 0 : ranges[i].lowest, ranges[i].highest);
    }
    return weights;
}

/// Weights of an earlier model say the same in this one; what it did not know is 0, and its decay was fixed.
void migrate(Parameters::Weights &weights, std::size_t given)
{
    if (given == Parameters::count)
        return;
    if (given == countOfFsrs45) {
        const double slope = weights[5];
        weights[4] += 2 * slope;
        weights[5] = std::log(3 * slope + 1) / 3;
        weights[6] += 0.5;
    }
    weights[20] = decayBefore6;
}

} // namespace

Parameters::Parameters() : Parameters(defaults) {}

Parameters::Parameters(const Weights &weights) : m_weights(weights), m_factor(std::pow(0.9, 1 / -weights[20]) - 1) {}

Result<Parameters, ParseError> Parameters::of(std::span<const double> weights, ShortTerm shortTerm)
{
    if (auto flaw = flawOf(weights))
        return failure(std::move(*flaw));
    Weights own = clipped(weights, shortTerm);
    migrate(own, weights.size());
    return Parameters(own);
}

Parameters Parameters::narrowedFor(std::size_t relearningSteps) const
{
    constexpr double chanceOfForgetting = 0.3;
    if (relearningSteps <= 1)
        return *this;
    // The lapse of a card of difficulty 1 and stability 1: its stability's logarithm, which the steps may not outgrow.
    const double lapse = std::log(m_weights[11]) + std::log(std::pow(2, m_weights[13]) - 1) + m_weights[14] * chanceOfForgetting;
    const double square = std::max(0.0, -lapse / static_cast<double>(relearningSteps));
    const double ceiling = std::clamp(std::sqrt(square), 0.01, ranges[17].highest);
    Weights narrowed = m_weights;
    narrowed[17] = std::min(narrowed[17], ceiling);
    narrowed[18] = std::min(narrowed[18], ceiling);
    return Parameters(narrowed);
}

} // namespace trustwalk::study
