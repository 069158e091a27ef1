#include "app/stage/stage_view.h"
#include "app/world/world_store.h"
#include "core/walk/play.h"
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <vector>

// How long a frame of the stage takes, from the new progress to the painted viewport, as the window's own events do it: while a
// message travels, and over every motion of AssumeRole in the world of the article.

using namespace trustwalk;

namespace {

constexpr double bar = 8; // milliseconds
constexpr int frameMs = 16;

/// Counts what is painted, so that a frame which painted nothing does not pass for a fast one.
class Paints final : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

double part(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void printTimes(const char *name, const QSize &size, const std::vector<double> &times)
{
    if (times.empty())
        return;
    const double p99 = part(times, 0.99);
    std::printf("%-28s %4dx%-4d %5zu frames  p50 %6.2f  p99 %6.2f ms (bar %.1f)%s\n", name, size.width(), size.height(), times.size(),
                part(times, 0.5), p99, bar, p99 <= bar ? "" : " MISSED");
}

void measure(const std::shared_ptr<const trace::Trace> &trace, const std::shared_ptr<const world::World> &world, const QSize &size)
{
    stage::StageView view;
    Paints paints;
    view.viewport()->installEventFilter(&paints);
    view.resize(size);
    view.setTrace(trace, world);
    view.show();
    QCoreApplication::processEvents();
    std::vector<double> travelling, all, steps;
    for (int step = 0; step < static_cast<int>(trace->steps.size()); ++step) {
        QElapsedTimer clock;
        clock.start();
        view.showStep(step, stage::Motion::FromStart);
        QCoreApplication::processEvents();
        steps.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        const int duration = view.stepMotionMs(step);
        for (int at = frameMs; at <= duration; at += frameMs) {
            const int before = paints.count;
            clock.start();
            view.setProgress(static_cast<qreal>(at) / duration);
            QCoreApplication::processEvents();
            const double time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (paints.count == before)
                continue;
            all.push_back(time);
            if (view.shown().parcel)
                travelling.push_back(time);
        }
    }
    printTimes("a message travels", size, travelling);
    printTimes("every motion", size, all);
    std::printf("%-28s %4dx%-4d %5zu steps   p50 %6.2f  max %6.2f ms\n", "a new step", size.width(), size.height(), steps.size(),
                part(steps, 0.5), part(steps, 1));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QTemporaryDir data;
    auto read = world_store::loadWorld(QStringLiteral("article"));
    if (!read) {
        std::fputs("bench_frames: the article's world cannot be read\n", stderr);
        return 1;
    }
    const auto world = std::make_shared<const world::World>(std::move(*read));
    const crypto::KeyRing keys = world_store::keyRing(*world, data.path());
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        if (walk.call != api::Operation::AssumeRole)
            continue;
        auto trace = walk::play(walk, *world, keys);
        if (!trace)
            return 1;
        const auto shared = std::make_shared<const trace::Trace>(std::move(*trace));
        for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)})
            measure(shared, world, size);
    }
    return 0;
}
