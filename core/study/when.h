#pragma once

#include <chrono>

/// Memory and scheduling of questions as values and functions: nothing here stores, reads a clock or draws a number.
namespace trustwalk::study {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
/// What a log may hold; so far from the ends of the type that no schedule leaves it.
inline constexpr Moment earliestMoment {};
inline constexpr Moment latestMoment = std::chrono::sys_days(std::chrono::year(9999) / std::chrono::December / 31);

/// A day as the learner counts them: it starts at the rollover of the local clock, not at midnight, so an evening that ends after twelve
/// is one day. Its number is kept beside each answer, so a later change of the time zone does not rewrite history.
using StudyDay = std::chrono::local_days;

inline constexpr std::chrono::minutes defaultRollover = std::chrono::hours(4);

/// When something happened, for the machine and for the learner.
struct When {
    Moment at {};
    StudyDay day {};
    std::chrono::minutes utcOffset {}; ///< of the learner's clock at that moment; east is positive
    bool operator==(const When &) const = default;
};

[[nodiscard]] StudyDay studyDayOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover = defaultRollover);
[[nodiscard]] When whenOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover = defaultRollover);

/// Whether that moment can have been on that study day somewhere: within two days of the day in UTC.
[[nodiscard]] bool isDayOf(Moment at, StudyDay day);

/// Whole days from the first to the second; 0 where a clock was set back between them.
[[nodiscard]] int daysBetween(StudyDay first, StudyDay second);

} // namespace trustwalk::study
