#include "app/main/quiz_shots.h"

#include "app/main/exam_shots.h"
#include "app/main/main_window.h"
#include "app/player/player.h"
#include "app/quiz/browse_panel.h"
#include "app/quiz/endless/endless_page.h"
#include "app/quiz/home_view.h"
#include "app/quiz/quiz_page.h"
#include "app/quiz/stage_page.h"
#include "core/study/spread.h"

#include <QApplication>
#include <QLineEdit>

namespace trustwalk {

namespace {

using quiz_page::QuestionPtr;

/// Thursday, 26 November 2026, ten in the morning in Tokyo.
study::When today()
{
    const auto at = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + std::chrono::hours(1);
    return study::whenOf(std::chrono::time_point_cast<std::chrono::milliseconds>(at), std::chrono::hours(9));
}

/// A made-up learner: answers two thirds of the bank over six weeks, each question's luck drawn from its id.
void learnForWeeks(quiz_page::Practice &practice)
{
    progress::Store *store = practice.store();
    if (store == nullptr || !store->cards().empty())
        return;
    for (int day = 42; day >= 1; --day)
        for (const QuestionPtr &question : practice.questions()) {
            const std::uint64_t luck = study::hashOf(question->id + std::to_string(day));
            const study::CardState card = store->card(question->id);
            const study::Moment at = today().at - std::chrono::days(day) + std::chrono::minutes(luck % 600);
            const study::When when = study::whenOf(at, std::chrono::hours(9));
            const bool wanted = card.isNew() ? luck % 60 < 3 : study::isDue(card, when);
            if (!wanted || study::hashOf(question->id) % 3 == 0 || day % 7 == 3)
                continue;
            progress::Answer answer;
            answer.review.question = question->id;
            answer.review.when = when;
            const bool right = luck / 64 % 10 < 7;
            answer.review.verdict = right ? study::Verdict::Right : study::Verdict::Wrong;
            answer.review.certainty = luck / 1024 % 4 == 0 ? study::Certainty::Sure : study::Certainty::Unsure;
            answer.review.rating = right ? study::Rating::Good : study::Rating::Again;
            answer.review.duration = std::chrono::seconds(20 + luck % 60);
            answer.rev = question->rev;
            const auto options = quiz::optionsOf(*question);
            if (const auto *ids = std::get_if<quiz::Ids>(&question->answer); ids != nullptr && ids->size() == 1 && !options.empty())
                answer.review.answer = right ? ids->front() : options[luck / 4096 % options.size()]->id;
            (void)store->answer(answer); // a picture that lacks a mark is the worst that can happen
        }
    progress::Goal goal;
    goal.exam = "SCS-C03";
    goal.examDay = today().day + std::chrono::days(31);
    (void)store->setGoal(goal);
}

QuestionPtr firstOf(const quiz_page::Practice &practice, std::string_view kind)
{
    for (const QuestionPtr &question : practice.questions())
        if (quiz::kindName(*question) == kind)
            return question;
    return nullptr;
}

/// The first wrong choice that the question has: so that both runs are seen.
quiz_page::Given wrongAnswer(const quiz::Question &question)
{
    if (const auto *fix = std::get_if<quiz::Fix>(&question.kind))
        return fix->options.empty() ? fix->model : fix->options.front().policy;
    if (const auto *pairs = std::get_if<quiz::Pairs>(&question.answer)) {
        quiz::Pairs turned = *pairs;
        if (turned.size() > 1)
            std::swap(turned.begin()->second, std::next(turned.begin())->second);
        return quiz::Answer(turned);
    }
    const auto &right = std::get<quiz::Ids>(question.answer);
    if (std::holds_alternative<quiz::Order>(question.kind)) {
        quiz::Ids turned = right;
        if (turned.size() > 1)
            std::swap(turned[0], turned[1]);
        return quiz::Answer(turned);
    }
    quiz::Ids chosen;
    for (const quiz::Option *option : quiz::optionsOf(question))
        if (chosen.size() < right.size() && std::find(right.begin(), right.end(), option->id) == right.end())
            chosen.push_back(option->id);
    return quiz::Answer(chosen);
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

/// The choice, and a question whose options are calls, before and after it was answered wrongly.
void showEndless(quiz_page::QuizPage &page, const std::function<void(const QString &)> &take)
{
    auto *endless = static_cast<quiz_page::EndlessPage *>(page.way(quiz_page::Way::Endless));
    const auto settled = [&](const QString &name) {
        endless->wait();
        settle();
        endless->wait();
        settle();
        take(name);
    };
    endless->setDice([](std::uint32_t count) { return count > 1000 ? 11U : 0U; });
    page.showWay(quiz_page::Way::Endless);
    settled(QStringLiteral("quiz-endless-choice"));
    endless->begin({quiz::Topic::ApiChoice, std::nullopt});
    settled(QStringLiteral("quiz-endless-asked"));
    if (!endless->questionView()->question())
        return;
    endless->questionView()->answerView()->setGiven(wrongAnswer(*endless->questionView()->question()));
    endless->questionView()->go();
    settled(QStringLiteral("quiz-endless-answered"));
}

} // namespace

void showQuizViews(MainWindow &window, const std::function<void(const QString &)> &take)
{
    quiz_page::QuizPage *page = window.quizPage();
    page->setClock(today);
    window.showPlace(2);
    learnForWeeks(*page->practice());
    page->showHome();
    take(QStringLiteral("quiz-home"));
    page->home()->browse()->searchField()->setText(QStringLiteral("ExternalId"));
    take(QStringLiteral("quiz-search"));
    page->home()->browse()->searchField()->clear();
    page->showStatistics();
    take(QStringLiteral("quiz-statistics"));
    for (const char *kind : {"single", "multi", "order", "match", "solve", "predict", "which-step", "fix"}) {
        const QuestionPtr question = firstOf(*page->practice(), kind);
        if (!question)
            continue;
        const QString name = QStringLiteral("quiz-") + QLatin1String(kind);
        page->startLearning(QStringLiteral("STS"), {question}, 0);
        page->runner()->wait();
        settle();
        take(name + QStringLiteral("-asked"));
        page->questionView()->answerView()->setGiven(wrongAnswer(*question));
        page->questionView()->go();
        page->runner()->wait();
        settle();
        take(name + QStringLiteral("-answered"));
        if (QLatin1String(kind) != QStringLiteral("solve"))
            continue;
        page->toggleBoth();
        take(name + QStringLiteral("-both"));
        page->toggleBoth();
        page->questionView()->playOnStage();
        page->stagePage()->player()->pause();
        page->stagePage()->player()->goToLast();
        take(QStringLiteral("quiz-stage"));
    }
    showExamViews(window, take);
    showEndless(*page, take);
    page->showHome();
}

} // namespace trustwalk
