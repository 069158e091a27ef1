#include "app/main/class_shots.h"

#include "app/main/main_window.h"
#include "app/quiz/classroom/class_keys_sheet.h"
#include "app/quiz/classroom/class_page.h"
#include "app/quiz/classroom/round_picker.h"
#include "app/quiz/classroom/run_stage.h"
#include "app/quiz/classroom/teacher_window.h"
#include "app/quiz/quiz_page.h"

#include <QApplication>
#include <QKeyEvent>

namespace trustwalk {

namespace {

using quiz_page::ClassCommand;
using quiz_page::QuestionPtr;
using study::RoundPhase;

QuestionPtr firstOf(const quiz_page::Practice &practice, std::string_view kind, bool longest)
{
    QuestionPtr found;
    for (const QuestionPtr &question : practice.questions())
        if (quiz::kindName(*question) == kind && quiz_page::isForARoom(*question)
            && (!found || (longest && question->stem.en.size() > found->stem.en.size())))
            found = question;
    return found;
}

struct Class {
    MainWindow &window;
    QSize size;
    const std::function<void(const QString &, QWidget *)> &take;

    [[nodiscard]] quiz_page::ClassPage &page() const
    {
        return static_cast<quiz_page::ClassPage &>(*window.quizPage()->way(quiz_page::Way::Class));
    }
    [[nodiscard]] quiz_page::ClassWindow &room() const { return *page().room(); }
    void settle() const
    {
        if (page().runner() != nullptr)
            page().runner()->wait();
        QApplication::processEvents();
    }
    void type(const char *keys) const
    {
        for (; *keys != 0; ++keys) {
            QKeyEvent press(QEvent::KeyPress, *keys, Qt::NoModifier);
            QApplication::sendEvent(room().board(), &press);
        }
        settle();
    }
    void run(ClassCommand command) const
    {
        room().run(command);
        settle();
    }
    void shoot(const QString &name) const
    {
        room().resize(size);
        settle();
        take(QStringLiteral("class-") + name, &room());
    }
    /// Every phase of the question that stands at its stem.
    void takeQuestion(const QString &name, const char *first, const char *second) const
    {
        shoot(name + QStringLiteral("-1-stem"));
        run(ClassCommand::Next);
        shoot(name + QStringLiteral("-2-options"));
        type(first);
        shoot(name + QStringLiteral("-3-hands"));
        while (room().round().phase() == RoundPhase::FirstHands)
            run(ClassCommand::Next);
        shoot(name + QStringLiteral("-4-votes"));
        if (*second != 0) {
            run(ClassCommand::VoteAgain);
            type(second);
            while (room().round().phase() == RoundPhase::SecondHands)
                run(ClassCommand::Next);
            shoot(name + QStringLiteral("-5-second-vote"));
            run(ClassCommand::Teacher); // on one screen it asks first
            run(ClassCommand::Teacher);
            room().teacher()->resize(size.boundedTo(QSize(1280, 720)));
            take(QStringLiteral("class-teacher"), room().teacher());
            run(ClassCommand::Teacher);
        }
        while (room().round().phase() == RoundPhase::FirstVote || room().round().phase() == RoundPhase::SecondVote)
            run(ClassCommand::Next);
        for (int run = 0; room().round().phase() == RoundPhase::Runs; ++run) {
            if (!room().runStage()->isAtEnd())
                this->run(ClassCommand::Next);
            shoot(QStringLiteral("%1-6-run-%2").arg(name).arg(run));
            this->run(ClassCommand::Next);
        }
        shoot(name + QStringLiteral("-7-answer"));
        run(ClassCommand::BothLanguages);
        shoot(name + QStringLiteral("-8-both"));
        run(ClassCommand::BothLanguages);
        run(ClassCommand::Skip);
    }
};

} // namespace

void showClass(MainWindow &window, const QSize &size, const std::function<void(const QString &name, QWidget *view)> &take)
{
    quiz_page::QuizPage *quiz = window.quizPage();
    window.showPlace(2);
    quiz->showWay(quiz_page::Way::Class);
    const Class shown {window, size, take};
    if (!shown.page().round().questions().empty())
        shown.page().discard();
    const quiz_page::Practice &practice = *quiz->practice();
    shown.page().picker()->setChosen({});
    take(QStringLiteral("class-place-empty"), nullptr);
    shown.page().picker()->setChosen(
        {firstOf(practice, "solve", false), firstOf(practice, "which-step", false), firstOf(practice, "single", true)});
    take(QStringLiteral("class-place"), nullptr);
    shown.page().beginNew();
    shown.settle();
    shown.takeQuestion(QStringLiteral("solve"), "A12B5C9D4", "A3B2C1D25");
    shown.takeQuestion(QStringLiteral("which-step"), "A4B11C2", "");
    shown.takeQuestion(QStringLiteral("longest"), "A12B5", "");
    shown.shoot(QStringLiteral("results"));
    shown.room().keysSheet()->show();
    shown.shoot(QStringLiteral("keys"));
    shown.room().keysSheet()->hide();
    shown.room().end();
    take(QStringLiteral("class-place-over"), nullptr);
    shown.page().discard();
    quiz->showHome();
    take(QStringLiteral("class-home"), nullptr);
}

} // namespace trustwalk
