#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/player/player.h"
#include "app/stage/stage_layout.h"
#include "app/stage/stage_view.h"
#include "app/walk/walk_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace trustwalk;

/// The real window, driven by keys as a teacher drives it, in both languages.
class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWalkIsWalkedByKeys_data();
    void aWalkIsWalkedByKeys();
    void nothingIsClippedAtAnySize_data();
    void nothingIsClippedAtAnySize();
    void everyWalkBeginsWithItsIntroduction();
    void theFirstPressCompletesAMotion();
    void spacePlaysAndPauses();
    void f8SwitchesTheLanguageAndKeepsTheStep();
    void theNarrationGoesDeeperOnRequest();
    void bothLanguagesStandSideBySide();
    void theThemeReachesTheStage();
    void aLargerTextIsLarger();
    void aBrokenWalkStopsAtItsStep();
    void aChoiceCanBeUndone();

private:
    std::unique_ptr<MainWindow> open(ui::Language language, int call = 1, bool reducedMotion = true);
    QTemporaryDir m_data; ///< one ring of keys for all windows
};

namespace {

bool hasKana(const QString &text)
{
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30ff}]"));
    return kana.match(text).hasMatch();
}

QString captionOf(const MainWindow &window)
{
    const auto labels
        = window.findChild<walk_page::WalkPage *>()->findChild<QWidget *>(QStringLiteral("captionBar"))->findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.first()->text();
}

QString stepOf(MainWindow &window)
{
    const walk_page::WalkPage &page = *window.walkPage();
    return QString::fromStdString(page.trace()->steps[static_cast<std::size_t>(page.step())].number.text());
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&window, key, modifiers);
    for (int pass = 0; pass < 3; ++pass) // a layout may ask for another
        QCoreApplication::processEvents();
}

/// Two labels that share ink, or one that leaves the stage; empty where all is well.
QString clashOn(const stage::StageLayout &layout)
{
    const std::vector<const stage::Label *> labels = stage::labelsOf(layout);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const QRectF ink = stage::inkOf(*labels[i]);
        if (!QRectF(QPointF(), layout.size).adjusted(-1, -1, 1, 1).contains(ink))
            return labels[i]->text + QStringLiteral(" leaves the stage");
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (ink.intersects(stage::inkOf(*labels[j])))
                return labels[i]->text + QStringLiteral(" lies on ") + labels[j]->text;
    }
    return labels.size() < 10 ? QStringLiteral("hardly a word on the stage") : QString();
}

std::size_t coloursOn(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size();
}

/// What has less room than its text takes, or does not lie inside what holds it.
QString clippedIn(const QWidget &window)
{
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->fontMetrics().horizontalAdvance(button->text()) > button->width())
            return button->text();
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible()
            && ((label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
                || !label->parentWidget()->rect().contains(label->geometry())))
            return label->text();
    for (const QTabBar *tabs : window.findChildren<QTabBar *>())
        for (const QAbstractButton *scroll : tabs->findChildren<QAbstractButton *>())
            if (scroll->isVisible())
                return tabs->accessibleName() + QStringLiteral(" scroll");
    return {};
}

} // namespace

void TestMainWindow::initTestCase()
{
    prepareApplication();
}

std::unique_ptr<MainWindow> TestMainWindow::open(ui::Language language, int call, bool reducedMotion)
{
    settings::Settings settings;
    settings.look.language = language;
    settings.reducedMotion = reducedMotion;
    settings.place = 1;
    auto window = std::make_unique<MainWindow>(settings, m_data.path());
    window->resize(1600, 900);
    window->show();
    window->walkPage()->openCall(call);
    QCoreApplication::processEvents();
    return window;
}

void TestMainWindow::aWalkIsWalkedByKeys_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<int>("call");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (int call = 0; call < 5; ++call)
            QTest::addRow("%s %s", qPrintable(ui::languageCode(language)), std::string(api::actionName(api::fiveCalls[call])).c_str())
                << language << call;
}

void TestMainWindow::aWalkIsWalkedByKeys()
{
    QFETCH(ui::Language, language);
    QFETCH(int, call);
    const auto window = open(language, call);
    walk_page::WalkPage &page = *window->walkPage();
    press(*window, Qt::Key_Right); // leaves the introduction
    QCOMPARE(page.step(), 0);
    const int last = page.player()->count() - 1;
    std::vector<stage::StageLayout> seen;
    for (int step = 0; step <= last; ++step) {
        QCOMPARE(page.step(), step);
        const QString where = QStringLiteral("step ") + stepOf(*window) + QStringLiteral(": ");
        const QString caption = captionOf(*window);
        QVERIFY2(!caption.isEmpty(), qPrintable(where));
        QVERIFY2(hasKana(caption) == (language == ui::Language::Japanese), qPrintable(where + caption));
        const QString clash = clashOn(page.stage()->shown()), clipped = clippedIn(*window);
        QVERIFY2(clash.isEmpty(), qPrintable(where + clash));
        QVERIFY2(clipped.isEmpty(), qPrintable(where + QStringLiteral("clipped: ") + clipped));
        QVERIFY2(coloursOn(*page.stage()->viewport()) > 40, qPrintable(where + QStringLiteral("the stage is empty")));
        seen.push_back(page.stage()->shown());
        press(*window, step % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Right);
    }
    QCOMPARE(page.step(), last); // nothing after the last
    for (int step = last; step > 0; --step) {
        QVERIFY2(page.stage()->shown() == seen[static_cast<std::size_t>(step)], "stepping back shows another state");
        press(*window, step % 2 == 0 ? Qt::Key_PageUp : Qt::Key_Left);
    }
    QVERIFY(page.stage()->shown() == seen.front());
    press(*window, Qt::Key_End);
    QCOMPARE(page.step(), last);
    press(*window, Qt::Key_Home);
    QCOMPARE(page.step(), 0);
}

