#include "app/ui/stamp.h"

#include <QCache>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace trustwalk::ui {

namespace {

constexpr int room = 2; ///< pixels around it, for what antialiasing spreads
constexpr int keptBytes = 4 << 20;

QImage madeStamp(const QSizeF &pixels, const QRectF &where, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    QImage image(static_cast<int>(std::ceil(pixels.width())) + 2 * room, static_cast<int>(std::ceil(pixels.height())) + 2 * room,
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(room, room);
    painter.scale(pixels.width() / where.width(), pixels.height() / where.height());
    painter.translate(-where.topLeft());
    draw(painter, where);
    return image;
}

} // namespace

void drawStamp(QPainter &painter, const QString &key, const QRectF &where, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    const QTransform &placed = painter.combinedTransform();
    if (painter.paintEngine()->type() != QPaintEngine::Raster || placed.type() > QTransform::TxScale || where.isEmpty()) {
        draw(painter, where);
        return;
    }
    static thread_local QCache<QString, QImage> kept(keptBytes);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRectF target = placed.mapRect(where);
    const QSizeF pixels = target.size() * ratio;
    const QString sized = key + QStringLiteral(" %1 %2").arg(pixels.width(), 0, 'f', 2).arg(pixels.height(), 0, 'f', 2);
    QImage stamp;
    if (const QImage *known = kept.object(sized)) {
        stamp = *known;
    } else {
        stamp = madeStamp(pixels, where, draw);
        stamp.setDevicePixelRatio(ratio);
        kept.insert(sized, new QImage(stamp), static_cast<qsizetype>(stamp.sizeInBytes()));
    }
    const QPointF corner((std::round(target.x() * ratio) - room) / ratio, (std::round(target.y() * ratio) - room) / ratio);
    painter.save();
    painter.resetTransform();
    painter.drawImage(corner, stamp);
    painter.restore();
}

} // namespace trustwalk::ui
