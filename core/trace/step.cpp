#include "core/trace/step.h"

#include "core/trace/trace.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace trustwalk::trace {

Evidence::Evidence() = default;
Evidence::Evidence(const Evidence &) = default;
Evidence::Evidence(Evidence &&) noexcept = default;
Evidence &Evidence::operator=(const Evidence &) = default;
Evidence &Evidence::operator=(Evidence &&) noexcept = default;
Evidence::~Evidence() = default;

bool opensChapter(StepKind kind)
{
    return kind <= StepKind::CredentialsUsed;
}

std::string_view kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::ProviderAsked: return "ProviderAsked";
    case StepKind::ProviderAnswered: return "ProviderAnswered";
    case StepKind::RequestSent: return "RequestSent";
    case StepKind::CredentialsVerified: return "CredentialsVerified";
    case StepKind::CallAuthorized: return "CallAuthorized";
    case StepKind::CredentialsIssued: return "CredentialsIssued";
    case StepKind::CredentialsUsed: return "CredentialsUsed";
    case StepKind::PersonSignsIn: return "PersonSignsIn";
    case StepKind::PersonIsAssigned: return "PersonIsAssigned";
    case StepKind::LoginTokenAccepted: return "LoginTokenAccepted";
    case StepKind::IdentityIdGiven: return "IdentityIdGiven";
    case StepKind::TokenMinted: return "TokenMinted";
    case StepKind::BrokerVerifiesToken: return "BrokerVerifiesToken";
    case StepKind::BrokerChoosesSession: return "BrokerChoosesSession";
    case StepKind::RequestIsSigned: return "RequestIsSigned";
    case StepKind::ScopeFits: return "ScopeFits";
    case StepKind::KeyIsActive: return "KeyIsActive";
    case StepKind::SessionTokenOpens: return "SessionTokenOpens";
    case StepKind::SessionIsCurrent: return "SessionIsCurrent";
    case StepKind::IssuerStillExists: return "IssuerStillExists";
    case StepKind::ClockWithinWindow: return "ClockWithinWindow";
    case StepKind::SignatureMatches: return "SignatureMatches";
    case StepKind::OperationKnown: return "OperationKnown";
    case StepKind::ParametersWithinLimits: return "ParametersWithinLimits";
    case StepKind::CallerMayCall: return "CallerMayCall";
    case StepKind::TokenIsWellFormed: return "TokenIsWellFormed";
    case StepKind::ProviderIsRegistered: return "ProviderIsRegistered";
    case StepKind::TokenSignatureMatches: return "TokenSignatureMatches";
    case StepKind::TokenAudienceMatches: return "TokenAudienceMatches";
    case StepKind::TokenIsCurrent: return "TokenIsCurrent";
    case StepKind::AssertionIsWellFormed: return "AssertionIsWellFormed";
    case StepKind::AssertionSignatureMatches: return "AssertionSignatureMatches";
    case StepKind::AssertionIssuerMatches: return "AssertionIssuerMatches";
    case StepKind::AssertionAudienceMatches: return "AssertionAudienceMatches";
    case StepKind::AssertionIsCurrent: return "AssertionIsCurrent";
    case StepKind::AssertionNamesSession: return "AssertionNamesSession";
    case StepKind::AssertionNamesRole: return "AssertionNamesRole";
    case StepKind::MfaCodeValid: return "MfaCodeValid";
    case StepKind::RoleExists: return "RoleExists";
    case StepKind::TrustPolicyAllows: return "TrustPolicyAllows";
    case StepKind::IdentityPolicyAllows: return "IdentityPolicyAllows";
    case StepKind::SessionTagsAllowed: return "SessionTagsAllowed";
    case StepKind::SourceIdentityAllowed: return "SourceIdentityAllowed";
    case StepKind::DurationWithinMaximum: return "DurationWithinMaximum";
    case StepKind::DurationWithinChainingLimit: return "DurationWithinChainingLimit";
    case StepKind::SessionPolicyAccepted: return "SessionPolicyAccepted";
    case StepKind::ServiceAcceptsSession: return "ServiceAcceptsSession";
    case StepKind::ActionAuthorized: return "ActionAuthorized";
    case StepKind::ResourceAnswers: return "ResourceAnswers";
    }
    return {};
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Done: return "done";
    case Verdict::Passed: return "passed";
    case Verdict::Refused: return "refused";
    case Verdict::NotNeeded: return "notNeeded";
    }
    return {};
}

std::string StepNumber::text() const
{
    return check == 0 ? std::to_string(step) : std::to_string(step) + "." + std::to_string(check);
}

std::optional<StepNumber> StepNumber::parse(std::string_view text)
{
    StepNumber number;
    const char *end = text.data() + text.size();
    const auto whole = std::from_chars(text.data(), end, number.step);
    if (whole.ec != std::errc {} || number.step < 1)
        return std::nullopt;
    if (whole.ptr == end)
        return number;
    if (*whole.ptr != '.')
        return std::nullopt;
    const auto part = std::from_chars(whole.ptr + 1, end, number.check);
    if (part.ec != std::errc {} || part.ptr != end || number.check < 1)
        return std::nullopt;
    return number;
}

Act Trace::actAt(std::size_t index) const
{
    Act act {0, steps.size()};
    bool issued = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == StepKind::RequestSent && std::exchange(issued, false)) {
            if (i > index) {
                act.end = i;
                break;
            }
            act.first = i;
        }
        issued = issued || steps[i].kind == StepKind::CredentialsIssued;
    }
    return act;
}

std::optional<std::size_t> Trace::indexOf(StepNumber number) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.number == number; });
    if (found == steps.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - steps.begin());
}

} // namespace trustwalk::trace
