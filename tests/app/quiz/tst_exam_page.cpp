#include "app/main/single_keys.h"
#include "app/quiz/exam/exam_clock.h"
#include "app/quiz/exam/exam_grid.h"
#include "app/quiz/exam/exam_history_view.h"
#include "app/quiz/exam/exam_review.h"
#include "app/quiz/home_view.h"
#include "app/quiz/stage_page.h"
#include "app/quiz/ways_row.h"
#include "app/world/quiz_store.h"
#include "core/study/exam_profile.h"
#include "tests/app/quiz/exam_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustwalk;
using namespace std::chrono_literals;
using quiz_page::ExamPage;
using quiz_page::ExamTile;
using quiz_page::ExamView;
using test::ExamDriver;

/// A mock exam from its choice to its review, by keys alone.
class TestExamPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::QuizDriver::now = test::moment(); }
    void profilesHaveSensibleSizes();
    void domainsCanBeLeftOut();
    void nothingIsSaidBeforeItIsHandedIn();
    void answersStayWhenOneGoesBackAndForward();
    void everyKindThatIsAskedIsGraded();
    void severalAnswersCountAllOrNothing();
    void flagsAndTheGridSayTheStateInWords();
    void whatIsOpenIsAskedAboutBeforeHandingIn();
    void aPauseStopsTheClockAndHidesTheQuestions();
    void goingElsewhereInTheAppIsAPause();
    void whenTimeIsUpItIsHandedIn();
    void theLastMinutesAreSaidAndTheTimeCanBeHidden();
    void handingInIsOneEntryThatIsTakenBackAsOne();
    void whatWasNotSavedCanBeSavedAgain();
    void theReviewShowsEveryOptionAndTheRuns();
    void tabGoesThroughTheReviewAsItIsRead();
    void earlierExamsAreOpenedAgain();
    void aRestartGoesOnAtTheSameQuestion();
    void aPaperThatCantBeReadIsKeptUntilItIsDiscarded();
    void questionsThatChangedAreOpenAgain();
    void aQuestionAtFaultIsNotAsked();
    void singleLettersCanBeSwitchedOff();
    void theLanguageChangesAtAnyMoment();
    void theSameSeedAsksTheSame();
};

namespace {

std::vector<progress::Entry> entriesOf(ExamDriver &driver)
{
    return driver.practice().store()->entries().value();
}

void handIn(ExamDriver &driver)
{
    QVERIFY(driver.pressButton("handIn"));
    QVERIFY(driver.pressButton("handInNow"));
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
}

/// A question of the bank under another id, with a key that says otherwise than the engine, among the learner's own files.
bool writeFaultyBank(const QString &folder)
{
    for (const QString &name : quiz_store::builtInFiles()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QJsonObject bank = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &value : bank.value(u"questions").toArray()) {
            QJsonObject question = value.toObject();
            if (question.value(u"kind") != QStringLiteral("predict")
                || !question.value(u"exams").toArray().contains(QStringLiteral("SAA-C03/1")))
                continue;
            const QString right = question.value(u"answer").toArray().first().toString();
            question[u"id"] = QStringLiteral("at-fault");
            question[u"answer"] = QJsonArray {right == QStringLiteral("a") ? QStringLiteral("b") : QStringLiteral("a")};
            bank[u"id"] = QStringLiteral("at-fault-bank");
            bank[u"questions"] = QJsonArray {question};
            QFile own(QDir(folder).filePath(QStringLiteral("quizzes/at-fault.json")));
            return QDir(folder).mkpath(QStringLiteral("quizzes")) && own.open(QIODevice::WriteOnly)
                   && own.write(QJsonDocument(bank).toJson()) > 0;
        }
    }
    return false;
}

ExamTile::State stateOf(const quiz_page::ExamGrid &grid, std::size_t index)
{
    return grid.tiles()[index]->state();
}

} // namespace

