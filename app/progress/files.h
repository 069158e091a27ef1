#pragma once

#include "app/progress/fault.h"

#include <QTemporaryDir>

#include <memory>

class QFileDevice;
class QSaveFile;

/// Files of the progress as bytes.
namespace trustwalk::progress::files {

[[nodiscard]] Fault faultOf(const QFileDevice &file);
/// Whether there is no room left beside that file: some calls only say that something went wrong.
[[nodiscard]] bool isFull(const QString &file);

/// Gives the file its name, or leaves what was there. Qt 6.4's own commit() does not notice that the last bytes found no room.
[[nodiscard]] Done commit(QSaveFile &file);
/// The copy is on the disk, whole, before it gets its name; owner-only. Replaces what was there.
[[nodiscard]] Done copySafely(const QString &from, const QString &to);

/// A database with its logs, copied to where it can be written: reads what lies in a folder that is read-only or full, and what must not
/// be touched.
struct ScratchCopy {
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
};
[[nodiscard]] Result<ScratchCopy, Fault> scratchCopy(const QString &file);

/// Gives a database and its logs another name in the same folder. Shared memory belongs to no file for long and is removed.
[[nodiscard]] Done moveDatabase(const QString &from, const QString &to);

} // namespace trustwalk::progress::files
