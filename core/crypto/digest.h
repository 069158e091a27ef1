#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace trustwalk::crypto {

using Sha256 = std::array<std::uint8_t, 32>;
using Sha1 = std::array<std::uint8_t, 20>;
using Md5 = std::array<std::uint8_t, 16>;

[[nodiscard]] Sha256 sha256(std::string_view data);
[[nodiscard]] Sha1 sha1(std::string_view data); ///< only where AWS or RFC 6238 prescribe it (NameQualifier, TOTP)
[[nodiscard]] Md5 md5(std::string_view data); ///< only as S3 names an object's content by it (ETag, Content-MD5); protects nothing
[[nodiscard]] Sha256 hmacSha256(std::span<const std::uint8_t> key, std::string_view data);
[[nodiscard]] Sha1 hmacSha1(std::span<const std::uint8_t> key, std::string_view data);
[[nodiscard]] std::string sha256Hex(std::string_view data);
/// Takes the same time wherever the first difference is. Different lengths are different.
[[nodiscard]] bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace trustwalk::crypto