void TestExamPage::profilesHaveSensibleSizes()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.pressButton("mockExamButton"));
    quiz_page::ExamSetup &setup = *driver.exam().setup();
    QCOMPARE(setup.wish().exam, std::string("SAA-C03"));
    QCOMPARE(setup.wish().count, 20);
    QCOMPARE(setup.wish().minutes, 40);
    QVERIFY(driver.labelText("examAbout").contains(QStringLiteral("security domains only: 30% of SAA-C03")));
    for (const auto &[exam, count] : {std::pair {"DVA-C02", 17}, std::pair {"SCS-C03", 27}}) {
        for (auto *button : setup.findChild<QWidget *>(QStringLiteral("examProfile"))->findChildren<QAbstractButton *>())
            if (button->text() == QLatin1String(exam)) {
                button->setFocus();
                driver.press(Qt::Key_Space);
            }
        QCOMPARE(setup.wish().exam, std::string(exam));
        QVERIFY2(setup.wish().count >= count, exam);
        QCOMPARE(setup.wish().minutes, study::examProfile(exam)->minutesFor(setup.wish().count));
    }
    // Of the security exam every domain has its share at the usual size.
    const std::vector<quiz_page::DomainPlan> plan = quiz_page::planOf(driver.practice(), setup.wish());
    QCOMPARE(plan.size(), std::size_t(6));
    for (const quiz_page::DomainPlan &domain : plan)
        QVERIFY2(std::abs(domain.asked - setup.wish().count * domain.percent / 100.0) < 1, domain.domain.c_str());
}

void TestExamPage::domainsCanBeLeftOut()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.pressButton("mockExamButton"));
    quiz_page::ExamSetup &setup = *driver.exam().setup();
    for (auto *button : setup.findChild<QWidget *>(QStringLiteral("examProfile"))->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("SCS-C03"))
            button->click();
    for (int domain = 1; domain <= 6; ++domain) {
        auto *check = setup.findChild<QCheckBox *>(QStringLiteral("domain%1").arg(domain));
        QVERIFY(check->isChecked());
        if (domain == 4)
            continue;
        check->setFocus();
        driver.press(Qt::Key_Space);
    }
    QCOMPARE(setup.wish().domains, std::set<std::string> {"SCS-C03/4"});
    auto *last = setup.findChild<QCheckBox *>(QStringLiteral("domain4"));
    last->setFocus();
    driver.press(Qt::Key_Space); // one stays
    QVERIFY(last->isChecked());
    QVERIFY(driver.pressButton("beginExam"));
    for (const study::ExamQuestion &question : driver.attempt().questions)
        QCOMPARE(question.domain, std::string("SCS-C03/4"));
}

void TestExamPage::nothingIsSaidBeforeItIsHandedIn()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 5));
    for (int i = 0; i < 5; ++i) {
        driver.rest();
        QVERIFY(!std::holds_alternative<quiz::Fix>(driver.asked()->kind));
        driver.give(i % 2 == 0);
        QVERIFY(driver.attempt().questions[static_cast<std::size_t>(i)].answered);
        for (const char *hidden : {"go", "hint", "showAnswer", "certainty", "rating"})
            for (const QWidget *widget : driver.room().findChildren<QWidget *>(QLatin1String(hidden)))
                QVERIFY2(!widget->isVisible(), hidden);
        QVERIFY(!driver.room().questionView()->isAnswered());
        driver.press(Qt::Key_H); // no hint
        driver.press(Qt::Key_Space); // on, not check
        QVERIFY(entriesOf(driver).empty());
    }
    QVERIFY(driver.room().shown() == ExamView::Shown::Grid); // behind the last
}

void TestExamPage::answersStayWhenOneGoesBackAndForward()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 8));
    std::vector<std::string> given;
    for (int i = 0; i < 8; ++i) {
        driver.give(i % 3 != 0);
        given.push_back(driver.attempt().questions[static_cast<std::size_t>(i)].answer);
        QVERIFY(!given.back().empty());
        driver.press(i % 2 == 0 ? Qt::Key_Right : Qt::Key_PageDown);
    }
    driver.press(Qt::Key_G);
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    for (std::size_t i = 8; i-- > 0;) {
        QCOMPARE(driver.attempt().current, i);
        driver.rest();
        QCOMPARE(quiz_page::AnswerView::written(driver.room().questionView()->answerView()->given()), given[i]);
        driver.press(i % 2 == 0 ? Qt::Key_Left : Qt::Key_PageUp);
    }
    QCOMPARE(driver.attempt().current, std::size_t(0)); // before the first there is none
    // With the keyboard on an option the arrows turn the page all the same.
    driver.room().questionView()->answerView()->focusFirst();
    driver.press(Qt::Key_Right);
    QCOMPARE(driver.attempt().current, std::size_t(1));
}

