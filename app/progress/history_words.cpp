#include "app/progress/history_words.h"

#include "core/base/circumstances.h"

#include <algorithm>

namespace trustwalk::progress::words {

std::string momentText(study::Moment moment)
{
    const auto second = std::chrono::floor<Seconds>(moment);
    std::string fraction = std::to_string((moment - second).count());
    fraction.insert(0, 3 - fraction.size(), '0');
    std::string text = isoTime(second);
    return text.insert(text.size() - 1, "." + fraction);
}

std::optional<study::Moment> momentOf(std::string_view text)
{
    constexpr std::string_view shape = "2026-11-26T18:56:37.123Z";
    const auto second = text.size() == shape.size() && text[19] == '.' && text.back() == 'Z' ? fromIsoTime(text) : std::nullopt;
    if (!second)
        return std::nullopt;
    int milliseconds = 0;
    for (const char digit : text.substr(20, 3))
        milliseconds = milliseconds * 10 + (digit - '0');
    return *second + std::chrono::milliseconds(milliseconds);
}

std::string dayText(study::StudyDay day)
{
    return isoTime(std::chrono::sys_days(day.time_since_epoch())).substr(0, 10);
}

std::optional<study::StudyDay> dayOf(std::string_view text)
{
    const auto midnight = text.size() == 10 ? fromIsoTime(std::string(text) + "T00:00:00Z") : std::nullopt;
    if (!midnight)
        return std::nullopt;
    return study::StudyDay(std::chrono::floor<std::chrono::days>(*midnight).time_since_epoch());
}

} // namespace trustwalk::progress::words
