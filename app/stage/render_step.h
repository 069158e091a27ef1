#pragma once

#include "app/ui/language.h"
#include "app/ui/theme.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QSizeF>

#include <cstddef>

class QPainter;

namespace trustwalk::stage {

/// A step as a picture on its own: title strip, stage, caption. Draws with the stage's own painting functions on any painter
/// (PNG, SVG, PDF), filling `size` from (0, 0); needs no window.
void renderStep(QPainter &painter, const QSizeF &size, const trace::Trace &trace, const world::World &world, std::size_t index,
                ui::Language language, ui::ThemeKind theme);

} // namespace trustwalk::stage
