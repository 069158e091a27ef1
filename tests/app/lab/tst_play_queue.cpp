#include "app/lab/play_queue.h"

#include <QTest>

using namespace trustwalk;
using lab::PlayQueue;
using Number = std::optional<PlayQueue::Number>;

/// Which request plays, and which come after it.
class TestPlayQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPlaysAtOnceAndOthersWaitInTheirOrder();
    void skippingPlaysTheNewestAlone();
    void whatSomebodyLooksAtIsNotTakenAway();
    void withoutFollowingNothingPlaysByItself();
    void noMoreThanSoManyWait();
};

void TestPlayQueue::theFirstPlaysAtOnceAndOthersWaitInTheirOrder()
{
    PlayQueue queue;
    QCOMPARE(queue.arrived(1), Number(1));
    QCOMPARE(queue.arrived(2), Number());
    QCOMPARE(queue.arrived(3), Number());
    QCOMPARE(queue.waiting(), std::size_t(2));
    QCOMPARE(queue.finished(), Number(2));
    QCOMPARE(queue.finished(), Number(3));
    QCOMPARE(queue.finished(), Number());
    QCOMPARE(queue.arrived(4), Number(4)); // nobody looks at 3 any more
}

void TestPlayQueue::skippingPlaysTheNewestAlone()
{
    PlayQueue queue;
    for (PlayQueue::Number number = 1; number <= 5; ++number)
        (void)queue.arrived(number);
    QCOMPARE(queue.skip(), Number(5));
    QCOMPARE(queue.waiting(), std::size_t(0));
    QCOMPARE(queue.skip(), Number()); // and what plays goes on
    QCOMPARE(queue.arrived(6), Number());
}

void TestPlayQueue::whatSomebodyLooksAtIsNotTakenAway()
{
    PlayQueue queue;
    (void)queue.arrived(1);
    (void)queue.finished();
    queue.choose(1);
    QCOMPARE(queue.arrived(2), Number());
    QCOMPARE(queue.waiting(), std::size_t(1));
    queue.choose(2);
    QCOMPARE(queue.waiting(), std::size_t(0)); // it is looked at already
}

void TestPlayQueue::withoutFollowingNothingPlaysByItself()
{
    PlayQueue queue;
    (void)queue.arrived(1);
    (void)queue.arrived(2);
    queue.setFollow(false);
    QCOMPARE(queue.waiting(), std::size_t(0));
    QCOMPARE(queue.finished(), Number());
    QCOMPARE(queue.arrived(3), Number());
    queue.setFollow(true);
    QCOMPARE(queue.arrived(4), Number(4));
}

void TestPlayQueue::noMoreThanSoManyWait()
{
    PlayQueue queue;
    for (PlayQueue::Number number = 1; number <= 1000; ++number)
        (void)queue.arrived(number);
    QCOMPARE(queue.waiting(), PlayQueue::most);
    QCOMPARE(queue.finished(), Number(1000 - PlayQueue::most + 1));
}

QTEST_APPLESS_MAIN(TestPlayQueue)
#include "tst_play_queue.moc"
