#include "tests/app/progress/progress_support.h"

#include <random>

using namespace trustwalk;
using namespace trustwalk::test;
using progress::Fault;
using study::Rating;

/// What the learner does, and that it is on disk when the store says so.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = memoryFolder();
        m_store = writableIn(m_folder->path());
        QVERIFY(m_store);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void anAnswerIsThereAfterARestart()
    {
        QCOMPARE(m_store->keeping(), progress::Keeping::Saved);
        const progress::Answer answer = answerNumber(1);
        const auto preview = m_store->preview(answer.review.question, answer.review.when);
        const auto saved = m_store->answer(answer);
        QVERIFY(saved);
        QVERIFY(saved->before == study::CardState {});
        QVERIFY(saved->after == preview.after(answer.review.rating));
        const Everything before = everythingIn(*m_store);
        reopen();
        QVERIFY(everythingIn(*m_store) == before);
        QVERIFY(m_store->card(answer.review.question) == saved->after);
        const auto entries = m_store->entries();
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().id, saved->id);
        QCOMPARE(entries->front().answer.rev, answer.rev);
        study::Review expected = answer.review;
        expected.before = {};
        QVERIFY(entries->front().answer.review == expected);
        QCOMPARE(m_store->seen().at(answer.review.question), answer.rev);
    }

    void theCardsAreWhatTheLogGives()
    {
        QVERIFY(answerAll(*m_store, 0, 120));
        QVERIFY(study::replay(m_store->log().value(), m_store->rules()) == m_store->cards());
        reopen();
        QVERIFY(study::replay(m_store->log().value(), m_store->rules()) == m_store->cards());
        QCOMPARE(m_store->cards().size(), std::size_t(13));
    }

    void everyAnswerCanBeTakenBackToTheFirst()
    {
        std::vector<Everything> states {everythingIn(*m_store)};
        for (int index = 0; index < 40; ++index) {
            QVERIFY(m_store->answer(answerNumber(index)));
            states.push_back(everythingIn(*m_store));
        }
        for (int index = 39; index >= 0; --index) {
            if (index % 9 == 0)
                reopen();
            const auto undone = m_store->undo();
            QVERIFY(undone);
            QCOMPARE(undone->size(), std::size_t(1));
            QCOMPARE(undone->front().answer.review.question, answerNumber(index).review.question);
            Everything expected = states[static_cast<std::size_t>(index)];
            expected.seen = m_store->seen(); // what was seen stays seen
            QVERIFY(everythingIn(*m_store) == expected);
        }
        const auto none = m_store->undo();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Fault::Kind::NothingToUndo);
        reopen();
        QVERIFY(m_store->cards().empty());
        QVERIFY(m_store->log()->empty());
    }

    void anAnswerAfterAnUndoGivesTheSameCard()
    {
        QVERIFY(answerAll(*m_store, 0, 50));
        const auto first = m_store->answer(answerNumber(50));
        QVERIFY(m_store->undo());
        reopen();
        const auto second = m_store->answer(answerNumber(50));
        QVERIFY(second->after == first->after);
        QVERIFY(second->id != first->id);
    }

    void theLastAnswerCanBeRatedAgain()
    {
        QVERIFY(answerAll(*m_store, 0, 30));
        const progress::Answer answer = answerTo("question-3", 31, Rating::Good);
        const auto preview = m_store->preview("question-3", answer.review.when);
        const auto saved = m_store->answer(answer);
        const study::Rules then = m_store->rules();
        QVERIFY(m_store->setGoal({.retention = 0.75})); // of later answers; this one was shown with its four days
        for (const Rating rating : {Rating::Easy, Rating::Again, Rating::Hard}) {
            reopen();
            const auto changed = m_store->rateAgain(saved->id, rating);
            QVERIFY(changed);
            QCOMPARE(changed->id, saved->id);
            QVERIFY(changed->before == saved->before);
            QVERIFY(changed->after == preview.after(rating));
            QVERIFY(m_store->card("question-3") == preview.after(rating));
            QCOMPARE(m_store->log()->back().rating, rating);
            QCOMPARE(m_store->log()->size(), std::size_t(31));
            QVERIFY(study::replay(m_store->log().value(), then) == m_store->cards());
        }
        QVERIFY(m_store->undo());
        QVERIFY(m_store->card("question-3") == saved->before);
    }

    void onlyTheLastAnswerCanBeRatedAgain()
    {
        const auto first = m_store->answer(answerNumber(0));
        const auto second = m_store->answer(answerNumber(1));
        const Everything before = everythingIn(*m_store);
        QCOMPARE(m_store->rateAgain(first->id, Rating::Easy).error().kind, Fault::Kind::NotTheLast);
        QCOMPARE(m_store->rateAgain("nobody", Rating::Easy).error().kind, Fault::Kind::NotTheLast);
        QCOMPARE(m_store->rateAgain(second->id, Rating::Manual).error().kind, Fault::Kind::BadValue);
        QVERIFY(everythingIn(*m_store) == before);
    }

    void aMockExamIsKeptWholeAndTakenBackWhole()
    {
        QVERIFY(answerAll(*m_store, 0, 20));
        const Everything before = everythingIn(*m_store);
        const progress::Sitting sitting = {.exam = "SAA-C03",
                                           .started = start + 200h,
                                           .finished = start + 202h,
                                           .questions = 65,
                                           .right = 3,
                                           .paper = "{\"as\": \"the page wrote it, 漢\"}"};
        std::vector<progress::Answer> answers;
        for (int index = 30; index < 36; ++index)
            answers.push_back(answerNumber(index));
        answers.push_back(answers.front()); // the same question twice in one exam
        const auto id = m_store->handIn(sitting, answers);
        QVERIFY(id);
        reopen();
        QCOMPARE(m_store->entries({.sitting = *id})->size(), answers.size());
        QCOMPARE(m_store->sittings()->size(), std::size_t(1));
        QCOMPARE(m_store->sittings()->front().exam, std::string("SAA-C03"));
        QCOMPARE(m_store->sittings()->front().paper, sitting.paper);
        QVERIFY(study::replay(m_store->log().value(), m_store->rules()) == m_store->cards());
        QCOMPARE(m_store->rateAgain(m_store->latest().value()->id, Rating::Easy).error().kind, Fault::Kind::NotTheLast);
        const auto undone = m_store->undo();
        QCOMPARE(undone->size(), answers.size());
        Everything after = everythingIn(*m_store);
        after.seen = before.seen;
        QVERIFY(after == before);
    }

    void aMockExamIsTakenBackUntilSomethingElseIsAnswered()
    {
        const progress::Sitting sitting = {.exam = "SAA-C03", .started = start, .finished = start + 1h, .questions = 2, .right = 0};
        const auto id = m_store->handIn(sitting, std::array {answerNumber(30), answerNumber(31)});
        const auto empty = m_store->handIn({.exam = "DVA-C02", .started = start, .finished = start, .questions = 5}, {});
        QVERIFY(m_store->answer(answerNumber(40)));
        const Everything before = everythingIn(*m_store);
        QCOMPARE(m_store->takeBack(*id).error().kind, Fault::Kind::NotTheLast);
        QVERIFY(everythingIn(*m_store) == before);
        QVERIFY(m_store->takeBack(*empty)->empty()); // nothing was answered in it
        QCOMPARE(m_store->sittings()->size(), std::size_t(1));
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->takeBack(*id)->size(), std::size_t(2));
        QVERIFY(m_store->sittings()->empty() && m_store->log()->empty());
        reopen();
        QVERIFY(m_store->sittings()->empty() && m_store->cards().empty());
    }

    void aMockExamThatIsGoingOnSurvivesARestartUntilItIsHandedIn()
    {
        QCOMPARE(m_store->unfinished().value(), std::string());
        const std::string text = "{\"exam\": \"SAA-C03\", \"answers\": [\"b\", \"é 漢\"]}";
        QVERIFY(m_store->setUnfinished(text));
        reopen();
        QCOMPARE(m_store->unfinished().value(), text);
        const progress::Sitting sitting = {.exam = "SAA-C03", .started = start, .finished = start + 1h, .questions = 1, .right = 0};
        std::vector<progress::Answer> answers {answerNumber(0)};
        answers.front().review.question.clear();
        QVERIFY(!m_store->handIn(sitting, answers));
        QCOMPARE(m_store->unfinished().value(), text); // a hand-in that failed can be tried again
        answers.front() = answerNumber(0);
        QVERIFY(m_store->handIn(sitting, answers));
        QCOMPARE(m_store->unfinished().value(), std::string());
        QVERIFY(m_store->setUnfinished(text) && m_store->setUnfinished({}));
        reopen();
        QCOMPARE(m_store->unfinished().value(), std::string());
    }

    void aMockExamWithABadAnswerLeavesNothingBehind()
    {
        QVERIFY(answerAll(*m_store, 0, 5));
        const Everything before = everythingIn(*m_store);
        std::vector<progress::Answer> answers {answerNumber(6), answerNumber(7)};
        answers.back().review.when.at = {};
        const progress::Sitting sitting = {.exam = "SAA-C03", .started = start, .finished = start, .questions = 2, .right = 0};
        const auto refused = m_store->handIn(sitting, answers);
        QCOMPARE(refused.error().kind, Fault::Kind::BadValue);
        QCOMPARE(m_store->handIn({.exam = "X", .started = start, .finished = start - 1h}, {}).error().kind, Fault::Kind::BadValue);
        QVERIFY(everythingIn(*m_store) == before);
        reopen();
        QVERIFY(everythingIn(*m_store) == before);
    }

    void aForgottenQuestionIsNewAndCanBeRemembered()
    {
        QVERIFY(answerAll(*m_store, 0, 20));
        const Everything before = everythingIn(*m_store);
        QCOMPARE(m_store->forget("never asked", whenAt(900h)).error().kind, Fault::Kind::BadValue);
        const auto forgotten = m_store->forget("question-3", whenAt(900h));
        QVERIFY(forgotten);
        QVERIFY(m_store->card("question-3").isNew());
        const Everything after = everythingIn(*m_store);
        reopen();
        QVERIFY(everythingIn(*m_store) == after);
        QVERIFY(study::replay(m_store->log().value(), m_store->rules()).at("question-3") == study::CardState {});
        QVERIFY(m_store->undo());
        QVERIFY(everythingIn(*m_store) == before);
    }

    void whatCannotBeScheduledIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("flaw");
        QTest::newRow("no rating") << 0;
        QTest::newRow("no question") << 1;
        QTest::newRow("a moment beyond the year 9999") << 2;
        QTest::newRow("a day far from its moment") << 3;
        QTest::newRow("a revision 0") << 4;
        QTest::newRow("a question's id longer than any") << 5;
        QTest::newRow("a negative duration") << 6;
    }
    void whatCannotBeScheduledIsRefusedAndChangesNothing()
    {
        QFETCH(int, flaw);
        QVERIFY(answerAll(*m_store, 0, 3));
        const Everything before = everythingIn(*m_store);
        progress::Answer answer = answerNumber(4);
        if (flaw == 0)
            answer.review.rating = Rating::Manual;
        else if (flaw == 1)
            answer.review.question.clear();
        else if (flaw == 2)
            answer.review.when.at += std::chrono::years(9000);
        else if (flaw == 3)
            answer.review.when.day += std::chrono::days(5);
        else if (flaw == 4)
            answer.rev = 0;
        else if (flaw == 5)
            answer.review.question.assign(201, 'q');
        else
            answer.review.duration = -1ms;
        const auto refused = m_store->answer(answer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Fault::Kind::BadValue);
        QVERIFY(everythingIn(*m_store) == before);
        reopen();
        QVERIFY(everythingIn(*m_store) == before);
        QVERIFY(m_store->answer(answerNumber(4)));
    }

    void theGoalMarksAndRevisionsAreKept()
    {
        const progress::Goal goal
            = {.exam = "SCS-C03", .examDay = study::StudyDay(std::chrono::days(20900)), .dailyBudget = 35, .retention = 0.93};
        QVERIFY(m_store->setGoal(goal));
        QCOMPARE(m_store->rules().retention, 0.93);
        QVERIFY(m_store->setMark("q1", progress::Mark::Bookmark, true));
        QVERIFY(m_store->setMark("q1", progress::Mark::Report, true, "答えが 2 つある"));
        QVERIFY(m_store->setMark("q2", progress::Mark::Bookmark, true));
        QVERIFY(m_store->setMark("q2", progress::Mark::Bookmark, false));
        QVERIFY(m_store->setSeen("q9", 4));
        const Everything before = everythingIn(*m_store);
        reopen();
        QVERIFY(everythingIn(*m_store) == before);
        QVERIFY(m_store->goal() == goal);
        QCOMPARE(m_store->rules().retention, 0.93);
        QCOMPARE(m_store->marked(progress::Mark::Report).at("q1"), std::string("答えが 2 つある"));
        QVERIFY(!m_store->marked(progress::Mark::Bookmark).contains("q2"));
        QVERIFY(m_store->setGoal({}));
        reopen();
        QVERIFY(m_store->goal() == progress::Goal {});
        for (const progress::Goal &bad : {progress::Goal {.dailyBudget = 0}, progress::Goal {.retention = 0.98},
                                          progress::Goal {.retention = std::numeric_limits<double>::quiet_NaN()}})
            QCOMPARE(m_store->setGoal(bad).error().kind, Fault::Kind::BadValue);
        QVERIFY(m_store->goal() == progress::Goal {});
    }

    void theLogIsReadByDayQuestionAndSitting()
    {
        QVERIFY(answerAll(*m_store, 0, 60));
        const std::vector<study::Review> all = m_store->log().value();
        const study::StudyDay from = all[10].when.day, to = all[30].when.day;
        const auto expected = [&](auto &&wanted) { return std::count_if(all.begin(), all.end(), wanted); };
        const auto days = m_store->log({.from = from, .to = to});
        QCOMPARE(std::ptrdiff_t(days->size()),
                 expected([&](const study::Review &row) { return row.when.day >= from && row.when.day <= to; }));
        const auto ofQuestion = m_store->log({.question = "question-5"});
        QCOMPARE(std::ptrdiff_t(ofQuestion->size()), expected([](const study::Review &row) { return row.question == "question-5"; }));
        QVERIFY(!ofQuestion->empty());
        QCOMPARE(std::ptrdiff_t(m_store->answersOn(from).value()),
                 expected([&](const study::Review &row) { return row.when.day == from; }));
        QVERIFY(m_store->log({.sitting = 99})->empty());
    }

    void theMedianIsThatOfRightAnswers()
    {
        QCOMPARE(m_store->medianDuration("q").value(), std::nullopt);
        int index = 0;
        for (const auto &[duration, rating] : {std::pair(9000ms, Rating::Again), std::pair(4000ms, Rating::Good),
                                               std::pair(1000ms, Rating::Hard), std::pair(2000ms, Rating::Easy)}) {
            progress::Answer answer = answerTo("q", index++, rating);
            answer.review.duration = duration;
            QVERIFY(m_store->answer(answer));
        }
        QVERIFY(m_store->medianDuration("q").value() == std::optional(2000ms));
    }

    void aStoreInMemoryDoesTheSameWithoutAFile()
    {
        auto unsaved = progress::openUnsaved(options());
        QVERIFY(unsaved);
        QCOMPARE((*unsaved)->keeping(), progress::Keeping::Unsaved);
        QVERIFY(answerAll(**unsaved, 0, 30));
        QVERIFY(answerAll(*m_store, 0, 30));
        QVERIFY(everythingIn(**unsaved) == everythingIn(*m_store));
        QVERIFY((*unsaved)->undo());
        QVERIFY((*unsaved)->backUpIfDue(start).value() == std::nullopt);
        QVERIFY(!(*unsaved)->backUp(start));
    }

    void whateverTheOrderOfDeedsTheDiskSaysTheSame()
    {
        std::mt19937 random(42);
        std::vector<Everything> undoable {everythingIn(*m_store)};
        for (int round = 0; round < 200; ++round) {
            const auto deed = random() % 10;
            if (deed < 6) {
                QVERIFY(m_store->answer(answerNumber(round)));
                undoable.push_back(everythingIn(*m_store));
            } else if (deed < 8 && undoable.size() > 1) {
                QVERIFY(m_store->undo());
                undoable.pop_back();
                Everything expected = undoable.back();
                expected.seen = m_store->seen();
                QVERIFY(everythingIn(*m_store) == expected);
            } else if (deed == 8 && undoable.size() > 1) {
                const auto last = m_store->latest().value();
                QVERIFY(m_store->rateAgain(last->id, study::allRatings[random() % 4]));
                undoable.back() = everythingIn(*m_store);
            } else {
                const Everything before = everythingIn(*m_store);
                reopen();
                QVERIFY(everythingIn(*m_store) == before);
            }
        }
        QVERIFY(m_store->check(progress::Depth::Full));
        QVERIFY(study::replay(m_store->log().value(), m_store->rules()) == m_store->cards());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = writableIn(m_folder->path());
        QVERIFY(m_store);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<progress::Store> m_store;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
