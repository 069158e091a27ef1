#pragma once

#include "core/api/error.h"
#include "core/api/operation.h"
#include "core/base/circumstances.h"
#include "core/base/http_message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What STS answers, and its XML. Source: response elements of each operation, STS API Reference.
namespace trustwalk::api {

struct Credentials {
    std::string accessKeyId;
    std::string secretAccessKey; ///< on its way to the caller; views show it only on request
    std::string sessionToken;
    Instant expiration {};
    bool operator==(const Credentials &) const = default;
};

struct AssumedRoleUser {
    std::string arn, assumedRoleId;
};

struct GetSessionTokenResult {
    Credentials credentials;
};
struct AssumeRoleResult {
    Credentials credentials;
    AssumedRoleUser user;
    std::optional<int> packedPolicySize; ///< percent; absent without policies and tags
    std::optional<std::string> sourceIdentity;
};
struct GetFederationTokenResult {
    Credentials credentials;
    std::string federatedUserArn, federatedUserId;
    int packedPolicySize = 0;
};
struct AssumeRoleWithWebIdentityResult {
    Credentials credentials;
    AssumedRoleUser user;
    std::string subject, provider, audience;
    std::optional<int> packedPolicySize;
    std::optional<std::string> sourceIdentity;
};
struct AssumeRoleWithSamlResult {
    Credentials credentials;
    AssumedRoleUser user;
    std::string subject, subjectType, issuer, audience, nameQualifier;
    std::optional<int> packedPolicySize;
    std::optional<std::string> sourceIdentity;
};
struct GetCallerIdentityResult {
    std::string arn, userId, account;
};
struct GetAccessKeyInfoResult {
    std::string account;
};
struct DecodeAuthorizationMessageResult {
    std::string decodedMessage;
};

using StsResult = std::variant<GetSessionTokenResult, AssumeRoleResult, GetFederationTokenResult, AssumeRoleWithWebIdentityResult,
                               AssumeRoleWithSamlResult, GetCallerIdentityResult, GetAccessKeyInfoResult, DecodeAuthorizationMessageResult>;

/// The credentials of a result that issues some.
[[nodiscard]] const Credentials *credentialsOf(const StsResult &result);

/// Two-space indented XML, trailing newline, x-amzn-RequestId equal to the body's RequestId, Content-Type text/xml.
[[nodiscard]] RawResponse stsResponse(const StsResult &result, std::string_view requestId);
/// The error shape of the query protocol, which IAM shares; InvalidAction alone has the AWSFault namespace instead of the service's own.
[[nodiscard]] std::string queryError(const Refusal &refusal, std::string_view ownNamespace, std::string_view requestId);
[[nodiscard]] RawResponse stsError(const Refusal &refusal, std::string_view requestId);
/// 302 to https://aws.amazon.com/iam: no Action, or a POST that is no form. A GET's query goes along.
[[nodiscard]] RawResponse stsRedirect(std::string_view requestId, std::string_view rawQuery = {});

/// AWS leaves quotes as they are in the text of an element.
enum class XmlPlace { Element, Anywhere };
/// Text with &, <, > and a carriage return escaped (Anywhere: " and ' too), and characters that XML 1.0 cannot hold, or
/// bytes that are not UTF-8, replaced by U+FFFD.
[[nodiscard]] std::string escapeXml(std::string_view text, XmlPlace place = XmlPlace::Anywhere);

} // namespace trustwalk::api
