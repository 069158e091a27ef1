#include "app/player/timeline.h"

#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "app/ui/silhouettes.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::player {

namespace {

constexpr qreal ringRadius = 12;
constexpr qreal sideMargin = 56;

QColor ink(const ui::Palette &palette)
{
    return palette.text;
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    ui::installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_step = 0;
    rebuild();
}

void Timeline::setStep(int step)
{
    m_step = step;
    if (m_trace && step >= 0 && step < static_cast<int>(m_trace->steps.size()))
        setAccessibleDescription(text::stepText(*m_trace, static_cast<std::size_t>(step), *m_world, m_look.language).accessibleName);
    for (int i = 0; hasFocus() && i < partCount(); ++i)
        if (m_marks[static_cast<std::size_t>(i)].step == step)
            ui::sayFocus(this, i);
    update();
}

void Timeline::setLook(const ui::Look &look)
{
    m_look = look;
    updateGeometry();
    rebuild();
}

QSize Timeline::sizeHint() const
{
    return {640, static_cast<int>(68 * m_look.textScale)};
}

QSize Timeline::minimumSizeHint() const
{
    return {320, static_cast<int>(68 * m_look.textScale)};
}

void Timeline::rebuild()
{
    m_marks.clear();
    if (!m_trace || !m_world)
        return;
    for (std::size_t i = 0; i < m_trace->steps.size(); ++i) {
        const trace::Step &step = m_trace->steps[i];
        const text::StepText words = text::stepText(*m_trace, i, *m_world, m_look.language);
        m_marks.push_back({static_cast<int>(i), step.number, step.verdict == trace::Verdict::Refused, words.chapter,
                           QString::fromStdString(step.number.text()) + u' ' + words.title, words.accessibleName, 0});
    }
    const text::Translation &t = text::Translation::of(m_look.language);
    for (const trace::NotReached &missing : m_trace->notReached) {
        const QString title = text::notReachedTitle(*m_trace, missing, m_look.language);
        const QString number = QString::fromStdString(missing.number.text());
        m_marks.push_back({-1, missing.number, false, missing.number.check == 0 ? title : QString(), number + u' ' + title,
                           t.say("Steps", "Step %1, %2, %3").arg(number, title, t.say("Steps", "not reached")), 0});
    }
    place();
}

/// Two rings side by side need room for their words; checks stand close.
qreal Timeline::gapBefore(std::size_t index) const
{
    const bool here = m_marks[index].number.check == 0, before = m_marks[index - 1].number.check == 0;
    return here && before ? 4 : here || before ? 1.8 : 1;
}

void Timeline::place()
{
    qreal weight = 0;
    for (std::size_t i = 1; i < m_marks.size(); ++i)
        weight += gapBefore(i);
    const qreal usable = width() - 2 * sideMargin;
    qreal x = sideMargin;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (i > 0 && weight > 0)
            x += usable * gapBefore(i) / weight;
        m_marks[i].x = x;
    }
    update();
}

qreal Timeline::lineY() const
{
    return 20 * m_look.textScale;
}

bool Timeline::isCurrentRing(const Mark &mark) const
{
    if (!m_trace || mark.number.check != 0 || mark.step < 0)
        return false;
    return m_trace->steps[static_cast<std::size_t>(m_step)].number.step == mark.number.step;
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_marks.empty())
        return;
    place();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    for (const Mark &mark : m_marks)
        mark.number.check == 0 ? paintRing(painter, mark) : paintCheck(painter, mark);
    paintWords(painter);
    if (hasFocus()) {
        painter.setPen(QPen(ink(m_look.palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
}

void Timeline::paintLine(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    qreal here = m_marks.front().x, reached = m_marks.front().x;
    for (const Mark &mark : m_marks) {
        if (mark.step >= 0)
            reached = mark.x;
        if (mark.step == m_step)
            here = mark.x;
    }
    QPen dotted(palette.edge, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.1, 3});
    painter.setPen(dotted);
    painter.drawLine(QPointF(reached, lineY()), QPointF(m_marks.back().x, lineY()));
    painter.setPen(QPen(palette.edge, 1.5));
    painter.drawLine(QPointF(here, lineY()), QPointF(reached, lineY()));
    painter.setPen(QPen(ink(palette), 2.5));
    painter.drawLine(QPointF(m_marks.front().x, lineY()), QPointF(here, lineY()));
}

void Timeline::paintRing(QPainter &painter, const Mark &mark) const
{
    const ui::Palette &palette = m_look.palette();
    const bool current = isCurrentRing(mark), done = mark.step >= 0 && mark.step <= m_step;
    const QPointF centre(mark.x, lineY());
    const qreal radius = ringRadius * std::min(m_look.textScale, 1.3);
    QPen pen(done ? ink(palette) : palette.edge, done ? 2 : 1.5);
    if (!done)
        pen.setDashPattern({1.5, 2});
    painter.setPen(pen);
    painter.setBrush(current ? palette.head : palette.surface);
    painter.drawEllipse(centre, radius, radius);
    painter.setFont(ui::sansFont(12.5 * m_look.textScale, current ? ui::Weight::SemiBold : ui::Weight::Regular));
    painter.setPen(current ? palette.onHead : done ? palette.text : palette.muted);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QString::number(mark.number.step));
}

void Timeline::paintCheck(QPainter &painter, const Mark &mark) const
{
    const ui::Palette &palette = m_look.palette();
    const QPointF centre(mark.x, lineY());
    const bool reached = mark.step >= 0 && mark.step <= m_step;
    if (mark.refused && reached) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.refused);
        painter.drawPath(ui::octagon(centre, 7));
        painter.setPen(QPen(palette.onMark, 1.6));
        painter.drawLine(centre + QPointF(-2.4, -2.4), centre + QPointF(2.4, 2.4));
        painter.drawLine(centre + QPointF(-2.4, 2.4), centre + QPointF(2.4, -2.4));
    } else if (mark.step == m_step) {
        painter.setPen(QPen(ink(palette), 2));
        painter.setBrush(palette.surface);
        painter.drawEllipse(centre, 6, 6);
        painter.setBrush(ink(palette));
        painter.drawEllipse(centre, 2.2, 2.2);
    } else if (reached) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(palette));
        painter.drawRect(QRectF(centre.x() - 3.5, centre.y() - 3.5, 7, 7));
    } else {
        painter.setPen(QPen(palette.edge, 1.25));
        painter.setBrush(palette.surface);
        painter.drawEllipse(centre, 3, 3);
    }
}

std::vector<PlacedWord> Timeline::words() const
{
    std::vector<RingWord> rings;
    for (const Mark &mark : m_marks)
        if (mark.number.check == 0)
            rings.push_back({mark.x, mark.word, isCurrentRing(mark)});
    return placeWords(rings, width(), lineY() + ringRadius * std::min(m_look.textScale, 1.3) + 4 * m_look.textScale,
                      wordPixels(m_look.textScale));
}

void Timeline::paintWords(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    for (const PlacedWord &word : words()) {
        painter.setFont(ui::sansFont(wordPixels(m_look.textScale), word.current ? ui::Weight::SemiBold : ui::Weight::Regular));
        painter.setPen(word.current ? palette.text : palette.muted);
        const qreal step = word.box.height() / static_cast<qreal>(word.lines.size());
        qreal y = word.box.top();
        for (const QString &line : word.lines) {
            painter.drawText(QRectF(word.box.left() - 4, y - 4, word.box.width() + 8, step + 8), Qt::AlignCenter | Qt::TextSingleLine,
                             line);
            y += step;
        }
    }
}

} // namespace trustwalk::player
