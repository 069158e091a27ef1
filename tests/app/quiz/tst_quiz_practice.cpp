#include "app/progress/folder.h"
#include "app/quiz/browse_panel.h"
#include "app/quiz/home_view.h"
#include "app/quiz/store_notice.h"
#include "app/walk/walk_page.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace trustwalk;
using quiz_page::QuestionPtr;
using quiz_page::QuizBar;
using test::QuizDriver;

/// What is asked, what is kept, and what is said where nothing can be kept.
class TestQuizPractice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QuizDriver::now = test::moment(); }
    void undoTakesTheAnswerBackAndAsksAgain();
    void undoWorksAfterARestart();
    void undoOfNothingSaysSo();
    void aMockExamIsNotTakenBackByOneKey();
    void whatWasSureAndWrongComesFirst();
    void theReviewGoesOnUntilNothingIsDue();
    void aLeechOpensItsLesson();
    void theDailyPlanIsNoMoreThanTheBudget();
    void anExamDateGivesReadinessByDomain();
    void searchFindsInBothLanguages();
    void flaggedQuestionsAreFoundAgain();
    void aSecondInstanceReadsOnly();
    void aDamagedProgressIsSaidAndNothingIsLost();
    void aDamagedQuestionFileLeavesTheOthers();
    void thePlaceIsRemembered();
};

namespace {

void answer(QuizDriver &driver, bool right, Qt::Key certainty = Qt::Key_N)
{
    const quiz::Question &question = *driver.question().question();
    driver.answer(right ? QuizDriver::right(question) : QuizDriver::wrong(question));
    driver.press(certainty);
    driver.press(Qt::Key_Return, std::holds_alternative<quiz::Fix>(question.kind) ? Qt::ControlModifier : Qt::NoModifier);
    driver.settle();
}

QString textOf(QuizDriver &driver, const char *card)
{
    QString all;
    for (const QLabel *label : driver.page().home()->findChild<QWidget *>(QLatin1String(card))->findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

/// Days later at the same hour.
void sleep(int days)
{
    QuizDriver::now = study::whenOf(QuizDriver::now.at + std::chrono::days(days), std::chrono::hours(9));
}

} // namespace

void TestQuizPractice::undoTakesTheAnswerBackAndAsksAgain()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr first = driver.ofKind("solve"), second = driver.ofKind("order");
    driver.learn({first, second});
    answer(driver, false);
    const std::string given = driver.practice().log().front().answer;
    QVERIFY(!driver.practice().card(*first).isNew());
    driver.press(Qt::Key_U);
    driver.settle();
    QVERIFY(driver.practice().card(*first).isNew());
    QVERIFY(driver.practice().log().empty());
    QCOMPARE(driver.question().question(), first);
    QVERIFY(!driver.question().isAnswered());
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), given);
    // Answered otherwise now, and undone from the question behind it.
    answer(driver, true);
    driver.press(Qt::Key_Space);
    driver.settle();
    QCOMPARE(driver.question().question(), second);
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    driver.settle();
    QCOMPARE(driver.question().question(), first);
    QVERIFY(driver.practice().log().empty());
    answer(driver, true);
    driver.press(Qt::Key_Space);
    driver.settle();
    QCOMPARE(driver.question().question(), second);
}

void TestQuizPractice::undoWorksAfterARestart()
{
    const QTemporaryDir folder;
    std::string answered;
    {
        QuizDriver driver(folder.path());
        driver.learn({driver.ofKind("match")});
        answered = driver.question().question()->id;
        answer(driver, false);
        driver.window().close();
    }
    QuizDriver driver(folder.path(), ui::Language::Japanese);
    QCOMPARE(driver.practice().log().size(), std::size_t(1));
    driver.press(Qt::Key_U);
    driver.settle();
    QVERIFY(driver.practice().log().empty());
    QVERIFY(driver.page().section() == QuizBar::Section::Question);
    QCOMPARE(driver.question().question()->id, answered);
    QVERIFY(driver.question().answerView()->isComplete()); // as it had been answered
}

void TestQuizPractice::undoOfNothingSaysSo()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.press(Qt::Key_U);
    QCOMPARE(driver.page().bar()->said(), QStringLiteral("There is no answer to take back."));
    QVERIFY(driver.page().section() == QuizBar::Section::Home);
    QVERIFY(!driver.page().notice()->isVisible());
}

void TestQuizPractice::aMockExamIsNotTakenBackByOneKey()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    progress::Sitting exam;
    exam.exam = "SCS-C03";
    exam.started = exam.finished = QuizDriver::now.at;
    exam.questions = 2;
    std::vector<progress::Answer> answers(2);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i].review.question = driver.practice().questions()[i]->id;
        answers[i].review.when = QuizDriver::now;
        answers[i].review.rating = study::Rating::Again;
        answers[i].review.mode = study::Mode::Exam;
    }
    QVERIFY(driver.practice().store()->handIn(exam, answers).has_value());
    driver.press(Qt::Key_U);
    QCOMPARE(driver.practice().log().size(), std::size_t(2));
    QCOMPARE(driver.page().bar()->said(), QStringLiteral("There is no answer to take back."));
}

