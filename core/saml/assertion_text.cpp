#include "core/saml/assertion_text.h"

#include "core/base/encoding.h"

namespace trustwalk::saml {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::string attribute(std::string_view name, std::string_view value)
{
    return std::string(" ").append(name).append("=\"").append(escaped(value)).append("\"");
}

std::string timeAttribute(std::string_view name, const std::optional<Instant> &time)
{
    return time ? attribute(name, isoTime(*time)) : std::string();
}

std::string element(std::string_view name, std::string_view attributes, std::string_view content)
{
    std::string out("<");
    out.append(name).append(attributes);
    if (content.empty())
        return out.append("/>");
    return out.append(">").append(content).append("</").append(name).append(">");
}

std::string subject(const Assertion &assertion)
{
    std::string content;
    if (!assertion.nameId.empty())
        content = element("saml:NameID", attribute("Format", assertion.nameIdFormat), escaped(assertion.nameId));
    const std::string data = element("saml:SubjectConfirmationData",
                                     timeAttribute("NotOnOrAfter", assertion.subjectNotOnOrAfter)
                                         + (assertion.recipient.empty() ? "" : attribute("Recipient", assertion.recipient)),
                                     "");
    for (int i = 0; i < assertion.subjectConfirmations; ++i)
        content += element("saml:SubjectConfirmation", attribute("Method", "urn:oasis:names:tc:SAML:2.0:cm:bearer"), data);
    return element("saml:Subject", "", content);
}

std::string conditions(const Assertion &assertion)
{
    std::string audiences;
    for (const std::string &audience : assertion.audiences)
        audiences += element("saml:Audience", "", escaped(audience));
    return element("saml:Conditions",
                   timeAttribute("NotBefore", assertion.notBefore) + timeAttribute("NotOnOrAfter", assertion.notOnOrAfter),
                   audiences.empty() ? std::string() : element("saml:AudienceRestriction", "", audiences));
}

std::string authentication(const Assertion &assertion)
{
    if (!assertion.authenticatedAt && !assertion.sessionNotOnOrAfter)
        return {};
    const std::string classRef
        = element("saml:AuthnContextClassRef", "", "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");
    return element("saml:AuthnStatement",
                   timeAttribute("AuthnInstant", assertion.authenticatedAt.value_or(assertion.issuedAt))
                       + timeAttribute("SessionNotOnOrAfter", assertion.sessionNotOnOrAfter),
                   element("saml:AuthnContext", "", classRef));
}

std::string attributes(const Assertion &assertion)
{
    std::string content;
    for (const Attribute &one : assertion.attributes) {
        std::string values;
        for (const std::string &value : one.values)
            values += element("saml:AttributeValue", "", escaped(value));
        content += element("saml:Attribute", attribute("Name", one.name), values);
    }
    return content.empty() ? std::string() : element("saml:AttributeStatement", "", content);
}

} // namespace

std::string escaped(std::string_view text)
{
    const bool readable = isUtf8(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '&')
            out += "&amp;";
        else if (byte == '<')
            out += "&lt;";
        else if (byte == '>')
            out += "&gt;";
        else if (byte == '"')
            out += "&quot;";
        else if (byte == '\t' || byte == '\n' || byte == '\r')
            out.append("&#").append(std::to_string(byte)).append(";");
        else if (byte < 0x20 || (byte >= 0x80 && !readable))
            out += replacement;
        else if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
            out += replacement; // U+FFFE and U+FFFF are no XML characters
            i += 2;
        } else
            out += text[i];
    }
    return out;
}

ResponseText responseText(const Assertion &assertion)
{
    ResponseText out;
    std::string &xml = out.xml;
    const std::string issuer = element("saml:Issuer", "", escaped(assertion.issuer));
    xml = "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" "
          "xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"";
    xml += attribute("ID", assertion.responseId) + attribute("Version", "2.0") + timeAttribute("IssueInstant", assertion.issuedAt);
    xml += attribute("Destination", assertion.recipient) + ">" + issuer;
    out.afterResponseIssuer = xml.size();
    xml += "<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status><saml:Assertion";
    xml += attribute("ID", assertion.assertionId) + attribute("Version", "2.0") + timeAttribute("IssueInstant", assertion.issuedAt);
    xml += ">" + issuer;
    out.afterAssertionIssuer = xml.size();
    xml += subject(assertion) + conditions(assertion) + authentication(assertion) + attributes(assertion);
    xml += "</saml:Assertion></samlp:Response>";
    return out;
}

} // namespace trustwalk::saml
