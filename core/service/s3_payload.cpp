#include "core/service/s3_payload.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/resources/checksums.h"
#include "core/sigv4/chunks.h"

namespace trustwalk::service {

namespace {

using api::ErrorCode;
using api::Refusal;

constexpr std::string_view contentSha256 = "x-amz-content-sha256";

/// The same signature over the hash that the client stated, instead of that of the body.
bool statedHashWasSigned(const RawRequest &request, const sigv4::Verification &verification, const crypto::Secret &secret,
                         std::string_view stated)
{
    const sigv4::Authorization &authorization = verification.authorization;
    const std::string canonical = sigv4::canonicalRequest(request, authorization.signedHeaders, stated, sigv4::PathRule::AsSent);
    const std::string expected
        = sigv4::signature(secret, authorization.scope, sigv4::stringToSign(authorization.dateTime, authorization.scope, canonical));
    return crypto::equalInConstantTime(expected, authorization.signature);
}

std::optional<Refusal> lengthRefusal(const RawRequest &request, std::size_t length)
{
    const auto stated = request.header("x-amz-decoded-content-length");
    if (!stated)
        return Refusal {ErrorCode::MissingContentLength, "You must provide the Content-Length HTTP header."};
    if (*stated != std::to_string(length))
        return Refusal {ErrorCode::IncompleteBody, "The request body terminated unexpectedly"};
    return std::nullopt;
}

std::optional<Refusal> checksumRefusal(const std::vector<Header> &headers, std::string_view body)
{
    for (const Header &header : headers) {
        const auto computed = resources::checksumFor(header.name, body);
        if (!computed)
            continue;
        const bool md5 = equalsIgnoreCase(header.name, "content-md5");
        const auto given = fromBase64(header.value);
        if (!given || given->size() != fromBase64(*computed)->size())
            return md5 ? Refusal {ErrorCode::InvalidDigest, "The Content-MD5 you specified was invalid."}
                       : Refusal {ErrorCode::InvalidRequest, "Value for " + toLower(header.name) + " header is invalid."};
        if (header.value != *computed)
            return Refusal {ErrorCode::BadDigest, md5 ? std::string("The Content-MD5 you specified did not match what we received.")
                                                      : "The " + resources::checksumName(toLower(header.name))
                                                            + " you specified did not match the calculated checksum."};
    }
    return std::nullopt;
}

Result<sigv4::Chunks, Refusal> readChunked(const RawRequest &request, sigv4::Payload payload, const Signer &signer,
                                           trace::Narrator &narrator)
{
    auto chunks = sigv4::readChunks(request.body, payload, signer.authorization, signer.secret);
    if (chunks)
        return std::move(*chunks);
    const sigv4::ChunkFault &fault = chunks.error();
    if (fault.code == sigv4::ChunkFault::Code::Malformed)
        return failure(Refusal {ErrorCode::IncompleteBody, "The request body terminated unexpectedly"});
    sigv4::Verification verification;
    verification.authorization = signer.authorization;
    verification.stringToSign = fault.stringToSign;
    verification.expected = fault.expected;
    verification.given = fault.given;
    narrator.check(trace::StepKind::SignatureMatches, false, verification, trace::Comparison {fault.given, fault.expected});
    return failure(Refusal {ErrorCode::SignatureDoesNotMatch,
                            "The request signature we calculated does not match the signature you provided. "
                            "Check your key and signing method."});
}

} // namespace

std::optional<Refusal> s3PayloadRefusal(const RawRequest &request)
{
    if (!request.header("Authorization"))
        return std::nullopt;
    const auto stated = request.header(contentSha256);
    if (!stated)
        return Refusal {ErrorCode::InvalidRequest, "Missing required header for this request: x-amz-content-sha256"};
    if (!sigv4::payloadOf(*stated))
        return Refusal {ErrorCode::InvalidArgument, "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                                                    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a "
                                                    "valid sha256 value."};
    return std::nullopt;
}

std::optional<Refusal> s3HashRefusal(const RawRequest &request, const sigv4::Verification &verification, const crypto::Secret &secret)
{
    const auto stated = request.header(contentSha256);
    if (!stated || sigv4::payloadOf(*stated) != sigv4::Payload::Hash || *stated == crypto::sha256Hex(request.body)
        || !statedHashWasSigned(request, verification, secret, *stated))
        return std::nullopt;
    return Refusal {ErrorCode::XAmzContentSha256Mismatch, "The provided 'x-amz-content-sha256' header does not match what was computed."};
}

Result<std::string, Refusal> readS3Payload(const RawRequest &request, const Signer &signer, trace::Narrator &narrator)
{
    const auto payload = sigv4::payloadOf(request.header(contentSha256).value_or(""));
    const bool plain = signer.authorization.form == sigv4::Authorization::Form::Query || !payload || *payload == sigv4::Payload::Hash
                       || *payload == sigv4::Payload::Unsigned;
    std::string body = plain ? request.body : std::string();
    if (!plain) {
        auto chunks = readChunked(request, *payload, signer, narrator);
        if (!chunks)
            return failure(chunks.error());
        if (auto refusal = lengthRefusal(request, chunks->body.size()))
            return failure(std::move(*refusal));
        if (auto refusal = checksumRefusal(chunks->trailers, chunks->body))
            return failure(std::move(*refusal));
        body = std::move(chunks->body);
    }
    if (auto refusal = checksumRefusal(request.headers, body))
        return failure(std::move(*refusal));
    return body;
}

} // namespace trustwalk::service
