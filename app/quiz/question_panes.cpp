#include "app/quiz/account_panel.h"
#include "app/quiz/answer_footer.h"
#include "app/quiz/check_board.h"
#include "app/quiz/question_view.h"
#include "app/quiz/runs_view.h"
#include "app/quiz/why_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

/// What stands beside a question, and where there is room for it.
namespace trustwalk::quiz_page {

void QuestionView::fillRight()
{
    const text::Translation &t = m_look.words();
    const bool which = std::holds_alternative<quiz::WhichStep>(m_question->kind);
    const bool runs = isAnswered() && m_runChoice.has_value(), stage = which && !isAnswered() && !m_masked.openings.empty();
    if (runs) {
        showRuns(*m_runs, *m_runChoice, t);
        m_runs->setLook(m_look);
    }
    const bool account = m_proven && m_proven->world != nullptr;
    m_runs->setVisible(runs);
    m_board->setVisible(stage);
    m_account->setVisible(account);
    m_accountTitle->setVisible(account && (runs || stage));
    const bool two = runs && (m_runChoice->left || m_runChoice->claim);
    m_rightTitle->setText(two     ? t.say("Quiz", "Both runs, step by step")
                          : runs  ? t.say("Quiz", "The run, step by step")
                          : stage ? t.say("Quiz", "Where does it stop?")
                                  : t.say("Quiz", "What the account holds"));
    m_accountTitle->setText(t.say("Quiz", "What the account holds"));
    m_rightNote->setText(two     ? (m_runChoice->note.isEmpty() ? t.say("Quiz", "each stops at its deciding check") : m_runChoice->note)
                         : stage ? t.say("Quiz", "choose an option, or click a check")
                         : runs  ? QString()
                                 : t.say("Quiz", "press a line to see its policies"));
    m_rightNote->setVisible(!m_rightNote->text().isEmpty());
}

/// Beside each other where there is room for both, else the right below the left.
void QuestionView::arrange()
{
    const bool needsRight = m_question && (m_proven ? m_proven->world != nullptr || m_runChoice : hasRun());
    const bool wide = needsRight && width() >= m_look.px(m_look.both ? 1400 : 1020);
    const bool below = needsRight && !wide;
    m_right->setVisible(wide);
    if (wide && m_right->widget() != m_rightColumn) {
        m_columnLayout->removeWidget(m_rightColumn);
        m_right->setWidget(m_rightColumn);
    } else if (below && m_right->widget() == m_rightColumn) {
        m_right->takeWidget();
        m_columnLayout->insertWidget(m_columnLayout->count() - 1, m_rightColumn);
    }
    m_rightColumn->setVisible(needsRight);
    const bool matches = std::holds_alternative<quiz::Match>(m_question->kind); // two columns already
    const int side = width() < m_look.px(1300) ? 24 : 40;
    if (wide) {
        m_panes->setContentsMargins(side, 24, side - 14, 0);
        m_panes->setSpacing(width() < m_look.px(1300) ? 24 : 40);
        const qreal share = m_look.both || matches ? 0.5 : 0.355;
        m_leftPane->setFixedWidth(std::clamp(qRound(width() * share), m_look.px(400), m_look.px(m_look.both || matches ? 1000 : 660)));
    } else {
        const int column = std::min(width() - 2 * side, m_look.px(m_look.both ? 1280 : below ? 980 : 820));
        m_panes->setContentsMargins((width() - column) / 2, 24, (width() - column) / 2, 0);
        m_leftPane->setFixedWidth(std::max(200, column));
    }
}

/// As it is read: the answer, why, what leads on, and then what stands at the right. Rows that are made anew begin at the end of the window's
/// order, behind everything else.
void QuestionView::putTabsInOrder()
{
    std::vector<QWidget *> chain;
    for (QWidget *widget = nextInFocusChain(); widget != this && widget != nullptr; widget = widget->nextInFocusChain())
        chain.push_back(widget);
    QWidget *last = this;
    for (const QWidget *part : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_footer),
                                static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_runs), static_cast<QWidget *>(m_account)})
        for (QWidget *widget : chain)
            if (part != nullptr && (widget == part || part->isAncestorOf(widget)) && widget->focusPolicy() != Qt::NoFocus) {
                setTabOrder(last, widget);
                last = widget;
            }
}

bool QuestionView::focusNextPrevChild(bool next)
{
    putTabsInOrder();
    return QWidget::focusNextPrevChild(next);
}

} // namespace trustwalk::quiz_page
