#include "core/crypto/openssl_ptr.h"

#include <array>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace trustwalk::crypto {

namespace {

constexpr std::size_t longestPem = 64u << 10;

/// Never quotes the text: it is a secret.
tl::unexpected<ParseError> refused(ParseError::Code code, std::string_view expected)
{
    ParseError error;
    error.code = code;
    error.expected = expected;
    return failure(std::move(error));
}

/// OpenSSL would ask on the terminal for the password of an encrypted key; this answers that there is none.
int noPassword(char *, int, int, void *)
{
    return -1;
}

PKey newKey(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa: return PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(2048)));
    case KeyAlgorithm::EcP256: return PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    case KeyAlgorithm::EcP384: return PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384"));
    case KeyAlgorithm::EcP521: return PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-521"));
    }
    return nullptr;
}

/// A changed byte can leave a key that reads well and signs wrongly, so it signs something. EVP_PKEY_pairwise_check would prove RSA's
/// primes anew, which takes 50 times as long.
bool verifiesItself(EVP_PKEY *key)
{
    constexpr std::array<std::uint8_t, 9> message {'t', 'r', 'u', 's', 't', 'w', 'a', 'l', 'k'};
    std::array<std::uint8_t, 1024> signature {}; // RSA of 8,192 bits
    std::size_t length = signature.size();
    const DigestContext signing(EVP_MD_CTX_new()), checking(EVP_MD_CTX_new());
    const bool verified = EVP_DigestSignInit_ex(signing.get(), nullptr, "SHA256", nullptr, nullptr, key, nullptr) == 1
                          && EVP_DigestSign(signing.get(), signature.data(), &length, message.data(), message.size()) == 1
                          && EVP_DigestVerifyInit_ex(checking.get(), nullptr, "SHA256", nullptr, nullptr, key, nullptr) == 1
                          && EVP_DigestVerify(checking.get(), signature.data(), length, message.data(), message.size()) == 1;
    ERR_clear_error();
    return verified;
}

} // namespace

PrivateKey::PrivateKey(std::shared_ptr<const KeyHandle> key) : m_key(std::move(key)), m_public(publicHalf(*m_key)) {}

PrivateKey PrivateKey::generate(KeyAlgorithm algorithm)
{
    PKey key = newKey(algorithm);
    require(key != nullptr);
    return PrivateKey(std::make_shared<const KeyHandle>(std::move(key), algorithm));
}

Result<PrivateKey, ParseError> PrivateKey::fromPem(std::string_view pem)
{
    if (pem.empty()) {
        return refused(ParseError::Code::Empty, "PEM of a private key");
    }
    if (pem.size() > longestPem) {
        return refused(ParseError::Code::TooLarge, std::to_string(longestPem));
    }
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    PKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (key == nullptr) {
        return refused(ParseError::Code::Syntax, "PEM of a private key");
    }
    auto handle = handleOf(std::move(key));
    if (!handle) {
        return failure(std::move(handle.error()));
    }
    if (!verifiesItself((*handle)->key.get())) {
        return refused(ParseError::Code::BadValue, "private key that belongs to its public key");
    }
    return PrivateKey(*std::move(handle));
}

std::string PrivateKey::pemToKeep() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key->key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return textOf(bio);
}

KeyAlgorithm PrivateKey::algorithm() const
{
    return m_key->algorithm;
}

} // namespace trustwalk::crypto
