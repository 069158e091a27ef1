#include "app/main/exam_shots.h"

#include "app/main/main_window.h"
#include "app/quiz/exam/exam_page.h"
#include "app/quiz/exam/exam_review.h"
#include "app/quiz/exam/exam_setup.h"
#include "app/quiz/exam/exam_view.h"
#include "app/quiz/quiz_page.h"
#include "core/study/spread.h"

#include <QApplication>

namespace trustwalk {

namespace {

using namespace std::chrono_literals;
using quiz_page::ExamPage;

void settle(ExamPage &page)
{
    page.wait();
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

/// Most right, some wrong, some open: each by luck from the question's id and the round.
void answerSome(ExamPage &page, int round, int most)
{
    quiz_page::ExamDesk &desk = *page.desk();
    const int count = static_cast<int>(desk.attempt().questions.size());
    for (int i = 0; i < count && i < most; ++i) {
        desk.goTo(static_cast<std::size_t>(i));
        const quiz_page::QuestionPtr question = desk.question();
        const std::uint64_t luck = study::hashOf(question->id + std::to_string(round));
        if (luck % 9 == 0)
            desk.toggleFlag();
        if (luck / 16 % 8 == 0)
            continue;
        const auto *right = std::get_if<quiz::Ids>(&question->answer);
        const auto options = quiz::optionsOf(*question);
        const bool wrong = static_cast<int>(luck / 256 % 10) > 5 + round && right != nullptr && right->size() == 1 && options.size() > 1;
        const quiz::Ids other {right != nullptr && !right->empty() && options.front()->id == right->front() ? options.back()->id
                                                                                                            : options.front()->id};
        desk.setAnswer(quiz_page::AnswerView::written(wrong ? quiz::Answer(other) : question->answer), true);
    }
}

/// Earlier ones, a week apart and better each time, so that there is a trend.
void sitEarlierExams(quiz_page::Practice &practice)
{
    for (int round = 0; round < 4; ++round) {
        quiz_page::ExamWish wish = quiz_page::usualWish(practice, "SCS-C03");
        wish.seed = static_cast<std::uint32_t>(round + 1);
        study::ExamAttempt attempt = quiz_page::drawExam(practice, wish);
        attempt.started = practice.now().at - std::chrono::days(28 - 7 * round);
        attempt.left = attempt.time / 4;
        for (study::ExamQuestion &question : attempt.questions) {
            question.answered = true;
            question.answer = "a";
            const bool right = static_cast<int>(study::hashOf(question.id + question.domain) % 11) < 5 + round;
            question.result = right ? study::ExamResult::Right : study::ExamResult::Wrong;
        }
        const study::ExamScore score = study::scoreOf(attempt);
        progress::Sitting sitting {
            .exam = attempt.exam, .started = attempt.started, .finished = attempt.started + attempt.time - attempt.left};
        sitting.questions = score.asked;
        sitting.right = score.right;
        sitting.paper = study::toText(attempt);
        (void)practice.handIn(sitting, {}); // a picture that lacks an exam is the worst that can happen
    }
}

} // namespace

void showExamViews(MainWindow &window, const std::function<void(const QString &)> &take)
{
    quiz_page::QuizPage &quiz = *window.quizPage();
    auto &page = static_cast<ExamPage &>(*quiz.way(quiz_page::Way::Exam));
    if (quiz.practice()->sittings().empty())
        sitEarlierExams(*quiz.practice());
    page.setSeed(20261126);
    quiz.showWay(quiz_page::Way::Exam);
    settle(page);
    take(QStringLiteral("exam-setup"));
    page.begin();
    settle(page);
    page.desk()->pass(17min);
    answerSome(page, 2, 16);
    page.view()->open();
    settle(page);
    take(QStringLiteral("exam-question"));
    page.view()->toggleGrid();
    settle(page);
    take(QStringLiteral("exam-grid"));
    page.view()->pause();
    settle(page);
    take(QStringLiteral("exam-paused"));
    page.view()->goOn();
    page.view()->askToHandIn();
    settle(page);
    take(QStringLiteral("exam-hand-in"));
    page.handIn();
    settle(page);
    take(QStringLiteral("exam-result"));
    Q_EMIT page.result()->reviewRequested(1);
    settle(page);
    take(QStringLiteral("exam-review"));
    page.showHistory();
    settle(page);
    take(QStringLiteral("exam-history"));
    if (const auto sittings = quiz.practice()->sittings(); !sittings.empty())
        (void)quiz.practice()->takeBack(sittings.back().id); // the next language and theme sit the same one
    quiz.showHome();
}

} // namespace trustwalk
