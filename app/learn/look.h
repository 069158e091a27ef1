#pragma once

#include "app/ui/look.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace trustwalk::learn {

/// How the pages of this room are to look, and the measures that follow from it. Lengths in logical pixels.
struct Look : ui::Look {
    qreal unit = 1; ///< size of the page against the pictures of the design, 1856 x 1032

    [[nodiscard]] qreal length(qreal designed) const { return designed * unit; }
    /// Never below 12 pixels before the user's scale.
    [[nodiscard]] QFont sans(qreal designed, ui::Weight weight = ui::Weight::Regular) const;
    [[nodiscard]] QFont mono(qreal designed) const;
};

/// The unit of a page of this size.
[[nodiscard]] qreal unitFor(const QSizeF &page);

/// How tall a text is when broken to a width; one line's height for an empty text.
[[nodiscard]] qreal textHeight(const QFont &font, const QString &text, qreal width);
[[nodiscard]] qreal textWidth(const QFont &font, const QString &text);
/// Draws a text broken to the width, from the top left; returns how tall it came out.
qreal drawText(QPainter &painter, const QFont &font, const QColor &ink, QPointF topLeft, qreal width, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft);
/// One line, ended with an ellipsis where it does not fit.
qreal drawLine(QPainter &painter, const QFont &font, const QColor &ink, QPointF topLeft, qreal width, const QString &text);

} // namespace trustwalk::learn
