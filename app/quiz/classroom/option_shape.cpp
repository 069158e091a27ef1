#include "app/quiz/classroom/option_shape.h"

#include <QPainter>
#include <QtMath>

#include <array>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

/// Corners on a circle, the first one at the top.
QPolygonF corners(QPointF centre, qreal radius, int count, qreal turned = 0)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const qreal angle = turned - M_PI_2 + 2 * M_PI * i / count;
        polygon << centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

QPolygonF star(QPointF centre, qreal outer, qreal inner, int points)
{
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const qreal angle = -M_PI_2 + M_PI * i / points;
        polygon << centre + (i % 2 == 0 ? outer : inner) * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

QPainterPath closed(const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath cross(const QRectF &box)
{
    const qreal third = box.width() / 4.4;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(box.adjusted(third, 0, -third, 0));
    path.addRect(box.adjusted(0, third, 0, -third));
    return path.simplified();
}

/// A letter's size as a share of the shape's side, and how far below the middle it stands: a triangle is narrow at its top.
struct Room {
    qreal size, down;
};
constexpr std::array<Room, 9> rooms {
    {{0.58, 0}, {0.62, 0}, {0.42, 0.17}, {0.44, 0}, {0.52, 0.04}, {0.54, 0}, {0.42, 0.05}, {0.46, 0}, {0.42, -0.1}}};

} // namespace

QString optionLetter(int index)
{
    return QString(QChar(u'A' + index));
}

QPainterPath optionShape(int index, const QRectF &where)
{
    const QPointF centre = where.center();
    const qreal half = where.width() / 2;
    QPainterPath path;
    switch (index) {
    case 0: path.addEllipse(where.adjusted(half * 0.04, half * 0.04, -half * 0.04, -half * 0.04)); return path;
    case 1: path.addRect(where.adjusted(half * 0.1, half * 0.1, -half * 0.1, -half * 0.1)); return path;
    case 2: return closed(corners(centre + QPointF(0, half * 0.2), half * 1.14, 3));
    case 3: return closed(corners(centre, half * 1.08, 4));
    case 4: return closed(corners(centre + QPointF(0, half * 0.05), half * 1.04, 5));
    case 5: return closed(corners(centre, half, 6, M_PI / 6));
    case 6: return closed(star(centre + QPointF(0, half * 0.06), half * 1.15, half * 0.62, 5));
    case 7: return cross(where);
    default: return closed(corners(centre - QPointF(0, half * 0.2), half * 1.14, 3, M_PI));
    }
}

void drawOptionShape(QPainter &painter, int index, const QRectF &where, const ui::Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(optionShape(index, where), palette.text);
    const Room room = rooms[static_cast<std::size_t>(std::clamp(index, 0, 8))];
    painter.setFont(ui::sansFont(where.height() * room.size, ui::Weight::Bold));
    painter.setPen(palette.background);
    painter.drawText(where.translated(0, where.height() * room.down), Qt::AlignCenter, optionLetter(index));
    painter.restore();
}

} // namespace trustwalk::quiz_page
