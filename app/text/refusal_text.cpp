#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

static QString ofKey(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *key = scene.evidence<trace::KeyEvidence>();
    if (key != nullptr && key->found && !key->active)
        return t.say("Remedies", "Activate the key again in IAM, or sign with another active one.");
    if (key != nullptr && key->temporary)
        return t.say("Remedies", "Send the session token that was issued with the key.");
    if (key != nullptr && key->found)
        return t.say("Remedies", "Send no session token with a long-term key.");
    return t.say("Remedies", "Sign with an access key that exists and is active.");
}

static QString ofCaller(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *caller = scene.evidence<trace::CallerEvidence>();
    if (caller != nullptr && caller->credentials == trace::CallerEvidence::Credentials::Root)
        return t.say("Remedies", "Call with an IAM user’s or a role’s credentials.");
    return t.say("Remedies", "Call with the long-term key of an IAM user.");
}

static QString ofMfa(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *mfa = scene.evidence<trace::MfaEvidence>();
    switch (mfa != nullptr ? mfa->result : trace::MfaEvidence::Result::WrongCode) {
    case trace::MfaEvidence::Result::Valid:
    case trace::MfaEvidence::Result::WrongCode: return t.say("Remedies", "Send the six digits that the caller’s own device shows now.");
    case trace::MfaEvidence::Result::UsedAlready: return t.say("Remedies", "Wait for the next code, at most 30 seconds.");
    case trace::MfaEvidence::Result::UnknownSerial:
        return t.say("Remedies", "Send the ARN of the caller’s MFA device as SerialNumber, not the user’s ARN.");
    case trace::MfaEvidence::Result::Incomplete: return t.say("Remedies", "Send both SerialNumber and TokenCode.");
    }
    return {};
}

static QString ofTags(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *tags = scene.evidence<trace::TagsEvidence>();
    const bool source = scene.step().kind == trace::StepKind::SourceIdentityAllowed;
    if (tags != nullptr && tags->evaluation && source)
        return t.say("Remedies", "The trust policy would have to allow sts:SetSourceIdentity to the caller.");
    if (tags != nullptr && tags->evaluation)
        return t.say("Remedies", "The trust policy would have to allow sts:TagSession to the caller.");
    if (source)
        return t.say("Remedies", "Pass the source identity that the session has, or none.");
    return t.say("Remedies", "Pass every key once, and no tag that the session inherited as transitive.");
}

static QString ofDuration(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *asked = scene.evidence<trace::DurationEvidence>();
    const QString maximum = asked != nullptr ? duration(asked->maximum, t) : t.say("Remedies", "the maximum");
    if (scene.step().kind == trace::StepKind::DurationWithinChainingLimit)
        return t.say("Remedies", "Ask for one hour at most, or assume the role without chaining.");
    return t.say("Remedies", "Ask for %1 at most, or raise the role’s maximum session duration.").arg(maximum);
}

static QString ofPolicies(const Scene &scene)
{
    const auto *policies = scene.evidence<trace::PolicyEvidence>();
    return policies != nullptr ? policyRemedy(policies->evaluation, scene) : QString();
}

static QString ofProvider(const Scene &scene)
{
    const Translation &t = scene.t;
    return isSaml(scene) ? t.say("Remedies", "Create a SAML provider in IAM with the provider’s metadata, and name its ARN.")
                         : t.say("Remedies", "Create an OIDC provider in IAM whose URL is the token’s issuer.");
}

static QString ofAssertion(const Scene &scene)
{
    const Translation &t = scene.t;
    return t.say("Remedies", "Send the assertion exactly as %1 signed it.").arg(providerName(scene));
}

