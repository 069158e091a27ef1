#pragma once

#include "core/base/http_message.h"

#include <string>
#include <string_view>

namespace trustwalk::sigv4 {

/// What stands in the last line of the canonical request of a request signed in its header: the hash of the body, or the word
/// that x-amz-content-sha256 may hold instead at S3 (UNSIGNED-PAYLOAD, STREAMING-…). A hash that the client states there is
/// never believed: the body is hashed. Source: "Signature calculations for the Authorization header", S3 API Reference.
[[nodiscard]] std::string headerPayloadHash(const RawRequest &request, std::string_view service);

/// The same for a request signed in its query, where S3 leaves the body out unless X-Amz-Content-Sha256 states a hash.
[[nodiscard]] std::string queryPayloadHash(const RawRequest &request, std::string_view service);

} // namespace trustwalk::sigv4
