#include "app/progress/backup.h"
#include "app/progress/database.h"
#include "tests/app/progress/progress_support.h"

#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace trustwalk;
using namespace trustwalk::test;
using progress::Choice;
using progress::Fault;

namespace {

/// Runs SQL on a file as another program would.
bool runSql(const QString &file, const QStringList &statements)
{
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        good = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            good = good && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return good;
}

QVariant askSql(const QString &file, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        if (query.exec(statement) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return value;
}

/// The bytes of every file in the folder by name; a lock comes and goes.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        if (!name.endsWith(QStringLiteral(".lock")) && !name.endsWith(QStringLiteral("-shm")))
            files.insert(name, bytesOf(QDir(folder).filePath(name)));
    return files;
}

#ifdef Q_OS_UNIX
/// For root, to whom no folder is read-only: acts as nobody while it lives.
class WithoutRights {
public:
    WithoutRights()
    {
        if (m_root)
            m_done = seteuid(65534) == 0;
    }
    ~WithoutRights()
    {
        if (m_root && seteuid(0) != 0)
            std::abort();
    }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;
    explicit operator bool() const { return m_done; }

private:
    bool m_root = geteuid() == 0;
    bool m_done = true;
};
#endif

} // namespace

/// Opening the progress: what is found is never replaced, and what can't be written can still be read.
class TestOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = memoryFolder();
        m_file = m_folder->filePath(QStringLiteral("progress.sqlite"));
    }

    void aNewFolderGetsAFileThatOnlyItsOwnerReads()
    {
        const QString folder = m_folder->filePath(QStringLiteral("deep/er"));
        const auto store = writableIn(folder);
        QVERIFY(store);
        QVERIFY(answerAll(*store, 0, 1));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const char *name : {"progress.sqlite", "progress.sqlite-wal", "progress.sqlite-shm"}) {
            const QFileInfo info(QDir(folder).filePath(QLatin1StringView(name)));
            QVERIFY2(info.exists() && !(info.permissions() & others), name);
        }
        QCOMPARE(askSql(QDir(folder).filePath(QStringLiteral("progress.sqlite")), QStringLiteral("PRAGMA journal_mode")).toString(),
                 QStringLiteral("wal"));
    }

    void aCommitIsOnTheDiskBeforeItReturns()
    {
        // No test can cut the power; what SQLite documents for it must be switched on.
        const auto store = writableIn(m_folder->path());
        const progress::Database &database = store->database();
        QCOMPARE(database.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(database.value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
        QCOMPARE(database.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE(database.value(QStringLiteral("PRAGMA trusted_schema"))->toInt(), 0);
    }

    void aSecondInstanceReadsOnlyAndFollows()
    {
        auto first = writableIn(m_folder->path());
        QVERIFY(answerAll(*first, 0, 10));
        auto opened = progress::openProgress(m_folder->path(), options());
        auto *second = std::get_if<progress::ReadOnly>(&opened);
        QVERIFY(second != nullptr);
        QCOMPARE(second->reason.kind, Fault::Kind::OpenElsewhere);
        QVERIFY(second->reason.holder.startsWith(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(second->store->keeping(), progress::Keeping::ReadOnly);
        QVERIFY(everythingIn(*second->store) == everythingIn(*first));
        QVERIFY(answerAll(*first, 10, 20));
        QVERIFY(second->store->reload());
        QVERIFY(everythingIn(*second->store) == everythingIn(*first));

        const Everything before = everythingIn(*first);
        progress::Store &store = *second->store;
        QCOMPARE(store.answer(answerNumber(30)).error().kind, Fault::Kind::OpenElsewhere);
        QCOMPARE(store.undo().error().kind, Fault::Kind::OpenElsewhere);
        QCOMPARE(store.setGoal({}).error().kind, Fault::Kind::OpenElsewhere);
        QCOMPARE(store.setMark("q", progress::Mark::Bookmark, true).error().kind, Fault::Kind::OpenElsewhere);
        QCOMPARE(store.backUp(start).error().kind, Fault::Kind::OpenElsewhere);
        QVERIFY(everythingIn(store) == before);
        first.reset();
        QVERIFY(store.reload());
        QVERIFY(everythingIn(store) == before);
        opened = progress::openProgress(m_folder->path(), options());
        QVERIFY(std::holds_alternative<progress::Writable>(opened));
    }

    void theLockOfADeadProcessHoldsNobodyUp()
    {
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 3));
        QProcess process;
        process.start(QStringLiteral("true"), {});
        QVERIFY(process.waitForStarted());
        const qint64 dead = process.processId();
        QVERIFY(process.waitForFinished());
        QVERIFY(writeBytes(m_folder->filePath(QStringLiteral("progress.lock")),
                           QByteArray::number(dead) + "\ntst_open\n" + QSysInfo::machineHostName().toUtf8() + "\n"));
        const auto store = writableIn(m_folder->path());
        QVERIFY(store);
        QCOMPARE(store->cards().size(), std::size_t(3));
    }

    void aLockWhoseOwnerWasKilledBeforeItHadANameHoldsNobodyUp()
    {
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 3));
        const QString lock = m_folder->filePath(QStringLiteral("progress.lock"));
        QVERIFY(writeBytes(lock, {}));
        const auto store = writableIn(m_folder->path());
        QVERIFY(store);
        QVERIFY(!bytesOf(lock).isEmpty());
        // And the new owner keeps it.
        const auto second = progress::openProgress(m_folder->path(), options());
        QVERIFY(std::holds_alternative<progress::ReadOnly>(second));
    }

    void aNewerFileIsRefusedAndLeftUntouched()
    {
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 3));
        QVERIFY(runSql(m_file, {QStringLiteral("PRAGMA user_version = 1234"), QStringLiteral("CREATE TABLE later (a)")}));
        const auto before = snapshot(m_folder->path());
        const auto opened = progress::openProgress(m_folder->path(), options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->fault.kind, Fault::Kind::NewerVersion);
        QCOMPARE(unusable->fault.found, 1234);
        QVERIFY(unusable->fault.known >= 2);
        QVERIFY(!contains(unusable->choices, Choice::Restore) && !contains(unusable->choices, Choice::StartAfresh));
        QCOMPARE(snapshot(m_folder->path()), before);
    }

    void aNewerFileWithAnUnfinishedLogIsLeftUntouchedToo()
    {
        // As another process leaves it that was killed: the newer version stands in the log alone.
        const QString origin = m_folder->filePath(QStringLiteral("origin"));
        auto store = writableIn(origin);
        QVERIFY(answerAll(*store, 0, 3));
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(QDir(origin).filePath(QStringLiteral("progress.sqlite")));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("PRAGMA user_version = 1234")));
        const QString folder = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"progress.sqlite", "progress.sqlite-wal"})
            QVERIFY(QFile::copy(QDir(origin).filePath(QLatin1StringView(name)), QDir(folder).filePath(QLatin1StringView(name))));
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const auto before = snapshot(folder);
        QVERIFY(before.value(QStringLiteral("progress.sqlite-wal")).size() > 0);
        const auto opened = progress::openProgress(folder, options());
        QCOMPARE(std::get<progress::Unusable>(opened).fault.kind, Fault::Kind::NewerVersion);
        QCOMPARE(snapshot(folder), before);
    }

    void somethingElseIsRefusedAndLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("a text") << QByteArray("Dear diary, today I assumed a role.") << int(Fault::Kind::NoDatabase);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(9000, '\0') << int(Fault::Kind::NoDatabase);
        QTest::newRow("zeroes") << QByteArray(65536, '\0') << int(Fault::Kind::NoDatabase);
        QTest::newRow("a database's head without its body") << QByteArray("SQLite format 3\0", 16) << int(Fault::Kind::NoDatabase);
        QTest::newRow("a head and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x') << int(Fault::Kind::NoDatabase);
    }
    void somethingElseIsRefusedAndLeftUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QVERIFY(writeBytes(m_file, bytes));
        const auto opened = progress::openProgress(m_folder->path(), options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(int(unusable->fault.kind), kind);
        QVERIFY(contains(unusable->choices, Choice::StartAfresh) && !contains(unusable->choices, Choice::Restore));
        QCOMPARE(bytesOf(m_file), bytes);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftUntouched()
    {
        QVERIFY(runSql(m_file, {QStringLiteral("CREATE TABLE bookmarks (url TEXT)")}));
        const auto before = snapshot(m_folder->path());
        const auto opened = progress::openProgress(m_folder->path(), options());
        QCOMPARE(std::get<progress::Unusable>(opened).fault.kind, Fault::Kind::ForeignDatabase);
        QCOMPARE(snapshot(m_folder->path()), before);
    }

    void tablesThatAreNotOursAreRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a trigger that would act on what is written")
            << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON review BEGIN DELETE FROM mark; END");
        QTest::newRow("a view") << QStringLiteral("CREATE VIEW v AS SELECT * FROM card");
        QTest::newRow("a table that is missing") << QStringLiteral("DROP TABLE seen");
        QTest::newRow("a column that is missing") << QStringLiteral("ALTER TABLE mark DROP COLUMN note");
        QTest::newRow("a row that refers to nothing") << QStringLiteral("DELETE FROM card");
    }
    void tablesThatAreNotOursAreRefused()
    {
        QFETCH(QString, statement);
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 5));
        QVERIFY(runSql(m_file, {statement}));
        const auto before = snapshot(m_folder->path());
        const auto opened = progress::openProgress(m_folder->path(), options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QVERIFY(unusable->fault.kind == Fault::Kind::Damaged || unusable->fault.kind == Fault::Kind::ForeignDatabase);
        QVERIFY(contains(unusable->choices, Choice::StartAfresh));
        QCOMPARE(bytesOf(m_file), before.value(QStringLiteral("progress.sqlite")));
    }

    void aDamagedFileIsNeverOpenedWithLessThanItHad()
    {
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 60));
            QVERIFY(store->backUp(start));
            QVERIFY(answerAll(*store, 60, 80));
        }
        const QByteArray whole = bytesOf(m_file);
        QVERIFY(whole.size() > 8 * 4096);
        const Everything all = everythingIn(*writableIn(m_folder->path()));
        int refused = 0;
        for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
            QByteArray damaged = whole;
            damaged.replace(page * 4096 + 8, 600, QByteArray(600, char(0xa5)));
            QVERIFY(writeBytes(m_file, damaged));
            const auto opened = progress::openProgress(m_folder->path(), options());
            if (const auto *unusable = std::get_if<progress::Unusable>(&opened)) {
                ++refused;
                QVERIFY(unusable->fault.kind == Fault::Kind::Damaged || unusable->fault.kind == Fault::Kind::NoDatabase
                        || unusable->fault.kind == Fault::Kind::ForeignDatabase);
                QVERIFY(unusable->choices.front() == Choice::Restore && unusable->backups.size() == 1);
                QCOMPARE(bytesOf(m_file), damaged);
            } else {
                QVERIFY(std::holds_alternative<progress::Writable>(opened));
                const progress::Store &store = *std::get<progress::Writable>(opened).store;
                QVERIFY(everythingIn(store) == all);
                QVERIFY(store.check(progress::Depth::Full)); // the damage was in the room that a page has left
            }
        }
        QVERIFY2(refused > whole.size() / 4096 / 2, qPrintable(QString::number(refused)));
    }

    void everyTruncationIsNoticed()
    {
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 40));
        const QByteArray whole = bytesOf(m_file);
        for (qsizetype length = 1; length < whole.size(); length += length < 200 ? 1 : 1021) {
            QVERIFY(writeBytes(m_file, whole.left(length)));
            const auto opened = progress::openProgress(m_folder->path(), options());
            QVERIFY2(std::holds_alternative<progress::Unusable>(opened), qPrintable(QString::number(length)));
            QCOMPARE(bytesOf(m_file).size(), length);
        }
    }

    void aLogThatThePowerCutShortLosesOnlyItsEnd()
    {
        // What reached the disk of a write that the power ended: the log up to any byte, or with a byte that is wrong.
        QVERIFY(answerAll(*writableIn(m_folder->path()), 0, 10));
        QByteArray file, log;
        std::vector<study::Review> all;
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 10, 22));
            all = store->log().value();
            file = bytesOf(m_file);
            log = bytesOf(m_file + QStringLiteral("-wal"));
        }
        QVERIFY(log.size() > 12 * 4096);
        const auto rowsAfter = [&](const QByteArray &logLeft) -> std::size_t {
            const auto folder = memoryFolder();
            const QString name = folder->filePath(QStringLiteral("progress.sqlite"));
            if (!writeBytes(name, file) || !writeBytes(name + QStringLiteral("-wal"), logLeft))
                return 0;
            const auto store = writableIn(folder->path());
            if (!store || !store->check(progress::Depth::Full))
                return 0;
            const auto rows = store->log().value();
            const bool isBeginning = rows.size() <= all.size() && std::equal(rows.begin(), rows.end(), all.begin());
            return isBeginning && study::replay(rows, store->rules()) == store->cards() ? rows.size() : 0;
        };
        QCOMPARE(rowsAfter(log), all.size());
        std::size_t before = 10;
        for (qsizetype length = 0; length < log.size(); length += 1009) {
            const std::size_t rows = rowsAfter(log.left(length));
            QVERIFY2(rows >= before, qPrintable(QString::number(length)));
            before = rows;
        }
        QVERIFY(before >= all.size() - 1);
        for (qsizetype at = 40; at < log.size(); at += 2003) {
            QByteArray wrong = log;
            wrong[at] = static_cast<char>(wrong[at] ^ 0x10);
            QVERIFY2(rowsAfter(wrong) >= 10, qPrintable(QString::number(at)));
        }
    }

    void aMissingFileBesideBackupsIsNotReplacedByAnEmptyOne()
    {
        {
            const auto store = writableIn(m_folder->path());
            QVERIFY(answerAll(*store, 0, 5));
            QVERIFY(store->backUp(start));
        }
        QVERIFY(QFile::remove(m_file));
        const auto opened = progress::openProgress(m_folder->path(), options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->fault.kind, Fault::Kind::Missing);
        QVERIFY(unusable->choices.front() == Choice::Restore);
        QVERIFY(!QFile::exists(m_file));
    }

    void aFileInPlaceOfTheFolderIsSaid()
    {
        QVERIFY(writeBytes(m_file, "not a folder"));
        const auto opened = progress::openProgress(m_file, options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->fault.kind, Fault::Kind::FolderUnusable);
        QVERIFY(contains(unusable->choices, Choice::PracticeUnsaved));
    }

