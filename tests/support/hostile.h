#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>

// What a parser may meet: every helper is deterministic, so that a failure can be seen again. Free of Qt, as the
// fuzzers are.
namespace trustwalk::test {

/// Calls `meet(std::string)` with every proper prefix of the bytes, from none to all but one.
template <typename Meet> void cutAtEveryByte(std::string_view bytes, Meet &&meet)
{
    for (std::size_t length = 0; length < bytes.size(); ++length)
        meet(std::string(bytes.substr(0, length)));
}

/// Calls `meet(std::string)` once for each byte, with that byte changed to another one (never to itself).
template <typename Meet> void flipEachByte(std::string_view bytes, Meet &&meet, std::uint32_t seed = 20111)
{
    std::mt19937 random(seed);
    for (std::size_t position = 0; position < bytes.size(); ++position) {
        std::string changed(bytes);
        const auto flip = static_cast<unsigned char>(1 + random() % 255);
        changed[position] = static_cast<char>(static_cast<unsigned char>(changed[position]) ^ flip);
        meet(std::move(changed));
    }
}

/// Calls `meet(std::string)` with `count` mixtures: bytes changed, dropped, doubled, and pieces moved.
template <typename Meet> void mutate(std::string_view bytes, std::size_t count, Meet &&meet, std::uint32_t seed = 20111)
{
    std::mt19937 random(seed);
    for (std::size_t round = 0; round < count; ++round) {
        std::string changed(bytes);
        for (std::size_t change = 1 + random() % 4; change > 0 && !changed.empty(); --change) {
            const std::size_t at = random() % changed.size();
            const std::size_t length = 1 + random() % std::min<std::size_t>(8, changed.size() - at);
            const std::string piece = changed.substr(at, length);
            switch (random() % 4) {
            case 0: changed[at] = static_cast<char>(random() % 256); break;
            case 1: changed.erase(at, length); break;
            case 2: changed.insert(at, piece); break;
            case 3:
                changed.erase(at, length);
                changed.insert(random() % (changed.size() + 1), piece);
                break;
            }
        }
        meet(std::move(changed));
    }
}

/// nested("[", "1", "]", 3) is "[[[1]]]".
inline std::string nested(std::string_view open, std::string_view core, std::string_view close, std::size_t depth)
{
    std::string text;
    text.reserve(depth * (open.size() + close.size()) + core.size());
    for (std::size_t level = 0; level < depth; ++level)
        text += open;
    text += core;
    for (std::size_t level = 0; level < depth; ++level)
        text += close;
    return text;
}

} // namespace trustwalk::test
