#include "core/base/encoding.h"

#include <array>

namespace trustwalk {

namespace {

constexpr std::uint8_t none = 0xFF;
using Table = std::array<std::uint8_t, 256>;

constexpr std::string_view base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base64UrlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view lowerHex = "0123456789abcdef";
constexpr std::string_view upperHex = "0123456789ABCDEF";

enum class Case { Exact, Any };

constexpr Table tableOf(std::string_view alphabet, Case letterCase)
{
    Table table {};
    table.fill(none);
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        const char c = alphabet[i];
        table[static_cast<std::uint8_t>(c)] = static_cast<std::uint8_t>(i);
        if (letterCase == Case::Any && c >= 'A' && c <= 'Z') {
            table[static_cast<std::uint8_t>(c - 'A' + 'a')] = static_cast<std::uint8_t>(i);
        }
        if (letterCase == Case::Any && c >= 'a' && c <= 'z') {
            table[static_cast<std::uint8_t>(c - 'a' + 'A')] = static_cast<std::uint8_t>(i);
        }
    }
    return table;
}

constexpr Table base64Table = tableOf(base64Alphabet, Case::Exact);
constexpr Table base64UrlTable = tableOf(base64UrlAlphabet, Case::Exact);
constexpr Table base32Table = tableOf(base32Alphabet, Case::Any);
constexpr Table hexTable = tableOf(lowerHex, Case::Any);

std::uint8_t lookUp(const Table &table, char c)
{
    return table[static_cast<std::uint8_t>(c)];
}

std::string encode64(std::span<const std::uint8_t> bytes, std::string_view alphabet)
{
    std::string text((bytes.size() * 4 + 2) / 3, '\0');
    char *out = text.data();
    std::size_t i = 0;
    for (; i + 3 <= bytes.size(); i += 3) {
        const unsigned group = unsigned(bytes[i]) << 16 | unsigned(bytes[i + 1]) << 8 | bytes[i + 2];
        *out++ = alphabet[group >> 18];
        *out++ = alphabet[group >> 12 & 63];
        *out++ = alphabet[group >> 6 & 63];
        *out++ = alphabet[group & 63];
    }
    if (const std::size_t rest = bytes.size() - i; rest > 0) {
        const unsigned group = unsigned(bytes[i]) << 16 | (rest == 2 ? unsigned(bytes[i + 1]) << 8 : 0u);
        *out++ = alphabet[group >> 18];
        *out++ = alphabet[group >> 12 & 63];
        if (rest == 2) {
            *out++ = alphabet[group >> 6 & 63];
        }
    }
    return text;
}

/// `text` without padding. A last group's unused bits must be zero, else two texts would decode alike.
std::optional<Bytes> decode64(std::string_view text, const Table &table)
{
    const std::size_t rest = text.size() % 4;
    if (rest == 1) {
        return std::nullopt;
    }
    Bytes bytes(text.size() / 4 * 3 + (rest == 0 ? 0 : rest - 1));
    std::uint8_t *out = bytes.data();
    std::uint8_t seen = 0;
    std::size_t i = 0;
    for (; i + 4 <= text.size(); i += 4) {
        const std::uint8_t a = lookUp(table, text[i]), b = lookUp(table, text[i + 1]);
        const std::uint8_t c = lookUp(table, text[i + 2]), d = lookUp(table, text[i + 3]);
        seen |= static_cast<std::uint8_t>(a | b | c | d);
        const unsigned group = unsigned(a) << 18 | unsigned(b) << 12 | unsigned(c) << 6 | d;
        *out++ = static_cast<std::uint8_t>(group >> 16);
        *out++ = static_cast<std::uint8_t>(group >> 8);
        *out++ = static_cast<std::uint8_t>(group);
    }
    if (rest > 0) {
        const std::uint8_t a = lookUp(table, text[i]), b = lookUp(table, text[i + 1]);
        const std::uint8_t c = rest == 3 ? lookUp(table, text[i + 2]) : std::uint8_t(0);
        seen |= static_cast<std::uint8_t>(a | b | c);
        const unsigned group = unsigned(a) << 18 | unsigned(b) << 12 | unsigned(c) << 6;
        *out++ = static_cast<std::uint8_t>(group >> 16);
        if (rest == 3) {
            *out++ = static_cast<std::uint8_t>(group >> 8);
        }
        if ((group & (rest == 3 ? 0xFFu : 0xFFFFu)) != 0) {
            return std::nullopt;
        }
    }
    // No index of either alphabet reaches bit 6, so `none` shows in the union of all.
    if ((seen & 0xC0) != 0) {
        return std::nullopt;
    }
    return bytes;
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

} // namespace

std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::string base64(std::span<const std::uint8_t> bytes)
{
    std::string text = encode64(bytes, base64Alphabet);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding) {
        text.remove_suffix(1);
    }
    return decode64(text, base64Table);
}

std::string base64Url(std::span<const std::uint8_t> bytes)
{
    return encode64(bytes, base64UrlAlphabet);
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    return decode64(text, base64UrlTable);
}

std::string base32(std::span<const std::uint8_t> bytes)
{
    std::string text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned pending = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        pending = pending << 8 | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.push_back(base32Alphabet[pending >> bits & 31]);
        }
        pending &= (1u << bits) - 1;
    }
    if (bits > 0) {
        text.push_back(base32Alphabet[pending << (5 - bits) & 31]);
    }
    return text;
}

std::optional<Bytes> fromBase32(std::string_view text)
{
    if (text.ends_with('=')) {
        const std::size_t characters = text.find_last_not_of('=') + 1;
        if (text.size() % 8 != 0 || text.size() - characters > 6) {
            return std::nullopt;
        }
        text = text.substr(0, characters);
    }
    const std::size_t rest = text.size() % 8;
    if (rest == 1 || rest == 3 || rest == 6) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() * 5 / 8);
    unsigned pending = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const std::uint8_t value = lookUp(base32Table, c);
        if (value == none) {
            return std::nullopt;
        }
        pending = pending << 5 | value;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
            pending &= (1u << bits) - 1;
        }
    }
    return pending == 0 ? std::optional(std::move(bytes)) : std::nullopt;
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2, '\0');
    char *out = text.data();
    for (const std::uint8_t byte : bytes) {
        *out++ = lowerHex[byte >> 4];
        *out++ = lowerHex[byte & 15];
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const std::uint8_t high = lookUp(hexTable, text[i]), low = lookUp(hexTable, text[i + 1]);
        if (high == none || low == none) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

std::string percentEncode(std::string_view text, Slash slash)
{
    std::string encoded;
    encoded.reserve(text.size() + text.size() / 4);
    for (const char c : text) {
        if (isUnreserved(c) || (c == '/' && slash == Slash::Keep)) {
            encoded.push_back(c);
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            encoded.push_back('%');
            encoded.push_back(upperHex[byte >> 4]);
            encoded.push_back(upperHex[byte & 15]);
        }
    }
    return encoded;
}

std::optional<std::string> percentDecode(std::string_view text, Plus plus)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+' && plus == Plus::IsSpace) {
            decoded.push_back(' ');
        } else if (c != '%') {
            decoded.push_back(c);
        } else {
            const std::uint8_t high = i + 2 < text.size() ? lookUp(hexTable, text[i + 1]) : none;
            const std::uint8_t low = i + 2 < text.size() ? lookUp(hexTable, text[i + 2]) : none;
            if (high == none || low == none) {
                return std::nullopt;
            }
            decoded.push_back(static_cast<char>(high << 4 | low));
            i += 2;
        }
    }
    return decoded;
}

} // namespace trustwalk
