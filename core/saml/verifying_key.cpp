#include "core/saml/verifying_key.h"

#include "core/crypto/secret.h"

#include <deque>
#include <mutex>
#include <xmlsec/xmlsec.h>
// xmlsec wants this order.
#include <xmlsec/crypto.h>

namespace trustwalk::saml {

namespace {

constexpr std::size_t mostKept = 64;

SecKey load(std::string_view pem)
{
    return SecKey(xmlSecCryptoAppKeyLoadMemory(reinterpret_cast<const xmlSecByte *>(pem.data()), static_cast<xmlSecSize>(pem.size()),
                                               xmlSecKeyDataFormatPem, nullptr, nullptr, nullptr));
}

/// The PublicKey is kept too: as long as it lives, no other key can have its handle's address.
struct Kept {
    crypto::PublicKey key;
    SecKey loaded;
};

} // namespace

SecKey verifyingKey(const crypto::PublicKey &key)
{
    static std::mutex mutex;
    static std::deque<Kept> kept;
    const std::lock_guard lock(mutex);
    for (const Kept &entry : kept) {
        if (&entry.key.handle() == &key.handle())
            return SecKey(xmlSecKeyDuplicate(entry.loaded.get()));
    }
    SecKey loaded = load(key.pem());
    if (!loaded)
        return nullptr;
    if (kept.size() == mostKept)
        kept.pop_front();
    kept.push_back({key, std::move(loaded)});
    return SecKey(xmlSecKeyDuplicate(kept.back().loaded.get()));
}

SecKey signingKey(const crypto::PrivateKey &key)
{
    const crypto::Secret pem(key.pemToKeep());
    return load(pem.reveal());
}

} // namespace trustwalk::saml
