#include "app/learn/lifetime_scale.h"

#include "app/text/translation.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::learn {

namespace {

constexpr qreal shortest = 0.25, longest = 36;

qreal placeOf(qreal hours, qreal left, qreal width)
{
    return left + width * std::log(hours / shortest) / std::log(longest / shortest);
}

qreal barThickness(const Look &look)
{
    return std::max(5.0, look.length(8));
}

void drawKnob(QPainter &painter, const Look &look, QPointF centre)
{
    const qreal radius = std::max(5.5, look.length(8));
    painter.setPen(QPen(look.palette().temporary, std::max(2.0, look.length(3))));
    painter.setBrush(look.palette().surface);
    painter.drawEllipse(centre, radius, radius);
}

void drawRaised(QPainter &painter, const Look &look, qreal from, qreal to, qreal y)
{
    QPen pen(look.palette().temporary, std::max(2.0, look.length(3)));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.4, 1.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void drawAllowed(QPainter &painter, const Look &look, qreal from, qreal to, qreal y)
{
    const qreal thickness = barThickness(look);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.palette().temporary);
    painter.drawRoundedRect(QRectF(from, y - thickness / 2, to - from, thickness), thickness / 2, thickness / 2);
}

struct Tick {
    qreal hours;
    QString name;
};

void drawTicks(QPainter &painter, const Look &look, qreal left, qreal width, qreal y, qreal textTop)
{
    const text::Translation &t = text::Translation::of(look.language);
    const Tick ticks[] = {
        {shortest, t.say("Learn", "15 min")}, {1, t.say("Learn", "1 h")}, {12, t.say("Learn", "12 h")}, {longest, t.say("Learn", "36 h")}};
    const QFont font = look.sans(12);
    // The ends are fixed; the names between yield to them where the scale is narrow.
    qreal rightEdge = left + width - textWidth(font, ticks[3].name) - 4;
    qreal leftEdge = left + textWidth(font, ticks[0].name) + 4;
    for (const Tick &tick : ticks) {
        const qreal x = placeOf(tick.hours, left, width), wide = textWidth(font, tick.name);
        painter.setPen(QPen(look.palette().edge, 1.25));
        painter.drawLine(QPointF(x, y - look.length(5)), QPointF(x, y + look.length(5)));
        qreal start = x - wide / 2;
        if (tick.hours == shortest)
            start = left;
        else if (tick.hours == longest)
            start = left + width - wide;
        else
            start = std::clamp(start, leftEdge, std::max(leftEdge, rightEdge - wide));
        drawLine(painter, font, look.palette().muted, QPointF(start, textTop), wide, tick.name);
    }
}

} // namespace

qreal lifetimeHeight(const Look &look)
{
    return look.length(24) + std::ceil(QFontMetricsF(look.sans(12)).height());
}

void drawLifetime(QPainter &painter, const Look &look, const Lifetime &lifetime, QPointF topLeft, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = look.length(8);
    const qreal left = topLeft.x() + inset, wide = width - 2 * inset, y = topLeft.y() + look.length(10);
    painter.setPen(QPen(look.palette().line, 2));
    painter.drawLine(QPointF(left, y), QPointF(left + wide, y));
    drawTicks(painter, look, left, wide, y, y + look.length(12));
    const qreal allowed = placeOf(lifetime.allowed, left, wide);
    if (lifetime.raised > lifetime.allowed)
        drawRaised(painter, look, allowed, placeOf(lifetime.raised, left, wide), y);
    drawAllowed(painter, look, left, allowed, y);
    drawKnob(painter, look, QPointF(placeOf(lifetime.usual, left, wide), y));
    painter.restore();
}

qreal drawLifetimeSign(QPainter &painter, const Look &look, LifetimeSign sign, QPointF leftMiddle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max(24.0, look.length(34)), radius = std::max(5.5, look.length(8));
    qreal used = width;
    switch (sign) {
    case LifetimeSign::Allowed: drawAllowed(painter, look, leftMiddle.x(), leftMiddle.x() + width, leftMiddle.y()); break;
    case LifetimeSign::Raised: drawRaised(painter, look, leftMiddle.x(), leftMiddle.x() + width, leftMiddle.y()); break;
    case LifetimeSign::Usual:
        drawKnob(painter, look, leftMiddle + QPointF(radius + 1, 0));
        used = 2 * radius + 2;
        break;
    }
    painter.restore();
    return used;
}

} // namespace trustwalk::learn
