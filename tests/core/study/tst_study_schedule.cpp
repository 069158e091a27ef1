#include "tests/core/study/july.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::study;
using namespace trustwalk::test;
using namespace std::chrono_literals;

/// The product's own rules of scheduling: where they differ from the vectors' they are shown here.
class tst_study_schedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayBeginsAtTheRolloverOfTheLocalClock_data();
    void aDayBeginsAtTheRolloverOfTheLocalClock();
    void anEveningAcrossMidnightUtcIsOneDay();
    void aLaterTimeZoneDoesNotChangeWhatIsStored();
    void noAnswerExceedsTheLongestInterval();
    void firstStabilityHasTheFloorOfTheRules();
    void aManualRatingChangesNothing();
    void theNextAnswerMayBeRight();
    void aForgottenCardIsNew();
};

void tst_study_schedule::aDayBeginsAtTheRolloverOfTheLocalClock_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("offset");
    QTest::addColumn<unsigned>("day");
    QTest::newRow("noon in Tokyo") << 12 * 60 << 9 * 60 << 20u;
    QTest::newRow("a minute before the rollover") << 4 * 60 - 1 << 9 * 60 << 19u;
    QTest::newRow("at the rollover") << 4 * 60 << 9 * 60 << 20u;
    QTest::newRow("ten past midnight") << 24 * 60 + 10 << 9 * 60 << 20u;
    QTest::newRow("evening in Los Angeles") << 23 * 60 << -7 * 60 << 20u;
    QTest::newRow("morning in Kathmandu") << 6 * 60 << 5 * 60 + 45 << 20u;
}

void tst_study_schedule::aDayBeginsAtTheRolloverOfTheLocalClock()
{
    QFETCH(int, minutes);
    QFETCH(int, offset);
    QFETCH(unsigned, day);
    QVERIFY(local(std::chrono::minutes(minutes), std::chrono::minutes(offset)).day == july(day));
}

void tst_study_schedule::anEveningAcrossMidnightUtcIsOneDay()
{
    // 08:50 and 09:10 in Tokyo: midnight UTC lies between them.
    const CardState easy = next({}, Rating::Easy, local(8h + 50min), plain);
    const CardState good = next(easy, Rating::Good, local(9h + 10min), plain);
    QCOMPARE(elapsedDays(easy, local(9h + 10min), plain), 0);
    QCOMPARE(good.memory.stability, 8.2956);
    Rules byUtc = plain;
    byUtc.dayRule = DayRule::UtcDates;
    QCOMPARE(elapsedDays(easy, local(9h + 10min), byUtc), 1);
    QVERIFY(next(easy, Rating::Good, local(9h + 10min), byUtc).memory.stability > 13);
}

void tst_study_schedule::aLaterTimeZoneDoesNotChangeWhatIsStored()
{
    const CardState inTokyo = next({}, Rating::Easy, local(12h, 9h), plain);
    QVERIFY(inTokyo.studyDay == july(20));
    // The same evening seen from Los Angeles is still the day before there; it is the stored day that counts.
    const When later = whenOf(inTokyo.lastReview + 24h, -7h);
    QVERIFY(later.day == july(20));
    QCOMPARE(elapsedDays(inTokyo, later, plain), 0);
}

void tst_study_schedule::noAnswerExceedsTheLongestInterval()
{
    Rules rules = plain;
    rules.maximumInterval = 30;
    const When when = whenOf(local(12h).at + std::chrono::days(30), 9h);
    const Preview last(learned(200, 30), when, rules);
    QCOMPARE(last.after(Rating::Hard).scheduledDays, 30);
    QCOMPARE(last.after(Rating::Easy).scheduledDays, 30);
    rules.clamp = Clamp::BeforeOrdering;
    const Preview before(learned(200, 30), when, rules);
    QCOMPARE(before.after(Rating::Good).scheduledDays, 31);
    QCOMPARE(before.after(Rating::Easy).scheduledDays, 32);
}

void tst_study_schedule::firstStabilityHasTheFloorOfTheRules()
{
    Rules rules = plain;
    std::array<double, Parameters::count> weights = Parameters().weights();
    weights[0] = 0.02;
    rules.parameters = Parameters::of(weights).value();
    QCOMPARE(next({}, Rating::Again, local(12h), rules).memory.stability, 0.02);
    rules.firstStabilityFloor = 0.1;
    QCOMPARE(next({}, Rating::Again, local(12h), rules).memory.stability, 0.1);
}

void tst_study_schedule::aManualRatingChangesNothing()
{
    const CardState card = learned(20, 20);
    QVERIFY(next(card, Rating::Manual, local(30h), plain) == card);
    QVERIFY(Preview(card, local(30h), plain).after(Rating::Manual) == card);
    QVERIFY(nextMemory(card.memory, Rating::Manual, 5, Parameters()) == card.memory);
    QVERIFY(firstMemory(Rating::Manual, Parameters()).isEmpty());
}

void tst_study_schedule::theNextAnswerMayBeRight()
{
    CardState card = learned(20, 20);
    card.sureAndWrong = true;
    for (const Rating rating : allRatings)
        QVERIFY(!next(card, rating, local(30h), plain).sureAndWrong);
}

void tst_study_schedule::aForgottenCardIsNew()
{
    CardState card = learned(20, 20);
    card.lapses = 3;
    QVERIFY(forget(card, Counters::Zero) == CardState());
    QVERIFY(forget(card, Counters::Keep) == (CardState {.reps = 4, .lapses = 3}));
    QCOMPARE(retrievability(forget(card, Counters::Keep), local(12h), plain), 0.0);
    QVERIFY(next(forget(card, Counters::Zero), Rating::Good, local(30h), plain) == next({}, Rating::Good, local(30h), plain));
}

QTEST_GUILESS_MAIN(tst_study_schedule)
#include "tst_study_schedule.moc"
