#pragma once

#include "app/stage/stage_layout.h"

/// The places of a presented step, in units: the window is 800 of them wide where it is 16 : 9, so that a unit is 2.4 pixels at 1080p.
namespace trustwalk::present {

inline constexpr qreal unitsWide = 800, unitsHigh = 450; ///< of the whole window
inline constexpr qreal smallestStage = 283; ///< the height that every step of every built-in walk fits in

/// Three lanes, and lines that nothing of a scene crosses.
struct Places {
    QSizeF size;
    qreal scale = 1; ///< pixels of a unit
    QRectF left, centre, right; ///< from the first to the last usable line
    qreal rail = 0; ///< y of the trust link

    [[nodiscard]] qreal leftGap(qreal part) const { return left.right() + (centre.left() - left.right()) * part; }
    [[nodiscard]] qreal rightGap(qreal part) const { return centre.right() + (right.left() - centre.right()) * part; }
};
[[nodiscard]] Places placesOf(const QSizeF &stage);

/// Letters in units. 11 are 2.4 % of the height of a 16 : 9 window, the least that is legible from the last row.
namespace style {
inline constexpr int smallest = 11;
inline constexpr stage::TextStyle nodeName {14, ui::Weight::SemiBold};
inline constexpr stage::TextStyle sub {11};
inline constexpr stage::TextStyle code {11, ui::Weight::Regular, true};
inline constexpr stage::TextStyle holds {11, ui::Weight::SemiBold};
inline constexpr stage::TextStyle heldName {12, ui::Weight::SemiBold};
inline constexpr stage::TextStyle row {12};
inline constexpr stage::TextStyle currentRow {13, ui::Weight::SemiBold};
inline constexpr stage::TextStyle value {12, ui::Weight::Regular, true};
inline constexpr stage::TextStyle documentTitle {12, ui::Weight::SemiBold};
inline constexpr stage::TextStyle rail {13, ui::Weight::SemiBold};
inline constexpr stage::TextStyle badge {12, ui::Weight::SemiBold};
inline constexpr stage::TextStyle refusal {14, ui::Weight::SemiBold};
} // namespace style

/// A text in smaller letters down to the smallest that are legible, and only then cut; what was cut is remembered.
[[nodiscard]] stage::Label fitted(const QRectF &box, const QString &text, stage::TextStyle style, stage::Ink ink = stage::Ink::Text,
                                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, stage::Cut cut = stage::Cut::AtEnd);
/// What a label of another layout says, uncut.
[[nodiscard]] QString whole(const stage::Label &label);

} // namespace trustwalk::present
