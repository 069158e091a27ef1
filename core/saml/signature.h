#pragma once

#include "core/crypto/key_pair.h"
#include "core/saml/response.h"
#include "core/saml/xml.h"

#include <string>
#include <vector>
#include <xmlsec/xmlsec.h>
// xmlsec wants this order.
#include <xmlsec/xmldsig.h>

namespace trustwalk::saml {

using SignatureContext = std::unique_ptr<xmlSecDSigCtx, FreeWith<xmlSecDSigCtxDestroy>>;

/// Makes the element's own ID the target of "#ID". False where it has none, none that is a name (NCName), or it is taken.
[[nodiscard]] bool registerId(xmlNode *element);

/// What checking one enveloped signature found.
struct SignatureFinding {
    Verification::Result result = Verification::Result::SignatureInvalid;
    std::string detail; ///< "signature-form", "object", "canonicalization", "signature-method", "digest-method", "transform",
        ///< "reference", "id", "digest", "key"; empty where valid
    std::string signedXml;
    std::string digestGiven, digestComputed;
    std::string algorithm;
};
/// Accepts RSA with SHA-256, SHA-384 or SHA-512 over exclusive C14N, one reference, to `element` itself, by one of the keys given.
/// What KeyInfo says is not looked at.
[[nodiscard]] SignatureFinding checkSignature(xmlNode *element, xmlNode *signature, const std::vector<crypto::PublicKey> &keys);

} // namespace trustwalk::saml
