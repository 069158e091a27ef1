#pragma once

#include "core/crypto/key_pair.h"
#include "core/saml/response.h"

#include <string>

namespace trustwalk::saml {

/// The ds:Signature element for the Response of `xml`, or for the one Assertion in it: RSA-SHA256, exclusive C14N, one reference. It
/// belongs directly into that element; nothing else of the text may change. Empty where the key is no RSA key, or the element is not
/// there or has no ID that is a name.
[[nodiscard]] std::string envelopedSignature(const std::string &xml, const crypto::PrivateKey &key, Signed what);

} // namespace trustwalk::saml
