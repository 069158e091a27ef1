#pragma once

#include "app/progress/open.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <string>

// A learner for tests: the same answers on every run.
namespace trustwalk::test {

using namespace std::chrono_literals;

inline const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 9h;

inline study::When whenAt(std::chrono::milliseconds sinceStart)
{
    return study::whenOf(start + sinceStart, 540min);
}

/// The answer number `index` to that question: rating, certainty and duration follow from the number.
inline progress::Answer answerTo(const std::string &question, int index, study::Rating rating = study::Rating::Good)
{
    progress::Answer answer;
    answer.review.question = question;
    answer.review.when = whenAt(std::chrono::hours(7) * index + 123ms);
    answer.review.rating = rating;
    answer.review.verdict = rating == study::Rating::Again ? study::Verdict::Wrong : study::Verdict::Right;
    answer.review.certainty = static_cast<study::Certainty>(index % 3);
    answer.review.answer = index % 2 == 0 ? "b" : "a,c";
    answer.review.duration = std::chrono::milliseconds(1000 + 700 * (index % 7));
    answer.review.hints = index % 4 == 0 ? 1 : 0;
    answer.review.mode = index % 2 == 0 ? study::Mode::Learn : study::Mode::Review;
    answer.rev = 1 + index / 10;
    return answer;
}
inline progress::Answer answerNumber(int index)
{
    return answerTo("question-" + std::to_string(index * 7919 % 13), index, study::allRatings[static_cast<std::size_t>(index * 31 % 4)]);
}

/// A folder in memory where the machine has one: these tests ask what is written, not how fast a disk confirms it.
inline std::unique_ptr<QTemporaryDir> memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/trustwalk-XXXXXX"))
                                          : std::make_unique<QTemporaryDir>();
}

inline progress::Options options()
{
    return {.rules = {}, .now = start};
}

inline void warnOf(const progress::Opened &opened)
{
    const auto *unusable = std::get_if<progress::Unusable>(&opened);
    const auto *readOnly = std::get_if<progress::ReadOnly>(&opened);
    if (const progress::Fault *fault = unusable != nullptr ? &unusable->fault : readOnly != nullptr ? &readOnly->reason : nullptr)
        qWarning("fault %d of %s: %s", static_cast<int>(fault->kind), qPrintable(fault->file), qPrintable(fault->detail));
}
/// The store of a folder that must open for writing; null, and a warning, where it does not.
inline std::unique_ptr<progress::Store> writableIn(const QString &folder, const progress::Options &how = options())
{
    progress::Opened opened = progress::openProgress(folder, how);
    if (auto *writable = std::get_if<progress::Writable>(&opened))
        return std::move(writable->store);
    warnOf(opened);
    return nullptr;
}

/// Answers the numbers from `first` up to, without, `last`; false where one was not kept.
inline bool answerAll(progress::Store &store, int first, int last)
{
    for (int index = first; index < last; ++index)
        if (!store.answer(answerNumber(index)))
            return false;
    return true;
}

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline bool writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// All that a learner could miss.
struct Everything {
    study::Cards cards;
    std::vector<study::Review> log;
    std::vector<progress::Sitting> sittings;
    progress::Goal goal;
    progress::Notes bookmarks, reports;
    progress::Revs seen;
    bool operator==(const Everything &) const = default;
};
inline Everything everythingIn(const progress::Store &store)
{
    return {store.cards(),
            store.log().value(),
            store.sittings().value(),
            store.goal(),
            store.marked(progress::Mark::Bookmark),
            store.marked(progress::Mark::Report),
            store.seen()};
}

} // namespace trustwalk::test
