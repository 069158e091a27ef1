#include "app/text/more_parts.h"

/// Sources: the calls' pages of the STS API Reference; "Policy evaluation logic", "Compare AWS STS credentials", "Passing session tags
/// in AWS STS", "Monitor and control actions taken with assumed roles" and "Disabling permissions for temporary security credentials",
/// IAM User Guide.
namespace trustwalk::text::more {

namespace {

bool givesToken(std::optional<api::Operation> call)
{
    return call == api::Operation::GetSessionToken || call == api::Operation::GetFederationToken;
}

QString ofDuration(std::optional<api::Operation> call, const Translation &t)
{
    if (givesToken(call))
        return t.say("More", "Both Get…Token calls allow 15 minutes to 36 hours, and 12 hours where nothing is asked for. With the root "
                             "user’s credentials it is one hour at most.");
    return t.say("More", "Each role has its own maximum, from one hour to twelve. What is asked for beyond it is refused, not shortened.");
}

QString ofIdentityPolicy(std::optional<api::Operation> call, const Translation &t)
{
    if (givesToken(call))
        return t.say("More", "The user whose key signs needs sts:GetFederationToken. The federated user never gets more than this user’s "
                             "own permissions.");
    return t.say("More",
                 "A trust policy that names a whole account leaves it to that account who may take on the role. So the caller’s own "
                 "policies have to allow sts:AssumeRole too.");
}

QString ofRequest(bool isSigned, const Translation &t)
{
    if (isSigned)
        return t.say("More",
                     "The signature covers method, path, query, signed headers and body, so nobody can change them on the way. It is "
                     "good for one service in one Region, and for a short time.");
    return t.say("More", "This call needs no AWS credentials: what the provider signed takes their place. So an app can be given to people "
                         "without a key of the account in it.");
}

QString ofAuthorization(std::optional<api::Operation> call, const Translation &t)
{
    if (call == api::Operation::GetSessionToken)
        return t.say("More",
                     "GetSessionToken needs no permission, and no policy can deny it. The credentials it gives can do what the user "
                     "can, with two exceptions: IAM only with MFA, and of STS only AssumeRole and GetCallerIdentity.");
    if (call == api::Operation::GetFederationToken)
        return t.say("More", "What the result may do is what the user’s policies and the session policy both allow. It can call neither "
                             "IAM nor, of STS, more than GetCallerIdentity.");
    return t.say("More", "Permissions are not added up: during the session the role’s permissions count, not those of whoever took it on. "
                         "Afterwards everything is as before.");
}

QString ofIssue(const Translation &t)
{
    return t.say("More",
                 "The key ID of temporary credentials begins with ASIA, that of long-term ones with AKIA. A single session cannot be "
                 "taken back, but a policy can deny everything to sessions that were issued before a given time.");
}

QString ofUse(trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::CredentialsUsed:
        return t.say("More", "The request is signed with the temporary secret, and the session token goes along in X-Amz-Security-Token. "
                             "SDKs do that by themselves.");
    case trace::StepKind::ServiceAcceptsSession:
        return t.say("More",
                     "Credentials of GetSessionToken can call IAM only if MFA was used, those of GetFederationToken never. That holds "
                     "whatever their policies allow.");
    case trace::StepKind::ActionAuthorized:
        return t.say("More", "Everything is denied to begin with. A policy has to allow it, every kind of policy that limits has to let it "
                             "through, and a single explicit deny outweighs them all.");
    case trace::StepKind::ResourceAnswers:
        return t.say("More", "CloudTrail records the request under the ARN of the session. The session’s name in it says who it was.");
    default: return {};
    }
}

} // namespace

QString ofCall(trace::StepKind kind, std::optional<api::Operation> call, bool isSigned, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::RequestSent: return ofRequest(isSigned, t);
    case trace::StepKind::CallAuthorized: return ofAuthorization(call, t);
    case trace::StepKind::CredentialsIssued: return ofIssue(t);
    case trace::StepKind::OperationKnown:
        return t.say("More", "The parameter Action names the call, and Version the version of the API: 2011-06-15 for STS.");
    case trace::StepKind::ParametersWithinLimits:
        return t.say("More",
                     "A session name, for instance, has 2 to 64 letters, digits or characters of _+=,.@-. No call gives credentials "
                     "for less than 15 minutes.");
    case trace::StepKind::CallerMayCall:
        return t.say("More", "GetSessionToken and GetFederationToken have to be called with long-term credentials. AssumeRole takes "
                             "temporary ones too, but never those of the root user.");
    case trace::StepKind::MfaCodeValid:
        return t.say("More", "A request signed with a long-term key tells nothing about MFA. A session that was requested with a code has "
                             "aws:MultiFactorAuthPresent, and policies can ask for that.");
    case trace::StepKind::RoleExists:
        return t.say("More", "A role has neither password nor access keys. It is taken on for a session, by whom its trust policy allows.");
    case trace::StepKind::TrustPolicyAllows:
        return t.say("More",
                     "The trust policy says who may take on the role, not what the role may do. In the same account a principal that "
                     "it names directly needs no permission of its own; from another account both sides have to allow.");
    case trace::StepKind::IdentityPolicyAllows: return ofIdentityPolicy(call, t);
    case trace::StepKind::SessionTagsAllowed:
        return t.say("More",
                     "To pass tags, the trust policy has to allow sts:TagSession. A session tag overrides the role’s tag of the same "
                     "key, and transitive ones go on through a role chain.");
    case trace::StepKind::SourceIdentityAllowed:
        return t.say("More", "Once set, a source identity cannot be changed, through all roles of a chain. It stands in CloudTrail with "
                             "everything that the session does.");
    case trace::StepKind::DurationWithinMaximum: return ofDuration(call, t);
    case trace::StepKind::DurationWithinChainingLimit:
        return t.say("More", "A role that is taken on with temporary credentials gives one hour at most. The role’s own maximum does not "
                             "change that.");
    case trace::StepKind::SessionPolicyAccepted:
        return t.say("More", "A session policy can only narrow: what counts is what it and the policies behind the session both allow. One "
                             "document and ten managed policies can be passed at most.");
    default: return ofUse(kind, t);
    }
}

} // namespace trustwalk::text::more
