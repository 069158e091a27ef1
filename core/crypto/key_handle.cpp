#include "core/crypto/openssl_ptr.h"

#include <array>
#include <openssl/core_names.h>

namespace trustwalk::crypto {

namespace {

struct SignatureName {
    SignatureAlgorithm algorithm;
    std::string_view name;
};
constexpr std::array<SignatureName, 6> signatureNames {{{SignatureAlgorithm::Rs256, "RS256"},
                                                        {SignatureAlgorithm::Rs384, "RS384"},
                                                        {SignatureAlgorithm::Rs512, "RS512"},
                                                        {SignatureAlgorithm::Es256, "ES256"},
                                                        {SignatureAlgorithm::Es384, "ES384"},
                                                        {SignatureAlgorithm::Es512, "ES512"}}};

ParseError refused(ParseError::Code code, std::string_view found, std::string_view expected)
{
    ParseError error;
    error.code = code;
    error.found = shortened(found);
    error.expected = expected;
    return error;
}

/// OpenSSL's name of the curve; empty where the key spells its curve out in numbers, as none of ours does.
std::string curveOf(const EVP_PKEY *key)
{
    std::array<char, 64> name {};
    std::size_t length = 0;
    const bool named = EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length) == 1;
    return named ? std::string(name.data(), length) : std::string();
}

std::optional<KeyAlgorithm> algorithmOfCurve(std::string_view curve)
{
    if (curve == "prime256v1") {
        return KeyAlgorithm::EcP256;
    }
    if (curve == "secp384r1") {
        return KeyAlgorithm::EcP384;
    }
    return curve == "secp521r1" ? std::optional(KeyAlgorithm::EcP521) : std::nullopt;
}

} // namespace

std::string_view jwsName(SignatureAlgorithm algorithm)
{
    for (const SignatureName &entry : signatureNames) {
        if (entry.algorithm == algorithm) {
            return entry.name;
        }
    }
    return {};
}

std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view jwsName)
{
    for (const SignatureName &entry : signatureNames) {
        if (entry.name == jwsName) {
            return entry.algorithm;
        }
    }
    return std::nullopt;
}

bool fits(SignatureAlgorithm signature, KeyAlgorithm key)
{
    switch (signature) {
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Rs384:
    case SignatureAlgorithm::Rs512: return key == KeyAlgorithm::Rsa;
    case SignatureAlgorithm::Es256: return key == KeyAlgorithm::EcP256;
    case SignatureAlgorithm::Es384: return key == KeyAlgorithm::EcP384;
    case SignatureAlgorithm::Es512: return key == KeyAlgorithm::EcP521;
    }
    return false;
}

std::size_t coordinateSize(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa: return 0;
    case KeyAlgorithm::EcP256: return 32;
    case KeyAlgorithm::EcP384: return 48;
    case KeyAlgorithm::EcP521: return 66;
    }
    return 0;
}

Result<std::shared_ptr<const KeyHandle>, ParseError> handleOf(PKey key)
{
    if (EVP_PKEY_is_a(key.get(), "RSA") == 1) {
        const int bits = EVP_PKEY_get_bits(key.get());
        if (bits < 2048 || bits > 8192) {
            return failure(refused(ParseError::Code::BadValue, std::to_string(bits), "2048..8192"));
        }
        return std::make_shared<const KeyHandle>(std::move(key), KeyAlgorithm::Rsa);
    }
    if (EVP_PKEY_is_a(key.get(), "EC") == 1) {
        const std::string curve = curveOf(key.get());
        const auto algorithm = algorithmOfCurve(curve);
        if (!algorithm) {
            return failure(refused(ParseError::Code::Unsupported, curve, "P-256 | P-384 | P-521"));
        }
        return std::make_shared<const KeyHandle>(std::move(key), *algorithm);
    }
    const char *const kind = EVP_PKEY_get0_type_name(key.get());
    return failure(refused(ParseError::Code::Unsupported, kind != nullptr ? kind : "", "RSA | EC"));
}

std::shared_ptr<const KeyHandle> publicHalf(const KeyHandle &handle)
{
    std::uint8_t *der = nullptr;
    const int length = i2d_PUBKEY(handle.key.get(), &der);
    const std::unique_ptr<std::uint8_t, FreeWith<[](void *p) { OPENSSL_free(p); }>> owner(der);
    require(length > 0);
    const std::uint8_t *at = der;
    PKey key(d2i_PUBKEY(nullptr, &at, length));
    require(key != nullptr);
    return std::make_shared<const KeyHandle>(std::move(key), handle.algorithm);
}

std::string textOf(const Bio &bio)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

} // namespace trustwalk::crypto