/// All that the bank has for an exam, half of it wrong.
void TestExamPage::everyKindThatIsAskedIsGraded()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 1000));
    std::set<std::string_view> kinds;
    int right = 0;
    const std::size_t count = driver.attempt().questions.size();
    for (std::size_t i = 0; i < count; ++i) {
        driver.rest();
        kinds.insert(quiz::kindName(*driver.asked()));
        driver.give(i % 2 == 0);
        right += i % 2 == 0 ? 1 : 0;
        driver.press(Qt::Key_PageDown);
    }
    QCOMPARE(kinds, (std::set<std::string_view> {"single", "multi", "order", "match", "solve", "predict", "which-step"}));
    handIn(driver);
    const std::vector<progress::Sitting> sittings = driver.practice().sittings();
    QCOMPARE(sittings.front().questions, static_cast<int>(count));
    QCOMPARE(sittings.front().right, right);
    QCOMPARE(driver.labelText("examPercent"), QStringLiteral("%1%").arg(study::percentOf(right, static_cast<int>(count))));
}

void TestExamPage::severalAnswersCountAllOrNothing()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 60));
    const auto &questions = driver.attempt().questions;
    std::size_t multi = 0;
    while (multi < questions.size() && quiz::kindName(*driver.practice().question(questions[multi].id)) != "multi")
        ++multi;
    QVERIFY(multi < questions.size());
    driver.exam().desk()->goTo(multi);
    driver.room().open();
    driver.rest();
    quiz::Ids part = std::get<quiz::Ids>(driver.asked()->answer);
    QVERIFY(part.size() > 1);
    part.pop_back();
    driver.giveIn(*driver.room().questionView(), quiz::Answer(part));
    QVERIFY(!driver.exam().desk()->current().answer.empty());
    QVERIFY(!driver.exam().desk()->current().answered); // it wants more
    QVERIFY(driver.pressButton("handIn"));
    QVERIFY(driver.pressButton("handInNow"));
    const auto entries = entriesOf(driver);
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries.front().answer.review.verdict == study::Verdict::Wrong);
    QCOMPARE(driver.practice().sittings().front().right, 0);
}

void TestExamPage::flagsAndTheGridSayTheStateInWords()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 6));
    driver.give(true);
    driver.press(Qt::Key_F);
    driver.press(Qt::Key_Right);
    driver.press(Qt::Key_F);
    driver.press(Qt::Key_F); // and off again
    driver.press(Qt::Key_Right);
    driver.press(Qt::Key_F);
    driver.press(Qt::Key_G);
    QVERIFY(driver.room().shown() == ExamView::Shown::Grid);
    const auto &grid = *driver.room().findChild<quiz_page::ExamGrid *>();
    QCOMPARE(grid.tiles().size(), std::size_t(6));
    QCOMPARE(grid.tiles()[0]->accessibleName(), QStringLiteral("Question 1, answered, flagged"));
    QCOMPARE(grid.tiles()[1]->accessibleName(), QStringLiteral("Question 2, open"));
    QCOMPARE(grid.tiles()[2]->accessibleName(), QStringLiteral("Question 3, open, flagged, you are here"));
    // The arrows go from tile to tile, Enter opens one; the flag is the exam's own and no bookmark.
    QVERIFY(grid.tiles()[2]->hasFocus());
    driver.press(Qt::Key_Home);
    driver.press(Qt::Key_Right);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    QCOMPARE(driver.attempt().current, std::size_t(1));
    QVERIFY(driver.practice().store()->marked(progress::Mark::Bookmark).empty());
    // Without colour the states are told apart by their shapes: no two tiles look alike in grey.
    driver.press(Qt::Key_G);
    const auto grey = [&](std::size_t i) {
        return grid.tiles()[i]->grab().toImage().copy(0, grid.tiles()[i]->height() / 2, 40, 24).convertToFormat(QImage::Format_Grayscale8);
    };
    QVERIFY(grey(0) != grey(1));
}

