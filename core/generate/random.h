#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace trustwalk::generate {

/// Numbers that a seed gives: the same on every machine and with every compiler, so that a template and a seed name a question. splitmix64 is
/// written out here, since what the distributions of the standard library make of a generator is left to each library.
class Random {
public:
    /// `stream` keeps templates apart that are asked for the same seed; `attempt` counts what had to be drawn again.
    Random(std::uint64_t seed, std::string_view stream, std::uint64_t attempt);

    [[nodiscard]] std::uint64_t next();
    /// 0 to `count` - 1, each as likely; `count` is at least 1.
    [[nodiscard]] std::size_t below(std::size_t count);

    template <typename Item> void shuffle(std::vector<Item> &items)
    {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[below(left)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace trustwalk::generate
