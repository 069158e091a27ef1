#include "core/interchange/read_gift.h"

#include "core/base/encoding.h"
#include "core/interchange/gift_parts.h"
#include "core/quiz/text_rules.h"

#include <algorithm>
#include <array>

namespace trustwalk::interchange {

using Code = ParseError::Code;

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF", categoryWord = "$CATEGORY:";

/// The text without its backslashes, and where each of its characters stood.
struct Unescaped {
    std::string text;
    std::vector<std::size_t> from;
    void add(char c, std::size_t at)
    {
        text += c;
        from.push_back(at);
    }
};
Unescaped unescape(std::string_view text)
{
    Unescaped plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next == 'n')
            plain.add('\n', i++);
        else if (next != '\0' && std::string_view("~=#{}:\\").find(next) != none)
            plain.add(next, i++);
        else
            plain.add(text[i], i);
    }
    return plain;
}

/// "[html]" and its like at the beginning, taken off; "" where there is none.
std::string_view takeFormat(GiftPart &part)
{
    for (const std::string_view format : {"[html]", "[plain]", "[markdown]", "[moodle]"})
        if (part.text.starts_with(format)) {
            part = part.from(format.size());
            return format;
        }
    return {};
}

/// Where no format is named, Moodle takes HTML and keeps line ends.
std::string withBreaks(const std::string &text, std::vector<std::size_t> &from)
{
    std::string html;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view one = text[i] == '\n' ? "<br/>" : std::string_view(text).substr(i, 1);
        html += one;
        places.insert(places.end(), one.size(), from[i]);
    }
    from = std::move(places);
    return html;
}

std::optional<MarkupFault> readBody(GiftPart rest, GiftQuestion &question)
{
    const std::size_t open = findUnescaped(rest.text, "{", 0);
    if (open == none)
        return MarkupFault {rest.at, Code::BadValue, shortened(rest.text, 40), "…{=… ~…}"};
    const std::size_t close = findUnescaped(rest.text, "}", open + 1);
    if (close == none)
        return MarkupFault {rest.at + open, Code::BadValue, shortened(rest.text.substr(open), 40), "}"};
    const GiftPart body = rest.from(open + 1, close), after = rest.from(close + 1).trimmed();
    if (const std::size_t second = findUnescaped(body.text, "{", 0); second != none)
        return MarkupFault {body.at + second, Code::BadValue, shortened(body.text.substr(second), 40), "\\{"};
    if (const std::size_t second = findUnescaped(after.text, "{}", 0); second != none)
        return MarkupFault {after.at + second, Code::BadValue, shortened(after.text.substr(second), 40), "\\{ | \\}"};
    auto stem = readGiftText(rest.from(0, open), question.links);
    if (!stem)
        return stem.error();
    question.stem = std::move(*stem);
    if (!after.text.empty()) { // a gap in the middle
        auto end = readGiftText(after, question.links);
        if (!end)
            return end.error();
        question.stem += " _____ " + *end;
    }
    if (question.stem.empty())
        return MarkupFault {rest.at, Code::Empty, {}, "1 character or more"};
    return readGiftAnswers(body, question);
}

std::optional<MarkupFault> readQuestion(const GiftBlock &block, GiftPart rest, GiftQuestion &question)
{
    rest = rest.trimmed();
    if (rest.text.starts_with("::")) {
        std::size_t end = findUnescaped(rest.text, ":", 2);
        while (end != none && !rest.text.substr(end).starts_with("::"))
            end = findUnescaped(rest.text, ":", end + 1);
        if (end == none)
            return MarkupFault {rest.at, Code::BadValue, shortened(rest.text, 40), "::…::"};
        question.name = unescapedGift(rest.from(2, end).trimmed().text);
        rest = rest.from(end + 2).trimmed();
    }
    question.id = block.id;
    question.tags = block.tags;
    question.line = block.places.front().line;
    return readBody(rest, question);
}

/// The block without the category that it begins with, which holds for all that follow.
GiftPart takeCategory(const GiftBlock &block, std::string &category)
{
    GiftPart rest {block.text, 0};
    if (!rest.text.starts_with(categoryWord))
        return rest;
    const std::size_t end = rest.text.find('\n');
    category = rest.from(categoryWord.size(), end).trimmed().text;
    return end == none ? GiftPart {{}, block.text.size()} : rest.from(end + 1);
}

} // namespace

std::string unescapedGift(std::string_view text)
{
    return unescape(text).text;
}

Result<std::string, MarkupFault> readGiftText(GiftPart part, std::vector<GiftLink> &links)
{
    part = part.trimmed();
    const std::string_view format = takeFormat(part);
    part = part.trimmed();
    Unescaped plain = unescape(part.text);
    Result<std::string, MarkupFault> text = plain.text;
    if (format != "[plain]") {
        const std::string html = format == "[html]" ? plain.text : withBreaks(plain.text, plain.from);
        text = markupOfHtml(html, links);
    }
    const auto place = [&](std::size_t at) { return part.at + (at < plain.from.size() ? plain.from[at] : part.text.size()); };
    if (!text) {
        MarkupFault fault = text.error();
        fault.at = place(fault.at);
        return failure(fault);
    }
    *text = withUrlsAsCode(*text);
    if (const auto bad = quiz::faultInText(*text))
        return failure(MarkupFault {part.at, Code::BadValue, bad->found, bad->expected});
    if (text->size() > quiz::longestText)
        return failure(MarkupFault {part.at, Code::TooLarge, std::to_string(text->size()), std::to_string(quiz::longestText)});
    return text;
}

Result<GiftBank, ParseError> readGift(std::string_view text)
{
    ParseError error;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (text.size() > largestGift)
        error = {.code = Code::TooLarge, .found = std::to_string(text.size()), .expected = std::to_string(largestGift)};
    else if (!isUtf8(text))
        error = {.code = Code::NotUtf8, .expected = "UTF-8"};
    if (text.size() > largestGift || error.code == Code::NotUtf8)
        return failure(error);
    GiftBank bank;
    std::string category;
    GiftBlocks blocks(text);
    while (const auto block = blocks.next()) {
        const GiftPart rest = takeCategory(*block, category);
        if (rest.trimmed().text.empty())
            continue;
        if (bank.questions.size() + bank.refused.size() == mostGiftQuestions)
            return failure(ParseError {.code = Code::TooLarge,
                                       .found = std::to_string(mostGiftQuestions + 1),
                                       .expected = std::to_string(mostGiftQuestions),
                                       .line = block->places.front().line,
                                       .column = 1});
        GiftQuestion question;
        question.category = category;
        if (const auto fault = readQuestion(*block, rest, question))
            bank.refused.push_back(block->errorOf(*fault));
        else
            bank.questions.push_back(std::move(question));
    }
    if (bank.questions.empty() && bank.refused.empty())
        return failure(ParseError {.code = Code::Empty, .expected = "1 question or more"});
    return bank;
}

} // namespace trustwalk::interchange
