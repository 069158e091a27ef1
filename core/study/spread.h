#pragma once

#include "core/study/when.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

/// Spreading of due days ("fuzz"): questions learned together don't stay together for ever, and no day gets more than its share. Nothing is
/// drawn: the same question, history and load give the same day on every machine.
namespace trustwalk::study {

/// How many cards are due on each study day.
class Load {
public:
    void add(StudyDay day);
    void remove(StudyDay day);
    [[nodiscard]] int on(StudyDay day) const;

private:
    std::unordered_map<std::int64_t, int> m_cards; ///< by day; no entry holds 0
};

/// What spreads one question's days.
struct Spread {
    std::uint64_t question = 0; ///< hashOf its id
    const Load *load = nullptr; ///< of all cards, this one with them; none: all days are equally loaded
};

/// FNV-1a, 64 bit: of an id's bytes, the same on every machine.
[[nodiscard]] std::uint64_t hashOf(std::string_view id);

/// The days that an interval may be moved to, both ends included.
struct DayRange {
    int first = 0;
    int last = 0;
    bool operator==(const DayRange &) const = default;
};
/// Around an interval of `days`. Later than the days that have passed already, where `days` itself is.
[[nodiscard]] DayRange fuzzRange(double days, int elapsed, int longest);

/// The answer whose next day is sought.
struct Turn {
    StudyDay today {};
    int reps = 0; ///< answers before it
    std::optional<StudyDay> own {}; ///< the day on which the card itself stands in the load until now
};
/// The least loaded day of the range, counted from today; among equals the one that the question and its number of answers point to.
[[nodiscard]] int lightestDay(const DayRange &range, const Turn &turn, const Spread &spread);

} // namespace trustwalk::study
