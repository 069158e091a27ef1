#include "app/progress/backup.h"
#include "tests/app/progress/progress_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <random>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

/// One thing that the learner does. Said on a line before it is begun ("begin answer 17") and again once the store says that it is safe
/// ("done answer 17"), so that whoever reads knows what must be there and what may be.
struct Deed {
    enum class Kind { Answer, Undo, RateAgain, Mark, BackUp } kind = Kind::Answer;
    int number = 0; ///< of the answer, or the rating
};
const QStringList kindNames {QStringLiteral("answer"), QStringLiteral("undo"), QStringLiteral("rateAgain"), QStringLiteral("mark"),
                             QStringLiteral("backUp")};

Deed deedAt(std::mt19937 &random, int nextAnswer, std::size_t rows)
{
    const auto die = random() % 100;
    if (die < 8 && rows > 0)
        return {Deed::Kind::Undo, 0};
    if (die < 16 && rows > 0)
        return {Deed::Kind::RateAgain, static_cast<int>(1 + random() % 4)};
    if (die < 18)
        return {Deed::Kind::Mark, 0};
    if (die < 20)
        return {Deed::Kind::BackUp, 0};
    return {Deed::Kind::Answer, nextAnswer};
}

/// What a learner keeps in mind: the answers that count, as number and rating.
struct Row {
    int number = 0;
    study::Rating rating = study::Rating::Good;
    bool operator==(const Row &) const = default;
};
std::vector<Row> after(std::vector<Row> rows, const Deed &deed)
{
    switch (deed.kind) {
    case Deed::Kind::Answer: rows.push_back({deed.number, answerNumber(deed.number).review.rating}); break;
    case Deed::Kind::Undo: rows.pop_back(); break;
    case Deed::Kind::RateAgain: rows.back().rating = static_cast<study::Rating>(deed.number); break;
    case Deed::Kind::Mark:
    case Deed::Kind::BackUp: break;
    }
    return rows;
}
std::vector<Row> rowsOf(const progress::Store &store)
{
    std::vector<Row> rows;
    const auto log = store.log();
    for (const study::Review &review : *log)
        rows.push_back({static_cast<int>((review.when.at - start) / 7h), review.rating});
    return rows;
}

bool carryOut(progress::Store &store, const Deed &deed)
{
    switch (deed.kind) {
    case Deed::Kind::Answer: return store.answer(answerNumber(deed.number)).has_value();
    case Deed::Kind::Undo: return store.undo().has_value();
    case Deed::Kind::RateAgain: return store.rateAgain(store.latest().value()->id, static_cast<study::Rating>(deed.number)).has_value();
    case Deed::Kind::Mark: return store.setMark("question-1", progress::Mark::Bookmark, true).has_value();
    case Deed::Kind::BackUp: return store.backUp(start).has_value();
    }
    return false;
}

/// The child: opens and does one thing after the other at full speed until it is killed.
int learn(const QString &folder, unsigned seed)
{
    std::mt19937 random(seed);
    const auto store = writableIn(folder);
    if (!store)
        return 1;
    const auto say = [](const char *what, const Deed &deed) {
        std::printf("%s %s %d\n", what, qPrintable(kindNames[static_cast<int>(deed.kind)]), deed.number);
        std::fflush(stdout);
    };
    std::size_t rows = store->log()->size();
    for (int next = static_cast<int>(seed) * 1000;;) {
        const Deed deed = deedAt(random, next, rows);
        say("begin", deed);
        if (!carryOut(*store, deed))
            return 2;
        say("done", deed);
        rows = rows + (deed.kind == Deed::Kind::Answer ? 1 : 0) - (deed.kind == Deed::Kind::Undo ? 1 : 0);
        next += deed.kind == Deed::Kind::Answer ? 1 : 0;
    }
}

