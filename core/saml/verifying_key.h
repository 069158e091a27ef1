#pragma once

#include "core/crypto/key_pair.h"
#include "core/saml/xml.h"

#include <xmlsec/keys.h>

namespace trustwalk::saml {

using SecKey = std::unique_ptr<xmlSecKey, FreeWith<xmlSecKeyDestroy>>;

/// xmlsec's form of a public key, the caller's own copy; null for a key that xmlsec cannot use. Loading takes longer than a
/// verification, so the keys used last are kept (at most 64, shared by all threads).
[[nodiscard]] SecKey verifyingKey(const crypto::PublicKey &key);
/// xmlsec's form of a private key; null for a key that xmlsec cannot use. Not kept.
[[nodiscard]] SecKey signingKey(const crypto::PrivateKey &key);

} // namespace trustwalk::saml
