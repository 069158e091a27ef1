#include "core/crypto/totp.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <array>

namespace trustwalk::crypto {

std::int64_t totpStep(Instant now)
{
    return std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<30>>>(now.time_since_epoch()).count();
}

std::string totpCode(std::span<const std::uint8_t> seed, std::int64_t step, int digits)
{
    // RFC 4226 §5.3: the step as eight bytes, and 31 bits of the HMAC from where its last four bits say.
    std::array<std::uint8_t, 8> counter {};
    for (std::size_t i = 0; i < counter.size(); ++i) {
        counter[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(step) >> (56 - 8 * i));
    }
    const Sha1 mac = hmacSha1(seed, asText(counter));
    const std::size_t offset = mac.back() & 15u;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = number << 8 | mac[offset + i];
    }
    number &= 0x7FFFFFFFu;
    std::string code(static_cast<std::size_t>(std::clamp(digits, 6, 8)), '0');
    for (std::size_t i = code.size(); i > 0; --i) {
        code[i - 1] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return code;
}

} // namespace trustwalk::crypto
