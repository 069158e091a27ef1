#pragma once

#include "app/progress/store.h"

#include <string_view>

/// The whole history as one JSON file that people can read, and back.
namespace trustwalk::progress {

/// All that a history file holds. What `before` of its reviews says counts for nothing: it is computed again.
struct History {
    Goal goal {};
    std::vector<Sitting> sittings {}; ///< with the ids that the entries name them by
    Marks marks {};
    Revs seen {};
    std::vector<Entry> entries {}; ///< oldest first
};

struct HistoryLimits {
    std::size_t bytes = 256u << 20;
    std::size_t entries = 500'000; ///< a hundred a day for more than ten years
    std::size_t others = 100'000; ///< of marks, sittings and revisions each
};

/// Strict: an unknown key, a value out of range, a row twice or a sitting that isn't there is an error with its place. Takes the memory
/// of what it returns, however large the text is.
[[nodiscard]] Result<History, ParseError> readHistory(std::string_view text, const HistoryLimits &limits = {});

/// Writes the file, or leaves what was there.
[[nodiscard]] Done exportHistory(const Store &store, const QString &file, Instant now);

struct Imported {
    int added = 0; ///< rows of the log
    int known = 0; ///< rows that were there already
};
/// Adds the rows that are not there yet, in the order of their moments, and computes every card again. The goal, marks and revisions
/// here win over those of the file. Importing the same file twice changes nothing. A backup is made before anything is changed.
[[nodiscard]] Result<Imported, Fault> importHistory(Store &store, const QString &file, Instant now);
/// The same of a history in memory, without a backup.
[[nodiscard]] Result<Imported, Fault> mergeHistory(Store &store, const History &history);

} // namespace trustwalk::progress
