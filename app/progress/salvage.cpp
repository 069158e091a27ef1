#include "app/progress/salvage.h"

#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/rows.h"
#include "app/progress/schema.h"
#include "app/progress/settings.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

/// Rows in that order up to the first that the database can't give; rows with impossible values are left out.
std::vector<Entry> readable(const Database &database, int version, const QString &order)
{
    std::vector<Entry> entries;
    auto query = database.rows(rows::selectEntries(version) + u" ORDER BY id "_s + order);
    while (query && query->next())
        if (auto entry = rows::readEntry(*query))
            entries.push_back(std::move(*entry));
    return entries;
}

/// The rows read from the front, then those that only reading from the back has found.
std::vector<Entry> fromBothEnds(const Database &database, int version)
{
    std::vector<Entry> entries = readable(database, version, u"ASC"_s);
    std::set<std::string> known;
    for (const Entry &entry : entries)
        known.insert(entry.id);
    std::vector<Entry> back = readable(database, version, u"DESC"_s);
    std::erase_if(back, [&](const Entry &entry) { return known.contains(entry.id); });
    std::move(back.rbegin(), back.rend(), std::back_inserter(entries));
    return entries;
}

} // namespace

History salvage(const QString &file)
{
    History history;
    const auto copy = files::scratchCopy(file);
    if (!copy)
        return history;
    const auto database = Database::open(copy->file, Database::Access::ReadWrite);
    if (!database)
        return history;
    const auto application = (*database)->value(u"PRAGMA application_id"_s);
    const auto found = (*database)->value(u"PRAGMA user_version"_s);
    if (!application || application->toInt() != schema::applicationId || !found || found->toInt() > schema::version)
        return history;
    history.entries = fromBothEnds(**database, found->toInt());
    history.sittings = settings::readSittings(**database, found->toInt()).value_or(history.sittings);
    history.marks = settings::readMarks(**database).value_or(history.marks);
    history.seen = settings::readSeen(**database).value_or(history.seen);
    history.goal = settings::readGoal(**database).value_or(history.goal);
    return history;
}

} // namespace trustwalk::progress
