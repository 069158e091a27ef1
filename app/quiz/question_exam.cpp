#include "app/quiz/answer_footer.h"
#include "app/quiz/question_view.h"
#include "app/quiz/words.h"

/// A question of a mock exam: asked without feedback, and looked at again afterwards.
namespace trustwalk::quiz_page {

void QuestionView::askInExam(const QuestionPtr &question, const std::string &written)
{
    begin(question, Manner::Exam);
    if (!written.empty())
        m_answer->setGiven(AnswerView::read(*question, written));
    fill();
}

void QuestionView::review(const QuestionPtr &question, const std::string &written)
{
    m_written = written;
    begin(question, Manner::Review);
    if (!written.empty())
        m_answer->setGiven(AnswerView::read(*question, written));
    fill();
}

void QuestionView::conclude()
{
    Outcome outcome;
    outcome.proof = m_proven->proof;
    outcome.shown = m_written.empty();
    const Given given = m_answer->given();
    if (!outcome.shown && std::holds_alternative<quiz::Answer>(given))
        outcome.grade = quiz::grade(*m_question, std::get<quiz::Answer>(given), *m_proven->proof);
    m_outcome = outcome;
    m_state = State::Answered;
    m_runChoice = runsToShow(*m_question, *m_proven, outcome, given, m_compared, m_look);
    m_answer->setOutcome(&*m_outcome);
    fill();
}

/// What stands at the right above the question: how hard it is, or how it was answered.
QString QuestionView::factsWords() const
{
    const text::Translation &t = m_look.words();
    switch (m_manner) {
    case Manner::Exam: return {};
    case Manner::Review:
        if (!isAnswered())
            return {};
        return m_outcome->shown     ? t.say("Quiz", "Not answered")
               : m_outcome->right() ? t.say("Quiz", "Your answer was right")
                                    : t.say("Quiz", "Your answer was wrong");
    case Manner::Practice: break;
    }
    return isAnswered() && !m_outcome->shown ? t.say("Quiz", "answered: %1").arg(certaintyName(m_footer->certainty(), t))
                                             : t.say("Quiz", "difficulty %1 of 5").arg(m_question->difficulty);
}

} // namespace trustwalk::quiz_page
