#include "tests/core/study/july.h"

#include <QTest>

#include <map>
#include <set>

using namespace trustwalk;
using namespace trustwalk::study;
using namespace trustwalk::test;
using namespace std::chrono_literals;

/// Due days are spread, the same on every machine, and no day gets more than its share.
class tst_study_spread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fuzzIsTheSameOnEveryMachine();
    void fuzzSpreadsQuestionsOverTheWholeRange();
    void theLightestDayIsTaken();
    void aCardDoesNotWeighAgainstItself();
    void theLoadFollowsTheCards();
};

void tst_study_spread::fuzzIsTheSameOnEveryMachine()
{
    // FNV-1a's published values.
    QCOMPARE(hashOf(""), 0xcbf29ce484222325ULL);
    QCOMPARE(hashOf("a"), 0xaf63dc4c8601ec8cULL);
    QCOMPARE(hashOf("foobar"), 0x85944171f73967e8ULL);
    const DayRange range {.first = 93, .last = 107};
    std::vector<int> days;
    for (int reps = 0; reps < 8; ++reps)
        days.push_back(lightestDay(range, {.today = july(20), .reps = reps}, {.question = hashOf("role-chaining-one-hour")}));
    QCOMPARE(days, (std::vector<int> {99, 94, 104, 100, 94, 102, 98, 94}));
}

void tst_study_spread::fuzzSpreadsQuestionsOverTheWholeRange()
{
    Rules rules = plain;
    rules.fuzz = Fuzz::On;
    rules.maximumInterval = 30;
    const When when = whenOf(local(12h).at + std::chrono::days(20), 9h);
    std::map<int, int> count;
    for (int i = 0; i < 4000; ++i)
        ++count[next(learned(12, 20), Rating::Hard, when, rules, {.question = hashOf("question-" + std::to_string(i))}).scheduledDays];
    rules.fuzz = Fuzz::Off;
    const int plainDays = next(learned(12, 20), Rating::Hard, when, rules).scheduledDays;
    const DayRange range = fuzzRange(plainDays, 20, 30);
    QCOMPARE(count.begin()->first, range.first);
    QCOMPARE(count.rbegin()->first, range.last);
    const int even = 4000 / (range.last - range.first + 1);
    for (const auto &[day, cards] : count)
        QVERIFY2(cards > even * 0.8 && cards < even * 1.2, qPrintable(QStringLiteral("%1: %2 of %3").arg(day).arg(cards).arg(even)));
    // Below two and a half days nothing is moved.
    QCOMPARE(next({}, Rating::Good, when, Rules {.learningSteps = {}}, {.question = 1}).scheduledDays, 2);
}

void tst_study_spread::theLightestDayIsTaken()
{
    Load load;
    const DayRange range {.first = 5, .last = 9};
    for (const unsigned day : {25u, 26u, 28u, 29u, 29u, 25u})
        load.add(july(day));
    const Turn turn {.today = july(20), .reps = 3};
    QCOMPARE(lightestDay(range, turn, {.question = 1, .load = &load}), 7);
    load.add(july(27));
    std::set<int> taken; // the 26th, 27th and 28th are equals
    for (std::uint64_t question = 0; question < 50; ++question)
        taken.insert(lightestDay(range, turn, {.question = question, .load = &load}));
    QVERIFY((taken == std::set<int> {6, 7, 8}));
}

void tst_study_spread::aCardDoesNotWeighAgainstItself()
{
    Load load;
    for (const unsigned day : {25u, 26u, 27u})
        load.add(july(day));
    const DayRange range {.first = 5, .last = 7};
    const Turn turn {.today = july(20), .reps = 3, .own = july(26)};
    for (std::uint64_t question = 0; question < 50; ++question)
        QCOMPARE(lightestDay(range, turn, {.question = question, .load = &load}), 6);

    // A card that is asked early may keep its day, where no other card stands.
    const Rules rules;
    const When early = whenOf(local(12h).at + std::chrono::days(5), 9h);
    const int unmoved = next(learned(20, 20), Rating::Hard, early, plain).scheduledDays;
    const CardState card = learned(20, 5 + unmoved + 1);
    const DayRange around = fuzzRange(unmoved, 5, rules.maximumInterval);
    Load everyDay;
    for (int day = around.first; day <= around.last; ++day)
        everyDay.add(early.day + std::chrono::days(day));
    for (std::uint64_t question = 0; question < 50; ++question) {
        const CardState after = next(card, Rating::Hard, early, rules, {.question = question, .load = &everyDay});
        QVERIFY(after.dueDay() == card.dueDay());
    }
}

void tst_study_spread::theLoadFollowsTheCards()
{
    Load load;
    const CardState fresh, inReview = learned(20, 5);
    CardState inSteps = next(inReview, Rating::Again, local(30h), plain);
    QVERIFY(inSteps.isInSteps());
    moveLoad(load, fresh, inReview);
    QCOMPARE(load.on(july(25)), 1);
    moveLoad(load, inReview, inSteps);
    QCOMPARE(load.on(july(25)), 0);
    QCOMPARE(load.on(inSteps.dueDay()), 0);
    load.remove(july(25));
    QCOMPARE(load.on(july(25)), 0);
    const std::array cards {fresh, inReview, inReview, inSteps};
    QCOMPARE(loadOf(cards).on(july(25)), 2);
}

QTEST_GUILESS_MAIN(tst_study_spread)
#include "tst_study_spread.moc"
