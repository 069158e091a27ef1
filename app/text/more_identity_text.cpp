#include "app/text/more_parts.h"

/// Sources: "IAM identifiers", "Manage access keys for IAM users", "AWS Signature Version 4 for API requests", "Requesting temporary
/// security credentials" and "Using multi-factor authentication", IAM User Guide; GetFederationToken, STS API Reference; "Identity
/// pools", Amazon Cognito Developer Guide.
namespace trustwalk::text::more {

namespace {

QString ofProvider(trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::ProviderAsked:
        return t.say("More", "The provider, not AWS, keeps the password and decides how strictly to authenticate. AWS learns only what "
                             "the provider writes into what it signs.");
    case trace::StepKind::ProviderAnswered:
        return t.say("More", "Whoever holds what the provider signed can use it until it expires. So it is valid for a short time and "
                             "travels over TLS alone.");
    case trace::StepKind::PersonSignsIn:
        return t.say("More", "A stricter sign-in, with MFA for instance, is a matter of the provider. AWS sees at most a claim about it.");
    case trace::StepKind::PersonIsAssigned:
        return t.say("More", "The provider’s assignments decide who gets a token for an application, or an assertion for a role. Taking "
                             "one away stops new sessions; those that run go on until they expire.");
    case trace::StepKind::LoginTokenAccepted:
        return t.say("More", "An identity pool lists the login providers that it trusts. Their token is verified before the person gets "
                             "an identity in the pool.");
    case trace::StepKind::IdentityIdGiven:
        return t.say("More", "The same login always leads to the same identity ID. A trust policy can ask for it with "
                             "cognito-identity.amazonaws.com:sub.");
    case trace::StepKind::TokenMinted:
        return t.say("More", "What is signed is not encrypted: whoever holds it can read it. Changing a single character breaks the "
                             "signature.");
    case trace::StepKind::BrokerVerifiesToken:
        return t.say("More", "GetFederationToken has no parameter for a token, so STS cannot make this check. Whoever holds the broker’s "
                             "key can ask for any name: guard the broker well.");
    case trace::StepKind::BrokerChoosesSession:
        return t.say("More", "The name becomes part of the federated user’s ARN and stands in CloudTrail. Without a session policy the "
                             "session gets no permissions, except where a resource-based policy names it.");
    default: return {};
    }
}

} // namespace

QString ofIdentity(trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::CredentialsVerified:
        return t.say("More", "Authentication answers who calls, nothing else. What the caller may do is decided afterwards, by policies.");
    case trace::StepKind::RequestIsSigned:
        return t.say("More", "A signed request carries the access key ID in the clear and a signature instead of the secret. It stands in "
                             "the Authorization header, or in the query string: that makes a presigned URL.");
    case trace::StepKind::ScopeFits:
        return t.say("More", "The signing key is derived from the secret, the day, the Region and the service. So a signing key that is "
                             "stolen works on one day, in one Region, at one service.");
    case trace::StepKind::KeyIsActive:
        return t.say("More", "A user has two access keys at most, so that one can be replaced while the other works. A deactivated key can "
                             "be activated again, a deleted one cannot.");
    case trace::StepKind::SessionTokenOpens:
        return t.say("More", "Access key ID, secret access key and session token are issued together and work only together. The session "
                             "token tells AWS which session the key belongs to.");
    case trace::StepKind::SessionIsCurrent:
        return t.say("More", "The expiry is fixed when the credentials are issued and cannot be moved. SDKs request a new set before the "
                             "old one expires.");
    case trace::StepKind::IssuerStillExists:
        return t.say("More", "AWS tells users and roles apart by their unique ID, not by their name. One that is deleted and created again "
                             "has another ID, so nothing that was meant for the old one fits it.");
    case trace::StepKind::ClockWithinWindow:
        return t.say("More", "The time of signing is part of what is signed, so nobody can make an old request look new. Mostly it is a "
                             "wrong clock on the caller’s side that fails here.");
    case trace::StepKind::SignatureMatches:
        return t.say("More", "An equal signature shows two things at once: the caller has the secret access key, and nothing that was "
                             "signed has changed on the way. The secret itself was never sent.");
    default: return ofProvider(kind, t);
    }
}

} // namespace trustwalk::text::more