/// What a child has said before it was killed.
struct Said {
    std::vector<Deed> done;
    std::optional<Deed> unfinished;
};
Said saidIn(const QByteArray &output)
{
    Said said;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        const Deed deed {static_cast<Deed::Kind>(kindNames.indexOf(QString::fromLatin1(words[1]))), words[2].toInt()};
        if (words[0] == "begin") {
            said.unfinished = deed;
        } else {
            said.done.push_back(deed);
            said.unfinished.reset();
        }
    }
    return said;
}

} // namespace

/// A learner is killed at any moment: what was said to be saved is there, and the file is sound.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasSavedSurvivesAKill_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::addColumn<int>("kills");
        // In memory a deed takes no longer than its own work, so kills fall into all of it; on a disk most fall into waiting for the disk.
        QTest::newRow("in memory") << false << 250;
        QTest::newRow("on disk") << true << 60;
    }
    void whatWasSavedSurvivesAKill()
    {
        QFETCH(bool, onDisk);
        QFETCH(int, kills);
        const auto folder = onDisk ? std::make_unique<QTemporaryDir>() : memoryFolder();
        std::mt19937 random(20261126);
        std::vector<Row> known;
        int inTheMiddle = 0, unfinishedKept = 0;
        for (int kill = 1; kill <= kills; ++kill) {
            // Every fourth while it starts, the others while it works.
            const bool starting = kill % 4 == 0;
            const Said said = killedChild(folder->path(), static_cast<unsigned>(kill), starting, random() % (starting ? 25'000 : 40'000));
            for (const Deed &deed : said.done)
                known = after(std::move(known), deed);
            const auto store = writableIn(folder->path());
            QVERIFY2(store, qPrintable(QStringLiteral("kill %1").arg(kill)));
            QVERIFY(store->check(progress::Depth::Full));
            const std::vector<Row> found = rowsOf(*store);
            if (found != known && said.unfinished) {
                known = after(std::move(known), *said.unfinished);
                ++unfinishedKept;
            }
            QVERIFY2(found == known, qPrintable(QStringLiteral("kill %1: %2 rows, not %3").arg(kill).arg(found.size()).arg(known.size())));
            QVERIFY(study::replay(store->log().value(), store->rules()) == store->cards());
            inTheMiddle += said.unfinished ? 1 : 0;
        }
        QVERIFY(inTheMiddle > kills / 4 && !known.empty());
        const std::size_t backups = progress::backupsIn(folder->path()).size();
        QCOMPARE(progress::soundBackupsIn(folder->path()).size(), backups);
        qInfo("%d kills, %d in the middle of a deed (%d of these were kept); %d answers, %d backups", kills, inTheMiddle, unfinishedKept,
              static_cast<int>(known.size()), static_cast<int>(backups));
    }

    void aKillWhileTheFileIsMadeLeavesAFileThatOpens()
    {
        std::mt19937 random(7);
        for (int kill = 1; kill <= 40; ++kill) {
            const auto folder = memoryFolder();
            const Said said = killedChild(folder->path(), static_cast<unsigned>(kill), true, random() % 25'000);
            const auto store = writableIn(folder->path());
            QVERIFY2(store, qPrintable(QStringLiteral("kill %1").arg(kill)));
            QVERIFY(store->check(progress::Depth::Full));
            std::vector<Row> known;
            for (const Deed &deed : said.done)
                known = after(std::move(known), deed);
            const std::vector<Row> found = rowsOf(*store);
            QVERIFY(found == known || (said.unfinished && found == after(known, *said.unfinished)));
        }
    }

private:
    static Said killedChild(const QString &folder, unsigned seed, bool starting, unsigned long microseconds)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--learn"), folder, QString::number(seed)});
        child.waitForStarted();
        if (!starting)
            child.waitForReadyRead();
        QThread::usleep(microseconds);
        child.kill();
        child.waitForFinished();
        if (child.exitStatus() != QProcess::CrashExit)
            qWarning("the child ended by itself: %d %s", child.exitCode(), child.readAllStandardError().constData());
        return saidIn(child.readAllStandardOutput());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == QStringLiteral("--learn"))
        return learn(words[2], words[3].toUInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
