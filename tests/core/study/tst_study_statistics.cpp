#include "core/study/statistics.h"
#include "tests/core/study/dice.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::study;
using std::chrono::days;
using std::chrono::milliseconds;

/// Figures about learning, from small logs that can be counted by hand.
class tst_study_statistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theForecastHoldsWhatIsOverdueOnToday();
    void theCalendarCountsAnswersByStudyDay();
    void aStreakEndsAtTheFirstDayWithoutAnswers();
    void retentionCountsTheFirstAnswerOfTheDay();
    void weeksBeginOnMonday();
    void theConfusionMatrixCountsWhichCallWasTakenForWhich();
    void whatIsConfusedMostComesFirst();
    void theSixthLapseMakesALeech();
    void topicsAreCountedByWhereTheirCardsStand();
    void firstAnswersTellTheChanceOfANewCard();
    void durationsAreThoseOfRightAnswers();
};

namespace {

/// 15 July 2026 is a Wednesday.
StudyDay july(int day)
{
    return std::chrono::local_days(std::chrono::year(2026) / 7 / 1) + days(day - 1);
}

const StudyDay today = july(15);

CardState due(int daysFromToday, int lapses = 0)
{
    constexpr int interval = 7;
    return {.phase = Phase::Review, .scheduledDays = interval, .studyDay = today + days(daysFromToday - interval), .lapses = lapses};
}

Review answer(const char *question, int day, Rating rating, Phase before = Phase::Review)
{
    return {.question = question,
            .when = {.day = july(day)},
            .rating = rating,
            .verdict = rating == Rating::Again ? Verdict::Wrong : Verdict::Right,
            .duration = milliseconds(1000 * day),
            .before = {.phase = before}};
}

} // namespace

void tst_study_statistics::theForecastHoldsWhatIsOverdueOnToday()
{
    CardState inSteps = due(0);
    inSteps.phase = Phase::Relearning;
    inSteps.scheduledDays = 0;
    const std::vector<CardState> cards {due(-9), due(0), due(1), due(1), due(3), due(4), {}, inSteps};
    QCOMPARE(dueForecast(cards, today, 4), (std::vector<int> {3, 2, 0, 1}));
    QCOMPARE(dueForecast(cards, today, 0), std::vector<int>());
    QCOMPARE(dueForecast(cards, today, -1), std::vector<int>());
}

void tst_study_statistics::theCalendarCountsAnswersByStudyDay()
{
    const std::vector<Review> log {answer("a", 3, Rating::Good), answer("b", 3, Rating::Again), answer("a", 3, Rating::Manual),
                                   answer("a", 5, Rating::Hard)};
    const auto counted = calendar(log);
    QCOMPARE(counted.size(), std::size_t(2));
    QVERIFY((counted.at(july(3)) == DayOfAnswers {.right = 1, .wrong = 1}));
    QVERIFY((counted.at(july(5)) == DayOfAnswers {.right = 1, .wrong = 0}));
    QCOMPARE(counted.at(july(3)).answers(), 2);
}

void tst_study_statistics::aStreakEndsAtTheFirstDayWithoutAnswers()
{
    const auto streakOf = [](const std::vector<int> &answered) {
        std::map<StudyDay, DayOfAnswers> counted;
        for (const int day : answered)
            counted[july(day)].right = 1;
        return streak(counted, today);
    };
    QCOMPARE(streakOf({}), 0);
    QCOMPARE(streakOf({15}), 1);
    QCOMPARE(streakOf({10, 12, 13, 14, 15}), 4);
    QCOMPARE(streakOf({12, 13, 14}), 3); // today can still be saved
    QCOMPARE(streakOf({12, 13}), 0);
}

void tst_study_statistics::retentionCountsTheFirstAnswerOfTheDay()
{
    const std::vector<Review> log {
        answer("new", 13, Rating::Again, Phase::New), // had not been learned
        answer("a", 13, Rating::Again), // forgotten
        answer("a", 13, Rating::Good), // not the first of the day
        answer("b", 13, Rating::Hard), // a pass
        answer("c", 14, Rating::Good, Phase::Relearning), // not in review
        answer("c", 14, Rating::Good), // not the first of the day either
        answer("b", 15, Rating::Easy), // another day
        answer("d", 15, Rating::Manual),
        answer("d", 15, Rating::Again),
    };
    const auto weeks = trueRetention(log);
    QCOMPARE(weeks.size(), std::size_t(1));
    QVERIFY((weeks[0] == WeekOfRetention {.monday = july(13), .passed = 2, .failed = 2}));
    QCOMPARE(weeks[0].retention(), 0.5);
}

