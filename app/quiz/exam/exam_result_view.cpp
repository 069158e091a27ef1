#include "app/quiz/exam/exam_result_view.h"

#include "app/quiz/exam/exam_charts.h"
#include "app/quiz/exam/exam_grid.h"
#include "app/quiz/exam/exam_words.h"
#include "app/quiz/segments.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollBar>

namespace trustwalk::quiz_page {

ExamResultView::ExamResultView(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_title(new QLabel(m_content)),
      m_score(new QLabel(m_content)), m_facts(new QLabel(m_content)), m_note(new QLabel(m_content)), m_fault(new QLabel(m_content)),
      m_gridTitle(new QLabel(m_content)), m_review(new ActionButton(m_content)), m_history(new ActionButton(m_content)),
      m_takeBack(new ActionButton(m_content)), m_keep(new ActionButton(m_content)), m_chart(new ExamScoreChart(m_content)),
      m_grid(new ExamGrid(m_content))
{
    setObjectName(QStringLiteral("examResult"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    layOut();
    setWidget(m_content);
    connect(m_review, &ActionButton::clicked, this, [this] { Q_EMIT reviewRequested(firstToReview()); });
    connect(m_grid, &ExamGrid::picked, this, &ExamResultView::reviewRequested);
    connect(m_history, &ActionButton::clicked, this, &ExamResultView::historyRequested);
    connect(m_takeBack, &ActionButton::clicked, this, &ExamResultView::takeBackRequested);
    connect(m_keep, &ActionButton::clicked, this, &ExamResultView::keepRequested);
}

void ExamResultView::layOut()
{
    m_content->setObjectName(QStringLiteral("examResultContent"));
    m_score->setObjectName(QStringLiteral("examPercent"));
    m_facts->setObjectName(QStringLiteral("examFacts"));
    m_note->setObjectName(QStringLiteral("examNote"));
    m_review->setObjectName(QStringLiteral("reviewExam"));
    m_history->setObjectName(QStringLiteral("examHistoryButton"));
    m_takeBack->setObjectName(QStringLiteral("takeBackExam"));
    m_keep->setObjectName(QStringLiteral("keepExam"));
    for (QLabel *label : {m_title, m_score, m_facts, m_note, m_fault, m_gridTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_review->setStrong(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (ActionButton *button : {m_keep, m_review, m_history, m_takeBack})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_chart);
    left->addWidget(m_note);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_gridTitle);
    right->addWidget(m_grid);
    right->addStretch(1);
    m_columns->addLayout(left, 9);
    m_columns->addLayout(right, 11);
    auto *layout = new QVBoxLayout(m_content);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_score);
    layout->addWidget(m_facts);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    layout->addSpacing(14);
    layout->addLayout(m_columns, 1);
}

void ExamResultView::show(const Paper &paper)
{
    m_paper = paper;
    m_grid->setAttempt(paper.attempt);
    m_chart->setScore(study::scoreOf(paper.attempt));
    verticalScrollBar()->setValue(0);
    fill();
}

void ExamResultView::setLook(const Look &look)
{
    m_look = look;
    m_chart->setLook(look);
    m_grid->setLook(look);
    for (ActionButton *button : {m_review, m_history, m_takeBack, m_keep})
        button->setLook(look);
    const ui::Palette &palette = look.palette();
    m_content->setStyleSheet(
        QStringLiteral("#examResultContent { background: %1; } QLabel { color: %2; }").arg(palette.background.name(), palette.text.name()));
    m_title->setFont(look.sans(19, ui::Weight::SemiBold));
    m_score->setFont(look.sans(40, ui::Weight::Bold));
    m_gridTitle->setFont(look.sans(16, ui::Weight::SemiBold));
    for (QLabel *label : {m_facts, m_note, m_fault})
        label->setFont(look.sans(15));
    for (QLabel *label : {m_facts, m_note})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    fill();
    arrange();
}

void ExamResultView::fill()
{
    const text::Translation &t = m_look.words();
    const study::ExamAttempt &attempt = m_paper.attempt;
    const study::ExamScore score = study::scoreOf(attempt);
    const QString exam = QString::fromStdString(attempt.exam);
    m_title->setText(m_paper.when.isEmpty() ? t.say("Exam", "Mock exam %1").arg(exam)
                                            : t.say("Exam", "Mock exam %1 of %2").arg(exam, m_paper.when));
    m_score->setText(QStringLiteral("%1%").arg(study::percentOf(score.right, score.asked)));
    const auto used = std::chrono::ceil<std::chrono::minutes>(attempt.time - attempt.left);
    QStringList facts {t.say("Exam", "%1 of %2 right").arg(score.right).arg(score.asked)};
    if (const int open = score.asked - attempt.answeredCount(); open > 0)
        facts << t.say("Exam", "%n not answered", nullptr, open);
    facts << t.say("Exam", "%1 of %2 minutes used")
                 .arg(used.count())
                 .arg(std::chrono::duration_cast<std::chrono::minutes>(attempt.time).count());
    facts << t.say("Exam", "drawn with seed %1").arg(attempt.seed);
    if (m_paper.timeUp)
        facts.prepend(t.say("Exam", "Time was up"));
    m_facts->setText(facts.join(QStringLiteral(" \u00B7 ")));
    m_note->setText(t.say("Exam",
                          "This is the share of right answers in the security domains alone. AWS reports a scaled score from 100 to "
                          "1,000 that evens out exams of different difficulty, and leaves some questions unscored. That is not "
                          "simulated here, so this figure says neither passed nor failed."));
    m_fault->setText(t.say("Exam", "The result is not saved yet."));
    m_fault->setVisible(!m_paper.kept);
    m_keep->setVisible(!m_paper.kept);
    m_takeBack->setVisible(m_paper.canTakeBack);
    m_review->setWords(t.say("Exam", "Review the answers"));
    m_history->setWords(t.say("Exam", "Earlier exams"));
    m_takeBack->setWords(t.say("Exam", "Take this exam back"));
    m_keep->setWords(t.say("Exam", "Save again"));
    m_gridTitle->setText(t.say("Exam", "All questions"));
}

/// The first that was not right, or the first of all.
int ExamResultView::firstToReview() const
{
    const auto &questions = m_paper.attempt.questions;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (questions[i].result != study::ExamResult::Right)
            return static_cast<int>(i);
    return 0;
}

QString ExamResultView::words() const
{
    QStringList all;
    for (const QLabel *label : {m_title, m_score, m_facts, m_note})
        all << label->text();
    if (!m_paper.kept)
        all << m_fault->text();
    return all.join(u'\n');
}

void ExamResultView::focusFirst()
{
    m_review->setFocus(Qt::OtherFocusReason);
}

void ExamResultView::arrange()
{
    const int width = viewport()->width();
    const int side = width < m_look.px(1300) ? 24 : std::max(40, (width - m_look.px(1400)) / 2);
    const bool wide = width >= m_look.px(940);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 40 : 24);
    m_content->layout()->setContentsMargins(side, 24, side, 28);
}

void ExamResultView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace trustwalk::quiz_page
