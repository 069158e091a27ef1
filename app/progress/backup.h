#pragma once

#include "app/progress/fault.h"
#include "core/base/circumstances.h"

#include <QString>

#include <vector>

namespace trustwalk::progress {

class Database;

/// A copy of the progress in the folder "backups".
struct Backup {
    QString file;
    Instant at {};
    QString why; ///< "import", "version-2": made before that; empty for the regular ones
    qint64 bytes = 0;
};

/// Newest first. Files with other names are left alone and not listed.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder);
/// The newest that can be restored: each is checked, from the newest on. Nothing where none is sound.
[[nodiscard]] std::vector<Backup> soundBackupsIn(const QString &folder);

/// A checked copy, complete or not there at all; then thins the others.
[[nodiscard]] Result<Backup, Fault> makeBackup(const Database &database, const QString &folder, Instant now, const QString &why);

/// Which of them thinning takes away: kept are the latest five, the newest of each of the last seven days, five weeks and twelve
/// months, and for a month those made before an import or a migration.
[[nodiscard]] std::vector<Backup> superfluous(std::vector<Backup> backups, Instant now);

} // namespace trustwalk::progress
