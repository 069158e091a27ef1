#include "app/quiz/answer_footer.h"
#include "app/quiz/check_board.h"
#include "app/quiz/choice_view.h"
#include "app/quiz/option_card.h"
#include "app/quiz/question_view.h"
#include "app/quiz/verdicts.h"
#include "app/quiz/why_panel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

/// How a question is answered: by keys, by hints, by the stage; and how the answer is graded and kept.
namespace trustwalk::quiz_page {

void QuestionView::go()
{
    if (m_state == State::Answered || m_manner != Manner::Practice)
        Q_EMIT nextRequested();
    else if (m_state == State::Open)
        check();
}

void QuestionView::hint()
{
    if (m_state == State::Open && m_answer != nullptr && m_answer->hint()) {
        ++m_hints;
        showFooter();
    }
}

/// A check that is one of the options is that option. But a check of the same name at another counter is none, where it is not the one that
/// the right option means.
void QuestionView::pointAt(int check)
{
    auto *choice = qobject_cast<ChoiceView *>(m_answer);
    if (choice == nullptr || m_state != State::Open)
        return;
    const MaskedCheck &masked = m_masked.checks[static_cast<std::size_t>(check)];
    m_pointed = check;
    for (const quiz::StepOption &option : std::get<quiz::WhichStep>(m_question->kind).options) {
        const bool meant = option.step.kind == masked.at.kind && (!option.step.call || option.step.call == masked.at.call);
        if (meant && (masked.stops || !isRight(*m_question, *m_proven->proof, option.id))) {
            choice->setGiven(quiz::Answer(quiz::Ids {option.id}));
            m_pointed = -1;
        }
    }
    if (m_pointed >= 0)
        choice->pointAt(masked.at);
    m_board->setChosen(check);
    showFooter();
}

void QuestionView::check()
{
    if (m_answer == nullptr || !m_answer->isComplete())
        return;
    m_taken = std::chrono::milliseconds(m_clock.elapsed());
    if (!m_proven) { // it is on its way; takeProof checks then
        m_state = State::Checking;
        showFooter();
        return;
    }
    const Given given = m_answer->given();
    if (const auto *policy = std::get_if<std::string>(&given)) {
        m_state = State::Checking;
        showFooter();
        m_runner->grade(m_question, *policy);
        return;
    }
    Outcome outcome;
    outcome.proof = m_proven->proof;
    outcome.grade = quiz::grade(*m_question, std::get<quiz::Answer>(given), *m_proven->proof);
    if (std::holds_alternative<quiz::StepAt>(std::get<quiz::Answer>(given)) && m_pointed >= 0)
        outcome.grade.right = m_masked.checks[static_cast<std::size_t>(m_pointed)].stops;
    finish(outcome);
}

void QuestionView::takeGrade(const std::shared_ptr<const quiz::FixGrade> &grade)
{
    if (m_state != State::Checking)
        return;
    Outcome outcome;
    outcome.proof = m_proven->proof;
    outcome.fix = grade;
    finish(outcome);
}

void QuestionView::showAnswer()
{
    if (m_state != State::Open || !m_proven)
        return;
    m_taken = std::chrono::milliseconds(m_clock.elapsed());
    Outcome outcome;
    outcome.proof = m_proven->proof;
    outcome.shown = true;
    if (std::holds_alternative<quiz::Fix>(m_question->kind))
        m_answer->setGiven(std::get<quiz::Fix>(m_question->kind).model);
    finish(outcome);
}

void QuestionView::finish(const Outcome &outcome)
{
    m_outcome = outcome;
    m_state = State::Answered;
    const Given given = m_answer->given();
    m_runChoice = runsToShow(*m_question, *m_proven, outcome, given, m_compared, m_look);
    if (m_proven->proof->holds()) {
        study::Attempt attempt;
        attempt.verdict = outcome.right() ? study::Verdict::Right : study::Verdict::Wrong;
        attempt.certainty = m_footer->certainty();
        attempt.hints = m_hints;
        attempt.shown = outcome.shown;
        attempt.duration = m_taken;
        attempt.median = m_practice->median(*m_question);
        m_preview = m_practice->preview(*m_question);
        m_kept = m_practice->keep(*m_question, attempt, outcome.shown ? std::string() : AnswerView::written(given), m_mode);
        m_why->setLessonUrged(m_kept.opensLesson);
        if (m_kept.fault)
            Q_EMIT faultMet(*m_kept.fault);
    }
    m_answer->setOutcome(&*m_outcome);
    fill();
    setFocus();
    Q_EMIT answered();
}

/// Another rating than the one that followed from the answer: it replaces it, as if it had been given at once.
void QuestionView::rate(study::Rating rating)
{
    if (!isAnswered() || (!m_kept.saved && !m_kept.fault))
        return;
    if (m_kept.saved) {
        const Practice::Kept again = m_practice->rateAgain(m_kept.saved->id, rating);
        if (again.fault)
            Q_EMIT faultMet(*again.fault);
        else
            m_kept = again;
        m_why->setLessonUrged(m_kept.opensLesson);
    }
    showFooter();
    Q_EMIT answered();
}

/// The option that has the keyboard is set against the right one.
void QuestionView::compare(const std::string &option)
{
    if (!isAnswered() || option == m_compared)
        return;
    m_compared = option;
    m_runChoice = runsToShow(*m_question, *m_proven, *m_outcome, m_answer->given(), m_compared, m_look);
    fillRight();
}

void QuestionView::playOnStage()
{
    if (isAnswered() && m_runChoice)
        Q_EMIT stageRequested(*m_runChoice);
}

void QuestionView::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

/// Before a scroll area takes an arrow for itself, whatever is held with it.
bool QuestionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool QuestionView::takeKey(const QKeyEvent &event)
{
    if (!m_question)
        return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    // In a text everything is text, but for this one.
    if (qobject_cast<QPlainTextEdit *>(focusWidget()) != nullptr && focusWidget()->hasFocus() && !isAnswered()) {
        if (control && enter)
            go();
        return control && enter;
    }
    if ((enter || event.key() == Qt::Key_Space) && (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier)) {
        go();
        return true;
    }
    if (isAnswered() ? takeAnsweredKey(event) : m_answer != nullptr && m_answer->takeKey(event))
        return true;
    if (event.modifiers() != Qt::NoModifier || isAnswered())
        return false;
    if (m_manner == Manner::Exam && event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)
        return false; // neither certainty nor hints
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!hasFocus())
            return false;
        m_answer->focusFirst();
        return true;
    case Qt::Key_S: m_footer->setCertainty(study::Certainty::Sure); return true;
    case Qt::Key_N: m_footer->setCertainty(study::Certainty::Unsure); return true;
    case Qt::Key_G: m_footer->setCertainty(study::Certainty::Guess); return true;
    case Qt::Key_H: hint(); return true;
    default: return false;
    }
}

bool QuestionView::takeAnsweredKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_4) {
        rate(study::allRatings[static_cast<std::size_t>(event.key() - Qt::Key_1)]);
        return true;
    }
    if (event.key() == Qt::Key_W) {
        playOnStage();
        return true;
    }
    if (hasFocus() && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        m_answer->focusFirst();
        return true;
    }
    return false;
}

} // namespace trustwalk::quiz_page
