#include "core/jwt/token.h"

namespace trustwalk::jwt {

namespace {

/// A token without kid can only mean the one key that there is.
const KeySet::Key *keyFor(const Token &token, const KeySet &keys)
{
    if (!token.keyId.empty())
        return keys.find(token.keyId);
    return keys.keys().size() == 1 ? &keys.keys().front() : nullptr;
}

Verification::Result resultOf(crypto::SignatureCheck check)
{
    switch (check) {
    case crypto::SignatureCheck::Matches: return Verification::Result::Matches;
    case crypto::SignatureCheck::Differs: return Verification::Result::Differs;
    case crypto::SignatureCheck::KeyUnusable: return Verification::Result::KeyUnusable;
    }
    return Verification::Result::KeyUnusable;
}

} // namespace

// RFC 8725 §3.1: whoever verifies decides which algorithms may be used. "none" and HS* are no names that crypto knows, so a token
// cannot choose to be unsigned, nor take the text of a public key for a shared secret.
Verification verify(const Token &token, const KeySet &keys)
{
    Verification out;
    out.algorithm = token.algorithm;
    const auto algorithm = crypto::signatureAlgorithm(token.algorithm);
    if (!algorithm) {
        out.result = Verification::Result::AlgorithmNotAccepted;
        return out;
    }
    const KeySet::Key *key = keyFor(token, keys);
    if (!key) {
        out.result = Verification::Result::KeyNotFound;
        return out;
    }
    out.keyId = key->keyId;
    const bool fits = crypto::fits(*algorithm, key->key.algorithm()) && (!key->algorithm || key->algorithm == algorithm);
    out.result
        = fits ? resultOf(key->key.verify(*algorithm, token.signedPart(), token.signature)) : Verification::Result::AlgorithmNotAccepted;
    return out;
}

} // namespace trustwalk::jwt