void TestQuizPractice::whatWasSureAndWrongComesFirst()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr a = driver.ofKind("solve"), b = driver.ofKind("predict"), c = driver.ofKind("single");
    driver.learn({a, b, c});
    for (const auto &[right, certainty] : {std::pair {false, Qt::Key_N}, {false, Qt::Key_S}, {false, Qt::Key_G}}) {
        answer(driver, right, certainty);
        driver.press(Qt::Key_Space);
        driver.settle();
    }
    sleep(2);
    driver.page().showHome();
    const auto today = driver.practice().today();
    QCOMPARE(today.sureAndWrong, 1);
    QCOMPARE(today.queue.front(), b);
    driver.press(Qt::Key_Space); // begins
    driver.settle();
    QCOMPARE(driver.question().question(), b);
    // Known now, it is in the list no more.
    answer(driver, true);
    QCOMPARE(driver.practice().today().sureAndWrong, 0);
}

void TestQuizPractice::theReviewGoesOnUntilNothingIsDue()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    progress::Goal goal;
    goal.dailyBudget = 3;
    QVERIFY(!driver.practice().setGoal(goal));
    driver.page().showHome();
    QVERIFY2(textOf(driver, "todayCard").contains(QStringLiteral("3 questions today")), qPrintable(textOf(driver, "todayCard")));
    driver.press(Qt::Key_Space);
    driver.settle();
    int asked = 0;
    while (driver.page().section() == QuizBar::Section::Question && asked < 20) {
        answer(driver, true, Qt::Key_S);
        driver.press(Qt::Key_4); // easy: no further step today
        driver.press(Qt::Key_Space);
        driver.settle();
        ++asked;
    }
    QCOMPARE(asked, 3);
    QVERIFY(driver.page().section() == QuizBar::Section::Home);
    const QString said = textOf(driver, "todayCard");
    QVERIFY2(said.contains(QStringLiteral("Nothing is due today.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Next: in")), qPrintable(said));
    sleep(1);
    driver.page().showHome();
    QVERIFY2(textOf(driver, "todayCard").contains(QStringLiteral("3 questions today")), "the next day has its own");
}

void TestQuizPractice::aLeechOpensItsLesson()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    QuestionPtr leech;
    for (const QuestionPtr &question : driver.practice().questions())
        if (!question->lesson.empty() && std::holds_alternative<quiz::Solve>(question->kind))
            leech = question;
    QVERIFY(leech != nullptr);
    // Learned, and forgotten five times.
    const auto give = [&](study::Rating rating) {
        progress::Answer given;
        given.review.question = leech->id;
        given.review.when = QuizDriver::now;
        given.review.rating = rating;
        given.review.verdict = rating == study::Rating::Again ? study::Verdict::Wrong : study::Verdict::Right;
        QVERIFY(driver.practice().store()->answer(given).has_value());
    };
    give(study::Rating::Easy);
    for (int lapse = 0; lapse < 5; ++lapse) {
        sleep(30);
        give(study::Rating::Again);
        give(study::Rating::Easy);
    }
    QCOMPARE(driver.practice().card(*leech).lapses, 5);
    sleep(30);
    driver.learn({leech});
    answer(driver, false);
    QCOMPARE(driver.practice().card(*leech).lapses, 6);
    QVERIFY(driver.question().kept().opensLesson);
    QVERIFY(driver.question().findChild<QAbstractButton *>(QStringLiteral("lesson"))->isVisible());
    driver.press(Qt::Key_Space);
    QVERIFY2(driver.window().windowTitle().startsWith(QStringLiteral("Walk")), qPrintable(driver.window().windowTitle()));
    const walk::Walk &walk = driver.window().walkPage()->walkFile().walk;
    QVERIFY(walk.lesson == leech->lesson || api::actionName(walk.call) == leech->lesson);
    driver.press(Qt::Key_3, Qt::ControlModifier);
    driver.press(Qt::Key_Space); // and only once
    QVERIFY(driver.page().section() == QuizBar::Section::Home);
}

void TestQuizPractice::theDailyPlanIsNoMoreThanTheBudget()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    progress::Goal goal;
    goal.exam = "SAA-C03";
    goal.examDay = QuizDriver::now.day + std::chrono::days(20);
    goal.dailyBudget = 5;
    QVERIFY(!driver.practice().setGoal(goal));
    const auto today = driver.practice().today();
    QCOMPARE(today.queue.size(), std::size_t(5));
    for (const QuestionPtr &question : today.queue)
        QVERIFY(std::find(question->exams.begin(), question->exams.end(), quiz::ExamDomain::SaaDesignSecureArchitectures)
                != question->exams.end());
    QVERIFY(driver.practice().plannedReadiness().value_or(0) > driver.practice().overallReadiness().value_or(0));
}

