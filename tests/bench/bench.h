#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>

// What every benchmark shares: a rate that noise does not lower, and lines that stand below one another.
namespace trustwalk::bench {

/// Keeps the compiler from leaving out a result that nobody reads.
template <typename Value> void keep(const Value &value)
{
#if defined(__GNUC__)
    asm volatile("" : : "g"(&value) : "memory");
#else
    static volatile const void *seen;
    seen = &value;
#endif
}

/// How often a second `work()` can be done: the best of `rounds` rounds of at least `roundSeconds`, since other load only ever slows a
/// round down. The clock is read once a batch; a batch grows until it lasts about a millisecond.
template <typename Work> double rate(Work &&work, int rounds = 5, double roundSeconds = 0.2)
{
    using Clock = std::chrono::steady_clock;
    const auto secondsOf = [&work](long count) {
        const auto start = Clock::now();
        for (long index = 0; index < count; ++index)
            work();
        return std::chrono::duration<double>(Clock::now() - start).count();
    };
    long batch = 1;
    while (secondsOf(batch) < 0.001)
        batch *= 2;
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        double spent = 0;
        long done = 0;
        while (spent < roundSeconds) {
            spent += secondsOf(batch);
            done += batch;
        }
        best = std::max(best, static_cast<double>(done) / spent);
    }
    return best;
}

/// Two rates of the same moment: `work` and `bare` take turns, so that both meet the same noise.
struct Pair {
    double work = 0;
    double bare = 0;
    [[nodiscard]] double ratio() const { return work / bare; }
};
template <typename Work, typename Bare> Pair ratePair(Work &&work, Bare &&bare, int rounds = 5)
{
    Pair best;
    for (int round = 0; round < rounds; ++round) {
        best.work = std::max(best.work, rate(work, 1));
        best.bare = std::max(best.bare, rate(bare, 1));
    }
    return best;
}

/// "jwt RS256 verify            36012.4 /s".
inline void print(std::string_view name, double value, std::string_view unit)
{
    std::printf("%-44.*s %14.1f %-8.*s\n", static_cast<int>(name.size()), name.data(), value, static_cast<int>(unit.size()), unit.data());
    std::fflush(stdout);
}

/// The same with the ratio to a bare figure and the bar that it is to reach: "… 0.87 (bar 0.70)", and MISSED where it does not.
/// Returns whether it was reached.
inline bool print(std::string_view name, double value, std::string_view unit, double ratio, double bar)
{
    const bool reached = ratio >= bar;
    std::printf("%-44.*s %14.1f %-8.*s %6.2f (bar %.2f)%s\n", static_cast<int>(name.size()), name.data(), value,
                static_cast<int>(unit.size()), unit.data(), ratio, bar, reached ? "" : " MISSED");
    std::fflush(stdout);
    return reached;
}

} // namespace trustwalk::bench
