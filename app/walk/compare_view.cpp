#include "app/walk/compare_view.h"

#include "app/stage/stage_view.h"
#include "app/text/translation.h"

#include <QGridLayout>
#include <QLabel>

namespace trustwalk::walk_page {

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_goodTitle(new QLabel(this)), m_brokenTitle(new QLabel(this)), m_part(new QLabel(this)),
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
    for (QLabel *label : {m_goodTitle, m_brokenTitle, m_part})
        label->setTextFormat(Qt::PlainText);
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
    const ui::Palette &palette = m_look.palette();
    const auto part = trace::parting(m_rows, *m_good, *m_broken);
    const bool here = part && m_rows[*part].right && static_cast<int>(*m_rows[*part].right) == m_step;
    m_goodTitle->setText(QStringLiteral("\u2713 ") + t.say("CompareView", "Without the breaks"));
    m_brokenTitle->setText((m_broken->allowed() ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 "))
                           + t.say("CompareView", "As it stands now"));
    m_part->setText(
        !part  ? t.say("CompareView", "Both runs are the same.")
        : here ? t.say("CompareView", "Here the two runs part.")
        : m_rows[*part].right
            ? t.say("CompareView", "They part at %1.").arg(QString::fromStdString(m_broken->steps[*m_rows[*part].right].number.text()))
            : t.say("CompareView", "They part after the last step."));
    m_goodTitle->setFont(ui::sansFont(15 * m_look.textScale, ui::Weight::SemiBold));
    m_brokenTitle->setFont(ui::sansFont(15 * m_look.textScale, ui::Weight::SemiBold));
    m_part->setFont(ui::sansFont(14 * m_look.textScale, here ? ui::Weight::Bold : ui::Weight::Regular));
    m_part->setContentsMargins(0, 4, 0, 8);
    m_goodTitle->setStyleSheet(QStringLiteral("color: %1;").arg(palette.allowed.name()));
    m_brokenTitle->setStyleSheet(QStringLiteral("color: %1;").arg((m_broken->allowed() ? palette.allowed : palette.refused).name()));
    m_part->setStyleSheet(QStringLiteral("color: %1;").arg((here ? palette.refused : palette.muted).name()));
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
