#include "app/quiz/classroom/class_keys_sheet.h"
#include "app/quiz/classroom/class_window.h"
#include "app/quiz/classroom/run_stage.h"
#include "app/quiz/classroom/teacher_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

/// The class window's keys: they come here from every widget of its windows, before that widget sees them.
namespace trustwalk::quiz_page {

namespace {

constexpr int usualThinking = 60; ///< seconds, where none were chosen before

bool isCountKey(int key)
{
    return (key >= Qt::Key_A && key <= Qt::Key_I) || (key >= Qt::Key_1 && key <= Qt::Key_9);
}

} // namespace

bool ClassWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool ours = widget != nullptr && isVisible() && (widget->window() == this || (m_teacher && widget->window() == m_teacher.get()));
    if (!ours)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

bool ClassWindow::takeKey(QKeyEvent *event)
{
    const bool voting = m_round.isVoting() || (!m_round.isOver() && m_round.phase() == study::RoundPhase::Options);
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const std::optional<ClassCommand> command = classCommandOf(event->key(), event->modifiers(), voting);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the app acts in front of a class
        return true;
    }
    event->accept();
    if (command != ClassCommand::Teacher && !m_notice.isEmpty()) {
        m_notice.clear();
        refresh();
    }
    if (m_keys->isVisible() || m_cover->isBlack() || !plain || !takeHands(event->key()))
        if (command)
            run(*command);
    return true;
}

/// What is typed while hands are counted. The first letter behind the options begins the vote.
bool ClassWindow::takeHands(int key)
{
    if (m_round.isOver())
        return false;
    const bool begins = m_round.phase() == study::RoundPhase::Options && isCountKey(key)
                        && (key <= Qt::Key_9 ? key - Qt::Key_1 : key - Qt::Key_A) < static_cast<int>(m_round.question().options.size());
    if (begins) {
        (void)m_round.next(m_clock());
        arrive(Arrival::Forward);
    }
    if (!m_count.take(key, m_round))
        return false;
    refresh();
    Q_EMIT roundChanged(m_round);
    return true;
}

/// A finger on the option that is counted is a hand more.
void ClassWindow::pressOption(int option)
{
    if (!m_round.isVoting())
        return;
    if (m_count.chosen() == option)
        (void)m_count.take(Qt::Key_Plus, m_round);
    else
        m_count.choose(option);
    refresh();
    Q_EMIT roundChanged(m_round);
}

void ClassWindow::goOn()
{
    const bool runs = m_stage->isVisibleTo(this);
    if (runs && !m_stage->isAtEnd()) {
        m_stage->player()->pause();
        m_stage->player()->goToLast();
        return;
    }
    if (!runs && m_board->scrollOn())
        return;
    if (m_round.isVoting() && m_count.next(m_round)) {
        refresh();
        return;
    }
    prepareRuns();
    if (m_round.next(m_clock()))
        arrive(Arrival::Forward);
}

void ClassWindow::goBack()
{
    if (!m_stage->isVisibleTo(this) && m_board->scrollBack())
        return;
    if (m_round.isVoting() && m_count.back()) {
        refresh();
        return;
    }
    prepareRuns();
    if (m_round.back())
        arrive(Arrival::Back);
}

void ClassWindow::skip()
{
    if (m_round.skip(m_clock()))
        arrive(Arrival::Forward);
}

void ClassWindow::stepRun(int by)
{
    if (!m_stage->isVisibleTo(this)) {
        (void)(by > 0 ? m_board->scrollOn() : m_board->scrollBack());
        return;
    }
    m_stage->player()->pause();
    if (by > 0)
        m_stage->player()->stepForward();
    else
        m_stage->player()->stepBack();
}

void ClassWindow::leave()
{
    if (m_keys->isVisible())
        m_keys->hide();
    else if (m_cover->isBlack())
        m_cover->setBlack(false);
    else
        end();
}

/// What changes the picture, not the round.
void ClassWindow::changePicture(ClassCommand command)
{
    switch (command) {
    case ClassCommand::Black: m_cover->setBlack(!m_cover->isBlack()); break;
    case ClassCommand::Keys: m_keys->setVisible(!m_keys->isVisible()); break;
    case ClassCommand::Teacher: toggleTeacher(); break;
    case ClassCommand::Timer:
        if (m_timer->isOn())
            m_timer->togglePause();
        else if (m_round.isVoting() || m_round.phase() == study::RoundPhase::Options || m_round.phase() == study::RoundPhase::Stem)
            m_timer->start(m_thinking > 0 ? m_thinking : usualThinking);
        break;
    case ClassCommand::Language:
        Q_EMIT languageRequested(m_look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English);
        break;
    case ClassCommand::BothLanguages:
        m_look.both = !m_look.both;
        m_stage->setLook(m_look);
        break;
    case ClassCommand::Theme:
        m_theme = m_look.theme == ui::ThemeKind::Light ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
        setLook(Look(m_look));
        break;
    default: break;
    }
    refresh();
}

void ClassWindow::run(ClassCommand command)
{
    const bool moves = command == ClassCommand::Next || command == ClassCommand::Back || command == ClassCommand::Skip
                       || command == ClassCommand::VoteAgain || command == ClassCommand::Undo || command == ClassCommand::StepForward
                       || command == ClassCommand::StepBack || command == ClassCommand::PlayOrPause;
    // What covers the picture goes first: nothing moves that the room cannot see.
    if (moves && (m_cover->isBlack() || m_keys->isVisible())) {
        m_cover->setBlack(false);
        m_keys->hide();
        tellTeacher();
        return;
    }
    switch (command) {
    case ClassCommand::Next: goOn(); break;
    case ClassCommand::Back: goBack(); break;
    case ClassCommand::Skip: skip(); break;
    case ClassCommand::Leave: leave(); break;
    case ClassCommand::VoteAgain:
        if (m_round.voteAgain())
            arrive(Arrival::Forward);
        break;
    case ClassCommand::Undo:
        if (m_round.undoCount()) {
            refresh();
            Q_EMIT roundChanged(m_round);
        }
        break;
    case ClassCommand::PlayOrPause:
        if (m_stage->isVisibleTo(this))
            m_stage->player()->togglePlaying();
        break;
    case ClassCommand::StepForward: stepRun(1); break;
    case ClassCommand::StepBack: stepRun(-1); break;
    case ClassCommand::Black:
    case ClassCommand::Keys:
    case ClassCommand::Teacher:
    case ClassCommand::Timer:
    case ClassCommand::Language:
    case ClassCommand::BothLanguages:
    case ClassCommand::Theme: changePicture(command); break;
    }
    tellTeacher();
}

} // namespace trustwalk::quiz_page
