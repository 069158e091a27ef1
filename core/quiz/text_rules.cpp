#include "core/quiz/text_rules.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <span>

namespace trustwalk::quiz {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where the emphasis that begins at `star` ends; npos where it is none.
std::size_t endOfEmphasis(std::string_view text, std::size_t star)
{
    if (star + 1 >= text.size() || isSpace(text[star + 1]) || text[star + 1] == '*')
        return std::string_view::npos;
    const std::size_t end = text.find('*', star + 1);
    const bool closes = end != std::string_view::npos && !isSpace(text[end - 1]);
    // Code is not cut apart.
    return closes && text.substr(star, end - star).find('`') == std::string_view::npos ? end : std::string_view::npos;
}

/// Does a character begin here that no reader sees, or that turns the order of what is read? Controls, U+0080..9F, U+200B, U+200E/F,
/// U+2028..202E, U+2060..2069, U+FEFF.
bool isInvisible(std::string_view text, std::size_t i)
{
    const auto at = [&](std::size_t k) { return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U; };
    switch (at(0)) {
    case 0xC2: return at(1) < 0xA0;
    case 0xE2:
        if (at(1) == 0x80)
            return at(2) == 0x8B || at(2) == 0x8E || at(2) == 0x8F || (at(2) >= 0xA8 && at(2) <= 0xAE);
        return at(1) == 0x81 && at(2) >= 0xA0 && at(2) <= 0xA9;
    case 0xEF: return at(1) == 0xBB && at(2) == 0xBF;
    default: return at(0) == 0x7F || (at(0) < 0x20 && at(0) != '\n');
    }
}

std::size_t invisibleAt(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isInvisible(text, i))
            return i;
    return std::string_view::npos;
}

std::size_t tagAt(std::string_view text)
{
    for (std::size_t i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1))
        if (i + 1 < text.size() && (isLetter(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!' || text[i + 1] == '?'))
            return i;
    return std::string_view::npos;
}

/// A word before a colon, and what must follow the colon to make it a reference.
struct Scheme {
    std::string_view word, rest;
};
/// Nowhere, not even as code.
constexpr std::array<Scheme, 7> refusedSchemes {
    {{"http", "//"}, {"file", "/"}, {"ftp", "//"}, {"javascript", ""}, {"data", "text/"}, {"data", "image/"}, {"qrc", "/"}}};
/// An issuer or an audience is https://…, which as code is no link.
constexpr std::array<Scheme, 1> codeSchemes {{{"https", "//"}}};

/// Where the first of these references begins.
std::size_t referenceAt(std::string_view text, std::span<const Scheme> schemes)
{
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1))
        for (const Scheme &scheme : schemes)
            if (scheme.word.size() <= colon && equalsIgnoreCase(text.substr(colon - scheme.word.size(), scheme.word.size()), scheme.word)
                && equalsIgnoreCase(text.substr(colon + 1, scheme.rest.size()), scheme.rest))
                return colon - scheme.word.size();
    return std::string_view::npos;
}

/// A share of another machine: \\machine.
constexpr std::string_view share = "\\\\";

TextFault faultAt(std::string_view text, std::size_t at, std::string_view expected)
{
    return {shortened(text.substr(at, 40)), std::string(expected)};
}

} // namespace

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    std::string plain;
    const auto add = [&](Piece::Kind kind, std::string_view inner) {
        if (!plain.empty())
            pieces.push_back({Piece::Kind::Plain, std::move(plain)});
        plain.clear();
        pieces.push_back({kind, std::string(inner)});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool code = text[i] == '`';
        const std::size_t end = code ? text.find('`', i + 1) : text[i] == '*' ? endOfEmphasis(text, i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            plain += text[i];
            continue;
        }
        add(code ? Piece::Kind::Code : Piece::Kind::Emphasis, text.substr(i + 1, end - i - 1));
        i = end;
    }
    if (!plain.empty())
        pieces.push_back({Piece::Kind::Plain, std::move(plain)});
    return pieces;
}

std::vector<std::string_view> codeIn(std::string_view text)
{
    std::vector<std::string_view> code;
    for (std::size_t begin = text.find('`'); begin != std::string_view::npos;) {
        const std::size_t end = text.find('`', begin + 1);
        if (end == std::string_view::npos)
            break;
        code.push_back(text.substr(begin + 1, end - begin - 1));
        begin = text.find('`', end + 1);
    }
    std::sort(code.begin(), code.end());
    code.erase(std::unique(code.begin(), code.end()), code.end());
    return code;
}

std::optional<TextFault> faultInText(std::string_view text)
{
    constexpr std::size_t none = std::string_view::npos;
    if (const std::size_t at = invisibleAt(text); at != none)
        return TextFault {hex(asBytes(text.substr(at, 3))), "visible characters and line ends"};
    if (const std::size_t at = tagAt(text); at != none)
        return faultAt(text, at, "text without tags");
    if (const std::size_t at = std::min(referenceAt(text, refusedSchemes), text.find(share)); at != none)
        return faultAt(text, at, "text without references to files and network");
    if (std::count(text.begin(), text.end(), '`') % 2 != 0)
        return faultAt(text, text.rfind('`'), "a closing `");
    if (referenceAt(text, codeSchemes) == none)
        return std::nullopt;
    for (const Piece &piece : piecesOf(text))
        if (const std::size_t at = referenceAt(piece.text, codeSchemes); at != none && piece.kind != Piece::Kind::Code)
            return faultAt(piece.text, at, "a URL as `code`, or under sources");
    return std::nullopt;
}

} // namespace trustwalk::quiz
