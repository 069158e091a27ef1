#include "app/quiz/exam/exam_grid.h"
#include "app/quiz/exam/exam_history_view.h"
#include "app/quiz/exam/exam_review.h"
#include "tests/app/quiz/exam_driver.h"

#include <QApplication>

using namespace trustwalk;
using quiz_page::ExamPage;
using quiz_page::ExamTile;
using test::ExamDriver;

/// A mock exam that was handed in: what is kept, looked at again, taken back.
class TestExamReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::QuizDriver::now = test::moment(); }
    void handingInIsOneEntryThatIsTakenBackAsOne();
    void whatWasNotSavedCanBeSavedAgain();
    void theReviewShowsEveryOptionAndTheRuns();
    void tabGoesThroughTheReviewAsItIsRead();
    void earlierExamsAreOpenedAgain();
};

namespace {

ExamTile::State stateOf(const quiz_page::ExamGrid &grid, std::size_t index)
{
    return grid.tiles()[index]->state();
}

} // namespace

void TestExamReview::handingInIsOneEntryThatIsTakenBackAsOne()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 5));
    for (int i = 0; i < 5; ++i) {
        driver.give(i < 3);
        driver.press(Qt::Key_Right);
    }
    const std::vector<study::ExamQuestion> asked = driver.attempt().questions;
    QVERIFY(driver.handIn());
    const auto entries = driver.entries();
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
    QCOMPARE(driver.entries().size(), std::size_t(5));
    QVERIFY(driver.pressButton("takeBackExam"));
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
    QVERIFY(driver.pressButton("takeBackExam"));
    QVERIFY(driver.pressButton("takeBackNow"));
    QVERIFY(driver.entries().empty());
    QVERIFY(driver.practice().sittings().empty());
    QVERIFY(driver.practice().store()->cards().empty());
}

void TestExamReview::whatWasNotSavedCanBeSavedAgain()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SAA-C03", 3));
    driver.give(true);
    // Nothing can be kept for a while.
    driver.practice().setStore(nullptr);
    QVERIFY(driver.handIn());
    QVERIFY(driver.exam().result()->words().contains(QStringLiteral("not saved yet")));
    QVERIFY(driver.exam().desk()->isGoingOn());
    driver.practice().setStore(std::move(*progress::openUnsaved({})));
    QVERIFY(driver.pressButton("keepExam"));
    QVERIFY(!driver.exam().result()->words().contains(QStringLiteral("not saved yet")));
    QCOMPARE(driver.practice().sittings().size(), std::size_t(1));
    QVERIFY(!driver.exam().desk()->isGoingOn());
}

void TestExamReview::theReviewShowsEveryOptionAndTheRuns()
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
    QVERIFY(driver.handIn());
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
    QCOMPARE(driver.entries().size(), std::size_t(11)); // looking at it keeps nothing
    driver.press(Qt::Key_O); // only what was not right
    driver.press(Qt::Key_Left);
    QCOMPARE(driver.exam().review()->current(), 9);
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.exam().shown() == ExamPage::Shown::Result);
}

/// From the question through the options, why, the runs and the account to the strip below.
void TestExamReview::tabGoesThroughTheReviewAsItIsRead()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    QVERIFY(driver.begin("SCS-C03", 12));
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        driver.give(false);
        driver.press(Qt::Key_PageDown);
    }
    QVERIFY(driver.handIn());
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

void TestExamReview::earlierExamsAreOpenedAgain()
{
    const QTemporaryDir folder;
    {
        ExamDriver driver(folder.path());
        for (int round = 0; round < 2; ++round) {
            if (round > 0)
                driver.press(Qt::Key_Escape);
            QVERIFY(driver.begin("SAA-C03", 4));
            driver.give(round == 0);
            QVERIFY(driver.handIn());
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

QTEST_MAIN(TestExamReview)
#include "tst_exam_review.moc"
