#include "core/study/mock_exam.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace trustwalk::study {

namespace {

constexpr auto day = std::chrono::hours(24);

/// SplitMix64's finalizer (Steele, Lea, Flood: "Fast splittable pseudorandom number generators"): neighbouring seeds have nothing in common.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
}

/// What the seed thinks of a question: by its id alone, so that a bank in another order gives the same exam.
std::uint64_t luckOf(const Candidate &candidate, std::uint64_t seed)
{
    return mixed(mixed(seed) ^ hashOf(candidate.id));
}

/// The places of the exam and who sits where. A candidate is seated where one of its domains has room, or where somebody can move.
class Seating {
public:
    Seating(std::span<const Candidate> candidates, std::vector<int> places)
        : m_candidates(candidates), m_places(std::move(places)), m_seated(m_places.size())
    {
    }

    bool seat(std::size_t candidate)
    {
        std::vector<bool> asked(m_places.size());
        const bool seated = seat(candidate, asked);
        m_count += seated ? 1 : 0;
        return seated;
    }
    void addPlace(std::size_t domain) { ++m_places[domain]; }
    void removePlace(std::size_t domain) { --m_places[domain]; }
    [[nodiscard]] int places(std::size_t domain) const { return m_places[domain]; }
    [[nodiscard]] bool isFull(std::size_t domain) const { return static_cast<int>(m_seated[domain].size()) >= m_places[domain]; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::vector<Drawn> seated() const
    {
        std::vector<Drawn> all;
        for (std::size_t domain = 0; domain < m_seated.size(); ++domain)
            for (const std::size_t candidate : m_seated[domain])
                all.push_back({candidate, domain});
        return all;
    }

private:
    bool seat(std::size_t candidate, std::vector<bool> &asked)
    {
        for (const std::size_t domain : m_candidates[candidate].domains) {
            if (domain >= m_places.size() || asked[domain] || m_places[domain] == 0)
                continue;
            asked[domain] = true;
            if (!isFull(domain)) {
                m_seated[domain].push_back(candidate);
                return true;
            }
            for (std::size_t &sitting : m_seated[domain])
                if (seat(sitting, asked)) { // it has moved to another domain
                    sitting = candidate;
                    return true;
                }
        }
        return false;
    }

    std::span<const Candidate> m_candidates;
    std::vector<int> m_places;
    std::vector<std::vector<std::size_t>> m_seated; ///< by domain
    int m_count = 0;
};

/// The fresh before the others, and among equals as the seed has it.
std::vector<std::size_t> inOrderOfChoice(std::span<const Candidate> candidates, const DrawRules &rules)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const Candidate &a = candidates[left], &b = candidates[right];
        return std::tuple(freshnessOf(a.seen, rules.now), luckOf(a, rules.seed), std::string_view(a.id))
               < std::tuple(freshnessOf(b.seen, rules.now), luckOf(b, rules.seed), std::string_view(b.id));
    });
    return order;
}

/// Seats whoever can be; gives back the others, in their order.
std::vector<std::size_t> seatAll(Seating &seating, const std::vector<std::size_t> &order)
{
    std::vector<std::size_t> left;
    for (const std::size_t candidate : order)
        if (!seating.seat(candidate))
            left.push_back(candidate);
    return left;
}

/// Of those that may still get places, the one that is furthest behind its share; nothing where there is none.
std::optional<std::size_t> nextToGrow(const Seating &seating, std::span<const Domain> domains, const std::vector<bool> &closed)
{
    std::optional<std::size_t> best;
    const auto need = [&](std::size_t domain) { return (seating.places(domain) + 0.5) / domains[domain].weight; };
    for (std::size_t domain = 0; domain < domains.size(); ++domain)
        if (!closed[domain] && domains[domain].weight > 0 && seating.isFull(domain) && (!best || need(domain) < need(*best)))
            best = domain;
    return best;
}

/// Places that nobody could take go to domains that have somebody for them.
void share(Seating &seating, std::vector<std::size_t> left, std::span<const Domain> domains, int count)
{
    std::vector<bool> closed(domains.size());
    while (seating.count() < count && !left.empty()) {
        const auto domain = nextToGrow(seating, domains, closed);
        if (!domain)
            return;
        seating.addPlace(*domain);
        const auto taken = std::find_if(left.begin(), left.end(), [&](std::size_t candidate) { return seating.seat(candidate); });
        if (taken != left.end()) {
            left.erase(taken);
        } else {
            seating.removePlace(*domain);
            closed[*domain] = true;
        }
    }
}

} // namespace

Freshness freshnessOf(const std::optional<Moment> &seen, Moment now)
{
    if (!seen)
        return Freshness::Never;
    const auto ago = now - *seen;
    if (ago > 30 * day)
        return Freshness::OverAMonth;
    if (ago > 7 * day)
        return Freshness::OverAWeek;
    return ago > day ? Freshness::OverADay : Freshness::Today;
}

std::vector<int> placesOf(std::span<const Domain> domains, int count)
{
    const double sum = std::accumulate(domains.begin(), domains.end(), 0.0,
                                       [](double weights, const Domain &domain) { return weights + std::max(0.0, domain.weight); });
    std::vector<int> places(domains.size());
    if (sum <= 0 || count <= 0)
        return places;
    std::vector<std::pair<double, std::size_t>> remainders; ///< negative, so that the largest comes first and ties keep the order
    int given = 0;
    for (std::size_t i = 0; i < domains.size(); ++i) {
        const double exact = count * std::max(0.0, domains[i].weight) / sum;
        // A share that is whole but for the error of a sum is whole.
        places[i] = static_cast<int>(std::floor(exact + 1e-9));
        given += places[i];
        if (domains[i].weight > 0)
            remainders.emplace_back(places[i] - exact, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &a, const auto &b) { return a.first < b.first - 1e-9; });
    for (std::size_t i = 0; given < count && i < remainders.size(); ++i, ++given)
        ++places[remainders[i].second];
    return places;
}

std::vector<Drawn> draw(std::span<const Candidate> candidates, std::span<const Domain> domains, const DrawRules &rules)
{
    Seating seating(candidates, placesOf(domains, rules.count));
    std::vector<std::size_t> left = seatAll(seating, inOrderOfChoice(candidates, rules));
    share(seating, std::move(left), domains, rules.count);
    std::vector<Drawn> drawn = seating.seated();
    const auto turn = [&](const Drawn &each) { return luckOf(candidates[each.candidate], rules.seed + 1); };
    std::sort(drawn.begin(), drawn.end(), [&](const Drawn &a, const Drawn &b) {
        return std::tuple(turn(a), std::string_view(candidates[a.candidate].id))
               < std::tuple(turn(b), std::string_view(candidates[b.candidate].id));
    });
    return drawn;
}

int largestByWeight(std::span<const Candidate> candidates, std::span<const Domain> domains, int most)
{
    std::vector<std::size_t> all(candidates.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    for (int count = std::min(most, static_cast<int>(candidates.size())); count > 0; --count) {
        Seating seating(candidates, placesOf(domains, count));
        (void)seatAll(seating, all);
        if (seating.count() == count)
            return count;
    }
    return 0;
}

} // namespace trustwalk::study
