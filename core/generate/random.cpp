#include "core/generate/random.h"

namespace trustwalk::generate {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U; // 2^64 divided by the golden ratio

/// The finaliser of splitmix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

/// FNV-1a.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

} // namespace

Random::Random(std::uint64_t seed, std::string_view stream, std::uint64_t attempt)
    : m_state(mixed(mixed(seed + golden) ^ hashOf(stream)) + attempt * golden)
{
    m_state = mixed(m_state);
}

std::uint64_t Random::next()
{
    m_state += golden;
    return mixed(m_state);
}

std::size_t Random::below(std::size_t count)
{
    // The last numbers, with which some results would come once more than others, are drawn again.
    const std::uint64_t uneven = (UINT64_MAX % count + 1) % count;
    std::uint64_t number = next();
    while (number > UINT64_MAX - uneven)
        number = next();
    return static_cast<std::size_t>(number % count);
}

} // namespace trustwalk::generate
