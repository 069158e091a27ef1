#include "core/policy/condition_values.h"

#include <algorithm>
#include <charconv>

namespace trustwalk::policy {

namespace {

/// Digits only, no leading zero (which some readers take for octal), at most `maximum`.
std::optional<int> plainNumber(std::string_view text, int maximum)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 3 || error != std::errc() || end != text.data() + text.size() || value < 0 || value > maximum)
        return std::nullopt;
    if (text.size() > 1 && (text.front() == '0' || text.front() == '-'))
        return std::nullopt;
    return value;
}

bool readV4(std::string_view text, std::uint8_t *bytes)
{
    for (int i = 0; i < 4; ++i) {
        const std::size_t dot = i < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return false;
        const auto value = plainNumber(text.substr(0, dot), 255);
        if (!value)
            return false;
        bytes[i] = static_cast<std::uint8_t>(*value);
        text.remove_prefix(i < 3 ? dot + 1 : dot);
    }
    return true;
}

/// Groups of one side of "::" into `bytes`, from its begin; the number of bytes, or nullopt.
std::optional<std::size_t> readGroups(std::string_view text, std::array<std::uint8_t, 16> &bytes)
{
    std::size_t count = 0;
    while (!text.empty()) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, colon);
        if (colon == text.size() && group.find('.') != std::string_view::npos) { // ::ffff:192.0.2.1
            if (count > 12 || !readV4(group, bytes.data() + count))
                return std::nullopt;
            return count + 4;
        }
        unsigned value = 0;
        const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), value, 16);
        if (group.empty() || group.size() > 4 || error != std::errc() || end != group.data() + group.size() || count > 14)
            return std::nullopt;
        bytes[count++] = static_cast<std::uint8_t>(value >> 8);
        bytes[count++] = static_cast<std::uint8_t>(value & 0xffu);
        if (colon == text.size())
            break;
        text.remove_prefix(colon + 1);
        if (text.empty()) // a colon at the end
            return std::nullopt;
    }
    return count;
}

bool readV6(std::string_view text, std::array<std::uint8_t, 16> &bytes)
{
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos)
        return readGroups(text, bytes) == 16u;
    std::array<std::uint8_t, 16> head {};
    std::array<std::uint8_t, 16> tail {};
    const std::string_view before = text.substr(0, gap);
    const std::string_view after = text.substr(gap + 2);
    if (before.find('.') != std::string_view::npos)
        return false;
    const auto headSize = readGroups(before, head);
    const auto tailSize = readGroups(after, tail);
    if (!headSize || !tailSize || *headSize + *tailSize > 14)
        return false;
    bytes.fill(0);
    std::copy_n(head.begin(), *headSize, bytes.begin());
    std::copy_n(tail.begin(), *tailSize, bytes.end() - static_cast<std::ptrdiff_t>(*tailSize));
    return true;
}

} // namespace

std::optional<IpRange> parseIpAddress(std::string_view text)
{
    IpRange result;
    if (text.size() > 45)
        return std::nullopt;
    result.isV6 = text.find(':') != std::string_view::npos;
    result.prefix = result.isV6 ? 128 : 32;
    const bool good = result.isV6 ? readV6(text, result.address) : readV4(text, result.address.data());
    return good ? std::optional(result) : std::nullopt;
}

std::optional<IpRange> parseIpRange(std::string_view text)
{
    const std::size_t slash = text.find('/');
    auto result = parseIpAddress(text.substr(0, slash));
    if (!result || slash == std::string_view::npos)
        return result;
    const auto prefix = plainNumber(text.substr(slash + 1), result->prefix);
    if (!prefix)
        return std::nullopt;
    result->prefix = *prefix;
    return result;
}

bool IpRange::contains(const IpRange &single) const
{
    if (isV6 != single.isV6)
        return false;
    const auto whole = static_cast<std::size_t>(prefix / 8);
    if (!std::equal(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(whole), single.address.begin()))
        return false;
    const int rest = prefix % 8;
    if (rest == 0)
        return true;
    const auto mask = static_cast<unsigned>(0xff00u >> rest) & 0xffu;
    return ((address[whole] ^ single.address[whole]) & mask) == 0;
}

} // namespace trustwalk::policy
