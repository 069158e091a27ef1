#include "core/api/xml.h"

#include "core/api/code_points.h"
#include "core/api/response.h"

#include <array>

namespace trustwalk::api {

namespace {

/// Bytes that need a look before they are written: markup, controls, and all that is not ASCII.
constexpr auto needsCare = [] {
    std::array<bool, 256> table {};
    for (std::size_t byte = 0; byte < 256; ++byte)
        table[byte] = byte >= 0x80 || (byte < 0x20 && byte != '\t' && byte != '\n');
    for (const char c : std::string_view("&<>\"'"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// XML 1.0 §2.2, the production Char.
bool isXmlCharacter(std::uint32_t c)
{
    return c == 0x09 || c == 0x0A || c == 0x0D || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

/// The reference for a character that is markup; empty for any other. A parser turns a bare carriage return into a
/// newline (XML 1.0 §2.11), so that it needs one too.
std::string_view reference(std::uint32_t c, XmlPlace place)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return place == XmlPlace::Anywhere ? "&quot;" : "";
    case '\'': return place == XmlPlace::Anywhere ? "&apos;" : "";
    default: return {};
    }
}

void appendEscaped(std::string &to, std::string_view text, XmlPlace place)
{
    std::size_t written = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        if (!needsCare[static_cast<unsigned char>(text[offset])]) {
            ++offset;
            continue;
        }
        const CodePoint point = codePointAt(text, offset);
        const std::string_view escape
            = point.valid && isXmlCharacter(point.value) ? reference(point.value, place) : std::string_view("\uFFFD");
        if (!escape.empty()) {
            to.append(text, written, offset - written).append(escape);
            written = offset + point.length;
        }
        offset += point.length;
    }
    to.append(text, written);
}

} // namespace

void XmlWriter::open(std::string_view name, std::string_view xmlNamespace)
{
    indent();
    m_text.append("<").append(name);
    if (!xmlNamespace.empty())
        m_text.append(" xmlns=\"").append(xmlNamespace).append("\"");
    m_text.append(">\n");
    m_open.push_back(name);
}

void XmlWriter::element(std::string_view name, std::string_view text)
{
    indent();
    m_text.append("<").append(name).append(">");
    appendEscaped(m_text, text, XmlPlace::Element);
    m_text.append("</").append(name).append(">\n");
}

void XmlWriter::close()
{
    const std::string_view name = m_open.back();
    m_open.pop_back();
    indent();
    m_text.append("</").append(name).append(">\n");
}

std::string escapeXml(std::string_view text, XmlPlace place)
{
    std::string escaped;
    escaped.reserve(text.size());
    appendEscaped(escaped, text, place);
    return escaped;
}

} // namespace trustwalk::api
