#pragma once

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace trustwalk::ui {

/// A small drawing that frames ask for again and again. In pixels it is drawn once for each size and kept, and stands on whole pixels;
/// on paper and in SVG, and where it is turned, it is drawn anew. `key` names all that it depends on but its size; each thread has its own.
void drawStamp(QPainter &painter, const QString &key, const QRectF &where, const std::function<void(QPainter &, const QRectF &)> &draw);

} // namespace trustwalk::ui
