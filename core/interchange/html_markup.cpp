#include "core/interchange/html_markup.h"

#include "core/base/encoding.h"
#include "core/quiz/text_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace trustwalk::interchange {

namespace {

constexpr std::size_t none = std::string_view::npos;

enum class Role { Nothing, Code, Emphasis, Line, Break, Item, Link };
struct Element {
    std::string_view name;
    Role role;
};
/// What becomes of an element; one that is not here is refused.
constexpr std::array elements {
    Element {"br", Role::Break},   Element {"p", Role::Line},          Element {"div", Role::Line},   Element {"ul", Role::Line},
    Element {"ol", Role::Line},    Element {"li", Role::Item},         Element {"pre", Role::Code},   Element {"code", Role::Code},
    Element {"kbd", Role::Code},   Element {"samp", Role::Code},       Element {"tt", Role::Code},    Element {"em", Role::Emphasis},
    Element {"i", Role::Emphasis}, Element {"strong", Role::Emphasis}, Element {"b", Role::Emphasis}, Element {"span", Role::Nothing},
    Element {"u", Role::Nothing},  Element {"a", Role::Link},
};

struct Named {
    std::string_view name, text;
};
constexpr std::array named {
    Named {"amp", "&"},        Named {"lt", "<"},          Named {"gt", ">"},         Named {"quot", "\""},      Named {"apos", "'"},
    Named {"nbsp", " "},       Named {"hellip", "\u2026"}, Named {"rarr", "\u2192"},  Named {"ndash", "\u2013"}, Named {"mdash", "\u2014"},
    Named {"rsquo", "\u2019"}, Named {"lsquo", "\u2018"},  Named {"rdquo", "\u201d"}, Named {"ldquo", "\u201c"},
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string utf8(std::uint32_t code)
{
    std::string text;
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | (code >> 6));
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3F));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    }
    return text;
}

/// Of "#32" or "#x20"; nothing where it is no character.
std::optional<std::string> numbered(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal)
        digits.remove_prefix(1);
    std::uint32_t code = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    const bool whole = fault == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    if (!whole || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return std::nullopt;
    return code == 0xA0 ? " " : utf8(code);
}

/// The character that the reference at `at` stands for, and where it ends; nothing where it is none.
std::optional<std::pair<std::string, std::size_t>> referenceAt(std::string_view html, std::size_t at)
{
    constexpr std::size_t longest = 10;
    const std::size_t end = html.substr(0, std::min(html.size(), at + longest)).find(';', at);
    if (end == none)
        return std::nullopt;
    const std::string_view name = html.substr(at + 1, end - at - 1);
    std::optional<std::string> text;
    if (name.starts_with('#'))
        text = numbered(name.substr(1));
    else if (const auto known = std::find_if(named.begin(), named.end(), [&](const Named &one) { return one.name == name; });
             known != named.end())
        text = std::string(known->text);
    return text ? std::optional(std::pair {std::move(*text), end + 1}) : std::nullopt;
}

std::string withoutReferences(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const auto reference = text[i] == '&' ? referenceAt(text, i) : std::nullopt;
        plain += reference ? reference->first : std::string(1, text[i]);
        i = reference ? reference->second : i + 1;
    }
    return plain;
}

/// Reads HTML from left to right into marks. Never recurses: an element is a mark where it begins and where it ends.
class Reading {
public:
    Reading(std::string_view html, std::vector<GiftLink> &links) : m_html(html), m_links(links) {}

