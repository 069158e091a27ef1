#include "app/stage/render_step.h"

#include "app/stage/painting.h"
#include "app/stage/setting.h"

#include <QPainter>

namespace trustwalk::stage {
namespace {

constexpr qreal titleHeight = 52;
constexpr qreal captionHeight = 84;

void write(QPainter &painter, const QRectF &box, const QString &text, const TextStyle &style, const QColor &colour)
{
    painter.setFont(fontOf(style));
    painter.setPen(colour);
    painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     cutTo(box.width(), text, style, Cut::AtEnd));
}

void paintTitle(QPainter &painter, const QRectF &strip, const QString &call, const QString &subtitle, const ui::Palette &palette)
{
    painter.fillRect(strip, palette.surface);
    painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), palette.line);
    const TextStyle style {17, ui::Weight::SemiBold};
    const qreal width = widthOf(call, style) + 2;
    write(painter, QRectF(strip.left() + 24, strip.top(), width, strip.height()), call, style, palette.text);
    const qreal left = strip.left() + 24 + width + 18;
    write(painter, QRectF(left, strip.top() + 1, strip.right() - 24 - left, strip.height()), subtitle, {14}, palette.muted);
}

void paintCaption(QPainter &painter, const QRectF &strip, const QString &number, bool refused, const text::StepText &text,
                  const ui::Palette &palette)
{
    painter.fillRect(strip, palette.surface);
    painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), 1), palette.line);
    const QPointF centre(strip.left() + 44, strip.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(refused ? palette.refused : palette.head);
    if (refused)
        painter.drawPath(ui::octagon(centre, 21));
    else
        painter.drawEllipse(centre, 21, 21);
    painter.setFont(fontOf({14, ui::Weight::Bold}));
    painter.setPen(refused ? palette.onMark : palette.onHead);
    painter.drawText(QRectF(centre - QPointF(21, 21), QSizeF(42, 42)), Qt::AlignCenter, number);
    const qreal left = strip.left() + 84, width = strip.width() - 84 - 24;
    const TextStyle bold {20, ui::Weight::SemiBold};
    if (widthOf(text.caption, bold) <= width) {
        write(painter, QRectF(left, centre.y() - 28, width, 28), text.caption, bold, palette.text);
        write(painter, QRectF(left, centre.y() + 2, width, 24), text.detail, {15}, palette.muted);
        return;
    }
    // Two lines of caption leave one smaller line for the detail.
    const TextStyle smaller {17, ui::Weight::SemiBold};
    qreal y = strip.top() + 6;
    for (const QString &line : wrapped(text.caption, smaller, width, 2)) {
        write(painter, QRectF(left, y, width, 24), line, smaller, palette.text);
        y += 24;
    }
    write(painter, QRectF(left, y + 2, width, 20), text.detail, {14}, palette.muted);
}

} // namespace

StepPicture::StepPicture(const trace::Trace &trace, const world::World &world, std::size_t index, ui::Language language, const QSizeF &size,
                         Moves moves)
    : m_size(size), m_scale(qMax(qMin(size.width() / 1416, size.height() / (884 + titleHeight + captionHeight)),
                                 qMin(1.0, qMin(size.width() / 1228, size.height() / (580 + titleHeight + captionHeight))))),
      m_call(trace.call ? QString::fromUtf8(api::actionName(*trace.call)) : QString()),
      m_subtitle(text::walkSubtitle(trace, world, language)), m_number(QString::fromStdString(trace.steps[index].number.text())),
      m_words(text::stepText(trace, index, world, language)), m_refused(trace.steps[index].verdict == trace::Verdict::Refused)
{
    const StageSize stage {QSizeF(size.width(), size.height() - (titleHeight + captionHeight) * m_scale), 1};
    m_end = layOut(world, trace, index, language, stage);
    if (moves == Moves::Yes) {
        m_motion = motionOf(trace, index);
        m_before = index == 0 ? m_end : layOut(world, trace, index - 1, language, stage);
    }
}

void StepPicture::draw(QPainter &painter, ui::ThemeKind theme, qreal progress) const
{
    const ui::Theme &look = ui::theme(theme);
    const qreal title = titleHeight * m_scale, caption = captionHeight * m_scale;
    const QRectF target(0, title, m_size.width(), m_size.height() - title - caption);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), look.palette.background);
    paintStage(painter, target, progress < 1 ? frameOf(m_motion, m_before, m_end, progress) : m_end, look);
    painter.scale(m_scale, m_scale);
    const qreal width = m_size.width() / m_scale, height = m_size.height() / m_scale;
    paintTitle(painter, QRectF(0, 0, width, titleHeight), m_call, m_subtitle, look.palette);
    paintCaption(painter, QRectF(0, height - captionHeight, width, captionHeight), m_number, m_refused, m_words, look.palette);
    painter.restore();
}

void renderStep(QPainter &painter, const QSizeF &size, const trace::Trace &trace, const world::World &world, std::size_t index,
                ui::Language language, ui::ThemeKind theme)
{
    if (index < trace.steps.size())
        StepPicture(trace, world, index, language, size).draw(painter, theme);
}

} // namespace trustwalk::stage
