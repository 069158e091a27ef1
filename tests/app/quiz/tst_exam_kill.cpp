#include "tests/app/quiz/exam_driver.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

using namespace trustwalk;
using namespace std::chrono_literals;
using quiz_page::ExamPage;
using quiz_page::ExamView;
using test::ExamDriver;

namespace {

/// The child: sits down, answers and flags, says so, and goes on until it is killed.
int sit(const QString &folder)
{
    ExamDriver driver(folder);
    if (!driver.begin("SCS-C03", 10))
        return 1;
    for (int i = 0; i < 6; ++i) {
        driver.give(i % 2 == 0);
        if (i % 3 == 0)
            driver.press(Qt::Key_F);
        driver.press(Qt::Key_Right);
    }
    driver.exam().desk()->pass(7min);
    driver.press(Qt::Key_Left);
    std::printf("%s\n", study::toText(driver.attempt()).c_str());
    std::fflush(stdout);
    return QApplication::exec(); // with the clock running
}

} // namespace

/// Whoever loses power in the middle of an exam finds it again: the question, the answers, the flags, the time.
class TestExamKill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExamSurvivesAKill_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("after some ticks of the clock") << 6500;
    }
    void anExamSurvivesAKill()
    {
        QFETCH(int, after);
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--sit"), folder.path()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (!said.endsWith('\n') && child.waitForReadyRead(120'000))
            said += child.readAllStandardOutput();
        if (after > 0)
            child.waitForFinished(after); // it does not finish by itself
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto before = study::readAttempt(said.trimmed().toStdString());
        QVERIFY2(before, said.constData());
        QCOMPARE(before->answeredCount(), 6);
        QCOMPARE(before->flaggedCount(), 2);

        ExamDriver driver(folder.path());
        QVERIFY(driver.pressButton("mockExamButton"));
        QVERIFY(driver.pressButton("goOnWaiting"));
        QVERIFY(driver.exam().shown() == ExamPage::Shown::Exam);
        QVERIFY(driver.room().shown() == ExamView::Shown::Question);
        const study::ExamAttempt &found = driver.attempt();
        QCOMPARE(found.current, before->current);
        QCOMPARE(driver.asked()->id, before->questions[before->current].id);
        QCOMPARE(found.questions.size(), before->questions.size());
        for (std::size_t i = 0; i < found.questions.size(); ++i) {
            QCOMPARE(found.questions[i].id, before->questions[i].id);
            QCOMPARE(found.questions[i].answer, before->questions[i].answer);
            QCOMPARE(found.questions[i].flagged, before->questions[i].flagged);
        }
        // What stands on screen is the answer, and the clock has lost no more than the few seconds between two keepings.
        QCOMPARE(quiz_page::AnswerView::written(driver.room().questionView()->answerView()->given()),
                 before->questions[before->current].answer);
        QVERIFY(found.left <= before->left + 6s);
        const auto lost = before->left - found.left;
        QVERIFY2(lost < std::chrono::milliseconds(after) + 20s, qPrintable(QString::number(lost.count())));
        if (after > 0)
            QVERIFY2(lost >= std::chrono::milliseconds(after) - 6s && lost > 0ms, qPrintable(QString::number(lost.count())));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QStringLiteral("--sit"))
        return sit(words[2]);
    TestExamKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exam_kill.moc"
