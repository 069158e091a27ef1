#include "app/quiz/chart.h"
#include "app/quiz/home_view.h"
#include "app/quiz/runs_view.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <set>

using namespace trustwalk;
using quiz_page::QuestionPtr;
using test::QuizDriver;

/// Nothing is clipped or lies on something else, whatever is shown; everything that the keyboard reaches has a name.
class TestQuizLooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsWholeAndNamed_data();
    void everyKindIsWholeAndNamed();
    void homeAndStatisticsAreWholeAndNamed_data();
    void homeAndStatisticsAreWholeAndNamed();
    void largerTextFits();
    void everyWidgetIsReachedByTab();
    void chartsAreReadByTheArrows();
    void bothRunsAreReadByTheArrows();
    void theThemesDiffer();

private:
    QTemporaryDir m_folder; ///< with a learner's answers
};

namespace {

void addRows()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QSize>("size");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1000, 640)})
            QTest::addRow("%s %d", qPrintable(ui::languageCode(language)), size.width()) << language << size;
}

/// At the top, in the middle and at the end of everything that scrolls.
QString flawAnywhere(QuizDriver &driver)
{
    const auto areas = driver.page().findChildren<QScrollArea *>();
    for (const double part : {0.0, 0.5, 1.0}) {
        for (QScrollArea *area : areas)
            area->verticalScrollBar()->setValue(qRound(area->verticalScrollBar()->maximum() * part));
        driver.settle();
        if (const QString flaw = test::flawIn(driver.window()); !flaw.isEmpty())
            return flaw;
        if (const QStringList unnamed = test::unnamedIn(driver.page()); !unnamed.isEmpty())
            return QStringLiteral("without a name: ") + unnamed.join(u'\n');
    }
    return {};
}

} // namespace

void TestQuizLooks::initTestCase()
{
    QuizDriver::now = test::moment();
    QuizDriver driver(m_folder.path());
    int day = 40;
    for (const QuestionPtr &question : driver.practice().questions()) {
        progress::Answer answer;
        answer.review.question = question->id;
        answer.review.when = study::whenOf(QuizDriver::now.at - std::chrono::days(day), std::chrono::hours(9));
        answer.review.rating = day % 3 == 0 ? study::Rating::Again : study::Rating::Good;
        answer.review.verdict = day % 3 == 0 ? study::Verdict::Wrong : study::Verdict::Right;
        answer.review.certainty = study::Certainty::Sure;
        if (const auto *ids = std::get_if<quiz::Ids>(&question->answer); ids != nullptr && !ids->empty())
            answer.review.answer = day % 3 == 0 ? "a" : ids->front();
        // Learned at once long ago, and reviewed since.
        progress::Answer first = answer;
        first.review.when = study::whenOf(QuizDriver::now.at - std::chrono::days(day + 60), std::chrono::hours(9));
        first.review.rating = study::Rating::Easy;
        first.review.verdict = study::Verdict::Right;
        QVERIFY(driver.practice().store()->answer(first).has_value());
        QVERIFY(driver.practice().store()->answer(answer).has_value());
        day = day > 2 ? day - 1 : 40;
    }
}

void TestQuizLooks::everyKindIsWholeAndNamed_data()
{
    addRows();
}

void TestQuizLooks::everyKindIsWholeAndNamed()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    QuizDriver driver(folder.path(), language, size);
    for (const char *kind : {"single", "multi", "order", "match", "solve", "predict", "which-step", "fix"}) {
        const QuestionPtr question = driver.ofKind(kind);
        driver.learn({question});
        QString flaw = flawAnywhere(driver);
        QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(kind) + QStringLiteral(" asked: ") + flaw));
        driver.question().answerView()->setGiven(QuizDriver::wrong(*question));
        driver.question().go();
        driver.settle();
        QVERIFY2(driver.question().isAnswered(), kind);
        flaw = flawAnywhere(driver);
        QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(kind) + QStringLiteral(" answered: ") + flaw));
        driver.page().toggleBoth();
        driver.settle();
        flaw = flawAnywhere(driver);
        driver.page().toggleBoth();
        QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(kind) + QStringLiteral(" in both languages: ") + flaw));
    }
}

void TestQuizLooks::homeAndStatisticsAreWholeAndNamed_data()
{
    addRows();
}

