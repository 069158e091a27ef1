#pragma once

#include "app/present/script.h"
#include "app/stage/stage_parts.h"
#include "app/ui/look.h"

#include <QRectF>

class QPainter;

namespace trustwalk::present {

/// How a window is parted, in pixels: title, stage, caption from top to bottom. A unit is an 800th of a 16 : 9 window's width.
struct FrameParts {
    qreal unit = 1;
    QRectF title, stage, caption;
};
[[nodiscard]] FrameParts partsOf(const QSizeF &window, const Script &script, Captions captions);

/// The words of the band below the stage, in units from its upper left corner.
struct Caption {
    std::vector<stage::Label> lines;
    qreal height = 0;
};
[[nodiscard]] Caption captionAt(const Script &script, int step, ui::Language language, Captions captions, qreal width);

void paintTitle(QPainter &painter, const FrameParts &parts, const Script &script, int step, const ui::Look &look, Captions captions);
void paintCaption(QPainter &painter, const FrameParts &parts, const Script &script, int step, const ui::Look &look, Captions captions);

/// A whole picture of a presented step, from (0, 0): what the audience sees when nothing moves. For the next step's preview, the overview
/// and every test.
void paintFrame(QPainter &painter, const QSizeF &size, const Script &script, int step, const ui::Look &look, Captions captions);

} // namespace trustwalk::present