void TestExamPage::whatIsOpenIsAskedAboutBeforeHandingIn()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    driver.give(true);
    driver.press(Qt::Key_Right);
    driver.press(Qt::Key_Right);
    driver.give(true);
    QVERIFY(driver.pressButton("handIn"));
    QVERIFY(driver.room().shown() == ExamView::Shown::HandIn);
    const auto &ask = *driver.room().findChild<quiz_page::ExamAsk *>();
    QVERIFY2(ask.words().startsWith(QStringLiteral("2 questions are not answered yet")), qPrintable(ask.words()));
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    QVERIFY(driver.pressButton("handIn"));
    QVERIFY(driver.pressButton("firstOpen"));
    QCOMPARE(driver.attempt().current, std::size_t(1));
    handIn(driver);
    QCOMPARE(driver.practice().sittings().front().questions, 4);
    QCOMPARE(driver.practice().sittings().front().right, 2);
    // What was not answered leaves what is known of it alone.
    QCOMPARE(entriesOf(driver).size(), std::size_t(2));
    QVERIFY(driver.labelText("examFacts").contains(QStringLiteral("2 not answered")));
}

void TestExamPage::aPauseStopsTheClockAndHidesTheQuestions()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    driver.exam().desk()->pass(3min);
    driver.press(Qt::Key_P);
    QVERIFY(driver.room().shown() == ExamView::Shown::Paused);
    QVERIFY(!driver.room().questionView()->isVisible());
    const auto left = driver.attempt().left;
    driver.exam().desk()->pass(2min);
    QVERIFY(driver.attempt().left == left);
    driver.press(Qt::Key_G); // leads nowhere now
    driver.press(Qt::Key_F);
    QVERIFY(driver.room().shown() == ExamView::Shown::Paused);
    QCOMPARE(driver.attempt().flaggedCount(), 0);
    driver.press(Qt::Key_P);
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    driver.exam().desk()->pass(1min);
    QVERIFY(driver.attempt().left < left);
}

void TestExamPage::goingElsewhereInTheAppIsAPause()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    driver.give(true);
    driver.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(driver.exam().desk()->isPaused());
    driver.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(driver.room().shown() == ExamView::Shown::Paused);
    driver.press(Qt::Key_Escape); // home
    QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Home);
    QVERIFY2(driver.labelText("waiting").startsWith(QStringLiteral("A mock exam waits: 1 answered")),
             qPrintable(driver.labelText("waiting")));
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.room().shown() == ExamView::Shown::Paused);
    QVERIFY(driver.pressButton("goOn"));
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().desk()->isPaused());
}

void TestExamPage::whenTimeIsUpItIsHandedIn()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    driver.give(true);
    QVERIFY(driver.pressButton("handIn")); // even there
    driver.exam().desk()->pass(driver.attempt().left - 1ms);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Exam);
    driver.exam().desk()->pass(1s);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
    QVERIFY(driver.labelText("examFacts").startsWith(QStringLiteral("Time was up")));
    QCOMPARE(driver.practice().sittings().size(), std::size_t(1));
    QCOMPARE(driver.practice().sittings().front().right, 1);
    QVERIFY(driver.practice().store()->unfinished()->empty());
}

void TestExamPage::theLastMinutesAreSaidAndTheTimeCanBeHidden()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 20));
    const auto &clock = *driver.room().findChild<quiz_page::ExamClock *>();
    QCOMPARE(clock.words(), QStringLiteral("40 min left"));
    // The clock runs beside the test: what is passed leaves it most of a minute.
    driver.exam().desk()->pass(29min);
    QCOMPARE(clock.words(), QStringLiteral("11 min left"));
    QVERIFY(driver.page().bar()->said().isEmpty());
    driver.press(Qt::Key_T);
    QVERIFY(clock.isTimeHidden());
    QCOMPARE(clock.words(), QStringLiteral("Time hidden"));
    driver.exam().desk()->pass(1min);
    QCOMPARE(driver.page().bar()->said(), QStringLiteral("10 min left")); // said all the same
    driver.exam().desk()->pass(9min);
    QCOMPARE(driver.page().bar()->said(), QStringLiteral("1 min left"));
    driver.press(Qt::Key_T);
    QVERIFY2(clock.words().endsWith(QStringLiteral(" s left")), qPrintable(clock.words()));
}

