#include "app/map/world_map.h"
#include "app/stage/stage_view.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/walk/play.h"
#include "tests/bench/bench.h"
#include "tests/bench/first_paint.h"
#include "tests/support/worlds/large_world.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <vector>

// How long a frame takes, from what changes to the painted window, as the window's own events do it: the stage over every step and every
// motion of the five walks, steps changing as they do while playing; the map of a world of 1,000 principals and 5,000 links while it is
// zoomed and moved.

using namespace trustwalk;

namespace {

constexpr double stageBar = 8, mapBar = 16; // milliseconds
constexpr double mapMemoryBar = 60; // MiB on top of the window
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

/// Milliseconds that `change` and what it leads to take: on the clock, and of the processor, which a busy machine stretches less.
struct Time {
    double clock = 0, processor = 0;
};
template <typename Change> Time timeOf(Change &&change)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    change();
    QCoreApplication::processEvents();
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6, static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC};
}
using Times = std::vector<Time>;

double part(const Times &times, double Time::*kind, double share)
{
    std::vector<double> sorted;
    sorted.reserve(times.size());
    for (const Time &time : times)
        sorted.push_back(time.*kind);
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void printTimes(const char *name, const QSize &size, const Times &times, double bar)
{
    if (times.empty())
        return;
    const double p99 = part(times, &Time::clock, 0.99);
    std::printf("%-30s %4dx%-4d %5zu frames  p50 %6.2f  p99 %6.2f  max %6.2f ms (p99 bar %.1f)%s; processor p50 %.2f p99 %.2f\n", name,
                size.width(), size.height(), times.size(), part(times, &Time::clock, 0.5), p99, part(times, &Time::clock, 1), bar,
                p99 <= bar ? "" : " MISSED", part(times, &Time::processor, 0.5), part(times, &Time::processor, 0.99));
    std::fflush(stdout);
}

using Traces = std::vector<std::shared_ptr<const trace::Trace>>;

/// A player rests this long between a motion and the next step, and somebody who steps by hand longer.
constexpr int restMs = 400;

void rest()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < restMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
}

/// Plays every walk through: each step as it comes, and every frame of its motion.
void measureStage(const Traces &traces, const std::shared_ptr<const world::World> &world, const QSize &size)
{
    stage::StageView view;
    Paints paints;
    view.viewport()->installEventFilter(&paints);
    view.resize(size);
    view.show();
    QCoreApplication::processEvents();
    Times frames, steps;
    for (const auto &trace : traces) {
        view.setTrace(trace, world);
        QCoreApplication::processEvents();
        for (int step = 0; step < static_cast<int>(trace->steps.size()); ++step) {
            steps.push_back(timeOf([&] { view.showStep(step, stage::Motion::FromStart); }));
            frames.push_back(steps.back());
            const int duration = view.stepMotionMs(step);
            for (int at = frameMs; at <= duration; at += frameMs) {
                const int before = paints.count;
                const Time time = timeOf([&] { view.setProgress(static_cast<qreal>(at) / duration); });
                if (paints.count > before)
                    frames.push_back(time);
            }
            rest();
        }
    }
    printTimes("stage: playing, all frames", size, frames, stageBar);
    printTimes("stage: a new step", size, steps, stageBar);
}

/// In and out over every zoom, and across at each.
void measureMap(map::WorldMap &map, const QSize &size)
{
    map.resize(size);
    map.show();
    map.view()->fit();
    QCoreApplication::processEvents();
    Paints paints;
    map.view()->installEventFilter(&paints);
    map::Camera camera = map.view()->camera();
    const QRectF bounds = map.sheet().layout.bounds;
    Times zooming, panning;
    const qreal fitting = camera.scale;
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = 0; i <= 120; ++i) {
            camera.scale = fitting * std::pow(2 / fitting, turn == 0 ? i / 120.0 : 1 - i / 120.0);
            zooming.push_back(timeOf([&] { map.view()->setCamera(camera); }));
        }
        map.choose(static_cast<int>(map.sheet().graph.items.size() / 2)); // the second time with ways lit
        QCoreApplication::processEvents();
    }
    for (const qreal scale : {fitting, 0.31, 0.45, 0.7, 1.0, 1.6}) {
        camera.scale = scale;
        for (int i = 0; i < 60; ++i) {
            camera.centre = bounds.topLeft() + QPointF(bounds.width(), bounds.height()) * (i / 60.0);
            panning.push_back(timeOf([&] { map.view()->setCamera(camera); }));
        }
    }
    if (paints.count < static_cast<int>(zooming.size() + panning.size()))
        std::printf("map: only %d frames were painted\n", paints.count);
    printTimes("map of 1,000 / 5,000: zooming", size, zooming, mapBar);
    printTimes("map of 1,000 / 5,000: moving", size, panning, mapBar);
}

void printHeld(const char *name, double value, const char *unit, double bar)
{
    std::printf("%-44s %14.1f %-8s (bar %.1f)%s\n", name, value, unit, bar, value <= bar ? "" : " MISSED");
    std::fflush(stdout);
}

void measureLargeMap()
{
    const double before = static_cast<double>(bench::residentKiB()) / 1024;
    const auto world = std::make_shared<const world::World>(test::largeWorld());
    const double withWorld = static_cast<double>(bench::residentKiB()) / 1024;
    map::WorldMap map;
    map.setLook({});
    map.setReducedMotion(true);
    bench::print("map of 1,000 / 5,000: laid out", timeOf([&] { map.setWorld(world); }).clock, "ms");
    for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)})
        measureMap(map, size);
    bench::print("the world of 1,000 / 5,000 itself", withWorld - before, "MiB");
    printHeld("its map", static_cast<double>(bench::residentKiB()) / 1024 - withWorld, "MiB", mapMemoryBar);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    saml::initialise();
    const QTemporaryDir data;
    auto read = world_store::loadWorld(QStringLiteral("article"));
    if (!read) {
        std::fputs("bench_frames: the article's world cannot be read\n", stderr);
        return 1;
    }
    const auto world = std::make_shared<const world::World>(std::move(*read));
    const crypto::KeyRing keys = world_store::keyRing(*world, data.path());
    Traces traces;
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        auto trace = walk::play(walk, *world, keys);
        if (!trace)
            return 1;
        traces.push_back(std::make_shared<const trace::Trace>(std::move(*trace)));
    }
    const QStringList only = QApplication::arguments().mid(1); // "stage", "map"; nothing: both
    if (only.isEmpty() || only.contains(QStringLiteral("stage")))
        for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)})
            measureStage(traces, world, size);
    if (only.isEmpty() || only.contains(QStringLiteral("map")))
        measureLargeMap();
    return 0;
}
