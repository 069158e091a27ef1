#include "app/ui/silhouettes.h"

#include <QPaintEngine>
#include <QPainter>
#include <QtMath>

namespace trustwalk::ui {
namespace {

QPainterPath rounded(const QRectF &r, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(r, radius, radius);
    return path;
}

QPainterPath cutRect(const QRectF &r, qreal cut)
{
    QPainterPath path;
    path.addPolygon(QPolygonF {QPointF(r.left() + cut, r.top()), QPointF(r.right() - cut, r.top()), QPointF(r.right(), r.top() + cut),
                               QPointF(r.right(), r.bottom() - cut), QPointF(r.right() - cut, r.bottom()),
                               QPointF(r.left() + cut, r.bottom()), QPointF(r.left(), r.bottom() - cut), QPointF(r.left(), r.top() + cut)});
    path.closeSubpath();
    return path;
}

QPainterPath arch(const QRectF &r, qreal radius)
{
    QPainterPath path(r.bottomLeft());
    path.lineTo(r.left(), r.top() + radius);
    path.quadTo(r.topLeft(), QPointF(r.left() + radius, r.top()));
    path.lineTo(r.right() - radius, r.top());
    path.quadTo(r.topRight(), QPointF(r.right(), r.top() + radius));
    path.lineTo(r.bottomRight());
    path.closeSubpath();
    return path;
}

QPainterPath paper(const QRectF &r, qreal fold)
{
    QPainterPath path(r.topLeft());
    path.lineTo(r.right() - fold, r.top());
    path.lineTo(r.right(), r.top() + fold);
    path.lineTo(r.bottomRight());
    path.lineTo(r.bottomLeft());
    path.closeSubpath();
    return path;
}

QPainterPath ticket(const QRectF &r, qreal notch)
{
    const qreal middle = r.center().y();
    QPainterPath path(r.topLeft());
    path.lineTo(r.topRight());
    path.lineTo(r.right(), middle - notch);
    path.arcTo(QRectF(r.right() - notch, middle - notch, 2 * notch, 2 * notch), 90, 180);
    path.lineTo(r.bottomRight());
    path.lineTo(r.bottomLeft());
    path.lineTo(r.left(), middle + notch);
    path.arcTo(QRectF(r.left() - notch, middle - notch, 2 * notch, 2 * notch), 270, 180);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath silhouette(Silhouette kind, const QRectF &rect, qreal scale)
{
    switch (kind) {
    case Silhouette::Pill: return rounded(rect, rect.height() / 2);
    case Silhouette::RoundedRect: return rounded(rect, 8 * scale);
    case Silhouette::CutRect: return cutRect(rect, 16 * scale);
    case Silhouette::Arch: return arch(rect, 30 * scale);
    case Silhouette::Counter: return rounded(rect, 6 * scale);
    case Silhouette::SquareRect: return rounded(rect, 0);
    case Silhouette::Paper: return paper(rect, 14 * scale);
    case Silhouette::Bar: return rounded(rect, 4 * scale);
    case Silhouette::Ticket: return ticket(rect, 7 * scale);
    case Silhouette::Strip: return rounded(rect, 6 * scale);
    case Silhouette::Sheet: return rounded(rect, 3 * scale);
    }
    return {};
}

QPainterPath paperFold(const QRectF &rect, qreal scale)
{
    const qreal fold = 14 * scale;
    QPainterPath path(QPointF(rect.right() - fold, rect.top()));
    path.lineTo(rect.right() - fold, rect.top() + fold);
    path.lineTo(rect.right(), rect.top() + fold);
    return path;
}

QPainterPath counterHead(const QRectF &rect, qreal headHeight, qreal scale)
{
    const qreal radius = 6 * scale;
    return arch(QRectF(rect.left(), rect.top(), rect.width(), headHeight), radius);
}

QPainterPath octagon(QPointF centre, qreal radius)
{
    // The cut that makes the eight sides equal.
    const qreal side = radius * (M_SQRT2 - 1);
    QPainterPath path;
    path.addPolygon(QPolygonF {QPointF(-side, -radius), QPointF(side, -radius), QPointF(radius, -side), QPointF(radius, side),
                               QPointF(side, radius), QPointF(-side, radius), QPointF(-radius, side), QPointF(-radius, -side)}
                        .translated(centre));
    path.closeSubpath();
    return path;
}

void drawMark(QPainter &painter, Mark mark, const QRectF &where, const MarkInk &ink)
{
    const QPointF c = where.center();
    const qreal unit = where.width() / 20;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPen glyph(ink.glyph, 2.2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (mark) {
    case Mark::Passed: {
        painter.fillPath(rounded(where, 4.4 * unit), ink.allowed);
        painter.strokePath(
            [&] {
                QPainterPath tick(c + QPointF(-4.2, 0.3) * unit);
                tick.lineTo(c + QPointF(-1.4, 3.1) * unit);
                tick.lineTo(c + QPointF(4.1, -2.7) * unit);
                return tick;
            }(),
            glyph);
        break;
    }
    case Mark::Refused:
        painter.fillPath(octagon(c, 10 * unit), ink.refused);
        painter.setPen(glyph);
        painter.drawLine(c + QPointF(-3.3, -3.3) * unit, c + QPointF(3.3, 3.3) * unit);
        painter.drawLine(c + QPointF(3.3, -3.3) * unit, c + QPointF(-3.3, 3.3) * unit);
        break;
    case Mark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.text);
        painter.drawEllipse(c, 5 * unit, 5 * unit);
        break;
    case Mark::ToCome: {
        QPen dashed(ink.edge, 1.3 * unit);
        dashed.setDashPattern({2.3, 2.3});
        painter.setPen(dashed);
        painter.drawEllipse(c, 9 * unit, 9 * unit);
        break;
    }
    case Mark::Now:
        painter.setPen(QPen(ink.text, 2 * unit));
        painter.drawEllipse(c, 9 * unit, 9 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.text);
        painter.drawEllipse(c, 3.5 * unit, 3.5 * unit);
        break;
    case Mark::NotReached:
    case Mark::NotNeeded:
        painter.setPen(QPen(ink.edge, 2 * unit));
        painter.drawLine(c + QPointF(-7, 0) * unit, c + QPointF(7, 0) * unit);
        break;
    }
    painter.restore();
}

void drawBridgeSign(QPainter &painter, BridgeSign sign, QPointF centre, qreal radius, const QColor &fill, const QColor &glyph)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal half = radius * 0.42;
    const qreal rise = radius * 0.23;
    if (sign != BridgeSign::NotEqual) {
        QPainterPath disc;
        disc.addEllipse(centre, radius, radius);
        painter.fillPath(disc, fill);
    } else {
        painter.fillPath(octagon(centre, radius * 1.06), fill);
    }
    painter.setPen(QPen(glyph, radius * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (sign == BridgeSign::Holds) {
        const QPointF tick[] {centre + QPointF(-0.42, 0.03) * radius, centre + QPointF(-0.13, 0.32) * radius,
                              centre + QPointF(0.42, -0.27) * radius};
        painter.drawPolyline(tick, 3);
        painter.restore();
        return;
    }
    painter.drawLine(centre + QPointF(-half, -rise), centre + QPointF(half, -rise));
    painter.drawLine(centre + QPointF(-half, rise), centre + QPointF(half, rise));
    if (sign == BridgeSign::NotEqual)
        painter.drawLine(centre + QPointF(radius * 0.34, -radius * 0.6), centre + QPointF(-radius * 0.34, radius * 0.6));
    painter.restore();
}

QPainterPath roundedPolyline(const QPolygonF &points, qreal radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]), out(points[i], points[i + 1]);
        const qreal r = qMin(radius, qMin(in.length(), out.length()) / 2);
        if (r <= 0)
            continue;
        path.lineTo(in.pointAt(r / in.length()));
        path.quadTo(points[i], out.pointAt(r / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

/// In groups of so many dashes: the rasteriser goes along all that is left of a dash, so that one path of hundreds costs quadratically.
void strokeDashed(QPainter &painter, const QPainterPath &path, const QPen &pen)
{
    constexpr int groupSize = 12;
    if (pen.style() == Qt::SolidLine || painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.strokePath(path, pen);
        return;
    }
    const QPainterPath outline = QPainterPathStroker(pen).createStroke(path);
    QPainterPath none;
    none.setFillRule(Qt::WindingFill);
    QPainterPath group = none;
    int dashes = 0;
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        if (element.isMoveTo() && ++dashes % groupSize == 0) {
            painter.fillPath(group, pen.brush());
            group = none;
        }
        if (element.isMoveTo()) {
            group.moveTo(element);
        } else if (element.isLineTo()) {
            group.lineTo(element);
        } else {
            group.cubicTo(element, outline.elementAt(i + 1), outline.elementAt(i + 2));
            i += 2;
        }
    }
    painter.fillPath(group, pen.brush());
}

void drawDoubleLine(QPainter &painter, const QPainterPath &path, const QColor &ink, const QColor &paper, qreal lineWidth, qreal gap)
{
    painter.strokePath(path, QPen(ink, 2 * lineWidth + gap, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(paper, gap, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

} // namespace trustwalk::ui
