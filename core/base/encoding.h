#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Strict encodings: whatever decodes is exactly what encode would have written. nullopt for anything else.
namespace trustwalk {

using Bytes = std::vector<std::uint8_t>;

[[nodiscard]] std::span<const std::uint8_t> asBytes(std::string_view text);
[[nodiscard]] std::string_view asText(std::span<const std::uint8_t> bytes);

/// RFC 4648 §4, with padding, no line breaks.
[[nodiscard]] std::string base64(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);
/// RFC 4648 §5 without padding, as in JWTs.
[[nodiscard]] std::string base64Url(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<Bytes> fromBase64Url(std::string_view text);
/// RFC 4648 §6 without padding, upper case on output; any case and optional padding on input (MFA seeds).
[[nodiscard]] std::string base32(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<Bytes> fromBase32(std::string_view text);
[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes); ///< lower case
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/// RFC 3986 as SigV4 wants it: unreserved characters stay, everything else becomes %XX in upper case.
enum class Slash { Keep, Encode };
[[nodiscard]] std::string percentEncode(std::string_view text, Slash slash = Slash::Encode);
/// nullopt where a % is not followed by two hexadecimal digits. `plusIsSpace` is the rule of HTML forms.
enum class Plus { IsPlus, IsSpace };
[[nodiscard]] std::optional<std::string> percentDecode(std::string_view text, Plus plus = Plus::IsPlus);

[[nodiscard]] bool isUtf8(std::string_view text); ///< RFC 3629: no surrogates, no overlong forms
[[nodiscard]] std::size_t characterCount(std::string_view utf8); ///< code points
[[nodiscard]] std::string toLower(std::string_view text); ///< A–Z only
[[nodiscard]] bool equalsIgnoreCase(std::string_view a, std::string_view b); ///< A–Z only
/// At most `limit` bytes, cut at a character border, with "…" where something was cut.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t limit = 80);

} // namespace trustwalk
