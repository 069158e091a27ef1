#pragma once

#include "app/stage/motion.h"
#include "app/text/step_text.h"
#include "app/ui/language.h"
#include "app/ui/theme.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QSizeF>
#include <QString>

#include <cstddef>

class QPainter;

namespace trustwalk::stage {

/// A step as a picture on its own: title strip, stage, caption. Laid out once and drawn on any painter (PNG, SVG, PDF) at any progress
/// of the step's motion, filling `size` from (0, 0); needs no window. Refers to nothing that it was made from.
class StepPicture {
public:
    /// Whether the motion will be asked for: a picture that stands still needs no layout of the step before.
    enum class Moves { No, Yes };
    StepPicture(const trace::Trace &trace, const world::World &world, std::size_t index, ui::Language language, const QSizeF &size,
                Moves moves = Moves::No);

    void draw(QPainter &painter, ui::ThemeKind theme, qreal progress = 1) const;

private:
    QSizeF m_size;
    qreal m_scale; ///< of the strips: they grow with the picture as the stage does
    MotionKind m_motion = MotionKind::Still;
    StageLayout m_before, m_end;
    QString m_call, m_subtitle, m_number;
    text::StepText m_words;
    bool m_refused;
};

/// The same, drawn once. Nothing where the trace has no such step.
void renderStep(QPainter &painter, const QSizeF &size, const trace::Trace &trace, const world::World &world, std::size_t index,
                ui::Language language, ui::ThemeKind theme);

} // namespace trustwalk::stage