#ifdef Q_OS_UNIX
    void aReadOnlyFolderIsReadAndSaidSo_data()
    {
        QTest::addColumn<bool>("logLeft");
        QTest::newRow("closed properly") << false;
        QTest::newRow("killed, with answers in the log") << true;
    }
    void aReadOnlyFolderIsReadAndSaidSo()
    {
        QFETCH(bool, logLeft);
        const QString folder = m_folder->filePath(QStringLiteral("folder"));
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
        auto store = writableIn(folder);
        QVERIFY(answerAll(*store, 0, 15));
        const Everything all = everythingIn(*store);
        if (logLeft) {
            const auto files = snapshot(folder);
            store.reset();
            for (auto file = files.begin(); file != files.end(); ++file)
                QVERIFY(writeBytes(QDir(folder).filePath(file.key()), file.value()));
            QVERIFY(QFileInfo(QDir(folder).filePath(QStringLiteral("progress.sqlite-wal"))).size() > 0);
        }
        store.reset();
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QVERIFY(::chmod(qPrintable(QDir(folder).filePath(name)), 0444) == 0);
        QVERIFY(::chmod(qPrintable(folder), 0555) == 0);
        const auto before = snapshot(folder);
        {
            const WithoutRights nobody;
            QVERIFY(nobody);
            auto opened = progress::openProgress(folder, options());
            auto *readOnly = std::get_if<progress::ReadOnly>(&opened);
            if (readOnly == nullptr)
                warnOf(opened);
            QVERIFY(readOnly != nullptr);
            QCOMPARE(readOnly->reason.kind, Fault::Kind::FolderReadOnly);
            QVERIFY(everythingIn(*readOnly->store) == all);
            QCOMPARE(readOnly->store->answer(answerNumber(20)).error().kind, Fault::Kind::FolderReadOnly);
        }
        QCOMPARE(snapshot(folder), before);
        QVERIFY(::chmod(qPrintable(folder), 0755) == 0);
    }

    void aReadOnlyFileInAFolderThatCanBeWrittenIsReadAndSaidSo()
    {
        const QString folder = m_folder->filePath(QStringLiteral("folder"));
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
        QVERIFY(answerAll(*writableIn(folder), 0, 15));
        const QString file = QDir(folder).filePath(QStringLiteral("progress.sqlite"));
        QVERIFY(::chmod(qPrintable(file), 0444) == 0 && ::chmod(qPrintable(folder), 0777) == 0);
        {
            const WithoutRights nobody;
            auto opened = progress::openProgress(folder, options());
            auto *readOnly = std::get_if<progress::ReadOnly>(&opened);
            if (readOnly == nullptr)
                warnOf(opened);
            QVERIFY(readOnly != nullptr);
            QCOMPARE(readOnly->reason.kind, Fault::Kind::FolderReadOnly);
            QCOMPARE(readOnly->store->log()->size(), std::size_t(15));
        }
        QVERIFY(::chmod(qPrintable(file), 0644) == 0);
        QVERIFY(writableIn(folder));
    }

    void anEmptyReadOnlyFolderIsSaid()
    {
        const QString folder = m_folder->filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(folder) && ::chmod(qPrintable(m_folder->path()), 0755) == 0);
        QVERIFY(::chmod(qPrintable(folder), 0555) == 0);
        const WithoutRights nobody;
        const auto opened = progress::openProgress(folder, options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->fault.kind, Fault::Kind::FolderReadOnly);
        QVERIFY((unusable->choices == std::vector {Choice::TryAgain, Choice::PracticeUnsaved}));
    }
