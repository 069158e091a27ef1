#pragma once

#include "app/sequence/sequence_layout.h"
#include "app/ui/theme.h"

#include <cstddef>

class QPainter;

namespace trustwalk::sequence {

/// The part of a layout below its heads that `visible` shows, in the layout's own pixels. `progress` is that of the current step.
void paintRows(QPainter &painter, const QRectF &visible, const SequenceLayout &layout, const ui::Theme &theme, qreal progress = 1);
/// The strip of heads, beginning at (0, 0).
void paintHeads(QPainter &painter, const SequenceLayout &layout, const ui::Theme &theme);

/// The whole sequence as a picture on its own, the step lit: laid out once, drawn on any painter (PNG, SVG, PDF) at any progress of the
/// step's motion, into `size` from (0, 0) without distortion; needs no window.
class SequencePicture {
public:
    SequencePicture(const trace::Trace &trace, const world::World &world, std::size_t index, ui::Language language, const QSizeF &size);

    void draw(QPainter &painter, ui::ThemeKind theme, qreal progress = 1) const;

private:
    QSizeF m_size;
    SequenceLayout m_layout;
};

/// The same, drawn once.
void renderSequence(QPainter &painter, const QSizeF &size, const trace::Trace &trace, const world::World &world, std::size_t index,
                    ui::Language language, ui::ThemeKind theme);
/// The size at which it fills a picture of that width.
[[nodiscard]] QSizeF pictureSize(qreal width, const trace::Trace &trace, const world::World &world, std::size_t index);

} // namespace trustwalk::sequence
