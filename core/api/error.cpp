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

} // namespace trustwalk::api
