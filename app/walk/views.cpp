#include "app/walk/views.h"

#include "app/sequence/sequence_view.h"
#include "app/stage/stage_view.h"

namespace trustwalk::walk_page {

Views::Views(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_stage(new stage::StageView(this)), m_sequence(new sequence::SequenceView(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(m_stage);
    addWidget(m_sequence);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setShown(Shown::Stage);
    connect(m_stage, &stage::StageView::stepRequested, this, &Views::stepRequested);
    connect(m_sequence, &sequence::SequenceView::stepRequested, this, &Views::stepRequested);
}

void Views::setShown(Shown shown)
{
    m_shown = shown;
    m_stage->setVisible(shown != Shown::Sequence);
    m_sequence->setVisible(shown != Shown::Stage);
    setFocusProxy(shown == Shown::Sequence ? static_cast<QWidget *>(m_sequence) : m_stage);
    if (shown == Shown::Both)
        setSizes({width() / 2, width() / 2});
    fillSequence();
}

void Views::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_filled = false;
    m_step = 0;
    m_stage->setTrace(m_trace, m_world);
    fillSequence();
}

void Views::showStep(int step)
{
    m_step = step;
    m_stage->showStep(step);
    if (m_shown != Shown::Stage)
        m_sequence->showStep(step);
}

void Views::setLook(const ui::Look &look)
{
    m_look = look;
    m_stage->setLook(look);
    setStyleSheet(QStringLiteral("QSplitter::handle { background: %1; }").arg(look.palette().line.name()));
    if (m_shown != Shown::Stage)
        m_sequence->setLook(look);
}

void Views::setReducedMotion(bool reduced)
{
    m_stage->setReducedMotion(reduced);
    m_sequence->setReducedMotion(reduced);
}

void Views::fillSequence()
{
    if (m_shown == Shown::Stage)
        return;
    if (!m_filled && m_trace)
        m_sequence->setTrace(m_trace, m_world);
    m_filled = m_trace != nullptr;
    m_sequence->setLook(m_look);
    m_sequence->showStep(m_step);
}

} // namespace trustwalk::walk_page
