#pragma once

#include "app/progress/database.h"
#include "app/progress/entry.h"

/// Values to and from rows of the tables: the only place that knows the order of columns.
namespace trustwalk::progress::rows {

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] std::int64_t number(study::Moment moment);
[[nodiscard]] std::int64_t number(study::StudyDay day);

/// An id, and a review as core/study can use it.
[[nodiscard]] bool isSound(const Entry &entry);

/// Writes a card, or takes its row away where it is as new and nothing in the log speaks of it.
[[nodiscard]] Done writeCard(const Database &database, const std::string &question, const study::CardState &card);
/// Those that are not as new.
[[nodiscard]] Result<study::Cards, Fault> readCards(const Database &database);

/// Appends many entries quickly: the statement is prepared once.
class EntryWriter {
public:
    [[nodiscard]] static Result<EntryWriter, Fault> on(const Database &database);
    /// Behind all that are there; the card of its question must be.
    [[nodiscard]] Done append(const Entry &entry);

private:
    EntryWriter(const Database &database, QSqlQuery query) : m_database(&database), m_query(std::move(query)) {}
    const Database *m_database;
    QSqlQuery m_query;
};

[[nodiscard]] Done appendEntry(const Database &database, const Entry &entry);

/// "SELECT … FROM review" for readEntry, to be followed by WHERE and ORDER. A file of version 1 has no sittings.
[[nodiscard]] QString selectEntries(int version);
/// The entry in the query's row; nothing where a value is outside its range, which only a damaged file can hold.
[[nodiscard]] std::optional<Entry> readEntry(const QSqlQuery &query);
/// All rows of the query; Damaged for the first that can't be read.
[[nodiscard]] Result<std::vector<Entry>, Fault> readEntries(const Database &database, QSqlQuery &query);

} // namespace trustwalk::progress::rows
