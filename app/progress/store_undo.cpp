#include "app/progress/database.h"
#include "app/progress/rows.h"
#include "app/progress/store.h"

using namespace Qt::StringLiterals;

// Taking back what was done last.
namespace trustwalk::progress {

Result<std::vector<Entry>, Fault> Store::undo()
{
    const auto last = latest();
    if (!last)
        return failure(last.error());
    if (!*last)
        return failure(Fault {.kind = Fault::Kind::NothingToUndo});
    if ((*last)->sitting)
        return takeBack(*(*last)->sitting);
    return takeAway({**last}, std::nullopt);
}

Result<std::vector<Entry>, Fault> Store::takeBack(std::int64_t sitting)
{
    const auto last = latest();
    if (!last)
        return failure(last.error());
    auto rows = entries({.sitting = sitting});
    if (!rows)
        return failure(rows.error());
    // One in which nothing was answered stands behind nothing, so it can be taken back at any time.
    if (!rows->empty() && (!*last || (*last)->sitting != sitting))
        return failure(Fault {.kind = Fault::Kind::NotTheLast});
    return takeAway({std::make_move_iterator(rows->rbegin()), std::make_move_iterator(rows->rend())}, sitting);
}

/// Rows of the log, latest first, and the sitting that they were.
Result<std::vector<Entry>, Fault> Store::takeAway(std::vector<Entry> taken, std::optional<std::int64_t> sitting)
{
    const Done done = write([&]() -> Done {
        for (const Entry &entry : taken) {
            if (const Done row = database().run(u"DELETE FROM review WHERE uid = ?"_s, {rows::text(entry.id)}); !row)
                return row;
            const study::Review &review = entry.answer.review;
            if (const Done card = rows::writeCard(database(), review.question, study::undone(review)); !card)
                return card;
        }
        return sitting ? database().run(u"DELETE FROM sitting WHERE id = ?"_s, {qlonglong(*sitting)}) : Done {};
    });
    if (!done)
        return failure(done.error());
    for (const Entry &entry : taken)
        remember(entry.answer.review.question, study::undone(entry.answer.review));
    return taken;
}

} // namespace trustwalk::progress
