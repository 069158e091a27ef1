#pragma once

#include "app/export/write.h"

namespace trustwalk::picture_export {

/// About how many bytes the order's files will have together: text and handouts are made for it, of pictures and animations a sample in
/// two small sizes, from which it follows how they grow. 0 where it was stopped.
[[nodiscard]] qint64 guessBytes(const Run &run, const Order &order, int step, const Progress &progress = {});

} // namespace trustwalk::picture_export
