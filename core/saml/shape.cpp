#include "core/saml/shape.h"

#include "core/base/encoding.h"

#include <unordered_set>

namespace trustwalk::saml {

namespace {

constexpr int deepest = 64;

/// Walks all of a document and notes what counts, wherever it stands.
class Survey {
public:
    std::vector<xmlNode *> assertions, responses, signatures;
    bool encrypted = false;
    std::string fault;

    void walk(xmlNode *first, int depth)
    {
        if (depth > deepest)
            fault = "too-deep";
        for (xmlNode *node = first; node && fault.empty(); node = node->next) {
            if (node->type == XML_PI_NODE)
                fault = "processing-instruction";
            else if (node->type == XML_ENTITY_REF_NODE)
                fault = "entity";
            else if (node->type == XML_ELEMENT_NODE)
                meet(node, depth);
        }
    }

private:
    void meet(xmlNode *node, int depth)
    {
        for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
            meetAttribute(attribute);
        if (isElement(node, "Assertion", names::assertion))
            assertions.push_back(node);
        else if (isElement(node, "EncryptedAssertion", names::assertion))
            encrypted = true;
        else if (isElement(node, "Response", names::protocol))
            responses.push_back(node);
        else if (isElement(node, "Signature", names::signature))
            signatures.push_back(node);
        if (fault.empty())
            walk(node->children, depth + 1);
    }

    // Whatever any reader might take for an id has to be unique: ID, Id, id, xml:id, wsu:Id, AssertionID.
    void meetAttribute(const xmlAttr *attribute)
    {
        const std::string_view name = viewOf(attribute->name);
        if (!equalsIgnoreCase(name, "ID") && !equalsIgnoreCase(name, "AssertionID"))
            return;
        const std::unique_ptr<xmlChar, decltype(xmlFree)> value(xmlNodeListGetString(attribute->doc, attribute->children, 1), xmlFree);
        if (!m_ids.insert(std::string(viewOf(value.get()))).second)
            fault = "duplicate-id";
    }

    std::unordered_set<std::string> m_ids;
};

/// Puts each signature where it belongs; a second one, or one anywhere else, is refused.
std::string placeSignatures(const std::vector<xmlNode *> &signatures, Shape &shape)
{
    for (xmlNode *signature : signatures) {
        const bool ofResponse = signature->parent == shape.response;
        if (!ofResponse && signature->parent != shape.assertion)
            return "signature-place";
        xmlNode *&place = ofResponse ? shape.responseSignature : shape.assertionSignature;
        if (place)
            return "signature-count";
        place = signature;
    }
    return {};
}

/// SAML Core §3.2.2: version 2.0, and a status that says that the provider did assert something.
std::string refusalOfResponse(const Shape &shape)
{
    if (attributeOf(shape.response, "Version") != "2.0" || attributeOf(shape.assertion, "Version") != "2.0")
        return "version";
    xmlNode *status = onlyChild(shape.response, "Status", names::protocol);
    xmlNode *code = status ? onlyChild(status, "StatusCode", names::protocol) : nullptr;
    if (!code || attributeOf(code, "Value") != "urn:oasis:names:tc:SAML:2.0:status:Success")
        return "status";
    return {};
}

} // namespace

Result<Shape, std::string> shapeOf(xmlDoc *document)
{
    Survey survey;
    survey.walk(document->children, 0);
    if (!survey.fault.empty())
        return failure(survey.fault);
    if (survey.encrypted)
        return failure(std::string("encrypted-assertion"));
    Shape shape;
    shape.response = xmlDocGetRootElement(document);
    if (survey.responses.size() != 1 || survey.responses.front() != shape.response)
        return failure(std::string("response-place"));
    if (survey.assertions.size() != 1)
        return failure(std::string("assertion-count"));
    shape.assertion = survey.assertions.front();
    if (shape.assertion->parent != shape.response)
        return failure(std::string("assertion-place"));
    if (auto refusal = placeSignatures(survey.signatures, shape); !refusal.empty())
        return failure(std::move(refusal));
    if (auto refusal = refusalOfResponse(shape); !refusal.empty())
        return failure(std::move(refusal));
    return shape;
}

} // namespace trustwalk::saml
