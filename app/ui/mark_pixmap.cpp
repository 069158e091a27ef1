#include "app/ui/mark_pixmap.h"

#include <QPainter>

namespace trustwalk::ui {

QPixmap markPixmap(Mark mark, const Palette &palette, qreal side, qreal ratio)
{
    const int pixels = qRound(side);
    QPixmap pixmap(QSize(pixels, pixels) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, mark, QRectF(0, 0, pixels, pixels), {palette.allowed, palette.refused, palette.muted, palette.text, palette.onMark});
    return pixmap;
}

} // namespace trustwalk::ui
