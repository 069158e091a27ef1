#pragma once

#include "core/base/circumstances.h"
#include "core/base/encoding.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::crypto {

enum class KeyAlgorithm { Rsa, EcP256, EcP384, EcP521 };
/// JWS names (RFC 7518): RS256, RS384, RS512, ES256, ES384, ES512. Never HS*.
enum class SignatureAlgorithm { Rs256, Rs384, Rs512, Es256, Es384, Es512 };
[[nodiscard]] std::string_view jwsName(SignatureAlgorithm algorithm);
[[nodiscard]] std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view jwsName);
[[nodiscard]] bool fits(SignatureAlgorithm signature, KeyAlgorithm key);

/// A broken key or library is not a wrong signature.
enum class SignatureCheck { Matches, Differs, KeyUnusable };

struct KeyHandle; // wraps EVP_PKEY; defined in openssl_ptr.h

/// An RSA or EC public key. Cheap to copy; immutable.
class PublicKey {
public:
    /// JWK members (RFC 7518 §6), base64url: RSA n, e (2,048 to 8,192 bits) or EC crv, x, y.
    [[nodiscard]] static Result<PublicKey, ParseError> fromRsa(std::string_view n, std::string_view e);
    [[nodiscard]] static Result<PublicKey, ParseError> fromEc(std::string_view curve, std::string_view x, std::string_view y);
    /// X.509 DER as in SAML metadata. The certificate's own validity and chain are not looked at: SAML pins the key.
    [[nodiscard]] static Result<PublicKey, ParseError> fromCertificate(std::span<const std::uint8_t> der);
    [[nodiscard]] static Result<PublicKey, ParseError> fromPem(std::string_view pem);

    [[nodiscard]] KeyAlgorithm algorithm() const;
    [[nodiscard]] int bits() const;
    [[nodiscard]] std::string pem() const; ///< SubjectPublicKeyInfo
    struct Jwk {
        std::string kty, n, e, crv, x, y; ///< those that the key has
    };
    [[nodiscard]] Jwk jwk() const;
    /// RFC 7638 thumbprint, base64url: our kid.
    [[nodiscard]] std::string thumbprint() const;
    /// EC signatures in JWS form: r ‖ s.
    [[nodiscard]] SignatureCheck verify(SignatureAlgorithm algorithm, std::string_view message,
                                        std::span<const std::uint8_t> signature) const;
    /// For crypto/ and saml/ only.
    [[nodiscard]] const KeyHandle &handle() const { return *m_key; }

    explicit PublicKey(std::shared_ptr<const KeyHandle> key) : m_key(std::move(key)) {}

private:
    std::shared_ptr<const KeyHandle> m_key;
};

/// A private key that Trustwalk made. Its PEM leaves only through `pemToKeep`, for the owner-only key file.
class PrivateKey {
public:
    [[nodiscard]] static PrivateKey generate(KeyAlgorithm algorithm); ///< RSA: 2,048 bits
    [[nodiscard]] static Result<PrivateKey, ParseError> fromPem(std::string_view pem);
    [[nodiscard]] std::string pemToKeep() const; ///< PKCS #8, not encrypted
    [[nodiscard]] KeyAlgorithm algorithm() const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] Bytes sign(SignatureAlgorithm algorithm, std::string_view message) const;
    /// A self-signed X.509 certificate (DER) for SAML metadata; serial and times are given, so it is made once and
    /// kept.
    [[nodiscard]] Bytes selfSignedCertificate(std::string_view commonName, Instant notBefore, Instant notAfter) const;
    [[nodiscard]] const KeyHandle &handle() const { return *m_key; }

    explicit PrivateKey(std::shared_ptr<const KeyHandle> key);

private:
    std::shared_ptr<const KeyHandle> m_key;
    PublicKey m_public;
};

} // namespace trustwalk::crypto
