#include "core/study/exam_attempt.h"
#include "tests/core/study/dice.h"
#include "tests/support/hostile.h"

#include <QTest>

using namespace trustwalk;
using study::ExamAttempt;
using study::ExamQuestion;
using study::ExamResult;

namespace {

ExamAttempt attempt()
{
    ExamAttempt attempt;
    attempt.exam = "SCS-C03";
    attempt.seed = 4'294'967'295U;
    attempt.started = test::at(0).at;
    attempt.time = std::chrono::minutes(65);
    attempt.left = std::chrono::milliseconds(3'123'456);
    attempt.current = 1;
    attempt.questions = {
        {"trust-1", 2, "SCS-C03/4", "a,c", true, false, std::chrono::milliseconds(61'500), ExamResult::Right},
        {"match-\"1\"\n", 1, "SCS-C03/4", "1=c,2=a", true, true, std::chrono::milliseconds(0), ExamResult::Wrong},
        {"日本語", 1, "SCS-C03/1", "", false, true, std::chrono::milliseconds(1), ExamResult::Wrong},
        {"open", 1, "SCS-C03/6", "b", false, false, std::chrono::milliseconds(0), ExamResult::None},
    };
    return attempt;
}

std::string changed(std::string_view from, std::string_view to)
{
    std::string text = study::toText(attempt());
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

/// A mock exam as it is kept.
class TestExamAttempt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackEqual()
    {
        const auto read = study::readAttempt(study::toText(attempt()));
        QVERIFY(read);
        QVERIFY(*read == attempt());
        test::Dice dice(1);
        for (int round = 0; round < 300; ++round) {
            ExamAttempt random = attempt();
            random.seed = static_cast<std::uint32_t>(dice.between(0, 4e9));
            random.questions.resize(1);
            for (int i = 0; i < dice.below(70); ++i) {
                ExamQuestion question = attempt().questions[static_cast<std::size_t>(dice.below(4))];
                question.id += std::to_string(i);
                question.answer = std::string(static_cast<std::size_t>(dice.below(9)), static_cast<char>(' ' + dice.below(90)));
                random.questions.push_back(std::move(question));
            }
            random.current = random.questions.size() - 1;
            const auto back = study::readAttempt(study::toText(random));
            QVERIFY(back && *back == random);
        }
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, std::string_view from, std::string_view to, const char *path) {
            QTest::newRow(name) << QByteArray::fromStdString(changed(from, to)) << QByteArray(path);
        };
        row("a newer version", "\"formatVersion\":1", "\"formatVersion\":2", "$.formatVersion");
        row("an unknown key", "\"exam\":", "\"exma\":1,\"exam\":", "$.exma");
        row("more time left than given", "\"left\":3123456", "\"left\":3900001", "$.left");
        row("a negative seed", "\"seed\":4294967295", "\"seed\":-1", "$.seed");
        row("a seed that is too large", "\"seed\":4294967295", "\"seed\":4294967296", "$.seed");
        row("at a question that isn't there", "\"current\":1", "\"current\":4", "$.current");
        row("a result that isn't one", "\"result\":\"wrong\"", "\"result\":\"maybe\"", "$.questions[1].result");
        row("a question without an id", "\"id\":\"trust-1\"", "\"id\":\"\"", "$.questions[0].id");
        row("a question twice", "\"id\":\"open\"", "\"id\":\"trust-1\"", "$.questions[3].id");
        row("no revision", "\"rev\":2", "\"rev\":0", "$.questions[0].rev");
        row("before 1970", "\"started\":", "\"started\":-", "$.started");
        QTest::newRow("no question") << QByteArray(R"({"formatVersion":1,"exam":"X","seed":1,"started":0,"time":1,"left":1,"current":0})")
                                     << QByteArray("$.questions");
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QVERIFY(!text.isEmpty());
        const auto read = study::readAttempt(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().path), path);
    }

    void hostileInputNeverReads()
    {
        const std::string text = study::toText(attempt());
        test::cutAtEveryByte(text, [](const std::string &cut) { QVERIFY(!study::readAttempt(cut)); });
        // What still reads is written as what it was read as.
        const auto meet = [](const std::string &bytes) {
            const auto read = study::readAttempt(bytes);
            QVERIFY(!read || *study::readAttempt(study::toText(*read)) == *read);
        };
        test::flipEachByte(text, meet);
        test::mutate(text, 3000, meet);
        QVERIFY(!study::readAttempt(test::nested("[", "1", "]", 5000)));
        QVERIFY(!study::readAttempt(std::string(5u << 20, ' ')));
    }

    void theScoreCountsByDomainAndTakesAnOpenOneAsWrong()
    {
        const study::ExamScore score = study::scoreOf(attempt());
        QCOMPARE(score.asked, 4);
        QCOMPARE(score.right, 1);
        const std::vector<study::ExamScore::Part> parts {{"SCS-C03/1", 1, 0}, {"SCS-C03/4", 2, 1}, {"SCS-C03/6", 1, 0}};
        QVERIFY(score.domains == parts);
        QCOMPARE(attempt().answeredCount(), 2);
        QCOMPARE(attempt().flaggedCount(), 2);
        QVERIFY(attempt().isOver());
        QVERIFY(!ExamAttempt().isOver());
        QVERIFY(study::scoreOf({}) == study::ExamScore());
    }

    void aHundredPercentIsAllAndNoughtIsNone()
    {
        QCOMPARE(study::percentOf(0, 0), 0);
        QCOMPARE(study::percentOf(0, 65), 0);
        QCOMPARE(study::percentOf(65, 65), 100);
        QCOMPARE(study::percentOf(999, 1000), 99);
        QCOMPARE(study::percentOf(1, 1000), 1);
        QCOMPARE(study::percentOf(2, 3), 67);
    }
};

QTEST_GUILESS_MAIN(TestExamAttempt)
#include "tst_exam_attempt.moc"
