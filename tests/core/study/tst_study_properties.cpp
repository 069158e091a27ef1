#include "core/study/review.h"
#include "tests/core/study/dice.h"

#include <QTest>

#include <cmath>

using namespace trustwalk;
using namespace trustwalk::study;
using test::Dice;

/// What holds for every memory and every set of weights, tried on many of each.
class tst_study_properties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChanceFallsWithTimeAndRisesWithStability();
    void anIntervalIsTheInverseOfTheChance();
    void aPassNeverLowersStability();
    void aLaterPassStrengthensMore();
    void aFailNeverRaisesStability();
    void aHigherDifficultyFollowsAWorseAnswer();
    void aMillionAnswersStayInsideTheirRanges();
    void aBetterAnswerNeverComesSooner();
    void noWaitIsLongerThanTheLongestInterval();
    void aReplayedLogGivesTheStoredCards_data();
    void aReplayedLogGivesTheStoredCards();
    void undoingAnswersGivesTheCardsBefore();
    void aClockThatWasSetBackCountsAsTheSameDay();
};

namespace {

constexpr int tries = 20'000;

/// Rounding of a few operations, not a different formula.
bool isAtMost(double a, double b)
{
    return a <= b * (1 + 1e-12) + 1e-12;
}

Rules anyRules(Dice &dice)
{
    Rules rules;
    rules.parameters = dice.chance(0.5) ? Parameters() : dice.parameters();
    rules.retention = dice.between(lowestRetention, highestRetention);
    rules.maximumInterval = dice.of(std::array {1, 2, 7, 30, 365, 36500});
    rules.shortTerm = dice.chance(0.2) ? ShortTerm::Off : ShortTerm::On;
    rules.fuzz = dice.chance(0.5) ? Fuzz::On : Fuzz::Off;
    rules.learningSteps.resize(static_cast<std::size_t>(dice.below(4)));
    rules.relearningSteps.resize(static_cast<std::size_t>(dice.below(4)));
    for (auto *steps : {&rules.learningSteps, &rules.relearningSteps}) {
        for (auto &step : *steps)
            step = std::chrono::minutes(1 + dice.below(1439));
    }
    return checked(rules).value();
}

} // namespace

void tst_study_properties::theChanceFallsWithTimeAndRisesWithStability()
{
    Dice dice(1);
    for (int i = 0; i < tries; ++i) {
        const Parameters parameters = dice.parameters();
        const double stability = dice.stability(), days = dice.stability();
        const double chance = retrievability(days, stability, parameters);
        QVERIFY(chance > 0 && chance < 1);
        QVERIFY(retrievability(days * 1.5, stability, parameters) < chance);
        QVERIFY(retrievability(days, stability * 1.5, parameters) > chance);
        QCOMPARE(retrievability(0, stability, parameters), 1.0);
        QCOMPARE(retrievability(-days, stability, parameters), 1.0); // a clock that was set back
        QVERIFY(std::abs(retrievability(stability, stability, parameters) - 0.9) < 1e-12);
    }
}

void tst_study_properties::anIntervalIsTheInverseOfTheChance()
{
    Dice dice(2);
    for (int i = 0; i < tries; ++i) {
        const Parameters parameters = dice.parameters();
        const double stability = dice.stability();
        const double days = stability * dice.between(0.01, 20);
        const double chance = retrievability(days, stability, parameters);
        QVERIFY(std::abs(interval(stability, chance, parameters) - days) < 1e-9 * days);
        QVERIFY(std::abs(stabilityFor(days, chance, parameters) - stability) < 1e-9 * stability);
    }
    QCOMPARE(stabilityFor(5, 1, Parameters()), longestStability);
    QCOMPARE(stabilityFor(5, 0, Parameters()), shortestStability);
    QCOMPARE(stabilityFor(0, 0.9, Parameters()), longestStability);
}

void tst_study_properties::aPassNeverLowersStability()
{
    Dice dice(3);
    for (int i = 0; i < tries; ++i) {
        const Parameters parameters = dice.parameters();
        const Memory memory = dice.memory();
        const double days = dice.chance(0.3) ? 0 : dice.stability();
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
            for (const ShortTerm shortTerm : {ShortTerm::On, ShortTerm::Off})
                QVERIFY(isAtMost(memory.stability, nextMemory(memory, rating, days, parameters, shortTerm).stability));
        }
    }
}

void tst_study_properties::aLaterPassStrengthensMore()
{
    Dice dice(4);
    for (int i = 0; i < tries; ++i) {
        const Parameters parameters = dice.parameters();
        const Memory memory = dice.memory();
        const double days = dice.between(1, 1000);
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
            const double sooner = nextMemory(memory, rating, days, parameters).stability;
            QVERIFY(isAtMost(sooner, nextMemory(memory, rating, days * 1.2, parameters).stability));
        }
    }
}

