#pragma once

#include "core/api/error.h"
#include "core/api/operation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// AWS's own texts, each in one place. They are English on the wire in either language of the app.
/// Source: quoted AWS answers; "Troubleshoot access denied error messages" and "Troubleshoot SAML federation", IAM User
/// Guide.
namespace trustwalk::api {

/// Common to all signed calls.
[[nodiscard]] Refusal missingAuthenticationToken();
[[nodiscard]] Refusal incompleteSignature(std::string message);
[[nodiscard]] Refusal invalidClientTokenId();
[[nodiscard]] Refusal expiredToken();
[[nodiscard]] Refusal signatureDoesNotMatch();
[[nodiscard]] Refusal wrongRegion(std::string_view given);
[[nodiscard]] Refusal wrongService(std::string_view expected);
[[nodiscard]] Refusal wrongTerminator();
[[nodiscard]] Refusal wrongScopeDate();
[[nodiscard]] Refusal signatureExpired(std::string_view signedAt, std::string_view earliest, std::string_view now);
[[nodiscard]] Refusal signatureNotYetCurrent(std::string_view signedAt, std::string_view latest, std::string_view now);
/// Without a version the text says NO_VERSION_SPECIFIED; a version that was sent empty stays empty.
[[nodiscard]] Refusal invalidAction(std::string_view action, std::optional<std::string_view> version);
[[nodiscard]] Refusal regionDisabled(std::string_view account);

/// Authorization.
/// An empty resource leaves " on resource: …" away.
[[nodiscard]] Refusal notAuthorized(std::string_view principalArn, std::string_view action, std::string_view resource);
[[nodiscard]] Refusal notAuthorizedToPerform(Operation unsignedCall); ///< AssumeRoleWithSAML, AssumeRoleWithWebIdentity
[[nodiscard]] Refusal rootMayNotAssumeRoles();
[[nodiscard]] Refusal cannotCallWithSessionCredentials(Operation operation);
[[nodiscard]] Refusal mfaCodeInvalid();
[[nodiscard]] Refusal mfaSerialUnknown();
[[nodiscard]] Refusal mfaIncomplete();

/// Durations.
[[nodiscard]] Refusal exceedsMaxSessionDuration();
[[nodiscard]] Refusal exceedsChainingLimit();

/// Policies, tags, source identity.
[[nodiscard]] Refusal malformedPolicy(std::string reason);
[[nodiscard]] Refusal invalidArn(std::string_view found); ///< "<found> is invalid"
[[nodiscard]] Refusal packedPolicyTooLarge(int percent, bool tags);
[[nodiscard]] Refusal sourceIdentityAlreadySet();
[[nodiscard]] Refusal duplicateTagKey();
[[nodiscard]] Refusal transitiveTagNotPassed();
[[nodiscard]] Refusal transitiveTagOverridden();

[[nodiscard]] Refusal invalidAuthorizationMessage(); ///< text unconfirmed

/// Web identity.
[[nodiscard]] Refusal noOidcProvider(std::string_view issuer);
[[nodiscard]] Refusal incorrectAudience();
[[nodiscard]] Refusal noVerificationKey();
[[nodiscard]] Refusal malformedIdentityToken();
[[nodiscard]] Refusal identityTokenSignatureInvalid(); ///< text unconfirmed
[[nodiscard]] Refusal missingClaim(std::string_view claim);
[[nodiscard]] Refusal identityTokenExpired(std::int64_t now, std::int64_t expires);
[[nodiscard]] Refusal identityTokenTooOld(std::int64_t age); ///< threshold unconfirmed

/// SAML.
[[nodiscard]] Refusal samlInvalid(); ///< not base64 or no SAML response
[[nodiscard]] Refusal samlProviderMissing();
[[nodiscard]] Refusal samlSignatureInvalid();
[[nodiscard]] Refusal samlIssuerUnknown();
[[nodiscard]] Refusal samlAudienceMissing();
[[nodiscard]] Refusal samlSessionNameMissing();
[[nodiscard]] Refusal samlSessionNameInvalid();
[[nodiscard]] Refusal samlSourceIdentityInvalid();
[[nodiscard]] Refusal samlTooOld(); ///< five minutes
[[nodiscard]] Refusal samlExpired();

} // namespace trustwalk::api
