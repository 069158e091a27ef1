#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>

/// FSRS-6: how well a question is remembered, and how an answer changes that. Source: "The Algorithm", open-spaced-repetition,
/// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
namespace trustwalk::study {

/// How an answer went. Hard is a pass: it never means "wrong". Manual is a change by hand, which leaves the memory alone.
enum class Rating : std::uint8_t { Manual, Again, Hard, Good, Easy };
inline constexpr std::array allRatings {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

inline constexpr double shortestStability = 0.001; ///< days
inline constexpr double longestStability = 36500;

/// What is known of one memory. Both numbers are 0 until the first answer.
struct Memory {
    double stability = 0; ///< days until the chance of recall falls to 0.9
    double difficulty = 0; ///< 1 easy … 10 hard
    [[nodiscard]] bool isEmpty() const { return stability <= 0; }
    bool operator==(const Memory &) const = default;
};

/// Whether answers on the day of the answer before follow a formula of their own, and cards go through steps.
enum class ShortTerm : std::uint8_t { On, Off };

/// The 21 weights of the model; always finite.
class Parameters {
public:
    static constexpr std::size_t count = 21;
    using Weights = std::array<double, count>;

    Parameters(); ///< the defaults of FSRS-6
    /// 21 weights, or the 19 of FSRS-5 or 17 of FSRS-4.5, which are moved into their ranges and then migrated. Refuses another count ("$")
    /// and numbers that are not finite ("$[3]").
    [[nodiscard]] static Result<Parameters, ParseError> of(std::span<const double> weights, ShortTerm shortTerm = ShortTerm::On);
    /// With so many relearning steps, weights 17 and 18 have a lower ceiling: a lapse and its steps must not end above the stability before.
    [[nodiscard]] Parameters narrowedFor(std::size_t relearningSteps) const;

    [[nodiscard]] const Weights &weights() const { return m_weights; }
    [[nodiscard]] double decay() const { return -m_weights[20]; }
    [[nodiscard]] double factor() const { return m_factor; } ///< so that retrievability(S, S) is 0.9
    bool operator==(const Parameters &) const = default;

private:
    explicit Parameters(const Weights &weights);
    Weights m_weights;
    double m_factor;
};

/// The chance that a memory of that stability is recalled after so many days: 1 at once, 0.9 after `stability` days, ever less.
[[nodiscard]] double retrievability(double days, double stability, const Parameters &parameters);
/// The days until the chance of recall falls to `retention`: the inverse of retrievability.
[[nodiscard]] double interval(double stability, double retention, const Parameters &parameters);
/// The stability that is recalled with that chance after so many days: the other inverse. Held inside the range of stabilities.
[[nodiscard]] double stabilityFor(double days, double chance, const Parameters &parameters);
/// The interval in whole days, halves up, from 1 to `longest`.
[[nodiscard]] int intervalDays(double stability, double retention, int longest, const Parameters &parameters);

/// The memory after the first answer. Manual leaves it empty.
[[nodiscard]] Memory firstMemory(Rating rating, const Parameters &parameters, double stabilityFloor = shortestStability);
/// The memory after a later answer, `days` after the answer before.
[[nodiscard]] Memory nextMemory(const Memory &memory, Rating rating, double days, const Parameters &parameters,
                                ShortTerm shortTerm = ShortTerm::On);

} // namespace trustwalk::study