void TestMainWindow::nothingIsClippedAtAnySize_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("en") << ui::Language::English;
    QTest::newRow("ja") << ui::Language::Japanese;
}

void TestMainWindow::nothingIsClippedAtAnySize()
{
    QFETCH(ui::Language, language);
    const auto window = open(language);
    press(*window, Qt::Key_Right);
    QVERIFY2(clippedIn(*window).isEmpty(), qPrintable(clippedIn(*window)));
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1100, 700)}) {
        window->resize(size);
        press(*window, Qt::Key_Right);
        QVERIFY2(clippedIn(*window).isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(size.width()).arg(clippedIn(*window))));
    }
}

void TestMainWindow::everyWalkBeginsWithItsIntroduction()
{
    const auto window = open(ui::Language::Japanese);
    auto *intro = window->findChild<QWidget *>(QStringLiteral("introPage"));
    for (int call = 0; call < 5; ++call) {
        window->walkPage()->openCall(call);
        QVERIFY(intro->isVisible());
        const auto words = intro->findChildren<QLabel *>();
        QVERIFY(words.size() > 6);
        QCOMPARE(words.first()->text().toStdString(), std::string(api::actionName(api::fiveCalls[call])));
        press(*window, Qt::Key_Right);
        QVERIFY(!intro->isVisible());
    }
}

void TestMainWindow::theFirstPressCompletesAMotion()
{
    const auto window = open(ui::Language::English, 1, false);
    player::Player &player = *window->walkPage()->player();
    press(*window, Qt::Key_Right);
    player.goToFirst();
    press(*window, Qt::Key_Right);
    const int moving = player.step();
    QVERIFY(player.isMoving());
    press(*window, Qt::Key_Right);
    QCOMPARE(player.step(), moving);
    QVERIFY(!player.isMoving());
    press(*window, Qt::Key_Right);
    QCOMPARE(player.step(), moving + 1);
}

void TestMainWindow::spacePlaysAndPauses()
{
    const auto window = open(ui::Language::English, 1, false);
    player::Player &player = *window->walkPage()->player();
    press(*window, Qt::Key_Space);
    QVERIFY(player.isPlaying());
    player.advance(600'000);
    QVERIFY(player.step() > 0);
    if (player.isPlaying())
        press(*window, Qt::Key_Space);
    QVERIFY(!player.isPlaying());
    const qreal speed = player.speed();
    press(*window, Qt::Key_BracketRight);
    QCOMPARE(player.speed(), speed * 2);
}

void TestMainWindow::f8SwitchesTheLanguageAndKeepsTheStep()
{
    const auto window = open(ui::Language::English, 4);
    press(*window, Qt::Key_Right);
    for (int i = 0; i < 7; ++i)
        press(*window, Qt::Key_Right);
    const int step = window->walkPage()->step();
    const auto *rail = window->findChild<QAbstractButton *>(QStringLiteral("walk"));
    QCOMPARE(rail->text(), QStringLiteral("Walk"));
    QVERIFY(!hasKana(captionOf(*window)));
    press(*window, Qt::Key_F8);
    QCOMPARE(window->walkPage()->step(), step);
    QVERIFY2(hasKana(rail->text()), qPrintable(rail->text()));
    QVERIFY(hasKana(captionOf(*window)));
    QVERIFY(hasKana(window->windowTitle()));
    press(*window, Qt::Key_F8);
    QCOMPARE(window->walkPage()->step(), step);
    QCOMPARE(rail->text(), QStringLiteral("Walk"));
}

void TestMainWindow::theNarrationGoesDeeperOnRequest()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const auto window = open(language);
        press(*window, Qt::Key_Right);
        auto *bar = window->walkPage()->findChild<QWidget *>(QStringLiteral("captionBar"));
        const auto shown = [&] {
            QStringList texts;
            for (const QLabel *label : bar->findChildren<QLabel *>())
                if (label->isVisible())
                    texts << label->text();
            return texts;
        };
        const int before = bar->height();
        QCOMPARE(shown().size(), 2);
        press(*window, Qt::Key_W);
        QCOMPARE(shown().size(), 3);
        QVERIFY(bar->height() > before);
        const int height = bar->height();
        for (int step = 0; step < window->walkPage()->player()->count(); ++step) {
            window->walkPage()->player()->goTo(step);
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();
            QVERIFY2(!shown().last().isEmpty() && clippedIn(*window).isEmpty(), qPrintable(clippedIn(*window)));
            QCOMPARE(bar->height(), height); // the stage keeps its size
        }
        bar->findChild<QAbstractButton *>(QStringLiteral("more"))->click();
        QCOMPARE(shown().size(), 2);
    }
}

