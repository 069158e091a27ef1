#pragma once

#include "core/base/circumstances.h"
#include "core/base/encoding.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::crypto {

/// A 256-bit key that seals session tokens. Doesn't print.
class SealingKey {
public:
    SealingKey() = default;
    explicit SealingKey(const std::array<std::uint8_t, 32> &bytes) : m_bytes(bytes) {}
    [[nodiscard]] const std::array<std::uint8_t, 32> &reveal() const { return m_bytes; }

private:
    std::array<std::uint8_t, 32> m_bytes {};
};

/// AES-256-GCM: nonce ‖ ciphertext ‖ tag. The nonce is derived from seed, key and plaintext, so repeating a run repeats
/// its bytes and two plaintexts never share a nonce. `bound` is authenticated but not contained.
[[nodiscard]] Bytes seal(const SealingKey &key, std::string_view plaintext, std::string_view bound, const Seed &seed);
/// nullopt for anything that was not sealed with this key and `bound`.
[[nodiscard]] std::optional<std::string> unseal(const SealingKey &key, std::span<const std::uint8_t> sealed, std::string_view bound);

} // namespace trustwalk::crypto
