#include "core/base/encoding.h"
#include "core/interchange/gift_parts.h"

#include <algorithm>

namespace trustwalk::interchange {

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\f\v";

std::string_view trim(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(blanks);
    return begin == none ? std::string_view() : line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

/// What stands after "[id:" up to the ] that no backslash protects; nothing where there is none.
std::optional<std::string> bracketed(std::string_view line, std::string_view word, std::size_t &from)
{
    const std::size_t begin = line.find(word, from);
    if (begin == none)
        return std::nullopt;
    std::string text;
    for (std::size_t i = begin + word.size(); i < line.size(); ++i) {
        if (line[i] == ']') {
            from = i + 1;
            return text;
        }
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == ']')
            ++i;
        text += line[i];
    }
    return std::nullopt;
}

void readComment(std::string_view line, GiftBlock &block)
{
    std::size_t from = 0;
    if (auto id = bracketed(line, "[id:", from))
        block.id = std::move(*id);
    from = 0;
    while (auto tag = bracketed(line, "[tag:", from))
        block.tags.push_back(std::move(*tag));
}

} // namespace

ParseError GiftBlock::errorOf(const MarkupFault &fault) const
{
    const std::size_t at = std::min(fault.at, text.size());
    const auto after
        = std::upper_bound(places.begin(), places.end(), at, [](std::size_t one, const Place &place) { return one < place.begin; });
    const Place &place = after == places.begin() ? *after : *(after - 1);
    const auto characters = static_cast<int>(characterCount(std::string_view(text).substr(place.begin, at - place.begin)));
    return {.code = fault.code,
            .path = id,
            .found = shortened(fault.found),
            .expected = fault.expected,
            .line = place.line,
            .column = place.column + characters};
}

std::optional<GiftBlock> GiftBlocks::next()
{
    GiftBlock block;
    while (!m_rest.empty()) {
        const std::size_t end = m_rest.find('\n');
        const std::string_view line = m_rest.substr(0, end), inner = trim(line);
        m_rest.remove_prefix(end == none ? m_rest.size() : end + 1);
        const int number = m_line++;
        if (inner.empty() && !block.places.empty())
            return block;
        if (inner.empty()) {
            block = {}; // comments that stand alone belong to nothing
            continue;
        }
        if (inner.starts_with("//")) {
            readComment(inner, block);
            continue;
        }
        block.text += block.places.empty() ? "" : "\n";
        const auto indent = static_cast<int>(characterCount(line.substr(0, static_cast<std::size_t>(inner.data() - line.data()))));
        block.places.push_back({block.text.size(), number, 1 + indent});
        block.text += inner;
    }
    return block.places.empty() ? std::nullopt : std::optional(std::move(block));
}

std::size_t findUnescaped(std::string_view text, std::string_view characters, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (characters.find(text[i]) != none)
            return i;
    }
    return none;
}

GiftPart GiftPart::from(std::size_t begin, std::size_t end) const
{
    return {text.substr(begin, end == none ? none : end - begin), at + begin};
}

GiftPart GiftPart::trimmed() const
{
    constexpr std::string_view space = " \t\r\f\v\n";
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    return {text.substr(begin, text.find_last_not_of(space) + 1 - begin), at + begin};
}

} // namespace trustwalk::interchange
