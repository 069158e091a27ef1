#include "app/export/drawing.h"

#include "app/export/svg_text.h"
#include "app/text/step_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace trustwalk::picture_export {

void Drawing::draw(QPainter &painter, int step, qreal progress)
{
    const auto index = static_cast<std::size_t>(step);
    if (step != m_step && m_order.view == View::Stage)
        m_stage.emplace(*m_run.trace, *m_run.world, index, m_language, QSizeF(m_order.size),
                        moves(m_order.format) ? stage::StepPicture::Moves::Yes : stage::StepPicture::Moves::No);
    else if (step != m_step)
        m_sequence.emplace(*m_run.trace, *m_run.world, index, m_language, QSizeF(m_order.size));
    m_step = step;
    if (m_order.view == View::Stage)
        m_stage->draw(painter, m_order.theme, progress);
    else
        m_sequence->draw(painter, m_order.theme, progress);
}

QImage Drawing::image(int step, qreal progress)
{
    QImage image(imageSize(m_order), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(ui::theme(m_order.theme).palette.background);
    image.setDotsPerMeterX(qRound(96 * m_order.scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * m_order.scale / 0.0254));
    QPainter painter(&image);
    painter.scale(m_order.scale, m_order.scale);
    draw(painter, step, progress);
    return image;
}

QByteArray pngOf(Drawing &drawing, int step)
{
    const QImage image = drawing.image(step);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.isNull())
        image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Run &run, const Order &order, ui::Language language, int step)
{
    const text::StepText words = text::stepText(*run.trace, static_cast<std::size_t>(step), *run.world, language);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(imageSize(order));
    generator.setViewBox(QRect(QPoint(), order.size));
    generator.setResolution(96);
    // For readers who hear the picture.
    generator.setTitle(words.caption.toHtmlEscaped());
    generator.setDescription(words.detail.toHtmlEscaped());
    QPainter painter(&generator);
    Drawing(run, order, language).draw(painter, step);
    painter.end();
    return withFamilies(withWholeTexts(bytes));
}

} // namespace trustwalk::picture_export
