#include "app/player/player.h"
#include "app/present/cover.h"
#include "app/present/go_to.h"
#include "app/present/keys_sheet.h"
#include "app/present/notes.h"
#include "app/present/overview.h"
#include "app/present/presentation.h"
#include "app/present/presenter_window.h"
#include "app/stage/stage_view.h"
#include "recorder.h"
#include "tests/app/sequence/many_walks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace trustwalk;
using namespace trustwalk::present;

/// The presentation as a remote control and a keyboard steer it.
class TestPresentation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void remoteKeysActFromEveryWidget();
    void aFullStopIsTypedWhereANumberIs();
    void theFirstPressCompletesTheNextMovesOn();
    void backShowsTheStateBefore();
    void shiftPlaysInReverseAndControlCuts();
    void blackHidesEverythingAndTheFirstKeyGivesItBack();
    void zoomGoesToTheActiveStepAndBack();
    void aSpotlightGrowsByTheWheel();
    void aFrozenPictureStaysWhileTheWalkGoesOn();
    void aStepIsReachedByItsNumber();
    void aStepIsReachedInTheOverview();
    void escapeLeavesOneThingAfterTheOther();
    void bothLanguagesStandSideBySide();
    void theAudienceNeverSeesNotes_data();
    void theAudienceNeverSeesNotes();
    void thePresenterSeesNotesInBothLanguages();
    void theClockStandsWhilePaused();
    void theWindowShowsTheFrame_data();
    void theWindowShowsTheFrame();
    void everyKeyIsExplained();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void open(const char *walk);
    std::unique_ptr<player::Player> m_player;
    std::unique_ptr<Presentation> m_shown;
};

namespace {

const ui::Look english {ui::Language::English, ui::ThemeKind::Light, 1};

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// Everything that a widget and its children paint now.
QString textOn(QWidget &widget)
{
    Recorder recorder(widget.size());
    QPainter painter(&recorder);
    widget.render(&painter);
    painter.end();
    return recorder.allText();
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(QChar(0x00A0)).remove(QChar(0x2060)).remove(QChar(0x200B));
}

} // namespace

void TestPresentation::init()
{
    m_player = std::make_unique<player::Player>();
    m_shown = std::make_unique<Presentation>(m_player.get());
    m_shown->setLook(english);
    open("assume-role");
    m_shown->begin(nullptr);
    settle();
    m_shown->resize(1280, 720);
    settle();
    QCOMPARE(m_shown->size(), QSize(1280, 720));
}

void TestPresentation::cleanup()
{
    m_shown.reset();
    m_player.reset();
}

void TestPresentation::open(const char *walk)
{
    const ManyWalk &run = walkNamed(walk);
    m_shown->setRun(run.trace, run.world);
    m_player->setSteps(static_cast<int>(run.trace->steps.size()), [this](int step) { return m_shown->stage()->stepMotionMs(step); });
}

void TestPresentation::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_shown->stage(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void TestPresentation::remoteKeysActFromEveryWidget()
{
    m_player->setReducedMotion(true);
    press(Qt::Key_P);
    QList<QWidget *> widgets {m_shown.get(), m_shown->presenter()};
    for (QWidget *window : {static_cast<QWidget *>(m_shown.get()), static_cast<QWidget *>(m_shown->presenter())})
        widgets += window->findChildren<QWidget *>();
    QVERIFY(widgets.size() > 15);
    for (QWidget *widget : widgets) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        m_player->goTo(3);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_PageDown);
        QVERIFY2(m_player->step() == 4, qPrintable(name));
        QTest::keyClick(widget, Qt::Key_PageUp);
        QVERIFY2(m_player->step() == 3, qPrintable(name));
        if (qobject_cast<QLineEdit *>(widget) == nullptr) {
            QTest::keyClick(widget, Qt::Key_Period);
            QVERIFY2(m_shown->cover()->isBlack(), qPrintable(name));
            QTest::keyClick(widget, Qt::Key_B);
            QVERIFY2(!m_shown->cover()->isBlack(), qPrintable(name));
        }
        QTest::keyClick(widget, Qt::Key_F5);
        QVERIFY2(!m_shown->isVisible(), qPrintable(name));
        m_shown->begin(nullptr);
        m_shown->run(Command::Presenter);
    }
}

