#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace trustwalk::ui {

/// One of resources/icons/*.svg by its name without ending ("iam-user"), in the given ink. Drawn as vectors, so exports stay sharp.
void drawIcon(QPainter &painter, const QString &name, const QRectF &where, const QColor &ink);
/// For buttons and actions; follows the palette it was made for.
[[nodiscard]] QIcon icon(const QString &name, const QColor &ink, const QColor &disabledInk);

} // namespace trustwalk::ui
