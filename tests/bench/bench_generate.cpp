#include "app/world/quiz_store.h"
#include "app/world/template_store.h"
#include "core/generate/generate.h"
#include "core/saml/response.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <string>

// How many questions a second are generated and then proven, over all templates in turn (bar: 200), and which template is the slowest.

using namespace trustwalk;

namespace {

constexpr std::uint64_t rounds = 5, seedsARound = 10;
constexpr double bar = 200;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Every template with the next seeds; how long each took is added up.
bool makeSome(std::uint64_t first, const quiz::Stand &stand, std::map<std::string, double> &spent)
{
    for (const generate::Template &each : template_store::builtIn().all) {
        const auto start = std::chrono::steady_clock::now();
        for (std::uint64_t seed = first; seed < first + seedsARound; ++seed) {
            const auto question = generate::generate(each, seed, stand);
            if (!question || !quiz::prove(*question, stand).holds()) {
                std::fprintf(stderr, "bench_generate: %s, seed %llu\n", each.head.id.c_str(), static_cast<unsigned long long>(seed));
                return false;
            }
        }
        spent[each.head.id] += secondsSince(start);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    saml::initialise();
    const QTemporaryDir data;
    const quiz::Stand stand = quiz_store::stand(data.path());
    const std::size_t templates = template_store::builtIn().all.size();
    std::map<std::string, double> spent;
    if (templates == 0 || !makeSome(1, stand, spent)) // the first round makes the keys
        return 1;
    spent.clear();
    double best = 0;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        if (!makeSome(1000 * round, stand, spent))
            return 1;
        best = std::max(best, static_cast<double>(templates * seedsARound) / secondsSince(start));
    }
    const auto slowest = std::max_element(spent.begin(), spent.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    std::printf("%zu templates; the slowest: %s\n", templates, slowest->first.c_str());
    bench::print("the slowest template", static_cast<double>(rounds * seedsARound) / slowest->second, "/s");
    return bench::print("questions generated and proven", best, "/s", best / bar, 1) ? 0 : 1;
}