void TestExamPage::handingInIsOneEntryThatIsTakenBackAsOne()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 5));
    for (int i = 0; i < 5; ++i) {
        driver.give(i < 3);
        driver.press(Qt::Key_Right);
    }
    const std::vector<study::ExamQuestion> asked = driver.attempt().questions;
    handIn(driver);
    const auto entries = entriesOf(driver);
    QCOMPARE(entries.size(), std::size_t(5));
    for (std::size_t i = 0; i < 5; ++i) {
        const study::Review &review = entries[i].answer.review;
        QVERIFY(review.mode == study::Mode::Exam);
        QCOMPARE(review.question, asked[i].id);
        QCOMPARE(review.answer, asked[i].answer);
        QVERIFY(review.verdict == (i < 3 ? study::Verdict::Right : study::Verdict::Wrong));
        QCOMPARE(entries[i].sitting, driver.practice().sittings().front().id);
    }
    driver.press(Qt::Key_U); // one key too many takes nothing back
    QCOMPARE(entriesOf(driver).size(), std::size_t(5));
    QVERIFY(driver.pressButton("takeBackExam"));
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
    QVERIFY(driver.pressButton("takeBackExam"));
    QVERIFY(driver.pressButton("takeBackNow"));
    QVERIFY(entriesOf(driver).empty());
    QVERIFY(driver.practice().sittings().empty());
    QVERIFY(driver.practice().store()->cards().empty());
}

void TestExamPage::whatWasNotSavedCanBeSavedAgain()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 3));
    driver.give(true);
    // Nothing can be kept for a while.
    driver.practice().setStore(nullptr);
    handIn(driver);
    QVERIFY(driver.exam().result()->words().contains(QStringLiteral("not saved yet")));
    QVERIFY(driver.exam().desk()->isGoingOn());
    driver.practice().setStore(std::move(*progress::openUnsaved({})));
    QVERIFY(driver.pressButton("keepExam"));
    QVERIFY(!driver.exam().result()->words().contains(QStringLiteral("not saved yet")));
    QCOMPARE(driver.practice().sittings().size(), std::size_t(1));
    QVERIFY(!driver.exam().desk()->isGoingOn());
}

void TestExamPage::theReviewShowsEveryOptionAndTheRuns()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 12));
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        if (i != 5)
            driver.give(i % 2 == 0);
        driver.press(Qt::Key_PageDown);
    }
    handIn(driver);
    driver.press(Qt::Key_Return); // review: at the first that was not right
    driver.rest();
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Review);
    QCOMPARE(driver.exam().review()->current(), 1);
    driver.press(Qt::Key_Left);
    bool ran = false;
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        QCOMPARE(driver.exam().review()->current(), i);
        quiz_page::QuestionView &view = *driver.exam().review()->questionView();
        QVERIFY(view.isAnswered());
        QCOMPARE(view.outcome()->right(), i != 5 && i % 2 == 0);
        QCOMPARE(view.outcome()->shown, i == 5);
        QVERIFY(!view.findChild<QWidget *>(QStringLiteral("footer"))->isVisible());
        if (view.shownRuns() && !ran) { // and on the stage, and back
            ran = true;
            driver.press(Qt::Key_W);
            QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Stage);
            driver.press(Qt::Key_Escape);
            QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Way);
            QVERIFY(driver.exam().shown() == ExamPage::Shown::Review);
        }
        driver.press(Qt::Key_Right);
    }
    QVERIFY(ran);
    QCOMPARE(entriesOf(driver).size(), std::size_t(11)); // looking at it keeps nothing
    driver.press(Qt::Key_O); // only what was not right
    driver.press(Qt::Key_Left);
    QCOMPARE(driver.exam().review()->current(), 9);
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
}

