#include "core/study/when.h"

#include <algorithm>

namespace trustwalk::study {

StudyDay studyDayOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover)
{
    return StudyDay(std::chrono::floor<std::chrono::days>(at.time_since_epoch() + utcOffset - rollover));
}

When whenOf(Moment at, std::chrono::minutes utcOffset, std::chrono::minutes rollover)
{
    return {at, studyDayOf(at, utcOffset, rollover), utcOffset};
}

int daysBetween(StudyDay first, StudyDay second)
{
    return std::max(0, static_cast<int>((second - first).count()));
}

} // namespace trustwalk::study