#endif

    void anOlderFileIsMigratedAfterABackup()
    {
        // Made by version 1 and kept as it was then; what has changed since must come from the migration.
        const QByteArray sql = bytesOf(QStringLiteral(TESTS_DIR "/cases/progress/version_1.sql"));
        QStringList statements = QString::fromUtf8(sql).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        QVERIFY(statements.size() > 5);
        QVERIFY(runSql(m_file, statements));
        QCOMPARE(askSql(m_file, QStringLiteral("PRAGMA user_version")).toInt(), 1);
        const auto store = writableIn(m_folder->path());
        QVERIFY(store);
        QCOMPARE(askSql(m_file, QStringLiteral("PRAGMA user_version")).toInt(), 3);
        QCOMPARE(store->log()->size(), std::size_t(6));
        QVERIFY(study::replay(store->log().value(), store->rules()) == store->cards());
        QCOMPARE(store->goal().exam, std::string("SAA-C03"));
        QVERIFY(store->marked(progress::Mark::Bookmark).contains("question-1"));
        QVERIFY(store->sittings()->empty());
        const auto backups = progress::backupsIn(m_folder->path());
        QCOMPARE(backups.size(), std::size_t(1));
        QCOMPARE(backups.front().why, QStringLiteral("version-1"));
        QCOMPARE(askSql(backups.front().file, QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QCOMPARE(askSql(backups.front().file, QStringLiteral("SELECT count(*) FROM review")).toInt(), 6);
        QVERIFY(answerAll(*store, 10, 12));
        QVERIFY(
            store->handIn({.exam = "SAA-C03", .started = start, .finished = start + 1h, .questions = 1}, std::array {answerNumber(13)}));
        for (int row = 0; row < 9; ++row)
            if (const auto undone = store->undo(); !undone)
                QCOMPARE(row, 9);
        QVERIFY(store->cards().empty());
        // A new file and a migrated one are the same.
        const QString fresh = m_folder->filePath(QStringLiteral("fresh"));
        QVERIFY(writableIn(fresh));
        const QString schema = QStringLiteral("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)");
        QCOMPARE(askSql(m_file, schema), askSql(QDir(fresh).filePath(QStringLiteral("progress.sqlite")), schema));
    }

private:
    static bool contains(const std::vector<Choice> &choices, Choice choice)
    {
        return std::find(choices.begin(), choices.end(), choice) != choices.end();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
