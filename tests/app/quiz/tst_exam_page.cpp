#include "app/main/single_keys.h"
#include "app/quiz/exam/exam_clock.h"
#include "app/quiz/exam/exam_grid.h"
#include "core/study/exam_profile.h"
#include "tests/app/quiz/exam_driver.h"

#include <QCheckBox>

using namespace trustwalk;
using namespace std::chrono_literals;
using quiz_page::ExamPage;
using quiz_page::ExamView;
using test::ExamDriver;

/// A mock exam from its choice to its result, by keys alone.
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
    void singleLettersCanBeSwitchedOff();
    void theLanguageChangesAtAnyMoment();
    void theSameSeedAsksTheSame();
};

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
        QVERIFY(driver.entries().empty());
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
    QVERIFY(driver.handIn());
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
    const auto entries = driver.entries();
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
    QVERIFY(driver.handIn());
    QCOMPARE(driver.practice().sittings().front().questions, 4);
    QCOMPARE(driver.practice().sittings().front().right, 2);
    // What was not answered leaves what is known of it alone.
    QCOMPARE(driver.entries().size(), std::size_t(2));
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
    QVERIFY(driver.handIn());
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
