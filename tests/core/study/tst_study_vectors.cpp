#include "core/study/review.h"
#include "tests/core/study/vectors.h"
#include "tests/support/files.h"
#include "tests/support/show.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace trustwalk;
using test::items;
using test::number;
using test::text;

/// Every file of tests/vectors/fsrs: computed by another implementation, each vector under its own rules. Draws from that implementation's
/// generator ("fuzzSeeded") say nothing about ours and are left out.
class tst_study_vectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesHoldOnlyWhatIsChecked();
    void constantsAreTheDefaults_data() { rowPerFile("constants"); }
    void constantsAreTheDefaults();
    void memoriesChangeAsComputed_data() { rowPerItem("memory"); }
    void memoriesChangeAsComputed();
    void cardsAreScheduledAsComputed_data() { rowPerItem("scheduler"); }
    void cardsAreScheduledAsComputed();
    void memoriesFadeAsComputed_data() { rowPerItem("forgettingCurve"); }
    void memoriesFadeAsComputed();
    void intervalsAreAsComputed_data() { rowPerItem("intervals"); }
    void intervalsAreAsComputed();
    void intervalsAreMovedWithinTheSameRange_data() { rowPerItem("fuzzRanges"); }
    void intervalsAreMovedWithinTheSameRange();
    void weightsOfEarlierModelsAreMigrated_data() { rowPerItem("migrate"); }
    void weightsOfEarlierModelsAreMigrated();
    void weightsAreMovedIntoTheirRanges_data() { rowPerItem("clip"); }
    void weightsAreMovedIntoTheirRanges();
    void anUndoneAnswerLeavesTheCardBefore_data() { rowPerFile("undo"); }
    void anUndoneAnswerLeavesTheCardBefore();

private:
    struct File {
        QString name;
        json::Value content;
    };
    void rowPerFile(const char *section);
    void rowPerItem(const char *section);
    std::vector<File> m_files;
};

Q_DECLARE_METATYPE(const json::Value *)

namespace {

const QStringList checkedSections {
    QStringLiteral("constants"), QStringLiteral("memory"),  QStringLiteral("scheduler"), QStringLiteral("forgettingCurve"),
    QStringLiteral("intervals"), QStringLiteral("migrate"), QStringLiteral("clip"),      QStringLiteral("fuzzRanges"),
    QStringLiteral("undo"),
};
const QStringList otherSections {QStringLiteral("generator"), QStringLiteral("rounding"), QStringLiteral("fuzzSeeded")};

/// The vectors are rounded to eight decimals after every operation.
bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= std::max(1e-6 * std::abs(expected), 1e-7);
}

#define NEAR(actual, expected)                                                                                                             \
    QVERIFY2(isNear(actual, expected), qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)))

std::vector<double> weightsOf(const study::Parameters &parameters)
{
    return {parameters.weights().begin(), parameters.weights().end()};
}

void compareWeights(const study::Parameters &parameters, const std::vector<json::Value> &expected)
{
    const std::vector<double> weights = weightsOf(parameters);
    QCOMPARE(weights.size(), expected.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        NEAR(weights[i], number(expected[i]));
}

void compareCards(const study::CardState &card, const json::Value &expected)
{
    QCOMPARE(test::nameOf(card.phase), std::string_view(text(expected, "state")));
    QCOMPARE(card.step, static_cast<int>(number(expected, "step")));
    NEAR(card.memory.stability, number(expected, "stability"));
    NEAR(card.memory.difficulty, number(expected, "difficulty"));
    QCOMPARE(card.scheduledDays, static_cast<int>(number(expected, "scheduledDays")));
    QCOMPARE(card.reps, static_cast<int>(number(expected, "reps")));
    QCOMPARE(card.lapses, static_cast<int>(number(expected, "lapses")));
    QVERIFY(card.due == test::whenOf(text(expected, "due")).at);
}

} // namespace

