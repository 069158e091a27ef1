#include "core/study/queue.h"
#include "tests/core/study/dice.h"

#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::study;
using namespace std::chrono_literals;
using std::chrono::days;

/// What to answer now, and in which order.
class tst_study_queue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsSureAndWrongThenStepsThenReviewsThenNew();
    void stepsComeByTheirMomentAndReviewsByTheirDay();
    void tiesKeepTheOrderOfTheCards();
    void aReviewIsDueFromTheStartOfItsDay();
    void stepsMayBeTakenALittleAhead();
    void newCardsAreAddedUpToTheirBound();
    void theCountsAreThoseOfTheQueue();
};

namespace {

const When now = test::at(30 * 86400);

CardState inSteps(std::chrono::minutes fromNow)
{
    return {.phase = Phase::Learning, .due = now.at + fromNow, .lastReview = now.at - 10min, .studyDay = now.day, .reps = 1};
}

CardState inReview(int daysFromNow)
{
    constexpr int interval = 10;
    return {.phase = Phase::Review,
            .scheduledDays = interval,
            .due = now.at + days(daysFromNow),
            .studyDay = now.day + days(daysFromNow - interval),
            .reps = 3};
}

CardState sureAndWrong(CardState card)
{
    card.sureAndWrong = true;
    return card;
}

using Queue = std::vector<std::size_t>;

} // namespace

void tst_study_queue::theOrderIsSureAndWrongThenStepsThenReviewsThenNew()
{
    const std::vector<CardState> cards {
        {}, inReview(-5), inSteps(-1min), sureAndWrong(inSteps(3min)), inReview(0), sureAndWrong(inReview(-1)), sureAndWrong(inReview(4)),
        {},
    };
    QCOMPARE(dueQueue(cards, now, {.newCards = 1}), (Queue {5, 3, 2, 1, 4, 0}));
    QCOMPARE(dueQueue({}, now), Queue());
}

void tst_study_queue::stepsComeByTheirMomentAndReviewsByTheirDay()
{
    const std::vector<CardState> cards {inReview(-1), inSteps(2min), inReview(-30), inSteps(-40min), inReview(0), inSteps(1min)};
    QCOMPARE(dueQueue(cards, now), (Queue {3, 5, 1, 2, 0, 4}));
}

void tst_study_queue::tiesKeepTheOrderOfTheCards()
{
    test::Dice dice(5);
    std::vector<CardState> cards;
    for (int i = 0; i < 5000; ++i) {
        CardState card = dice.chance(0.3) ? inSteps(std::chrono::minutes(-dice.below(3))) : inReview(-dice.below(3));
        card.sureAndWrong = dice.chance(0.1);
        card.lastReview += 1h * dice.below(100); // which does not count
        cards.push_back(card);
    }
    const Queue queue = dueQueue(cards, now);
    QCOMPARE(queue.size(), cards.size());
    const auto sameRank = [&](const CardState &a, const CardState &b) {
        const bool byDay = a.isInReview() && !a.sureAndWrong;
        return a.phase == b.phase && a.sureAndWrong == b.sureAndWrong && (byDay ? a.dueDay() == b.dueDay() : a.due == b.due);
    };
    int ties = 0;
    for (std::size_t i = 1; i < queue.size(); ++i) {
        if (sameRank(cards[queue[i - 1]], cards[queue[i]])) {
            QVERIFY(queue[i - 1] < queue[i]);
            ++ties;
        }
    }
    QVERIFY(ties > 4900);
}

void tst_study_queue::aReviewIsDueFromTheStartOfItsDay()
{
    const Rules rules {.learningSteps = {}, .fuzz = Fuzz::Off};
    // Answered at eleven in the evening; due two days later, from the morning on.
    const When evening = whenOf(std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 14h, 9h);
    const CardState card = next({}, Rating::Good, evening, rules);
    QCOMPARE(card.scheduledDays, 2);
    const auto later = [&](std::chrono::hours hours) { return whenOf(evening.at + hours, 9h); };
    QVERIFY(!isDue(card, later(24h)));
    QVERIFY(!isDue(card, later(28h))); // three in the night: still the day before
    QVERIFY(isDue(card, later(29h))); // the rollover at four
    QVERIFY(isDue(card, later(34h)));
    QVERIFY(isDue(card, later(1000h)));
}

void tst_study_queue::stepsMayBeTakenALittleAhead()
{
    QVERIFY(isDue(inSteps(20min), now));
    QVERIFY(!isDue(inSteps(21min), now));
    QVERIFY(isDue(inSteps(0min), now, 0min));
    QVERIFY(!isDue(inSteps(1min), now, 0min));
    QCOMPARE(dueQueue(std::vector {inSteps(10min)}, now, {.learnAhead = 5min}), Queue());
    QVERIFY(!isDue({}, now));
}

void tst_study_queue::newCardsAreAddedUpToTheirBound()
{
    const std::vector<CardState> cards {{}, inReview(0), {}, {}};
    QCOMPARE(dueQueue(cards, now), (Queue {1}));
    QCOMPARE(dueQueue(cards, now, {.newCards = 2}), (Queue {1, 0, 2}));
    QCOMPARE(dueQueue(cards, now, {.newCards = 100}), (Queue {1, 0, 2, 3}));
}

void tst_study_queue::theCountsAreThoseOfTheQueue()
{
    const std::vector<CardState> cards {
        {}, inReview(-5), inSteps(-1min), sureAndWrong(inSteps(3min)), inReview(0), inReview(1), inSteps(2h), {},
    };
    const QueueCounts counts = countDue(cards, now);
    QVERIFY((counts == QueueCounts {.sureAndWrong = 1, .steps = 1, .reviews = 2, .newCards = 2}));
    QCOMPARE(dueQueue(cards, now, {.newCards = 100}).size(), std::size_t(6));
}

QTEST_GUILESS_MAIN(tst_study_queue)
#include "tst_study_queue.moc"
