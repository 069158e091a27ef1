#pragma once

#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/base/result.h"
#include "core/sigv4/sign.h"

#include <optional>
#include <string>
#include <vector>

namespace trustwalk::sigv4 {

/// What a request says of its own signature; nothing of it is verified yet.
struct Authorization {
    enum class Form { Header, Query } form = Form::Header;
    std::string accessKeyId;
    Scope scope;
    std::string dateTime; ///< X-Amz-Date as sent (or Date, converted)
    std::optional<Instant> signedAt; ///< nullopt where dateTime is no such time
    std::optional<Seconds> expires; ///< X-Amz-Expires of the query form
    std::vector<std::string> signedHeaders;
    std::string signature;
    std::string sessionToken; ///< X-Amz-Security-Token of header or query; empty where absent
};

/// Why a request carries no usable Authorization. `message` is AWS's text (English, on the wire).
struct AuthorizationFault {
    enum class Code { Missing, Incomplete } code = Code::Missing; ///< MissingAuthenticationToken, IncompleteSignature
    std::string message;
};

/// Reads the Authorization header or the X-Amz-* query. Tolerates any order of parts, spaces after commas, header names
/// in any case.
[[nodiscard]] Result<Authorization, AuthorizationFault> readAuthorization(const RawRequest &request);
/// True where there is an Authorization header or X-Amz-Signature/X-Amz-Algorithm in the query.
[[nodiscard]] bool looksSigned(const RawRequest &request);

/// The evidence: everything that was computed and compared.
struct Verification {
    Authorization authorization;
    std::string canonicalRequest;
    std::string stringToSign;
    std::string expected; ///< hex
    std::string given;
    bool matched = false;
    [[nodiscard]] bool matches() const { return matched; }
};

/// Builds the canonical request from the caller's own SignedHeaders and compares in constant time. A SignedHeaders list
/// without host, or naming a header that is not there, doesn't match.
[[nodiscard]] Verification verify(const RawRequest &request, Authorization authorization, const crypto::Secret &secret);

} // namespace trustwalk::sigv4
