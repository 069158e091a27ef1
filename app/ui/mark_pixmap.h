#pragma once

#include "app/ui/silhouettes.h"
#include "app/ui/theme.h"

#include <QPixmap>

namespace trustwalk::ui {

/// A mark for a label, `side` logical pixels square, sharp at that device pixel ratio.
[[nodiscard]] QPixmap markPixmap(Mark mark, const Palette &palette, qreal side, qreal ratio);

} // namespace trustwalk::ui
