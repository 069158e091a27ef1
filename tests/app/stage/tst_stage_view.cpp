#include "app/stage/painting.h"
#include "app/stage/render_step.h"
#include "app/stage/stage_view.h"
#include "stage_walks.h"

#include <QAccessible>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::stage;

/// The stage in its window: what is painted, what a motion dirties, what keys and the mouse do.
class TestStageView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsPainted_data();
    void everyStepIsPainted();
    void progressCanBeSoughtInAnyOrder();
    void reducedMotionCutsToTheEnd();
    void onlyWhatMovesIsPaintedAgain();
    void aClickOnARowAsksForItsStep();
    void aClickOnAnActorChoosesIt();
    void nodesAreReachedByKeyboard();
    void zoomAndFit();
    void everythingHasAName();
    void arrowsReachEverything();
    void aPictureIsThePaintingOfTheStage();
    void pixelsShowWhatPaperShows_data();
    void pixelsShowWhatPaperShows();
    void dashesInGroupsAreTheSameLine();
    void theWindowShowsThePainting();

private:
    static std::shared_ptr<const world::World> world() { return std::make_shared<const world::World>(articleWorld()); }
    static void show(StageView &view, const char *walk, QSize size = {1416, 884});
};

namespace {

std::shared_ptr<const trace::Trace> traceOf(const char *name)
{
    for (const StageWalk &walk : stageWalks())
        if (walk.name == QLatin1String(name))
            return walk.trace;
    return {};
}

int stepOf(const trace::Trace &trace, trace::StepKind kind)
{
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        if (trace.steps[i].kind == kind)
            return static_cast<int>(i);
    return -1;
}

/// How many pixels are not paper.
qsizetype inked(const QImage &image, const QColor &paper)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != paper.rgb() ? 1 : 0;
    return count;
}

/// How far two pictures differ at most, in 255ths of a channel, where a letter that stands a pixel aside counts for little: of squares of
/// pixels, the mean.
int farthest(const QImage &one, const QImage &other)
{
    constexpr int square = 12;
    const QSize small(one.width() / square, one.height() / square);
    const QImage a = one.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int most = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            most = std::max({most, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
        }
    return most;
}

QImage painted(const StageLayout &layout, const QSize &size, const ui::Theme &theme)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintStage(painter, image.rect(), layout, theme);
    return image;
}

QImage grabbed(StageView &view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

void TestStageView::show(StageView &view, const char *walk, QSize size)
{
    view.resize(size);
    view.setTrace(traceOf(walk), world());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

void TestStageView::everyStepIsPainted_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<ui::ThemeKind>("theme");
    QTest::newRow("English, light") << ui::Language::English << ui::ThemeKind::Light;
    QTest::newRow("Japanese, light") << ui::Language::Japanese << ui::ThemeKind::Light;
    QTest::newRow("English, dark") << ui::Language::English << ui::ThemeKind::Dark;
    QTest::newRow("Japanese, dark") << ui::Language::Japanese << ui::ThemeKind::Dark;
}

void TestStageView::everyStepIsPainted()
{
    QFETCH(ui::Language, language);
    QFETCH(ui::ThemeKind, theme);
    StageView view;
    show(view, "assume-role", {1228, 580});
    view.setLook({.language = language, .theme = theme});
    QImage last;
    for (std::size_t step = 0; step < traceOf("assume-role")->steps.size(); ++step) {
        view.showStep(static_cast<int>(step));
        const QImage image = grabbed(view);
        const qsizetype ink = inked(image, ui::theme(theme).palette.background);
        QVERIFY2(ink > image.width() * image.height() / 10, qPrintable(QString::number(ink)));
        QVERIFY2(image != last, qPrintable(QString::number(step)));
        last = image;
    }
}

void TestStageView::progressCanBeSoughtInAnyOrder()
{
    StageView view;
    show(view, "assume-role");
    const int check = stepOf(*traceOf("assume-role"), trace::StepKind::TrustPolicyAllows);
    view.showStep(check);
    const QImage complete = grabbed(view);
    view.showStep(check, Motion::FromStart);
    const QImage start = grabbed(view);
    QVERIFY(start != complete);
    view.setProgress(0.6);
    const QImage middle = grabbed(view);
    QVERIFY(middle != start && middle != complete);
    view.setProgress(1);
    QCOMPARE(grabbed(view), complete);
    view.setProgress(0.6);
    QCOMPARE(grabbed(view), middle);
    view.setProgress(0);
    QCOMPARE(grabbed(view), start);
}

void TestStageView::reducedMotionCutsToTheEnd()
{
    StageView view;
    show(view, "assume-role");
    const int sent = stepOf(*traceOf("assume-role"), trace::StepKind::RequestSent);
    QVERIFY(view.stepMotionMs(sent) >= 500);
    view.setReducedMotion(true);
    QVERIFY(view.stepMotionMs(sent) <= 100);
    view.showStep(sent, Motion::FromStart);
    QVERIFY(!view.shown().parcel);
}

/// Counts what of the viewport is painted.
class PaintWatch final : public QObject {
public:
    QRegion painted;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

void TestStageView::onlyWhatMovesIsPaintedAgain()
{
    StageView view;
    show(view, "assume-role");
    view.showStep(stepOf(*traceOf("assume-role"), trace::StepKind::RequestSent), Motion::FromStart);
    view.setProgress(0.3);
    QCoreApplication::processEvents();
    PaintWatch watch;
    view.viewport()->installEventFilter(&watch);
    view.setProgress(0.32);
    QTRY_VERIFY(!watch.painted.isEmpty());
    qint64 area = 0;
    for (const QRect &rect : watch.painted)
        area += qint64(rect.width()) * rect.height();
    QVERIFY2(area < qint64(view.width()) * view.height() / 15, qPrintable(QString::number(area)));
}

void TestStageView::aClickOnARowAsksForItsStep()
{
    StageView view;
    show(view, "assume-role");
    const int check = stepOf(*traceOf("assume-role"), trace::StepKind::TrustPolicyAllows);
    view.showStep(check);
    QSignalSpy asked(&view, &StageView::stepRequested);
    for (const Row &row : view.shown().sts.rows)
        if (row.step == check - 1)
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(row.rect.center()));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toInt(), check - 1);
}

