#pragma once

#include "app/sequence/script.h"

#include <vector>

namespace trustwalk::sequence {

namespace style {
inline constexpr stage::TextStyle name {16, ui::Weight::SemiBold};
inline constexpr stage::TextStyle narrowName {13, ui::Weight::SemiBold};
inline constexpr stage::TextStyle words {15};
inline constexpr stage::TextStyle strong {15, ui::Weight::SemiBold}; ///< of the current row, and what room is measured for
inline constexpr stage::TextStyle chapter {14, ui::Weight::SemiBold};
inline constexpr stage::TextStyle code {13, ui::Weight::Regular, true};
inline constexpr stage::TextStyle small {12};
} // namespace style

/// Where the lifelines stand, and how much room there is beside them.
struct Columns {
    std::vector<qreal> x;
    qreal width = 0; ///< of the whole
    qreal headWidth = 0;
    /// For the words of a check: from the mark's right to the next lifeline, or to the edge.
    [[nodiscard]] qreal roomBeside(std::size_t lane) const;
    /// For the words of a message.
    [[nodiscard]] qreal roomBetween(std::size_t from, std::size_t to) const;
};
[[nodiscard]] Columns columnsOf(const Script &script, qreal width);

inline constexpr qreal markSide = 20, badgeRadius = 12;
inline constexpr qreal wordsGap = 20; ///< from a lifeline to the words of a check

} // namespace trustwalk::sequence
