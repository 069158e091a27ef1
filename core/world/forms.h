#pragma once

#include <cstddef>
#include <string_view>

/// The forms that names and ids of an account must have. Source: "IAM and AWS STS quotas", "IAM identifiers" (IAM User Guide).
namespace trustwalk::world {

inline constexpr std::size_t longestUserOrRoleName = 64;
inline constexpr std::size_t longestGroupOrPolicyName = 128;

[[nodiscard]] bool isIamName(std::string_view text, std::size_t longest); ///< letters, digits and + = , . @ _ -
[[nodiscard]] bool isIamPath(std::string_view text); ///< "/" or "/a/b/", at most 512 characters
/// Prefix and capitals or digits, 16 to 128 characters in all: unique ids (AIDA…) and access key ids (AKIA…).
[[nodiscard]] bool isIdWithPrefix(std::string_view text, std::string_view prefix);
[[nodiscard]] bool isSecretAccessKey(std::string_view text); ///< 16 to 128 characters of base64
[[nodiscard]] bool isMfaSerialNumber(std::string_view text); ///< 9 to 256 of word characters and + = / : , . @ -
[[nodiscard]] bool isMfaSeed(std::string_view text); ///< base32 of at least 128 bits (RFC 4226 §4 R6)
/// 1 to 128 (value: 0 to 256) characters; letters of any language, digits, spaces and _ . : / = + - @
[[nodiscard]] bool isTagKey(std::string_view text);
[[nodiscard]] bool isTagValue(std::string_view text);
/// https://host or https://host/path: no port, query, fragment or user. Source: "Create an OpenID Connect (OIDC) identity provider in IAM".
[[nodiscard]] bool isIssuerUrl(std::string_view text);
[[nodiscard]] bool isWorldId(std::string_view text); ///< 1 to 64 of a-z, 0-9 and -
[[nodiscard]] bool isRegion(std::string_view text); ///< ap-northeast-1
[[nodiscard]] bool isIdentityPoolId(std::string_view text); ///< REGION:GUID
[[nodiscard]] bool isManagedPolicyArn(std::string_view text); ///< arn:aws:iam::ACCOUNT-or-aws:policy/…
[[nodiscard]] bool isRoleArn(std::string_view text);
/// A plain file name: no folder, not hidden. app/world resolves it beside the world.
[[nodiscard]] bool isFileNameBeside(std::string_view text);

} // namespace trustwalk::world