void tst_study_vectors::initTestCase()
{
    const QDir folder(QStringLiteral(TESTS_DIR "/vectors/fsrs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto content = json::parse(*test::readSourceFile("tests/vectors/fsrs/" + name.toStdString()));
        QVERIFY2(content.has_value(), qPrintable(name));
        m_files.push_back({name, std::move(*content)});
    }
    QVERIFY(!m_files.empty());
}

void tst_study_vectors::rowPerFile(const char *section)
{
    QTest::addColumn<const json::Value *>("vector");
    for (const File &file : m_files) {
        if (const json::Value *value = file.content.find(section))
            QTest::newRow(qPrintable(file.name)) << value;
    }
}

void tst_study_vectors::rowPerItem(const char *section)
{
    QTest::addColumn<const json::Value *>("vector");
    for (const File &file : m_files) {
        int index = 0;
        for (const json::Value &item : items(file.content, section)) {
            const QString id = QString::fromStdString(text(item, "id"));
            const QString name = id.isEmpty() ? QString::number(index) : id;
            QTest::newRow(qPrintable(file.name + QStringLiteral(": ") + name)) << &item;
            ++index;
        }
    }
}

void tst_study_vectors::filesHoldOnlyWhatIsChecked()
{
    for (const File &file : m_files) {
        int checked = 0;
        for (const json::Member &member : file.content.members) {
            const QString section = QString::fromStdString(member.key);
            QVERIFY2(checkedSections.contains(section) || otherSections.contains(section), qPrintable(file.name + u'/' + section));
            checked += checkedSections.contains(section) ? 1 : 0;
        }
        QVERIFY2(checked > 0, qPrintable(file.name));
    }
}

void tst_study_vectors::constantsAreTheDefaults()
{
    QFETCH(const json::Value *, vector);
    const study::Parameters parameters;
    compareWeights(parameters, items(*vector, "w"));
    NEAR(parameters.decay(), number(*vector, "decay"));
    NEAR(parameters.factor(), number(*vector, "factor"));
    QCOMPARE(study::shortestStability, number(*vector, "S_MIN"));
    QCOMPARE(study::longestStability, number(*vector, "S_MAX"));
    const study::Rules ours;
    const json::Value &theirs = *vector->find("defaults");
    QCOMPARE(ours.retention, number(theirs, "request_retention"));
    QCOMPARE(ours.maximumInterval, static_cast<int>(number(theirs, "maximum_interval")));
    const study::Rules read = test::rulesOf(json::Value::object().set("params", theirs));
    QVERIFY(read.learningSteps == ours.learningSteps);
    QVERIFY(read.relearningSteps == ours.relearningSteps);
    QVERIFY(read.shortTerm == ours.shortTerm);
}

void tst_study_vectors::memoriesChangeAsComputed()
{
    QFETCH(const json::Value *, vector);
    const study::Rules rules = test::rulesOf(*vector);
    study::Memory memory;
    for (const json::Value &step : items(*vector, "steps")) {
        const double elapsed = number(step, "elapsed");
        if (!memory.isEmpty() && step.find("retrievability")->is(json::Value::Kind::Number))
            NEAR(study::retrievability(elapsed, memory.stability, rules.parameters), number(step, "retrievability"));
        memory = memory.isEmpty() ? study::firstMemory(test::rating(step), rules.parameters, rules.firstStabilityFloor)
                                  : study::nextMemory(memory, test::rating(step), elapsed, rules.parameters, rules.shortTerm);
        NEAR(memory.stability, number(step, "stability"));
        NEAR(memory.difficulty, number(step, "difficulty"));
        const int days = study::intervalDays(memory.stability, rules.retention, rules.maximumInterval, rules.parameters);
        QCOMPARE(days, static_cast<int>(number(step, "interval")));
    }
}

void tst_study_vectors::cardsAreScheduledAsComputed()
{
    QFETCH(const json::Value *, vector);
    const study::Rules rules = test::rulesOf(*vector);
    study::CardState card;
    for (const json::Value &step : items(*vector, "steps")) {
        const study::When when = test::whenOf(text(step, "at"));
        const study::Preview preview(card, when, rules);
        for (const json::Member &wait : step.find("previewSeconds")->members) {
            const auto rating = static_cast<study::Rating>(std::stoi(wait.key));
            QCOMPARE(preview.wait(rating).count(), static_cast<std::int64_t>(number(wait.value)));
        }
        card = study::next(card, test::rating(step), when, rules);
        QVERIFY(card == preview.after(test::rating(step)));
        compareCards(card, *step.find("card"));
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_study_vectors::memoriesFadeAsComputed()
{
    QFETCH(const json::Value *, vector);
    NEAR(study::retrievability(number(*vector, "t"), number(*vector, "s"), study::Parameters()), number(*vector, "r"));
}

void tst_study_vectors::intervalsAreAsComputed()
{
    QFETCH(const json::Value *, vector);
    const study::Parameters parameters;
    const double retention = number(*vector, "retention");
    NEAR(study::interval(1, retention, parameters), number(*vector, "modifier"));
    for (const json::Member &days : vector->find("days")->members) {
        const int actual = study::intervalDays(std::stod(days.key), retention, 36500, parameters);
        QCOMPARE(actual, static_cast<int>(number(days.value)));
    }
}

void tst_study_vectors::intervalsAreMovedWithinTheSameRange()
{
    QFETCH(const json::Value *, vector);
    const int longest = vector->find("maximum") != nullptr ? static_cast<int>(number(*vector, "maximum")) : 36500;
    const auto range = study::fuzzRange(number(*vector, "interval"), static_cast<int>(number(*vector, "elapsed")), longest);
    QCOMPARE(range.first, static_cast<int>(number(*vector, "min_ivl")));
    QCOMPARE(range.last, static_cast<int>(number(*vector, "max_ivl")));
}

void tst_study_vectors::weightsOfEarlierModelsAreMigrated()
{
    QFETCH(const json::Value *, vector);
    const auto parameters = study::Parameters::of(test::numbers(items(*vector, "w")));
    QVERIFY(parameters.has_value());
    compareWeights(*parameters, items(*vector, "migrated"));
}

void tst_study_vectors::weightsAreMovedIntoTheirRanges()
{
    QFETCH(const json::Value *, vector);
    const auto steps = static_cast<std::size_t>(number(*vector, "relearningSteps"));
    const auto parameters = study::Parameters::of(test::numbers(items(*vector, "w")));
    QVERIFY(parameters.has_value());
    compareWeights(parameters->narrowedFor(steps), items(*vector, "clipped"));
}

void tst_study_vectors::anUndoneAnswerLeavesTheCardBefore()
{
    QFETCH(const json::Value *, vector);
    const study::Rules rules = test::rulesOf(*vector);
    // The vector does not say when it began: the due time of its second card does.
    const auto answeredTwice = [&rules](study::When when) {
        const study::CardState once = study::next({}, study::Rating::Good, when, rules);
        return study::next(once, study::Rating::Good, study::whenOf(once.due, {}), rules);
    };
    const study::Moment due = test::whenOf(text(*vector->find("after2"), "due")).at;
    const study::CardState second = answeredTwice(study::whenOf(study::Moment(due - answeredTwice({}).due), {}));
    compareCards(second, *vector->find("after2"));

    study::Review third {.question = "q", .when = study::whenOf(second.due, {}), .rating = study::Rating::Again};
    const study::CardState after = study::record(third, second, rules);
    QCOMPARE(after.lapses, second.lapses + 1);
    compareCards(study::undone(third), *vector->find("rolledBack"));
    for (const json::Value &point : items(*vector, "retrievability")) {
        const auto then = second.lastReview + std::chrono::days(static_cast<int>(number(point, "days")));
        NEAR(study::retrievability(second, study::whenOf(then, {}), rules), number(point, "r"));
    }
}

QTEST_GUILESS_MAIN(tst_study_vectors)
#include "tst_study_vectors.moc"
