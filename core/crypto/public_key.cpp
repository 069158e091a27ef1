#include "core/crypto/digest.h"
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/pem.h>

namespace trustwalk::crypto {

namespace {

/// An 8,192-bit modulus has 1,366 characters in base64url, its PEM less than 2 KiB.
constexpr std::size_t longestNumber = 1400;
constexpr std::size_t longestPem = 64u << 10;

tl::unexpected<ParseError> refused(ParseError::Code code, std::string_view path, std::string_view found, std::string_view expected)
{
    ParseError error;
    error.code = code;
    error.path = path;
    error.found = shortened(found);
    error.expected = expected;
    return failure(std::move(error));
}

/// Builds a public key from its numbers; null where OpenSSL takes them for none (a point off the curve, say).
PKey build(const char *kind, const Parameters &parameters)
{
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *key = nullptr;
    const bool built = context != nullptr && parameters != nullptr && EVP_PKEY_fromdata_init(context.get()) == 1
                       && EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) == 1;
    if (!built) {
        ERR_clear_error();
    }
    return PKey(key);
}

/// A positive number in base64url without leading zero bytes (RFC 7518 §2, Base64urlUInt).
Result<BigNumber, ParseError> numberOf(std::string_view text, std::string_view member)
{
    if (text.empty()) {
        return refused(ParseError::Code::Empty, member, {}, "base64url");
    }
    if (text.size() > longestNumber) {
        return refused(ParseError::Code::TooLarge, member, text, std::to_string(longestNumber));
    }
    const auto bytes = fromBase64Url(text);
    if (!bytes) {
        return refused(ParseError::Code::Syntax, member, text, "base64url");
    }
    if (bytes->front() == 0) {
        return refused(ParseError::Code::BadValue, member, text, "base64url without leading zero bytes");
    }
    return BigNumber(BN_bin2bn(bytes->data(), static_cast<int>(bytes->size()), nullptr));
}

struct Curve {
    std::string_view jwkName;
    const char *openSslName;
    KeyAlgorithm algorithm;
};
constexpr std::array<Curve, 3> curves {
    {{"P-256", "P-256", KeyAlgorithm::EcP256}, {"P-384", "P-384", KeyAlgorithm::EcP384}, {"P-521", "P-521", KeyAlgorithm::EcP521}}};

/// A coordinate in base64url, of exactly the curve's size (RFC 7518 §6.2.1.2).
Result<Bytes, ParseError> coordinateOf(std::string_view text, std::string_view member, std::size_t size)
{
    if (text.size() > longestNumber) {
        return refused(ParseError::Code::TooLarge, member, text, std::to_string(longestNumber));
    }
    auto bytes = fromBase64Url(text);
    if (!bytes) {
        return refused(ParseError::Code::Syntax, member, text, "base64url");
    }
    if (bytes->size() != size) {
        return refused(ParseError::Code::BadValue, member, text, std::to_string(size) + " bytes");
    }
    return *std::move(bytes);
}

/// One of the key's numbers in base64url, at least `size` bytes long.
std::string numberText(const EVP_PKEY *key, const char *name, std::size_t size)
{
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    const BigNumber owner(number);
    Bytes bytes(std::max(size, static_cast<std::size_t>(BN_num_bytes(number))));
    require(BN_bn2binpad(number, bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size()));
    return base64Url(bytes);
}

} // namespace

Result<PublicKey, ParseError> PublicKey::fromRsa(std::string_view n, std::string_view e)
{
    const auto modulus = numberOf(n, "n");
    if (!modulus) {
        return failure(modulus.error());
    }
    const auto exponent = numberOf(e, "e");
    if (!exponent) {
        return failure(exponent.error());
    }
    if (!BN_is_odd(modulus->get())) {
        return refused(ParseError::Code::BadValue, "n", n, "odd number");
    }
    // With e = 1 every message is its own signature; OpenSSL verifies no exponent above 64 bits for large keys.
    if (!BN_is_odd(exponent->get()) || BN_is_one(exponent->get()) || BN_num_bits(exponent->get()) > 64) {
        return refused(ParseError::Code::BadValue, "e", e, "odd number of 3 or more, at most 64 bits");
    }
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    require(builder != nullptr && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus->get()) == 1
            && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent->get()) == 1);
    PKey key = build("RSA", Parameters(OSSL_PARAM_BLD_to_param(builder.get())));
    if (key == nullptr) {
        return refused(ParseError::Code::BadValue, "n", n, "RSA public key");
    }
    auto handle = handleOf(std::move(key));
    if (!handle) {
        handle.error().path = "n";
        return failure(std::move(handle.error()));
    }
    return PublicKey(*std::move(handle));
}

