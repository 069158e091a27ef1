#include "app/text/step_parts.h"

#include "core/api/error.h"

#include <optional>

namespace trustwalk::text::steps {

static std::optional<api::ErrorCode> codeAtSts(trace::StepKind kind, const Scene &scene)
{
    using api::ErrorCode;
    switch (kind) {
    case trace::StepKind::RequestIsSigned: return ErrorCode::MissingAuthenticationToken;
    case trace::StepKind::KeyIsActive:
    case trace::StepKind::SessionTokenOpens:
    case trace::StepKind::IssuerStillExists:
    case trace::StepKind::ServiceAcceptsSession: return ErrorCode::InvalidClientTokenId;
    case trace::StepKind::SessionIsCurrent: return ErrorCode::ExpiredToken;
    case trace::StepKind::ScopeFits:
    case trace::StepKind::ClockWithinWindow:
    case trace::StepKind::SignatureMatches: return ErrorCode::SignatureDoesNotMatch;
    case trace::StepKind::OperationKnown: return ErrorCode::InvalidAction;
    case trace::StepKind::ParametersWithinLimits:
    case trace::StepKind::DurationWithinMaximum:
    case trace::StepKind::DurationWithinChainingLimit: return ErrorCode::ValidationError;
    case trace::StepKind::TokenIsWellFormed:
    case trace::StepKind::ProviderIsRegistered:
    case trace::StepKind::TokenSignatureMatches:
    case trace::StepKind::TokenAudienceMatches:
    case trace::StepKind::AssertionIsWellFormed:
    case trace::StepKind::AssertionSignatureMatches:
    case trace::StepKind::AssertionIssuerMatches:
    case trace::StepKind::AssertionAudienceMatches:
    case trace::StepKind::AssertionNamesSession: return ErrorCode::InvalidIdentityToken;
    case trace::StepKind::TokenIsCurrent:
    case trace::StepKind::AssertionIsCurrent: return ErrorCode::ExpiredTokenException;
    case trace::StepKind::CallerMayCall:
    case trace::StepKind::AssertionNamesRole:
    case trace::StepKind::MfaCodeValid:
    case trace::StepKind::RoleExists:
    case trace::StepKind::TrustPolicyAllows:
    case trace::StepKind::IdentityPolicyAllows:
    case trace::StepKind::SessionTagsAllowed:
    case trace::StepKind::SourceIdentityAllowed: return ErrorCode::AccessDenied;
    case trace::StepKind::ActionAuthorized:
        return serviceOfUse(scene) == QLatin1String("EC2") ? ErrorCode::UnauthorizedOperation : ErrorCode::AccessDenied;
    case trace::StepKind::SessionPolicyAccepted: return ErrorCode::MalformedPolicyDocument;
    // Nothing that AWS refuses: the caller's, the provider's or the broker's own doing, or no check at all.
    case trace::StepKind::ProviderAsked:
    case trace::StepKind::ProviderAnswered:
    case trace::StepKind::RequestSent:
    case trace::StepKind::CredentialsVerified:
    case trace::StepKind::CallAuthorized:
    case trace::StepKind::CredentialsIssued:
    case trace::StepKind::CredentialsUsed:
    case trace::StepKind::PersonSignsIn:
    case trace::StepKind::PersonIsAssigned:
    case trace::StepKind::LoginTokenAccepted:
    case trace::StepKind::IdentityIdGiven:
    case trace::StepKind::TokenMinted:
    case trace::StepKind::BrokerVerifiesToken:
    case trace::StepKind::BrokerChoosesSession:
    case trace::StepKind::ResourceAnswers: break;
    }
    return std::nullopt;
}

/// EC2 speaks of credentials in two words. Source: "Error codes for the Amazon EC2 API".
static std::optional<api::Refusal> refusalAtEc2(trace::StepKind kind)
{
    switch (kind) {
    case trace::StepKind::SessionIsCurrent:
    case trace::StepKind::ClockWithinWindow: return api::Refusal {api::ErrorCode::RequestExpired, {}};
    case trace::StepKind::ScopeFits:
    case trace::StepKind::KeyIsActive:
    case trace::StepKind::SessionTokenOpens:
    case trace::StepKind::IssuerStillExists:
    case trace::StepKind::SignatureMatches: return api::Refusal {api::ErrorCode::AuthFailure, {}};
    default: return std::nullopt;
    }
}

/// Source: "Error responses", Amazon S3 API Reference.
static std::optional<api::Refusal> refusalAtS3(trace::StepKind kind)
{
    switch (kind) {
    case trace::StepKind::RequestIsSigned: return api::Refusal {api::ErrorCode::AccessDenied, {}};
    case trace::StepKind::ScopeFits: return api::Refusal {api::ErrorCode::AuthorizationHeaderMalformed, {}};
    case trace::StepKind::KeyIsActive:
    case trace::StepKind::IssuerStillExists: return api::Refusal {api::ErrorCode::InvalidAccessKeyId, {}};
    case trace::StepKind::SessionTokenOpens: return api::Refusal {api::ErrorCode::InvalidToken, {}};
    case trace::StepKind::SessionIsCurrent: return api::Refusal {api::ErrorCode::ExpiredToken, {}, 400};
    case trace::StepKind::ClockWithinWindow: return api::Refusal {api::ErrorCode::RequestTimeTooSkewed, {}};
    default: return std::nullopt;
    }
}

static std::optional<api::Refusal> refusalOfUse(trace::StepKind kind, const Scene &scene)
{
    if (scene.step().chapter != trace::Chapter::Use)
        return std::nullopt;
    const QString service = serviceOfUse(scene);
    if (service == QLatin1String("EC2"))
        return refusalAtEc2(kind);
    return service == QLatin1String("S3") ? refusalAtS3(kind) : std::nullopt;
}

QString usualRefusal(trace::StepKind kind, const Scene &scene)
{
    auto refusal = refusalOfUse(kind, scene);
    if (const auto code = codeAtSts(kind, scene); code && !refusal)
        refusal = api::Refusal {*code, {}};
    if (!refusal)
        return {};
    return QString::fromUtf8(api::wireName(refusal->code)) + QStringLiteral(" (") + QString::number(api::httpStatus(*refusal))
           + QLatin1Char(')');
}

} // namespace trustwalk::text::steps
