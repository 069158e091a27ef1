#include "app/progress/store.h"

#include "app/progress/database.h"
#include "app/progress/rows.h"
#include "app/progress/settings.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

std::string freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Fault badValue(const QString &what)
{
    return {.kind = Fault::Kind::BadValue, .detail = what};
}

/// What is wrong with an answer that is to be kept.
std::optional<Fault> flawOfAnswer(const study::Review &review)
{
    if (!review.isAnswer())
        return badValue(u"rating"_s);
    if (const auto flaw = study::flawOf(review))
        return Fault {.kind = Fault::Kind::BadValue, .detail = rows::text(flaw->path), .place = *flaw};
    return std::nullopt;
}

} // namespace

Store::Store(Parts parts) : m_parts(std::move(parts)) {}

Store::~Store()
{
    m_parts.database.reset(); // before the lock is let go of
}

Result<std::unique_ptr<Store>, Fault> Store::on(Parts parts)
{
    std::unique_ptr<Store> store(new Store(std::move(parts)));
    if (const Done done = store->reload(); !done)
        return failure(done.error());
    return store;
}

Keeping Store::keeping() const
{
    if (m_parts.readOnly)
        return Keeping::ReadOnly;
    return m_parts.folder.isEmpty() ? Keeping::Unsaved : Keeping::Saved;
}

Done Store::reload()
{
    auto cards = rows::readCards(database());
    if (!cards)
        return failure(cards.error());
    auto goal = settings::readGoal(database());
    if (!goal)
        return failure(goal.error());
    auto marks = settings::readMarks(database());
    if (!marks)
        return failure(marks.error());
    auto seen = settings::readSeen(database());
    if (!seen)
        return failure(seen.error());
    m_cards = std::move(*cards);
    m_load = {};
    for (const auto &[question, card] : m_cards)
        study::moveLoad(m_load, {}, card);
    m_goal = std::move(*goal);
    m_parts.rules.retention = m_goal.retention;
    m_marks = std::move(*marks);
    m_seen = std::move(*seen);
    return {};
}

Done Store::write(const std::function<Done()> &body)
{
    if (m_parts.readOnly)
        return failure(*m_parts.readOnly);
    auto transaction = Transaction::begin(database());
    if (!transaction)
        return failure(transaction.error());
    if (const Done done = body(); !done)
        return done;
    if (const Done done = database().run(u"UPDATE setting SET value = value + 1 WHERE name = 'changes'"_s); !done)
        return done;
    return transaction->commit();
}

study::CardState Store::card(std::string_view question) const
{
    const auto found = m_cards.find(question);
    return found == m_cards.end() ? study::CardState {} : found->second;
}

study::Preview Store::preview(std::string_view question, const study::When &when) const
{
    return study::Preview(card(question), when, rules(), {study::hashOf(question), &m_load});
}

Done Store::keep(const Entry &entry, const study::CardState &after) const
{
    const study::Review &review = entry.answer.review;
    if (const Done card = rows::writeCard(database(), review.question, after); !card)
        return card;
    if (review.isAnswer())
        if (const Done seen = settings::writeSeen(database(), review.question, entry.answer.rev); !seen)
            return seen;
    return rows::appendEntry(database(), entry);
}

void Store::remember(const std::string &question, const study::CardState &after)
{
    study::moveLoad(m_load, card(question), after);
    if (after == study::CardState {})
        m_cards.erase(question);
    else
        m_cards.insert_or_assign(question, after);
}

Result<Saved, Fault> Store::answer(const Answer &answer)
{
    const study::Review &given = answer.review;
    if (const auto flaw = flawOfAnswer(given))
        return failure(*flaw);
    Entry entry {.id = freshId(), .answer = answer, .retention = rules().retention};
    const study::CardState before = card(given.question);
    const study::CardState after = study::record(entry.answer.review, before, rules(), &m_load);
    const Done done = write([&] { return keep(entry, after); });
    if (!done)
        return failure(done.error());
    remember(given.question, after);
    m_seen.insert_or_assign(given.question, answer.rev);
    return Saved {entry.id, before, after};
}

