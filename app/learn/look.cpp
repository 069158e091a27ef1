#include "app/learn/look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::learn {

namespace {

constexpr qreal smallestFont = 12;
constexpr qreal tall = 100000;
constexpr int wrapping = Qt::TextWordWrap;

} // namespace

QFont Look::sans(qreal designed, ui::Weight weight) const
{
    return ui::sansFont(std::max(smallestFont, designed * unit) * textScale, weight);
}

QFont Look::mono(qreal designed) const
{
    return ui::monoFont(std::max(smallestFont, designed * unit) * textScale);
}

qreal unitFor(const QSizeF &page)
{
    return std::clamp(std::min(page.width() / 1856, page.height() / 1032), 0.62, 1.3);
}

qreal textHeight(const QFont &font, const QString &text, qreal width)
{
    const QFontMetricsF metrics(font);
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, width, tall), wrapping, text);
    return std::max(std::ceil(bounds.height()), std::ceil(metrics.height()));
}

qreal textWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

qreal drawText(QPainter &painter, const QFont &font, const QColor &ink, QPointF topLeft, qreal width, const QString &text,
               Qt::Alignment alignment)
{
    const qreal height = textHeight(font, text, width);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(topLeft, QSizeF(width, height + 2)), wrapping | static_cast<int>(alignment), text);
    return height;
}

qreal drawLine(QPainter &painter, const QFont &font, const QColor &ink, QPointF topLeft, qreal width, const QString &text)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(topLeft, QSizeF(width + 1, std::ceil(metrics.height()))), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, width + 1));
    return std::ceil(metrics.height());
}

} // namespace trustwalk::learn
