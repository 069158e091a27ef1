#pragma once

#include "core/crypto/key_ring.h"
#include "core/policy/evaluate.h"
#include "core/world/world.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Questions that several rooms ask a world.
namespace trustwalk::world {

/// Inline, group and managed policies of a user or role, named as a reader knows them ("ReadOnlyAccess", "UserA /
/// Broker").
[[nodiscard]] std::vector<policy::NamedDocument> identityPolicies(const World &, const Account &, const User &);
[[nodiscard]] std::vector<policy::NamedDocument> identityPolicies(const World &, const Account &, const Role &);
[[nodiscard]] std::optional<policy::NamedDocument> boundary(const World &, const std::optional<std::string> &boundaryArn);
[[nodiscard]] policy::NamedDocument trustPolicy(const Account &, const Role &); ///< name "RoleB"; owner its ARN

/// The keys that tokens of this issuer are verified with: the ring's public key, or the external JWKS; nullopt:
/// unreachable.
[[nodiscard]] std::optional<jwt::KeySet> keysOfIssuer(const World &, const crypto::KeyRing &, std::string_view issuer);
[[nodiscard]] std::optional<saml::Metadata> metadataOf(const World &, const crypto::KeyRing &, const SamlProvider &);

/// Does this code belong to the device now, and was it not used? Accepts the current step and one to each side.
struct MfaCheck {
    enum class Result { Valid, WrongCode, UsedAlready } result = Result::WrongCode;
    std::int64_t step = 0; ///< to be marked as used where Valid
};
[[nodiscard]] MfaCheck checkMfaCode(const MfaDevice &device, std::string_view code, Instant now);
[[nodiscard]] std::string mfaCode(const MfaDevice &device, Instant now); ///< what the device shows

/// Who trusts whom, for the diagram: one link for each principal that a role's trust policy allows.
struct TrustLink {
    std::string roleArn;
    std::string principal; ///< ARN, account id, provider ARN or domain as the policy writes it
    enum class Kind { User, Role, Account, Oidc, Saml, Cognito, BuiltIn, Service, Everyone } kind = Kind::User;
    std::string name; ///< of the user, role or world's provider that it leads to; empty where it leads out of the world
};
[[nodiscard]] std::vector<TrustLink> trustLinks(const World &);

} // namespace trustwalk::world
