#include "app/progress/rows.h"

#include "app/progress/schema.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace trustwalk::progress::rows {

namespace {

constexpr int cardWidth = 11;

QString cardColumns(const QString &prefix = {})
{
    return u"%1phase, %1step, %1scheduled_days, %1due, %1last_review, %1study_day, %1reps, %1lapses, %1stability, %1difficulty, "
           "%1sure_and_wrong"_s.arg(prefix);
}

constexpr int reviewWidth = 15;
QString reviewColumns()
{
    return u"uid, question, rev, variant, at, day, utc_offset, rating, verdict, certainty, answer, duration, hints, mode, algorithm"_s;
}

QString placeholders(int count)
{
    return QStringList(count, u"?"_s).join(u", ");
}

void bindCard(QSqlQuery &query, const study::CardState &card)
{
    query.addBindValue(static_cast<int>(card.phase));
    query.addBindValue(card.step);
    query.addBindValue(card.scheduledDays);
    query.addBindValue(qlonglong(number(card.due)));
    query.addBindValue(qlonglong(number(card.lastReview)));
    query.addBindValue(qlonglong(number(card.studyDay)));
    query.addBindValue(card.reps);
    query.addBindValue(card.lapses);
    query.addBindValue(card.memory.stability);
    query.addBindValue(card.memory.difficulty);
    query.addBindValue(card.sureAndWrong ? 1 : 0);
}

study::Moment momentAt(const QSqlQuery &query, int column)
{
    return study::Moment(std::chrono::milliseconds(query.value(column).toLongLong()));
}
study::StudyDay dayAt(const QSqlQuery &query, int column)
{
    return study::StudyDay(std::chrono::days(query.value(column).toLongLong()));
}
std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}
/// The enum in the column, whose last value is `last`; nothing for a number that is none of its values.
template <typename Enum> std::optional<Enum> enumAt(const QSqlQuery &query, int column, Enum last)
{
    const int value = query.value(column).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

std::optional<study::CardState> cardAt(const QSqlQuery &query, int column)
{
    const auto phase = enumAt(query, column, study::Phase::Relearning);
    if (!phase)
        return std::nullopt;
    study::CardState card;
    card.phase = *phase;
    card.step = query.value(column + 1).toInt();
    card.scheduledDays = query.value(column + 2).toInt();
    card.due = momentAt(query, column + 3);
    card.lastReview = momentAt(query, column + 4);
    card.studyDay = dayAt(query, column + 5);
    card.reps = query.value(column + 6).toInt();
    card.lapses = query.value(column + 7).toInt();
    card.memory = {query.value(column + 8).toDouble(), query.value(column + 9).toDouble()};
    card.sureAndWrong = query.value(column + 10).toInt() != 0;
    return card;
}

Fault unreadable(const Database &database, const QString &what)
{
    return {.kind = Fault::Kind::Damaged, .file = database.file(), .detail = what};
}

} // namespace

