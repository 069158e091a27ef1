#include "core/saml/response.h"

#include "core/saml/read_assertion.h"
#include "core/saml/shape.h"
#include "core/saml/signature.h"

namespace trustwalk::saml {

namespace {

constexpr std::size_t largestResponse = 256u << 10;

/// What the text claims, for showing a refusal: the first assertion below the response, if it can be read.
std::optional<Assertion> claimedBy(xmlNode *response)
{
    const auto assertions = childElements(response, "Assertion", names::assertion);
    if (assertions.empty())
        return std::nullopt;
    auto read = readAssertion(assertions.front(), response);
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

/// Reads the assertion out of the bytes that were digested, and out of nothing else.
Result<Assertion, std::string> readSigned(const std::string &signedXml, Signed what, const std::string &id)
{
    const Parsed parsed = parseXml(signedXml, signedXml.size());
    xmlNode *root = parsed.document ? xmlDocGetRootElement(parsed.document.get()) : nullptr;
    if (!root || attributeOf(root, "ID") != id)
        return failure(std::string("signed-element"));
    switch (what) {
    case Signed::Assertion:
        return isElement(root, "Assertion", names::assertion) ? readAssertion(root, nullptr) : failure(std::string("signed-element"));
    case Signed::Response: {
        xmlNode *assertion = isElement(root, "Response", names::protocol) ? onlyChild(root, "Assertion", names::assertion) : nullptr;
        return assertion ? readAssertion(assertion, root) : failure(std::string("signed-element"));
    }
    }
    return failure(std::string("signed-element"));
}

void takeOver(Verification &out, SignatureFinding finding, Signed what)
{
    out.result = finding.result;
    out.detail = std::move(finding.detail);
    out.signedElement = what;
    out.signedXml = std::move(finding.signedXml);
    out.digestGiven = std::move(finding.digestGiven);
    out.digestComputed = std::move(finding.digestComputed);
    out.signatureAlgorithm = std::move(finding.algorithm);
}

/// Every signature that is there must hold, the inner one first, so that what remains in `out` is the one that covers most.
void checkSignatures(const Shape &shape, const Metadata &metadata, Verification &out)
{
    out.result = Verification::Result::SignatureMissing;
    if (shape.assertionSignature)
        takeOver(out, checkSignature(shape.assertion, shape.assertionSignature, metadata.signingKeys), Signed::Assertion);
    if (shape.responseSignature && (!shape.assertionSignature || out.valid()))
        takeOver(out, checkSignature(shape.response, shape.responseSignature, metadata.signingKeys), Signed::Response);
}

void verifyDocument(xmlDoc *document, const Metadata &metadata, Verification &out)
{
    const auto shape = shapeOf(document);
    if (!shape) {
        out.result = Verification::Result::StructureRefused;
        out.detail = shape.error();
        return;
    }
    checkSignatures(*shape, metadata, out);
    if (!out.valid())
        return;
    xmlNode *element = out.signedElement == Signed::Response ? shape->response : shape->assertion;
    auto assertion = readSigned(out.signedXml, *out.signedElement, attributeOf(element, "ID"));
    if (!assertion) {
        out.result = Verification::Result::StructureRefused;
        out.detail = assertion.error();
        return;
    }
    out.assertion = *std::move(assertion);
}

} // namespace

Result<Verification, ParseError> verifyResponse(std::string_view xml, const Metadata &metadata)
{
    initialise();
    Parsed parsed = parseXml(xml, largestResponse);
    Verification out;
    if (parsed.hasDtd) {
        out.result = Verification::Result::StructureRefused;
        out.detail = "dtd";
        return out;
    }
    if (!parsed.document)
        return failure(std::move(parsed.error));
    xmlNode *root = xmlDocGetRootElement(parsed.document.get());
    if (!isElement(root, "Response", names::protocol)) {
        ParseError error;
        error.code = ParseError::Code::WrongType;
        error.path = "/" + std::string(viewOf(root->name));
        error.found = shortened(viewOf(root->name));
        error.expected = "samlp:Response";
        return failure(std::move(error));
    }
    verifyDocument(parsed.document.get(), metadata, out);
    if (!out.valid())
        out.claimed = claimedBy(root);
    return out;
}

} // namespace trustwalk::saml
