#include "app/stage/pair_view.h"

#include "app/stage/stage_view.h"
#include "app/text/translation.h"
#include "app/ui/marked_label.h"

#include <QGridLayout>

namespace trustwalk::stage {

PairView::PairView(QWidget *parent)
    : QWidget(parent), m_leftLabel(new ui::MarkedLabel(this)), m_rightLabel(new ui::MarkedLabel(this)), m_part(new ui::MarkedLabel(this)),
      m_left(new StageView(this)), m_right(new StageView(this))
{
    setObjectName(QStringLiteral("pairView"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setHorizontalSpacing(1);
    layout->addWidget(m_leftLabel, 0, 0, Qt::AlignHCenter);
    layout->addWidget(m_rightLabel, 0, 1, Qt::AlignHCenter);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(m_right, 1, 1);
    layout->addWidget(m_part, 2, 0, 1, 2, Qt::AlignHCenter);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void PairView::setRuns(const Run &left, const Run &right, Lead lead)
{
    m_leftRun = left;
    m_rightRun = right;
    m_lead = lead;
    m_rows = trace::diff(*left.trace, *right.trace);
    m_left->setTrace(left.trace, left.world);
    m_right->setTrace(right.trace, right.world);
    describe();
}

void PairView::setTitles(const Title &left, const Title &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    describe();
}

/// The run that follows stands at the step that means the same, or at the last one before it that does.
void PairView::showStep(int step)
{
    m_step = step;
    if (!m_leftRun.trace)
        return;
    int other = 0;
    for (const trace::DiffRow &row : m_rows) {
        if (row.left && row.right)
            other = static_cast<int>(*follows(row));
        if (leads(row) && static_cast<int>(*leads(row)) == step)
            break;
    }
    // The check that refuses a run is seen, also where the leading run has no such check.
    const trace::Trace &following = m_lead == Lead::Left ? *m_rightRun.trace : *m_leftRun.trace;
    if (following.refusal && step + 1 == static_cast<int>(leadingRun().trace->steps.size()))
        other = static_cast<int>(following.steps.size()) - 1;
    m_left->showStep(m_lead == Lead::Left ? step : other);
    m_right->showStep(m_lead == Lead::Left ? other : step);
    describe();
}

void PairView::describe()
{
    if (!m_leftRun.trace)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const auto part = trace::parting(m_rows, *m_leftRun.trace, *m_rightRun.trace);
    const bool here = part && leads(m_rows[*part]) && static_cast<int>(*leads(m_rows[*part])) == m_step;
    for (ui::MarkedLabel *title : {m_leftLabel, m_rightLabel, m_part})
        title->setLook(m_look, title == m_part ? 14 : 15);
    m_leftLabel->say(m_leftTitle.mark, m_leftTitle.words);
    m_rightLabel->say(m_rightTitle.mark, m_rightTitle.words);
    m_part->say(here ? ui::Mark::Refused : ui::Mark::Done,
                !part                  ? t.say("CompareView", "Both runs are the same.")
                : here                 ? t.say("CompareView", "Here the two runs part.")
                : leads(m_rows[*part]) ? t.say("CompareView", "They part at %1.")
                                             .arg(QString::fromStdString(leadingRun().trace->steps[*leads(m_rows[*part])].number.text()))
                                       : t.say("CompareView", "They part after the last step."));
    m_part->setContentsMargins(0, 4, 0, 8);
}

void PairView::setLook(const ui::Look &look)
{
    m_look = look;
    setStyleSheet(QStringLiteral("#pairView { background: %1; }").arg(look.palette().background.name()));
    m_left->setLook(look);
    m_right->setLook(look);
    describe();
}

void PairView::setReducedMotion(bool reduced)
{
    m_left->setReducedMotion(reduced);
    m_right->setReducedMotion(reduced);
}

} // namespace trustwalk::stage