void TestStageView::aClickOnAnActorChoosesIt()
{
    StageView view;
    show(view, "assume-role");
    QSignalSpy chosen(&view, &StageView::actorChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(view.shown().nodes.front().rect.center()));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("UserA"));
}

void TestStageView::nodesAreReachedByKeyboard()
{
    StageView view;
    show(view, "assume-role");
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    const QImage before = grabbed(view);
    QSignalSpy chosen(&view, &StageView::actorChosen);
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(grabbed(view) != before);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("UserA"));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(chosen.back().front().toString() != QStringLiteral("UserA"));
}

void TestStageView::zoomAndFit()
{
    StageView view;
    show(view, "assume-role");
    const qreal fitting = view.transform().m11();
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.transform().m11() > fitting);
    view.fit();
    QCOMPARE(view.transform().m11(), fitting);
    view.zoomOut();
    QVERIFY(view.transform().m11() < fitting);
}

void TestStageView::everythingHasAName()
{
    StageView view;
    show(view, "assume-role");
    view.showStep(stepOf(*traceOf("assume-role"), trace::StepKind::TrustPolicyAllows));
    QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(stage->role(), QAccessible::List);
    QCOMPARE(stage->childCount(), view.partCount());
    QStringList names;
    for (int i = 0; i < stage->childCount(); ++i) {
        QAccessibleInterface *child = stage->child(i);
        names << child->text(QAccessible::Name);
        QVERIFY2(!names.back().isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(child->rect().isValid() && view.geometry().contains(child->rect().center()), qPrintable(names.back()));
        QCOMPARE(child->parent(), stage);
        QCOMPARE(stage->indexOfChild(child), i);
    }
    QVERIFY(names.size() > 20);
    QCOMPARE(names.filter(QStringLiteral("IAM user UserA")).size(), 1);
    QCOMPARE(names.filter(QStringLiteral("RoleB trusts UserA")).size(), 1);
    QCOMPARE(names.filter(QStringLiteral("user/UserA equals user/UserA")).size(), 1);
    QCOMPARE(names.filter(QStringLiteral("AWS STS issues temporary credentials to UserA")).size(), 1);
}

void TestStageView::arrowsReachEverything()
{
    StageView view;
    show(view, "assume-role");
    view.showStep(stepOf(*traceOf("assume-role"), trace::StepKind::TrustPolicyAllows));
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; i < view.partCount(); ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(stage->focusChild(), stage->child(i));
    }
    QTest::keyClick(&view, Qt::Key_Down); // nothing comes after the last
    QCOMPARE(stage->focusChild(), stage->child(view.partCount() - 1));
    QSignalSpy asked(&view, &StageView::stepRequested);
    for (int i = view.partCount() - 1; i >= 0 && asked.isEmpty(); --i) {
        QTest::keyClick(&view, Qt::Key_Up);
        if (stage->focusChild()->role() == QAccessible::ListItem && stage->focusChild()->state().selectable)
            QTest::keyClick(&view, Qt::Key_Return);
    }
    QCOMPARE(asked.size(), 1);
}

