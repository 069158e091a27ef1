#include "core/study/when.h"

#include <algorithm>
#include <limits>

namespace trustwalk::study {

StudyDay studyDayOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover)
{
    return StudyDay(std::chrono::floor<std::chrono::days>(at.time_since_epoch() + utcOffset - rollover));
}

When whenOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover)
{
    return {at, studyDayOf(at, utcOffset, rollover), utcOffset};
}

bool isDayOf(Moment at, StudyDay day)
{
    constexpr std::chrono::days farthest {2};
    const StudyDay utc = studyDayOf(at, {}, {});
    return utc - farthest <= day && day <= utc + farthest;
}

int daysBetween(StudyDay first, StudyDay second)
{
    const auto days = (second - first).count();
    return static_cast<int>(std::clamp<decltype(days)>(days, 0, std::numeric_limits<int>::max()));
}

} // namespace trustwalk::study
