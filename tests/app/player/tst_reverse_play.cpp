#include "app/player/player.h"

#include <QSignalSpy>
#include <QTest>

using trustwalk::player::Player;

/// A walk played backwards: the motion of the step runs down, then the state before it stands.
class TestReversePlay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMotionRunsDownAndTheStepBeforeStands();
    void aPressDuringItCompletesIt_data();
    void aPressDuringItCompletesIt();
    void reducedMotionCuts();
    void backIsTheStateBeforeAndNoReplay();
    void theFirstStepHasNoneBefore();
    void playingTurnsItForward();
};

namespace {

void fill(Player &player, int step)
{
    player.setSteps(5, [](int) { return 400; }, step);
}

} // namespace

void TestReversePlay::theMotionRunsDownAndTheStepBeforeStands()
{
    Player player;
    fill(player, 3);
    QSignalSpy progress(&player, &Player::progressChanged);
    player.stepBackReversed();
    QVERIFY(player.isMoving() && player.isReversing());
    QCOMPARE(player.step(), 3);
    player.advance(100);
    QCOMPARE(player.progress(), 0.75);
    player.advance(200);
    QCOMPARE(player.progress(), 0.25);
    player.advance(200);
    QCOMPARE(player.step(), 2);
    QCOMPARE(player.progress(), 1.0);
    QVERIFY(!player.isMoving() && !player.isReversing());
    QCOMPARE(progress.count(), 3);
}

void TestReversePlay::aPressDuringItCompletesIt_data()
{
    QTest::addColumn<bool>("forward");
    QTest::newRow("forward") << true;
    QTest::newRow("backward") << false;
}

void TestReversePlay::aPressDuringItCompletesIt()
{
    QFETCH(bool, forward);
    Player player;
    fill(player, 3);
    player.stepBackReversed();
    player.advance(100);
    if (forward)
        player.stepForward();
    else
        player.stepBackReversed();
    QCOMPARE(player.step(), 2);
    QVERIFY(!player.isMoving());
    QCOMPARE(player.progress(), 1.0);
}

void TestReversePlay::reducedMotionCuts()
{
    Player player;
    player.setReducedMotion(true);
    fill(player, 3);
    player.stepBackReversed();
    QCOMPARE(player.step(), 2);
    QVERIFY(!player.isMoving());
}

void TestReversePlay::backIsTheStateBeforeAndNoReplay()
{
    Player player;
    fill(player, 3);
    player.stepBack();
    QCOMPARE(player.step(), 2);
    QVERIFY(!player.isMoving());
    player.stepForward();
    QVERIFY(player.isMoving());
    player.stepForward(); // the first press completes
    QCOMPARE(player.step(), 3);
    QVERIFY(!player.isMoving());
}

void TestReversePlay::theFirstStepHasNoneBefore()
{
    Player player;
    fill(player, 0);
    player.stepBackReversed();
    QCOMPARE(player.step(), 0);
    QVERIFY(!player.isMoving());
}

void TestReversePlay::playingTurnsItForward()
{
    Player player;
    fill(player, 3);
    player.stepBackReversed();
    player.advance(100);
    player.play();
    QVERIFY(!player.isReversing() && player.isPlaying());
    player.advance(100);
    QCOMPARE(player.progress(), 1.0);
    QCOMPARE(player.step(), 3);
}

QTEST_GUILESS_MAIN(TestReversePlay)
#include "tst_reverse_play.moc"
