#include "app/quiz/exam/exam_grid.h"
#include "app/world/quiz_store.h"
#include "tests/app/quiz/exam_driver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustwalk;
using namespace std::chrono_literals;
using quiz_page::ExamPage;
using quiz_page::ExamView;
using test::ExamDriver;

/// A mock exam that was broken off: what is found again, and what is not.
class TestExamRestart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::QuizDriver::now = test::moment(); }
    void aRestartGoesOnAtTheSameQuestion();
    void aPaperThatCantBeReadIsKeptUntilItIsDiscarded();
    void questionsThatChangedAreOpenAgain();
    void aQuestionAtFaultIsNotAsked();
};

namespace {

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

} // namespace

void TestExamRestart::aRestartGoesOnAtTheSameQuestion()
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

void TestExamRestart::aPaperThatCantBeReadIsKeptUntilItIsDiscarded()
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

void TestExamRestart::questionsThatChangedAreOpenAgain()
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
void TestExamRestart::aQuestionAtFaultIsNotAsked()
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

QTEST_MAIN(TestExamRestart)
#include "tst_exam_restart.moc"
