#include "app/quiz/exam/exam_view.h"

#include "app/quiz/exam/exam_ask.h"
#include "app/quiz/exam/exam_clock.h"
#include "app/quiz/exam/exam_grid.h"
#include "app/quiz/exam/exam_strip.h"
#include "app/quiz/exam/exam_words.h"
#include "app/quiz/question_view.h"
#include "app/quiz/segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace trustwalk::quiz_page {

ExamView::ExamView(ExamDesk *desk, Practice *practice, ProofRunner *runner, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new QWidget(this)), m_title(new QLabel(m_head)), m_state(new QLabel(m_head)),
      m_gridTitle(new QLabel), m_gridCounts(new QLabel), m_clock(new ExamClock(m_head)), m_pause(new ActionButton(m_head)),
      m_stack(new QStackedWidget(this)), m_question(new QuestionView(practice, runner)), m_gridArea(new QScrollArea), m_grid(new ExamGrid),
      m_ask(new ExamAsk), m_strip(new ExamStrip(ExamStrip::Kind::Exam, this))
{
    setObjectName(QStringLiteral("examView"));
    setFocusPolicy(Qt::ClickFocus); // it hands the keyboard on, so Tab has no business here
    layOut();
    connect(m_desk, &ExamDesk::changed, this, &ExamView::fill);
    connect(m_desk, &ExamDesk::timePassed, this, [this] { m_clock->setLeft(m_desk->attempt().left); });
    connect(m_question, &QuestionView::chosen, this,
            [this] { m_desk->setAnswer(AnswerView::written(m_question->answerView()->given()), m_question->answerView()->isComplete()); });
    connect(m_question, &QuestionView::nextRequested, this, &ExamView::forward);
    connect(m_grid, &ExamGrid::picked, this, &ExamView::goTo);
    connect(m_ask, &ExamAsk::chosen, this, &ExamView::choose);
    connect(m_pause, &ActionButton::clicked, this, &ExamView::pause);
    connect(m_strip, &ExamStrip::backRequested, this, &ExamView::back);
    connect(m_strip, &ExamStrip::forwardRequested, this, &ExamView::forward);
    connect(m_strip, &ExamStrip::flagRequested, m_desk, &ExamDesk::toggleFlag);
    connect(m_strip, &ExamStrip::gridRequested, this, &ExamView::toggleGrid);
    connect(m_strip, &ExamStrip::handInRequested, this, &ExamView::askToHandIn);
    // Before an option or a list takes them: in an exam they turn the page, wherever the keyboard is.
    for (const auto &[key, slot] : {std::pair {Qt::Key_Left, &ExamView::back}, std::pair {Qt::Key_PageUp, &ExamView::back},
                                    std::pair {Qt::Key_Right, &ExamView::forward}, std::pair {Qt::Key_PageDown, &ExamView::forward}}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
        m_turning.push_back(shortcut);
    }
}

void ExamView::layOut()
{
    m_title->setObjectName(QStringLiteral("examPlace"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the question
    m_head->setObjectName(QStringLiteral("examHead"));
    for (QLabel *label : {m_title, m_state, m_gridTitle, m_gridCounts})
        label->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(24, 8, 24, 4);
    head->setSpacing(14);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_clock);
    head->addWidget(m_pause);
    auto *gridPage = new QWidget;
    auto *grid = new QVBoxLayout(gridPage);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setSpacing(10);
    grid->addWidget(m_gridTitle);
    grid->addWidget(m_gridCounts);
    grid->addWidget(m_grid);
    grid->addStretch(1);
    m_gridArea->setWidget(gridPage);
    m_gridArea->setWidgetResizable(true);
    m_gridArea->setFrameShape(QFrame::NoFrame);
    m_gridArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gridArea->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_question);
    m_stack->addWidget(m_gridArea);
    m_stack->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
}

void ExamView::open()
{
    m_asked.clear();
    show(m_desk->isPaused() ? Shown::Paused : Shown::Question);
}

void ExamView::setLook(const Look &look)
{
    m_look = look;
    m_clock->setLook(look);
    m_pause->setLook(look);
    m_question->setLook(look);
    m_grid->setLook(look);
    m_ask->setLook(look);
    m_strip->setLook(look);
    const ui::Palette &palette = look.palette();
    for (QLabel *label : {m_title, m_gridTitle})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    for (QLabel *label : {m_state, m_gridCounts})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_title->setFont(look.sans(16, ui::Weight::SemiBold));
    m_gridTitle->setFont(look.sans(22, ui::Weight::Bold));
    m_state->setFont(look.sans(14));
    m_gridCounts->setFont(look.sans(15));
    fill();
}

void ExamView::show(Shown shown)
{
    if (!m_desk->isGoingOn()) // its time was up just now
        return;
    m_shown = shown;
    m_head->setVisible(shown != Shown::Paused);
    m_strip->setVisible(shown == Shown::Question || shown == Shown::Grid);
    for (QShortcut *shortcut : m_turning)
        shortcut->setEnabled(shown == Shown::Question);
    fill();
    switch (shown) {
    case Shown::Question: showQuestion(); break;
    case Shown::Grid:
        m_stack->setCurrentWidget(m_gridArea);
        m_grid->focusCurrent();
        break;
    case Shown::HandIn:
    case Shown::Paused:
        m_stack->setCurrentWidget(m_ask);
        m_ask->focusFirst();
        break;
    }
    Q_EMIT whereChanged();
}

void ExamView::showQuestion()
{
    const study::ExamQuestion &current = m_desk->current();
    if (m_asked != current.id) {
        m_asked = current.id;
        m_question->askInExam(m_desk->question(), current.answer);
    }
    m_stack->setCurrentWidget(m_question);
    m_question->setFocus();
}

