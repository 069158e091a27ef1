#include "app/main/application.h"
#include "app/main/keys_dialog.h"
#include "app/main/main_window.h"
#include "app/settings/settings_dialog.h"
#include "app/ui/coach_marks.h"
#include "app/walk/views.h"
#include "app/walk/walk_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;

/// The tour of the window, and the settings from which it can be taken again.
class TestTour final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void everyStopShowsItsPart_data();
    void everyStopShowsItsPart();
    void itIsLeftAtAnyMomentAndRemembered();
    void nothingBelowActsWhileItIsOn();
    void theSettingsSayWhatIsChosen();
    void singleLettersCanBeTurnedOff();
    void theKeysAreListed_data();
    void theKeysAreListed();

private:
    std::unique_ptr<MainWindow> open(const QSize &size, ui::Look look = {});
    QTemporaryDir m_data;
};

std::unique_ptr<MainWindow> TestTour::open(const QSize &size, ui::Look look)
{
    settings::Settings settings;
    settings.look = look;
    settings.reducedMotion = true;
    auto window = std::make_unique<MainWindow>(settings, m_data.path());
    window->resize(size);
    window->show();
    QCoreApplication::processEvents();
    return window;
}

void TestTour::everyStopShowsItsPart_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("language");
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(960, 600)})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            QTest::addRow("%d %s", size.height(), qUtf8Printable(ui::languageCode(language))) << size << static_cast<int>(language);
}

void TestTour::everyStopShowsItsPart()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    const auto window = open(size, {static_cast<ui::Language>(language)});
    const walk_page::Side side = window->walkPage()->side();
    window->startTour();
    ui::CoachMarks *tour = window->tour();
    int stops = 0;
    for (; tour->isVisible() && stops < 20; ++stops) {
        for (int pass = 0; pass < 5; ++pass)
            QCoreApplication::processEvents();
        QVERIFY2(tour->rect().contains(tour->card()->geometry()), qPrintable(QString::number(stops)));
        QVERIFY(tour->hole().isEmpty() || tour->rect().contains(tour->hole()));
        QCOMPARE(tour->hole().isEmpty(), stops == 0); // the first is of the whole window
        for (const QLabel *label : tour->card()->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(stops, 8);
    QVERIFY(window->currentSettings().tourOffered);
    QCOMPARE(window->walkPage()->side(), side);
    QVERIFY(window->currentSettings().inspectorOpen);
}

void TestTour::itIsLeftAtAnyMomentAndRemembered()
{
    const auto window = open({1280, 720});
    QVERIFY(!settings::load(m_data.filePath(QStringLiteral("elsewhere"))).tourOffered);
    window->welcome();
    QVERIFY(window->tour()->isVisible());
    QTest::keyClick(window->tour(), Qt::Key_Right);
    QCOMPARE(window->tour()->current(), 1);
    QTest::keyClick(window->tour(), Qt::Key_Left);
    QCOMPARE(window->tour()->current(), 0);
    QTest::keyClick(window->tour(), Qt::Key_Escape);
    QVERIFY(!window->tour()->isVisible());
    QVERIFY(settings::load(m_data.path()).tourOffered);
    window->welcome();
    QVERIFY(!window->tour()->isVisible());
}

void TestTour::nothingBelowActsWhileItIsOn()
{
    const auto window = open({1280, 720});
    window->showPlace(1);
    window->walkPage()->start();
    window->startTour();
    QTest::keyClick(window->tour(), Qt::Key_Right);
    const int step = window->walkPage()->step();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // of the tour, and not of the player
    QCOMPARE(window->walkPage()->step(), step);
    QCOMPARE(window->tour()->current(), 2);
}

void TestTour::theSettingsSayWhatIsChosen()
{
    settings::Settings chosen;
    chosen.look.language = ui::Language::Japanese;
    chosen.look.theme = ui::ThemeKind::Dark;
    chosen.look.textScale = settings::textStep;
    chosen.reducedMotion = true;
    chosen.singleKeys = false;
    settings::SettingsDialog dialog(chosen, m_data.path());
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes[0]->currentText(), QStringLiteral("\u65E5\u672C\u8A9E"));
    QCOMPARE(boxes[1]->currentText(), QStringLiteral("\u30C0\u30FC\u30AF"));
    QCOMPARE(boxes[2]->currentData().toReal(), settings::textStep);
    const auto ticks = dialog.findChildren<QCheckBox *>();
    QVERIFY(ticks[0]->isChecked());
    QVERIFY(!ticks[1]->isChecked());
    const QSignalSpy motion(&dialog, &settings::SettingsDialog::reducedMotionChosen);
    QTest::keyClick(ticks[0], Qt::Key_Space);
    QCOMPARE(motion.size(), 1);
    const QSignalSpy tour(&dialog, &settings::SettingsDialog::tourRequested);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("2")))
            button->click();
    QCOMPARE(tour.size(), 1);
}

void TestTour::singleLettersCanBeTurnedOff()
{
    settings::Settings settings;
    settings.reducedMotion = true;
    for (const bool on : {true, false}) {
        settings.singleKeys = on;
        MainWindow window(settings, m_data.path());
        window.show();
        window.showPlace(1);
        window.walkPage()->start();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_V);
        QCOMPARE(window.walkPage()->views()->shown() == walk_page::Shown::Sequence, on);
        QTest::keyClick(&window, Qt::Key_Right); // no letter: acts all the same
        QCOMPARE(window.walkPage()->step(), 1);
    }
}

void TestTour::theKeysAreListed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("theme");
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            for (const ui::ThemeKind theme : {ui::ThemeKind::Light, ui::ThemeKind::Dark})
                QTest::addRow("%s-%s-%d", qUtf8Printable(ui::languageCode(language)), theme == ui::ThemeKind::Dark ? "dark" : "light",
                              size.height())
                    << size << int(language) << int(theme);
}

void TestTour::theKeysAreListed()
{
    QFETCH(const QSize, size);
    QFETCH(const int, language);
    QFETCH(const int, theme);
    const auto window = open(size, {static_cast<ui::Language>(language), static_cast<ui::ThemeKind>(theme)});
    QStringList heads; // of groups
    QTimer::singleShot(0, window.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog != nullptr);
        const auto closing = qScopeGuard([dialog] { dialog->close(); });
        if (const QString folder = qEnvironmentVariable("TRUSTWALK_PICTURES"); !folder.isEmpty())
            dialog->grab().save(folder + QStringLiteral("/keys-%1.png").arg(QLatin1String(QTest::currentDataTag())));
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().isEmpty() && label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            if (label->font().weight() < QFont::DemiBold)
                continue;
            heads << label->text(); // set off from the group above
            QVERIFY2(label->y() == 0 || label->contentsRect().top() >= 10, qPrintable(label->text()));
        }
        QVERIFY(window->rect().contains(QRect(QPoint(), dialog->size())));
        const auto *scroll = dialog->findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2, at least %3")
                                .arg(scroll->widget()->width())
                                .arg(scroll->viewport()->width())
                                .arg(scroll->widget()->minimumSizeHint().width())));
    });
    QTest::keyClick(window.get(), Qt::Key_F1);
    for (const char *group : {"Everywhere", "World", "Walk", "Quiz", "Lab"})
        QVERIFY2(heads.contains(KeysDialog::tr(group)), group);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
