#include "app/progress/open.h"

#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/folder.h"
#include "app/progress/opening.h"
#include "app/progress/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

std::vector<Choice> choicesFor(const Fault &fault, const std::vector<Backup> &backups)
{
    switch (fault.kind) {
    case Fault::Kind::NoDatabase:
    case Fault::Kind::ForeignDatabase:
    case Fault::Kind::Damaged:
    case Fault::Kind::Missing:
        if (backups.empty())
            return {Choice::StartAfresh, Choice::PracticeUnsaved};
        return {Choice::Restore, Choice::StartAfresh, Choice::PracticeUnsaved};
    case Fault::Kind::NewerVersion: return {Choice::PracticeUnsaved};
    case Fault::Kind::DriverMissing: return {Choice::TryAgain};
    case Fault::Kind::FolderUnusable:
    case Fault::Kind::FolderReadOnly:
    case Fault::Kind::OpenElsewhere:
    case Fault::Kind::DiskFull:
    case Fault::Kind::NotReadable:
    case Fault::Kind::NotWritten:
    case Fault::Kind::NothingToUndo:
    case Fault::Kind::NotTheLast:
    case Fault::Kind::BadValue:
    case Fault::Kind::BadHistory:
    case Fault::Kind::BackupUnusable: break;
    }
    return {Choice::TryAgain, Choice::PracticeUnsaved};
}

/// WAL and FULL: a commit that returned is on the disk, whatever happens to the process or the power.
Done prepareForWriting(const Database &database)
{
    const auto mode = database.value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return failure(mode.error());
    if (mode->toString() != u"wal"_s)
        return failure(Fault {.kind = Fault::Kind::NotWritten, .file = database.file(), .detail = u"journal_mode "_s + mode->toString()});
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA fullfsync = ON"_s, u"PRAGMA checkpoint_fullfsync = ON"_s})
        if (const Done done = database.run(pragma); !done)
            return done;
    // A file without the right to write opens all the same; only a write says so. This one is never committed.
    const auto version = database.value(u"PRAGMA user_version"_s);
    const auto probe = Transaction::begin(database);
    if (!version || !probe)
        return failure(version ? probe.error() : version.error());
    return database.run(u"PRAGMA user_version = %1"_s.arg(version->toInt()));
}

/// A lock in which nobody's name stands: its owner is about to write it, or was killed before that. Who still has none after half a
/// second is dead.
bool takeNameless(QLockFile &lock)
{
    constexpr int patience = 500, step = 25; // milliseconds; writing the name takes well under one
    qint64 process = 0;
    QString host, application;
    for (int waited = 0; waited < patience; waited += step) {
        if (lock.getLockInfo(&process, &host, &application))
            return lock.tryLock(0);
        QThread::msleep(step);
    }
    lock.setStaleLockTime(patience / 2);
    const bool taken = lock.tryLock(0);
    lock.setStaleLockTime(0);
    return taken;
}

/// SQLite would make the file readable for everybody, and its log with the same rights.
Done makeOwnerOnly(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(files::faultOf(file));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace

Result<Opening, Fault> Opening::in(const QString &folder, const Options &options)
{
    if (!QDir().mkpath(folder))
        return failure(Fault {.kind = Fault::Kind::FolderUnusable, .file = folder});
    Opening opening(QDir(folder).absolutePath(), options);
    opening.lock();
    return opening;
}

void Opening::lock()
{
    const QString name = lockFile(m_folder);
    m_lock = std::make_unique<QLockFile>(name);
    m_lock->setStaleLockTime(0); // never by age: the lock of a process that has ended is stale at once
    if (m_lock->tryLock(0) || (m_lock->error() == QLockFile::LockFailedError && takeNameless(*m_lock)))
        return;
    qint64 process = 0;
    QString host, application;
    switch (m_lock->error()) {
    case QLockFile::NoError:
    case QLockFile::LockFailedError:
        m_lock->getLockInfo(&process, &host, &application);
        m_refused = Fault {.kind = Fault::Kind::OpenElsewhere, .file = name, .holder = u"%1 on %2"_s.arg(process).arg(host)};
        break;
    case QLockFile::PermissionError: m_refused = Fault {.kind = Fault::Kind::FolderReadOnly, .file = m_folder}; break;
    case QLockFile::UnknownError:
        m_refused = Fault {.kind = files::isFull(name) ? Fault::Kind::DiskFull : Fault::Kind::NotWritten, .file = name};
        break;
    }
    m_lock.reset();
}

QString Opening::lastAside() const
{
    QString last = asideFile(m_folder, u"stray"_s, m_options.now), lastStamp;
    for (const QString &name : QDir(m_folder).entryList({u"progress-*.sqlite"_s}, QDir::Files)) {
        const QString file = QDir(m_folder).filePath(name), stamp = name.section(u'-', -1);
        if (stamp >= lastStamp && !QFile::exists(file + u"-wal"_s)) {
            last = file;
            lastStamp = stamp;
        }
    }
    return last;
}

void Opening::finishArrival() const
{
    const QString file = progressFile(m_folder), arriving = arrivingFile(m_folder);
    if (!QFile::exists(arriving))
        return;
    // Killed while a backup was being put in place: before the old file was moved there is nothing to finish.
    if (QFile::exists(file)) {
        QFile::remove(arriving);
        return;
    }
    // The log of the old file must not be taken for one of the new.
    if (files::moveDatabase(file, lastAside()))
        QFile::rename(arriving, file);
}

Result<std::unique_ptr<Store>, Fault> Opening::writable()
{
    finishArrival();
    const QString file = progressFile(m_folder);
    if (!QFile::exists(file)) {
        if (!backupsIn(m_folder).empty() && !m_afresh)
            return failure(Fault {.kind = Fault::Kind::Missing, .file = file});
        if (const Done done = makeOwnerOnly(file); !done)
            return failure(done.error());
    }
    const auto inspection = inspect(file);
    if (!inspection)
        return failure(inspection.error());
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const Done done = prepareForWriting(**database); !done)
        return failure(done.error());
    if (const Done done = migrate(**database, inspection->version); !done)
        return failure(done.error());
    return Store::on({.lock = std::move(m_lock), .database = std::move(*database), .folder = m_folder, .rules = m_options.rules});
}

