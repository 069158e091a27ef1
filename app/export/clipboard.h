#pragma once

#include "app/export/order.h"

#include <memory>

class QMimeData;

namespace trustwalk::picture_export {

/// A step for the clipboard: as an image for whatever takes images, as PNG and as SVG for what can do more with it.
[[nodiscard]] std::unique_ptr<QMimeData> pictureFor(const Run &run, const Order &order, int step);

} // namespace trustwalk::picture_export
