#include "core/saml/assertion_text.h"
#include "core/saml/envelope.h"
#include "core/saml/response.h"
#include "core/saml/signature.h"
#include "core/saml/verifying_key.h"

#include <xmlsec/xmlsec.h>
// xmlsec wants this order.
#include <xmlsec/crypto.h>
#include <xmlsec/templates.h>
#include <xmlsec/xmldsig.h>

namespace trustwalk::saml {

namespace {

using Buffer = std::unique_ptr<xmlBuffer, FreeWith<xmlBufferFree>>;

/// The template of SAML Core §5.4: one reference to the element around the signature, enveloped, exclusive C14N.
xmlNode *addTemplate(xmlDoc *document, xmlNode *element)
{
    xmlNode *signature
        = xmlSecTmplSignatureCreateNsPref(document, xmlSecTransformExclC14NId, xmlSecTransformRsaSha256Id, nullptr, xmlText("ds"));
    const std::string uri = "#" + attributeOf(element, "ID");
    xmlNode *reference = xmlSecTmplSignatureAddReference(signature, xmlSecTransformSha256Id, nullptr, xmlText(uri.c_str()), nullptr);
    xmlSecTmplReferenceAddTransform(reference, xmlSecTransformEnvelopedId);
    xmlSecTmplReferenceAddTransform(reference, xmlSecTransformExclC14NId);
    return xmlAddNextSibling(xmlFirstElementChild(element), signature);
}

/// KeyInfo is a hint that nobody has to believe, and no signature covers it.
void addCertificate(std::string &signature, const Bytes &certificate)
{
    constexpr std::string_view end = "</ds:Signature>";
    if (certificate.empty() || !signature.ends_with(end))
        return;
    signature.insert(signature.size() - end.size(), "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>" + base64(certificate)
                                                        + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>");
}

} // namespace

std::string envelopedSignature(const std::string &xml, const crypto::PrivateKey &key, Signed what)
{
    initialise();
    // What is signed is a parsed copy, so the text itself stays byte for byte as it was written.
    const Parsed parsed = parseXml(xml, xml.size());
    SecKey loaded = signingKey(key);
    if (!parsed.document || !loaded)
        return {};
    xmlNode *root = xmlDocGetRootElement(parsed.document.get());
    xmlNode *element = what == Signed::Response ? root : onlyChild(root, "Assertion", names::assertion);
    if (!element || !xmlFirstElementChild(element) || !registerId(element))
        return {};
    xmlNode *signature = addTemplate(parsed.document.get(), element);
    const SignatureContext context(xmlSecDSigCtxCreate(nullptr));
    context->signKey = loaded.release();
    if (xmlSecDSigCtxSign(context.get(), signature) < 0)
        return {};
    const Buffer buffer(xmlBufferCreate());
    xmlNodeDump(buffer.get(), parsed.document.get(), signature, 0, 0);
    return std::string(viewOf(xmlBufferContent(buffer.get())));
}

std::string mintResponse(const Assertion &assertion, const crypto::PrivateKey &key, const Bytes &certificate, Signed what)
{
    ResponseText text = responseText(assertion);
    std::string signature = envelopedSignature(text.xml, key, what);
    if (signature.empty())
        return {};
    addCertificate(signature, certificate);
    text.xml.insert(what == Signed::Response ? text.afterResponseIssuer : text.afterAssertionIssuer, signature);
    return std::move(text.xml);
}

std::string unsignedResponse(const Assertion &assertion)
{
    return responseText(assertion).xml;
}

} // namespace trustwalk::saml
