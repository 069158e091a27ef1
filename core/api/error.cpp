#include "core/api/error.h"

namespace trustwalk::api {

namespace {

struct ErrorFacts {
    std::string_view wireName;
    int httpStatus;
};

/// The names are what clients compare with, which is not always the shape's name: three keep "Exception", two write
/// IDP. Statuses: "Common Errors", the errors of each STS operation, and the error code tables of EC2 and S3.
constexpr ErrorFacts factsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessDenied: return {"AccessDenied", 403};
    case ErrorCode::ExpiredToken: return {"ExpiredToken", 403};
    case ErrorCode::ExpiredTokenException: return {"ExpiredTokenException", 400};
    case ErrorCode::IdpCommunicationError: return {"IDPCommunicationError", 400};
    case ErrorCode::IdpRejectedClaim: return {"IDPRejectedClaim", 403};
    case ErrorCode::IncompleteSignature: return {"IncompleteSignature", 400};
    case ErrorCode::InternalFailure: return {"InternalFailure", 500};
    case ErrorCode::InvalidAction: return {"InvalidAction", 400};
    case ErrorCode::InvalidAuthorizationMessageException: return {"InvalidAuthorizationMessageException", 400};
    case ErrorCode::InvalidClientTokenId: return {"InvalidClientTokenId", 403};
    case ErrorCode::InvalidIdentityToken: return {"InvalidIdentityToken", 400};
    case ErrorCode::InvalidParameterValue: return {"InvalidParameterValue", 400};
    case ErrorCode::MalformedInput: return {"MalformedInput", 400};
    case ErrorCode::MalformedPolicyDocument: return {"MalformedPolicyDocument", 400};
    case ErrorCode::MissingAction: return {"MissingAction", 400};
    case ErrorCode::MissingAuthenticationToken: return {"MissingAuthenticationToken", 403};
    case ErrorCode::PackedPolicyTooLarge: return {"PackedPolicyTooLarge", 400};
    case ErrorCode::RegionDisabledException: return {"RegionDisabledException", 403};
    case ErrorCode::SignatureDoesNotMatch: return {"SignatureDoesNotMatch", 403};
    case ErrorCode::UnauthorizedOperation: return {"UnauthorizedOperation", 403};
    case ErrorCode::AuthFailure: return {"AuthFailure", 401};
    case ErrorCode::RequestExpired: return {"RequestExpired", 400};
    case ErrorCode::InvalidAccessKeyId: return {"InvalidAccessKeyId", 403};
    case ErrorCode::InvalidToken: return {"InvalidToken", 400};
    case ErrorCode::NoSuchBucket: return {"NoSuchBucket", 404};
    case ErrorCode::NoSuchKey: return {"NoSuchKey", 404};
    case ErrorCode::ValidationError: return {"ValidationError", 400};
    case ErrorCode::NotAuthorizedException: return {"NotAuthorizedException", 400};
    case ErrorCode::RequestTooLarge: return {"RequestTooLarge", 413};
    case ErrorCode::DryRunOperation: return {"DryRunOperation", 412};
    case ErrorCode::MissingParameter: return {"MissingParameter", 400};
    case ErrorCode::InvalidInstanceIdMalformed: return {"InvalidInstanceID.Malformed", 400};
    case ErrorCode::InvalidInstanceIdNotFound: return {"InvalidInstanceID.NotFound", 400};
    case ErrorCode::InstanceLimitExceeded: return {"InstanceLimitExceeded", 400};
    case ErrorCode::Unavailable: return {"Unavailable", 503};
    case ErrorCode::ServiceUnavailable: return {"ServiceUnavailable", 503};
    case ErrorCode::NoSuchEntity: return {"NoSuchEntity", 404};
    case ErrorCode::LimitExceeded: return {"LimitExceeded", 409};
    case ErrorCode::AuthorizationHeaderMalformed: return {"AuthorizationHeaderMalformed", 400};
    case ErrorCode::AuthorizationQueryParametersError: return {"AuthorizationQueryParametersError", 400};
    case ErrorCode::BadDigest: return {"BadDigest", 400};
    case ErrorCode::EntityTooLarge: return {"EntityTooLarge", 400};
    case ErrorCode::IncompleteBody: return {"IncompleteBody", 400};
    case ErrorCode::InvalidArgument: return {"InvalidArgument", 400};
    case ErrorCode::InvalidDigest: return {"InvalidDigest", 400};
    case ErrorCode::InvalidRange: return {"InvalidRange", 416};
    case ErrorCode::InvalidRequest: return {"InvalidRequest", 400};
    case ErrorCode::KeyTooLong: return {"KeyTooLongError", 400};
    case ErrorCode::MethodNotAllowed: return {"MethodNotAllowed", 405};
    case ErrorCode::MissingContentLength: return {"MissingContentLength", 411};
    case ErrorCode::NotImplemented: return {"NotImplemented", 501};
    case ErrorCode::RequestTimeTooSkewed: return {"RequestTimeTooSkewed", 403};
    case ErrorCode::SlowDown: return {"SlowDown", 503};
    case ErrorCode::XAmzContentSha256Mismatch: return {"XAmzContentSHA256Mismatch", 400};
    case ErrorCode::InvalidParameterException: return {"InvalidParameterException", 400};
    case ErrorCode::ResourceNotFoundException: return {"ResourceNotFoundException", 400};
    case ErrorCode::SerializationException: return {"SerializationException", 400};
    case ErrorCode::UnknownOperationException: return {"UnknownOperationException", 400};
    case ErrorCode::SignInRefused: return {"SignInRefused", 401};
    }
    return {"InternalFailure", 500};
}

} // namespace

std::string_view wireName(ErrorCode code)
{
    return factsOf(code).wireName;
}

int httpStatus(ErrorCode code)
{
    return factsOf(code).httpStatus;
}

int httpStatus(const Refusal &refusal)
{
    return refusal.status != 0 ? refusal.status : httpStatus(refusal.code);
}

} // namespace trustwalk::api
