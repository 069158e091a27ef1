#include "core/saml/read_assertion.h"

namespace trustwalk::saml {

namespace {

/// Reads one element at a time; the first fault stays.
class AssertionReader {
public:
    Assertion out;
    std::string fault;

    void refuse(const char *word)
    {
        if (fault.empty())
            fault = word;
    }

    std::optional<Instant> time(xmlNode *node, const char *name)
    {
        const std::string text = attributeOf(node, name);
        if (text.empty())
            return std::nullopt;
        const auto value = fromIsoTime(text);
        if (!value)
            refuse("time");
        return value;
    }

    /// At most one child of that name; a second would leave it to chance which one counts.
    xmlNode *optionalChild(xmlNode *parent, std::string_view name, const char *word)
    {
        const auto found = childElements(parent, name, names::assertion);
        if (found.size() > 1)
            refuse(word);
        return found.size() == 1 ? found.front() : nullptr;
    }

    void readSubject(xmlNode *subject)
    {
        if (xmlNode *nameId = optionalChild(subject, "NameID", "name-id")) {
            if (!childElements(nameId).empty())
                refuse("name-id");
            out.nameId = contentOf(nameId);
            const std::string format = attributeOf(nameId, "Format");
            out.nameIdFormat = format.empty() ? "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" : format;
        } else {
            out.nameIdFormat.clear();
        }
        const auto confirmations = childElements(subject, "SubjectConfirmation", names::assertion);
        out.subjectConfirmations = static_cast<int>(confirmations.size());
        if (confirmations.empty())
            return;
        if (xmlNode *data = optionalChild(confirmations.front(), "SubjectConfirmationData", "subject")) {
            out.recipient = attributeOf(data, "Recipient");
            out.subjectNotOnOrAfter = time(data, "NotOnOrAfter");
        }
    }

    void readConditions(xmlNode *conditions)
    {
        out.notBefore = time(conditions, "NotBefore");
        out.notOnOrAfter = time(conditions, "NotOnOrAfter");
        const auto restrictions = childElements(conditions, "AudienceRestriction", names::assertion);
        // Several restrictions must all be met (SAML Core §2.5.1.4); one list could not say so.
        if (restrictions.size() > 1)
            refuse("conditions");
        for (xmlNode *restriction : restrictions) {
            for (xmlNode *audience : childElements(restriction, "Audience", names::assertion))
                out.audiences.push_back(trimmedContentOf(audience));
        }
    }

    void readStatements(xmlNode *assertion)
    {
        const auto authentications = childElements(assertion, "AuthnStatement", names::assertion);
        if (!authentications.empty()) {
            out.authenticatedAt = time(authentications.front(), "AuthnInstant");
            out.sessionNotOnOrAfter = time(authentications.front(), "SessionNotOnOrAfter");
        }
        for (xmlNode *statement : childElements(assertion, "AttributeStatement", names::assertion)) {
            for (xmlNode *element : childElements(statement, "Attribute", names::assertion))
                readAttribute(element);
        }
    }

    void readAttribute(xmlNode *element)
    {
        Attribute attribute {attributeOf(element, "Name"), {}};
        if (attribute.name.empty())
            refuse("attribute");
        for (xmlNode *value : childElements(element, "AttributeValue", names::assertion))
            attribute.values.push_back(contentOf(value));
        out.attributes.push_back(std::move(attribute));
    }
};

} // namespace

Result<Assertion, std::string> readAssertion(xmlNode *assertion, xmlNode *response)
{
    AssertionReader reader;
    if (response)
        reader.out.responseId = attributeOf(response, "ID");
    reader.out.assertionId = attributeOf(assertion, "ID");
    const auto issuedAt = reader.time(assertion, "IssueInstant");
    if (!issuedAt)
        reader.refuse("time");
    reader.out.issuedAt = issuedAt.value_or(Instant {});
    xmlNode *issuer = onlyChild(assertion, "Issuer", names::assertion);
    xmlNode *subject = onlyChild(assertion, "Subject", names::assertion);
    if (!issuer || !childElements(issuer).empty())
        reader.refuse("issuer");
    else
        reader.out.issuer = trimmedContentOf(issuer);
    if (!subject)
        reader.refuse("subject");
    else
        reader.readSubject(subject);
    if (xmlNode *conditions = reader.optionalChild(assertion, "Conditions", "conditions"))
        reader.readConditions(conditions);
    reader.readStatements(assertion);
    if (!reader.fault.empty())
        return failure(std::move(reader.fault));
    return std::move(reader.out);
}

const Attribute *Assertion::attribute(std::string_view name) const
{
    for (const Attribute &candidate : attributes) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace trustwalk::saml
