#pragma once

#include "app/progress/store.h"

/// The whole history as one JSON file that people can read, and back.
namespace trustwalk::progress {

/// All that a history file holds.
struct History {
    Goal goal {};
    std::vector<Sitting> sittings {};
    std::map<Mark, Notes> marks {};
    Revs seen {};
    std::vector<Entry> entries {}; ///< oldest first
};

struct HistoryLimits {
    std::size_t bytes = 512u << 20;
    std::size_t entries = 1'000'000;
    std::size_t others = 100'000; ///< of marks, sittings and questions seen each
};

/// Strict: an unknown key, a value out of range, a row twice or a sitting that isn't there is an error with its place.
[[nodiscard]] Result<History, ParseError> readHistory(std::string_view text, const HistoryLimits &limits = {});

/// Writes the file, or leaves what was there.
[[nodiscard]] Done exportHistory(const Store &store, const QString &file, Instant now);

struct Imported {
    int added = 0; ///< rows of the log
    int known = 0; ///< rows that were there already
};
/// Adds the rows that are not there yet, in the order of their moments, and computes every card again. The goal, marks and revisions
/// here win over those of the file. Importing the same file twice changes nothing. A backup is made before.
[[nodiscard]] Result<Imported, Fault> importHistory(Store &store, const QString &file, Instant now);
/// The same of a history in memory.
[[nodiscard]] Result<Imported, Fault> mergeHistory(Store &store, History history);

} // namespace trustwalk::progress
