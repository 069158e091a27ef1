#include "app/stage/stage_view.h"
#include "app/text/translation.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QKeyEvent>

/// The stage without a mouse: what a screen reader meets, and what the keyboard reaches.
namespace trustwalk::stage {

const std::vector<SpokenThing> &StageView::things() const
{
    if (m_things.empty() && m_step >= 0)
        m_things = spokenThings(m_end, text::Translation::of(m_look.language));
    return m_things;
}

int StageView::partCount() const
{
    return static_cast<int>(things().size());
}

ui::PaintedPart StageView::part(int index) const
{
    const SpokenThing &thing = things()[static_cast<std::size_t>(index)];
    const QRect place = mapFromScene(thing.place).boundingRect();
    const bool pressable = thing.step >= 0 || thing.node >= 0;
    return {thing.name,
            thing.role,
            QRect(viewport()->mapToGlobal(place.topLeft()), place.size()),
            thing.current,
            hasFocus() && index == m_focus,
            pressable};
}

void StageView::pressPart(int index)
{
    const SpokenThing &thing = things()[static_cast<std::size_t>(index)];
    if (thing.node >= 0)
        choose(m_end.nodes[static_cast<std::size_t>(thing.node)]);
    else if (thing.step >= 0)
        Q_EMIT stepRequested(thing.step);
}

void StageView::putFocusRing()
{
    const bool visible = hasFocus() && m_focus >= 0 && m_focus < partCount();
    if (!visible) {
        delete m_focusRing;
        m_focusRing = nullptr;
        return;
    }
    const SpokenThing &thing = things()[static_cast<std::size_t>(m_focus)];
    if (m_focusRing == nullptr) {
        m_focusRing = new QGraphicsPathItem;
        m_focusRing->setZValue(20);
        scene()->addItem(m_focusRing);
    }
    m_focusRing->setPen(QPen(m_look.palette().text, 3));
    const ui::Silhouette shape = thing.node >= 0 ? m_end.nodes[static_cast<std::size_t>(thing.node)].shape : ui::Silhouette::RoundedRect;
    const qreal air = thing.node >= 0 ? 5 : 3;
    m_focusRing->setPath(ui::silhouette(shape, thing.place.adjusted(-air, -air, air, air), thing.node >= 0 ? 1.2 : 0.5));
}

void StageView::setFocusAt(int thing)
{
    m_focus = thing;
    putFocusRing();
    if (m_focus >= 0) {
        ensureVisible(things()[static_cast<std::size_t>(m_focus)].place, 8, 8);
        ui::sayFocus(this, m_focus);
    }
}

void StageView::moveFocus(int by)
{
    const int wanted = m_focus < 0 ? (by > 0 ? 0 : partCount() - 1) : m_focus + by;
    if (wanted >= 0 && wanted < partCount())
        setFocusAt(wanted);
}

void StageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Down: moveFocus(1); break;
    case Qt::Key_Up: moveFocus(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focus >= 0 && m_focus < partCount())
            pressPart(m_focus);
        break;
    default: event->ignore(); // keys of the player pass
    }
}

bool StageView::focusNextPrevChild(bool next)
{
    const int count = partCount(), step = next ? 1 : -1;
    int wanted = m_focus < 0 ? (next ? 0 : count - 1) : m_focus + step;
    while (wanted >= 0 && wanted < count && things()[static_cast<std::size_t>(wanted)].node < 0)
        wanted += step;
    setFocusAt(wanted >= 0 && wanted < count ? wanted : -1);
    return m_focus >= 0 || QGraphicsView::focusNextPrevChild(next);
}

void StageView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_focus = -1;
    putFocusRing();
}

/// An actor leads to the first step that it takes part in.
void StageView::choose(const Node &node)
{
    const int step = node.step; // going to it lays everything out anew
    Q_EMIT actorChosen(node.actor);
    if (step >= 0)
        Q_EMIT stepRequested(step);
}

} // namespace trustwalk::stage
