#pragma once

#include "core/base/circumstances.h"

#include <cstdint>
#include <span>
#include <string>

namespace trustwalk::crypto {

/// RFC 6238 with HMAC-SHA-1, 30 s steps; `digits` 6 to 8.
[[nodiscard]] std::int64_t totpStep(Instant now);
[[nodiscard]] std::string totpCode(std::span<const std::uint8_t> seed, std::int64_t step, int digits = 6);

} // namespace trustwalk::crypto
