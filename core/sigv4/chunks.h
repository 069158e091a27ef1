#pragma once

#include "core/base/http_message.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/sigv4/verify.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::sigv4 {

/// What x-amz-content-sha256 says of the body at S3. Source: "Common request headers", Amazon S3 API Reference.
enum class Payload {
    Hash, ///< its SHA-256 in hex
    Unsigned,
    SignedChunks, ///< aws-chunked, each chunk signed
    SignedChunksWithTrailer, ///< and trailing headers, signed too
    ChunksWithTrailer, ///< aws-chunked and unsigned, with trailing headers
};
/// nullopt for a word that is none, and for what is no hash.
[[nodiscard]] std::optional<Payload> payloadOf(std::string_view contentSha256);

/// A body that came in chunks, put together, and the headers behind it.
struct Chunks {
    std::string body;
    std::vector<Header> trailers; ///< without x-amz-trailer-signature
};

struct ChunkFault {
    enum class Code { Malformed, SignatureDiffers } code = Code::Malformed;
    std::string stringToSign, expected, given; ///< of the chunk whose signature differs
};

/// Takes the chunks apart and verifies each signature; the first builds on the request's own. Nothing may follow the last.
/// Source: "Signature calculations for the Authorization header: Transferring payload in multiple chunks", Amazon S3 API Reference.
[[nodiscard]] Result<Chunks, ChunkFault> readChunks(std::string_view body, Payload payload, const Authorization &authorization,
                                                    const crypto::Secret &secret);

} // namespace trustwalk::sigv4
