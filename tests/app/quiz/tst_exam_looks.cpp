#include "app/quiz/exam/exam_history_view.h"
#include "app/quiz/exam/exam_review.h"
#include "tests/app/quiz/exam_driver.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <set>

using namespace trustwalk;
using test::ExamDriver;

/// Nothing of a mock exam is clipped or lies on something else; everything that the keyboard reaches has a name.
class TestExamLooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::QuizDriver::now = test::moment(); }
    void everyViewIsWholeAndNamed_data();
    void everyViewIsWholeAndNamed();
    void largerTextFits();
    void everyButtonIsReachedByTab();
};

namespace {

/// At the top, in the middle and at the end of everything that scrolls.
QString flawAnywhere(ExamDriver &driver)
{
    for (const double part : {0.0, 0.5, 1.0}) {
        for (QScrollArea *area : driver.exam().findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(qRound(area->verticalScrollBar()->maximum() * part));
        driver.rest();
        if (const QString flaw = test::flawIn(driver.window()); !flaw.isEmpty())
            return flaw;
        if (const QStringList unnamed = test::unnamedIn(driver.page()); !unnamed.isEmpty())
            return QStringLiteral("no name: ") + unnamed.first();
    }
    return {};
}

/// Through all views; calls `look` in each with its name.
void walkThrough(ExamDriver &driver, const std::function<void(const char *)> &look)
{
    QVERIFY(driver.pressButton("mockExamButton"));
    look("setup");
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.begin("SCS-C03", 30));
    for (int i = 0; i < 12; ++i) {
        driver.rest();
        if (i % 5 != 4)
            driver.give(i % 2 == 0);
        if (i % 4 == 0)
            driver.press(Qt::Key_F);
        driver.press(Qt::Key_PageDown);
    }
    driver.rest();
    look("question");
    driver.press(Qt::Key_G);
    look("grid");
    driver.press(Qt::Key_G);
    driver.press(Qt::Key_P);
    look("paused");
    driver.press(Qt::Key_P);
    QVERIFY(driver.pressButton("handIn"));
    look("hand in");
    QVERIFY(driver.pressButton("handInNow"));
    look("result");
    QVERIFY(driver.pressButton("reviewExam"));
    driver.rest();
    look("review");
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.pressButton("takeBackExam"));
    look("take back");
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.pressButton("examHistoryButton"));
    look("history");
}

} // namespace

void TestExamLooks::everyViewIsWholeAndNamed_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QSize>("size");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1000, 640)})
            QTest::addRow("%s %d", qPrintable(ui::languageCode(language)), size.width()) << language << size;
}

void TestExamLooks::everyViewIsWholeAndNamed()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    ExamDriver driver(folder.path(), language, size);
    QStringList flaws;
    walkThrough(driver, [&](const char *view) {
        if (const QString flaw = flawAnywhere(driver); !flaw.isEmpty())
            flaws << QLatin1String(view) + QStringLiteral(": ") + flaw;
    });
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
}

void TestExamLooks::largerTextFits()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path(), ui::Language::English, {1600, 900});
    ui::Look look;
    look.textScale = 1.5;
    driver.page().setLook(look);
    QStringList flaws;
    walkThrough(driver, [&](const char *view) {
        if (const QString flaw = flawAnywhere(driver); !flaw.isEmpty())
            flaws << QLatin1String(view) + QStringLiteral(": ") + flaw;
    });
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
}

void TestExamLooks::everyButtonIsReachedByTab()
{
    const QTemporaryDir folder;
    ExamDriver driver(folder.path());
    walkThrough(driver, [&](const char *view) {
        QWidget *before = QApplication::focusWidget();
        std::set<const QWidget *> reached;
        for (int i = 0; i < 200; ++i) {
            reached.insert(QApplication::focusWidget());
            driver.press(Qt::Key_Tab);
        }
        const auto inQuestion = [&](const QWidget *widget) { // whose own parts are looked after where it is practised
            return driver.room().questionView()->isAncestorOf(widget) || driver.exam().review()->questionView()->isAncestorOf(widget);
        };
        for (const QAbstractButton *button : driver.exam().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && !inQuestion(button))
                QVERIFY2(reached.contains(button), qPrintable(QLatin1String(view) + QStringLiteral(": ") + button->accessibleName()));
        before->setFocus();
    });
}

QTEST_MAIN(TestExamLooks)
#include "tst_exam_looks.moc"
