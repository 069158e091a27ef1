#include "app/export/handout.h"
#include "app/export/write.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/walk/play.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <numeric>

// How long it takes to take the whole walk of AssumeRole away in each format, drawn, compressed and written, and how large it comes out.
// The best of three: other load only ever slows one down.

using namespace trustwalk;
using namespace trustwalk::picture_export;

namespace {

void measure(const char *name, const Run &run, const Order &order)
{
    const QTemporaryDir folder;
    double best = 0;
    Written written;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer clock;
        clock.start();
        written = write(folder.filePath(QStringLiteral("walk.") + endingOf(order.format)), run, order);
        const double time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        best = round == 0 ? time : std::min(best, time);
    }
    if (written.files.isEmpty()) {
        std::printf("%-36s failed: %s\n", name, qPrintable(written.error));
        return;
    }
    std::printf("%-36s %8.0f ms  %9.1f kB in %lld file(s)\n", name, best, static_cast<double>(written.bytes) / 1000,
                static_cast<long long>(written.files.size()));
}

std::shared_ptr<const trace::Trace> assumeRole(const world::World &world, const QString &data)
{
    const crypto::KeyRing keys = world_store::keyRing(world, data);
    for (const walk::Walk &walk : walk::standardWalks(world))
        if (walk.call == api::Operation::AssumeRole)
            if (auto played = walk::play(walk, world, keys))
                return std::make_shared<const trace::Trace>(std::move(*played));
    return nullptr;
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
        std::fputs("bench_export: the article's world cannot be read\n", stderr);
        return 1;
    }
    const auto world = std::make_shared<const world::World>(std::move(*read));
    const Run run {assumeRole(*world, data.path()), world, {}};
    if (!run.trace)
        return 1;
    Order order;
    order.steps.resize(run.trace->steps.size());
    std::iota(order.steps.begin(), order.steps.end(), 0);
    std::printf("AssumeRole, %zu steps, 1920x1080\n", order.steps.size());
    for (const auto &[name, format] : {std::pair {"svg, every step", Format::Svg}, std::pair {"png, every step", Format::Png},
                                       std::pair {"pdf, a step a page", Format::Pdf}, std::pair {"apng, 20 frames a second", Format::Apng},
                                       std::pair {"webp, 20 frames a second", Format::Webp}, std::pair {"mmd", Format::Mermaid}}) {
        order.format = format;
        measure(name, run, order);
    }
    order.format = Format::Pdf;
    order.perPage = 6;
    order.languages = {ui::Language::English, ui::Language::Japanese};
    measure("pdf, 6 a page, both languages", run, order);
    order.format = Format::Png;
    order.languages = {ui::Language::English};
    order.steps = {order.steps.back()};
    order.scale = 2;
    measure("png, one step, 3840x2160", run, order);
    return 0;
}
