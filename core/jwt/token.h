#pragma once

#include "core/base/circumstances.h"
#include "core/base/json.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/crypto/key_pair.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON Web Tokens (RFC 7519) in compact JWS form (RFC 7515). Signs and verifies; knows no provider and no STS.
namespace trustwalk::jwt {

/// A token taken apart; nothing of it is verified.
struct Token {
    std::string compact; ///< as it came
    std::string headerText, payloadText; ///< decoded JSON, as it came
    json::Value header, payload;
    std::string algorithm; ///< "alg" as written
    std::string keyId; ///< "kid"; empty where absent
    Bytes signature;
    std::string_view signedPart() const; ///< header.payload of `compact`

    [[nodiscard]] std::optional<std::string> text(std::string_view claim) const; ///< a string claim
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view claim) const; ///< a whole number (exp, iat, nbf)
    [[nodiscard]] std::vector<std::string> texts(std::string_view claim) const; ///< a string or a list of strings (aud, amr)
};

/// At most 20,000 bytes (STS's limit); three base64url parts, JSON objects of at most 16 levels, no duplicate keys.
[[nodiscard]] Result<Token, ParseError> parse(std::string_view compact);

/// Signs `payload` with header {"alg","typ":"JWT","kid"}.
[[nodiscard]] std::string mint(const json::Value &payload, const crypto::PrivateKey &key, crypto::SignatureAlgorithm algorithm,
                               std::string_view keyId);

/// A JSON Web Key Set (RFC 7517): the public keys of an issuer, at most 100. Keys of kinds we can't use are passed
/// over.
class KeySet {
public:
    struct Key {
        std::string keyId;
        std::optional<crypto::SignatureAlgorithm> algorithm; ///< "alg", where it is stated
        crypto::PublicKey key;
    };
    [[nodiscard]] static Result<KeySet, ParseError> parse(std::string_view json);
    void add(Key key);
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] const Key *find(std::string_view keyId) const;
    [[nodiscard]] std::string text() const; ///< JSON

private:
    std::vector<Key> m_keys;
};

/// What verifying the signature found. Claims are for the caller to judge.
struct Verification {
    enum class Result {
        Matches,
        Differs,
        AlgorithmNotAccepted, ///< none, HS*, or one that does not fit the key
        KeyNotFound, ///< no such kid in the key set (or no kid and several keys)
        KeyUnusable,
    };
    Result result = Result::KeyNotFound;
    std::string keyId; ///< of the key that was used
    std::string algorithm;
    [[nodiscard]] bool matches() const { return result == Result::Matches; }
};
/// The algorithm is taken from the token only where it fits the key that the kid names.
[[nodiscard]] Verification verify(const Token &token, const KeySet &keys);

} // namespace trustwalk::jwt
