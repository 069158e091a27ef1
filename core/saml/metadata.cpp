#include "core/saml/metadata.h"

#include "core/base/encoding.h"
#include "core/saml/assertion_text.h"
#include "core/saml/response.h"
#include "core/saml/xml.h"

#include <algorithm>

namespace trustwalk::saml {

namespace {

constexpr std::size_t largestMetadata = 1u << 20;
constexpr std::size_t mostKeys = 10; // per provider; "IAM and AWS STS quotas"
constexpr std::string_view redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
constexpr std::string_view post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

/// AWS has one text for all of them ("Troubleshooting SAML federation").
ParseError refused(ParseError::Code code, std::string path, std::string_view found, std::string expected)
{
    ParseError error;
    error.code = code;
    error.path = std::move(path);
    error.found = shortened(found);
    error.expected = std::move(expected);
    error.reason = "Could not parse metadata.";
    return error;
}

std::string withoutSpace(std::string text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }),
               text.end());
    return text;
}

/// Adds one X509Certificate's key; a certificate that stands there twice is one key.
std::optional<ParseError> addCertificate(xmlNode *element, Metadata &out)
{
    const std::string path = "/EntityDescriptor/IDPSSODescriptor/KeyDescriptor[" + std::to_string(out.certificates.size()) + "]";
    const std::string text = withoutSpace(contentOf(element));
    auto der = fromBase64(text);
    if (!der)
        return refused(ParseError::Code::BadValue, path, text, "base64");
    if (std::find(out.certificates.begin(), out.certificates.end(), *der) != out.certificates.end())
        return std::nullopt;
    auto key = crypto::PublicKey::fromCertificate(*der);
    if (!key) {
        ParseError error = key.error();
        error.path = path;
        error.reason = "Could not parse metadata.";
        return error;
    }
    out.signingKeys.push_back(*std::move(key));
    out.certificates.push_back(*std::move(der));
    return std::nullopt;
}

/// SAML Metadata §2.4.1.1: a KeyDescriptor without use serves for both signing and encryption.
std::optional<ParseError> readKeys(xmlNode *descriptor, Metadata &out)
{
    for (xmlNode *key : childElements(descriptor, "KeyDescriptor", names::metadata)) {
        const std::string use = attributeOf(key, "use");
        if (!use.empty() && use != "signing")
            continue;
        for (xmlNode *info : childElements(key, "KeyInfo", names::signature)) {
            for (xmlNode *data : childElements(info, "X509Data", names::signature)) {
                for (xmlNode *certificate : childElements(data, "X509Certificate", names::signature)) {
                    if (auto error = addCertificate(certificate, out))
                        return error;
                }
            }
        }
    }
    if (out.signingKeys.empty())
        return refused(ParseError::Code::MissingKey, "/EntityDescriptor/IDPSSODescriptor", "", "KeyDescriptor");
    if (out.signingKeys.size() > mostKeys)
        return refused(ParseError::Code::TooLarge, "/EntityDescriptor/IDPSSODescriptor", std::to_string(out.signingKeys.size()),
                       std::to_string(mostKeys));
    return std::nullopt;
}

/// HTTP-POST before HTTP-Redirect; empty where neither is there.
std::string ssoUrlOf(xmlNode *descriptor)
{
    const auto services = childElements(descriptor, "SingleSignOnService", names::metadata);
    for (const std::string_view binding : {post, redirect}) {
        for (xmlNode *service : services) {
            if (attributeOf(service, "Binding") == binding)
                return attributeOf(service, "Location");
        }
    }
    return {};
}

} // namespace

Result<Metadata, ParseError> parseMetadata(std::string_view xml)
{
    initialise();
    if (xml.starts_with("\xEF\xBB\xBF"))
        return failure(refused(ParseError::Code::BadValue, "0", "U+FEFF", "UTF-8 without BOM"));
    Parsed parsed = parseXml(xml, largestMetadata);
    if (parsed.hasDtd)
        return failure(refused(ParseError::Code::Unsupported, "", "<!DOCTYPE", "XML without DTD"));
    if (!parsed.document) {
        parsed.error.reason = "Could not parse metadata.";
        return failure(std::move(parsed.error));
    }
    xmlNode *root = xmlDocGetRootElement(parsed.document.get());
    if (!isElement(root, "EntityDescriptor", names::metadata))
        return failure(refused(ParseError::Code::WrongType, "/" + std::string(viewOf(root->name)), viewOf(root->name), "EntityDescriptor"));
    Metadata out;
    out.entityId = attributeOf(root, "entityID");
    if (out.entityId.empty())
        return failure(refused(ParseError::Code::MissingKey, "/EntityDescriptor/@entityID", "", "URI"));
    xmlNode *descriptor = onlyChild(root, "IDPSSODescriptor", names::metadata);
    if (!descriptor)
        return failure(refused(ParseError::Code::MissingKey, "/EntityDescriptor/IDPSSODescriptor", "", "IDPSSODescriptor, once"));
    if (auto error = readKeys(descriptor, out))
        return failure(*std::move(error));
    out.ssoUrl = ssoUrlOf(descriptor);
    return out;
}

std::string metadataXml(std::string_view entityId, std::string_view ssoUrl, const std::vector<Bytes> &certificates)
{
    std::string out = "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" "
                      "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" entityID=\"";
    out += escaped(entityId) + "\">\n  <md:IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\n";
    for (const Bytes &certificate : certificates)
        out += "    <md:KeyDescriptor use=\"signing\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>" + base64(certificate)
               + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>\n";
    if (!ssoUrl.empty())
        out += "    <md:SingleSignOnService Binding=\"" + std::string(post) + "\" Location=\"" + escaped(ssoUrl) + "\"/>\n";
    return out + "  </md:IDPSSODescriptor>\n</md:EntityDescriptor>\n";
}

} // namespace trustwalk::saml