Done Opening::migrate(const Database &database, int from) const
{
    if (from == schema::version)
        return {};
    if (from > 0)
        if (const auto backup = makeBackup(database, m_folder, m_options.now, u"version-%1"_s.arg(from)); !backup)
            return failure(backup.error());
    return schema::migrate(database, from);
}

Result<std::unique_ptr<Store>, Fault> Opening::readOnly(const Fault &reason) const
{
    const QString file = progressFile(m_folder);
    if (!QFile::exists(file))
        return failure(reason);
    Store::Parts parts {.folder = m_folder, .rules = m_options.rules, .readOnly = reason};
    // Beside the instance that writes, its changes can be followed; otherwise SQLite finds no room for what it needs to read.
    const bool beside = reason.kind == Fault::Kind::OpenElsewhere;
    QString readFrom = file;
    if (!beside) {
        auto copy = files::scratchCopy(file);
        if (!copy)
            return failure(copy.error());
        readFrom = copy->file;
        parts.scratch = std::move(copy->folder);
    }
    const auto inspection = inspect(readFrom);
    if (!inspection)
        return failure(inspection.error());
    if (beside && inspection->version != schema::version)
        return failure(reason); // the other is just about to migrate it
    auto database = Database::open(readFrom, beside ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (!beside && inspection->version != schema::version)
        if (const Done done = schema::migrate(**database, inspection->version); !done)
            return failure(done.error());
    parts.database = std::move(*database);
    return Store::on(std::move(parts));
}

Opened Opening::unusable(Fault fault) const
{
    if (fault.kind != Fault::Kind::FolderUnusable && fault.kind != Fault::Kind::OpenElsewhere)
        fault.file = progressFile(m_folder);
    std::vector<Backup> backups = soundBackupsIn(m_folder);
    std::vector<Choice> choices = choicesFor(fault, backups);
    return Unusable {std::move(fault), std::move(choices), std::move(backups)};
}

Opened Opening::open()
{
    if (!m_refused) {
        auto store = writable();
        if (store)
            return Writable {std::move(*store)};
        switch (store.error().kind) {
        case Fault::Kind::FolderReadOnly:
        case Fault::Kind::DiskFull:
        case Fault::Kind::NotWritten: m_refused = store.error(); break;
        default: return unusable(store.error());
        }
    }
    auto store = readOnly(*m_refused);
    if (store)
        return ReadOnly {std::move(*store), *m_refused};
    return unusable(store.error());
}

Opened openProgress(const QString &folder, const Options &options)
{
    auto opening = Opening::in(folder, options);
    if (!opening)
        return Unusable {opening.error(), choicesFor(opening.error(), {}), {}};
    return opening->open();
}

Result<std::unique_ptr<Store>, Fault> openUnsaved(const Options &options)
{
    auto database = Database::open(u":memory:"_s, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const Done done = schema::migrate(**database, 0); !done)
        return failure(done.error());
    return Store::on({.database = std::move(*database), .rules = options.rules});
}

} // namespace trustwalk::progress
