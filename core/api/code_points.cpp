#include "core/api/code_points.h"

#include "core/base/encoding.h"

namespace trustwalk::api {

namespace {

/// What the first byte promises: how many bytes, and the smallest value that needs that many.
struct Lead {
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t smallest;
};

Lead leadOf(unsigned char byte)
{
    if ((byte & 0xE0u) == 0xC0u)
        return {2, byte & 0x1Fu, 0x80};
    if ((byte & 0xF0u) == 0xE0u)
        return {3, byte & 0x0Fu, 0x800};
    if ((byte & 0xF8u) == 0xF0u)
        return {4, byte & 0x07u, 0x10000};
    return {0, 0, 0};
}

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t offset)
{
    const auto first = static_cast<unsigned char>(text[offset]);
    if (first < 0x80)
        return {first, 1, true};
    const Lead lead = leadOf(first);
    if (lead.length == 0 || text.size() - offset < lead.length)
        return {};
    std::uint32_t value = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto next = static_cast<unsigned char>(text[offset + i]);
        if ((next & 0xC0u) != 0x80u)
            return {};
        value = value << 6 | (next & 0x3Fu);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < lead.smallest || value > 0x10FFFF || surrogate)
        return {};
    return {value, lead.length, true};
}

std::string wellFormed(std::string_view text)
{
    if (isUtf8(text))
        return std::string(text);
    std::string result;
    for (std::size_t offset = 0; offset < text.size();) {
        const CodePoint point = codePointAt(text, offset);
        result += point.valid ? text.substr(offset, point.length) : std::string_view("\uFFFD");
        offset += point.length;
    }
    return result;
}

} // namespace trustwalk::api
