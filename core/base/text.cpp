// The part of encoding.h that is about characters: UTF-8, letter case and shortening for error messages.
#include "core/base/encoding.h"

#include <algorithm>
#include <cstring>

namespace trustwalk {

namespace {

/// Length of the UTF-8 sequence at `i`, 0 where there is none (RFC 3629 §4, table of well-formed byte sequences).
std::size_t sequenceLength(std::string_view text, std::size_t i)
{
    const auto at = [&](std::size_t k) -> unsigned { return k < text.size() ? static_cast<std::uint8_t>(text[k]) : 0u; };
    const auto continues = [&](std::size_t k) { return (at(k) & 0xC0) == 0x80; };
    const unsigned first = at(i), second = at(i + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(i + 1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return !overlong && !surrogate && continues(i + 1) && continues(i + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool tooLarge = first == 0xF4 && second > 0x8F;
        return !overlong && !tooLarge && continues(i + 1) && continues(i + 2) && continues(i + 3) ? 4 : 0;
    }
    return 0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isContinuation(char c)
{
    return (static_cast<std::uint8_t>(c) & 0xC0) == 0x80;
}

} // namespace

bool isUtf8(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080u;
    std::size_t i = 0;
    while (i < text.size()) {
        std::uint64_t word = 0;
        if (i + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + i, sizeof word);
            if ((word & highBits) == 0) {
                i += sizeof word;
                continue;
            }
        }
        const std::size_t length = sequenceLength(text, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return !isContinuation(c); }));
}

std::string toLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::ranges::equal(a, b, [](char left, char right) { return lower(left) == lower(right); });
}

std::string shortened(std::string_view utf8, std::size_t limit)
{
    constexpr std::string_view ellipsis = "…";
    if (utf8.size() <= limit) {
        return std::string(utf8);
    }
    const bool marked = limit >= ellipsis.size();
    std::size_t length = marked ? limit - ellipsis.size() : limit;
    while (length > 0 && isContinuation(utf8[length])) {
        --length;
    }
    std::string result(utf8.substr(0, length));
    return marked ? result.append(ellipsis) : result;
}

} // namespace trustwalk
