#include "app/stage/link_layout.h"
#include "app/stage/painting.h"
#include "app/ui/icons.h"

#include <QPainter>
#include <QtMath>

namespace trustwalk::stage {
namespace {

constexpr qreal cornerRadius = 8;

/// The first part of a polyline.
QPolygonF headOf(const QPolygonF &points, qreal part)
{
    if (part >= 1 || points.size() < 2)
        return points;
    qreal whole = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        whole += QLineF(points[i - 1], points[i]).length();
    qreal rest = whole * qMax(0.0, part);
    QPolygonF head {points.first()};
    for (qsizetype i = 1; i < points.size() && rest > 0; ++i) {
        const QLineF line(points[i - 1], points[i]);
        if (line.length() <= 0)
            continue;
        head << (rest < line.length() ? line.pointAt(rest / line.length()) : points[i]);
        rest -= line.length();
    }
    return head;
}

/// The line stops short of its end, so that a filled head keeps its point.
QPolygonF shortened(QPolygonF points, qreal by)
{
    if (points.size() < 2)
        return points;
    const QLineF last(points[points.size() - 2], points.last());
    if (last.length() > by)
        points.last() = last.pointAt(1 - by / last.length());
    return points;
}

struct Stroke {
    QColor colour;
    qreal width = 2;
    QVector<qreal> dashes; ///< lengths in pixels; none: solid
    qreal headSize = 6;
};

bool isFilled(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Trust:
    case LinkKind::Ask:
    case LinkKind::HandOver:
    case LinkKind::Request:
    case LinkKind::Use:
    case LinkKind::Reach:
    case LinkKind::Mint: return true;
    case LinkKind::Answer:
    case LinkKind::Refusal:
    case LinkKind::StandsFor:
    case LinkKind::Leader: return false;
    }
    return false;
}

QPen penOf(const Stroke &stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, stroke.dashes.isEmpty() ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (!stroke.dashes.isEmpty()) {
        QVector<qreal> pattern;
        for (const qreal length : stroke.dashes)
            pattern << length / stroke.width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

Stroke strokeOf(const Link &link, const QColor &colour, const QColor &edge)
{
    if (link.state == LinkState::ToCome)
        return {edge, 1.5, {0.1, 6}, 6};
    switch (link.kind) {
    case LinkKind::Trust: return {colour, 2, {}, 7};
    case LinkKind::Answer: return {colour, 2, {6, 5}, 7};
    case LinkKind::Refusal: return {colour, 2.25, {7, 6}, 7};
    case LinkKind::Mint: return {colour, 3, {}, 8};
    case LinkKind::StandsFor: return {colour, 2, {}, 6};
    case LinkKind::Ask:
    case LinkKind::HandOver:
    case LinkKind::Request:
    case LinkKind::Use:
    case LinkKind::Reach: return {colour, link.state == LinkState::Now ? 2.5 : 2, {}, 6};
    case LinkKind::Leader: return {colour, 1.25, {}, 5};
    }
    return {colour, 2, {}, 6};
}

} // namespace

void Brush::head(const QPolygonF &points, LinkKind kind, const QColor &colour) const
{
    if (points.size() < 2)
        return;
    const QLineF last(points[points.size() - 2], points.last());
    const qreal size = kind == LinkKind::Mint || kind == LinkKind::Trust ? 8 : 6;
    const QPointF tip = points.last();
    const qreal angle = qDegreesToRadians(last.angle());
    const QPointF along(qCos(angle), -qSin(angle)), aside(qSin(angle), qCos(angle));
    const QPolygonF corners {tip - along * size * 1.9 + aside * size, tip, tip - along * size * 1.9 - aside * size};
    if (isFilled(kind)) {
        m_painter.setBrush(colour);
        m_painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolygon(corners);
    } else {
        m_painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(corners);
    }
}

void Brush::trust(const Link &link) const
{
    const bool lit = link.state == LinkState::Lit;
    const QColor line = lit ? m_palette.text : m_palette.edge;
    const QPainterPath path = ui::roundedPolyline(shortened(link.points, 10), cornerRadius);
    m_painter.setBrush(Qt::NoBrush);
    ui::drawDoubleLine(m_painter, path, line, m_palette.background, lit ? 2 : 1.25, lit ? 3.5 : 3);
    head(link.points, LinkKind::Trust, line);
    // The diamond stands at the role, just outside its edge.
    const QPointF at = link.points.first() - QPointF(1, 0);
    const qreal size = lit ? 8 : 7;
    QPainterPath diamond;
    diamond.addPolygon(QPolygonF {at + QPointF(-size, 0), at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size)});
    diamond.closeSubpath();
    shape(diamond, lit ? m_palette.text : m_palette.background, line, 1.5);
    if (!link.label)
        return;
    m_painter.fillRect(link.label->box.adjusted(-38, -2, 10, 2), m_palette.background);
    const QRectF words = inkOf(*link.label);
    ui::drawIcon(m_painter, QStringLiteral("trust"), QRectF(words.left() - 29, words.center().y() - 11, 22, 22), ink(link.label->ink));
    text(*link.label);
}

void Brush::badge(const Badge &badge) const
{
    m_painter.setBrush(badge.state == LinkState::Now    ? m_palette.head
                       : badge.state == LinkState::Done ? m_palette.surface
                                                        : m_palette.background);
    QPen ring(badge.state == LinkState::ToCome ? m_palette.edge : m_palette.text, badge.state == LinkState::ToCome ? 1.25 : 1.5);
    if (badge.state == LinkState::ToCome)
        ring.setDashPattern({2, 2});
    m_painter.setPen(ring);
    m_painter.drawEllipse(badge.centre, badge.radius, badge.radius);
    text(badge.text);
}

void Brush::draw(const Link &link) const
{
    if (link.kind == LinkKind::Trust) {
        trust(link);
        return;
    }
    const Stroke stroke = strokeOf(link, colour(link.tone), m_palette.edge);
    const QPolygonF drawn = headOf(link.points, link.drawn);
    const bool toCome = link.state == LinkState::ToCome;
    const qreal roomForHead = toCome ? 4 : isFilled(link.kind) ? 10 : 2;
    ui::strokeDashed(m_painter, ui::roundedPolyline(shortened(drawn, roomForHead), cornerRadius), penOf(stroke));
    if (link.drawn >= 1)
        head(link.points, toCome ? LinkKind::Leader : link.kind, stroke.colour);
    if (link.badge)
        badge(*link.badge);
    if (link.label)
        text(*link.label);
}

void Brush::draw(const Bridge &bridge) const
{
    const bool holds = bridge.kind == BridgeKind::Equal || bridge.kind == BridgeKind::Holds;
    const QColor line = holds ? m_palette.allowed : m_palette.refused;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(line, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const QPolygonF back(QList<QPointF>(bridge.points.crbegin(), bridge.points.crend()));
    for (const QPolygonF &points : {headOf(bridge.points, bridge.grown / 2), headOf(back, bridge.grown / 2)})
        m_painter.drawPath(ui::roundedPolyline(points, cornerRadius));
    m_painter.setBrush(line);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawEllipse(bridge.points.first(), 4, 4);
    m_painter.drawEllipse(bridge.points.last(), 4, 4);
    if (bridge.grown < 1)
        return;
    const QRectF around(bridge.sign - QPointF(bridge.signRadius, bridge.signRadius), QSizeF(2 * bridge.signRadius, 2 * bridge.signRadius));
    switch (bridge.kind) {
    case BridgeKind::Equal:
        ui::drawBridgeSign(m_painter, ui::BridgeSign::Equal, bridge.sign, bridge.signRadius, line, m_palette.onMark);
        break;
    case BridgeKind::NotEqual:
        ui::drawBridgeSign(m_painter, ui::BridgeSign::NotEqual, bridge.sign, bridge.signRadius, line, m_palette.onMark);
        break;
    case BridgeKind::Holds:
        ui::drawBridgeSign(m_painter, ui::BridgeSign::Holds, bridge.sign, bridge.signRadius, line, m_palette.onMark);
        break;
    case BridgeKind::Fails: ui::drawMark(m_painter, ui::Mark::Refused, around, markInk()); break;
    }
}

} // namespace trustwalk::stage
