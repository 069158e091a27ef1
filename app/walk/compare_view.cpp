#include "app/walk/compare_view.h"

#include "app/stage/stage_view.h"
#include "app/text/translation.h"
#include "app/walk/marked_label.h"

#include <QGridLayout>

namespace trustwalk::walk_page {

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_goodTitle(new MarkedLabel(this)), m_brokenTitle(new MarkedLabel(this)), m_part(new MarkedLabel(this)),
      m_left(new stage::StageView(this)), m_right(new stage::StageView(this))
{
    setObjectName(QStringLiteral("compareView"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setHorizontalSpacing(1);
    layout->addWidget(m_goodTitle, 0, 0, Qt::AlignHCenter);
    layout->addWidget(m_brokenTitle, 0, 1, Qt::AlignHCenter);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(m_right, 1, 1);
    layout->addWidget(m_part, 2, 0, 1, 2, Qt::AlignHCenter);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void CompareView::setRuns(Run good, Run broken, std::shared_ptr<const world::World> world)
{
    m_good = std::move(good);
    m_broken = std::move(broken);
    m_rows = trace::diff(*m_good, *m_broken);
    m_left->setTrace(m_good, world);
    m_right->setTrace(m_broken, world);
    describe();
}

/// The good run stands at the step that means the same, or at the last one before it that does.
void CompareView::showStep(int step)
{
    m_step = step;
    if (!m_good)
        return;
    int left = 0;
    for (const trace::DiffRow &row : m_rows) {
        if (row.left && row.right)
            left = static_cast<int>(*row.left);
        if (row.right && static_cast<int>(*row.right) == step)
            break;
    }
    m_left->showStep(left);
    m_right->showStep(step);
    describe();
}

void CompareView::describe()
{
    if (!m_good)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const auto part = trace::parting(m_rows, *m_good, *m_broken);
    const bool here = part && m_rows[*part].right && static_cast<int>(*m_rows[*part].right) == m_step;
    for (MarkedLabel *title : {m_goodTitle, m_brokenTitle, m_part})
        title->setLook(m_look, title == m_part ? 14 : 15);
    m_goodTitle->say(ui::Mark::Passed, t.say("CompareView", "Without the breaks"));
    m_brokenTitle->say(m_broken->allowed() ? ui::Mark::Passed : ui::Mark::Refused, t.say("CompareView", "As it stands now"));
    m_part->say(
        here ? ui::Mark::Refused : ui::Mark::Done,
        !part  ? t.say("CompareView", "Both runs are the same.")
        : here ? t.say("CompareView", "Here the two runs part.")
        : m_rows[*part].right
            ? t.say("CompareView", "They part at %1.").arg(QString::fromStdString(m_broken->steps[*m_rows[*part].right].number.text()))
            : t.say("CompareView", "They part after the last step."));
    m_part->setContentsMargins(0, 4, 0, 8);
}

void CompareView::setLook(const ui::Look &look)
{
    m_look = look;
    setStyleSheet(QStringLiteral("#compareView { background: %1; }").arg(look.palette().background.name()));
    m_left->setLook(look);
    m_right->setLook(look);
    describe();
}

void CompareView::setReducedMotion(bool reduced)
{
    m_left->setReducedMotion(reduced);
    m_right->setReducedMotion(reduced);
}

} // namespace trustwalk::walk_page
