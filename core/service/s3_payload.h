#pragma once

#include "core/api/error.h"
#include "core/base/http_message.h"
#include "core/base/result.h"
#include "core/service/authenticate.h"

#include <optional>
#include <string>

namespace trustwalk::service {

/// S3 refuses a request signed in its header that doesn't say what its body is. Source: "Common request headers", S3 API Reference.
[[nodiscard]] std::optional<api::Refusal> s3PayloadRefusal(const RawRequest &request);

/// Where only the body differs from the hash that was signed, S3 says so instead of SignatureDoesNotMatch.
[[nodiscard]] std::optional<api::Refusal> s3HashRefusal(const RawRequest &request, const sigv4::Verification &verification,
                                                        const crypto::Secret &secret);

/// The body as the client meant it: its chunks verified and taken apart, its length and checksums compared.
[[nodiscard]] Result<std::string, api::Refusal> readS3Payload(const RawRequest &request, const Signer &signer, trace::Narrator &narrator);

} // namespace trustwalk::service