void tst_study_statistics::weeksBeginOnMonday()
{
    std::vector<Review> log;
    for (int day = 1; day <= 20; ++day)
        log.push_back(answer("a", day, Rating::Good));
    const auto weeks = trueRetention(log);
    QCOMPARE(weeks.size(), std::size_t(4));
    QVERIFY((weeks[0] == WeekOfRetention {.monday = july(-1), .passed = 5, .failed = 0})); // Wednesday 1 to Sunday 5
    QVERIFY((weeks[1] == WeekOfRetention {.monday = july(6), .passed = 7, .failed = 0}));
    QVERIFY((weeks[3] == WeekOfRetention {.monday = july(20), .passed = 1, .failed = 0}));
    QCOMPARE(trueRetention({}).size(), std::size_t(0));
}

void tst_study_statistics::theConfusionMatrixCountsWhichCallWasTakenForWhich()
{
    const std::vector<std::string> calls {"GetSessionToken", "AssumeRole", "GetFederationToken"};
    std::vector<Review> log;
    for (const char *chosen : {"AssumeRole", "GetSessionToken", "AssumeRole", "DecodeAuthorizationMessage", "none"}) {
        log.push_back(answer("which-call", 3, Rating::Good));
        log.back().answer = chosen;
    }
    log.push_back(answer("which-call", 3, Rating::Manual));
    log.back().answer = "AssumeRole";
    const auto confusion = confusionOf(log, calls, [](const Review &row) {
        return row.answer == "none" ? std::nullopt : std::optional(Choice {.right = "GetSessionToken", .chosen = row.answer});
    });
    QCOMPARE(confusion.labels, calls);
    QCOMPARE(confusion.counts, (std::vector<int> {1, 2, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(confusion.count(0, 1), 2);
}

void tst_study_statistics::whatIsConfusedMostComesFirst()
{
    const Confusion confusion {.labels = {"a", "b", "c"}, .counts = {9, 1, 4, 4, 9, 0, 1, 0, 9}};
    const std::vector<ConfusedPair> expected {{0, 2, 4}, {1, 0, 4}, {0, 1, 1}, {2, 0, 1}};
    QVERIFY(confusedPairs(confusion) == expected);
    QVERIFY(confusedPairs({}).empty());
}

void tst_study_statistics::theSixthLapseMakesALeech()
{
    QVERIFY(!isLeech(due(0, 5)));
    QVERIFY(isLeech(due(0, 6)));
    std::vector<int> lessons;
    for (int lapses = 1; lapses <= 16; ++lapses) {
        if (opensLesson(due(0, lapses - 1), due(0, lapses)))
            lessons.push_back(lapses);
        QVERIFY(!opensLesson(due(0, lapses), due(0, lapses)));
    }
    QCOMPARE(lessons, (std::vector<int> {6, 9, 12, 15}));
}

void tst_study_statistics::topicsAreCountedByWhereTheirCardsStand()
{
    CardState inSteps = due(0, 7);
    inSteps.phase = Phase::Relearning;
    inSteps.scheduledDays = 0;
    inSteps.studyDay = today;
    const CardState fresh, overdue = due(-1), later = due(1);
    const std::vector<TopicCard> cards {{"mfa", &fresh}, {"mfa", &overdue}, {"duration", &later}, {"mfa", &inSteps}};
    const auto topics = countByTopic(cards, today);
    QCOMPARE(topics.size(), std::size_t(2));
    QVERIFY((topics.at("mfa") == TopicCount {.cards = 3, .newCards = 1, .inSteps = 1, .inReview = 1, .due = 2, .leeches = 1}));
    QVERIFY((topics.at("duration") == TopicCount {.cards = 1, .newCards = 0, .inSteps = 0, .inReview = 1, .due = 0, .leeches = 0}));
}

void tst_study_statistics::firstAnswersTellTheChanceOfANewCard()
{
    QVERIFY(!firstAnswerRight({}).has_value());
    const std::vector<Review> log {answer("a", 1, Rating::Again), answer("a", 1, Rating::Good),  answer("b", 2, Rating::Manual),
                                   answer("b", 2, Rating::Good),  answer("c", 2, Rating::Again), answer("d", 2, Rating::Again)};
    QCOMPARE(firstAnswerRight(log), std::optional(0.25));
}

void tst_study_statistics::durationsAreThoseOfRightAnswers()
{
    const std::vector<Review> log {answer("a", 1, Rating::Good), answer("a", 2, Rating::Again), answer("b", 3, Rating::Good),
                                   answer("a", 4, Rating::Easy), answer("a", 5, Rating::Manual)};
    const auto durations = durationsByQuestion(log);
    QCOMPARE(durations.size(), std::size_t(2));
    QVERIFY((durations.at("a") == std::vector {milliseconds(1000), milliseconds(4000)}));
    QVERIFY((durations.at("b") == std::vector {milliseconds(3000)}));
}

QTEST_GUILESS_MAIN(tst_study_statistics)
#include "tst_study_statistics.moc"
