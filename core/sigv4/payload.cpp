#include "core/sigv4/payload.h"

#include "core/crypto/digest.h"
#include "core/sigv4/query.h"

namespace trustwalk::sigv4 {

namespace {

constexpr std::string_view unsignedPayload = "UNSIGNED-PAYLOAD";

bool replacesHash(std::string_view word)
{
    return word == unsignedPayload || word.starts_with("STREAMING-");
}

} // namespace

std::string headerPayloadHash(const RawRequest &request, std::string_view service)
{
    if (service == "s3") {
        const auto stated = request.header("x-amz-content-sha256");
        if (stated && replacesHash(*stated))
            return std::string(*stated);
    }
    return crypto::sha256Hex(request.body);
}

std::string queryPayloadHash(const RawRequest &request, std::string_view service)
{
    if (service == "s3") {
        auto stated = queryValue(request.rawQuery, "X-Amz-Content-Sha256");
        if (const auto header = request.header("x-amz-content-sha256"); !stated && header)
            stated = std::string(*header);
        if (!stated || replacesHash(*stated))
            return stated.value_or(std::string(unsignedPayload));
    }
    return crypto::sha256Hex(request.body);
}

} // namespace trustwalk::sigv4
