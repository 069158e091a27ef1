#pragma once

#include "core/base/parse_error.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// libxml2, kept to what SAML needs. For core/saml's own sources only.
namespace trustwalk::saml {

template <auto free> struct FreeWith {
    template <typename T> void operator()(T *object) const { free(object); }
};
using Document = std::unique_ptr<xmlDoc, FreeWith<xmlFreeDoc>>;

namespace names {
inline constexpr const char *assertion = "urn:oasis:names:tc:SAML:2.0:assertion";
inline constexpr const char *protocol = "urn:oasis:names:tc:SAML:2.0:protocol";
inline constexpr const char *metadata = "urn:oasis:names:tc:SAML:2.0:metadata";
inline constexpr const char *signature = "http://www.w3.org/2000/09/xmldsig#";
} // namespace names

/// A text as libxml2 read it. Exactly one of `document`, `hasDtd` and `error` tells how it went.
struct Parsed {
    Document document;
    bool hasDtd = false; ///< parsing stopped at <!DOCTYPE, before anything inside it was looked at
    ParseError error;
};
/// Well-formed UTF-8 of at most `limit` bytes, without DTD. Nothing is loaded from anywhere and no entity is expanded.
[[nodiscard]] Parsed parseXml(std::string_view text, std::size_t limit);

[[nodiscard]] const xmlChar *xmlText(const char *text);
[[nodiscard]] std::string_view viewOf(const xmlChar *text);

[[nodiscard]] bool isElement(const xmlNode *node, std::string_view name, std::string_view space);
[[nodiscard]] std::vector<xmlNode *> childElements(xmlNode *parent);
[[nodiscard]] std::vector<xmlNode *> childElements(xmlNode *parent, std::string_view name, std::string_view space);
/// The child of that name; null where there is none or more than one.
[[nodiscard]] xmlNode *onlyChild(xmlNode *parent, std::string_view name, std::string_view space);
/// The attribute without namespace; empty where absent.
[[nodiscard]] std::string attributeOf(xmlNode *node, const char *name);
/// All characters inside the element, as signed: comments don't cut the text in two.
[[nodiscard]] std::string contentOf(xmlNode *node);
[[nodiscard]] std::string trimmedContentOf(xmlNode *node); ///< without white space at both ends, for URIs

} // namespace trustwalk::saml