/// From the question through the options, why, the runs and the account to the strip below.
void TestExamPage::tabGoesThroughTheReviewAsItIsRead()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 12));
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        driver.give(false);
        driver.press(Qt::Key_PageDown);
    }
    handIn(driver);
    driver.press(Qt::Key_Return);
    int withAccount = 0;
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        const QWidget &view = *driver.exam().review()->questionView();
        const auto there = [&](const QString &name) {
            const auto all = view.findChildren<QWidget *>(name);
            return std::count_if(all.begin(), all.end(),
                                 [](const QWidget *row) { return row->isVisible() && row->focusPolicy() != Qt::NoFocus; });
        };
        QStringList reached;
        for (driver.press(Qt::Key_Tab); view.isAncestorOf(QApplication::focusWidget()) && reached.size() < 60; driver.press(Qt::Key_Tab))
            reached << QApplication::focusWidget()->objectName();
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(QStringLiteral("exam")));
        QCOMPARE(reached.count(QStringLiteral("holding")), there(QStringLiteral("holding")));
        QCOMPARE(reached.count(QStringLiteral("lesson")), there(QStringLiteral("lesson")));
        if (const qsizetype lesson = reached.indexOf(QStringLiteral("lesson")); lesson >= 0) {
            QVERIFY2(lesson > 0 && reached[lesson - 1].startsWith(QStringLiteral("option")), qPrintable(reached.join(u' ')));
            QVERIFY2(reached.indexOf(QStringLiteral("runs")) < 0 || reached.indexOf(QStringLiteral("runs")) > lesson,
                     qPrintable(reached.join(u' ')));
        }
        if (const qsizetype row = reached.indexOf(QStringLiteral("holding")); row >= 0) {
            QCOMPARE(reached.mid(row).count(QStringLiteral("holding")), reached.size() - row);
            ++withAccount;
        }
        driver.exam().review()->setFocus();
        driver.press(Qt::Key_Right);
    }
    QVERIFY(withAccount > 0);
}

void TestExamPage::earlierExamsAreOpenedAgain()
{
    const QTemporaryDir folder;
    {
        ExamDriver driver(folder.path());
        for (int round = 0; round < 2; ++round) {
            if (round > 0)
                driver.press(Qt::Key_Escape);
            QVERIFY(driver.begin("SAA-C03", 4));
            driver.give(round == 0);
            handIn(driver);
            test::QuizDriver::now = test::moment(60 * (round + 1));
        }
    }
    ExamDriver driver(folder.path());
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.pressButton("examHistoryButton"));
    QVERIFY(driver.exam().shown() == ExamPage::Shown::History);
    driver.press(Qt::Key_Down); // the newest stands first
    driver.press(Qt::Key_Return);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
    QVERIFY2(driver.exam().result()->words().contains(QStringLiteral("26 November 2026, 10:00")),
             qPrintable(driver.exam().result()->words()));
    QCOMPARE(driver.labelText("examPercent"), QStringLiteral("25%"));
    QVERIFY(stateOf(*driver.exam().result()->grid(), 0) == ExamTile::State::Right);
    QVERIFY(stateOf(*driver.exam().result()->grid(), 1) == ExamTile::State::NotAnswered);
    driver.press(Qt::Key_Return);
    driver.rest();
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Review);
    driver.press(Qt::Key_Escape);
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::History);
}

void TestExamPage::aRestartGoesOnAtTheSameQuestion()
{
    const QTemporaryDir folder;
    study::ExamAttempt before;
    {
        ExamDriver driver(folder.path());
        QVERIFY(driver.begin("SAA-C03", 6));
        driver.give(true);
        driver.press(Qt::Key_Right);
        driver.press(Qt::Key_F);
        driver.exam().desk()->pass(90s);
        driver.press(Qt::Key_Right);
        before = driver.attempt();
        driver.window().close();
    }
    ExamDriver driver(folder.path(), ui::Language::Japanese);
    QVERIFY(driver.labelText("waiting").startsWith(QStringLiteral("中断中の模擬試験")));
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.pressButton("goOnWaiting"));
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    study::ExamAttempt after = driver.attempt();
    QVERIFY(before.left - after.left < 5s);
    after.left = before.left;
    for (std::size_t i = 0; i < 6; ++i)
        after.questions[i].spent = before.questions[i].spent;
    QVERIFY(after == before);
}

void TestExamPage::aPaperThatCantBeReadIsKeptUntilItIsDiscarded()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.practice().store()->setUnfinished("{\"formatVersion\": 2}"));
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Ask);
    QVERIFY(driver.exam().ask()->words().contains(QStringLiteral("can\u2019t be read")));
    driver.press(Qt::Key_Escape);
    QVERIFY(!driver.practice().store()->unfinished()->empty());
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.pressButton("discardExam"));
    QVERIFY(driver.pressButton("keepWaiting"));
    QVERIFY(driver.pressButton("discardExam"));
    QVERIFY(driver.pressButton("discardNow"));
    QVERIFY(driver.practice().store()->unfinished()->empty());
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Setup);
}

