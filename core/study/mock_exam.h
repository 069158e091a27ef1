#pragma once

#include "core/study/plan.h"

#include <cstdint>

/// Which questions a mock exam asks. Nothing is left to the machine: the same bank, history and seed give the same paper everywhere.
namespace trustwalk::study {

/// A question that may be asked.
struct Candidate {
    std::string id {};
    std::vector<std::size_t> domains {}; ///< indexes into the exam's domains; one of none is never asked
    std::optional<Moment> seen {}; ///< when it was answered last; none: never
};

struct Drawn {
    std::size_t candidate = 0;
    std::size_t domain = 0; ///< for which it is asked
    bool operator==(const Drawn &) const = default;
};

struct DrawRules {
    int count = 65;
    std::uint64_t seed = 0;
    Moment now {};
};

/// How long ago a question was answered, coarsely: within a group the seed decides. Never comes first, today last.
enum class Freshness : std::uint8_t { Never, OverAMonth, OverAWeek, OverADay, Today };
[[nodiscard]] Freshness freshnessOf(const std::optional<Moment> &seen, Moment now);

/// `count` places shared by weight: each domain gets its exact share rounded down or up, by the largest remainders. Weights below or at 0
/// get none.
[[nodiscard]] std::vector<int> placesOf(std::span<const Domain> domains, int count);

/// Draws by the domains' weights, each question once, in the order of asking. A question of several domains serves the one that needs it.
/// Fresher questions come before others, whatever the seed; where a domain has too few, the others share its places by their weights, and
/// where all have, the exam is shorter.
[[nodiscard]] std::vector<Drawn> draw(std::span<const Candidate> candidates, std::span<const Domain> domains, const DrawRules &rules);

/// The largest exam, up to `most` questions, in which every domain gets its places.
[[nodiscard]] int largestByWeight(std::span<const Candidate> candidates, std::span<const Domain> domains, int most);

} // namespace trustwalk::study
