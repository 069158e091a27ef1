#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/walk/editable.h"
#include "core/walk/play.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

// What follows a keystroke in the editor: the text is checked, put in its place, and the walk played again, from the sign-in to the
// resource. Every place of each of the five walks, in the world of the article.

using namespace trustwalk;

namespace {

constexpr double barMilliseconds = 5;

/// Not the empty policy that waits to be written.
bool isBegun(const walk::Editable &place)
{
    return place.text.find('}') != std::string::npos && !walk::faultIn(place, place.text);
}

/// A keystroke leaves a text that is one character longer: a space before the closing brace.
double keystroke(const walk::Walk &walk, const world::World &world, const crypto::KeyRing &keys, const walk::Editable &place,
                 const trace::Trace &trace)
{
    std::string text = place.text;
    text.insert(text.rfind('}'), " ");
    const auto start = std::chrono::steady_clock::now();
    bench::keep(walk::faultIn(place, text));
    const auto changed = walk::edited(walk, place, text, trace);
    // A session policy that is at fault is played all the same; anything else that can't be edited is this benchmark's fault.
    if (!changed || !walk::play(*changed, world, keys)) {
        std::fprintf(stderr, "bench_edit: %s, %s %s: %s\n", walk::walkId(walk.call).c_str(), place.target.c_str(), place.name.c_str(),
                     changed ? "cannot be played" : changed.error().reason.c_str());
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    saml::initialise();
    const QTemporaryDir data;
    const auto world = world_store::loadWorld(QStringLiteral("article"));
    if (!world) {
        std::fputs("bench_edit: the article's world cannot be read\n", stderr);
        return 1;
    }
    const crypto::KeyRing keys = world_store::keyRing(*world, data.path());
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        const auto trace = walk::play(walk, *world, keys);
        std::vector<double> taken;
        for (const walk::Editable &place : walk::editablesOf(walk, *world, *trace))
            for (int round = 0; round < 100 && isBegun(place); ++round)
                taken.push_back(keystroke(walk, *world, keys, place, *trace));
        std::sort(taken.begin(), taken.end());
        const double p99 = taken[taken.size() * 99 / 100];
        bench::print("keystroke p50, " + walk::walkId(walk.call), taken[taken.size() / 2], "ms");
        bench::print("keystroke p99, " + walk::walkId(walk.call), p99, "ms", barMilliseconds / p99, 1);
    }
    return 0;
}
