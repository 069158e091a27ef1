#pragma once

#include "app/progress/entry.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of the history file, in the order of their enums, and its moments.
namespace trustwalk::progress::words {

inline constexpr std::string_view format = "trustwalk-progress";
inline constexpr int formatVersion = 1;

inline const std::vector<std::string_view> &ratings()
{
    static const std::vector<std::string_view> words {"forgotten", "again", "hard", "good", "easy"};
    return words;
}
inline const std::vector<std::string_view> &verdicts()
{
    static const std::vector<std::string_view> words {"wrong", "right"};
    return words;
}
inline const std::vector<std::string_view> &certainties()
{
    static const std::vector<std::string_view> words {"guess", "unsure", "sure"};
    return words;
}
inline const std::vector<std::string_view> &modes()
{
    static const std::vector<std::string_view> words {"learn", "review", "exam"};
    return words;
}

[[nodiscard]] std::string momentText(study::Moment moment); ///< 2026-11-26T18:56:37.123Z
[[nodiscard]] std::optional<study::Moment> momentOf(std::string_view text);
[[nodiscard]] std::string dayText(study::StudyDay day); ///< 2026-11-26
[[nodiscard]] std::optional<study::StudyDay> dayOf(std::string_view text);

} // namespace trustwalk::progress::words
