#include "app/progress/backup.h"
#include "app/progress/history.h"
#include "core/base/json.h"
#include "core/study/exam_attempt.h"
#include "tests/app/progress/progress_support.h"
#include "tests/support/hostile.h"

#include <random>

using namespace trustwalk;
using namespace trustwalk::test;
using progress::Fault;
using progress::Imported;
using Code = ParseError::Code;

Q_DECLARE_METATYPE(trustwalk::ParseError::Code)

namespace {

/// Changes one thing in a text that must hold it once.
QByteArray with(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.count(from) == 1 ? text.replace(from, to) : QByteArray();
}

std::string paper()
{
    study::ExamAttempt attempt;
    attempt.exam = "SAA-C03";
    attempt.seed = 77;
    attempt.questions = {{.id = "question-1", .domain = "SAA-C03/1", .answer = "a,c", .answered = true}};
    return study::toText(attempt);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// The history as JSON: out, in, together, and what must not get in.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = memoryFolder();
        m_json = m_folder->filePath(QStringLiteral("history.json"));
    }

    void anEmptyStoreIsFilledWithAllThatTheOtherHad()
    {
        const auto store = learner(QStringLiteral("a"), 80);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const auto other = writableIn(m_folder->filePath(QStringLiteral("b")));
        const auto imported = progress::importHistory(*other, m_json, start);
        QVERIFY(imported);
        QCOMPARE(imported->added, 83);
        QCOMPARE(imported->known, 0);
        // Sitting ids are the database's own; here both are the first.
        QVERIFY(everythingIn(*other) == everythingIn(*store));
        QVERIFY(other->check(progress::Depth::Full));
        const QString again = m_folder->filePath(QStringLiteral("again.json"));
        QVERIFY(progress::exportHistory(*other, again, start));
        QCOMPARE(bytesOf(again), bytesOf(m_json));
    }

    void undoWorksAfterAnImport()
    {
        const auto store = learner(QStringLiteral("a"), 30);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const auto other = writableIn(m_folder->filePath(QStringLiteral("b")));
        QVERIFY(progress::importHistory(*other, m_json, start));
        while (other->latest().value()) {
            QVERIFY(store->undo() && other->undo());
            QVERIFY(store->cards() == other->cards());
        }
        QVERIFY(other->cards().empty());
    }

    void importingTwiceChangesNothing()
    {
        const auto store = learner(QStringLiteral("a"), 30);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const auto other = learner(QStringLiteral("b"), 10);
        QVERIFY(progress::importHistory(*other, m_json, start));
        const Everything once = everythingIn(*other);
        const std::size_t backups = progress::backupsIn(other->folder()).size();
        for (progress::Store *target : {other.get(), store.get()}) {
            const Everything before = everythingIn(*target);
            const auto twice = progress::importHistory(*target, m_json, start + 5h);
            QCOMPARE(twice->added, 0);
            QCOMPARE(twice->known, 33);
            QVERIFY(everythingIn(*target) == before);
        }
        QVERIFY(everythingIn(*other) == once);
        QCOMPARE(progress::backupsIn(other->folder()).size(), backups);
    }

    void twoMachinesComeToTheSameLogWhicheverIsMergedIntoWhich()
    {
        // The same learner on two machines: a common beginning, then answers here and there in turn.
        const auto left = writableIn(m_folder->path() + QStringLiteral("/left"));
        QVERIFY(answerAll(*left, 0, 20));
        QVERIFY(progress::exportHistory(*left, m_json, start));
        const auto right = writableIn(m_folder->path() + QStringLiteral("/right"));
        QVERIFY(progress::importHistory(*right, m_json, start));
        for (int index = 20; index < 60; ++index)
            QVERIFY((index % 3 == 0 ? left : right)->answer(answerNumber(index)));
        const QString other = m_folder->filePath(QStringLiteral("other.json"));
        QVERIFY(progress::exportHistory(*left, m_json, start) && progress::exportHistory(*right, other, start));
        QCOMPARE(progress::importHistory(*right, m_json, start)->known, 20);
        QCOMPARE(progress::importHistory(*left, other, start)->known, 20);
        QVERIFY(left->log().value() == right->log().value());
        QVERIFY(left->cards() == right->cards());
        QCOMPARE(left->log()->size(), std::size_t(60));
        const auto alone = writableIn(m_folder->path() + QStringLiteral("/alone"));
        QVERIFY(answerAll(*alone, 0, 60));
        QVERIFY(alone->cards() == left->cards());
        QVERIFY(alone->log().value() == left->log().value());
    }

