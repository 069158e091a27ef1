#include "app/progress/history.h"
#include "app/progress/open.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// What a learner waits for: an answer on the disk, beside what the disk itself takes; and a history of many years, opened, carried and
// copied. The folder stands where the benchmark is started, since the system's folder for temporary files may be in memory.

using namespace trustwalk;

namespace {

constexpr int rows = 100'000;
constexpr int answers = 300;
constexpr double answerBar = 10; // milliseconds
constexpr double openBar = 1000;

study::When whenOf(int index)
{
    return study::whenOf(study::Moment(std::chrono::hours(24 * 365 * 40)) + std::chrono::minutes(13) * index, std::chrono::hours(9));
}

progress::Answer answerOf(int index)
{
    progress::Answer answer;
    answer.review.question = "question-" + std::to_string(index * 7919 % 2000);
    answer.review.when = whenOf(index);
    answer.review.rating = study::allRatings[static_cast<std::size_t>(index * 31 % 4)];
    answer.review.verdict = answer.review.rating == study::Rating::Again ? study::Verdict::Wrong : study::Verdict::Right;
    answer.review.answer = "b";
    answer.review.duration = std::chrono::milliseconds(20'000);
    return answer;
}

template <typename Work> double millisecondsOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}
double ninetyNinth(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() * 99 / 100];
}

std::unique_ptr<progress::Store> opened(const QString &folder)
{
    progress::Opened result = progress::openProgress(folder, {});
    auto *writable = std::get_if<progress::Writable>(&result);
    return writable != nullptr ? std::move(writable->store) : nullptr;
}

/// What the disk takes for so many bytes behind one another, brought to it each time: no answer can be faster.
std::vector<double> bareWrites(const QString &name)
{
    std::vector<double> times;
#ifdef Q_OS_UNIX
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {0};
    const QByteArray bytes(24 << 10, 'x');
    for (int index = 0; index < answers; ++index)
        times.push_back(millisecondsOf([&] {
            file.write(bytes);
            fdatasync(file.handle());
        }));
#else
    times.push_back(0);
#endif
    return times;
}

bool benchAnswers(progress::Store &store, int first, const char *name)
{
    std::vector<double> times;
    bool good = true;
    for (int index = first; index < first + answers; ++index)
        times.push_back(millisecondsOf([&] { good = store.answer(answerOf(index)).has_value() && good; }));
    bench::print(std::string(name) + ", median", median(times), "ms", answerBar / median(times), 1.0);
    bench::print(std::string(name) + ", 99 of 100 within", ninetyNinth(times), "ms");
    return good;
}

progress::History longHistory()
{
    progress::History history;
    for (int index = 0; index < rows; ++index)
        history.entries.push_back({.id = "row-" + std::to_string(index), .answer = answerOf(index)});
    return history;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-progress-XXXXXX"));
    const QString history = folder.filePath(QStringLiteral("history.json"));
    auto store = opened(folder.path());
    if (!store)
        return 1;

    bool good = benchAnswers(*store, 2 * rows, "progress: an answer on the disk");
    bench::print("  the same bytes and fdatasync alone, median", median(bareWrites(folder.filePath(QStringLiteral("bare")))), "ms");

    bench::print("progress: 100,000 answers merged and replayed",
                 millisecondsOf([&] { good = progress::mergeHistory(*store, longHistory()).has_value() && good; }), "ms");
    good = benchAnswers(*store, 3 * rows, "progress: an answer behind 100,000 others") && good;
    bench::print("progress: 100,000 answers read", millisecondsOf([&] { good = store->log().has_value() && good; }), "ms");
    bench::print("progress: 100,000 answers as JSON",
                 millisecondsOf([&] { good = progress::exportHistory(*store, history, {}).has_value() && good; }), "ms");
    bench::print("progress: a backup of them", millisecondsOf([&] { good = store->backUp({}).has_value() && good; }), "ms");
    bench::print("progress: the full check of them",
                 millisecondsOf([&] { good = store->check(progress::Depth::Full).has_value() && good; }), "ms");
    store.reset();
    const double opening = millisecondsOf([&] { store = opened(folder.path()); });
    good = store != nullptr && good;
    bench::print("progress: opened and checked with them", opening, "ms", openBar / opening, 1.0);
    bench::print("progress: the JSON of them imported anew", millisecondsOf([&] {
                     auto empty = progress::openUnsaved({});
                     good = empty && progress::importHistory(**empty, history, {}).has_value() && good;
                 }),
                 "ms");
    return good ? 0 : 1;
}
