#include "app/text/more_parts.h"

/// Sources: "Create an OpenID Connect (OIDC) identity provider in IAM", "Create a SAML identity provider in IAM", "Configure SAML
/// assertions for the authentication response" and "IAM and AWS STS condition context keys", IAM User Guide; AssumeRoleWithSAML and
/// AssumeRoleWithWebIdentity, STS API Reference.
namespace trustwalk::text::more {

namespace {

QString ofAssertion(trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::AssertionIsWellFormed:
        return t.say("More", "The SAML response arrives in base64 as the parameter SAMLAssertion, 100,000 characters at most. Until its "
                             "signature is verified, anybody could have written it.");
    case trace::StepKind::AssertionSignatureMatches:
        return t.say("More", "The certificate comes from the metadata that was uploaded when the provider was created in IAM. When the "
                             "provider changes its certificate, the metadata in IAM has to be updated.");
    case trace::StepKind::AssertionIssuerMatches:
        return t.say("More", "The entityID names the provider worldwide. A trust policy can compare the issuer with SAML:iss.");
    case trace::StepKind::AssertionAudienceMatches:
        return t.say("More", "An assertion for another service provider is worthless here. A trust policy asks once more, with SAML:aud.");
    case trace::StepKind::AssertionIsCurrent:
        return t.say("More", "AssumeRoleWithSAML has to be called within five minutes of the assertion’s issue. SessionNotOnOrAfter, where "
                             "it is there, also limits how long the AWS session lasts.");
    case trace::StepKind::AssertionNamesSession:
        return t.say("More", "RoleSessionName becomes part of the session’s ARN and stands in CloudTrail. A user ID or an email address "
                             "tells sessions of different people apart.");
    case trace::StepKind::AssertionNamesRole:
        return t.say("More", "Each value of the Role attribute is a pair of ARNs: a role and the provider. Who has several of them chooses "
                             "one when signing in.");
    default: return {};
    }
}

} // namespace

QString ofToken(trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::TokenIsWellFormed:
        return t.say("More", "A JSON web token is three parts in base64url, joined by dots: header, claims and signature. Until the "
                             "signature is verified, anybody could have written it.");
    case trace::StepKind::ProviderIsRegistered:
        return t.say("More", "A provider outside AWS counts only where an account has registered it in IAM: then its signature means "
                             "something there. Trust policies name the registered provider as the principal.");
    case trace::StepKind::TokenSignatureMatches:
        return t.say("More", "AWS finds the key set through the issuer’s discovery document, at its HTTPS address. The kid in the header "
                             "says which of the keys signed.");
    case trace::StepKind::TokenAudienceMatches:
        return t.say("More",
                     "The audience keeps a token for another application from being used here. The provider in IAM lists the client "
                     "IDs that count; a trust policy can ask once more.");
    case trace::StepKind::TokenIsCurrent:
        return t.say("More", "exp is the end of the token, not of the AWS session. The session’s length comes from DurationSeconds and the "
                             "role’s maximum.");
    default: return ofAssertion(kind, t);
    }
}

} // namespace trustwalk::text::more
