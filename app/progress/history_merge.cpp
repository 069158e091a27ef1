#include "app/progress/history.h"

#include <QFile>

#include <algorithm>
#include <unordered_set>

namespace trustwalk::progress {

namespace {

/// The sittings of a history in terms of a store: known ones by the store's ids, new ones by negative ids until they get theirs.
struct SittingIds {
    std::map<std::int64_t, std::int64_t> ids;
    std::vector<Sitting> added;
};
SittingIds matched(const std::vector<Sitting> &theirs, const std::vector<Sitting> &ours)
{
    SittingIds result;
    for (const Sitting &sitting : theirs) {
        const auto same = [&](const Sitting &other) { return other.exam == sitting.exam && other.started == sitting.started; };
        auto known = std::ranges::find_if(ours, same);
        if (known != ours.end()) {
            result.ids[sitting.id] = known->id;
        } else if (const auto twin = std::ranges::find_if(result.added, same); twin != result.added.end()) {
            result.ids[sitting.id] = twin->id;
        } else {
            result.added.push_back(sitting);
            result.added.back().id = result.ids[sitting.id] = -sitting.id;
        }
    }
    return result;
}

/// Two logs as one. Each keeps its own order, even where a clock had been set back; what comes first of the two is what happened first,
/// and by id where that is the same, so that it does not matter which log is merged into which.
std::vector<Entry> merged(std::vector<Entry> ours, std::vector<Entry> theirs)
{
    const auto key = [](const Entry &entry) { return std::pair(entry.answer.review.when.at, std::string_view(entry.id)); };
    std::vector<Entry> all;
    all.reserve(ours.size() + theirs.size());
    auto left = ours.begin(), right = theirs.begin();
    while (left != ours.end() || right != theirs.end()) {
        const bool fromRight = left == ours.end() || (right != theirs.end() && key(*right) < key(*left));
        all.push_back(std::move(fromRight ? *right++ : *left++));
    }
    return all;
}

/// What the history has beyond the store.
struct News {
    std::vector<Entry> entries;
    Store::Others others;
    int known = 0;
    [[nodiscard]] bool none() const
    {
        return entries.empty() && others.sittings.empty() && others.marks.empty() && others.seen.empty() && !others.goal;
    }
};

void addMarks(News &news, const History &history, const Store &store)
{
    for (const auto &[mark, notes] : history.marks)
        for (const auto &[question, note] : notes)
            if (!store.marked(mark).contains(question))
                news.others.marks[mark].emplace(question, note);
    for (const auto &[question, rev] : history.seen)
        if (!store.seen().contains(question))
            news.others.seen.emplace(question, rev);
    if (store.goal() == Goal {} && history.goal != Goal {})
        news.others.goal = history.goal;
}

Result<News, Fault> newsOf(const History &history, const Store &store, const std::vector<Entry> &ours)
{
    const auto sittings = store.sittings();
    if (!sittings)
        return failure(sittings.error());
    SittingIds ids = matched(history.sittings, *sittings);
    std::unordered_set<std::string_view> known;
    for (const Entry &entry : ours)
        known.insert(entry.id);
    News news;
    news.others.sittings = std::move(ids.added);
    for (const Entry &entry : history.entries) {
        if (!known.insert(entry.id).second) {
            ++news.known;
            continue;
        }
        Entry added = entry;
        if (const auto sitting = added.sitting ? ids.ids.find(*added.sitting) : ids.ids.end(); sitting != ids.ids.end())
            added.sitting = sitting->second;
        else
            added.sitting.reset();
        news.entries.push_back(std::move(added));
    }
    addMarks(news, history, store);
    return news;
}

Result<Imported, Fault> merge(Store &store, const History &history, const std::function<Done()> &before)
{
    if (store.readOnlyReason())
        return failure(*store.readOnlyReason());
    auto ours = store.entries();
    if (!ours)
        return failure(ours.error());
    auto news = newsOf(history, store, *ours);
    if (!news)
        return failure(news.error());
    const Imported imported {.added = static_cast<int>(news->entries.size()), .known = news->known};
    if (news->none())
        return imported;
    if (const Done done = before(); !done)
        return failure(done.error());
    if (const Done done = store.replaceLog(merged(std::move(*ours), std::move(news->entries)), news->others); !done)
        return failure(done.error());
    return imported;
}

Result<QByteArray, Fault> readFile(const QString &name, std::size_t limit)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault {.kind = Fault::Kind::NotReadable, .file = name, .detail = file.errorString()});
    QByteArray bytes;
    // Up to a piece more than may be read: the reader then says what the limit is. A device has no size to ask for.
    while (static_cast<std::size_t>(bytes.size()) <= limit) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

Result<Imported, Fault> mergeHistory(Store &store, const History &history)
{
    return merge(store, history, []() -> Done { return {}; });
}

Result<Imported, Fault> importHistory(Store &store, const QString &file, Instant now)
{
    const auto bytes = readFile(file, HistoryLimits {}.bytes);
    if (!bytes)
        return failure(bytes.error());
    const auto history = readHistory(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!history)
        return failure(Fault {.kind = Fault::Kind::BadHistory, .file = file, .place = history.error()});
    return merge(store, *history, [&]() -> Done {
        if (store.keeping() != Keeping::Saved)
            return {};
        if (const auto backup = store.backUp(now, QStringLiteral("import")); !backup)
            return failure(backup.error());
        return {};
    });
}

} // namespace trustwalk::progress
