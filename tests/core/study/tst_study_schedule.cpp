#include "core/study/schedule.h"
#include "tests/support/show.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace trustwalk;
using namespace trustwalk::study;
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
    void aForgottenCardIsNew();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void weightsSuitTheRelearningSteps();
    void weightsAreRefusedWithTheirPlace_data();
    void weightsAreRefusedWithTheirPlace();
    void fuzzIsTheSameOnEveryMachine();
    void fuzzSpreadsQuestionsOverTheWholeRange();
    void theLightestDayIsTaken();
    void aCardDoesNotWeighAgainstItself();
    void theLoadFollowsTheCards();
};

namespace {

const Rules plain {.fuzz = Fuzz::Off};

/// 20 July 2026, at that time of the local clock.
When local(std::chrono::minutes time, std::chrono::minutes utcOffset = 9h)
{
    const Moment midnight = std::chrono::sys_days(std::chrono::year(2026) / 7 / 20);
    return whenOf(midnight + time - utcOffset, utcOffset);
}

StudyDay july(unsigned day)
{
    return StudyDay(std::chrono::local_days(std::chrono::year(2026) / 7 / day));
}

/// A card in review that was answered on 20 July with that stability.
CardState learned(double stability, int scheduledDays)
{
    const When when = local(12h);
    return {.phase = Phase::Review,
            .scheduledDays = scheduledDays,
            .due = when.at + std::chrono::days(scheduledDays),
            .lastReview = when.at,
            .studyDay = when.day,
            .reps = 4,
            .memory = {.stability = stability, .difficulty = 5}};
}

} // namespace

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

void tst_study_schedule::aForgottenCardIsNew()
{
    CardState card = learned(20, 20);
    card.lapses = 3;
    QVERIFY(forget(card, Counters::Zero) == CardState());
    QVERIFY(forget(card, Counters::Keep) == (CardState {.reps = 4, .lapses = 3}));
    QCOMPARE(retrievability(forget(card, Counters::Keep), local(12h), plain), 0.0);
    QVERIFY(next(forget(card, Counters::Zero), Rating::Good, local(30h), plain) == next({}, Rating::Good, local(30h), plain));
}

void tst_study_schedule::rulesAreChecked_data()
{
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("path");
    const auto add = [](const char *name, const char *path, auto change) {
        Rules rules;
        change(rules);
        QTest::newRow(name) << rules << QString::fromLatin1(path);
    };
    add("the defaults", "", [](Rules &) {});
    add("the lowest retention", "", [](Rules &rules) { rules.retention = 0.70; });
    add("a lower one", "$.retention", [](Rules &rules) { rules.retention = 0.699; });
    add("the highest retention", "", [](Rules &rules) { rules.retention = 0.97; });
    add("a higher one", "$.retention", [](Rules &rules) { rules.retention = 0.971; });
    add("no number", "$.retention", [](Rules &rules) { rules.retention = std::numeric_limits<double>::quiet_NaN(); });
    add("no interval", "$.maximumInterval", [](Rules &rules) { rules.maximumInterval = 0; });
    add("a century and a day", "$.maximumInterval", [](Rules &rules) { rules.maximumInterval = 36501; });
    add("no floor", "$.firstStabilityFloor", [](Rules &rules) { rules.firstStabilityFloor = 0; });
    add("no steps", "", [](Rules &rules) { rules.learningSteps = rules.relearningSteps = {}; });
    add("a step of no time", "$.learningSteps[1]", [](Rules &rules) { rules.learningSteps = {1min, 0min}; });
    add("nearly a day", "", [](Rules &rules) { rules.relearningSteps = {1439min}; });
    add("a step of a day", "$.relearningSteps[0]", [](Rules &rules) { rules.relearningSteps = {1440min}; });
    add("a step of a day where it is allowed", "", [](Rules &rules) {
        rules.dayStep = DayStep::Allowed;
        rules.relearningSteps = {1440min};
    });
}

Q_DECLARE_METATYPE(trustwalk::study::Rules)

void tst_study_schedule::rulesAreChecked()
{
    QFETCH(Rules, rules);
    QFETCH(QString, path);
    const auto result = checked(rules);
    QCOMPARE(result.has_value(), path.isEmpty());
    if (!result) {
        QCOMPARE(QString::fromStdString(result.error().path), path);
        QVERIFY(!result.error().found.empty() && !result.error().expected.empty());
    }
}

void tst_study_schedule::weightsSuitTheRelearningSteps()
{
    Rules rules;
    auto weights = rules.parameters.weights();
    weights[17] = weights[18] = 2;
    rules.parameters = Parameters::of(weights).value();
    QCOMPARE(checked(rules)->parameters.weights()[17], 2.0);
    rules.relearningSteps = {5min, 10min};
    QVERIFY(std::abs(checked(rules)->parameters.weights()[17] - 0.60045935) < 1e-8);
    QVERIFY(std::abs(checked(rules)->parameters.weights()[18] - 0.60045935) < 1e-8);
}

void tst_study_schedule::weightsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bad");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("path");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("twenty") << 20 << 0 << 1.0 << QStringLiteral("$");
    QTest::newRow("none") << 0 << 0 << 1.0 << QStringLiteral("$");
    QTest::newRow("not a number") << 21 << 3 << nan << QStringLiteral("$[3]");
    QTest::newRow("infinite") << 19 << 18 << infinity << QStringLiteral("$[18]");
    QTest::newRow("seventeen good ones") << 17 << 0 << 1.0 << QString();
}

void tst_study_schedule::weightsAreRefusedWithTheirPlace()
{
    QFETCH(int, count);
    QFETCH(int, bad);
    QFETCH(double, value);
    QFETCH(QString, path);
    std::vector<double> weights(static_cast<std::size_t>(count), 1);
    if (count > 0)
        weights[static_cast<std::size_t>(bad)] = value;
    const auto parameters = Parameters::of(weights);
    QCOMPARE(parameters.has_value(), path.isEmpty());
    if (!parameters)
        QCOMPARE(QString::fromStdString(parameters.error().path), path);
}

void tst_study_schedule::fuzzIsTheSameOnEveryMachine()
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

void tst_study_schedule::fuzzSpreadsQuestionsOverTheWholeRange()
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

void tst_study_schedule::theLightestDayIsTaken()
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

void tst_study_schedule::aCardDoesNotWeighAgainstItself()
{
    Load load;
    for (const unsigned day : {25u, 26u, 27u})
        load.add(july(day));
    const DayRange range {.first = 5, .last = 7};
    const Turn turn {.today = july(20), .reps = 3, .own = july(26)};
    for (std::uint64_t question = 0; question < 50; ++question)
        QCOMPARE(lightestDay(range, turn, {.question = question, .load = &load}), 6);
}

void tst_study_schedule::theLoadFollowsTheCards()
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

QTEST_GUILESS_MAIN(tst_study_schedule)
#include "tst_study_schedule.moc"
