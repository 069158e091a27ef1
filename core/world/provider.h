#pragma once

#include "core/base/circumstances.h"
#include "core/crypto/key_pair.h"
#include "core/crypto/key_ring.h"
#include "core/crypto/secret.h"
#include "core/jwt/token.h"
#include "core/saml/metadata.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trustwalk::world {

/// Somebody whom a provider knows.
struct Person {
    std::string name; ///< "PersonB"
    std::string signInName; ///< user-b@example.com
    std::string passwordHash; ///< crypto::hashPassword
    crypto::Secret password; ///< the lesson's own password, for walks that sign in without asking; empty: must be typed
    std::string subject; ///< sub, or NameID
    std::vector<std::string> applications; ///< client ids, or for SAML role ARNs, that the person is assigned to
    std::vector<std::pair<std::string, std::string>> sessionTags; ///< PrincipalTag:… of the token or assertion
    std::vector<std::string> transitiveTagKeys;
    std::string sourceIdentity; ///< empty: none
};

/// An OpenID Connect provider outside AWS.
struct OidcIssuer {
    std::string issuer; ///< https://idp-a.example.com
    crypto::SignatureAlgorithm algorithm = crypto::SignatureAlgorithm::Rs256;
    std::vector<std::string> clientIds;
    Seconds tokenLifetime {3600};
    std::optional<jwt::KeySet> externalKeys; ///< set: somebody else mints, we only verify
};

struct SamlIdp {
    std::string entityId, ssoUrl;
    bool signsResponse = false; ///< else the assertion
    Seconds assertionLifetime {300};
    std::optional<Seconds> sessionLifetime; ///< SessionNotOnOrAfter after this long
    std::optional<saml::Metadata> externalMetadata; ///< set: somebody else mints
};

/// A Cognito identity pool: exchanges a login provider's token for its own. iss https://cognito-identity.amazonaws.com
struct CognitoPool {
    std::string poolId; ///< ap-northeast-1:11111111-2222-3333-4444-555555555555
    std::string account;
    std::vector<std::string> logins; ///< names of the OIDC providers that it accepts
    bool classicFlow = true; ///< AllowClassicFlow: GetOpenIdToken is answered
};

/// A custom identity broker: signs its people in (itself, or by checking another provider's token) and calls STS with
/// an IAM user's key.
struct Broker {
    std::string user; ///< ARN of the IAM user whose long-term key it holds
    std::vector<std::string> accepts; ///< names of providers whose tokens it verifies itself
    std::string clientId; ///< the audience that it expects in their tokens
};

struct IdentityProvider {
    std::string name; ///< "IdpA"
    std::variant<OidcIssuer, SamlIdp, CognitoPool, Broker> kind;
    std::vector<Person> people;

    [[nodiscard]] const Person *person(std::string_view name) const;
    [[nodiscard]] bool isExternal() const;
    /// iss of the tokens that it mints; empty for SAML and brokers.
    [[nodiscard]] std::string issuer() const;
    /// Can its people be assigned to this? OIDC: a client id of its own; SAML: a role's ARN; Cognito and brokers have no applications.
    [[nodiscard]] bool knowsApplication(std::string_view application) const;
};

inline constexpr std::string_view cognitoIssuer = "https://cognito-identity.amazonaws.com";

} // namespace trustwalk::world
