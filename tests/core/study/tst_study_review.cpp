#include "core/study/review.h"
#include "tests/core/study/dice.h"

#include <QTest>

#include <set>

using namespace trustwalk;
using namespace trustwalk::study;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(trustwalk::study::Review)

/// The log of answers, and what follows from it.
class tst_study_review : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerKeepsTheCardBeforeIt();
    void sureAndWrongLastsUntilTheNextAnswer();
    void aForgetBeginsAgain();
    void questionsAreSpreadByTheirId();
    void aLogMadeByOtherRulesIsReplayedByTheseOnes();
    void rowsFromOutsideAreChecked_data();
    void rowsFromOutsideAreChecked();
};

namespace {

Review row(Rating rating, std::int64_t seconds = 0, Certainty certainty = Certainty::Unsure)
{
    return {.question = "session-policy-only-removes",
            .when = test::at(seconds),
            .rating = rating,
            .verdict = rating == Rating::Again ? Verdict::Wrong : Verdict::Right,
            .certainty = certainty,
            .answer = "b",
            .duration = 12s};
}

const Rules plain {.fuzz = Fuzz::Off};

} // namespace

void tst_study_review::anAnswerKeepsTheCardBeforeIt()
{
    Review first = row(Rating::Good), second = row(Rating::Again, 600);
    const CardState once = record(first, {}, plain);
    const CardState twice = record(second, once, plain);
    QVERIFY(first.before == CardState());
    QVERIFY(second.before == once);
    QVERIFY(once == next({}, Rating::Good, first.when, plain));
    QVERIFY(twice == next(once, Rating::Again, second.when, plain));
    QVERIFY(undone(second) == once);
    QCOMPARE(first.algorithm, std::string("FSRS-6"));
}

void tst_study_review::sureAndWrongLastsUntilTheNextAnswer()
{
    Review wrong = row(Rating::Again, 0, Certainty::Sure);
    QVERIFY(wrong.isSureAndWrong());
    const CardState after = record(wrong, {}, plain);
    QVERIFY(after.sureAndWrong);
    Review unsure = row(Rating::Again, 60, Certainty::Unsure);
    QVERIFY(!record(unsure, after, plain).sureAndWrong);
    Review right = row(Rating::Good, 60, Certainty::Sure);
    QVERIFY(!right.isSureAndWrong());
    QVERIFY(!record(right, after, plain).sureAndWrong);
    QVERIFY(undone(right).sureAndWrong);
}

void tst_study_review::aForgetBeginsAgain()
{
    Review good = row(Rating::Good), forgotten = row(Rating::Manual, 600, Certainty::Sure), again = row(Rating::Good, 1200);
    const CardState once = record(good, {}, plain);
    const CardState fresh = record(forgotten, once, plain);
    QVERIFY(fresh == CardState());
    QVERIFY(!forgotten.isSureAndWrong());
    QVERIFY(undone(forgotten) == once);
    const CardState later = record(again, fresh, plain);
    QVERIFY(later == next({}, Rating::Good, again.when, plain));
    QVERIFY(replay(std::vector {good, forgotten, again}, plain).at(good.question) == later);
}

void tst_study_review::questionsAreSpreadByTheirId()
{
    const Rules rules {.learningSteps = {}};
    std::set<int> days;
    for (int i = 0; i < 40; ++i) {
        Review answer = row(Rating::Easy);
        answer.question = "question-" + std::to_string(i);
        days.insert(record(answer, {}, rules).scheduledDays);
    }
    const DayRange range = fuzzRange(8, 0, 36500);
    QCOMPARE(static_cast<int>(days.size()), range.last - range.first + 1);
    // With a load, the same questions learned on one day are shared out evenly.
    Load load;
    for (int i = 0; i < 40; ++i) {
        Review answer = row(Rating::Easy);
        answer.question = "question-" + std::to_string(i);
        moveLoad(load, {}, record(answer, {}, rules, &load));
    }
    for (int day = range.first; day <= range.last; ++day)
        QCOMPARE(load.on(test::at(0).day + std::chrono::days(day)), 40 / static_cast<int>(days.size()));
}

void tst_study_review::aLogMadeByOtherRulesIsReplayedByTheseOnes()
{
    test::Dice dice(21);
    Rules strict = plain;
    strict.retention = 0.95;
    const auto history = test::randomHistory(dice, 20, 1000, plain);
    const auto stricter = replay(history.log, strict);
    QVERIFY(replay(history.log, plain) == history.cards);
    QCOMPARE(stricter.size(), history.cards.size());
    int sooner = 0;
    for (const auto &[question, card] : stricter) {
        QVERIFY(card.memory == history.cards.at(question).memory);
        QVERIFY(card.due <= history.cards.at(question).due);
        sooner += card.due < history.cards.at(question).due ? 1 : 0;
    }
    QVERIFY(sooner > 0);
}

void tst_study_review::rowsFromOutsideAreChecked_data()
{
    QTest::addColumn<Review>("review");
    QTest::addColumn<QString>("path");
    const auto add = [](const char *name, const char *path, auto change) {
        Review review = row(Rating::Good);
        change(review);
        QTest::newRow(name) << review << QString::fromLatin1(path);
    };
    add("a good row", "", [](Review &) {});
    add("no question", "$.question", [](Review &r) { r.question.clear(); });
    add("before 1970", "$.when.at", [](Review &r) { r.when.at = Moment(-1ms); });
    add("after the year 9999", "$.when.at", [](Review &r) { r.when.at = Moment::max(); });
    add("a zone that never was", "$.when.utcOffset", [](Review &r) { r.when.utcOffset = 19h; });
    add("a day far from the moment", "$.when.day", [](Review &r) { r.when.day += std::chrono::days(3); });
    add("a day long before it", "$.when.day", [](Review &r) { r.when.day = StudyDay::min(); });
    add("a negative duration", "$.duration", [](Review &r) { r.duration = -1ms; });
    add("two years on one question", "$.duration", [](Review &r) { r.duration = 24h * 731; });
    add("a negative number of hints", "$.hints", [](Review &r) { r.hints = -1; });
    add("more hints than there can be", "$.hints", [](Review &r) { r.hints = 1'000'000; });
}

void tst_study_review::rowsFromOutsideAreChecked()
{
    QFETCH(Review, review);
    QFETCH(QString, path);
    const auto flaw = flawOf(review);
    QCOMPARE(flaw.has_value(), !path.isEmpty());
    if (flaw) {
        QCOMPARE(QString::fromStdString(flaw->path), path);
        QVERIFY(!flaw->expected.empty());
    }
}

QTEST_GUILESS_MAIN(tst_study_review)
#include "tst_study_review.moc"
