#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/history.h"
#include "app/progress/history_words.h"
#include "app/progress/rows.h"
#include "app/progress/schema.h"

#include "core/base/json.h"

#include <QSaveFile>
#include <QSqlError>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

json::Value real(double number)
{
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json::Value value = json::Value::number(0);
    value.text.assign(digits.data(), end);
    return value;
}

json::Value toJson(const Goal &goal)
{
    json::Value value = json::Value::object();
    if (!goal.exam.empty())
        value.set("exam", goal.exam);
    if (goal.examDay)
        value.set("examDay", words::dayText(*goal.examDay));
    value.set("dailyBudget", json::Value::number(goal.dailyBudget));
    return std::move(value.set("retention", real(goal.retention)));
}

json::Value toJson(const Sitting &sitting)
{
    json::Value value = json::Value::object();
    value.set("id", json::Value::number(sitting.id)).set("exam", sitting.exam);
    value.set("started", words::momentText(sitting.started)).set("finished", words::momentText(sitting.finished));
    value.set("questions", json::Value::number(sitting.questions)).set("right", json::Value::number(sitting.right));
    // As it is and not as a text in a text: people read this file.
    if (auto paper = json::parse(sitting.paper))
        value.set("paper", std::move(*paper));
    return value;
}

json::Value toJson(const Notes &notes)
{
    json::Value value = json::Value::object();
    for (const auto &[question, note] : notes)
        value.set(question, note);
    return value;
}

json::Value toJson(const Entry &entry)
{
    const study::Review &review = entry.answer.review;
    json::Value value = json::Value::object();
    value.set("id", entry.id).set("at", words::momentText(review.when.at)).set("day", words::dayText(review.when.day));
    value.set("utcOffset", json::Value::number(review.when.utcOffset.count())).set("question", review.question);
    value.set("rating", words::ratings()[static_cast<std::size_t>(review.rating)]).set("algorithm", review.algorithm);
    value.set("retention", real(entry.retention));
    if (!review.isAnswer())
        return value;
    value.set("rev", json::Value::number(entry.answer.rev));
    if (!entry.answer.variant.empty())
        value.set("variant", entry.answer.variant);
    value.set("verdict", words::verdicts()[static_cast<std::size_t>(review.verdict)]);
    value.set("certainty", words::certainties()[static_cast<std::size_t>(review.certainty)]).set("answer", review.answer);
    value.set("duration", json::Value::number(review.duration.count())).set("hints", json::Value::number(review.hints));
    value.set("mode", words::modes()[static_cast<std::size_t>(review.mode)]);
    if (entry.sitting)
        value.set("sitting", json::Value::number(*entry.sitting));
    return value;
}

/// Writes a list with one item a line: a history is read, searched and compared line by line.
class Lines {
public:
    explicit Lines(QSaveFile &file) : m_file(file) {}
    void open(std::string_view key) { put(",\n  \"" + std::string(key) + "\": ["); }
    void item(const json::Value &value)
    {
        put((m_first ? "\n    " : ",\n    ") + json::print(value));
        m_first = false;
    }
    void close()
    {
        put(m_first ? "]" : "\n  ]");
        m_first = true;
    }
    void member(std::string_view key, const json::Value &value) { put(",\n  \"" + std::string(key) + "\": " + json::print(value)); }
    void put(const std::string &text) { m_file.write(text.data(), static_cast<qint64>(text.size())); }

private:
    QSaveFile &m_file;
    bool m_first = true;
};

Done writeEntries(const Database &database, Lines &lines)
{
    auto query = database.rows(rows::selectEntries(schema::version) + u" ORDER BY id"_s);
    if (!query)
        return failure(query.error());
    lines.open("reviews");
    while (query->next()) {
        const auto entry = rows::readEntry(*query);
        if (!entry)
            return failure(Fault {.kind = Fault::Kind::Damaged, .file = database.file(), .detail = query->value(0).toString()});
        lines.item(toJson(*entry));
    }
    if (query->lastError().isValid())
        return failure(database.fault(query->lastError()));
    lines.close();
    return {};
}

Done writeAll(const Store &store, Lines &lines, Instant now)
{
    lines.put("{\n  \"format\": \"" + std::string(words::format) + "\"");
    lines.member("formatVersion", json::Value::number(words::formatVersion));
    lines.member("exported", json::Value::string(isoTime(now)));
    lines.member("goal", toJson(store.goal()));
    const auto sittings = store.sittings();
    if (!sittings)
        return failure(sittings.error());
    lines.open("sittings");
    for (const Sitting &sitting : *sittings)
        lines.item(toJson(sitting));
    lines.close();
    lines.member("bookmarks", toJson(store.marked(Mark::Bookmark)));
    lines.member("reports", toJson(store.marked(Mark::Report)));
    lines.open("seen");
    for (const auto &[question, rev] : store.seen())
        lines.item(json::Value::object().set("question", question).set("rev", json::Value::number(rev)));
    lines.close();
    if (const Done done = writeEntries(store.database(), lines); !done)
        return done;
    lines.put("\n}\n");
    return {};
}

} // namespace

Done exportHistory(const Store &store, const QString &file, Instant now)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(files::faultOf(out));
    Lines lines(out);
    if (const Done done = writeAll(store, lines, now); !done) {
        out.cancelWriting();
        return done;
    }
    return files::commit(out);
}

} // namespace trustwalk::progress
