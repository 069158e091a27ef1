#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

/// What the rows of a run have in common: their measures and one-line texts.
namespace trustwalk::quiz_page::run_lines {

inline constexpr qreal titleSize = 16, detailSize = 14, codeSize = 13, inset = 16, iconSide = 22, markSide = 18;

[[nodiscard]] qreal lineOf(const QFont &font);
/// One line; what is too long ends in an ellipsis (names) or has one in its middle (ARNs).
void drawLine(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &where, const QString &text,
              Qt::TextElideMode cut = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace trustwalk::quiz_page::run_lines
