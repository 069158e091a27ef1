#include "core/api/pattern.h"

#include "core/api/code_points.h"

#include <algorithm>
#include <array>

namespace trustwalk::api {

namespace {

/// Some ASCII characters, each looked up at once.
class CharacterSet {
public:
    constexpr explicit CharacterSet(std::string_view characters)
    {
        for (const char c : characters)
            m_has[static_cast<unsigned char>(c)] = true;
    }
    [[nodiscard]] constexpr bool has(std::uint32_t codePoint) const { return codePoint < 128 && m_has[codePoint]; }
    [[nodiscard]] bool holdsAllOf(std::string_view text) const
    {
        return std::ranges::all_of(text, [this](char c) { return has(static_cast<unsigned char>(c)); });
    }

private:
    std::array<bool, 128> m_has {};
};

// \w and \d mean ASCII alone at AWS, whose expressions are Java's.
#define TRUSTWALK_WORD "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"
constexpr CharacterSet word(TRUSTWALK_WORD);
constexpr CharacterSet digits("0123456789");
constexpr CharacterSet nameCharacters(TRUSTWALK_WORD "+=,.@-");
constexpr CharacterSet serialNumberCharacters(TRUSTWALK_WORD "+=/:,.@-");
constexpr CharacterSet externalIdCharacters(TRUSTWALK_WORD "+=,.@:/-");
constexpr CharacterSet tagCharacters(TRUSTWALK_WORD " .:/=+-@");
#undef TRUSTWALK_WORD

template <typename Predicate> bool everyCodePoint(std::string_view text, Predicate &&holds)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const CodePoint point = codePointAt(text, offset);
        if (!holds(point.value))
            return false;
        offset += point.length;
    }
    return true;
}

constexpr bool isLineControl(std::uint32_t c)
{
    return c == 0x09 || c == 0x0A || c == 0x0D;
}

/// AWS refuses code points above U+FFFF although the expression seems to name them: in Java \u10000 is \u1000 and a 0.
bool isArnCharacter(std::uint32_t c)
{
    return isLineControl(c) || (c >= 0x20 && c <= 0x7E) || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
}

bool isPolicyCharacter(std::uint32_t c)
{
    return isLineControl(c) || (c >= 0x20 && c <= 0xFF);
}

bool isTagCharacter(std::uint32_t c)
{
    return c < 128 ? tagCharacters.has(c) : isLetterSeparatorOrNumber(c);
}

} // namespace

std::string_view regularExpression(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Any: return {};
    case Pattern::Arn: return R"([\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+)";
    case Pattern::Name: return R"([\w+=,.@-]*)";
    case Pattern::SerialNumber: return R"([\w+=/:,.@-]*)";
    case Pattern::Digits: return R"([\d]*)";
    case Pattern::ExternalId: return R"([\w+=,.@:\/-]*)";
    case Pattern::TagKey: return R"([\p{L}\p{Z}\p{N}_.:/=+\-@]+)";
    case Pattern::TagValue: return R"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)";
    case Pattern::PolicyDocument: return R"([\u0009\u000A\u000D\u0020-\u00FF]+)";
    case Pattern::Word: return R"([\w]*)";
    }
    return {};
}

bool matches(Pattern pattern, std::string_view text)
{
    switch (pattern) {
    case Pattern::Any: return true;
    case Pattern::Arn: return !text.empty() && everyCodePoint(text, isArnCharacter);
    case Pattern::Name: return nameCharacters.holdsAllOf(text);
    case Pattern::SerialNumber: return serialNumberCharacters.holdsAllOf(text);
    case Pattern::Digits: return digits.holdsAllOf(text);
    case Pattern::ExternalId: return externalIdCharacters.holdsAllOf(text);
    case Pattern::TagKey: return !text.empty() && everyCodePoint(text, isTagCharacter);
    case Pattern::TagValue: return everyCodePoint(text, isTagCharacter);
    case Pattern::PolicyDocument: return !text.empty() && everyCodePoint(text, isPolicyCharacter);
    case Pattern::Word: return word.holdsAllOf(text);
    }
    return false;
}

} // namespace trustwalk::api
