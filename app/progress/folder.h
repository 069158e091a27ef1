#pragma once

#include "core/base/circumstances.h"

#include <QDir>
#include <QString>

/// What lies where in the data folder.
namespace trustwalk::progress {

/// 20261126T101112Z, the moment as it stands in names of files.
[[nodiscard]] inline QString stamp(Instant when)
{
    return QString::fromStdString(basicTime(when));
}

[[nodiscard]] inline QString progressFile(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("progress.sqlite"));
}
[[nodiscard]] inline QString lockFile(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("progress.lock"));
}
[[nodiscard]] inline QString backupFolder(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("backups"));
}
/// A backup on its way to be the progress file: complete, but not in its place yet.
[[nodiscard]] inline QString arrivingFile(const QString &folder)
{
    return progressFile(folder) + QStringLiteral(".arriving");
}
/// "progress-damaged-20261126T101112Z.sqlite": where a file is kept that had to make room.
[[nodiscard]] inline QString asideFile(const QString &folder, const QString &why, Instant when)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("progress-%1-%2.sqlite").arg(why, stamp(when)));
}

} // namespace trustwalk::progress
