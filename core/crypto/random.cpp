#include "core/crypto/random.h"

#include "core/crypto/digest.h"
#include "core/crypto/openssl_ptr.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <tuple>

namespace trustwalk::crypto {

namespace {

/// What the bytes are for, so that a derived seed never equals bytes derived for the same purpose.
enum class Use : char { Bytes = 'b', Seed = 's', Text = 't' };

/// HMAC-SHA256 in counter mode (NIST SP 800-108 §4.1): block i is HMAC(seed, use ‖ purpose ‖ i). The counter has a fixed
/// width, so no two (purpose, i) give the same input.
class Blocks {
public:
    Blocks(const Seed &seed, Use use, std::string_view purpose) : m_seed(seed)
    {
        m_input.reserve(purpose.size() + 5);
        m_input.push_back(static_cast<char>(use));
        m_input.append(purpose).append(4, '\0');
    }
    [[nodiscard]] Sha256 next()
    {
        for (std::size_t i = 0; i < 4; ++i) {
            m_input[m_input.size() - 1 - i] = static_cast<char>(m_index >> (8 * i) & 0xFFu);
        }
        ++m_index;
        return hmacSha256(m_seed.bytes, m_input);
    }

private:
    const Seed &m_seed;
    std::string m_input;
    std::uint32_t m_index = 0;
};

} // namespace

Bytes derive(const Seed &seed, std::string_view purpose, std::size_t count)
{
    Blocks blocks(seed, Use::Bytes, purpose);
    Bytes bytes;
    bytes.reserve(count);
    while (bytes.size() < count) {
        const Sha256 block = blocks.next();
        bytes.insert(bytes.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(std::min(block.size(), count - bytes.size())));
    }
    return bytes;
}

Seed derivedSeed(const Seed &seed, std::string_view purpose)
{
    return {Blocks(seed, Use::Seed, purpose).next()};
}

Seed seedFromNumber(std::uint64_t number)
{
    return {sha256("trustwalk seed " + std::to_string(number))};
}

Seed systemSeed()
{
    // Drawn in lots, since each draw costs the generator's own bookkeeping; a seed is wiped from the lot when it is given away.
    constexpr std::size_t lot = 32;
    Seed seed;
    constexpr std::size_t size = std::tuple_size_v<decltype(seed.bytes)>;
    static thread_local std::array<std::uint8_t, lot * size> drawn;
    static thread_local std::size_t left = 0;
    if (left == 0) {
        require(RAND_priv_bytes(drawn.data(), static_cast<int>(drawn.size())) == 1);
        left = lot;
    }
    std::uint8_t *const next = drawn.data() + --left * size;
    std::copy_n(next, size, seed.bytes.begin());
    OPENSSL_cleanse(next, size);
    return seed;
}

std::string deriveText(const Seed &seed, std::string_view purpose, std::size_t count, std::string_view alphabet)
{
    alphabet = alphabet.substr(0, 256);
    std::string text;
    if (alphabet.empty()) {
        return text;
    }
    // A byte at or above the largest multiple of the alphabet's size would favour the first characters.
    const std::size_t fair = 256 - 256 % alphabet.size();
    Blocks blocks(seed, Use::Text, purpose);
    text.reserve(count);
    while (text.size() < count) {
        for (const std::uint8_t byte : blocks.next()) {
            if (byte < fair && text.size() < count) {
                text.push_back(alphabet[byte % alphabet.size()]);
            }
        }
    }
    return text;
}

std::string deriveUuid(const Seed &seed, std::string_view purpose)
{
    Bytes bytes = derive(seed, purpose, 16);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0Fu) | 0x40u);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3Fu) | 0x80u);
    std::string text = hex(bytes);
    for (const std::size_t dash : {20, 16, 12, 8}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

} // namespace trustwalk::crypto
