#include "app/export/clipboard.h"

#include "app/export/drawing.h"

#include <QMimeData>

namespace trustwalk::picture_export {

std::unique_ptr<QMimeData> pictureFor(const Run &run, const Order &order, int step)
{
    auto data = std::make_unique<QMimeData>();
    Drawing drawing(run, order, order.languages.front());
    data->setImageData(drawing.image(step));
    data->setData(QStringLiteral("image/png"), pngOf(drawing, step));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(run, order, order.languages.front(), step));
    return data;
}

} // namespace trustwalk::picture_export
