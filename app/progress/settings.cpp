#include "app/progress/settings.h"

#include "app/progress/rows.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace trustwalk::progress::settings {

namespace {

constexpr int largestBudget = 10000;

Done writeSetting(const Database &database, const QString &name, const QVariant &value)
{
    if (value.isNull())
        return database.run(u"DELETE FROM setting WHERE name = ?"_s, {name});
    return database.run(u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s, {name, value});
}

/// Calls `take` with each row; the first error ends it.
template <typename Take> Done forEach(const Database &database, const QString &sql, Take &&take)
{
    auto query = database.rows(sql);
    if (!query)
        return failure(query.error());
    while (query->next())
        take(*query);
    if (query->lastError().isValid())
        return failure(database.fault(query->lastError()));
    return {};
}

std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

} // namespace

QString flawOf(const Goal &goal)
{
    if (goal.dailyBudget < 1 || goal.dailyBudget > largestBudget)
        return u"dailyBudget"_s;
    const bool possible = goal.retention >= study::lowestRetention && goal.retention <= study::highestRetention;
    if (!possible) // no number at all neither
        return u"retention"_s;
    return {};
}

Result<Goal, Fault> readGoal(const Database &database)
{
    Goal goal;
    const Done done = forEach(database, u"SELECT name, value FROM setting"_s, [&](const QSqlQuery &row) {
        const QString name = row.value(0).toString();
        if (name == u"exam"_s)
            goal.exam = textAt(row, 1);
        else if (name == u"exam_day"_s)
            goal.examDay = study::StudyDay(std::chrono::days(row.value(1).toLongLong()));
        else if (name == u"daily_budget"_s)
            goal.dailyBudget = row.value(1).toInt();
        else if (name == u"retention"_s)
            goal.retention = row.value(1).toDouble();
    });
    if (!done)
        return failure(done.error());
    if (const QString flaw = flawOf(goal); !flaw.isEmpty())
        return failure(Fault {.kind = Fault::Kind::Damaged, .file = database.file(), .detail = u"setting %1"_s.arg(flaw)});
    return goal;
}

Done writeGoal(const Database &database, const Goal &goal)
{
    const QVariant examDay = goal.examDay ? QVariant(qlonglong(rows::number(*goal.examDay))) : QVariant();
    const std::pair<QString, QVariant> settings[] = {{u"exam"_s, goal.exam.empty() ? QVariant() : QVariant(rows::text(goal.exam))},
                                                     {u"exam_day"_s, examDay},
                                                     {u"daily_budget"_s, goal.dailyBudget},
                                                     {u"retention"_s, goal.retention}};
    for (const auto &[name, value] : settings)
        if (const Done done = writeSetting(database, name, value); !done)
            return done;
    return {};
}

Result<std::string, Fault> readUnfinished(const Database &database)
{
    const auto text = database.value(u"SELECT value FROM setting WHERE name = 'unfinished'"_s);
    if (!text)
        return failure(text.error());
    return text->toString().toStdString();
}

Done writeUnfinished(const Database &database, const std::string &text)
{
    return writeSetting(database, u"unfinished"_s, text.empty() ? QVariant() : QVariant(rows::text(text)));
}

Result<Marks, Fault> readMarks(const Database &database)
{
    Marks marks {{Mark::Bookmark, {}}, {Mark::Report, {}}};
    const Done done = forEach(database, u"SELECT question, kind, note FROM mark"_s, [&](const QSqlQuery &row) {
        marks[row.value(1).toInt() == 0 ? Mark::Bookmark : Mark::Report].emplace(textAt(row, 0), textAt(row, 2));
    });
    if (!done)
        return failure(done.error());
    return marks;
}

Done writeMark(const Database &database, const std::string &question, Mark mark, const std::string &note)
{
    return database.run(u"INSERT OR REPLACE INTO mark (question, kind, note) VALUES (?, ?, ?)"_s,
                        {rows::text(question), static_cast<int>(mark), rows::text(note)});
}

Done removeMark(const Database &database, const std::string &question, Mark mark)
{
    return database.run(u"DELETE FROM mark WHERE question = ? AND kind = ?"_s, {rows::text(question), static_cast<int>(mark)});
}

Result<Revs, Fault> readSeen(const Database &database)
{
    Revs seen;
    const Done done = forEach(database, u"SELECT question, rev FROM seen"_s,
                              [&](const QSqlQuery &row) { seen.emplace(textAt(row, 0), row.value(1).toInt()); });
    if (!done)
        return failure(done.error());
    return seen;
}

Done writeSeen(const Database &database, const std::string &question, int rev)
{
    return database.run(u"INSERT OR REPLACE INTO seen VALUES (?, ?)"_s, {rows::text(question), rev});
}

Result<std::vector<Sitting>, Fault> readSittings(const Database &database, int version)
{
    std::vector<Sitting> sittings;
    const QString sql = u"SELECT id, exam, started, finished, questions, correct, %1 FROM sitting ORDER BY started, id"_s.arg(
        version < 3 ? u"''"_s : u"paper"_s);
    const Done done = forEach(database, sql, [&](const QSqlQuery &row) {
        const auto moment = [&](int column) { return study::Moment(std::chrono::milliseconds(row.value(column).toLongLong())); };
        sittings.push_back({.id = row.value(0).toLongLong(),
                            .exam = textAt(row, 1),
                            .started = moment(2),
                            .finished = moment(3),
                            .questions = row.value(4).toInt(),
                            .right = row.value(5).toInt(),
                            .paper = textAt(row, 6)});
    });
    if (!done)
        return failure(done.error());
    return sittings;
}

Result<std::int64_t, Fault> writeSitting(const Database &database, const Sitting &sitting)
{
    const auto query
        = database.rows(u"INSERT INTO sitting (exam, started, finished, questions, correct, paper) VALUES (?, ?, ?, ?, ?, ?)"_s,
                        {rows::text(sitting.exam), qlonglong(rows::number(sitting.started)), qlonglong(rows::number(sitting.finished)),
                         sitting.questions, sitting.right, rows::text(sitting.paper)});
    if (!query)
        return failure(query.error());
    return query->lastInsertId().toLongLong();
}

} // namespace trustwalk::progress::settings