Result<PublicKey, ParseError> PublicKey::fromEc(std::string_view curve, std::string_view x, std::string_view y)
{
    const auto known = std::ranges::find(curves, curve, &Curve::jwkName);
    if (known == curves.end()) {
        return refused(ParseError::Code::Unsupported, "crv", curve, "P-256 | P-384 | P-521");
    }
    const std::size_t size = coordinateSize(known->algorithm);
    const auto xBytes = coordinateOf(x, "x", size);
    if (!xBytes) {
        return failure(xBytes.error());
    }
    const auto yBytes = coordinateOf(y, "y", size);
    if (!yBytes) {
        return failure(yBytes.error());
    }
    Bytes point {0x04}; // uncompressed, SEC 1 §2.3.3
    point.insert(point.end(), xBytes->begin(), xBytes->end());
    point.insert(point.end(), yBytes->begin(), yBytes->end());
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    require(builder != nullptr && OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, known->openSslName, 0) == 1
            && OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) == 1);
    PKey key = build("EC", Parameters(OSSL_PARAM_BLD_to_param(builder.get())));
    if (key == nullptr) {
        return refused(ParseError::Code::BadValue, "x", x, "point on " + std::string(curve));
    }
    return handleOf(std::move(key)).map([](auto handle) { return PublicKey(std::move(handle)); });
}

Result<PublicKey, ParseError> PublicKey::fromPem(std::string_view pem)
{
    if (pem.empty()) {
        return refused(ParseError::Code::Empty, {}, {}, "PEM of a public key");
    }
    if (pem.size() > longestPem) {
        return refused(ParseError::Code::TooLarge, {}, {}, std::to_string(longestPem));
    }
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    PKey key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (key == nullptr) {
        return refused(ParseError::Code::Syntax, {}, pem.substr(0, pem.find('\n')), "PEM of a public key");
    }
    return handleOf(std::move(key)).map([](auto handle) { return PublicKey(std::move(handle)); });
}

KeyAlgorithm PublicKey::algorithm() const
{
    return m_key->algorithm;
}

int PublicKey::bits() const
{
    return EVP_PKEY_get_bits(m_key->key.get());
}

std::string PublicKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PUBKEY(bio.get(), m_key->key.get()) == 1);
    return textOf(bio);
}

PublicKey::Jwk PublicKey::jwk() const
{
    const EVP_PKEY *const key = m_key->key.get();
    Jwk jwk;
    if (m_key->algorithm == KeyAlgorithm::Rsa) {
        jwk.kty = "RSA";
        jwk.n = numberText(key, OSSL_PKEY_PARAM_RSA_N, 0);
        jwk.e = numberText(key, OSSL_PKEY_PARAM_RSA_E, 0);
        return jwk;
    }
    const std::size_t size = coordinateSize(m_key->algorithm);
    jwk.kty = "EC";
    jwk.crv = std::ranges::find(curves, m_key->algorithm, &Curve::algorithm)->jwkName;
    jwk.x = numberText(key, OSSL_PKEY_PARAM_EC_PUB_X, size);
    jwk.y = numberText(key, OSSL_PKEY_PARAM_EC_PUB_Y, size);
    return jwk;
}

std::string PublicKey::thumbprint() const
{
    // RFC 7638 §3.2: the required members alone, in lexicographic order, without white space.
    std::call_once(m_key->thumbprintMade, [this] {
        const Jwk members = jwk();
        const std::string text
            = members.kty == "RSA" ? R"({"e":")" + members.e + R"(","kty":"RSA","n":")" + members.n + R"("})"
                                   : R"({"crv":")" + members.crv + R"(","kty":"EC","x":")" + members.x + R"(","y":")" + members.y + R"("})";
        m_key->thumbprint = base64Url(sha256(text));
    });
    return m_key->thumbprint;
}

} // namespace trustwalk::crypto