void TestPresentation::aFullStopIsTypedWhereANumberIs()
{
    press(Qt::Key_G);
    QTest::keyClicks(m_shown->goTo()->field(), QStringLiteral("3.3"));
    QCOMPARE(m_shown->goTo()->field()->text(), QStringLiteral("3.3"));
    QVERIFY(!m_shown->cover()->isBlack());
    QTest::keyClick(m_shown->goTo()->field(), Qt::Key_PageDown);
    QCOMPARE(m_player->step(), 1);
}

void TestPresentation::theFirstPressCompletesTheNextMovesOn()
{
    press(Qt::Key_PageDown);
    QCOMPARE(m_player->step(), 1);
    m_player->goTo(2);
    press(Qt::Key_PageDown);
    QVERIFY(m_player->isMoving());
    press(Qt::Key_Space);
    QCOMPARE(m_player->step(), 3);
    QVERIFY(!m_player->isMoving());
    press(Qt::Key_Right);
    QCOMPARE(m_player->step(), 4);
}

void TestPresentation::backShowsTheStateBefore()
{
    m_player->goTo(5);
    const stage::StageLayout before = [&] {
        m_player->goTo(4);
        return m_shown->stage()->shown();
    }();
    m_player->goTo(5);
    press(Qt::Key_PageUp);
    QCOMPARE(m_player->step(), 4);
    QVERIFY(!m_player->isMoving());
    QVERIFY(m_shown->stage()->shown() == before);
}

void TestPresentation::shiftPlaysInReverseAndControlCuts()
{
    m_player->goTo(8);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_player->isReversing());
    const qreal duration = m_shown->stage()->stepMotionMs(8);
    m_player->advance(duration / 2);
    QVERIFY(m_shown->stage()->shown() != m_shown->stage()->complete());
    m_player->advance(duration);
    QCOMPARE(m_player->step(), 7);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_player->step(), 8);
    QVERIFY(!m_player->isMoving());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_player->step(), 7);
}

void TestPresentation::blackHidesEverythingAndTheFirstKeyGivesItBack()
{
    press(Qt::Key_Period);
    const QImage picture = m_shown->grab().toImage();
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            QCOMPARE(picture.pixelColor(x, y), QColor(Qt::black));
    press(Qt::Key_PageDown);
    QVERIFY(!m_shown->cover()->isBlack());
    QCOMPARE(m_player->step(), 0);
}

void TestPresentation::zoomGoesToTheActiveStepAndBack()
{
    m_player->goTo(9);
    const qreal whole = m_shown->stage()->transform().m11();
    press(Qt::Key_Z);
    QVERIFY(m_shown->stage()->transform().m11() > 1.15 * whole);
    for (const stage::Row &row : m_shown->stage()->complete().sts.rows)
        if (row.current)
            QVERIFY(m_shown->stage()->viewport()->rect().contains(
                m_shown->stage()->mapFromScene(row.rect.adjusted(2, 2, -2, -2)).boundingRect()));
    press(Qt::Key_Escape);
    QVERIFY(m_shown->isVisible());
    QCOMPARE(m_shown->stage()->transform().m11(), whole);
}

