#include "app/stage/lanes.h"

namespace trustwalk::stage {
namespace {

constexpr QSizeF compactSize {1228, 580};
constexpr QSizeF largeSize {1416, 884};

/// A large window enlarges everything; a small one shrinks it; a larger text overflows rather than become small again.
qreal scaleOf(const StageSize &size)
{
    const qreal large = qMin(size.size.width() / largeSize.width(), size.size.height() / largeSize.height());
    const qreal compact = qMin(size.size.width() / compactSize.width(), size.size.height() / compactSize.height());
    return qMax(large, qMin(1.0, compact)) * size.textScale;
}

void placeLeft(Lanes &lanes)
{
    const auto at = [&](qreal top, qreal height) { return QRectF(lanes.left.left(), top, lanes.left.width(), height); };
    lanes.provider = at(lanes.tall(8, 40), lanes.tall(52, 80));
    lanes.person = at(lanes.tall(114, 194), lanes.tall(52, 84));
    lanes.user = at(lanes.tall(138, 194), lanes.tall(66, 92));
    lanes.broker = at(lanes.tall(200, 352), lanes.tall(54, 84));
}

void placeRight(Lanes &lanes)
{
    const auto at = [&](qreal top, qreal height) { return QRectF(lanes.right.left(), top, lanes.right.width(), height); };
    lanes.upperRole = at(lanes.tall(34, 66), lanes.tall(50, 60));
    lanes.lowerRole = at(lanes.tall(92, 138), lanes.tall(54, 64));
    lanes.resource = at(lanes.size.height() - lanes.tall(152, 172), lanes.tall(64, 84));
}

} // namespace

Lanes lanesOf(const StageSize &size)
{
    Lanes lanes;
    lanes.scale = qMax(0.2, scaleOf(size));
    lanes.size
        = QSizeF(qMax(compactSize.width(), size.size.width() / lanes.scale), qMax(compactSize.height(), size.size.height() / lanes.scale));
    lanes.roomy = qBound(0.0, (lanes.size.height() - compactSize.height()) / (largeSize.height() - compactSize.height()), 1.0);
    lanes.wide = qBound(0.0, (lanes.size.width() - compactSize.width()) / (largeSize.width() - compactSize.width()), 1.0);

    // What a window is wider than drawn goes into the gaps between the lanes, the larger half to the right, where bridges are.
    const qreal extra = qMax(0.0, lanes.size.width() - largeSize.width());
    const qreal height = lanes.size.height();
    lanes.left = QRectF(lanes.across(24, 40), 0, lanes.across(236, 270), height);
    const qreal rightWidth = lanes.across(328, 330);
    lanes.right = QRectF(lanes.size.width() - lanes.across(28, 40) - rightWidth, 0, rightWidth, height);
    const qreal counterTop = lanes.tall(50, 102);
    lanes.useLane = height - lanes.tall(72, 130);
    lanes.centre = QRectF(lanes.across(344, 450) + extra * 0.4, counterTop, lanes.across(354, 400), 0);
    lanes.centre.setBottom(lanes.useLane - lanes.tall(46, 22));
    lanes.rail = lanes.tall(26, 48);
    lanes.foldedTop = height - lanes.tall(40, 42);
    placeLeft(lanes);
    placeRight(lanes);
    return lanes;
}

} // namespace trustwalk::stage
