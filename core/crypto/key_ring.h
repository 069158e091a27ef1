#pragma once

#include "core/crypto/aead.h"
#include "core/crypto/key_pair.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::crypto {

/// The private keys of one world: one signing key for each provider that mints tokens, and the key that seals session
/// tokens. Holds them in memory only; app/world makes and keeps the file.
class KeyRing {
public:
    struct ProviderKey {
        PrivateKey key;
        Bytes certificate; ///< X.509 DER; empty for OIDC providers
    };
    struct Wanted {
        std::string provider;
        KeyAlgorithm algorithm = KeyAlgorithm::Rsa;
        bool certificate = false;
    };

    /// Makes what is missing; keeps what is there.
    void ensure(const std::vector<Wanted> &wanted, Instant now);
    [[nodiscard]] const ProviderKey *find(std::string_view provider) const;
    [[nodiscard]] const SealingKey &sealingKey() const { return m_sealing; }

    /// JSON {"format":"trustwalk-keys","formatVersion":1,"sealingKey":…,"providers":[…]}: secret, for the owner-only
    /// file.
    [[nodiscard]] std::string textToKeep() const;
    [[nodiscard]] static Result<KeyRing, ParseError> fromText(std::string_view text);
    [[nodiscard]] static KeyRing generate(const std::vector<Wanted> &wanted, Instant now);

private:
    std::map<std::string, ProviderKey, std::less<>> m_providers;
    SealingKey m_sealing;
};

} // namespace trustwalk::crypto
