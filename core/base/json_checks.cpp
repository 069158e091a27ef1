#include "core/base/json_checks.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trustwalk::json {

namespace {

constexpr std::size_t fewMembers = 12; // up to here comparing each with each is faster than sorting

/// Sorting finds equal keys of a large object without comparing each with each.
std::size_t firstRepeatedOfMany(const std::vector<Member> &members)
{
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int compared = members[a].key.compare(members[b].key);
        return compared < 0 || (compared == 0 && a < b);
    });
    std::size_t repeated = members.size();
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (members[order[i]].key == members[order[i - 1]].key) {
            repeated = std::min(repeated, order[i]);
        }
    }
    return repeated;
}

} // namespace

std::size_t firstRepeated(const std::vector<Member> &members)
{
    if (members.size() > fewMembers) {
        return firstRepeatedOfMany(members);
    }
    for (std::size_t i = 1; i < members.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (members[i].key == members[k].key) {
                return i;
            }
        }
    }
    return members.size();
}

std::string loneSurrogate(std::string_view characters)
{
    for (std::size_t i = characters.find('\xED'); i != std::string_view::npos; i = characters.find('\xED', i + 1)) {
        if (static_cast<unsigned char>(characters[i + 1]) >= 0xA0) {
            const auto bits = [&](std::size_t k) { return static_cast<unsigned char>(characters[k]) & 0x3Fu; };
            const unsigned codeUnit = 0xD000u | bits(i + 1) << 6 | bits(i + 2);
            return "\\u" + hex(std::array {static_cast<std::uint8_t>(codeUnit >> 8), static_cast<std::uint8_t>(codeUnit)});
        }
    }
    return {};
}

} // namespace trustwalk::json