QString remedy(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString provider = providerName(scene);
    switch (scene.step().kind) {
    case trace::StepKind::ProviderAsked:
    case trace::StepKind::ProviderAnswered:
    case trace::StepKind::RequestSent:
    case trace::StepKind::CredentialsVerified:
    case trace::StepKind::CallAuthorized:
    case trace::StepKind::CredentialsIssued:
    case trace::StepKind::CredentialsUsed:
    case trace::StepKind::IdentityIdGiven:
    case trace::StepKind::TokenMinted:
    case trace::StepKind::BrokerChoosesSession:
    case trace::StepKind::ResourceAnswers: return t.say("Remedies", "The check below that was refused says what is missing.");
    case trace::StepKind::PersonSignsIn: return t.say("Remedies", "The password that %1 has on record is needed.").arg(provider);
    case trace::StepKind::PersonIsAssigned: return t.say("Remedies", "An administrator of %1 would have to assign it.").arg(provider);
    case trace::StepKind::LoginTokenAccepted: return t.say("Remedies", "A valid token of a login provider of the pool is needed.");
    case trace::StepKind::BrokerVerifiesToken: return t.say("Remedies", "A new token, unchanged and meant for the broker, is needed.");
    case trace::StepKind::RequestIsSigned: return t.say("Remedies", "Sign the request with an access key (Signature Version 4).");
    case trace::StepKind::ScopeFits: return t.say("Remedies", "Sign for the Region and service of the endpoint that is called.");
    case trace::StepKind::KeyIsActive: return ofKey(scene);
    case trace::StepKind::SessionTokenOpens: return t.say("Remedies", "Send access key, secret and session token of one and the same set.");
    case trace::StepKind::SessionIsCurrent: return t.say("Remedies", "Fresh credentials would work: call %1 again.").arg(callName(scene));
    case trace::StepKind::IssuerStillExists: return t.say("Remedies", "Get new credentials from a role or user that exists now.");
    case trace::StepKind::ClockWithinWindow: return t.say("Remedies", "Set the caller’s clock, sign again and send at once.");
    case trace::StepKind::SignatureMatches:
        return t.say("Remedies", "The secret of this key ID has to sign exactly the bytes that are sent.");
    case trace::StepKind::OperationKnown: return t.say("Remedies", "Name an operation as the API spells it, with Version 2011-06-15.");
    case trace::StepKind::ParametersWithinLimits:
        return t.say("Remedies", "Send every required parameter, each within the limits of the API.");
    case trace::StepKind::CallerMayCall: return ofCaller(scene);
    case trace::StepKind::TokenIsWellFormed: return t.say("Remedies", "Send the token whole, exactly as %1 issued it.").arg(provider);
    case trace::StepKind::ProviderIsRegistered: return ofProvider(scene);
    case trace::StepKind::TokenSignatureMatches: return t.say("Remedies", "Send the token exactly as %1 signed it.").arg(provider);
    case trace::StepKind::TokenAudienceMatches:
        return t.say("Remedies", "Add the client ID to the registration in IAM, or get a token for a registered one.");
    case trace::StepKind::TokenIsCurrent: return t.say("Remedies", "Sign in at %1 again: a new token would pass.").arg(provider);
    case trace::StepKind::AssertionIsWellFormed:
    case trace::StepKind::AssertionSignatureMatches: return ofAssertion(scene);
    case trace::StepKind::AssertionIssuerMatches:
        return t.say("Remedies", "Name the provider whose entityID the assertion bears, or renew its metadata in IAM.");
    case trace::StepKind::AssertionAudienceMatches:
        return t.say("Remedies", "At the provider, set the recipient to https://signin.aws.amazon.com/saml.");
    case trace::StepKind::AssertionIsCurrent:
        return t.say("Remedies", "Ask %1 for a new assertion and send it within five minutes.").arg(provider);
    case trace::StepKind::AssertionNamesSession:
        return t.say("Remedies", "The provider has to write RoleSessionName: 2 to 64 letters, digits or _+=,.@-.");
    case trace::StepKind::AssertionNamesRole:
        return t.say("Remedies", "At %1 the person would have to be assigned to this role.").arg(provider);
    case trace::StepKind::MfaCodeValid: return ofMfa(scene);
    case trace::StepKind::RoleExists: return t.say("Remedies", "Name the ARN of a role that exists, with its path and in the right case.");
    case trace::StepKind::TrustPolicyAllows:
    case trace::StepKind::IdentityPolicyAllows:
    case trace::StepKind::ActionAuthorized: return ofPolicies(scene);
    case trace::StepKind::SessionTagsAllowed:
    case trace::StepKind::SourceIdentityAllowed: return ofTags(scene);
    case trace::StepKind::DurationWithinMaximum:
    case trace::StepKind::DurationWithinChainingLimit: return ofDuration(scene);
    case trace::StepKind::SessionPolicyAccepted:
        return t.say("Remedies", "Pass a valid policy of 2,048 characters at most, with few tags.");
    case trace::StepKind::ServiceAcceptsSession: return t.say("Remedies", "Get the session with an MFA code, or use a role.");
    }
    return {};
}

} // namespace trustwalk::text::steps