void TestQuizPractice::anExamDateGivesReadinessByDomain()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    progress::Goal goal;
    goal.exam = "SCS-C03";
    goal.examDay = QuizDriver::now.day + std::chrono::days(10);
    QVERIFY(!driver.practice().setGoal(goal));
    for (const auto &domain : driver.practice().readiness())
        QCOMPARE(domain.readiness.value_or(0), 0.0);
    const QuestionPtr known = driver.ofKind("solve");
    driver.learn({known});
    answer(driver, true, Qt::Key_S);
    bool raised = false;
    for (const auto &domain : driver.practice().readiness()) {
        const bool asked = std::find(known->exams.begin(), known->exams.end(), domain.domain) != known->exams.end();
        QCOMPARE(domain.readiness.value_or(0) > 0, asked);
        raised = raised || asked;
    }
    QVERIFY2(raised, "the question belongs to no domain of the exam");
}

void TestQuizPractice::searchFindsInBothLanguages()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    auto *search = driver.page().home()->browse()->searchField();
    const auto found = [&] { return driver.page().home()->findChildren<QAbstractButton *>(QStringLiteral("found")).size(); };
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("externalid"));
    const auto english = found();
    QVERIFY(english > 0);
    search->setText(QStringLiteral("外部 ID"));
    QVERIFY(found() > 0); // though the window speaks English
    search->setText(QStringLiteral("no such words anywhere"));
    QCOMPARE(found(), 0);
    search->clear();
    QVERIFY(driver.page().home()->findChildren<QAbstractButton *>(QStringLiteral("group")).size() > 10);
}

void TestQuizPractice::flaggedQuestionsAreFoundAgain()
{
    const QTemporaryDir folder;
    {
        QuizDriver driver(folder.path());
        driver.learn({driver.ofKind("order")});
        driver.press(Qt::Key_F);
    }
    QuizDriver driver(folder.path());
    driver.page().home()->browse()->setBy(quiz_page::BrowsePanel::Flagged);
    const auto found = driver.page().home()->findChildren<QAbstractButton *>(QStringLiteral("found"));
    QCOMPARE(found.size(), 1);
    found.front()->click();
    driver.settle();
    QCOMPARE(driver.question().question(), driver.ofKind("order"));
}

void TestQuizPractice::aSecondInstanceReadsOnly()
{
    const QTemporaryDir folder;
    QuizDriver first(folder.path());
    first.learn({first.ofKind("solve")});
    answer(first, true);
    QuizDriver second(folder.path());
    QVERIFY(second.page().notice()->isVisible());
    QVERIFY2(second.page().notice()->words().contains(QStringLiteral("Another Trustwalk")), qPrintable(second.page().notice()->words()));
    QCOMPARE(second.practice().log().size(), std::size_t(1));
    second.learn({second.ofKind("predict")});
    answer(second, true);
    QVERIFY(second.question().isAnswered() && second.question().kept().fault.has_value());
    QVERIFY2(second.question().findChild<QLabel *>(QStringLiteral("saved"))->text().contains(QStringLiteral("Not saved")),
             "says that it is not");
    QCOMPARE(first.practice().log().size(), std::size_t(1));
}

void TestQuizPractice::aDamagedProgressIsSaidAndNothingIsLost()
{
    const QTemporaryDir folder;
    const QByteArray garbage = QByteArray("this is no database, but somebody's letter\n").repeated(200);
    QFile file(progress::progressFile(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    QuizDriver driver(folder.path(), ui::Language::Japanese);
    QVERIFY(driver.page().notice()->isVisible());
    QVERIFY(driver.practice().store() == nullptr);
    const auto buttons = driver.page().notice()->findChildren<QAbstractButton *>();
    QVERIFY(!buttons.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
    file.close();
    buttons.back()->click(); // practise without saving
    QVERIFY(!driver.page().notice()->isVisible());
    QVERIFY(driver.practice().store() != nullptr);
    driver.learn({driver.ofKind("solve")});
    answer(driver, true);
    QVERIFY(driver.question().kept().saved.has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

void TestQuizPractice::aDamagedQuestionFileLeavesTheOthers()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("quizzes")));
    QFile file(QDir(folder.path()).filePath(QStringLiteral("quizzes/mine.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "trustwalk-quiz", "formatVersion": 1, "id": "mine", "title": {"en": "x"}})");
    file.close();
    QuizDriver driver(folder.path());
    QVERIFY(driver.practice().questions().size() > 100);
    QCOMPARE(driver.practice().bank().refused().size(), std::size_t(1));
    QVERIFY2(driver.page().bar()->said().contains(QStringLiteral("mine.json")), qPrintable(driver.page().bar()->said()));
}

void TestQuizPractice::thePlaceIsRemembered()
{
    const QTemporaryDir folder;
    {
        QuizDriver driver(folder.path());
        driver.window().close();
    }
    QCOMPARE(settings::load(folder.path()).place, 2);
}

QTEST_MAIN(TestQuizPractice)
#include "tst_quiz_practice.moc"
