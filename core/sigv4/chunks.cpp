#include "core/sigv4/chunks.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <charconv>

namespace trustwalk::sigv4 {

namespace {

constexpr std::string_view signatureField = "chunk-signature=";
constexpr std::string_view trailerSignature = "x-amz-trailer-signature";
constexpr std::size_t longestHead = 128; ///< of a chunk: a size of 16 digits and a signature of 64

bool isHash(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const auto begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// Goes through the body once. Each function takes what it read off the front of m_rest; false: malformed, or a signature that differs.
class ChunkReader {
public:
    ChunkReader(std::string_view body, Payload payload, const Authorization &authorization, const crypto::Secret &secret)
        : m_rest(body), m_payload(payload), m_authorization(authorization), m_secret(secret), m_previous(authorization.signature)
    {
    }

    Result<Chunks, ChunkFault> read()
    {
        for (std::size_t size = 1; size != 0;) {
            std::string_view signature;
            if (!readHead(size, signature) || !readData(size, signature))
                return failure(std::move(m_fault));
        }
        const bool withTrailer = m_payload != Payload::SignedChunks;
        if (withTrailer ? !readTrailers() : !trimmed(m_rest).empty())
            return failure(std::move(m_fault));
        return std::move(m_chunks);
    }

private:
    [[nodiscard]] bool isSigned() const { return m_payload != Payload::ChunksWithTrailer; }

    /// "10000;chunk-signature=…" and its line end.
    bool readHead(std::size_t &size, std::string_view &signature)
    {
        const std::size_t end = m_rest.substr(0, longestHead).find("\r\n");
        if (end == std::string_view::npos)
            return false;
        std::string_view head = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 2);
        const auto [next, error] = std::from_chars(head.data(), head.data() + head.size(), size, 16);
        const auto digits = static_cast<std::size_t>(next - head.data());
        if (error != std::errc() || digits == 0 || head.front() == '-')
            return false;
        head.remove_prefix(digits);
        if (!isSigned())
            return head.empty();
        if (!head.starts_with(';') || !head.substr(1).starts_with(signatureField))
            return false;
        signature = head.substr(1 + signatureField.size());
        return isHash(signature);
    }

    bool readData(std::size_t size, std::string_view signature)
    {
        if (size > m_rest.size())
            return false;
        const std::string_view data = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        if (isSigned() && !verify("AWS4-HMAC-SHA256-PAYLOAD", crypto::sha256Hex("") + "\n" + crypto::sha256Hex(data), signature))
            return false;
        m_chunks.body.append(data);
        // The last chunk has no data; behind it come the trailers, where there are some.
        if (size == 0 && m_payload != Payload::SignedChunks)
            return true;
        const bool ended = m_rest.starts_with("\r\n");
        m_rest.remove_prefix(ended ? 2 : 0);
        return ended;
    }

    bool readTrailers()
    {
        std::string canonical, signature;
        while (!m_rest.empty()) {
            const std::size_t end = m_rest.find('\n');
            const std::string_view line = trimmed(m_rest.substr(0, end));
            m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
            if (line.empty())
                continue;
            const std::size_t colon = line.find(':');
            if (colon == std::string_view::npos)
                return false;
            Header header {toLower(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))};
            if (header.name == trailerSignature) {
                signature = header.value;
                continue;
            }
            canonical.append(header.name).append(":").append(header.value).append("\n");
            m_chunks.trailers.push_back(std::move(header));
        }
        return !isSigned() || verify("AWS4-HMAC-SHA256-TRAILER", crypto::sha256Hex(canonical), signature);
    }

    bool verify(std::string_view algorithm, const std::string &hashes, std::string_view given)
    {
        std::string text(algorithm);
        text.append("\n").append(m_authorization.dateTime).append("\n").append(m_authorization.scope.text()).append("\n");
        text.append(m_previous).append("\n").append(hashes);
        std::string expected = signature(m_secret, m_authorization.scope, text);
        if (!crypto::equalInConstantTime(expected, given)) {
            m_fault = {ChunkFault::Code::SignatureDiffers, std::move(text), std::move(expected), std::string(given)};
            return false;
        }
        m_previous = std::move(expected);
        return true;
    }

    std::string_view m_rest;
    Payload m_payload;
    const Authorization &m_authorization;
    const crypto::Secret &m_secret;
    std::string m_previous;
    Chunks m_chunks;
    ChunkFault m_fault;
};

} // namespace

std::optional<Payload> payloadOf(std::string_view contentSha256)
{
    if (contentSha256 == "UNSIGNED-PAYLOAD")
        return Payload::Unsigned;
    if (contentSha256 == "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
        return Payload::SignedChunks;
    if (contentSha256 == "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
        return Payload::SignedChunksWithTrailer;
    if (contentSha256 == "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
        return Payload::ChunksWithTrailer;
    return isHash(contentSha256) ? std::optional(Payload::Hash) : std::nullopt;
}

Result<Chunks, ChunkFault> readChunks(std::string_view body, Payload payload, const Authorization &authorization,
                                      const crypto::Secret &secret)
{
    return ChunkReader(body, payload, authorization, secret).read();
}

} // namespace trustwalk::sigv4