    void whatIsHereWinsOverTheFile()
    {
        const auto store = learner(QStringLiteral("a"), 5);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const auto other = writableIn(m_folder->filePath(QStringLiteral("b")));
        QVERIFY(other->setGoal({.exam = "DVA-C02", .dailyBudget = 7}));
        QVERIFY(other->setMark("question-1", progress::Mark::Report, true, "mine"));
        QVERIFY(other->setSeen("question-0", 99));
        QVERIFY(progress::importHistory(*other, m_json, start));
        QCOMPARE(other->goal().exam, std::string("DVA-C02"));
        QCOMPARE(other->marked(progress::Mark::Report).at("question-1"), std::string("mine"));
        QCOMPARE(other->seen().at("question-0"), 99);
        QVERIFY(other->marked(progress::Mark::Bookmark).contains("question-2"));
        QCOMPARE(progress::backupsIn(other->folder()).front().why, QStringLiteral("import"));
    }

    void theFileIsMadeToBeRead()
    {
        const auto store = learner(QStringLiteral("a"), 3);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const QByteArray text = bytesOf(m_json);
        QVERIFY(text.startsWith("{\n  \"format\": \"trustwalk-progress\",\n  \"formatVersion\": 1,\n"));
        QVERIFY(text.contains("\"at\":\"2026-11-26T16:00:00.123Z\",\"day\":\"2026-11-26\",\"utcOffset\":540,\"question\":\"question-2\","
                              "\"rating\":\"easy\",\"algorithm\":\"FSRS-6\",\"retention\":0.9,"));
        QVERIFY(text.contains("\"reports\": {\"question-1\":\"答え \\\"b\\\" も正しい\"}"));
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() < 400, line.constData());
        const auto value = json::parse(viewOf(text));
        QVERIFY(value);
        const auto history = progress::readHistory(json::print(*value, json::Layout::Indented));
        QVERIFY(history);
        QCOMPARE(history->entries.size(), std::size_t(6));
    }

    void anExportThatCannotBeWrittenLeavesTheFileThatWasThere()
    {
        const auto store = learner(QStringLiteral("a"), 3);
        QCOMPARE(progress::exportHistory(*store, m_folder->filePath(QStringLiteral("no/such/folder.json")), start).error().kind,
                 Fault::Kind::NotWritten);
        QVERIFY(QDir().mkpath(m_json));
        const Fault fault = progress::exportHistory(*store, m_json, start).error();
        QVERIFY(!fault.detail.isEmpty());
        QVERIFY(QFileInfo(m_json).isDir());
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto store = learner(QStringLiteral("a"), 1);
        QCOMPARE(progress::importHistory(*store, m_folder->filePath(QStringLiteral("none.json")), start).error().kind,
                 Fault::Kind::NotReadable);
        QCOMPARE(progress::importHistory(*store, m_folder->path(), start).error().kind, Fault::Kind::NotReadable);
    }

    void aBadHistoryIsRefusedWithItsPlaceAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("path");
        const QByteArray question = "\"question\":\"question-2\",\"rating\":\"easy\"";
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, Code code, const char *path) {
            QTest::newRow(name) << from << to << code << QString::fromLatin1(path);
        };
        row("another format", "trustwalk-progress", "trustwalk-walk", Code::BadValue, "$.format");
        row("a later version", "\"formatVersion\": 1", "\"formatVersion\": 2", Code::NewerVersion, "$.formatVersion");
        row("an unknown key", "\"goal\"", "\"gaol\"", Code::UnknownKey, "$.gaol");
        row("an unknown key of an answer", question, question + ",\"ratings\":1", Code::UnknownKey, "$.reviews[1].ratings");
        row("a key twice", question, question + ",\"question\":\"x\"", Code::DuplicateKey, "$.reviews[1].question");
        row("an unknown rating", "\"easy\"", "\"simple\"", Code::BadValue, "$.reviews[1].rating");
        row("a rating as a number", "\"rating\":\"easy\"", "\"rating\":4", Code::WrongType, "$.reviews[1].rating");
        row("no rating", ",\"rating\":\"easy\"", "", Code::MissingKey, "$.reviews[1].rating");
        row("a moment without its fraction", "2026-11-26T16:00:00.123Z", "2026-11-26T16:00:00Z", Code::BadValue, "$.reviews[1].at");
        row("a moment of another zone", "2026-11-26T16:00:00.123Z", "2026-11-26T16:00:00+09:00", Code::BadValue, "$.reviews[1].at");
        row("a day that is none", "16:00:00.123Z\",\"day\":\"2026-11-26\"", "16:00:00.123Z\",\"day\":\"2026-02-30\"", Code::BadValue,
            "$.reviews[1].day");
        row("a day far from its moment", "16:00:00.123Z\",\"day\":\"2026-11-26\"", "16:00:00.123Z\",\"day\":\"2026-12-26\"", Code::BadValue,
            "$.reviews[1].day");
        row("an offset of two days", question, "\"question\":\"question-2\",\"rating\":\"easy\"", Code::BadValue, "");
        row("an empty question", "\"question\":\"question-2\",\"rating\"", "\"question\":\"\",\"rating\"", Code::BadValue,
            "$.reviews[1].question");
        row("a question with a line break", "\"question\":\"question-2\",\"rating\"", "\"question\":\"a\\nb\",\"rating\"", Code::BadValue,
            "$.reviews[1].question");
        row("a retention of 1", "\"dailyBudget\":25,\"retention\":0.91", "\"dailyBudget\":25,\"retention\":1", Code::BadValue,
            "$.goal.retention");
        row("a retention as text", "\"dailyBudget\":25,\"retention\":0.91", "\"dailyBudget\":25,\"retention\":\"0.91\"", Code::BadValue,
            "$.goal.retention");
        row("a retention that is hardly a number", "\"dailyBudget\":25,\"retention\":0.91",
            "\"dailyBudget\":25,\"retention\":9.1e-999999999", Code::BadValue, "$.goal.retention");
        row("no answers a day", "\"dailyBudget\":25,", "\"dailyBudget\":0,", Code::BadValue, "$.goal.dailyBudget");
        row("a sitting that is not there", "\"sittings\": [\n    {\"id\":1,", "\"sittings\": [\n    {\"id\":2,", Code::NotFound,
            "$.reviews[3].sitting");
        row("more right than asked", "\"questions\":65", "\"questions\":0", Code::BadValue, "$.sittings[0].right");
        row("a paper that can't be read", "\"seed\":77", "\"seed\":-77", Code::BadValue, "$.sittings[0].paper.seed");
        row("a revision 0", "{\"question\":\"question-9\",\"rev\":3}", "{\"question\":\"question-9\",\"rev\":0}", Code::BadValue,
            "$.seen[5].rev");
        row("a mark without a question", "\"reports\": {\"question-1\"", "\"reports\": {\"\"", Code::TooLarge, "$.reports");
        row("a bookmark as a number", "\"bookmarks\": {\"question-2\":\"\"}", "\"bookmarks\": {\"question-2\":1}", Code::WrongType,
            "$.bookmarks.question-2");
        row("reviews that are no list", "\"reviews\": [", "\"reviews\": 7, \"more\": [", Code::UnknownKey, "$.more");
        row("something behind the end", "\n  ]\n}\n", "\n  ]\n}\n{}", Code::Syntax, "$");
    }
    void aBadHistoryIsRefusedWithItsPlaceAndChangesNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Code, code);
        QFETCH(QString, path);
        const auto store = learner(QStringLiteral("a"), 3);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        if (path.isEmpty()) { // one more than the shape above can say
            QVERIFY(writeBytes(m_json, bytesOf(m_json).replace("\"utcOffset\":540", "\"utcOffset\":2880")));
            path = QStringLiteral("$.reviews[0].utcOffset");
        } else {
            const QByteArray changed = with(bytesOf(m_json), from, to);
            QVERIFY2(!changed.isEmpty(), "what is to be changed is not there once");
            QVERIFY(writeBytes(m_json, changed));
        }
        const auto other = learner(QStringLiteral("b"), 6);
        const Everything before = everythingIn(*other);
        const auto refused = progress::importHistory(*other, m_json, start);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Fault::Kind::BadHistory);
        QCOMPARE(QString::fromStdString(refused.error().place.path), path);
        QCOMPARE(refused.error().place.code, code);
        QVERIFY(everythingIn(*other) == before);
        QVERIFY(progress::backupsIn(other->folder()).empty());
    }

    void aRowTwiceIsRefused()
    {
        const auto store = learner(QStringLiteral("a"), 3);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        QByteArray text = bytesOf(m_json);
        const qsizetype begin = text.indexOf("{\"id\":\"", text.indexOf("\"reviews\""));
        const QByteArray line = text.mid(begin, text.indexOf('\n', begin) - begin);
        const auto read = progress::readHistory(viewOf(text.insert(begin, line + "\n")));
        QCOMPARE(read.error().code, Code::Conflict);
        QCOMPARE(read.error().path, std::string("$.reviews[1].id"));
        QVERIFY(read.error().line > 1);
    }

    void hostileHistoriesAreRefusedOrSound()
    {
        const auto store = learner(QStringLiteral("a"), 4);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const std::string text = bytesOf(m_json).toStdString();
        test::cutAtEveryByte(text, [&](const std::string &cut) {
            // The last byte is the line's end; without it the text is whole.
            QCOMPARE(bool(progress::readHistory(cut)), cut.size() == text.size() - 1);
        });
        int sound = 0;
        const auto meet = [&](const std::string &changed) {
            const auto history = progress::readHistory(changed);
            if (!history) {
                QVERIFY(!history.error().path.empty() || history.error().code == Code::Empty);
                return;
            }
            ++sound;
            auto target = progress::openUnsaved(options());
            const auto merged = progress::mergeHistory(**target, *history);
            QVERIFY(merged);
            QCOMPARE(std::size_t(merged->added), history->entries.size());
            QCOMPARE(progress::mergeHistory(**target, *history)->added, 0);
            QVERIFY((*target)->check(progress::Depth::Full));
        };
        test::flipEachByte(text, meet);
        test::mutate(text, 3000, meet);
        QVERIFY(sound > 100); // a changed letter of a name is still a name
    }

    void deepAndHugeHistoriesAreRefused()
    {
        QCOMPARE(progress::readHistory("{\"reviews\": [" + test::nested("[", "", "]", 1'000'000) + "]}").error().code, Code::TooDeep);
        QCOMPARE(progress::readHistory(test::nested("{\"goal\":", "1", "}", 1000)).error().code, Code::TooDeep);
        const std::string text(2000, ' ');
        QCOMPARE(progress::readHistory(text, {.bytes = 1999}).error().code, Code::TooLarge);
        const auto store = learner(QStringLiteral("a"), 30);
        QVERIFY(progress::exportHistory(*store, m_json, start));
        const QByteArray bytes = bytesOf(m_json);
        const auto many = progress::readHistory(viewOf(bytes), {.entries = 20});
        QCOMPARE(many.error().code, Code::TooLarge);
        QCOMPARE(many.error().path, std::string("$.reviews[20].id"));
        QCOMPARE(progress::readHistory(viewOf(bytes), {.others = 3}).error().code, Code::TooLarge);
        // A number takes fifty times its text in memory: what is no review is refused before it fills the machine.
        std::string wide = "{\"seen\": [1";
        for (int count = 0; count < 3'000'000; ++count)
            wide += ",1";
        QCOMPARE(progress::readHistory(wide + "]}").error().code, Code::TooLarge);
        QCOMPARE(progress::readHistory("{\"reviews\": [" + wide + "]}]}").error().code, Code::TooLarge);
        // An answer as long as a book.
        QByteArray book = bytes;
        book.replace(book.indexOf("\"answer\":\"") + 10, 0, QByteArray(70'000, 'a'));
        QCOMPARE(progress::readHistory(viewOf(book)).error().code, Code::TooLarge);
        // A stream without an end.
        if (QFile::exists(QStringLiteral("/dev/zero"))) {
            const auto endless = progress::importHistory(*store, QStringLiteral("/dev/zero"), start);
            QCOMPARE(endless.error().place.code, Code::TooLarge);
        }
    }

    void aLongHistoryIsCarriedOver()
    {
        auto source = progress::openUnsaved(options());
        progress::History history;
        std::mt19937 random(5);
        for (int index = 0; index < 20'000; ++index) {
            progress::Entry entry {.id = "row-" + std::to_string(index), .answer = answerTo("q" + std::to_string(random() % 900), index)};
            entry.answer.review.when = whenAt(std::chrono::minutes(20) * index);
            history.entries.push_back(std::move(entry));
        }
        QCOMPARE(progress::mergeHistory(**source, history)->added, 20'000);
        QVERIFY(progress::exportHistory(**source, m_json, start));
        const auto store = writableIn(m_folder->filePath(QStringLiteral("a")));
        QCOMPARE(progress::importHistory(*store, m_json, start)->added, 20'000);
        QVERIFY(everythingIn(*store) == everythingIn(**source));
    }

private:
    /// A store with something of everything.
    std::unique_ptr<progress::Store> learner(const QString &name, int answers)
    {
        auto store = writableIn(m_folder->filePath(name));
        // With a goal that changes on the way: each answer stays scheduled as it was.
        bool good = answerAll(*store, 0, (answers + 1) / 2);
        good = good && store->setGoal({.retention = 0.8});
        good = good && answerAll(*store, (answers + 1) / 2, answers);
        good = good
               && store->handIn(
                   {.exam = "SAA-C03", .started = start + 1000h, .finished = start + 1002h, .questions = 65, .right = 2, .paper = paper()},
                   std::array {answerNumber(150), answerNumber(151)});
        good = good && store->forget(answerNumber(0).review.question, whenAt(1200h));
        good = good
               && store->setGoal(
                   {.exam = "SCS-C03", .examDay = study::StudyDay(std::chrono::days(20900)), .dailyBudget = 25, .retention = 0.91});
        good = good && store->setMark("question-2", progress::Mark::Bookmark, true);
        good = good && store->setMark("question-1", progress::Mark::Report, true, "答え \"b\" も正しい");
        good = good && store->setSeen("question-9", 3);
        return good ? std::move(store) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_json;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
