#pragma once

#include "app/progress/fault.h"

namespace trustwalk::progress {

class Database;

enum class Depth {
    Quick, ///< structure, ranges and references of every page: some tens of milliseconds for 100,000 answers
    Full, ///< indexes against their tables as well
};

/// Whether the database is sound; else Damaged with what was found first.
[[nodiscard]] Done checkSoundness(const Database &database, Depth depth);

/// What a file is, found without writing to it. A new or empty file has version 0.
struct Inspection {
    int version = 0;
};
/// NoDatabase, ForeignDatabase, NewerVersion, Damaged, or that it may be opened.
[[nodiscard]] Result<Inspection, Fault> inspect(const Database &database);
/// The same of a file, which is not written to.
[[nodiscard]] Result<Inspection, Fault> inspect(const QString &file);

} // namespace trustwalk::progress
