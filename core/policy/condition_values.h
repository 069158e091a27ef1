#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The typed values that condition operators compare. Every reader answers nullopt for text that is not of its type.
namespace trustwalk::policy {

/// An exact decimal: 0.digits × 10^exponent. Digits neither begin nor end with 0; zero has none.
struct Decimal {
    bool negative = false;
    std::int64_t exponent = 0;
    std::string digits;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &, const Decimal &) = default;
};
/// "-12.50", "1e3"; at most 400 characters, exponents up to ±9999. No spaces, no hexadecimal, no Infinity.
[[nodiscard]] std::optional<Decimal> parseDecimal(std::string_view text);

/// A point in time.
struct Moment {
    std::int64_t seconds = 0; ///< since 1970-01-01T00:00:00Z
    std::int32_t nanoseconds = 0;
    auto operator<=>(const Moment &) const = default;
};
/// ISO 8601 as W3C profiles it (2026-07, 2026-07-01, 2026-07-01T09:00Z, …:00.5+09:00; without an offset it is UTC) or epoch seconds.
/// Source: "IAM JSON policy elements: Condition operators", Date operators.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);

/// An address with the number of leading bits that count.
struct IpRange {
    bool isV6 = false;
    std::array<std::uint8_t, 16> address {}; ///< IPv4 uses the first four
    int prefix = 0;
    [[nodiscard]] bool contains(const IpRange &single) const; ///< an IPv4 range never contains an IPv6 address
    bool operator==(const IpRange &) const = default;
};
/// "203.0.113.0/24", "2001:db8::/32"; a bare address counts as /32 or /128.
[[nodiscard]] std::optional<IpRange> parseIpRange(std::string_view text);
[[nodiscard]] std::optional<IpRange> parseIpAddress(std::string_view text); ///< no prefix allowed

[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text); ///< true | false in any case

} // namespace trustwalk::policy
