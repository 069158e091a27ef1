#pragma once

#include "app/export/order.h"
#include "app/sequence/painting.h"
#include "app/stage/render_step.h"

#include <QByteArray>
#include <QImage>

#include <optional>

class QPainter;

namespace trustwalk::picture_export {

/// Draws the steps of a run in one language, as an order looks. Keeps the layout of the step that was drawn last, so that the frames
/// of its motion cost their painting alone.
class Drawing {
public:
    Drawing(const Run &run, const Order &order, ui::Language language) : m_run(run), m_order(order), m_language(language) {}

    /// Fills the order's size from (0, 0).
    void draw(QPainter &painter, int step, qreal progress = 1);
    /// In image pixels; a null image where there is no memory for it.
    [[nodiscard]] QImage image(int step, qreal progress = 1);

private:
    const Run &m_run;
    const Order &m_order;
    ui::Language m_language;
    int m_step = -1;
    std::optional<stage::StepPicture> m_stage;
    std::optional<sequence::SequencePicture> m_sequence;
};

/// One step as a file's bytes; empty where there is no memory for it.
[[nodiscard]] QByteArray pngOf(Drawing &drawing, int step);
/// Text as text, with every family that it may need by name, and no bitmaps.
[[nodiscard]] QByteArray svgOf(const Run &run, const Order &order, ui::Language language, int step);

} // namespace trustwalk::picture_export
