#include "app/progress/backup.h"
#include "app/progress/folder.h"
#include "tests/app/progress/progress_support.h"

#include <random>

using namespace trustwalk;
using namespace trustwalk::test;
using progress::Backup;
using progress::Fault;

namespace {

Backup backupAt(Instant at, const QString &why = {})
{
    return {.file = QString::fromStdString(isoTime(at)) + why, .at = at, .why = why};
}

std::vector<Backup> thinned(const std::vector<Backup> &backups, Instant now)
{
    const std::vector<Backup> gone = progress::superfluous(backups, now);
    std::vector<Backup> kept;
    for (const Backup &backup : backups)
        if (std::none_of(gone.begin(), gone.end(), [&](const Backup &other) { return other.file == backup.file; }))
            kept.push_back(backup);
    return kept;
}

int newerThan(const std::vector<Backup> &backups, Instant moment)
{
    return static_cast<int>(std::count_if(backups.begin(), backups.end(), [&](const Backup &backup) { return backup.at >= moment; }));
}

} // namespace

/// Backups: made by themselves, thinned, restored; and what stands in the way of a restore.
class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = memoryFolder();
        m_file = progress::progressFile(m_folder->path());
    }

    void thinningKeepsTheLatestThenDaysWeeksAndMonths()
    {
        // Two years of a backup every three hours, thinned after each as it happens.
        std::vector<Backup> backups;
        Instant now = start;
        for (int made = 0; made < 2 * 365 * 8; ++made, now += 3h) {
            backups.push_back(backupAt(now));
            backups = thinned(backups, now);
            QVERIFY(backups.size() <= 5 + 7 + 5 + 12);
        }
        now -= 3h;
        std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE((now - backups[i].at) / 1h, 3 * std::int64_t(i));
        for (int day = 1; day < 7; ++day)
            QVERIFY(newerThan(backups, now - std::chrono::days(day + 1)) > newerThan(backups, now - std::chrono::days(day)) - 1);
        QVERIFY(newerThan(backups, now - std::chrono::days(7)) >= 5 + 5);
        QVERIFY(newerThan(backups, now - std::chrono::days(35)) - newerThan(backups, now - std::chrono::days(7)) >= 3);
        QVERIFY(static_cast<int>(backups.size()) - newerThan(backups, now - std::chrono::days(35)) >= 10);
        QVERIFY(now - backups.back().at > std::chrono::days(300) && now - backups.back().at < std::chrono::days(370));
    }

    void thinningKeepsWhatWasMadeBeforeAnImportForAMonth()
    {
        std::vector<Backup> backups {backupAt(start, QStringLiteral("import"))};
        for (int made = 1; made < 50; ++made)
            backups.push_back(backupAt(start + made * 10min));
        QVERIFY(thinned(backups, start + std::chrono::days(30)).front().why == QStringLiteral("import"));
        for (int month = 1; month < 13; ++month)
            backups.push_back(backupAt(start + std::chrono::days(31 * month)));
        QVERIFY(thinned(backups, start + std::chrono::days(400)).front().why.isEmpty());
    }

    void theOrderOfTheListDoesNotMatter()
    {
        std::vector<Backup> backups;
        for (int made = 0; made < 300; ++made)
            backups.push_back(backupAt(start + made * 7h));
        const Instant now = start + 300 * 7h;
        std::vector<Backup> shuffled = backups;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
        QCOMPARE(thinned(shuffled, now).size(), thinned(backups, now).size());
        QVERIFY(progress::superfluous({}, now).empty());
    }

    void backupsAreMadeWhenSomethingChangedAndNotMoreOften()
    {
        const auto store = writableIn(m_folder->path());
        QCOMPARE(store->backUpIfDue(start).value(), std::nullopt); // nothing to lose yet
        QVERIFY(answerAll(*store, 0, 1));
        QVERIFY(store->backUpIfDue(start).value());
        QVERIFY(answerAll(*store, 1, 2));
        QCOMPARE(store->backUpIfDue(start + 29min).value(), std::nullopt);
        QVERIFY(store->backUpIfDue(start + 30min).value());
        QCOMPARE(store->backUpIfDue(start + 90min).value(), std::nullopt); // nothing has changed
        QVERIFY(store->setMark("q", progress::Mark::Bookmark, true));
        QVERIFY(store->backUpIfDue(start + 90min).value());
        QVERIFY(answerAll(*store, 2, 3));
        QVERIFY(store->backUpIfDue(start).value()); // a clock that was set back is no reason to wait
        QCOMPARE(progress::backupsIn(m_folder->path()).size(), std::size_t(4));
        QVERIFY(QFile::remove(progress::backupsIn(m_folder->path()).front().file));
    }

    void aBackupIsWholeByItself()
    {
        const auto store = writableIn(m_folder->path());
        QVERIFY(answerAll(*store, 0, 30));
        const Everything all = everythingIn(*store);
        const auto backup = store->backUp(start);
        QVERIFY(backup);
        QVERIFY(answerAll(*store, 30, 40));
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other) && QFile::copy(backup->file, progress::progressFile(other)));
        QVERIFY(everythingIn(*writableIn(other)) == all);
        QVERIFY(!(QFile::permissions(backup->file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(QDir(progress::backupFolder(m_folder->path())).entryList(QDir::Files | QDir::Hidden),
                 QStringList {QFileInfo(backup->file).fileName()});
    }

    void twoBackupsOfOneSecondAreTwo()
    {
        const auto store = writableIn(m_folder->path());
        QVERIFY(store->backUp(start) && store->backUp(start) && store->backUp(start, QStringLiteral("import")));
        QCOMPARE(progress::backupsIn(m_folder->path()).size(), std::size_t(3));
    }

    void otherFilesAmongTheBackupsAreLeftAlone()
    {
        const auto store = writableIn(m_folder->path());
        QVERIFY(store->backUp(start));
        const QString place = progress::backupFolder(m_folder->path());
        for (const char *name : {"progress-notes.sqlite", "progress-20261399T000000Z.sqlite", "photo.jpg"})
            QVERIFY(writeBytes(QDir(place).filePath(QLatin1StringView(name)), "mine"));
        for (int made = 0; made < 60; ++made)
            QVERIFY(store->backUp(start + made * 1min));
        QCOMPARE(progress::backupsIn(m_folder->path()).size(), std::size_t(5));
        QCOMPARE(QDir(place).entryList(QDir::Files).size(), 8);
    }

    void aRestoreBringsBackWhatWasThereAndKeepsWhatIsReplaced()
    {
        auto store = writableIn(m_folder->path());
        QVERIFY(answerAll(*store, 0, 20));
        const Everything then = everythingIn(*store);
        const QString backup = store->backUp(start)->file;
        QVERIFY(answerAll(*store, 20, 30));
        const Everything now = everythingIn(*store);
        QCOMPARE(progress::restore(m_folder->path(), backup, options()).error().kind, Fault::Kind::OpenElsewhere);
        store.reset();
        {
            const auto restored = progress::restore(m_folder->path(), backup, options());
            QVERIFY(restored);
            QVERIFY(everythingIn(*std::get<progress::Writable>(restored->opened).store) == then);
            QCOMPARE(restored->salvaged, 0); // what the learner puts away stays away
            QVERIFY(QFile::exists(restored->keptAside));
            QVERIFY(restored->keptAside.contains(QStringLiteral("progress-replaced-20261126T090000Z")));
        }
        // And back again: what was kept aside can be restored like a backup.
        const auto again
            = progress::restore(m_folder->path(), progress::asideFile(m_folder->path(), QStringLiteral("replaced"), start), options());
        QVERIFY(everythingIn(*std::get<progress::Writable>(again->opened).store) == now);
    }

    void aDamagedFileIsKeptAsideAndItsReadableAnswersAreSaved_data()
    {
        QTest::addColumn<bool>("fromBackup");
        QTest::newRow("with a backup") << true;
        QTest::newRow("without one") << false;
    }
    void aDamagedFileIsKeptAsideAndItsReadableAnswersAreSaved()
    {
        QFETCH(bool, fromBackup);
        QString backup;
        std::vector<study::Review> log;
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 200));
            backup = store->backUp(start)->file;
            QVERIFY(answerAll(*store, 200, 300));
            log = store->log().value();
        }
        const QByteArray whole = bytesOf(m_file);
        std::size_t kept = 0;
        int damagedPages = 0;
        for (qsizetype page = 2; page < whole.size() / 4096; page += 3) {
            QByteArray damaged = whole;
            damaged.replace(page * 4096, 512, QByteArray(512, char(0x5a)));
            QVERIFY(writeBytes(m_file, damaged));
            if (!std::holds_alternative<progress::Unusable>(progress::openProgress(m_folder->path(), options())))
                continue;
            ++damagedPages;
            const auto restored
                = fromBackup ? progress::restore(m_folder->path(), backup, options()) : progress::startAfresh(m_folder->path(), options());
            QVERIFY(restored);
            QCOMPARE(bytesOf(restored->keptAside), damaged);
            const auto &store = *std::get<progress::Writable>(restored->opened).store;
            const auto found = store.log().value();
            QCOMPARE(int(found.size()), restored->salvaged + (fromBackup ? 200 : 0));
            QVERIFY(study::replay(found, store.rules()) == store.cards());
            // What is there is in order, and each row is one that was given.
            std::size_t at = 0;
            for (const study::Review &row : found) {
                while (at < log.size() && log[at].when != row.when)
                    ++at;
                QVERIFY(at < log.size() && log[at].question == row.question && log[at].rating == row.rating);
            }
            QVERIFY(store.check(progress::Depth::Full));
            kept += found.size();
            QVERIFY(QFile::remove(restored->keptAside));
        }
        QVERIFY(damagedPages > 7);
        const double share = static_cast<double>(kept) / static_cast<double>(log.size()) / damagedPages;
        // Only where the root of the log itself is hit can nothing be read.
        QVERIFY2(share > (fromBackup ? 0.9 : 0.8), qPrintable(QString::number(share)));
    }

    void aDamagedBackupIsRefusedAndNothingIsTouched()
    {
        QString backup;
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 20));
            backup = store->backUp(start)->file;
        }
        const QByteArray before = bytesOf(m_file);
        for (const QByteArray &bytes : {bytesOf(backup).left(9000), QByteArray("nothing"), QByteArray()}) {
            QVERIFY(writeBytes(backup, bytes));
            QCOMPARE(progress::restore(m_folder->path(), backup, options()).error().kind, Fault::Kind::BackupUnusable);
            QVERIFY(progress::soundBackupsIn(m_folder->path()).empty());
        }
        QCOMPARE(progress::restore(m_folder->path(), QStringLiteral("/nowhere"), options()).error().kind, Fault::Kind::BackupUnusable);
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(!QFile::exists(progress::arrivingFile(m_folder->path())));
    }

    void aRestoreThatWasKilledIsEndedByTheNextStart_data()
    {
        QTest::addColumn<int>("killedAfter");
        QTest::newRow("the copy was made") << 1;
        QTest::newRow("the old file was moved") << 2;
        QTest::newRow("the old file and its log were moved") << 3;
    }
    void aRestoreThatWasKilledIsEndedByTheNextStart()
    {
        QFETCH(int, killedAfter);
        const QString aside = progress::asideFile(m_folder->path(), QStringLiteral("damaged"), start);
        Everything then, now;
        {
            auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 20));
            then = everythingIn(*store);
            const QString backup = store->backUp(start)->file;
            QVERIFY(answerAll(*store, 20, 25));
            now = everythingIn(*store);
            QVERIFY(QFile::copy(backup, progress::arrivingFile(m_folder->path())));
            // As killed: the log still holds answers.
            const QByteArray file = bytesOf(m_file), log = bytesOf(m_file + QStringLiteral("-wal"));
            store.reset();
            QVERIFY(writeBytes(m_file, file) && writeBytes(m_file + QStringLiteral("-wal"), log) && !log.isEmpty());
        }
        if (killedAfter >= 2)
            QVERIFY(QFile::rename(m_file, aside));
        if (killedAfter >= 3)
            QVERIFY(QFile::rename(m_file + QStringLiteral("-wal"), aside + QStringLiteral("-wal")));
        auto store = writableIn(m_folder->path());
        QVERIFY(store);
        QVERIFY(everythingIn(*store) == (killedAfter == 1 ? now : then));
        QVERIFY(store->check(progress::Depth::Full));
        QVERIFY(!QFile::exists(progress::arrivingFile(m_folder->path())));
        store.reset();
        if (killedAfter >= 2) {
            const auto back = progress::restore(m_folder->path(), aside, options());
            QVERIFY(everythingIn(*std::get<progress::Writable>(back->opened).store) == now);
        }
    }

    void startingAfreshKeepsTheOldFile()
    {
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 20));
            QVERIFY(store->backUp(start));
        }
        for (int round = 0; round < 2; ++round) {
            const auto fresh = progress::startAfresh(m_folder->path(), options());
            QVERIFY(fresh);
            QVERIFY(std::get<progress::Writable>(fresh->opened).store->cards().empty());
            QVERIFY(QFile::exists(fresh->keptAside));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("progress-replaced-*.sqlite")}).size(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
