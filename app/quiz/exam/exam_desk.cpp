#include "app/quiz/exam/exam_desk.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds keptEvery = std::chrono::seconds(5);
constexpr std::array announced {10, 1}; // minutes

study::ExamResult resultOf(const Practice &practice, const study::ExamQuestion &asked)
{
    const QuestionPtr question = practice.question(asked.id);
    if (!question || asked.answer.empty())
        return study::ExamResult::Wrong;
    const Given given = AnswerView::read(*question, asked.answer);
    const auto *answer = std::get_if<quiz::Answer>(&given);
    // Options, orders and pairs are graded by what the question states, which was proven before the exam began.
    return answer != nullptr && quiz::grade(*question, *answer, {}).right ? study::ExamResult::Right : study::ExamResult::Wrong;
}

} // namespace

ExamDesk::ExamDesk(Practice *practice, QObject *parent) : QObject(parent), m_practice(practice)
{
    m_second.setInterval(1000);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &ExamDesk::tick);
}

ExamDesk::~ExamDesk()
{
    blockSignals(true); // who would show it may be gone
    if (!isPaused())
        pause();
}

ExamDesk::Waiting ExamDesk::waiting() const
{
    Waiting waiting;
    const std::string text = m_practice->store() == nullptr ? std::string() : m_practice->store()->unfinished().value_or(std::string());
    if (text.empty())
        return waiting;
    auto read = study::readAttempt(text);
    if (!read) {
        waiting.error = read.error();
        return waiting;
    }
    std::vector<study::ExamQuestion> kept;
    std::size_t before = 0; // of those that are left, how many stand before the current one
    for (std::size_t i = 0; i < read->questions.size(); ++i) {
        study::ExamQuestion &each = read->questions[i];
        const QuestionPtr question = m_practice->question(each.id);
        waiting.changed += !question || question->rev != each.rev ? 1 : 0;
        if (!question)
            continue;
        if (question->rev != each.rev) {
            each.rev = question->rev;
            each.answer.clear();
            each.answered = false;
        }
        before += i < read->current ? 1 : 0;
        kept.push_back(std::move(each));
    }
    read->questions = std::move(kept);
    read->current = std::min(before, std::max<std::size_t>(1, read->questions.size()) - 1);
    if (!read->questions.empty())
        waiting.attempt = std::move(*read);
    return waiting;
}

void ExamDesk::begin(const study::ExamAttempt &attempt)
{
    m_attempt = attempt;
    keep();
    goOn();
}

void ExamDesk::leave()
{
    if (!isGoingOn())
        return;
    if (!isPaused())
        pause();
    m_attempt = {};
}

void ExamDesk::discard()
{
    m_second.stop();
    m_attempt = {};
    if (m_practice->store() != nullptr)
        if (const progress::Done done = m_practice->store()->setUnfinished({}); !done)
            Q_EMIT faultMet(done.error());
}

QuestionPtr ExamDesk::question() const
{
    return m_practice->question(current().id);
}

void ExamDesk::goTo(std::size_t index)
{
    if (index >= m_attempt.questions.size() || index == m_attempt.current)
        return;
    tick(); // the time until now was the last question's
    if (!isGoingOn()) // and the last of all
        return;
    m_attempt.current = index;
    keep();
    Q_EMIT changed();
}

void ExamDesk::setAnswer(const std::string &answer, bool complete)
{
    study::ExamQuestion &question = m_attempt.questions[m_attempt.current];
    question.answer = answer;
    question.answered = complete;
    keep();
    Q_EMIT changed();
}

void ExamDesk::toggleFlag()
{
    study::ExamQuestion &question = m_attempt.questions[m_attempt.current];
    question.flagged = !question.flagged;
    keep();
    Q_EMIT changed();
}

void ExamDesk::pause()
{
    tick();
    if (!isGoingOn()) // time was up
        return;
    m_second.stop();
    keep();
    Q_EMIT changed();
}

void ExamDesk::goOn()
{
    m_since.start();
    m_second.start();
    Q_EMIT changed();
}

void ExamDesk::tick()
{
    if (m_second.isActive())
        pass(milliseconds(m_since.restart()));
}

void ExamDesk::pass(milliseconds time)
{
    if (!isGoingOn() || isPaused())
        return;
    const milliseconds before = m_attempt.left;
    spend(time);
    for (const int minutes : announced)
        if (before > std::chrono::minutes(minutes) && m_attempt.left <= std::chrono::minutes(minutes) && m_attempt.left.count() > 0)
            Q_EMIT minutesLeft(minutes);
    if (m_attempt.left.count() == 0) {
        m_second.stop();
        keep();
        Q_EMIT timeUp();
        return;
    }
    if (m_unkept >= keptEvery)
        keep();
    Q_EMIT timePassed();
}

void ExamDesk::spend(milliseconds time)
{
    const milliseconds gone = std::clamp(time, milliseconds(0), m_attempt.left);
    m_attempt.left -= gone;
    m_attempt.questions[m_attempt.current].spent += gone;
    m_unkept += gone;
}

void ExamDesk::keep()
{
    m_unkept = milliseconds(0);
    if (m_practice->store() == nullptr || !isGoingOn())
        return;
    if (const progress::Done done = m_practice->store()->setUnfinished(study::toText(m_attempt)); !done)
        Q_EMIT faultMet(done.error());
}

/// Of all that something was chosen of: what was left open says nothing of what is known.
std::vector<progress::Answer> ExamDesk::answers() const
{
    std::vector<progress::Answer> answers;
    for (const study::ExamQuestion &asked : m_attempt.questions) {
        if (asked.answer.empty())
            continue;
        study::Attempt attempt;
        attempt.verdict = asked.result == study::ExamResult::Right ? study::Verdict::Right : study::Verdict::Wrong;
        progress::Answer answer;
        answer.rev = asked.rev;
        answer.review.question = asked.id;
        answer.review.when = m_practice->now();
        answer.review.rating = study::rate(attempt).rating; // how sure one was is not asked in an exam
        answer.review.verdict = attempt.verdict;
        answer.review.answer = asked.answer;
        answer.review.duration = asked.spent;
        answer.review.mode = study::Mode::Exam;
        answers.push_back(std::move(answer));
    }
    return answers;
}

ExamDesk::HandedIn ExamDesk::handIn()
{
    if (m_second.isActive())
        spend(milliseconds(m_since.elapsed())); // without a word: it is handed in already
    m_second.stop();
    for (study::ExamQuestion &asked : m_attempt.questions)
        asked.result = resultOf(*m_practice, asked);
    const study::ExamScore score = study::scoreOf(m_attempt);
    progress::Sitting sitting;
    sitting.exam = m_attempt.exam;
    sitting.started = m_attempt.started;
    sitting.finished = std::max(m_attempt.started, m_practice->now().at);
    sitting.questions = score.asked;
    sitting.right = score.right;
    sitting.paper = study::toText(m_attempt);
    HandedIn handed {m_attempt, {}};
    const auto id = m_practice->handIn(sitting, answers());
    if (id) {
        handed.sitting = *id;
        m_attempt = {};
    } else {
        keep(); // with the results, so that it can be handed in again
        Q_EMIT faultMet(id.error());
    }
    return handed;
}

} // namespace trustwalk::quiz_page
