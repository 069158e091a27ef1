#include "app/present/places.h"

#include "app/stage/setting.h"

namespace trustwalk::present {
namespace {

constexpr qreal margin = 20, leftWidth = 196, centreWidth = 256, rightWidth = 204;
constexpr qreal roomy = 330; ///< a higher stage keeps what is over above and below

} // namespace

Places placesOf(const QSizeF &stage)
{
    Places places;
    places.scale = qMax(0.1, qMin(stage.width() / unitsWide, stage.height() / smallestStage));
    places.size = stage / places.scale;
    const qreal extraWidth = qMax(0.0, places.size.width() - unitsWide), extraHeight = qMax(0.0, places.size.height() - roomy);
    const qreal top = 26 + extraHeight / 3, bottom = places.size.height() - 5 - extraHeight / 3;
    const qreal side = margin + extraWidth / 6;
    const auto lane = [&](qreal x, qreal width) { return QRectF(QPointF(x, top), QPointF(x + width, bottom)); };
    places.left = lane(side, leftWidth);
    places.right = lane(places.size.width() - side - rightWidth, rightWidth);
    places.centre = lane((places.left.right() + places.right.left() - centreWidth) / 2, centreWidth);
    places.rail = top - 15;
    return places;
}

stage::Label fitted(const QRectF &box, const QString &text, stage::TextStyle style, stage::Ink ink, Qt::Alignment alignment, stage::Cut cut)
{
    while (style.pixels > style::smallest && stage::widthOf(text, style) > box.width())
        --style.pixels;
    return stage::labelIn(box, text, style, ink, alignment, cut);
}

QString whole(const stage::Label &label)
{
    return label.whole.isEmpty() ? label.text : label.whole;
}

} // namespace trustwalk::present
