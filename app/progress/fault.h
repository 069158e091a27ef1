#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <QString>

/// The learner's progress on disk. Holds what was answered, never what a question says.
namespace trustwalk::progress {

/// Why progress could not be read or kept. Holds facts, never a sentence (app/text/progress_text makes those).
struct Fault {
    enum class Kind {
        FolderUnusable, ///< the folder is not there and cannot be made
        FolderReadOnly, ///< the folder or the file may not be written
        OpenElsewhere, ///< another Trustwalk has the progress open; `holder` says which, `file` is its lock
        DiskFull,
        NotReadable, ///< the system refuses to open the file
        NotWritten, ///< any other reason why a write failed: a quota, a failing disk
        NoDatabase, ///< the file holds something else than a database
        ForeignDatabase, ///< a database, but not of Trustwalk
        Damaged, ///< the check found `detail`
        NewerVersion, ///< made by a later Trustwalk: `found` is its version, `known` the last that this one reads
        Missing, ///< the file is gone, but backups of it are there
        DriverMissing, ///< Qt's SQLite driver is not installed
        NothingToUndo,
        NotTheLast, ///< only the answer given last can be rated anew
        BadValue, ///< refused by a rule of the database; nothing was changed
        BadHistory, ///< a history to import that cannot be read; `place` says where
        BackupUnusable, ///< a backup that is damaged, newer or no database
    };
    Kind kind = Kind::NotWritten;
    QString file {}; ///< with its path
    QString detail {}; ///< the system's or the database's own words, in whatever language they speak
    QString holder {}; ///< "4711 on desk": process and machine
    int found = 0;
    int known = 0;
    ParseError place {};
};

using Done = Result<void, Fault>;

} // namespace trustwalk::progress