void TestExamPage::questionsThatChangedAreOpenAgain()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    study::ExamAttempt attempt;
    attempt.exam = "SAA-C03";
    attempt.time = attempt.left = 10min;
    attempt.current = 2;
    const auto &questions = driver.practice().questions();
    attempt.questions = {{.id = "is-no-more", .answer = "a", .answered = true},
                         {.id = questions[0]->id, .rev = questions[0]->rev + 1, .answer = "a", .answered = true},
                         {.id = questions[1]->id, .rev = questions[1]->rev, .answer = "a", .answered = true}};
    QVERIFY(driver.practice().store()->setUnfinished(study::toText(attempt)));
    QVERIFY(driver.pressButton("mockExamButton"));
    QVERIFY(driver.exam().ask()->words().contains(QStringLiteral("2 questions changed in the bank")));
    QVERIFY(driver.pressButton("goOnWaiting"));
    QCOMPARE(driver.attempt().questions.size(), std::size_t(2));
    QVERIFY(!driver.attempt().questions[0].answered);
    QVERIFY(driver.attempt().questions[1].answered);
    QCOMPARE(driver.attempt().current, std::size_t(1));
}

/// The engine has the last word before the exam begins.
void TestExamPage::aQuestionAtFaultIsNotAsked()
{
    const QTemporaryDir folder;
    QVERIFY(writeFaultyBank(folder.path()));
    ExamDriver driver(folder.path());
    QVERIFY(driver.practice().question("at-fault") != nullptr);
    QVERIFY(driver.begin("SAA-C03", 1000));
    const int most = quiz_page::questionsFor(driver.practice(), driver.exam().setup()->wish());
    QCOMPARE(static_cast<int>(driver.attempt().questions.size()), most - 1);
    for (const study::ExamQuestion &question : driver.attempt().questions)
        QVERIFY(question.id != "at-fault");
}

void TestExamPage::singleLettersCanBeSwitchedOff()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    SingleKeys keys(&driver.page()); // as the window has one
    keys.setOn(false);
    driver.press(Qt::Key_F);
    driver.press(Qt::Key_G);
    driver.press(Qt::Key_P);
    driver.press(Qt::Key_T);
    QVERIFY(driver.room().shown() == ExamView::Shown::Question);
    QCOMPARE(driver.attempt().flaggedCount(), 0);
    QVERIFY(!driver.room().findChild<quiz_page::ExamClock *>()->isTimeHidden());
    driver.press(Qt::Key_Right); // what is no letter acts
    QCOMPARE(driver.attempt().current, std::size_t(1));
    keys.setOn(true);
    driver.press(Qt::Key_F);
    QCOMPARE(driver.attempt().flaggedCount(), 1);
}

void TestExamPage::theLanguageChangesAtAnyMoment()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 4));
    driver.give(true);
    const study::ExamAttempt before = driver.attempt();
    const QString english = driver.labelText("examPlace");
    for (const Qt::Key key : {Qt::Key_F8, Qt::Key_F9}) {
        driver.press(key);
        driver.rest();
        QCOMPARE(driver.attempt().questions.front().answer, before.questions.front().answer);
        QCOMPARE(quiz_page::AnswerView::written(driver.room().questionView()->answerView()->given()), before.questions.front().answer);
    }
    QVERIFY(driver.labelText("examPlace") != english);
    QVERIFY(driver.page().showsBoth());
    driver.press(Qt::Key_P);
    const QString japanese = driver.room().findChild<quiz_page::ExamAsk *>()->words();
    driver.press(Qt::Key_F8);
    QVERIFY(driver.room().findChild<quiz_page::ExamAsk *>()->words() != japanese);
    QVERIFY(driver.room().shown() == ExamView::Shown::Paused);
    driver.press(Qt::Key_P);
    handIn(driver);
    const QString result = driver.exam().result()->words();
    driver.press(Qt::Key_F8);
    QVERIFY(driver.exam().result()->words() != result);
}

void TestExamPage::theSameSeedAsksTheSame()
{
    std::vector<std::string> papers[2];
    for (auto &paper : papers) {
        const QTemporaryDir folder;
        ExamDriver driver(folder.path());
        QVERIFY(driver.begin("SCS-C03", 20));
        QCOMPARE(driver.attempt().seed, ExamDriver::seed);
        for (const study::ExamQuestion &question : driver.attempt().questions)
            paper.push_back(question.id);
    }
    QCOMPARE(papers[0], papers[1]);
}

QTEST_MAIN(TestExamPage)
#include "tst_exam_page.moc"
