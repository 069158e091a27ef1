#include "core/study/spread.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace trustwalk::study {

namespace {

/// How much of an interval's days between `from` and `to` may be moved either way.
struct Band {
    double from;
    double to;
    double share;
};
constexpr std::array bands {Band {2.5, 7, 0.15}, Band {7, 20, 0.10}, Band {20, std::numeric_limits<double>::infinity(), 0.05}};

double halfWidth(double days)
{
    double width = 1;
    for (const Band &band : bands)
        width += band.share * std::max(0.0, std::min(days, band.to) - band.from);
    return width;
}

int rounded(double days)
{
    return static_cast<int>(std::floor(days + 0.5));
}

std::uint64_t fnv(std::uint64_t hash, std::uint8_t byte)
{
    constexpr std::uint64_t prime = 0x100000001b3;
    return (hash ^ byte) * prime;
}

/// Of a question and its number of answers, well mixed: neighbouring counts differ in every bit (the finaliser of SplitMix64).
std::uint64_t mixed(std::uint64_t question, int reps)
{
    std::uint64_t x = question + 0x9e3779b97f4a7c15 * (static_cast<std::uint64_t>(reps) + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// An index below `count`, each as likely: floor(u · count) with u in [0, 1).
std::size_t indexBelow(std::size_t count, std::uint64_t hash)
{
    constexpr double unit = 1.0 / (1ULL << 53);
    return static_cast<std::size_t>(static_cast<double>(hash >> 11) * unit * static_cast<double>(count));
}

} // namespace

void Load::add(StudyDay day)
{
    ++m_cards[day.time_since_epoch().count()];
}

void Load::remove(StudyDay day)
{
    const auto found = m_cards.find(day.time_since_epoch().count());
    if (found != m_cards.end() && --found->second == 0)
        m_cards.erase(found);
}

int Load::on(StudyDay day) const
{
    const auto found = m_cards.find(day.time_since_epoch().count());
    return found == m_cards.end() ? 0 : found->second;
}

std::uint64_t hashOf(std::string_view id)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : id)
        hash = fnv(hash, static_cast<std::uint8_t>(c));
    return hash;
}

DayRange fuzzRange(double days, int elapsed, int longest)
{
    const double width = halfWidth(days);
    const double middle = std::min(days, static_cast<double>(longest));
    DayRange range {.first = std::max(2, rounded(middle - width)), .last = std::min(rounded(middle + width), longest)};
    if (middle > elapsed)
        range.first = std::max(range.first, elapsed + 1);
    range.first = std::min(range.first, range.last);
    return range;
}

int lightestDay(const DayRange &range, const Turn &turn, const Spread &spread)
{
    const auto loadOn = [&](StudyDay day) { return spread.load == nullptr ? 0 : spread.load->on(day) - (turn.own == day ? 1 : 0); };
    int least = std::numeric_limits<int>::max();
    std::vector<int> lightest;
    for (int day = range.first; day <= range.last; ++day) {
        const int load = loadOn(turn.today + std::chrono::days(day));
        if (load < least) {
            least = load;
            lightest.clear();
        }
        if (load == least)
            lightest.push_back(day);
    }
    return lightest[indexBelow(lightest.size(), mixed(spread.question, turn.reps))];
}

} // namespace trustwalk::study
