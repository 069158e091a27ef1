#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/walk/play.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

// Traces a second of each of the five calls: the whole story, from the sign-in to the resource, in the world of the article.

using namespace trustwalk;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    saml::initialise();
    const QTemporaryDir data;
    const auto world = world_store::loadWorld(QStringLiteral("article"));
    if (!world) {
        std::fputs("bench_walks: the article's world cannot be read\n", stderr);
        return 1;
    }
    const crypto::KeyRing keys = world_store::keyRing(*world, data.path());
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        const auto trace = walk::play(walk, *world, keys);
        if (!trace || !trace->allowed()) {
            std::fprintf(stderr, "bench_walks: %s does not reach its end\n", walk::walkId(walk.call).c_str());
            return 1;
        }
        bench::print("walk " + walk::walkId(walk.call), bench::rate([&] { bench::keep(walk::play(walk, *world, keys)); }), "/s");
    }
    return 0;
}
