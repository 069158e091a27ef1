#include "tests/core/study/july.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace trustwalk;
using namespace trustwalk::study;
using namespace trustwalk::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(trustwalk::study::Rules)
Q_DECLARE_METATYPE(trustwalk::study::CardState)

/// What comes from outside is checked before it schedules anything.
class tst_study_checks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreChecked_data();
    void rulesAreChecked();
    void cardsAreChecked_data();
    void cardsAreChecked();
    void weightsSuitTheRelearningSteps();
    void aWeightOfTheDayItselfMayBeNothingWithoutSteps();
    void weightsAreRefusedWithTheirPlace_data();
    void weightsAreRefusedWithTheirPlace();
};

void tst_study_checks::rulesAreChecked_data()
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

void tst_study_checks::rulesAreChecked()
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

void tst_study_checks::cardsAreChecked_data()
{
    QTest::addColumn<CardState>("card");
    QTest::addColumn<QString>("path");
    const auto add = [](const char *name, const char *path, auto change) {
        CardState card = learned(20, 20);
        change(card);
        QTest::newRow(name) << card << QString::fromLatin1(path);
    };
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    add("in review", "", [](CardState &) {});
    add("new", "", [](CardState &card) { card = {}; });
    add("forgotten, with its counters", "", [](CardState &card) { card = forget(card, Counters::Keep); });
    add("in a step", "", [](CardState &card) { card = next(card, Rating::Again, local(30h), plain); });
    add("a phase that there is not", "$.phase", [](CardState &card) { card.phase = static_cast<Phase>(4); });
    add("a step before the first", "$.step", [](CardState &card) { card.step = -1; });
    add("days before the answer", "$.scheduledDays", [](CardState &card) { card.scheduledDays = -1; });
    add("fewer answers than none", "$.reps", [](CardState &card) { card.reps = -1; });
    add("more lapses than answers", "$.lapses", [](CardState &card) { card.lapses = 5; });
    add("new with a memory", "$.memory", [](CardState &card) { card.phase = Phase::New; });
    add("no stability", "$.memory.stability", [](CardState &card) { card.memory = {}; });
    add("a stability that is no number", "$.memory.stability", [nan](CardState &card) { card.memory.stability = nan; });
    add("a difficulty of eleven", "$.memory.difficulty", [](CardState &card) { card.memory.difficulty = 11; });
    add("answered at the end of time", "$.lastReview", [](CardState &card) { card.lastReview = Moment::max(); });
    add("due before it was answered", "$.due", [](CardState &card) { card.due = card.lastReview - 1ms; });
    add("due at the end of time", "$.due", [](CardState &card) { card.due = Moment::max(); });
    add("another day than its moment's", "$.studyDay", [](CardState &card) { card.studyDay += std::chrono::days(3); });
}

void tst_study_checks::cardsAreChecked()
{
    QFETCH(CardState, card);
    QFETCH(QString, path);
    const auto flaw = flawOf(card);
    QCOMPARE(flaw ? QString::fromStdString(flaw->path) : QString(), path);
}

void tst_study_checks::weightsSuitTheRelearningSteps()
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

void tst_study_checks::aWeightOfTheDayItselfMayBeNothingWithoutSteps()
{
    auto weights = Parameters().weights();
    weights[19] = 0;
    QCOMPARE(Parameters::of(weights, ShortTerm::On)->weights()[19], 0.01);
    QCOMPARE(Parameters::of(weights, ShortTerm::Off)->weights()[19], 0.0);
}

void tst_study_checks::weightsAreRefusedWithTheirPlace_data()
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

void tst_study_checks::weightsAreRefusedWithTheirPlace()
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

QTEST_GUILESS_MAIN(tst_study_checks)
#include "tst_study_checks.moc"
