#pragma once

#include "app/progress/store.h"

#include <variant>

/// Opening the progress, and the ways on where it can't be opened.
namespace trustwalk::progress {

struct Options {
    study::Rules rules {};
    Instant now {}; ///< for the names of backups and of files kept aside
};

struct Writable {
    std::unique_ptr<Store> store;
};
struct ReadOnly {
    std::unique_ptr<Store> store;
    Fault reason;
};
/// What the learner may do about a progress that can't be opened. Nothing has been touched.
enum class Choice {
    TryAgain,
    Restore, ///< a sound backup: restore()
    StartAfresh, ///< the file is kept aside: startAfresh()
    PracticeUnsaved, ///< openUnsaved()
};
struct Unusable {
    Fault fault;
    std::vector<Choice> choices; ///< best first
    std::vector<Backup> backups; ///< sound ones, newest first
};
using Opened = std::variant<Writable, ReadOnly, Unusable>;

/// Opens folder/progress.sqlite; makes it where neither it nor a backup is there. An older version is migrated after a backup.
[[nodiscard]] Opened openProgress(const QString &folder, const Options &options);
/// In memory, for a class, a demonstration, or a disk that doesn't work.
[[nodiscard]] Result<std::unique_ptr<Store>, Fault> openUnsaved(const Options &options);

/// What restore() did.
struct Restored {
    Opened opened;
    QString keptAside; ///< the file that stood there; empty where there was none
    int salvaged = 0; ///< answers that the backup lacks and that could be read from that file
};
/// Puts the backup in place of the progress file, which is kept aside, and adds the answers that can be read from it. The progress must
/// not be open: let go of its Store first.
[[nodiscard]] Result<Restored, Fault> restore(const QString &folder, const QString &backup, const Options &options);
/// Keeps the progress file aside and begins an empty one.
[[nodiscard]] Result<Restored, Fault> startAfresh(const QString &folder, const Options &options);

} // namespace trustwalk::progress
