#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trustwalk {

using Instant = std::chrono::sys_seconds;
using Seconds = std::chrono::seconds;

/// 32 bytes that all randomness of one run is derived from (crypto/random.h). The same seed gives the same run.
struct Seed {
    std::array<std::uint8_t, 32> bytes {};
    bool operator==(const Seed &) const = default;
};

/// What a run may know of the outside: when it is, and its randomness. There is no other clock and no other dice in
/// core.
struct Circumstances {
    Instant now {};
    Seed random;
    std::string sourceIp = "203.0.113.10"; ///< of the client, as the service sees it (RFC 5737 documentation range in walks)
};

[[nodiscard]] std::string isoTime(Instant t); ///< 2026-07-01T09:00:00Z
[[nodiscard]] std::string basicTime(Instant t); ///< 20260701T090000Z, as in X-Amz-Date
[[nodiscard]] std::string basicDate(Instant t); ///< 20260701, as in a credential scope
/// ISO 8601 with seconds, optional fraction (cut off), and "Z" or an offset: 2026-07-01T09:00:00Z, …+09:00.
[[nodiscard]] std::optional<Instant> fromIsoTime(std::string_view text);
[[nodiscard]] std::optional<Instant> fromBasicTime(std::string_view text); ///< 20260701T090000Z only

} // namespace trustwalk
