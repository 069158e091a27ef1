#include "core/quiz/checks_of_calls.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

using api::Operation;
using trace::StepKind;

bool isRoleCall(Operation call)
{
    return call == Operation::AssumeRole || api::isUnsigned(call);
}

bool asksProvider(Operation call)
{
    return api::isUnsigned(call) || call == Operation::GetFederationToken;
}

bool canMeet(Operation call, StepKind kind)
{
    const bool web = call == Operation::AssumeRoleWithWebIdentity, saml = call == Operation::AssumeRoleWithSaml;
    switch (kind) {
    case StepKind::ProviderAsked:
    case StepKind::ProviderAnswered:
    case StepKind::PersonSignsIn:
    case StepKind::PersonIsAssigned:
    case StepKind::TokenMinted: return asksProvider(call);
    case StepKind::LoginTokenAccepted:
    case StepKind::IdentityIdGiven: return web;
    case StepKind::BrokerVerifiesToken:
    case StepKind::BrokerChoosesSession: return call == Operation::GetFederationToken;
    case StepKind::RequestSent:
    case StepKind::CallAuthorized:
    case StepKind::CredentialsIssued:
    case StepKind::CredentialsUsed:
    case StepKind::OperationKnown:
    case StepKind::ParametersWithinLimits:
    // Of the call where it is signed, of the use in any case.
    case StepKind::CredentialsVerified:
    case StepKind::RequestIsSigned:
    case StepKind::ScopeFits:
    case StepKind::KeyIsActive:
    case StepKind::SessionTokenOpens:
    case StepKind::SessionIsCurrent:
    case StepKind::IssuerStillExists:
    case StepKind::ClockWithinWindow:
    case StepKind::SignatureMatches:
    case StepKind::ServiceAcceptsSession:
    case StepKind::ActionAuthorized:
    case StepKind::ResourceAnswers: return true;
    case StepKind::CallerMayCall: return !api::isUnsigned(call);
    case StepKind::TokenIsWellFormed:
    case StepKind::TokenSignatureMatches:
    case StepKind::TokenAudienceMatches:
    case StepKind::TokenIsCurrent: return web;
    case StepKind::ProviderIsRegistered: return web || saml;
    case StepKind::AssertionIsWellFormed:
    case StepKind::AssertionSignatureMatches:
    case StepKind::AssertionIssuerMatches:
    case StepKind::AssertionAudienceMatches:
    case StepKind::AssertionIsCurrent:
    case StepKind::AssertionNamesSession:
    case StepKind::AssertionNamesRole: return saml;
    case StepKind::MfaCodeValid: return call == Operation::AssumeRole || call == Operation::GetSessionToken;
    case StepKind::RoleExists:
    case StepKind::TrustPolicyAllows:
    case StepKind::SourceIdentityAllowed:
    case StepKind::DurationWithinMaximum: return isRoleCall(call);
    case StepKind::DurationWithinChainingLimit: return call == Operation::AssumeRole;
    case StepKind::IdentityPolicyAllows: return call == Operation::AssumeRole || call == Operation::GetFederationToken;
    case StepKind::SessionTagsAllowed:
    case StepKind::SessionPolicyAccepted: return call != Operation::GetSessionToken;
    }
    return false;
}

} // namespace

bool canMeet(const walk::Walk &walk, StepKind kind)
{
    return canMeet(walk.call, kind) || std::any_of(walk.earlier.begin(), walk.earlier.end(), [&](const walk::EarlierCall &earlier) {
               return canMeet(earlier.call, kind);
           });
}

} // namespace trustwalk::quiz