void TestPresentation::aSpotlightGrowsByTheWheel()
{
    press(Qt::Key_H);
    QVERIFY(m_shown->cover()->hasSpotlight());
    const qreal radius = m_shown->cover()->spotlightRadius();
    QWidget *under = m_shown->stage()->viewport();
    QWheelEvent up(QPointF(100, 100), under->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(under, &up);
    QVERIFY(m_shown->cover()->spotlightRadius() > radius);
    const QImage lit = m_shown->grab().toImage();
    QVERIFY(lit.pixelColor(1270, 30).lightness() < 100); // far from the spot
    press(Qt::Key_S);
    QVERIFY(!m_shown->cover()->hasSpotlight());
}

void TestPresentation::aFrozenPictureStaysWhileTheWalkGoesOn()
{
    m_player->setReducedMotion(true);
    const QImage before = m_shown->grab().toImage();
    press(Qt::Key_F);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QCOMPARE(m_player->step(), 2);
    QCOMPARE(m_shown->grab().toImage(), before);
    press(Qt::Key_F);
    QVERIFY(m_shown->grab().toImage() != before);
}

void TestPresentation::aStepIsReachedByItsNumber()
{
    press(Qt::Key_G);
    QLineEdit *field = m_shown->goTo()->field();
    QTest::keyClicks(field, QStringLiteral("9.9"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_shown->goTo()->isVisible());
    QVERIFY(m_shown->goTo()->answer().contains(QStringLiteral("9.9")));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("3.3"));
    QVERIFY(m_shown->goTo()->answer().contains(QStringLiteral("RoleB")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_shown->goTo()->isVisible());
    QCOMPARE(m_player->step(), 9);
}

void TestPresentation::aStepIsReachedInTheOverview()
{
    press(Qt::Key_Tab);
    QVERIFY(m_shown->overview()->isVisible());
    QTest::keyClick(m_shown->overview(), Qt::Key_Right);
    QTest::keyClick(m_shown->overview(), Qt::Key_Down);
    QCOMPARE(m_shown->overview()->chosen(), 5);
    QVERIFY(textOn(*m_shown->overview()).contains(QStringLiteral("2.4")));
    QCOMPARE(m_player->step(), 0);
    QTest::keyClick(m_shown->overview(), Qt::Key_Return);
    QVERIFY(!m_shown->overview()->isVisible());
    QCOMPARE(m_player->step(), 5);
}

void TestPresentation::escapeLeavesOneThingAfterTheOther()
{
    QSignalSpy ended(m_shown.get(), &Presentation::ended);
    press(Qt::Key_Z);
    press(Qt::Key_F1);
    QVERIFY(m_shown->keysSheet()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_shown->keysSheet()->isVisible());
    QVERIFY(m_shown->isZoomed());
    press(Qt::Key_Escape);
    QVERIFY(!m_shown->isZoomed());
    QCOMPARE(ended.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_shown->isVisible());
}

void TestPresentation::bothLanguagesStandSideBySide()
{
    const ManyWalk &run = walkNamed("assume-role");
    const Script script(run.trace, run.world);
    const QString en = squeezed(script.words(0, ui::Language::English).caption),
                  ja = squeezed(script.words(0, ui::Language::Japanese).caption);
    QString painted = squeezed(textOn(*m_shown));
    QVERIFY(painted.contains(en.left(18)) && !painted.contains(ja.left(10)));
    press(Qt::Key_F9);
    painted = squeezed(textOn(*m_shown));
    QVERIFY2(painted.contains(en.left(18)) && painted.contains(ja.left(10)), qPrintable(painted));
}

void TestPresentation::theAudienceNeverSeesNotes_data()
{
    QTest::addColumn<QString>("walk");
    for (const char *walk : {"assume-role", "get-federation-token", "assume-role-with-saml", "no-trust-link", "role-chaining"})
        QTest::newRow(walk) << QString::fromLatin1(walk);
}

void TestPresentation::theAudienceNeverSeesNotes()
{
    QFETCH(QString, walk);
    const ManyWalk &run = walkNamed(qPrintable(walk));
    const Script script(run.trace, run.world);
    open(qPrintable(walk));
    press(Qt::Key_P);
    int notes = 0;
    for (int step = 0; step < script.count(); ++step) {
        m_player->goTo(step);
        settle();
        const QString seen = squeezed(textOn(*m_shown));
        QVERIFY(seen.size() > 80);
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            const QString told = squeezed(m_shown->presenter()->notes(language));
            for (const Note &note : notesOf(script, step, language)) {
                ++notes;
                QVERIFY2(told.contains(squeezed(note.text)), qPrintable(note.text));
                QVERIFY2(!seen.contains(squeezed(note.text).left(24)), qPrintable(script.number(step) + u' ' + note.text));
                QVERIFY2(!seen.contains(squeezed(note.heading)), qPrintable(note.heading));
            }
        }
    }
    QVERIFY2(notes > script.count() / 2, qPrintable(QString::number(notes)));
}

void TestPresentation::thePresenterSeesNotesInBothLanguages()
{
    m_player->goTo(9);
    press(Qt::Key_P);
    PresenterWindow *presenter = m_shown->presenter();
    QVERIFY(presenter->isVisible());
    QVERIFY(!presenter->notes(ui::Language::English).isEmpty());
    QVERIFY(presenter->notes(ui::Language::Japanese) != presenter->notes(ui::Language::English));
    const QString painted = textOn(*presenter);
    QVERIFY2(painted.contains(QStringLiteral("3.3")) && painted.contains(QStringLiteral("Duration within maximum")), qPrintable(painted));
    press(Qt::Key_Period);
    QVERIFY(textOn(*presenter).contains(QStringLiteral("black")));
    QVERIFY(!presenter->isAncestorOf(m_shown.get()) && presenter->window() != m_shown->window());
}

void TestPresentation::theClockStandsWhilePaused()
{
    TalkClock clock;
    clock.start(1000);
    QCOMPARE(clock.elapsed(61'000), 60'000);
    clock.togglePause(61'000);
    QCOMPARE(clock.elapsed(99'000), 60'000);
    clock.togglePause(100'000);
    QCOMPARE(clock.elapsed(105'000), 65'000);
    QCOMPARE(clockText(65'000), QStringLiteral("1:05"));
    QCOMPARE(clockText(3'723'000), QStringLiteral("1:02:03"));
    press(Qt::Key_P);
    press(Qt::Key_T);
    QVERIFY(m_shown->presenter()->elapsedText().contains(QStringLiteral("paused")));
}

void TestPresentation::theWindowShowsTheFrame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("720") << QSize(1280, 720);
    QTest::newRow("1080") << QSize(1920, 1080);
    QTest::newRow("4K") << QSize(3840, 2160);
}

/// What is measured on frames holds for the window: they are the same picture.
void TestPresentation::theWindowShowsTheFrame()
{
    QFETCH(QSize, size);
    const ManyWalk &run = walkNamed("assume-role");
    const Script script(run.trace, run.world);
    m_shown->resize(size);
    settle();
    for (const int step : {0, 9, 11}) {
        m_player->goTo(step);
        settle();
        const QImage window = m_shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QImage frame(size, QImage::Format_RGB32);
        QPainter painter(&frame);
        paintFrame(painter, size, script, step, english, Captions::One);
        painter.end();
        qint64 differ = 0, inked = 0;
        const QRgb paper = frame.pixel(2, 2);
        for (int y = 0; y < size.height(); y += 2)
            for (int x = 0; x < size.width(); x += 2) {
                inked += frame.pixel(x, y) != paper;
                differ += qAbs(qGray(window.pixel(x, y)) - qGray(frame.pixel(x, y))) > 48;
            }
        QVERIFY2(differ * 50 < inked, qPrintable(QStringLiteral("step %1: %2 of %3").arg(step).arg(differ).arg(inked)));
    }
}

void TestPresentation::everyKeyIsExplained()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        m_shown->setLook({language, ui::ThemeKind::Light, 1});
        m_shown->keysSheet()->open({language, ui::ThemeKind::Light, 1});
        QVERIFY2(!textOn(*m_shown->keysSheet()).contains(u'…'), qPrintable(textOn(*m_shown->keysSheet())));
    }
    m_shown->keysSheet()->hide();
    m_shown->setLook(english);
    press(Qt::Key_Question, Qt::ShiftModifier);
    QVERIFY(m_shown->keysSheet()->isVisible());
    const QString said = m_shown->keysSheet()->accessibleDescription();
    for (const char *key : {"PgDn", "PgUp", "F5", "Z", "H", "L", "F", "G", "Tab", "P", "T", "F8", "F9", "A"})
        QVERIFY2(said.contains(QLatin1String(key)), key);
}

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