void TestMainWindow::bothLanguagesStandSideBySide()
{
    const auto window = open(ui::Language::English);
    press(*window, Qt::Key_Right);
    press(*window, Qt::Key_F9);
    press(*window, Qt::Key_W);
    auto *bar = window->walkPage()->findChild<QWidget *>(QStringLiteral("captionBar"));
    for (const QSize size : {QSize(1600, 900), QSize(1280, 720)}) {
        window->resize(size);
        press(*window, Qt::Key_Right);
        QList<QLabel *> seen;
        for (QLabel *label : bar->findChildren<QLabel *>())
            if (label->isVisible())
                seen << label;
        QCOMPARE(seen.size(), 6);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(!hasKana(seen[i]->text()) && hasKana(seen[i + 3]->text()), qPrintable(seen[i]->text() + seen[i + 3]->text()));
            QVERIFY(seen[i]->mapTo(bar, QPoint()).x() < seen[i + 3]->mapTo(bar, QPoint()).x());
        }
        QVERIFY2(clippedIn(*window).isEmpty(), qPrintable(clippedIn(*window)));
    }
    press(*window, Qt::Key_F8);
    QVERIFY(hasKana(captionOf(*window)));
    press(*window, Qt::Key_F9);
    press(*window, Qt::Key_W);
    int left = 0;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        left += label->isVisible() ? 1 : 0;
    QCOMPARE(left, 2);
}

void TestMainWindow::theThemeReachesTheStage()
{
    const auto window = open(ui::Language::English);
    press(*window, Qt::Key_Right);
    QWidget *paper = window->walkPage()->stage()->viewport();
    const auto lightness = [paper] { return paper->grab().toImage().pixelColor(3, 3).lightness(); };
    const int before = lightness();
    press(*window, Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(before > 200 && lightness() < 60, qPrintable(QStringLiteral("%1 %2").arg(before).arg(lightness())));
}

void TestMainWindow::aLargerTextIsLarger()
{
    const auto window = open(ui::Language::Japanese);
    press(*window, Qt::Key_Right);
    const auto *caption = window->walkPage()->findChild<QWidget *>(QStringLiteral("captionBar"))->findChild<QLabel *>();
    const int before = caption->fontMetrics().height();
    press(*window, Qt::Key_Equal, Qt::ControlModifier);
    press(*window, Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(caption->fontMetrics().height() > before);
    QVERIFY2(clippedIn(*window).isEmpty(), qPrintable(clippedIn(*window)));
    press(*window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(caption->fontMetrics().height(), before);
}

void TestMainWindow::aBrokenWalkStopsAtItsStep()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const auto window = open(language);
        walk_page::WalkPage &page = *window->walkPage();
        walk::Walk broken = page.walkFile().walk;
        broken.breaks = {"no-trust-link"};
        page.openWalk(broken);
        page.start();
        press(*window, Qt::Key_End);
        QVERIFY(page.trace()->refusal.has_value());
        QCOMPARE(stepOf(*window), QStringLiteral("3.3"));
        QString words;
        for (const stage::Label *label : stage::labelsOf(page.stage()->shown()))
            words += label->text + u'\n';
        QVERIFY2(words.contains(QStringLiteral("AccessDenied")) && words.contains(QStringLiteral("403")), qPrintable(words));
        QVERIFY(clashOn(page.stage()->shown()).isEmpty());
        QVERIFY(hasKana(captionOf(*window)) == (language == ui::Language::Japanese));
    }
}

void TestMainWindow::aChoiceCanBeUndone()
{
    const auto window = open(ui::Language::English, 1);
    walk_page::WalkPage &page = *window->walkPage();
    press(*window, Qt::Key_Right);
    QVERIFY(!page.undoStack()->canUndo());
    const std::string before = page.walkFile().walk.role;
    auto *bar = window->findChild<QWidget *>(QStringLiteral("walkBar"));
    QVERIFY(bar != nullptr);
    walk::Walk chosen = page.walkFile().walk;
    chosen.role = before == "RoleA" ? "RoleB" : "RoleA";
    QMetaObject::invokeMethod(bar, "walkChanged", Qt::DirectConnection, Q_ARG(trustwalk::walk::Walk, chosen));
    QCOMPARE(page.walkFile().walk.role, chosen.role);
    press(*window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page.walkFile().walk.role, before);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
