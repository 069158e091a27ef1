#include "core/study/round_text.h"
#include "tests/support/hostile.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::study;

/// A question before a room: where two keys lead, what hands come to, and that nothing of it is lost in a file.
class tst_study_round : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoKeysLeadThroughEveryQuestionAndBack();
    void aVoteWithoutHandsShowsNoBars();
    void aSecondVoteIsAskedForAndStandsBesideTheFirst();
    void theRevealPlaysEveryRun();
    void aCountIsUndoneAsAWhole();
    void countsStayWithinBounds();
    void skippingLeavesTheQuestionAsItWas();
    void aRoundIsReadAsItWasWritten();
    void whatCannotBeIsRefusedWithItsPlace_data();
    void whatCannotBeIsRefusedWithItsPlace();
    void hostileTextIsRefusedOrARound();
};

namespace {

const Moment now {std::chrono::milliseconds(1'795'654'800'000)};
using P = RoundPhase;

Round twoQuestions()
{
    return Round({{"first", 1, {"a", "b", "c"}, {"b"}}, {"second", 3, {"a", "b"}, {"a", "b"}}});
}

Round atHands()
{
    Round round = twoQuestions();
    (void)round.next(now);
    (void)round.next(now);
    return round;
}

Round voted()
{
    Round round = atHands();
    (void)round.count(0, 12);
    (void)round.count(1, 5);
    (void)round.next(now);
    return round;
}

} // namespace

void tst_study_round::twoKeysLeadThroughEveryQuestionAndBack()
{
    Round round = twoQuestions();
    QVERIFY(!round.back());
    std::vector<std::pair<std::size_t, P>> been;
    do {
        been.emplace_back(round.index(), round.phase());
    } while (round.next(now));
    const std::vector<std::pair<std::size_t, P>> way {{0, P::Stem},    {0, P::Options},    {0, P::FirstHands}, {0, P::Answer}, {1, P::Stem},
                                                      {1, P::Options}, {1, P::FirstHands}, {1, P::Answer},     {2, P::Stem}};
    QVERIFY(been == way);
    QVERIFY(round.isOver());
    for (std::size_t i = way.size() - 1; i-- > 0;) {
        QVERIFY(round.back());
        QVERIFY(way[i] == std::pair(round.index(), round.phase()));
    }
    QVERIFY(!round.back());
    QCOMPARE(round.questions()[1].asked, now.time_since_epoch().count());
}

void tst_study_round::aVoteWithoutHandsShowsNoBars()
{
    Round round = atHands();
    QVERIFY(round.isVoting());
    QVERIFY(round.next(now));
    QCOMPARE(round.phase(), P::Answer);
    QVERIFY(round.back());
    QCOMPARE(round.phase(), P::FirstHands);
    QVERIFY(round.count(2, 0)); // nobody is a count too
    QVERIFY(round.next(now));
    QCOMPARE(round.phase(), P::FirstVote);
}

void tst_study_round::aSecondVoteIsAskedForAndStandsBesideTheFirst()
{
    Round round = atHands();
    QVERIFY(!round.voteAgain());
    round = voted();
    QVERIFY(round.voteAgain());
    QCOMPARE(round.phase(), P::SecondHands);
    QVERIFY(!isCounted(round.voting()));
    QVERIFY(round.count(1, 16));
    QVERIFY(round.next(now));
    QCOMPARE(round.phase(), P::SecondVote);
    QCOMPARE(totalOf(round.question().first), 17);
    QCOMPARE(totalOf(round.question().latest()), 16);
    QVERIFY(round.back() && round.back());
    QCOMPARE(round.phase(), P::FirstVote);
    QVERIFY(round.next(now));
    QCOMPARE(round.phase(), P::Answer);
    QVERIFY(!round.voteAgain());
}

void tst_study_round::theRevealPlaysEveryRun()
{
    Round round = voted();
    round.setRuns(3);
    for (int run = 0; run < 3; ++run) {
        QVERIFY(round.next(now));
        QCOMPARE(round.phase(), P::Runs);
        QCOMPARE(round.run(), run);
    }
    QVERIFY(round.next(now));
    QCOMPARE(round.phase(), P::Answer);
    QVERIFY(round.back());
    QCOMPARE(round.run(), 2);
    QVERIFY(round.back() && round.back() && round.back());
    QCOMPARE(round.phase(), P::FirstVote);
    round.setRuns(-1);
    QCOMPARE(round.runs(), 0);
}

