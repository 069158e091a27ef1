#include "app/sequence/painting.h"
#include "app/sequence/sequence_view.h"
#include "many_walks.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::sequence;

/// The sequence in its window: what is in sight, what a click and the keys ask for, what a screen reader finds.
class TestSequenceView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsInSight();
    void headsStayWhileTheRestIsScrolled();
    void aClickAsksForAStep();
    void arrowKeysGoFromStepToStep();
    void everythingHasANameARoleAndAPlace();
    void aMessageIsDrawnAsFarAsItHasCome();
    void aPictureFillsWhatItIsGiven();

private:
    static void show(SequenceView &view, const char *walk, QSize size = {1228, 580});
};

void TestSequenceView::show(SequenceView &view, const char *name, QSize size)
{
    const ManyWalk &walk = walkNamed(name);
    view.resize(size);
    view.setReducedMotion(true);
    view.setTrace(walk.trace, walk.world);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

void TestSequenceView::everyStepIsInSight()
{
    SequenceView view;
    show(view, "role-chaining");
    const int count = static_cast<int>(walkNamed("role-chaining").trace->steps.size());
    for (int step : {count - 1, 0, count / 2, 1, count - 2}) {
        view.showStep(step);
        const QRect row = view.onViewport(placeOf(view.shown(), step));
        QVERIFY2(row.top() >= view.shown().headHeight && row.bottom() <= view.viewport()->height(), qPrintable(QString::number(step)));
    }
}

void TestSequenceView::headsStayWhileTheRestIsScrolled()
{
    SequenceView view;
    show(view, "assume-role");
    const QRect heads(0, 0, view.viewport()->width() - 4, qFloor(view.shown().headHeight) - 6);
    const QRect rest = QRect(QPoint(0, heads.bottom() + 10), view.viewport()->rect().bottomRight());
    const QImage above = view.viewport()->grab(heads).toImage(), below = view.viewport()->grab(rest).toImage();
    QVERIFY(view.verticalScrollBar()->maximum() > 100);
    view.verticalScrollBar()->setValue(137);
    QCOMPARE(view.viewport()->grab(heads).toImage(), above);
    QVERIFY(view.viewport()->grab(rest).toImage() != below);
}

void TestSequenceView::aClickAsksForAStep()
{
    SequenceView view;
    show(view, "assume-role");
    QSignalSpy asked(&view, &SequenceView::stepRequested);
    for (const Row &row : view.shown().rows) {
        const QPoint at = view.onViewport(row.rect).center();
        if (at.y() < view.shown().headHeight || !view.viewport()->rect().contains(at))
            continue;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(asked.takeFirst().first().toInt(), row.step);
    }
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(20, 20)); // a head is no step
    QCOMPARE(asked.count(), 0);
}

void TestSequenceView::arrowKeysGoFromStepToStep()
{
    SequenceView view;
    show(view, "assume-role");
    connect(&view, &SequenceView::stepRequested, &view, &SequenceView::showStep);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.step(), 0);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.step(), static_cast<int>(walkNamed("assume-role").trace->steps.size()) - 1);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.step(), static_cast<int>(walkNamed("assume-role").trace->steps.size()) - 2);
}

void TestSequenceView::everythingHasANameARoleAndAPlace()
{
    SequenceView view;
    show(view, "no-trust-link");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        view.setLook({.language = language});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), view.accessibleNames().size());
        QVERIFY(list->childCount() > 15);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QCOMPARE(child->text(QAccessible::Name), view.accessibleNames().at(i));
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(child->role() == QAccessible::ListItem || child->role() == QAccessible::ColumnHeader);
            QVERIFY(child->rect().isValid());
            QCOMPARE(list->indexOfChild(child), i);
            QCOMPARE(child->parent(), list);
        }
    }
    QSignalSpy asked(&view, &SequenceView::stepRequested);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    list->child(static_cast<int>(view.shown().lanes.size()) + 2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.takeFirst().first().toInt(), 2);
}

void TestSequenceView::aMessageIsDrawnAsFarAsItHasCome()
{
    SequenceView view;
    show(view, "assume-role");
    view.showStep(0);
    const QImage complete = view.viewport()->grab().toImage();
    view.setProgress(0.3);
    const QImage early = view.viewport()->grab().toImage();
    QVERIFY(early != complete);
    view.setProgress(1);
    QCOMPARE(view.viewport()->grab().toImage(), complete);
}

void TestSequenceView::aPictureFillsWhatItIsGiven()
{
    for (const char *name : {"assume-role", "role-chaining", "forged-token"}) {
        const ManyWalk &walk = walkNamed(name);
        for (const QSize size : {QSize(1920, 1080), pictureSize(1228, *walk.trace, *walk.world, 3).toSize()}) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            renderSequence(painter, size, *walk.trace, *walk.world, 3, ui::Language::Japanese, ui::ThemeKind::Dark);
            painter.end();
            QRect inked;
            const QRgb paper = ui::theme(ui::ThemeKind::Dark).palette.background.rgb();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixel(x, y) != paper)
                        inked |= QRect(x, y, 1, 1);
            QVERIFY2(inked.height() > size.height() * 0.8 || inked.width() > size.width() * 0.8, name);
            QVERIFY2(inked.bottom() < size.height() - 2, name);
        }
    }
}

QTEST_MAIN(TestSequenceView)
#include "tst_sequence_view.moc"