void TestStageView::aPictureIsThePaintingOfTheStage()
{
    const auto trace = traceOf("assume-role");
    for (const QSize &size : {QSize(1416, 1020), QSize(1228, 716), QSize(960, 540)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        renderStep(painter, QSizeF(size), *trace, articleWorld(), 3, ui::Language::Japanese, ui::ThemeKind::Dark);
        painter.end();
        QVERIFY(inked(image, ui::theme(ui::ThemeKind::Dark).palette.background) > size.width() * size.height() / 8);
        for (int x = 0; x < image.width(); x += 7)
            QVERIFY(image.pixelColor(x, image.height() / 2) != QColor(Qt::magenta));
    }
}

void TestStageView::pixelsShowWhatPaperShows_data()
{
    QTest::addColumn<QString>("walk");
    QTest::addColumn<int>("step");
    for (const StageWalk &walk : stageWalks())
        for (std::size_t step = 0; step < walk.trace->steps.size(); step += 7)
            QTest::addRow("%s %zu", qPrintable(walk.name), step) << QString(walk.name) << static_cast<int>(step);
}

/// In pixels letters are glyphs shaped before, marks are stamps and dashes go in groups; on paper and in a recording nothing is. (A recording
/// puts Japanese that stands beside Latin letters on a line of its own: English alone.)
void TestStageView::pixelsShowWhatPaperShows()
{
    QFETCH(QString, walk);
    QFETCH(int, step);
    const world::World world = articleWorld();
    const auto trace = traceOf(qPrintable(walk));
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark})
        for (const QSize &size : {QSize(1416, 884), QSize(2832, 1768)}) {
            const ui::Theme &theme = ui::theme(kind);
            const StageLayout layout = layOut(world, *trace, static_cast<std::size_t>(step), ui::Language::English, {QSizeF(1416, 884), 1});
            QPicture recording;
            QPainter recorder(&recording);
            paintStage(recorder, QRectF(QPointF(), size), layout, theme);
            recorder.end();
            QImage paper(size, QImage::Format_RGB32);
            QPainter painter(&paper);
            painter.drawPicture(0, 0, recording);
            painter.end();
            const int apart = farthest(paper, painted(layout, size, theme));
            QVERIFY2(apart <= 26, qPrintable(QStringLiteral("%1 apart at %2 pixels").arg(apart).arg(size.width())));
        }
}

void TestStageView::dashesInGroupsAreTheSameLine()
{
    QPainterPath path({10, 12.5});
    path.lineTo(600, 12.5);
    path.cubicTo({640, 12.5}, {640, 80}, {600, 80});
    path.lineTo(10, 80);
    for (const QVector<qreal> &pattern : {QVector<qreal> {0.1, 4}, QVector<qreal> {4, 3}}) {
        QPen pen(Qt::black, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setDashPattern(pattern);
        QImage whole(660, 100, QImage::Format_RGB32), grouped(whole.size(), whole.format());
        for (QImage *image : {&whole, &grouped}) {
            image->fill(Qt::white);
            QPainter painter(image);
            painter.setRenderHint(QPainter::Antialiasing);
            if (image == &whole)
                painter.strokePath(path, pen);
            else
                ui::strokeDashed(painter, path, pen);
        }
        QVERIFY(inked(whole, Qt::white) > 500);
        int most = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                most = std::max(most, std::abs(qRed(whole.pixel(x, y)) - qRed(grouped.pixel(x, y))));
        QVERIFY2(most <= 60, qPrintable(QString::number(most)));
    }
}

/// Also where it was painted bit by bit.
void TestStageView::theWindowShowsThePainting()
{
    for (const StageWalk &walk : stageWalks()) {
        StageView view;
        show(view, qPrintable(walk.name));
        for (int step = 0; step < static_cast<int>(walk.trace->steps.size()); step += 2) {
            view.showStep(step);
            QCoreApplication::processEvents();
            const QImage seen = grabbed(view);
            const int apart = farthest(seen, painted(view.complete(), seen.size(), ui::theme(ui::ThemeKind::Light)));
            QVERIFY2(apart == 0, qPrintable(QStringLiteral("%1, step %2: %3 apart").arg(walk.name).arg(step).arg(apart)));
        }
    }
}

QTEST_MAIN(TestStageView)
#include "tst_stage_view.moc"