void tst_study_round::aCountIsUndoneAsAWhole()
{
    Round round = atHands();
    QVERIFY(!round.undoCount());
    QVERIFY(round.count(0, 1) && round.count(0, 12, Round::Typing::GoesOn));
    QVERIFY(round.count(1, 7));
    QVERIFY(round.undoCount());
    QCOMPARE(round.voting()[1], std::optional<int>());
    QCOMPARE(round.voting()[0], std::optional(12));
    QVERIFY(round.undoCount());
    QVERIFY(!isCounted(round.voting()));
    QVERIFY(round.count(0, 3) && round.next(now) && !round.undoCount()); // a closed vote is opened again first
}

void tst_study_round::countsStayWithinBounds()
{
    Round round = atHands();
    QVERIFY(round.count(0, -4));
    QCOMPARE(round.voting()[0], std::optional(0));
    QVERIFY(round.count(0, 100'000));
    QCOMPARE(round.voting()[0], std::optional(mostHands));
    QVERIFY(!round.count(3, 1));
    QVERIFY(round.back());
    QVERIFY(!round.count(0, 1)); // nobody votes
}

void tst_study_round::skippingLeavesTheQuestionAsItWas()
{
    Round round = voted();
    QVERIFY(round.skip(now));
    QCOMPARE(round.index(), 1U);
    QCOMPARE(round.phase(), P::Stem);
    QCOMPARE(totalOf(round.questions()[0].first), 17);
    QVERIFY(round.skip(now));
    QVERIFY(round.isOver() && !round.skip(now));
}

void tst_study_round::aRoundIsReadAsItWasWritten()
{
    Round round = voted();
    for (int step = 0; step < 14; ++step) {
        const auto read = readRound(writeRound(round));
        QVERIFY2(read, read ? "" : read.error().path.c_str());
        QVERIFY(*read == round);
        if (step == 0)
            QVERIFY(round.voteAgain() && round.count(2, 4));
        else
            (void)round.next(now);
    }
    QVERIFY(round.isOver());
}

void tst_study_round::whatCannotBeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *from, const char *to, const char *path) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(path);
    };
    row("a hand more than a room holds", "12", "1200", "$.questions[0].first");
    row("a negative hand", "12", "-12", "$.questions[0].first");
    row("half a hand", "12", "1.5", "$.questions[0].first");
    row("a word for a hand", "12", "\"12\"", "$.questions[0].first");
    row("hands for options that are not there", "12,", "", "$.questions[0].first");
    row("a question behind the last", "\"index\": 0", "\"index\": 3", "$.index");
    row("a phase that there is not", "first-vote", "third-vote", "$.phase");
    row("a right option that is none", "\"b\"\n      ],\n      \"first\"", "\"z\"\n      ],\n      \"first\"", "$.questions[0].right");
    row("two options of one name", "\"c\"", "\"a\"", "$.questions[0].options");
    row("an unknown member", "\"asked\"", "\"asker\"", "$.questions[0].asked");
    row("a later version", "\"formatVersion\": 1", "\"formatVersion\": 2", "$.formatVersion");
}

void tst_study_round::whatCannotBeIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, path);
    const QByteArray whole = QByteArray::fromStdString(writeRound(voted()));
    const auto at = whole.indexOf(from);
    QVERIFY2(at >= 0, whole.constData());
    QByteArray text = whole;
    text.replace(at, from.size(), to);
    const auto read = readRound(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(QByteArray::fromStdString(read.error().path), path);
}

void tst_study_round::hostileTextIsRefusedOrARound()
{
    const std::string whole = writeRound(voted());
    int refused = 0;
    const auto meet = [&](const std::string &text) {
        const auto read = readRound(text);
        if (!read) {
            ++refused;
            return;
        }
        const auto again = readRound(writeRound(*read));
        QVERIFY(again && *again == *read);
    };
    test::cutAtEveryByte(whole, meet);
    QVERIFY(refused + 1 >= static_cast<int>(whole.size())); // without its last newline it is whole
    test::flipEachByte(whole, meet);
    test::mutate(whole, 3000, meet);
    QVERIFY(!readRound(test::nested("[", "1", "]", 5000)));
    QVERIFY(!readRound(std::string(largestRound + 1, ' ')));
}

QTEST_APPLESS_MAIN(tst_study_round)
#include "tst_study_round.moc"
