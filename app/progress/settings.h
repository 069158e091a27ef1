#pragma once

#include "app/progress/database.h"
#include "app/progress/entry.h"

#include <string>
#include <vector>

/// What is kept beside the log: the goal, marks, the revisions that were seen, mock exams.
namespace trustwalk::progress::settings {

[[nodiscard]] Result<Goal, Fault> readGoal(const Database &database);
[[nodiscard]] Done writeGoal(const Database &database, const Goal &goal);
/// What is wrong with it: a name of a member, or empty.
[[nodiscard]] QString flawOf(const Goal &goal);

[[nodiscard]] Result<std::string, Fault> readUnfinished(const Database &database);
[[nodiscard]] Done writeUnfinished(const Database &database, const std::string &text);

[[nodiscard]] Result<Marks, Fault> readMarks(const Database &database);
[[nodiscard]] Done writeMark(const Database &database, const std::string &question, Mark mark, const std::string &note);
[[nodiscard]] Done removeMark(const Database &database, const std::string &question, Mark mark);

[[nodiscard]] Result<Revs, Fault> readSeen(const Database &database);
[[nodiscard]] Done writeSeen(const Database &database, const std::string &question, int rev);

/// Of a file of that version of the schema: an older one has no papers.
[[nodiscard]] Result<std::vector<Sitting>, Fault> readSittings(const Database &database, int version);
/// Gives the new row's id.
[[nodiscard]] Result<std::int64_t, Fault> writeSitting(const Database &database, const Sitting &sitting);

} // namespace trustwalk::progress::settings
