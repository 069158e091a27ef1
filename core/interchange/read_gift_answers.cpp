#include "core/base/encoding.h"
#include "core/interchange/gift_parts.h"
#include "core/quiz/text_rules.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace trustwalk::interchange {

using Code = ParseError::Code;

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr double nearEnough = 0.1; ///< a hundredth of what a share of nine is: 3 × 33.33 counts as all

MarkupFault fault(const GiftPart &part, Code code, std::string_view expected)
{
    return {part.at, code, shortened(part.text, 40), std::string(expected)};
}

/// An answer: what stands from one = or ~ to the next.
struct Token {
    bool equals = false;
    GiftPart part;
};
std::vector<Token> tokensOf(const GiftPart &body)
{
    std::vector<Token> tokens;
    for (std::size_t at = findUnescaped(body.text, "=~", 0); at != none;) {
        const std::size_t next = findUnescaped(body.text, "=~", at + 1);
        tokens.push_back({body.text[at] == '=', body.from(at + 1, next)});
        at = next;
    }
    return tokens;
}

/// The answer without its %weight%; nothing where it has none.
std::optional<double> takeWeight(GiftPart &part)
{
    part = part.trimmed();
    const std::size_t end = part.text.starts_with('%') ? part.text.find('%', 1) : none;
    constexpr std::size_t longest = 12;
    if (end == none || end == 1 || end > longest)
        return std::nullopt;
    const std::string number(part.text.substr(1, end - 1));
    if (number.find_first_not_of("-0123456789.") != std::string::npos)
        return std::nullopt;
    char *rest = nullptr;
    const double weight = std::strtod(number.c_str(), &rest);
    if (rest != number.c_str() + number.size())
        return std::nullopt;
    part = part.from(end + 1);
    return weight;
}

std::optional<MarkupFault> readChoices(const std::vector<Token> &tokens, const GiftPart &body, GiftQuestion &question)
{
    const auto rights = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.equals; });
    if (rights > 1)
        return fault(body, Code::BadValue, "{=… ~…} | {~%50%… ~%50%… ~…}");
    double sum = 0;
    for (const Token &token : tokens) {
        GiftPart part = token.part;
        const double weight = takeWeight(part).value_or(token.equals ? 100 : 0);
        const bool right = rights > 0 ? token.equals : weight > 0;
        if (rights > 0 && !token.equals && weight > 0)
            return fault(token.part.trimmed(), Code::BadValue, "~… | ~%-50%…");
        sum += right ? weight : 0;
        const std::size_t feedback = findUnescaped(part.text, "#", 0);
        auto text = readGiftText(part.from(0, feedback), question.links);
        auto why = readGiftText(feedback == none ? GiftPart {} : part.from(feedback + 1), question.links);
        if (!text || !why)
            return !text ? text.error() : why.error();
        if (text->empty())
            return fault(token.part, Code::Empty, "1 character or more");
        question.options.push_back({std::move(*text), std::move(*why), right, weight});
    }
    if (std::abs(sum - 100) > nearEnough)
        return fault(body, Code::BadValue, "=… | ~%…% (Σ 100 %)");
    const auto right = std::count_if(question.options.begin(), question.options.end(), [](const auto &option) { return option.right; });
    question.kind = right > 1 ? GiftQuestion::Kind::Multi : GiftQuestion::Kind::Single;
    return std::nullopt;
}

std::optional<MarkupFault> readPairs(const std::vector<Token> &tokens, GiftQuestion &question)
{
    question.kind = GiftQuestion::Kind::Match;
    for (const Token &token : tokens) {
        const std::size_t arrow = token.part.text.find("->");
        auto left = readGiftText(token.part.from(0, arrow), question.links);
        if (!left)
            return left.error();
        const GiftPart side = token.part.from(arrow + 2).trimmed();
        const std::string right = withUrlsAsCode(unescapedGift(side.text));
        if (right.empty())
            return fault(token.part, Code::Empty, "=… -> …");
        if (const auto bad = quiz::faultInText(right))
            return MarkupFault {side.at, Code::BadValue, bad->found, bad->expected};
        question.pairs.push_back({std::move(*left), right});
    }
    return std::nullopt;
}

/// What has neither = nor ~.
std::optional<MarkupFault> readWord(const GiftPart &body, GiftQuestion &question)
{
    const GiftPart inner = body.trimmed();
    const std::string word = toLower(inner.from(0, std::min(inner.text.find('#'), inner.text.size())).trimmed().text);
    if (word == "t" || word == "true" || word == "f" || word == "false") {
        question.kind = GiftQuestion::Kind::TrueFalse;
        question.isTrue = word.front() == 't';
        return std::nullopt;
    }
    return MarkupFault {body.at, Code::BadValue, '{' + shortened(inner.text, 40) + '}', "{=… ~…} | {=… -> …} | {T} | {F}"};
}

} // namespace

std::optional<MarkupFault> readGiftAnswers(GiftPart body, GiftQuestion &question)
{
    std::size_t general = findUnescaped(body.text, "#", 0);
    while (general != none && !body.text.substr(general).starts_with("####"))
        general = findUnescaped(body.text, "#", general + 1);
    if (general != none) {
        auto explain = readGiftText(body.from(general + 4), question.links);
        if (!explain)
            return explain.error();
        question.explain = std::move(*explain);
        body = body.from(0, general);
    }
    const std::vector<Token> tokens = tokensOf(body);
    if (tokens.empty() || body.trimmed().text.starts_with('#'))
        return readWord(body, question);
    if (const GiftPart before = body.from(0, findUnescaped(body.text, "=~", 0)).trimmed(); !before.text.empty())
        return fault(before, Code::BadValue, "= | ~");
    if (std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !token.equals; }))
        return readChoices(tokens, body, question);
    const auto pairs = std::count_if(tokens.begin(), tokens.end(),
                                     [](const Token &token) { return token.part.text.find("->") != std::string_view::npos; });
    if (pairs < static_cast<std::ptrdiff_t>(tokens.size()))
        return fault(body, Code::BadValue, pairs == 0 ? "{=… ~…}" : "{=… -> … =… -> …}");
    return readPairs(tokens, question);
}

} // namespace trustwalk::interchange
