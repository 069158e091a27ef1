#pragma once

#include "core/study/schedule.h"

// Days and cards of one July, for tests of schedules.
namespace trustwalk::test {

inline const study::Rules plain {.fuzz = study::Fuzz::Off};

/// 20 July 2026, at that time of the local clock.
inline study::When local(std::chrono::minutes time, std::chrono::minutes utcOffset = std::chrono::hours(9))
{
    const study::Moment midnight = std::chrono::sys_days(std::chrono::year(2026) / 7 / 20);
    return study::whenOf(midnight + time - utcOffset, utcOffset);
}

inline study::StudyDay july(unsigned day)
{
    return study::StudyDay(std::chrono::local_days(std::chrono::year(2026) / 7 / day));
}

/// A card in review that was answered on 20 July with that stability.
inline study::CardState learned(double stability, int scheduledDays)
{
    const study::When when = local(std::chrono::hours(12));
    return {.phase = study::Phase::Review,
            .scheduledDays = scheduledDays,
            .due = when.at + std::chrono::days(scheduledDays),
            .lastReview = when.at,
            .studyDay = when.day,
            .reps = 4,
            .memory = {.stability = stability, .difficulty = 5}};
}

} // namespace trustwalk::test
