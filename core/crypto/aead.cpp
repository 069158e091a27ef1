#include "core/crypto/aead.h"

#include "core/crypto/digest.h"
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/params.h>

namespace trustwalk::crypto {

namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
/// Far above any session token, and small enough for the int that EVP counts in.
constexpr std::size_t largest = 1u << 24;

EVP_CIPHER *cipher()
{
    static EVP_CIPHER *const aes = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    require(aes != nullptr);
    return aes;
}

/// With a random nonce a repeated run would differ. Derived from all that GCM is given, a nonce repeats only where the
/// whole message does: two messages with one nonce would betray the authentication key.
Sha256 nonceFor(const SealingKey &key, std::string_view plaintext, std::string_view bound, const Seed &seed)
{
    std::string input = "nonce";
    input.append(asText(seed.bytes)).append(asText(sha256(bound))).append(asText(sha256(plaintext)));
    return hmacSha256(key.reveal(), input);
}

/// One for each thread: a new one for each message would cost more than the message. It is reset after use, with the key in it.
class CipherInUse {
public:
    CipherInUse() { require(context() != nullptr); }
    ~CipherInUse() { EVP_CIPHER_CTX_reset(context()); }
    CipherInUse(const CipherInUse &) = delete;
    CipherInUse &operator=(const CipherInUse &) = delete;
    [[nodiscard]] EVP_CIPHER_CTX *get() const { return context(); }

private:
    static EVP_CIPHER_CTX *context()
    {
        static thread_local const CipherContext own(EVP_CIPHER_CTX_new());
        return own.get();
    }
};

std::array<OSSL_PARAM, 2> tagParameter(std::uint8_t *tag)
{
    return {OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, tagSize), OSSL_PARAM_construct_end()};
}

} // namespace

Bytes seal(const SealingKey &key, std::string_view plaintext, std::string_view bound, const Seed &seed)
{
    require(plaintext.size() <= largest && bound.size() <= largest);
    const Sha256 nonce = nonceFor(key, plaintext, bound, seed);
    Bytes sealed(nonceSize + plaintext.size() + tagSize);
    std::copy_n(nonce.begin(), nonceSize, sealed.begin());
    std::uint8_t *const body = sealed.data() + nonceSize;
    std::uint8_t *const tag = body + plaintext.size();
    auto parameters = tagParameter(tag);
    int length = 0;
    const CipherInUse context;
    require(EVP_EncryptInit_ex2(context.get(), cipher(), key.reveal().data(), sealed.data(), nullptr) == 1
            && EVP_EncryptUpdate(context.get(), nullptr, &length, asBytes(bound).data(), static_cast<int>(bound.size())) == 1
            && EVP_EncryptUpdate(context.get(), body, &length, asBytes(plaintext).data(), static_cast<int>(plaintext.size())) == 1
            && EVP_EncryptFinal_ex(context.get(), tag, &length) == 1 && EVP_CIPHER_CTX_get_params(context.get(), parameters.data()) == 1);
    return sealed;
}

std::optional<std::string> unseal(const SealingKey &key, std::span<const std::uint8_t> sealed, std::string_view bound)
{
    if (sealed.size() < nonceSize + tagSize || sealed.size() > largest + nonceSize + tagSize || bound.size() > largest) {
        return std::nullopt;
    }
    const std::span body = sealed.subspan(nonceSize, sealed.size() - nonceSize - tagSize);
    std::array<std::uint8_t, tagSize> tag;
    std::ranges::copy(sealed.last(tagSize), tag.begin());
    const auto parameters = tagParameter(tag.data());
    // One byte more than needed, so that an empty text, too, has a place for EVP to write to.
    std::string plaintext(body.size() + 1, '\0');
    auto *const out = reinterpret_cast<std::uint8_t *>(plaintext.data());
    int length = 0;
    const CipherInUse context;
    const bool genuine = EVP_DecryptInit_ex2(context.get(), cipher(), key.reveal().data(), sealed.data(), nullptr) == 1
                         && EVP_DecryptUpdate(context.get(), nullptr, &length, asBytes(bound).data(), static_cast<int>(bound.size())) == 1
                         && EVP_DecryptUpdate(context.get(), out, &length, body.data(), static_cast<int>(body.size())) == 1
                         && EVP_CIPHER_CTX_set_params(context.get(), parameters.data()) == 1
                         && EVP_DecryptFinal_ex(context.get(), out + body.size(), &length) == 1;
    if (!genuine) {
        ERR_clear_error();
        return std::nullopt;
    }
    plaintext.resize(body.size());
    return plaintext;
}

} // namespace trustwalk::crypto
