#include "core/study/rating.h"

#include <QTest>

#include <vector>

using namespace trustwalk::study;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(trustwalk::study::Attempt)

/// From an answer to a rating, and why.
class tst_study_rating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsRatedWithItsReason_data();
    void anAnswerIsRatedWithItsReason();
    void hardNeverMeansWrong();
    void theLearnerMayOverrule();
    void theMedianIsTheMiddle();
};

namespace {

Attempt right(Certainty certainty)
{
    return {.verdict = Verdict::Right, .certainty = certainty, .duration = milliseconds(4000)};
}

} // namespace

void tst_study_rating::anAnswerIsRatedWithItsReason_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<RatingReason>("reason");
    const auto add
        = [](const char *name, Attempt attempt, Rating rating, RatingReason reason) { QTest::newRow(name) << attempt << rating << reason; };
    const auto with = [](Attempt attempt, auto change) {
        change(attempt);
        return attempt;
    };
    const Attempt sure = right(Certainty::Sure);
    const auto inHalfOf = [&](int median) { return with(sure, [median](Attempt &a) { a.median = milliseconds(median); }); };

    add("wrong", {.certainty = Certainty::Guess}, Rating::Again, RatingReason::Wrong);
    add("sure and wrong", {.certainty = Certainty::Sure}, Rating::Again, RatingReason::Wrong);
    add("shown", with(sure, [](Attempt &a) { a.shown = true; }), Rating::Again, RatingReason::AnswerShown);
    add("right with a hint", with(sure, [](Attempt &a) { a.hints = 1; }), Rating::Hard, RatingReason::RightWithHint);
    add("wrong in spite of a hint", {.hints = 1}, Rating::Again, RatingReason::Wrong);
    add("right on the second try", with(sure, [](Attempt &a) { a.tries = 2; }), Rating::Hard, RatingReason::RightOnLaterTry);
    add("right after looking at the step", with(sure, [](Attempt &a) { a.diagramOpened = true; }), Rating::Hard,
        RatingReason::RightWithDiagram);
    add("right by a guess", right(Certainty::Guess), Rating::Hard, RatingReason::RightByGuess);
    add("right and unsure", right(Certainty::Unsure), Rating::Good, RatingReason::RightAndUnsure);
    add("right and unsure, fast", with(inHalfOf(60000), [](Attempt &a) { a.certainty = Certainty::Unsure; }), Rating::Good,
        RatingReason::RightAndUnsure);
    add("right and sure, no median yet", sure, Rating::Good, RatingReason::RightAndSure);
    add("right and sure in half the median", inHalfOf(8000), Rating::Good, RatingReason::RightAndSure);
    add("right and sure in less than half", inHalfOf(8001), Rating::Easy, RatingReason::RightSureAndFast);
    add("fast but with a hint", with(inHalfOf(60000), [](Attempt &a) { a.hints = 2; }), Rating::Hard, RatingReason::RightWithHint);
}

void tst_study_rating::anAnswerIsRatedWithItsReason()
{
    QFETCH(Attempt, attempt);
    QFETCH(Rating, rating);
    QFETCH(RatingReason, reason);
    QVERIFY((rate(attempt) == Rated {rating, reason}));
}

void tst_study_rating::hardNeverMeansWrong()
{
    for (const Certainty certainty : {Certainty::Guess, Certainty::Unsure, Certainty::Sure}) {
        for (int facts = 0; facts < 16; ++facts) {
            Attempt attempt {.certainty = certainty, .hints = facts & 1, .tries = facts & 2 ? 2 : 1, .diagramOpened = (facts & 4) != 0};
            if (facts & 8)
                attempt.median = milliseconds(1'000'000);
            QVERIFY(rate(attempt).rating == Rating::Again);
            attempt.verdict = Verdict::Right;
            QVERIFY(rate(attempt).rating >= Rating::Hard);
        }
    }
}

void tst_study_rating::theLearnerMayOverrule()
{
    for (const Rating rating : allRatings)
        QVERIFY((overruled(rating) == Rated {rating, RatingReason::ChosenByLearner}));
}

void tst_study_rating::theMedianIsTheMiddle()
{
    const auto median = [](std::vector<milliseconds> durations) { return medianOf(durations); };
    QVERIFY(!median({}).has_value());
    QVERIFY(median({milliseconds(5)}) == milliseconds(5));
    QVERIFY(median({milliseconds(90), milliseconds(10), milliseconds(20)}) == milliseconds(20));
    QVERIFY(median({milliseconds(40), milliseconds(10), milliseconds(20), milliseconds(1000)}) == milliseconds(30));
}

QTEST_GUILESS_MAIN(tst_study_rating)
#include "tst_study_rating.moc"
