#include "app/text/article_table.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"

namespace trustwalk::text {

namespace {

/// A row of the table with what follows from it for this step.
struct Remark {
    int row = 0;
    QString so;
};
using MaybeRemark = std::optional<Remark>;
using api::Operation;

bool isWebIdentity(const trace::Trace &trace)
{
    return trace.call == Operation::AssumeRoleWithWebIdentity;
}

MaybeRemark atRequest(Operation call, const Translation &t)
{
    switch (call) {
    case Operation::GetSessionToken:
        return Remark {9, t.say("Article", "Who listens in gets no secret, and the signature is good for 15 minutes only.")};
    case Operation::AssumeRole: return Remark {14, t.say("Article", "CloudTrail shows the session name: choose one that says who it is.")};
    case Operation::GetFederationToken:
        return Remark {18, t.say("Article", "Who holds UserB’s key can ask for any name that its policy allows. Guard the broker.")};
    case Operation::AssumeRoleWithWebIdentity: return Remark {27, t.say("Article", "Choose a session name that leads back to the person.")};
    case Operation::AssumeRoleWithSaml: return Remark {31, t.say("Article", "Name the provider’s ARN along with the role’s.")};
    case Operation::GetCallerIdentity:
    case Operation::GetAccessKeyInfo:
    case Operation::DecodeAuthorizationMessage: break;
    }
    return std::nullopt;
}

MaybeRemark atTrustPolicy(const trace::Trace &trace, const Translation &t)
{
    if (isWebIdentity(trace))
        return Remark {28, t.say("Article", "Pin aud and sub in conditions, or every user of the provider may take on the role.")};
    if (trace.call == Operation::AssumeRoleWithSaml)
        return Remark {32, t.say("Article", "Which person gets which role is the provider’s decision.")};
    return Remark {16, t.say("Article", "If the trust policy named the account instead, UserA would need sts:AssumeRole too.")};
}

MaybeRemark atIssue(const trace::Trace &trace, const Translation &t)
{
    if (trace.call == Operation::GetSessionToken)
        return Remark {5, t.say("Article", "Ask for as little time as the task takes.")};
    if (trace.call == Operation::GetFederationToken)
        return Remark {20, t.say("Article", "Policies and CloudTrail see the federated user, not UserB.")};
    return Remark {37, t.say("Article", "In a bucket policy, a role and its session are two different principals.")};
}

MaybeRemark atProvider(const trace::Trace &trace, const Translation &t)
{
    if (trace.call == Operation::GetFederationToken)
        return Remark {19, t.say("Article", "Any sign-in of your own will do here, as the broker alone has to accept it.")};
    if (isWebIdentity(trace))
        return Remark {26, t.say("Article", "A build job or a pod can be the person as well.")};
    return Remark {33, t.say("Article", "This walk is the one for the command line and for programs.")};
}

MaybeRemark atCaller(const trace::Trace &trace, const Translation &t)
{
    if (trace.call == Operation::GetSessionToken)
        return Remark {10, t.say("Article", "To stop a user from doing it, take the access key away.")};
    if (trace.call == Operation::GetFederationToken)
        return Remark {23, t.say("Article", "A broker on EC2 with an instance role cannot use this call; it takes AssumeRole.")};
    return Remark {13, t.say("Article", "With temporary credentials the new session lasts one hour at most.")};
}

MaybeRemark remarkOn(const trace::Trace &trace, trace::StepKind kind, const Translation &t)
{
    switch (kind) {
    case trace::StepKind::RequestSent: return atRequest(*trace.call, t);
    case trace::StepKind::TrustPolicyAllows: return atTrustPolicy(trace, t);
    case trace::StepKind::CredentialsIssued: return atIssue(trace, t);
    case trace::StepKind::ProviderAsked: return atProvider(trace, t);
    case trace::StepKind::CallerMayCall: return atCaller(trace, t);
    case trace::StepKind::MfaCodeValid:
        return Remark {2, t.say("Article", "In a Deny use BoolIfExists: long-term requests lack the key altogether.")};
    case trace::StepKind::LoginTokenAccepted:
        return Remark {30, t.say("Article", "Trustwalk shows the basic flow, since every step of it can be seen.")};
    case trace::StepKind::BrokerVerifiesToken:
        return Remark {18, t.say("Article", "How well the person is checked is up to the broker alone.")};
    case trace::StepKind::TokenSignatureMatches:
        return Remark {29, t.say("Article", "A role is never reached by a token that somebody else could write.")};
    case trace::StepKind::IdentityPolicyAllows:
        return trace.call == Operation::GetFederationToken
                   ? MaybeRemark(Remark {22, t.say("Article", "Allow it on the federated users’ ARNs that the broker needs.")})
                   : MaybeRemark(Remark {15, t.say("Article", "Look at both sides when AssumeRole is denied.")});
    case trace::StepKind::DurationWithinMaximum:
    case trace::StepKind::DurationWithinChainingLimit:
        return trace.call == Operation::GetSessionToken || trace.call == Operation::GetFederationToken
                   ? MaybeRemark(Remark {5, t.say("Article", "Ask for as little time as the task takes.")})
                   : MaybeRemark(
                         Remark {6, t.say("Article", "For longer sessions raise the role’s maximum, and ask for more than the default.")});
    case trace::StepKind::ActionAuthorized:
        return trace.call == Operation::GetFederationToken
                   ? MaybeRemark(Remark {21, t.say("Article", "Never forget the session policy in this call.")})
                   : std::nullopt;
    case trace::StepKind::ServiceAcceptsSession: return Remark {11, t.say("Article", "Give MFA when the session has to manage IAM.")};
    case trace::StepKind::ProviderAnswered:
    case trace::StepKind::CredentialsVerified:
    case trace::StepKind::CallAuthorized:
    case trace::StepKind::CredentialsUsed:
    case trace::StepKind::PersonSignsIn:
    case trace::StepKind::PersonIsAssigned:
    case trace::StepKind::IdentityIdGiven:
    case trace::StepKind::TokenMinted:
    case trace::StepKind::BrokerChoosesSession:
    case trace::StepKind::RequestIsSigned:
    case trace::StepKind::ScopeFits:
    case trace::StepKind::KeyIsActive:
    case trace::StepKind::SessionTokenOpens:
    case trace::StepKind::SessionIsCurrent:
    case trace::StepKind::IssuerStillExists:
    case trace::StepKind::ClockWithinWindow:
    case trace::StepKind::SignatureMatches:
    case trace::StepKind::OperationKnown:
    case trace::StepKind::ParametersWithinLimits:
    case trace::StepKind::TokenIsWellFormed:
    case trace::StepKind::ProviderIsRegistered:
    case trace::StepKind::TokenAudienceMatches:
    case trace::StepKind::TokenIsCurrent:
    case trace::StepKind::AssertionIsWellFormed:
    case trace::StepKind::AssertionSignatureMatches:
    case trace::StepKind::AssertionIssuerMatches:
    case trace::StepKind::AssertionAudienceMatches:
    case trace::StepKind::AssertionIsCurrent:
    case trace::StepKind::AssertionNamesSession:
    case trace::StepKind::AssertionNamesRole:
    case trace::StepKind::RoleExists:
    case trace::StepKind::SessionTagsAllowed:
    case trace::StepKind::SourceIdentityAllowed:
    case trace::StepKind::SessionPolicyAccepted:
    case trace::StepKind::ResourceAnswers: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<ArticleNote> articleNote(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    if (index >= trace.steps.size() || !trace.call)
        return std::nullopt;
    // The article speaks of IAM here, not of the console's sign-in.
    if (trace.steps[index].kind == trace::StepKind::ServiceAcceptsSession && trace.steps[index].from.name != "IAM")
        return std::nullopt;
    const auto remark = remarkOn(trace, trace.steps[index].kind, Translation::of(language));
    if (!remark)
        return std::nullopt;
    const std::vector<ArticleRow> table = articleTable(language);
    const ArticleRow &row = table.at(static_cast<std::size_t>(remark->row - 1));
    return ArticleNote {row.article, row.aws, remark->so, remark->row};
}

} // namespace trustwalk::text
