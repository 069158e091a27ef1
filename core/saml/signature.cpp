#include "core/saml/signature.h"

#include "core/saml/verifying_key.h"

#include <algorithm>
#include <array>
#include <xmlsec/buffer.h>
#include <xmlsec/crypto.h>
#include <xmlsec/transforms.h>

namespace trustwalk::saml {

namespace {

using Result = Verification::Result;
using TransformContext = std::unique_ptr<xmlSecTransformCtx, FreeWith<xmlSecTransformCtxDestroy>>;

constexpr std::string_view exclusiveC14n = "http://www.w3.org/2001/10/xml-exc-c14n#";
constexpr std::string_view enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

constexpr std::array<std::string_view, 3> signatureMethods {"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                                                            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
                                                            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"};
constexpr std::array<std::string_view, 3> digestMethods {
    "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmldsig-more#sha384", "http://www.w3.org/2001/04/xmlenc#sha512"};

/// The parts of a signature that decide what it covers and how.
struct Parts {
    std::string canonicalization, signatureMethod, digestMethod, uri, digest;
    std::vector<std::string> transforms;
};

bool are(const std::vector<xmlNode *> &elements, std::initializer_list<std::string_view> expected)
{
    return std::equal(elements.begin(), elements.end(), expected.begin(), expected.end(),
                      [](const xmlNode *node, std::string_view name) { return isElement(node, name, names::signature); });
}

// XML Signature §4: SignedInfo, SignatureValue and perhaps KeyInfo; in SignedInfo one of each. More could hide a second answer.
std::string readParts(xmlNode *signature, Parts &out)
{
    if (!childElements(signature, "Object", names::signature).empty())
        return "object";
    const auto top = childElements(signature);
    if (!are(top, {"SignedInfo", "SignatureValue"}) && !are(top, {"SignedInfo", "SignatureValue", "KeyInfo"}))
        return "signature-form";
    if (childElements(top.front(), "Reference", names::signature).size() != 1)
        return "reference";
    const auto info = childElements(top.front());
    if (!are(info, {"CanonicalizationMethod", "SignatureMethod", "Reference"}) || !childElements(info[1]).empty())
        return "signature-form";
    const auto reference = childElements(info[2]);
    if (!are(reference, {"Transforms", "DigestMethod", "DigestValue"}))
        return "signature-form";
    out.canonicalization = attributeOf(info[0], "Algorithm");
    out.signatureMethod = attributeOf(info[1], "Algorithm");
    out.uri = attributeOf(info[2], "URI");
    for (xmlNode *transform : childElements(reference[0]))
        out.transforms.push_back(attributeOf(transform, "Algorithm"));
    out.digestMethod = attributeOf(reference[1], "Algorithm");
    out.digest = trimmedContentOf(reference[2]);
    return {};
}

template <std::size_t size> bool isOneOf(const std::string &uri, const std::array<std::string_view, size> &accepted)
{
    return std::find(accepted.begin(), accepted.end(), uri) != accepted.end();
}

std::string refusedAlgorithm(const Parts &parts)
{
    if (parts.canonicalization != exclusiveC14n)
        return "canonicalization";
    if (!isOneOf(parts.signatureMethod, signatureMethods))
        return "signature-method";
    if (!isOneOf(parts.digestMethod, digestMethods))
        return "digest-method";
    if (parts.transforms.size() != 2 || parts.transforms[0] != enveloped || parts.transforms[1] != exclusiveC14n)
        return "transform";
    return {};
}

/// A context that can do nothing but what is accepted, with a key that the caller chose.
SignatureContext contextFor(const crypto::PublicKey &key)
{
    SignatureContext context(xmlSecDSigCtxCreate(nullptr));
    SecKey loaded = verifyingKey(key);
    if (!context || !loaded)
        return nullptr;
    context->signKey = loaded.release();
    context->enabledReferenceUris = xmlSecTransformUriTypeSameDocument;
    context->flags |= XMLSEC_DSIG_FLAGS_STORE_SIGNEDINFO_REFERENCES;
    for (const xmlSecTransformId id :
         {xmlSecTransformExclC14NId, xmlSecTransformRsaSha256Id, xmlSecTransformRsaSha384Id, xmlSecTransformRsaSha512Id}) {
        if (xmlSecDSigCtxEnableSignatureTransform(context.get(), id) < 0)
            return nullptr;
    }
    for (const xmlSecTransformId id : {xmlSecTransformEnvelopedId, xmlSecTransformExclC14NId, xmlSecTransformSha256Id,
                                       xmlSecTransformSha384Id, xmlSecTransformSha512Id}) {
        if (xmlSecDSigCtxEnableReferenceTransform(context.get(), id) < 0)
            return nullptr;
    }
    return context;
}

std::string digestOf(const std::string &bytes, const std::string &method)
{
    const TransformContext context(xmlSecTransformCtxCreate());
    const xmlSecTransformId id = method == digestMethods[0]   ? xmlSecTransformSha256Id
                                 : method == digestMethods[1] ? xmlSecTransformSha384Id
                                                              : xmlSecTransformSha512Id;
    xmlSecTransform *transform = context ? xmlSecTransformCtxCreateAndAppend(context.get(), id) : nullptr;
    if (!transform)
        return {};
    transform->operation = xmlSecTransformOperationSign;
    if (xmlSecTransformCtxBinaryExecute(context.get(), reinterpret_cast<const xmlSecByte *>(bytes.data()),
                                        static_cast<xmlSecSize>(bytes.size()))
            < 0
        || !context->result)
        return {};
    return base64({xmlSecBufferGetData(context->result), xmlSecBufferGetSize(context->result)});
}

/// The one reference of a finished verification; null where there is none.
xmlSecDSigReferenceCtx *onlyReference(xmlSecDSigCtx *context)
{
    if (xmlSecPtrListGetSize(&context->signedInfoReferences) != 1)
        return nullptr;
    return static_cast<xmlSecDSigReferenceCtx *>(xmlSecPtrListGetItem(&context->signedInfoReferences, 0));
}

/// Verifies with one key. True where no other key can change the answer.
bool verifyWith(const crypto::PublicKey &key, xmlNode *signature, SignatureFinding &out)
{
    const SignatureContext context = contextFor(key);
    const bool worked = context && xmlSecDSigCtxVerify(context.get(), signature) >= 0;
    xmlSecDSigReferenceCtx *reference = context ? onlyReference(context.get()) : nullptr;
    xmlSecBuffer *bytes = reference ? xmlSecDSigReferenceCtxGetPreDigestBuffer(reference) : nullptr;
    if (!worked || !bytes)
        return false;
    out.signedXml.assign(reinterpret_cast<const char *>(xmlSecBufferGetData(bytes)), xmlSecBufferGetSize(bytes));
    if (reference->status == xmlSecDSigStatusInvalid) {
        out.result = Result::DigestDiffers;
        out.detail = "digest";
        return true;
    }
    if (reference->status != xmlSecDSigStatusSucceeded)
        return false;
    out.digestComputed = out.digestGiven;
    if (context->status != xmlSecDSigStatusSucceeded)
        return false;
    out.result = Result::Valid;
    out.detail.clear();
    return true;
}

} // namespace

bool registerId(xmlNode *element)
{
    xmlAttr *attribute = xmlHasNsProp(element, xmlText("ID"), nullptr);
    const std::string id = attributeOf(element, "ID");
    // A name cannot be read as an XPointer expression after "#".
    return attribute && xmlValidateNCName(xmlText(id.c_str()), 0) == 0
           && (xmlGetID(element->doc, xmlText(id.c_str())) == attribute
               || xmlAddID(nullptr, element->doc, xmlText(id.c_str()), attribute) != nullptr);
}

SignatureFinding checkSignature(xmlNode *element, xmlNode *signature, const std::vector<crypto::PublicKey> &keys)
{
    SignatureFinding out;
    const auto refuse = [&](Result result, const std::string &detail) {
        out.result = result;
        out.detail = detail;
        return out;
    };
    Parts parts;
    if (const auto fault = readParts(signature, parts); !fault.empty())
        return refuse(fault == "reference" ? Result::SignatureInvalid : Result::StructureRefused, fault);
    out.algorithm = parts.signatureMethod;
    out.digestGiven = parts.digest;
    if (const auto fault = refusedAlgorithm(parts); !fault.empty())
        return refuse(Result::AlgorithmNotAccepted, fault);
    if (parts.uri != "#" + attributeOf(element, "ID"))
        return refuse(Result::SignatureInvalid, "reference");
    if (!registerId(element))
        return refuse(Result::StructureRefused, "id");
    out.detail = "key";
    for (const crypto::PublicKey &key : keys) {
        if (key.algorithm() == crypto::KeyAlgorithm::Rsa && verifyWith(key, signature, out))
            break;
    }
    if (out.result == Result::DigestDiffers)
        out.digestComputed = digestOf(out.signedXml, parts.digestMethod);
    return out;
}

} // namespace trustwalk::saml
