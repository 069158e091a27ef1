#pragma once

#include <string>
#include <string_view>

namespace trustwalk::api {

/// Every error code that our services answer with. Source: "Common Errors" and the errors of each STS operation.
enum class ErrorCode {
    AccessDenied,
    ExpiredToken, ///< the AWS session that signed is over
    ExpiredTokenException, ///< the identity provider's token or assertion is over
    IdpCommunicationError,
    IdpRejectedClaim,
    IncompleteSignature,
    InternalFailure,
    InvalidAction,
    InvalidAuthorizationMessageException,
    InvalidClientTokenId,
    InvalidIdentityToken,
    InvalidParameterValue,
    MalformedInput,
    MalformedPolicyDocument,
    MissingAction,
    MissingAuthenticationToken,
    PackedPolicyTooLarge,
    RegionDisabledException,
    SignatureDoesNotMatch,
    UnauthorizedOperation, ///< EC2's AccessDenied
    AuthFailure, ///< EC2's InvalidClientTokenId and SignatureDoesNotMatch
    RequestExpired, ///< EC2's
    InvalidAccessKeyId, ///< S3's
    InvalidToken, ///< S3's
    NoSuchBucket,
    NoSuchKey,
    ValidationError,
    NotAuthorizedException, ///< Cognito's
    RequestTooLarge, ///< the front end's own: an empty answer
    // EC2's.
    DryRunOperation, ///< the request would have succeeded
    MissingParameter,
    InvalidInstanceIdMalformed,
    InvalidInstanceIdNotFound,
    InstanceLimitExceeded,
    Unavailable, ///< EC2's ServiceUnavailable
    ServiceUnavailable,
    // IAM's.
    NoSuchEntity,
    LimitExceeded,
    // S3's.
    AuthorizationHeaderMalformed,
    AuthorizationQueryParametersError,
    BadDigest,
    EntityTooLarge,
    IncompleteBody,
    InvalidArgument,
    InvalidDigest,
    InvalidRange,
    InvalidRequest,
    KeyTooLong,
    MethodNotAllowed,
    MissingContentLength,
    NotImplemented,
    RequestTimeTooSkewed,
    SlowDown, ///< S3's ServiceUnavailable
    XAmzContentSha256Mismatch,
    // Cognito's.
    InvalidParameterException,
    ResourceNotFoundException,
    SerializationException,
    UnknownOperationException,
    SignInRefused, ///< an identity provider's or broker's own answer, not AWS's: 401
};

[[nodiscard]] std::string_view wireName(ErrorCode code); ///< "IDPRejectedClaim": as clients see it
[[nodiscard]] int httpStatus(ErrorCode code);

/// A call that AWS refuses: a result, not a failure of ours. The message is AWS's English text.
struct Refusal {
    ErrorCode code = ErrorCode::AccessDenied;
    std::string message; ///< may be empty (MalformedInput has none)
    int status = 0; ///< where a service gives the code another one than httpStatus(code) says: S3's ExpiredToken is 400
    bool operator==(const Refusal &) const = default;
};

[[nodiscard]] int httpStatus(const Refusal &refusal);

} // namespace trustwalk::api