void tst_study_properties::aFailNeverRaisesStability()
{
    Dice dice(5);
    for (int i = 0; i < tries; ++i) {
        const Memory memory = dice.memory();
        const Parameters parameters = dice.parameters();
        const double days = dice.between(1, 1000);
        QVERIFY(isAtMost(nextMemory(memory, Rating::Again, days, parameters).stability, memory.stability));
        QVERIFY(isAtMost(nextMemory(memory, Rating::Again, days, parameters, ShortTerm::Off).stability, memory.stability));
        // On the day itself other weights could say otherwise.
        QVERIFY(isAtMost(nextMemory(memory, Rating::Again, 0, Parameters()).stability, memory.stability));
    }
}

void tst_study_properties::aHigherDifficultyFollowsAWorseAnswer()
{
    Dice dice(6);
    for (int i = 0; i < tries; ++i) {
        const Parameters parameters = dice.parameters();
        const Memory memory = dice.memory();
        double before = 10;
        for (const Rating rating : allRatings) {
            const double difficulty = nextMemory(memory, rating, 3, parameters).difficulty;
            QVERIFY(difficulty >= 1 && difficulty <= before);
            before = difficulty;
        }
    }
}

void tst_study_properties::aMillionAnswersStayInsideTheirRanges()
{
    Dice dice(7);
    for (int sequence = 0; sequence < 100'000; ++sequence) {
        const Parameters parameters = dice.parameters();
        const ShortTerm shortTerm = dice.chance(0.5) ? ShortTerm::On : ShortTerm::Off;
        Memory memory = firstMemory(dice.rating(), parameters);
        for (int answer = 0; answer < 10; ++answer) {
            const double days = dice.chance(0.3) ? 0 : std::floor(dice.stability());
            memory = nextMemory(memory, dice.rating(), days, parameters, shortTerm);
            QVERIFY(std::isfinite(memory.stability) && std::isfinite(memory.difficulty));
            QVERIFY(memory.stability >= shortestStability && memory.stability <= longestStability);
            QVERIFY(memory.difficulty >= 1 && memory.difficulty <= 10);
        }
    }
}

void tst_study_properties::aBetterAnswerNeverComesSooner()
{
    Dice dice(8);
    for (int i = 0; i < tries; ++i) {
        const Rules rules = anyRules(dice);
        const CardState card {
            .phase = Phase::Review, .scheduledDays = 5, .studyDay = test::at(0).day, .reps = dice.below(30), .memory = dice.memory()};
        const Preview preview(card, test::at(dice.below(400) * 86400), rules, {.question = dice.below(1000) + 1ULL});
        QVERIFY(preview.wait(Rating::Hard) <= preview.wait(Rating::Good));
        QVERIFY(preview.wait(Rating::Good) <= preview.wait(Rating::Easy));
    }
}

void tst_study_properties::noWaitIsLongerThanTheLongestInterval()
{
    Dice dice(9);
    for (int sequence = 0; sequence < 2000; ++sequence) {
        const Rules rules = anyRules(dice);
        CardState card;
        std::int64_t now = 0;
        for (int answer = 0; answer < 20; ++answer) {
            card = next(card, dice.rating(), test::at(now), rules, {.question = 7});
            QVERIFY(card.scheduledDays >= 0 && card.scheduledDays <= rules.maximumInterval);
            QVERIFY(card.due > card.lastReview);
            QCOMPARE(card.scheduledDays == 0, card.isInSteps());
            now += dice.chance(0.3) ? 600 : (card.scheduledDays + dice.below(3)) * 86400;
        }
    }
}

void tst_study_properties::aReplayedLogGivesTheStoredCards_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_study_properties::aReplayedLogGivesTheStoredCards()
{
    QFETCH(int, seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    const Rules rules = anyRules(dice);
    auto [log, stored] = test::randomHistory(dice, 1 + dice.below(100), 2000, rules);
    for (Review &row : log)
        row.before = {}; // replay needs none
    QVERIFY(replay(log, rules) == stored);
    for (const auto &[question, card] : stored)
        QVERIFY2(!flawOf(card).has_value(), question.c_str());
}

void tst_study_properties::undoingAnswersGivesTheCardsBefore()
{
    Dice dice(11);
    const Rules rules = anyRules(dice);
    auto [log, cards] = test::randomHistory(dice, 30, 500, rules);
    while (!log.empty()) {
        cards[log.back().question] = undone(log.back());
        log.pop_back();
        const Cards replayed = replay(log, rules);
        for (const auto &[question, card] : cards) {
            const auto found = replayed.find(question);
            QVERIFY(card == (found == replayed.end() ? CardState() : found->second));
        }
    }
}

void tst_study_properties::aClockThatWasSetBackCountsAsTheSameDay()
{
    const Rules rules {.fuzz = Fuzz::Off};
    const CardState card = next({}, Rating::Easy, test::at(10 * 86400), rules);
    const CardState sameDay = next(card, Rating::Good, test::at(10 * 86400 + 60), rules);
    const CardState setBack = next(card, Rating::Good, test::at(3 * 86400), rules);
    QCOMPARE(elapsedDays(card, test::at(3 * 86400), rules), 0);
    QVERIFY(setBack.memory == sameDay.memory);
}

QTEST_GUILESS_MAIN(tst_study_properties)
#include "tst_study_properties.moc"
