#pragma once

#include <string>
#include <string_view>

namespace trustwalk::saml {

/// BASE64(SHA1(issuer ‖ account id ‖ "/" ‖ provider name)). Source: NameQualifier, AssumeRoleWithSAML, AWS STS API Reference.
[[nodiscard]] std::string nameQualifier(std::string_view issuer, std::string_view account, std::string_view providerName);

} // namespace trustwalk::saml