QString text(std::string_view utf8)
{
    // A null QString would be stored as NULL.
    return utf8.empty() ? u""_s : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::int64_t number(study::Moment moment)
{
    return moment.time_since_epoch().count();
}

std::int64_t number(study::StudyDay day)
{
    return day.time_since_epoch().count();
}

bool isSound(const Entry &entry)
{
    return !entry.id.empty() && entry.answer.rev >= 1 && entry.retention >= study::lowestRetention
           && entry.retention <= study::highestRetention && !study::flawOf(entry.answer.review);
}

Done writeCard(const Database &database, const std::string &question, const study::CardState &card)
{
    if (card == study::CardState {}) {
        const QString unused = u"DELETE FROM card WHERE question = ? AND NOT EXISTS (SELECT 1 FROM review WHERE question = ?)"_s;
        auto query = database.rows(unused, {text(question), text(question)});
        if (!query)
            return failure(query.error());
        if (query->numRowsAffected() > 0)
            return {};
    }
    auto query = database.prepared(u"INSERT OR REPLACE INTO card (question, %1) VALUES (?, %2)"_s.arg(cardColumns(), //
                                                                                                      placeholders(cardWidth)));
    if (!query)
        return failure(query.error());
    query->addBindValue(text(question));
    bindCard(*query, card);
    return database.execute(*query);
}

Result<study::Cards, Fault> readCards(const Database &database)
{
    auto query = database.rows(u"SELECT question, %1 FROM card ORDER BY question"_s.arg(cardColumns()));
    if (!query)
        return failure(query.error());
    study::Cards cards;
    while (query->next()) {
        const auto card = cardAt(*query, 1);
        if (!card)
            return failure(unreadable(database, u"card %1"_s.arg(query->value(0).toString())));
        if (*card != study::CardState {})
            cards.emplace_hint(cards.end(), textAt(*query, 0), *card);
    }
    if (query->lastError().isValid())
        return failure(database.fault(query->lastError()));
    return cards;
}

Result<EntryWriter, Fault> EntryWriter::on(const Database &database)
{
    const QString before = cardColumns(u"before_"_s);
    auto query = database.prepared(u"INSERT INTO review (%1, %2, sitting, retention) VALUES (%3)"_s.arg(
        reviewColumns(), before, placeholders(reviewWidth + cardWidth + 2)));
    if (!query)
        return failure(query.error());
    return EntryWriter(database, std::move(*query));
}

Done EntryWriter::append(const Entry &entry)
{
    const study::Review &review = entry.answer.review;
    if (!isSound(entry))
        return failure(Fault {.kind = Fault::Kind::BadValue, .file = m_database->file(), .detail = text(review.question)});
    for (const QVariant &value : QVariantList {
             text(entry.id), text(review.question), entry.answer.rev, text(entry.answer.variant), qlonglong(number(review.when.at)),
             qlonglong(number(review.when.day)), qlonglong(review.when.utcOffset.count()), static_cast<int>(review.rating),
             static_cast<int>(review.verdict), static_cast<int>(review.certainty), text(review.answer), qlonglong(review.duration.count()),
             review.hints, static_cast<int>(review.mode), text(review.algorithm)})
        m_query.addBindValue(value);
    bindCard(m_query, review.before);
    m_query.addBindValue(entry.sitting ? QVariant(qlonglong(*entry.sitting)) : QVariant());
    m_query.addBindValue(entry.retention);
    return m_database->execute(m_query);
}

Done appendEntry(const Database &database, const Entry &entry)
{
    auto writer = EntryWriter::on(database);
    if (!writer)
        return failure(writer.error());
    return writer->append(entry);
}

QString selectEntries(int version)
{
    return u"SELECT %1, %2, %3 FROM review"_s.arg(reviewColumns(), cardColumns(u"before_"_s),
                                                  version < 2 ? u"NULL, 0.9"_s : u"sitting, retention"_s);
}

std::optional<Entry> readEntry(const QSqlQuery &query)
{
    const auto rating = enumAt(query, 7, study::Rating::Easy);
    const auto verdict = enumAt(query, 8, study::Verdict::Right);
    const auto certainty = enumAt(query, 9, study::Certainty::Sure);
    const auto mode = enumAt(query, 13, study::Mode::Exam);
    const auto before = cardAt(query, reviewWidth);
    if (!rating || !verdict || !certainty || !mode || !before)
        return std::nullopt;
    Entry entry {.id = textAt(query, 0), .answer = {}};
    entry.answer.rev = query.value(2).toInt();
    entry.answer.variant = textAt(query, 3);
    entry.answer.review = {.question = textAt(query, 1),
                           .when = {momentAt(query, 4), dayAt(query, 5), std::chrono::minutes(query.value(6).toLongLong())},
                           .rating = *rating,
                           .verdict = *verdict,
                           .certainty = *certainty,
                           .answer = textAt(query, 10),
                           .duration = std::chrono::milliseconds(query.value(11).toLongLong()),
                           .hints = query.value(12).toInt(),
                           .mode = *mode,
                           .algorithm = textAt(query, 14),
                           .before = *before};
    if (const QVariant sitting = query.value(reviewWidth + cardWidth); !sitting.isNull())
        entry.sitting = sitting.toLongLong();
    entry.retention = query.value(reviewWidth + cardWidth + 1).toDouble();
    return isSound(entry) ? std::optional(entry) : std::nullopt;
}

Result<std::vector<Entry>, Fault> readEntries(const Database &database, QSqlQuery &query)
{
    std::vector<Entry> entries;
    while (query.next()) {
        auto entry = readEntry(query);
        if (!entry)
            return failure(unreadable(database, u"answer %1"_s.arg(query.value(0).toString())));
        entries.push_back(std::move(*entry));
    }
    if (query.lastError().isValid())
        return failure(database.fault(query.lastError()));
    return entries;
}

} // namespace trustwalk::progress::rows
