#include "app/sequence/sequence_view.h"
#include "app/stage/stage_view.h"
#include "app/walk/views.h"
#include "tests/app/sequence/many_walks.h"

#include <QSignalSpy>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::walk_page;

/// Stage and sequence of one run: which is seen, and that both stand at the same step.
class TestViews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsSeenWhenItIsChosen();
    void bothStandAtTheSameStep();
    void aHiddenSequenceIsFilledWhenItIsShown();
    void eitherAsksForAStep();
};

namespace {

void open(Views &views, const char *name)
{
    views.resize(1400, 700);
    views.show();
    QVERIFY(QTest::qWaitForWindowExposed(&views));
    views.setTrace(walkNamed(name).trace, walkNamed(name).world);
}

} // namespace

void TestViews::eachIsSeenWhenItIsChosen()
{
    Views views;
    open(views, "assume-role");
    QVERIFY(views.stage()->isVisible() && !views.sequence()->isVisible());
    views.setShown(Shown::Sequence);
    QVERIFY(!views.stage()->isVisible() && views.sequence()->isVisible());
    QCOMPARE(views.focusProxy(), views.sequence());
    views.setShown(Shown::Both);
    QVERIFY(views.stage()->isVisible() && views.sequence()->isVisible());
    QVERIFY(qAbs(views.stage()->width() - views.sequence()->width()) < 20);
}

void TestViews::bothStandAtTheSameStep()
{
    Views views;
    open(views, "assume-role");
    views.setShown(Shown::Both);
    for (const int step : {5, 2, 7}) {
        views.showStep(step);
        QCOMPARE(views.stage()->step(), step);
        QCOMPARE(views.sequence()->step(), step);
    }
}

void TestViews::aHiddenSequenceIsFilledWhenItIsShown()
{
    Views views;
    open(views, "assume-role");
    views.showStep(4);
    QVERIFY(views.sequence()->shown().rows.empty());
    views.setShown(Shown::Sequence);
    QCOMPARE(views.sequence()->step(), 4);
    QVERIFY(!views.sequence()->shown().rows.empty());
    // Another walk takes the place of the first, in whichever view is seen.
    views.setTrace(walkNamed("assume-role-with-saml").trace, walkNamed("assume-role-with-saml").world);
    QCOMPARE(views.sequence()->shown().lanes.size(), 4U);
}

void TestViews::eitherAsksForAStep()
{
    Views views;
    open(views, "assume-role");
    views.setShown(Shown::Both);
    QSignalSpy asked(&views, &Views::stepRequested);
    Q_EMIT views.stage()->stepRequested(3);
    Q_EMIT views.sequence()->stepRequested(6);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toInt(), 6);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
