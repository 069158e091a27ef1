#include "core/base/http_message.h"
#include "core/sigv4/chunks.h"
#include "core/sigv4/verify.h"

// A request whose first line is the Authorization header, whose second is the query and whose rest is the body. The secret is not known to
// the fuzzer, so no signature may match.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t first = text.find('\n');
    const std::size_t second = first == text.npos ? text.npos : text.find('\n', first + 1);
    RawRequest request;
    request.setHeader("Host", "sts.amazonaws.com");
    request.setHeader("X-Amz-Date", "20260701T000000Z");
    request.setHeader("Authorization", text.substr(0, first));
    if (second != text.npos) {
        request.rawQuery = text.substr(first + 1, second - first - 1);
        request.body = text.substr(second + 1);
    }
    const auto authorization = sigv4::readAuthorization(request);
    const crypto::Secret secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    if (authorization && sigv4::verify(request, *authorization, secret).matches())
        __builtin_trap();

    // The same as a body in chunks: no signature may match, and what comes out of unsigned chunks was in them.
    const sigv4::Authorization seed = authorization.value_or(sigv4::Authorization {});
    if (sigv4::readChunks(text, sigv4::Payload::SignedChunks, seed, secret)
        || sigv4::readChunks(text, sigv4::Payload::SignedChunksWithTrailer, seed, secret))
        __builtin_trap();
    if (const auto chunks = sigv4::readChunks(text, sigv4::Payload::ChunksWithTrailer, seed, secret); chunks && chunks->body.size() > size)
        __builtin_trap();
    return 0;
}
