#include "core/crypto/digest.h"
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace trustwalk::crypto {

namespace {

constexpr std::size_t largest = 64u << 10;

tl::unexpected<ParseError> refused(ParseError::Code code, std::string_view expected)
{
    ParseError error;
    error.code = code;
    error.expected = expected;
    return failure(std::move(error));
}

/// RFC 5280 allows a common name of 64 characters (ub-common-name), and OpenSSL none of zero.
Name subjectNamed(std::string_view commonName)
{
    Name name(X509_NAME_new());
    require(name != nullptr);
    const std::string text = shortened(commonName, 64);
    if (!text.empty()) {
        // A name in no known encoding still makes a certificate; its bytes are taken for Latin-1.
        const int encoding = isUtf8(text) ? MBSTRING_UTF8 : MBSTRING_ASC;
        require(X509_NAME_add_entry_by_txt(name.get(), "CN", encoding, asBytes(text).data(), static_cast<int>(text.size()), -1, 0) == 1);
    }
    return name;
}

/// 64 bits out of what the certificate says, so that the same certificate is made twice with the same serial number.
void setSerial(X509 *certificate, std::string_view content)
{
    Sha256 hash = sha256(content);
    hash[0] = static_cast<std::uint8_t>((hash[0] & 0x7F) | 0x40); // positive, and never zero
    const BigNumber number(BN_bin2bn(hash.data(), 8, nullptr));
    require(number != nullptr && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

/// The years that a certificate can name (RFC 5280 §4.1.2.5); a clock that was moved may stand outside.
std::time_t certificateTime(Instant t)
{
    using namespace std::chrono;
    constexpr Instant earliest = sys_days(1950y / January / 1);
    constexpr Instant latest = sys_days(9999y / December / 31);
    return static_cast<std::time_t>(std::clamp(t, earliest, latest).time_since_epoch().count());
}

SignatureAlgorithm usualFor(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa: return SignatureAlgorithm::Rs256;
    case KeyAlgorithm::EcP256: return SignatureAlgorithm::Es256;
    case KeyAlgorithm::EcP384: return SignatureAlgorithm::Es384;
    case KeyAlgorithm::EcP521: return SignatureAlgorithm::Es512;
    }
    return SignatureAlgorithm::Rs256;
}

} // namespace

Result<PublicKey, ParseError> PublicKey::fromCertificate(std::span<const std::uint8_t> der)
{
    if (der.empty()) {
        return refused(ParseError::Code::Empty, "X.509 certificate");
    }
    if (der.size() > largest) {
        return refused(ParseError::Code::TooLarge, std::to_string(largest));
    }
    const std::uint8_t *at = der.data();
    const Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (certificate == nullptr || at != der.data() + der.size()) {
        ERR_clear_error();
        return refused(ParseError::Code::Syntax, "X.509 certificate");
    }
    PKey key(X509_get_pubkey(certificate.get()));
    ERR_clear_error();
    if (key == nullptr) {
        return refused(ParseError::Code::Unsupported, "RSA | EC");
    }
    return handleOf(std::move(key)).map([](auto handle) { return PublicKey(std::move(handle)); });
}

Bytes PrivateKey::selfSignedCertificate(std::string_view commonName, Instant notBefore, Instant notAfter) const
{
    const Certificate certificate(X509_new());
    require(certificate != nullptr);
    const Name name = subjectNamed(commonName);
    setSerial(certificate.get(), std::string(commonName) + "\n" + isoTime(notBefore) + "\n" + isoTime(notAfter) + "\n" + m_public.pem());
    // Without extensions it is a version 1 certificate (RFC 5280 §4.1.2.1); SAML pins its key and looks at nothing else.
    require(X509_set_version(certificate.get(), X509_VERSION_1) == 1 && X509_set_subject_name(certificate.get(), name.get()) == 1
            && X509_set_issuer_name(certificate.get(), name.get()) == 1
            && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), certificateTime(notBefore)) != nullptr
            && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), certificateTime(notAfter)) != nullptr
            && X509_set_pubkey(certificate.get(), m_key->key.get()) == 1
            && X509_sign(certificate.get(), m_key->key.get(), digestFor(usualFor(m_key->algorithm))) > 0);
    const int length = i2d_X509(certificate.get(), nullptr);
    require(length > 0);
    Bytes der(static_cast<std::size_t>(length));
    std::uint8_t *at = der.data();
    require(i2d_X509(certificate.get(), &at) == length);
    return der;
}

} // namespace trustwalk::crypto
