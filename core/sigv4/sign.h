#pragma once

#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/sigv4/credentials.h"

#include <string>
#include <string_view>
#include <vector>

/// AWS Signature Version 4. Source: "Create a signed AWS API request", IAM User Guide.
namespace trustwalk::sigv4 {

/// 20260701/ap-northeast-1/sts/aws4_request
struct Scope {
    std::string date, region, service, terminator = "aws4_request";
    [[nodiscard]] std::string text() const;
    bool operator==(const Scope &) const = default;
};

/// S3 encodes the path once and does not normalise it; every other service normalises and encodes twice.
enum class PathRule { Normalised, AsSent };
[[nodiscard]] PathRule pathRuleOf(std::string_view service);

/// Header form: adds X-Amz-Date, X-Amz-Security-Token (where the credentials have one; signed), for S3
/// X-Amz-Content-Sha256, and Authorization. Host must be there already. Signs host, x-amz-*, content-type.
[[nodiscard]] RawRequest sign(RawRequest request, const Credentials &credentials, const Scope &scope, Instant now);

/// Query form: everything in the query; signs host and `extraSignedHeaders`. The payload hash is that of the body,
/// at S3 the word UNSIGNED-PAYLOAD.
[[nodiscard]] RawRequest presign(RawRequest request, const Credentials &credentials, const Scope &scope, Instant now, Seconds expires,
                                 const std::vector<std::string> &extraSignedHeaders = {});

/// The pieces, also used by verify. `signedHeaders` in lower case, in the order in which the client lists them.
[[nodiscard]] std::string canonicalRequest(const RawRequest &request, const std::vector<std::string> &signedHeaders,
                                           std::string_view payloadHash, PathRule rule);
[[nodiscard]] std::string stringToSign(std::string_view dateTime, const Scope &scope, std::string_view canonicalRequest);
[[nodiscard]] std::string signature(const crypto::Secret &secret, const Scope &scope, std::string_view stringToSign);

} // namespace trustwalk::sigv4
