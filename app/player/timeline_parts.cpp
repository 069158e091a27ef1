#include "app/player/timeline.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

/// The timeline under the mouse and the keyboard, and for a screen reader.
namespace trustwalk::player {

namespace {

constexpr qreal markRadius = 12;

} // namespace

int Timeline::partCount() const
{
    return static_cast<int>(m_marks.size());
}

ui::PaintedPart Timeline::part(int index) const
{
    const Mark &mark = m_marks[static_cast<std::size_t>(index)];
    const QRect place(qRound(mark.x - markRadius), qRound(lineY() - markRadius), qRound(2 * markRadius), qRound(2 * markRadius));
    const bool current = mark.step >= 0 && mark.step == m_step;
    return {mark.accessible, QAccessible::ListItem, QRect(mapToGlobal(place.topLeft()), place.size()),
            current,         current && hasFocus(), mark.step >= 0};
}

void Timeline::pressPart(int index)
{
    Q_EMIT stepRequested(m_marks[static_cast<std::size_t>(index)].step);
}

int Timeline::stepAt(qreal x) const
{
    const Mark *nearest = nullptr;
    for (const Mark &mark : m_marks)
        if (mark.step >= 0 && (nearest == nullptr || qAbs(mark.x - x) < qAbs(nearest->x - x)))
            nearest = &mark;
    return nearest == nullptr ? 0 : nearest->step;
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_marks.empty())
        Q_EMIT stepRequested(stepAt(event->position().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_marks.empty())
        Q_EMIT stepRequested(stepAt(event->position().x()));
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        Q_EMIT stepRequested(0);
    else if (event->key() == Qt::Key_End && m_trace)
        Q_EMIT stepRequested(static_cast<int>(m_trace->steps.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_marks.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark *nearest = &m_marks.front();
        for (const Mark &mark : m_marks)
            if (qAbs(mark.x - help->pos().x()) < qAbs(nearest->x - help->pos().x()))
                nearest = &mark;
        QToolTip::showText(help->globalPos(), nearest->tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace trustwalk::player