void ExamView::fill()
{
    if (!m_desk->isGoingOn())
        return;
    const text::Translation &t = m_look.words();
    const study::ExamAttempt &attempt = m_desk->attempt();
    const study::ExamQuestion &current = m_desk->current();
    m_title->setText(t.say("Exam", "Question %1 of %2").arg(attempt.current + 1).arg(attempt.questions.size()));
    QStringList state {current.answered ? t.say("Exam", "answered") : t.say("Exam", "open")};
    if (current.flagged)
        state << t.say("Exam", "flagged");
    m_state->setText(state.join(QStringLiteral(" \u00B7 ")));
    m_clock->setLeft(attempt.left);
    m_pause->setWords(t.say("Exam", "Pause"), QStringLiteral("P"), QStringLiteral("pause"));
    m_gridTitle->setText(t.say("Exam", "All questions"));
    m_gridCounts->setText(countWords(attempt, t));
    m_strip->show({attempt.current > 0, true, current.flagged, false});
    if (m_shown == Shown::Grid)
        m_grid->setAttempt(attempt);
    if (m_shown == Shown::HandIn || m_shown == Shown::Paused)
        fillAsk();
}

void ExamView::fillAsk()
{
    const text::Translation &t = m_look.words();
    const study::ExamAttempt &attempt = m_desk->attempt();
    if (m_shown == Shown::Paused) {
        m_ask->ask(t.say("Exam", "The exam is paused"),
                   t.say("Exam", "The clock stands: %1. The questions are hidden until you go on.").arg(leftWords(attempt.left, t)),
                   {{QStringLiteral("goOn"), t.say("Exam", "Go on"), QStringLiteral("P"), true},
                    {QStringLiteral("leave"), t.say("Exam", "To the overview"), QStringLiteral("Esc"), false}});
        return;
    }
    const int open = static_cast<int>(attempt.questions.size()) - attempt.answeredCount();
    const ExamAsk::Choice back {QStringLiteral("backToExam"), t.say("Exam", "Back to the exam"), QStringLiteral("Esc"), open > 0};
    const ExamAsk::Choice handIn {QStringLiteral("handInNow"), t.say("Exam", "Hand in"), {}, open == 0};
    const QString last = t.say("Exam", "After that nothing can be changed.");
    if (open > 0)
        m_ask->ask(t.say("Exam", "%n question(s) not answered yet", nullptr, open),
                   t.say("Exam", "What is not answered counts as wrong. %1").arg(last),
                   {back, {QStringLiteral("firstOpen"), t.say("Exam", "To the first open question"), {}, false}, handIn});
    else
        m_ask->ask(t.say("Exam", "Hand in the exam?"), t.say("Exam", "All questions are answered. %1").arg(last), {handIn, back});
}

QString ExamView::where() const
{
    if (!m_desk->isGoingOn())
        return {};
    return QString::fromStdString(m_desk->attempt().exam) + QStringLiteral(" \u00B7 ") + countWords(m_desk->attempt(), m_look.words());
}

int ExamView::firstOpen() const
{
    const auto &questions = m_desk->attempt().questions;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (!questions[i].answered)
            return static_cast<int>(i);
    return -1;
}

void ExamView::goTo(int question)
{
    if (question >= 0)
        m_desk->goTo(static_cast<std::size_t>(question));
    show(Shown::Question);
}

void ExamView::back()
{
    if (m_shown == Shown::Grid)
        show(Shown::Question);
    else if (m_desk->attempt().current > 0)
        goTo(static_cast<int>(m_desk->attempt().current) - 1);
}

/// Behind the last question stand all of them.
void ExamView::forward()
{
    const std::size_t current = m_desk->attempt().current;
    if (m_shown == Shown::Question && current + 1 >= m_desk->attempt().questions.size())
        show(Shown::Grid);
    else
        goTo(static_cast<int>(m_shown == Shown::Grid ? current : current + 1));
}

void ExamView::toggleGrid()
{
    show(m_shown == Shown::Grid ? Shown::Question : Shown::Grid);
}

void ExamView::pause()
{
    m_desk->pause();
    show(Shown::Paused);
}

void ExamView::goOn()
{
    m_desk->goOn();
    show(Shown::Question);
}

void ExamView::askToHandIn()
{
    show(Shown::HandIn);
}

void ExamView::choose(const QString &name)
{
    if (name == QStringLiteral("goOn"))
        goOn();
    else if (name == QStringLiteral("leave"))
        Q_EMIT homeRequested();
    else if (name == QStringLiteral("firstOpen"))
        goTo(firstOpen());
    else if (name == QStringLiteral("handInNow"))
        Q_EMIT handInRequested();
    else
        show(Shown::Question);
}

void ExamView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier, asked = m_shown == Shown::Question || m_shown == Shown::Grid;
    if (plain && event->key() == Qt::Key_P)
        m_shown == Shown::Paused ? goOn() : pause();
    else if (plain && event->key() == Qt::Key_Escape && (m_shown == Shown::Grid || m_shown == Shown::HandIn))
        show(Shown::Question);
    else if (plain && event->key() == Qt::Key_G && asked)
        toggleGrid();
    else if (plain && event->key() == Qt::Key_F && m_shown == Shown::Question)
        m_desk->toggleFlag();
    else if (plain && event->key() == Qt::Key_T && m_shown != Shown::Paused)
        m_clock->toggleHidden();
    else
        QWidget::keyPressEvent(event);
}

void ExamView::focusInEvent(QFocusEvent *)
{
    switch (m_shown) {
    case Shown::Question: m_question->setFocus(); break;
    case Shown::Grid: m_grid->focusCurrent(); break;
    case Shown::HandIn:
    case Shown::Paused: m_ask->focusFirst(); break;
    }
}

} // namespace trustwalk::quiz_page
