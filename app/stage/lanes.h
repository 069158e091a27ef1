#pragma once

#include "app/stage/stage_layout.h"

namespace trustwalk::stage {

/// The fixed places of every walk, for one size. Two drawn sizes (1416 × 884 and 1228 × 580) and everything between and beyond.
struct Lanes {
    QSizeF size; ///< in the layout's pixels, at least 1228 × 580
    qreal scale = 1;
    qreal roomy = 1; ///< 0 at a height of 580, 1 at 884
    qreal wide = 1; ///< 0 at a width of 1228, 1 at 1416

    QRectF left, centre, right; ///< the lanes; left and right from top to bottom, centre is the STS counter at its largest
    qreal rail = 0; ///< y of the trust links
    qreal useLane = 0; ///< y of the last step
    QRectF provider, person, user, broker; ///< the places of the left lane
    QRectF upperRole, lowerRole, resource;
    qreal foldedTop = 0;

    /// Between the drawn heights, between the drawn widths.
    [[nodiscard]] qreal tall(qreal compact, qreal large) const { return compact + (large - compact) * roomy; }
    [[nodiscard]] qreal across(qreal compact, qreal large) const { return compact + (large - compact) * wide; }
};
[[nodiscard]] Lanes lanesOf(const StageSize &size);

} // namespace trustwalk::stage
