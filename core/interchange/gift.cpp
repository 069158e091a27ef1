#include "core/interchange/gift.h"

#include "core/interchange/html.h"

#include <algorithm>

namespace trustwalk::interchange {

namespace {

/// `[html]` of our own comes first, so that a text that begins with such a word keeps it.
std::string giftHtml(std::string_view html)
{
    return "[html]" + giftEscaped(html);
}

std::string inBrackets(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == ']')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

std::string giftEscaped(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        if (std::string_view("~=#{}:\\").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string percentOf(int numerator, std::size_t denominator)
{
    constexpr long long unit = 100'000; // of a percent
    const auto whole = static_cast<long long>(denominator);
    const long long parts = (100 * unit + whole / 2) / whole;
    std::string text = std::to_string(parts / unit);
    if (parts % unit != 0) {
        const std::string decimals = std::to_string(unit + parts % unit);
        text += '.' + decimals.substr(1, decimals.find_last_not_of('0'));
    }
    return numerator < 0 ? '-' + text : text;
}

GiftWriter::GiftWriter(Language language) : m_language(language) {}

void GiftWriter::add(const Item &item)
{
    if (item.topic != m_topic)
        m_text += "$CATEGORY: trustwalk/" + std::string(codeOf(m_language)) + '/' + item.topic + "\n\n";
    m_topic = item.topic;
    m_text += "// [id:" + inBrackets(item.id) + ']';
    for (const std::string &tag : item.tags)
        m_text += " [tag:" + inBrackets(tag) + ']';
    m_text += "\n::" + giftEscaped(item.id) + "::" + giftHtml(htmlOf(in(item.stem, m_language))) + '{';
    if (item.kind == Item::Kind::Single || item.kind == Item::Kind::Multi)
        addChoices(item);
    else
        addPairs(item);
    if (const std::string explain = explainHtml(item, m_language); !explain.empty())
        m_text += "####" + giftHtml(explain);
    m_text += "}\n\n";
}

/// Several right answers: shares of the mark, since all or nothing is not known. One share too many in the wrong takes one away.
void GiftWriter::addChoices(const Item &item)
{
    const std::size_t right = item.rightCount(), wrong = item.options.size() - right;
    for (const Item::Option &option : item.options) {
        if (item.kind == Item::Kind::Single)
            m_text += option.right ? "=" : "~";
        else
            m_text += "~%" + (option.right ? percentOf(1, right) : percentOf(-1, wrong)) + '%';
        m_text += giftHtml(htmlOf(in(option.text, m_language)));
        if (const std::string &why = in(option.why, m_language); !why.empty())
            m_text += '#' + giftHtml(htmlOf(why));
        m_text += ' ';
    }
}

void GiftWriter::addPairs(const Item &item)
{
    for (std::size_t i = 0; i < item.order.size(); ++i)
        m_text += '=' + giftHtml(htmlOf(in(item.option(item.order[i]).text, m_language))) + " -> " + std::to_string(i + 1) + ' ';
    for (const Item::Left &left : item.left)
        m_text += '=' + giftHtml(htmlOf(in(left.text, m_language))) + " -> "
                  + giftEscaped(plainOf(in(item.option(left.right).text, m_language))) + ' ';
    if (item.kind != Item::Kind::Match)
        return;
    for (const Item::Option &option : item.options)
        if (std::none_of(item.left.begin(), item.left.end(), [&](const Item::Left &left) { return left.right == option.id; }))
            m_text += "= -> " + giftEscaped(plainOf(in(option.text, m_language))) + ' ';
}

} // namespace trustwalk::interchange
