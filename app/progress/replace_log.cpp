#include "app/progress/database.h"
#include "app/progress/rows.h"
#include "app/progress/settings.h"
#include "app/progress/store.h"

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

/// The cards that follow from the entries, oldest first, and the card before each of them.
study::Cards refolded(std::vector<Entry> &entries, study::Rules rules)
{
    study::Cards cards;
    study::Load load;
    for (Entry &entry : entries) {
        study::CardState &card = cards[entry.answer.review.question];
        rules.retention = entry.retention;
        const study::CardState after = study::record(entry.answer.review, card, rules, &load);
        study::moveLoad(load, card, after);
        card = after;
    }
    return cards;
}

/// Writes new sittings and gives the entries their ids.
Done writeSittings(const Database &database, const std::vector<Sitting> &sittings, std::vector<Entry> &entries)
{
    std::map<std::int64_t, std::int64_t> ids;
    for (const Sitting &sitting : sittings) {
        const auto id = settings::writeSitting(database, sitting);
        if (!id)
            return failure(id.error());
        ids[sitting.id] = *id;
    }
    for (Entry &entry : entries)
        if (const auto found = entry.sitting ? ids.find(*entry.sitting) : ids.end(); found != ids.end())
            entry.sitting = found->second;
    return {};
}

Done writeLog(const Database &database, const std::vector<Entry> &entries, const study::Cards &cards)
{
    for (const QString &table : {u"review"_s, u"card"_s})
        if (const Done done = database.run(u"DELETE FROM "_s + table); !done)
            return done;
    for (const auto &[question, card] : cards)
        if (const Done done = rows::writeCard(database, question, card); !done)
            return done;
    auto writer = rows::EntryWriter::on(database);
    if (!writer)
        return failure(writer.error());
    for (const Entry &entry : entries)
        if (const Done done = writer->append(entry); !done)
            return done;
    return {};
}

Done writeOthers(const Database &database, const Store::Others &others)
{
    for (const auto &[mark, notes] : others.marks)
        for (const auto &[question, note] : notes)
            if (const Done done = settings::writeMark(database, question, mark, note); !done)
                return done;
    for (const auto &[question, rev] : others.seen)
        if (const Done done = settings::writeSeen(database, question, rev); !done)
            return done;
    return others.goal ? settings::writeGoal(database, *others.goal) : Done {};
}

} // namespace

Done Store::replaceLog(std::vector<Entry> entries, const Others &others)
{
    const study::Cards cards = refolded(entries, rules());
    const Done done = write([&]() -> Done {
        if (const Done sittings = writeSittings(database(), others.sittings, entries); !sittings)
            return sittings;
        if (const Done log = writeLog(database(), entries, cards); !log)
            return log;
        return writeOthers(database(), others);
    });
    return done ? reload() : done;
}

} // namespace trustwalk::progress
