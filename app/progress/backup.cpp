#include "app/progress/backup.h"

#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/folder.h"
#include "app/progress/inspection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

constexpr int latestKept = 5;
constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int monthsKept = 12;

/// "progress-20261126T101112Z.sqlite", "progress-20261126T101112Z-import.sqlite"
QString backupName(Instant now, const QString &why)
{
    return u"progress-%1%2.sqlite"_s.arg(stamp(now), why.isEmpty() ? QString() : u'-' + why);
}

std::optional<Backup> backupOf(const QFileInfo &info)
{
    static const QRegularExpression shape(u"^progress-(\\d{8}T\\d{6}Z)(?:-([a-z0-9-]+))?\\.sqlite$"_s);
    const QRegularExpressionMatch match = shape.match(info.fileName());
    const auto at = fromBasicTime(match.captured(1).toStdString());
    if (!match.hasMatch() || !at)
        return std::nullopt;
    return Backup {info.absoluteFilePath(), *at, match.captured(2), info.size()};
}

/// A name that is free: a second within one second is a second later.
Instant freeMoment(const QString &folder, Instant now, const QString &why)
{
    while (QFile::exists(QDir(folder).filePath(backupName(now, why))))
        now += Seconds(1);
    return now;
}

/// The days since 1970, the weeks from Monday, the months: what thinning keeps one backup of each of.
std::int64_t dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}
std::int64_t weekOf(Instant at)
{
    return (dayOf(at) + 3) / 7; // 1970-01-01 was a Thursday
}
std::int64_t monthOf(Instant at)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
    return int(date.year()) * 12 + int(unsigned(date.month()));
}

/// Of a list from new to old: the newest of each of the last `count` periods up to `now`.
void keepNewestOfEach(const std::vector<Backup> &backups, std::int64_t (*periodOf)(Instant), int count, Instant now,
                      std::set<QString> &kept)
{
    std::set<std::int64_t> seen;
    for (const Backup &backup : backups)
        if (periodOf(backup.at) > periodOf(now) - count && seen.insert(periodOf(backup.at)).second)
            kept.insert(backup.file);
}

} // namespace

std::vector<Backup> backupsIn(const QString &folder)
{
    std::vector<Backup> found;
    for (const QFileInfo &info : QDir(backupFolder(folder)).entryInfoList(QDir::Files, QDir::Name))
        if (auto backup = backupOf(info))
            found.push_back(std::move(*backup));
    std::ranges::stable_sort(found, std::ranges::greater {}, &Backup::at);
    return found;
}

std::vector<Backup> soundBackupsIn(const QString &folder)
{
    std::vector<Backup> sound = backupsIn(folder);
    std::erase_if(sound, [](const Backup &backup) {
        const auto inspection = inspect(backup.file);
        return !inspection || inspection->version == 0;
    });
    return sound;
}

std::vector<Backup> superfluous(std::vector<Backup> backups, Instant now)
{
    std::ranges::stable_sort(backups, std::ranges::greater {}, &Backup::at);
    std::set<QString> kept;
    for (std::size_t i = 0; i < backups.size(); ++i)
        if (i < latestKept || (!backups[i].why.isEmpty() && dayOf(backups[i].at) > dayOf(now) - 31))
            kept.insert(backups[i].file);
    keepNewestOfEach(backups, dayOf, daysKept, now, kept);
    keepNewestOfEach(backups, weekOf, weeksKept, now, kept);
    keepNewestOfEach(backups, monthOf, monthsKept, now, kept);
    std::erase_if(backups, [&](const Backup &backup) { return kept.contains(backup.file); });
    return backups;
}

Result<Backup, Fault> makeBackup(const Database &database, const QString &folder, Instant now, const QString &why)
{
    const QString place = backupFolder(folder);
    if (!QDir().mkpath(place))
        return failure(Fault {.kind = Fault::Kind::FolderUnusable, .file = place});
    QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString unfinished = QDir(place).filePath(u"unfinished"_s);
    QFile::remove(unfinished); // of a run that was killed
    if (const Done done = database.run(u"VACUUM INTO ?"_s, {unfinished}); !done) {
        QFile::remove(unfinished);
        return failure(done.error());
    }
    now = freeMoment(place, now, why);
    const QString file = QDir(place).absoluteFilePath(backupName(now, why));
    const auto sound = inspect(unfinished);
    // SQLite does not bring a copy to the disk; copySafely does, before the copy gets its name.
    const Done copied = sound ? files::copySafely(unfinished, file) : failure(sound.error());
    QFile::remove(unfinished);
    if (!copied)
        return failure(copied.error());
    for (const Backup &old : superfluous(backupsIn(folder), now))
        QFile::remove(old.file);
    return Backup {file, now, why, QFileInfo(file).size()};
}

} // namespace trustwalk::progress
