#include "core/interchange/html.h"

#include "core/quiz/text_rules.h"

namespace trustwalk::interchange {

namespace {

/// U+FFFE and U+FFFF are valid UTF-8, but no characters of XML.
bool isNoCharacter(std::string_view text, std::size_t i)
{
    return text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0xBE;
}

/// What stands for the character at `i`; empty where it stands for itself.
std::string_view entityOf(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return {};
    }
}

void appendCharacters(std::string &html, std::string_view text)
{
    constexpr std::string_view space = "&#160;", replacement = "\xEF\xBF\xBD";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view entity = entityOf(text[i]);
        if (!entity.empty()) {
            html += entity;
        } else if (text[i] == '\n') {
            html += "<br/>";
        } else if (text.substr(i, 2) == " \n"
                   || (text[i] == ' ' && (html.ends_with(' ') || html.ends_with("<br/>") || html.ends_with(space)))) {
            html += space;
        } else if (isNoCharacter(text, i)) {
            html += replacement;
            i += 2;
        } else {
            html += text[i];
        }
    }
}

constexpr std::string_view ideographic = "\xE3\x80\x80", noBreak = "\xC2\xA0";

/// White space at the ends, which readers cut off: those of PHP know the ASCII ones, those of JavaScript U+00A0 and U+3000 too.
void keepEnds(std::string &html)
{
    for (const auto &[character, number] : {std::pair {std::string_view(" "), "&#32;"}, {ideographic, "&#12288;"}, {noBreak, "&#160;"}}) {
        if (html.ends_with(character))
            html.replace(html.size() - character.size(), character.size(), number);
        if (html.starts_with(character))
            html.replace(0, character.size(), number);
    }
}

} // namespace

std::string htmlOf(std::string_view markup)
{
    std::string html;
    html.reserve(markup.size() + markup.size() / 4);
    for (const quiz::Piece &piece : quiz::piecesOf(markup)) {
        const std::string_view tag = piece.kind == quiz::Piece::Kind::Code ? "code" : piece.kind == quiz::Piece::Kind::Emphasis ? "em" : "";
        if (!tag.empty())
            html.append("<").append(tag).append(">");
        appendCharacters(html, piece.text);
        if (!tag.empty())
            html.append("</").append(tag).append(">");
    }
    keepEnds(html);
    return html;
}

std::string plainOf(std::string_view markup)
{
    std::string plain;
    for (const quiz::Piece &piece : quiz::piecesOf(markup))
        plain += piece.text;
    for (char &c : plain)
        c = c == '\n' ? ' ' : c;
    return plain;
}

std::string xmlOf(std::string_view text)
{
    std::string xml;
    xml.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view entity = entityOf(text[i]);
        if (!entity.empty()) {
            xml += entity;
        } else if (isNoCharacter(text, i)) {
            xml += "\xEF\xBF\xBD";
            i += 2;
        } else {
            xml += text[i];
        }
    }
    return xml;
}

std::string explainHtml(const Item &item, Language language)
{
    std::string html = htmlOf(in(item.explain, language));
    for (const quiz::Source &source : item.sources) {
        html += html.empty() ? "" : "<br/>";
        html += "<a href=\"" + xmlOf(source.url) + "\">" + htmlOf(source.title) + "</a>";
    }
    return html;
}

} // namespace trustwalk::interchange