void TestQuizLooks::homeAndStatisticsAreWholeAndNamed()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    QuizDriver driver(m_folder.path(), language, size);
    driver.page().showHome();
    QString flaw = flawAnywhere(driver);
    QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("home: ") + flaw));
    for (const auto by : {quiz_page::BrowsePanel::Call, quiz_page::BrowsePanel::Exam, quiz_page::BrowsePanel::Flagged}) {
        driver.page().home()->browse()->setBy(by);
        flaw = flawAnywhere(driver);
        QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("browse: ") + flaw));
    }
    driver.page().showStatistics();
    flaw = flawAnywhere(driver);
    QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("statistics: ") + flaw));
}

void TestQuizLooks::largerTextFits()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path(), ui::Language::Japanese, {1600, 900});
    driver.learn({driver.ofKind("solve")});
    for (int step = 0; step < 3; ++step) {
        driver.press(Qt::Key_Equal, Qt::ControlModifier);
        driver.settle();
        const QString flaw = flawAnywhere(driver);
        QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("%1 larger: ").arg(step + 1) + flaw));
    }
    driver.press(Qt::Key_2);
    driver.press(Qt::Key_Space);
    driver.settle();
    const QString flaw = flawAnywhere(driver);
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
}

void TestQuizLooks::everyWidgetIsReachedByTab()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.learn({driver.ofKind("solve")});
    std::set<const QWidget *> reached;
    QStringList names;
    for (int i = 0; i < 60; ++i) {
        driver.press(Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
        names << QApplication::focusWidget()->objectName();
    }
    for (const char *name : {"optiona", "optionb", "optionc", "go", "hint", "showAnswer", "flagButton", "bothButton", "holding"}) {
        // Other ways to practise have a question view of their own, which nobody sees now.
        const QList<QWidget *> all = driver.page().findChildren<QWidget *>(QLatin1String(name));
        const auto seen = std::find_if(all.begin(), all.end(), [](const QWidget *each) { return each->isVisible(); });
        QVERIFY2(seen != all.end(), name);
        const QWidget *widget = *seen;
        if (widget->isEnabled())
            QVERIFY2(reached.contains(widget), qPrintable(QLatin1String(name) + QStringLiteral(" is not among ") + names.join(u' ')));
    }
}

void TestQuizLooks::chartsAreReadByTheArrows()
{
    QuizDriver driver(m_folder.path());
    driver.page().showStatistics();
    for (const char *name : {"readiness", "forecast", "calendar", "retention", "confusion"}) {
        quiz_page::Chart *chart = nullptr;
        for (auto *each : driver.page().findChildren<quiz_page::Chart *>(QLatin1String(name)))
            if (each->isVisible())
                chart = each;
        QVERIFY2(chart != nullptr, name);
        const QStringList spoken = chart->spoken();
        QVERIFY2(spoken.size() >= 5, name);
        QCOMPARE(chart->accessibleDescription(), spoken.join(u'\n'));
        chart->setFocus();
        driver.press(Qt::Key_Home);
        QVERIFY2(chart->accessibleName().startsWith(spoken.first()), qPrintable(chart->accessibleName()));
        driver.press(Qt::Key_Right);
        QVERIFY2(chart->accessibleName().startsWith(spoken[1]), qPrintable(chart->accessibleName()));
        driver.press(Qt::Key_End);
        QVERIFY2(chart->accessibleName().startsWith(spoken.last()), qPrintable(chart->accessibleName()));
    }
}

void TestQuizLooks::bothRunsAreReadByTheArrows()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("solve");
    driver.learn({question});
    driver.answer(QuizDriver::wrong(*question));
    driver.press(Qt::Key_Space);
    auto *runs = driver.question().findChild<quiz_page::RunsView *>();
    QVERIFY(runs->isVisible());
    const QStringList rows = runs->spokenRows();
    QVERIFY(rows.size() >= 4);
    QCOMPARE(rows.filter(QStringLiteral("differs here")).size(), 1);
    runs->setFocus();
    for (const QString &row : rows) {
        QCOMPARE(runs->accessibleName(), row);
        driver.press(Qt::Key_Down);
    }
}

void TestQuizLooks::theThemesDiffer()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.learn({driver.ofKind("solve")});
    const auto lightness = [&] { return driver.window().grab().toImage().pixelColor(200, 800).lightness(); };
    const int light = lightness();
    driver.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(light > 200 && lightness() < 60, qPrintable(QStringLiteral("%1 %2").arg(light).arg(lightness())));
}

QTEST_MAIN(TestQuizLooks)
#include "tst_quiz_looks.moc"
