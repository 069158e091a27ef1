#include "app/progress/database.h"
#include "app/progress/rows.h"
#include "app/progress/schema.h"
#include "app/progress/settings.h"
#include "app/progress/store.h"

using namespace Qt::StringLiterals;

// The reading side of the store, and what keeps it safe.
namespace trustwalk::progress {

namespace {

constexpr Seconds betweenBackups = std::chrono::minutes(30);

struct Where {
    QString sql;
    QVariantList values;
};
Where whereOf(const Range &range)
{
    QStringList terms;
    QVariantList values;
    const auto demand = [&](const QString &term, const QVariant &value) {
        terms << term;
        values << value;
    };
    if (range.from)
        demand(u"day >= ?"_s, qlonglong(rows::number(*range.from)));
    if (range.to)
        demand(u"day <= ?"_s, qlonglong(rows::number(*range.to)));
    if (!range.question.empty())
        demand(u"question = ?"_s, rows::text(range.question));
    if (range.sitting)
        demand(u"sitting = ?"_s, qlonglong(*range.sitting));
    return {terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(u" AND "_s), values};
}

} // namespace

Result<std::vector<Entry>, Fault> Store::entries(const Range &range) const
{
    const Where where = whereOf(range);
    auto query = database().rows(rows::selectEntries(schema::version) + where.sql + u" ORDER BY id"_s, where.values);
    if (!query)
        return failure(query.error());
    return rows::readEntries(database(), *query);
}

Result<std::vector<study::Review>, Fault> Store::log(const Range &range) const
{
    auto found = entries(range);
    if (!found)
        return failure(found.error());
    std::vector<study::Review> reviews;
    reviews.reserve(found->size());
    for (Entry &entry : *found)
        reviews.push_back(std::move(entry.answer.review));
    return reviews;
}

Result<std::optional<Entry>, Fault> Store::latest() const
{
    auto query = database().rows(rows::selectEntries(schema::version) + u" ORDER BY id DESC LIMIT 1"_s);
    if (!query)
        return failure(query.error());
    auto found = rows::readEntries(database(), *query);
    if (!found)
        return failure(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<int, Fault> Store::answersOn(study::StudyDay day) const
{
    const auto count = database().value(u"SELECT count(*) FROM review WHERE day = ? AND rating > 0"_s, {qlonglong(rows::number(day))});
    if (!count)
        return failure(count.error());
    return count->toInt();
}

Result<std::optional<std::chrono::milliseconds>, Fault> Store::medianDuration(const std::string &question) const
{
    auto query
        = database().rows(u"SELECT duration FROM review WHERE question = ? AND rating > 0 AND verdict = 1"_s, {rows::text(question)});
    if (!query)
        return failure(query.error());
    std::vector<std::chrono::milliseconds> durations;
    while (query->next())
        durations.emplace_back(query->value(0).toLongLong());
    return study::medianOf(durations);
}

Result<std::vector<Sitting>, Fault> Store::sittings() const
{
    return settings::readSittings(database(), schema::version);
}

Result<std::string, Fault> Store::unfinished() const
{
    return settings::readUnfinished(database());
}

const Notes &Store::marked(Mark mark) const
{
    return m_marks.at(mark);
}

Done Store::check(Depth depth) const
{
    return checkSoundness(database(), depth);
}

Result<Backup, Fault> Store::backUp(Instant now, const QString &why)
{
    if (keeping() != Keeping::Saved)
        return failure(m_parts.readOnly.value_or(Fault {.kind = Fault::Kind::FolderUnusable}));
    auto backup = makeBackup(database(), folder(), now, why);
    if (backup)
        if (const Done done = database().run(u"UPDATE setting SET value = (SELECT value FROM setting WHERE name = 'changes') "
                                             "WHERE name = 'backed_up'"_s);
            !done)
            return failure(done.error());
    return backup;
}

Result<std::optional<Backup>, Fault> Store::backUpIfDue(Instant now)
{
    if (keeping() != Keeping::Saved)
        return std::nullopt;
    const auto changes
        = database().value(u"SELECT sum(CASE name WHEN 'changes' THEN value ELSE -value END) FROM setting WHERE name IN ('changes', "
                           "'backed_up')"_s);
    if (!changes)
        return failure(changes.error());
    const std::vector<Backup> made = backupsIn(folder());
    const bool fresh = !made.empty() && now - made.front().at < betweenBackups && now >= made.front().at;
    const bool everSaved = !made.empty() || !m_cards.empty();
    if (fresh || !everSaved || (!made.empty() && changes->toLongLong() == 0))
        return std::nullopt;
    auto backup = backUp(now);
    if (!backup)
        return failure(backup.error());
    return std::optional(std::move(*backup));
}

} // namespace trustwalk::progress
