#include "core/crypto/digest.h"

#include "core/base/encoding.h"
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>

namespace trustwalk::crypto {

void require(bool worked)
{
    if (!worked) {
        std::abort();
    }
}

namespace {

// Fetching looks a name up under a lock and costs more than hashing a short text, so each algorithm is fetched once. They
// live as long as the process: OpenSSL takes itself down at exit.
const EVP_MD *fetchDigest(const char *name)
{
    const EVP_MD *const digest = EVP_MD_fetch(nullptr, name, nullptr);
    require(digest != nullptr);
    return digest;
}

const EVP_MD *sha1Digest()
{
    static const EVP_MD *const digest = fetchDigest("SHA1");
    return digest;
}

template <std::size_t size> std::array<std::uint8_t, size> digestOf(const EVP_MD *digest, std::string_view data)
{
    // One context for each thread: a new one for each call would allocate twice.
    static thread_local const DigestContext context(EVP_MD_CTX_new());
    std::array<std::uint8_t, size> result;
    unsigned length = 0;
    require(EVP_DigestInit_ex2(context.get(), digest, nullptr) == 1 && EVP_DigestUpdate(context.get(), data.data(), data.size()) == 1
            && EVP_DigestFinal_ex(context.get(), result.data(), &length) == 1 && length == size);
    return result;
}

MacContext makeHmacContext(const char *digest)
{
    static EVP_MAC *const mac = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    MacContext context(EVP_MAC_CTX_new(mac));
    std::string name(digest);
    const std::array parameters {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0), OSSL_PARAM_construct_end()};
    require(context != nullptr && EVP_MAC_CTX_set_params(context.get(), parameters.data()) == 1);
    return context;
}

template <std::size_t size> std::array<std::uint8_t, size> macUnderway(EVP_MAC_CTX *context, std::string_view data)
{
    std::array<std::uint8_t, size> result;
    std::size_t length = 0;
    require(EVP_MAC_update(context, asBytes(data).data(), data.size()) == 1 && EVP_MAC_final(context, result.data(), &length, size) == 1
            && length == size);
    return result;
}

template <std::size_t size>
std::array<std::uint8_t, size> mac(EVP_MAC_CTX *context, std::span<const std::uint8_t> key, std::string_view data)
{
    // A null key means "the key of the last time" to EVP_MAC_init, which an empty span must never become.
    static constexpr std::uint8_t emptyKey = 0;
    require(EVP_MAC_init(context, key.empty() ? &emptyKey : key.data(), key.size(), nullptr) == 1);
    return macUnderway<size>(context, data);
}

/// Contexts that have taken in a key of 32 bytes: the same one again costs half. One request uses a few keys in turn: its seed, the signing
/// key, the sealing key. They are wiped with their context, and when another key takes their place.
class KeyedHmacs {
public:
    using Key = std::span<const std::uint8_t, 32>;

    Sha256 mac(Key key, std::string_view data)
    {
        ++m_uses;
        for (Keyed &keyed : m_keyed)
            if (keyed.context != nullptr && isSame(keyed.key, key)) {
                keyed.lastUse = m_uses;
                require(EVP_MAC_init(keyed.context.get(), nullptr, 0, nullptr) == 1);
                return macUnderway<32>(keyed.context.get(), data);
            }
        Keyed &oldest = *std::ranges::min_element(m_keyed, {}, &Keyed::lastUse);
        if (oldest.context == nullptr)
            oldest.context = makeHmacContext("SHA256");
        oldest.lastUse = m_uses;
        std::ranges::copy(key, oldest.key.begin());
        return crypto::mac<32>(oldest.context.get(), key, data);
    }

private:
    /// In the same time whatever they are.
    static bool isSame(const Sha256 &a, Key b)
    {
        std::array<std::uint64_t, 4> left, right;
        std::memcpy(left.data(), a.data(), sizeof left);
        std::memcpy(right.data(), b.data(), sizeof right);
        std::uint64_t differing = 0;
        for (std::size_t i = 0; i < left.size(); ++i)
            differing |= left[i] ^ right[i];
        return differing == 0;
    }
    struct Keyed {
        Keyed() = default;
        ~Keyed() { OPENSSL_cleanse(key.data(), key.size()); }
        Keyed(const Keyed &) = delete;
        Keyed &operator=(const Keyed &) = delete;

        MacContext context;
        Sha256 key {};
        std::uint64_t lastUse = 0;
    };
    std::array<Keyed, 4> m_keyed;
    std::uint64_t m_uses = 0;
};

} // namespace

const EVP_MD *sha256Digest()
{
    static const EVP_MD *const digest = fetchDigest("SHA256");
    return digest;
}

Sha256 sha256(std::string_view data)
{
    return digestOf<32>(sha256Digest(), data);
}

Sha1 sha1(std::string_view data)
{
    return digestOf<20>(sha1Digest(), data);
}

Md5 md5(std::string_view data)
{
    static const EVP_MD *const digest = fetchDigest("MD5");
    return digestOf<16>(digest, data);
}

Sha256 hmacSha256(std::span<const std::uint8_t> key, std::string_view data)
{
    static thread_local KeyedHmacs keyed;
    static thread_local const MacContext context = makeHmacContext("SHA256");
    if (key.size() == KeyedHmacs::Key::extent)
        return keyed.mac(KeyedHmacs::Key(key), data);
    return mac<32>(context.get(), key, data);
}

Sha1 hmacSha1(std::span<const std::uint8_t> key, std::string_view data)
{
    static thread_local const MacContext context = makeHmacContext("SHA1");
    return mac<20>(context.get(), key, data);
}

std::string sha256Hex(std::string_view data)
{
    return hex(sha256(data));
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace trustwalk::crypto
