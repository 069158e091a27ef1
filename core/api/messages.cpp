#include "core/api/messages.h"

#include <initializer_list>
#include <utility>

namespace trustwalk::api {

namespace {

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

Refusal accessDenied(std::string message)
{
    return {ErrorCode::AccessDenied, std::move(message)};
}

Refusal signatureRefused(std::string message)
{
    return {ErrorCode::SignatureDoesNotMatch, std::move(message)};
}

Refusal invalidIdentityToken(std::string message)
{
    return {ErrorCode::InvalidIdentityToken, std::move(message)};
}

Refusal identityTokenOver(std::string message)
{
    return {ErrorCode::ExpiredTokenException, std::move(message)};
}

Refusal invalidParameter(std::string message)
{
    return {ErrorCode::InvalidParameterValue, std::move(message)};
}

Refusal validationError(std::string message)
{
    return {ErrorCode::ValidationError, std::move(message)};
}

/// STS hands on the words of the service behind it, which reads SAML responses.
constexpr std::string_view samlReader
    = " (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: AuthSamlInvalidSamlResponseException)";

} // namespace

Refusal missingAuthenticationToken()
{
    return {ErrorCode::MissingAuthenticationToken, "Request is missing Authentication Token"};
}

Refusal incompleteSignature(std::string message)
{
    return {ErrorCode::IncompleteSignature, std::move(message)};
}

Refusal invalidClientTokenId()
{
    return {ErrorCode::InvalidClientTokenId, "The security token included in the request is invalid."};
}

Refusal expiredToken()
{
    return {ErrorCode::ExpiredToken, "The security token included in the request is expired"};
}

Refusal signatureDoesNotMatch()
{
    return signatureRefused("The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                            "Access Key and signing method. Consult the service documentation for details.");
}

Refusal wrongRegion(std::string_view given)
{
    return signatureRefused(joined({"Credential should be scoped to a valid Region, not ", given}));
}

Refusal wrongService(std::string_view expected)
{
    return signatureRefused(joined({"Credential should be scoped to correct service: '", expected, "'"}));
}

Refusal wrongTerminator()
{
    return signatureRefused("Credential should be scoped with a valid terminator: 'aws4_request'");
}

Refusal wrongScopeDate()
{
    return signatureRefused("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP");
}

Refusal signatureExpired(std::string_view signedAt, std::string_view earliest, std::string_view now)
{
    return signatureRefused(joined({"Signature expired: ", signedAt, " is now earlier than ", earliest, " (", now, " - 15 min.)"}));
}

Refusal signatureNotYetCurrent(std::string_view signedAt, std::string_view latest, std::string_view now)
{
    return signatureRefused(joined({"Signature not yet current: ", signedAt, " is still later than ", latest, " (", now, " + 15 min.)"}));
}

Refusal invalidAction(std::string_view action, std::optional<std::string_view> version)
{
    return {ErrorCode::InvalidAction,
            joined({"Could not find operation ", action, " for version ", version.value_or("NO_VERSION_SPECIFIED")})};
}

Refusal regionDisabled(std::string_view account)
{
    return {ErrorCode::RegionDisabledException,
            joined({"STS is not activated in this region for account:", account,
                    ". Your account administrator can activate STS in this region using the IAM Console."})};
}

Refusal notAuthorized(std::string_view principalArn, std::string_view action, std::string_view resource)
{
    const std::string_view on = resource.empty() ? "" : " on resource: ";
    return accessDenied(joined({"User: ", principalArn, " is not authorized to perform: ", action, on, resource}));
}

Refusal notAuthorizedToPerform(Operation unsignedCall)
{
    return accessDenied(joined({"Not authorized to perform sts:", actionName(unsignedCall)}));
}

Refusal rootMayNotAssumeRoles()
{
    return accessDenied("Roles may not be assumed by root accounts.");
}

Refusal cannotCallWithSessionCredentials(Operation operation)
{
    return accessDenied(joined({"Cannot call ", actionName(operation), " with session credentials"}));
}

Refusal mfaCodeInvalid()
{
    return accessDenied("MultiFactorAuthentication failed with invalid MFA one time pass code.");
}

Refusal mfaSerialUnknown()
{
    return accessDenied("MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is "
                        "valid and associated with this user.");
}

Refusal mfaIncomplete()
{
    return accessDenied("MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
}

Refusal exceedsMaxSessionDuration()
{
    return validationError("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
}

Refusal exceedsChainingLimit()
{
    return validationError("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
}

Refusal malformedPolicy(std::string reason)
{
    return {ErrorCode::MalformedPolicyDocument, std::move(reason)};
}

Refusal invalidArn(std::string_view found)
{
    return validationError(joined({found, " is invalid"}));
}

Refusal packedPolicyTooLarge(int percent, bool tags)
{
    const std::string share = std::to_string(percent);
    return {ErrorCode::PackedPolicyTooLarge, tags ? joined({"Packed size of session tags consumes ", share, "% of allotted space."})
                                                  : joined({"Packed policy consumes ", share, "% of allotted space"})};
}

Refusal sourceIdentityAlreadySet()
{
    return validationError("The source identity is already set for this assume role session");
}

Refusal duplicateTagKey()
{
    return invalidParameter("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
}

Refusal transitiveTagNotPassed()
{
    return invalidParameter("The specified transitive tag key must be included in the requested tags.");
}

Refusal transitiveTagOverridden()
{
    return invalidParameter("One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key "
                            "from the calling session.");
}

Refusal invalidAuthorizationMessage()
{
    return {ErrorCode::InvalidAuthorizationMessageException, "Message is not valid"};
}

Refusal noOidcProvider(std::string_view issuer)
{
    return invalidIdentityToken(joined({"No OpenIDConnect provider found in your account for ", issuer}));
}

Refusal incorrectAudience()
{
    return invalidIdentityToken("Incorrect token audience");
}

Refusal noVerificationKey()
{
    return invalidIdentityToken("Couldn't retrieve verification key from your identity provider,  please reference "
                                "AssumeRoleWithWebIdentity documentation for requirements");
}

Refusal malformedIdentityToken()
{
    return invalidIdentityToken("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
}

Refusal identityTokenSignatureInvalid()
{
    return invalidIdentityToken("Token signature invalid");
}

Refusal missingClaim(std::string_view claim)
{
    return invalidIdentityToken(joined({"Missing a required claim: ", claim}));
}

Refusal identityTokenExpired(std::int64_t now, std::int64_t expires)
{
    return identityTokenOver(joined(
        {"Token expired: current date/time ", std::to_string(now), " must be before the expiration date/time ", std::to_string(expires)}));
}

Refusal identityTokenTooOld(std::int64_t age)
{
    return identityTokenOver(joined({"Token too old: ", std::to_string(age)}));
}

Refusal samlInvalid()
{
    return invalidIdentityToken(joined({"Invalid base64 SAMLResponse", samlReader}));
}

Refusal samlProviderMissing()
{
    return invalidIdentityToken("Specified provider doesn't exist.");
}

Refusal samlSignatureInvalid()
{
    return invalidIdentityToken("Response signature invalid");
}

Refusal samlIssuerUnknown()
{
    return invalidIdentityToken(joined({"Issuer not present in specified provider", samlReader}));
}

Refusal samlAudienceMissing()
{
    return invalidIdentityToken("Response does not contain the required audience.");
}

Refusal samlSessionNameMissing()
{
    return invalidIdentityToken("RoleSessionName is required in AuthnResponse");
}

Refusal samlSessionNameInvalid()
{
    return invalidIdentityToken("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
}

Refusal samlSourceIdentityInvalid()
{
    return invalidIdentityToken("Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"");
}

Refusal samlTooOld()
{
    return identityTokenOver("Token must be redeemed within 5 minutes of issuance");
}

Refusal samlExpired()
{
    return identityTokenOver("Response has expired");
}

} // namespace trustwalk::api
