#include "core/saml/xml.h"

#include "core/base/encoding.h"

#include <libxml/parserInternals.h>

namespace trustwalk::saml {

namespace {

using ParserContext = std::unique_ptr<xmlParserCtxt, FreeWith<xmlFreeParserCtxt>>;

// libxml2 calls this when it meets <!DOCTYPE. Stopping here means that no entity is ever declared, let alone expanded.
void stopAtDtd(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    auto *const parser = static_cast<xmlParserCtxt *>(context);
    *static_cast<bool *>(parser->_private) = true;
    xmlStopParser(parser);
}

ParseError refused(ParseError::Code code, std::string_view found, std::string expected)
{
    ParseError error;
    error.code = code;
    error.found = shortened(found);
    error.expected = std::move(expected);
    return error;
}

} // namespace

Parsed parseXml(std::string_view text, std::size_t limit)
{
    Parsed out;
    if (text.empty()) {
        out.error = refused(ParseError::Code::Empty, "", "XML");
        return out;
    }
    if (text.size() > limit) {
        out.error = refused(ParseError::Code::TooLarge, text.substr(0, 80), std::to_string(limit));
        return out;
    }
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos) {
        out.error = refused(ParseError::Code::NotUtf8, "", "UTF-8");
        return out;
    }
    const ParserContext context(xmlNewParserCtxt());
    context->_private = &out.hasDtd;
    context->sax->internalSubset = stopAtDtd;
    // The encoding is given, so that the text cannot choose another one than that which was checked.
    Document document(xmlCtxtReadMemory(context.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA));
    if (out.hasDtd)
        return out;
    if (!document || !context->wellFormed || !xmlDocGetRootElement(document.get())) {
        out.error = refused(ParseError::Code::Syntax, text.substr(0, 80), "XML");
        out.error.line = context->lastError.line;
        out.error.column = context->lastError.int2;
        return out;
    }
    out.document = std::move(document);
    return out;
}

const xmlChar *xmlText(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

std::string_view viewOf(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

bool isElement(const xmlNode *node, std::string_view name, std::string_view space)
{
    return node && node->type == XML_ELEMENT_NODE && node->ns && viewOf(node->name) == name && viewOf(node->ns->href) == space;
}

std::vector<xmlNode *> childElements(xmlNode *parent)
{
    std::vector<xmlNode *> out;
    for (xmlNode *child = parent->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            out.push_back(child);
    }
    return out;
}

std::vector<xmlNode *> childElements(xmlNode *parent, std::string_view name, std::string_view space)
{
    std::vector<xmlNode *> out;
    for (xmlNode *child = parent->children; child; child = child->next) {
        if (isElement(child, name, space))
            out.push_back(child);
    }
    return out;
}

xmlNode *onlyChild(xmlNode *parent, std::string_view name, std::string_view space)
{
    const auto found = childElements(parent, name, space);
    return found.size() == 1 ? found.front() : nullptr;
}

std::string attributeOf(xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(xmlGetNoNsProp(node, xmlText(name)), xmlFree);
    return std::string(viewOf(value.get()));
}

std::string contentOf(xmlNode *node)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(xmlNodeGetContent(node), xmlFree);
    return std::string(viewOf(value.get()));
}

std::string trimmedContentOf(xmlNode *node)
{
    const std::string text = contentOf(node);
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace trustwalk::saml
