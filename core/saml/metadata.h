#pragma once

#include "core/base/circumstances.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/crypto/key_pair.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::saml {

/// What an IAM SAML provider is registered with: the IdP's entityID and its signing keys.
/// Source: SAML 2.0 Metadata §2.4; "Create a SAML identity provider in IAM".
struct Metadata {
    std::string entityId;
    std::string ssoUrl; ///< SingleSignOnService Location (HTTP-POST or HTTP-Redirect); may be empty
    std::vector<crypto::PublicKey> signingKeys; ///< 1 to 10
    std::vector<Bytes> certificates; ///< DER, in the same order
};

/// EntityDescriptor with an IDPSSODescriptor; at most 1 MiB, no DTD, UTF-8 without BOM.
[[nodiscard]] Result<Metadata, ParseError> parseMetadata(std::string_view xml);
[[nodiscard]] std::string metadataXml(std::string_view entityId, std::string_view ssoUrl, const std::vector<Bytes> &certificates);

} // namespace trustwalk::saml
