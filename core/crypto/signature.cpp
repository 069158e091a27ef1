// Signing and verifying, and the two forms of an EC signature: r ‖ s in a JWS (RFC 7518 §3.4), DER in OpenSSL.
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <array>
#include <openssl/ecdsa.h>

namespace trustwalk::crypto {

namespace {

const EVP_MD *fetched(const char *name)
{
    return EVP_MD_fetch(nullptr, name, nullptr);
}

/// The DER of r ‖ s, built without allocating: SEQUENCE { INTEGER r, INTEGER s }.
class DerSignature {
public:
    explicit DerSignature(std::span<const std::uint8_t> concatenated)
    {
        const std::size_t half = concatenated.size() / 2;
        m_at = m_bytes.data() + headRoom;
        integer(concatenated.first(half));
        integer(concatenated.last(half));
        // Two P-521 integers need more than 127 bytes, and with that a second byte for the length.
        const auto length = static_cast<std::size_t>(m_at - m_bytes.data()) - headRoom;
        m_begin = length < 128 ? 1 : 0;
        m_bytes[m_begin] = 0x30;
        m_bytes[1] = length < 128 ? m_bytes[1] : 0x81;
        m_bytes[2] = static_cast<std::uint8_t>(length);
    }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_bytes.data() + m_begin, m_at}; }

private:
    static constexpr std::size_t headRoom = 3;

    void integer(std::span<const std::uint8_t> digits)
    {
        while (digits.size() > 1 && digits.front() == 0) {
            digits = digits.subspan(1);
        }
        // DER's integers are signed: a leading one bit needs a zero byte before it.
        const bool padded = (digits.front() & 0x80) != 0;
        *m_at++ = 0x02;
        *m_at++ = static_cast<std::uint8_t>(digits.size() + (padded ? 1 : 0));
        if (padded) {
            *m_at++ = 0;
        }
        m_at = std::ranges::copy(digits, m_at).out;
    }

    std::array<std::uint8_t, headRoom + 2 * (3 + 66)> m_bytes;
    std::uint8_t *m_at = nullptr;
    std::size_t m_begin = 0;
};

Bytes concatenatedOf(const Bytes &der, std::size_t half)
{
    using Numbers = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;
    const std::uint8_t *at = der.data();
    const Numbers numbers(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    require(numbers != nullptr);
    Bytes result(half * 2);
    require(BN_bn2binpad(ECDSA_SIG_get0_r(numbers.get()), result.data(), static_cast<int>(half)) == static_cast<int>(half)
            && BN_bn2binpad(ECDSA_SIG_get0_s(numbers.get()), result.data() + half, static_cast<int>(half)) == static_cast<int>(half));
    return result;
}

SignatureCheck checked(const KeyHandle &handle, const EVP_MD *digest, std::string_view message, std::span<const std::uint8_t> signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    if (context == nullptr || EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, handle.key.get()) != 1) {
        ERR_clear_error();
        return SignatureCheck::KeyUnusable;
    }
    const int answer = EVP_DigestVerify(context.get(), signature.data(), signature.size(), asBytes(message).data(), message.size());
    if (answer == 1) {
        return SignatureCheck::Matches;
    }
    ERR_clear_error();
    return answer == 0 ? SignatureCheck::Differs : SignatureCheck::KeyUnusable;
}

} // namespace

const EVP_MD *digestFor(SignatureAlgorithm algorithm)
{
    static const EVP_MD *const sha384 = fetched("SHA384");
    static const EVP_MD *const sha512 = fetched("SHA512");
    switch (algorithm) {
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Es256: return sha256Digest();
    case SignatureAlgorithm::Rs384:
    case SignatureAlgorithm::Es384: return sha384;
    case SignatureAlgorithm::Rs512:
    case SignatureAlgorithm::Es512: return sha512;
    }
    return nullptr;
}

SignatureCheck PublicKey::verify(SignatureAlgorithm algorithm, std::string_view message, std::span<const std::uint8_t> signature) const
{
    const EVP_MD *const digest = digestFor(algorithm);
    if (!fits(algorithm, m_key->algorithm) || digest == nullptr) {
        return SignatureCheck::KeyUnusable;
    }
    // A signature of another length is wrong before any arithmetic.
    if (m_key->algorithm == KeyAlgorithm::Rsa) {
        const bool rightSize = signature.size() == static_cast<std::size_t>(EVP_PKEY_get_size(m_key->key.get()));
        return rightSize ? checked(*m_key, digest, message, signature) : SignatureCheck::Differs;
    }
    if (signature.size() != 2 * coordinateSize(m_key->algorithm)) {
        return SignatureCheck::Differs;
    }
    return checked(*m_key, digest, message, DerSignature(signature).bytes());
}

Bytes PrivateKey::sign(SignatureAlgorithm algorithm, std::string_view message) const
{
    require(fits(algorithm, m_key->algorithm));
    const DigestContext context(EVP_MD_CTX_new());
    require(context != nullptr && EVP_DigestSignInit(context.get(), nullptr, digestFor(algorithm), nullptr, m_key->key.get()) == 1);
    std::size_t length = static_cast<std::size_t>(EVP_PKEY_get_size(m_key->key.get()));
    Bytes signature(length);
    require(EVP_DigestSign(context.get(), signature.data(), &length, asBytes(message).data(), message.size()) == 1);
    signature.resize(length);
    return m_key->algorithm == KeyAlgorithm::Rsa ? signature : concatenatedOf(signature, coordinateSize(m_key->algorithm));
}

} // namespace trustwalk::crypto