    Result<std::string, MarkupFault> read()
    {
        while (m_at < m_html.size() && !m_fault) {
            const char c = m_html[m_at];
            const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : '\0';
            if (c == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?'))
                readTag();
            else if (c == '&')
                readReference();
            else if (isSpace(c))
                readSpace();
            else
                put(m_html.substr(m_at++, 1));
        }
        if (m_fault)
            return failure(*m_fault);
        if (m_code > 0)
            return failure(MarkupFault {m_html.size(), ParseError::Code::BadValue, "<code>", "</code>"});
        while (!m_text.empty() && isSpace(m_text.back()))
            m_text.pop_back();
        m_text.erase(0, std::min(m_text.find_first_not_of(" \n"), m_text.size()));
        return std::move(m_text);
    }

private:
    void refuse(std::size_t at, std::size_t length, std::string_view expected)
    {
        if (!m_fault)
            m_fault = {at, ParseError::Code::Unsupported, shortened(m_html.substr(at, length), 40), std::string(expected)};
    }
    void put(std::string_view text)
    {
        (m_link ? m_title : m_text) += text;
        m_soft = false;
    }
    /// Side by side they count as one, but in code.
    void readSpace()
    {
        const char last = m_text.empty() ? '\n' : m_text.back();
        if (m_code > 0)
            put(m_html.substr(m_at, 1));
        else if (m_link || !isSpace(last))
            put(" ");
        m_soft = m_code == 0 && !m_link && m_text.ends_with(' ');
        ++m_at;
    }
    void breakLine()
    {
        if (std::exchange(m_soft, false))
            m_text.pop_back();
        m_text += '\n';
    }
    void startLine()
    {
        if (!m_text.empty() && !m_text.ends_with('\n'))
            breakLine();
    }
    void readReference()
    {
        const auto reference = referenceAt(m_html, m_at);
        put(reference ? reference->first : "&");
        m_at = reference ? reference->second : m_at + 1;
    }
    void readTag()
    {
        const std::size_t begin = m_at, end = m_html.find('>', m_at);
        if (end == none)
            return refuse(begin, 40, ">");
        const bool closes = m_html[begin + 1] == '/';
        std::string_view inner = m_html.substr(begin + (closes ? 2 : 1), end - begin - (closes ? 2 : 1));
        const auto nameEnd = std::find_if_not(inner.begin(), inner.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
        const std::string name = toLower(inner.substr(0, static_cast<std::size_t>(nameEnd - inner.begin())));
        const auto known = std::find_if(elements.begin(), elements.end(), [&](const Element &element) { return element.name == name; });
        if (known == elements.end())
            return refuse(begin, end + 1 - begin, "text, code, emphasis and line ends");
        m_at = end + 1;
        meet(known->role, closes, inner, begin);
    }
    void meet(Role role, bool closes, std::string_view inner, std::size_t begin)
    {
        switch (role) {
        case Role::Nothing: break;
        case Role::Break: breakLine(); break;
        case Role::Line: startLine(); break;
        case Role::Item:
            startLine();
            if (!closes)
                m_text += "\u2022 ";
            break;
        case Role::Code: meetCode(closes, begin); break;
        case Role::Emphasis: // within code and within one another it is no mark
            if (m_code == 0 && (closes ? m_emphasis-- == 1 : m_emphasis++ == 0))
                put("*");
            m_emphasis = std::max(0, m_emphasis);
            break;
        case Role::Link: meetLink(closes, inner); break;
        }
    }
    void meetCode(bool closes, std::size_t begin)
    {
        if (closes && m_code == 0)
            return refuse(begin, 8, "<code>");
        if (closes ? --m_code == 0 : m_code++ == 0)
            put("`");
    }
    /// The title is no text of ours where it names a source.
    void meetLink(bool closes, std::string_view inner)
    {
        if (closes && m_link) {
            m_link = false;
            m_links.push_back({m_title, m_url});
        }
        const std::size_t href = inner.find("href=\"");
        if (closes || href == none)
            return;
        m_url = withoutReferences(inner.substr(href + 6, inner.find('"', href + 6) - href - 6));
        m_title.clear();
        m_link = m_url.starts_with("https://docs.aws.amazon.com/") || m_url.starts_with("https://www.rfc-editor.org/");
    }

    std::string_view m_html;
    std::vector<GiftLink> &m_links;
    std::string m_text, m_title, m_url;
    std::optional<MarkupFault> m_fault;
    std::size_t m_at = 0;
    int m_code = 0, m_emphasis = 0;
    bool m_link = false, m_soft = false; ///< soft: the last character is a space that a line end swallows
};

} // namespace

Result<std::string, MarkupFault> markupOfHtml(std::string_view html, std::vector<GiftLink> &links)
{
    return Reading(html, links).read();
}

std::string withUrlsAsCode(std::string_view markup)
{
    std::string text;
    for (const quiz::Piece &piece : quiz::piecesOf(markup)) {
        if (piece.kind == quiz::Piece::Kind::Code) {
            text += '`' + piece.text + '`';
            continue;
        }
        const std::string_view mark = piece.kind == quiz::Piece::Kind::Emphasis ? "*" : "";
        text += mark;
        std::size_t at = 0;
        for (std::size_t url = piece.text.find("https://"); url != none; url = piece.text.find("https://", at)) {
            std::size_t end = std::min(piece.text.find_first_of(" \n<>\"", url), piece.text.size());
            while (end > url + 8 && std::string_view(".,;:)!?").find(piece.text[end - 1]) != none)
                --end;
            text += piece.text.substr(at, url - at) + '`' + piece.text.substr(url, end - url) + '`';
            at = end;
        }
        text += piece.text.substr(at);
        text += mark;
    }
    return text;
}

} // namespace trustwalk::interchange