Result<Saved, Fault> Store::rateAgain(const std::string &id, study::Rating rating)
{
    auto entry = latest();
    if (!entry)
        return failure(entry.error());
    if (!*entry || (*entry)->id != id || !(*entry)->answer.review.isAnswer() || (*entry)->sitting)
        return failure(Fault {.kind = Fault::Kind::NotTheLast});
    if (rating == study::Rating::Manual)
        return failure(badValue(u"rating"_s));
    study::Review &review = (*entry)->answer.review;
    const study::CardState before = review.before;
    review.rating = rating;
    study::Load load = m_load;
    study::moveLoad(load, card(review.question), before);
    study::Rules then = rules();
    then.retention = (*entry)->retention;
    const study::CardState after = study::record(review, before, then, &load);
    const Done done = write([&]() -> Done {
        if (const Done card = rows::writeCard(database(), review.question, after); !card)
            return card;
        return database().run(u"UPDATE review SET rating = ? WHERE uid = ?"_s, {static_cast<int>(rating), rows::text(id)});
    });
    if (!done)
        return failure(done.error());
    remember(review.question, after);
    return Saved {id, before, after};
}

Result<Saved, Fault> Store::forget(const std::string &question, const study::When &when)
{
    const study::CardState before = card(question);
    if (before.isNew())
        return failure(badValue(rows::text(question)));
    Entry entry {.id = freshId(), .answer = {}, .retention = rules().retention};
    entry.answer.review.question = question;
    entry.answer.review.when = when;
    const study::CardState after = study::record(entry.answer.review, before, rules(), &m_load);
    const Done done = write([&] { return keep(entry, after); });
    if (!done)
        return failure(done.error());
    remember(question, after);
    return Saved {entry.id, before, after};
}

Result<std::int64_t, Fault> Store::handIn(const Sitting &sitting, std::span<const Answer> answers)
{
    std::int64_t id = 0;
    study::Cards after;
    study::Load load = m_load;
    const auto keepOne = [&](const Answer &answer) -> Done {
        if (const auto flaw = flawOfAnswer(answer.review))
            return failure(*flaw);
        Entry entry {.id = freshId(), .answer = answer, .sitting = id, .retention = rules().retention};
        study::CardState &current = after.try_emplace(answer.review.question, card(answer.review.question)).first->second;
        const study::CardState next = study::record(entry.answer.review, current, rules(), &load);
        study::moveLoad(load, current, next);
        current = next;
        return keep(entry, next);
    };
    const Done done = write([&]() -> Done {
        const auto written = settings::writeSitting(database(), sitting);
        if (!written)
            return failure(written.error());
        id = *written;
        for (const Answer &answer : answers)
            if (const Done kept = keepOne(answer); !kept)
                return kept;
        return settings::writeUnfinished(database(), {});
    });
    if (!done)
        return failure(done.error());
    for (const auto &[question, card] : after)
        remember(question, card);
    for (const Answer &answer : answers)
        m_seen.insert_or_assign(answer.review.question, answer.rev);
    return id;
}

Done Store::setUnfinished(const std::string &text)
{
    return write([&] { return settings::writeUnfinished(database(), text); });
}

Done Store::setGoal(const Goal &goal)
{
    if (const QString flaw = settings::flawOf(goal); !flaw.isEmpty())
        return failure(badValue(flaw));
    const Done done = write([&] { return settings::writeGoal(database(), goal); });
    if (done) {
        m_goal = goal;
        m_parts.rules.retention = goal.retention;
    }
    return done;
}

Done Store::setMark(const std::string &question, Mark mark, bool on, const std::string &note)
{
    const Done done = write(
        [&] { return on ? settings::writeMark(database(), question, mark, note) : settings::removeMark(database(), question, mark); });
    if (!done)
        return done;
    if (on)
        m_marks[mark].insert_or_assign(question, note);
    else
        m_marks[mark].erase(question);
    return done;
}

Done Store::setSeen(const std::string &question, int rev)
{
    const Done done = write([&] { return settings::writeSeen(database(), question, rev); });
    if (done)
        m_seen.insert_or_assign(question, rev);
    return done;
}

} // namespace trustwalk::progress
