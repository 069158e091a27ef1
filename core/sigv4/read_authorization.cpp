#include "core/sigv4/query.h"
#include "core/sigv4/verify.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace trustwalk::sigv4 {

namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";
constexpr Seconds longestExpiry {604800}; // one week; "Authenticating Requests: Using Query Parameters", S3 API Reference

using Fault = AuthorizationFault;

Fault incomplete(std::string message)
{
    return Fault {Fault::Code::Incomplete, std::move(message)};
}

Fault unsupported(std::string_view stated)
{
    return incomplete("Unsupported AWS 'algorithm': '" + std::string(stated) + "' (must be '" + std::string(algorithm) + "').");
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// keyid/date/region/service/term, exactly.
std::optional<Fault> readCredential(std::string_view text, Authorization &out)
{
    const auto parts = split(text, '/');
    if (parts.size() != 5)
        return incomplete("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '"
                          + std::string(text) + "'");
    out.accessKeyId = parts[0];
    out.scope = Scope {std::string(parts[1]), std::string(parts[2]), std::string(parts[3]), std::string(parts[4])};
    return std::nullopt;
}

void readSignedHeaders(std::string_view text, Authorization &out)
{
    for (const std::string_view name : split(text, ';')) {
        if (!name.empty())
            out.signedHeaders.push_back(toLower(name));
    }
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(value) : std::nullopt;
}

/// "Sun, 30 Aug 2015 12:36:00 GMT" (RFC 9110 §5.6.7) as 20150830T123600Z; nullopt for any other form.
std::optional<std::string> fromHttpDate(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT" || text[7] != ' ' || text[11] != ' ' || text[16] != ' '
        || text[19] != ':' || text[22] != ':')
        return std::nullopt;
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (text.substr(8, 3) != months[month])
            continue;
        std::string basic(text.substr(12, 4));
        basic.append(month < 9 ? "0" : "").append(std::to_string(month + 1)).append(text.substr(5, 2));
        basic.append("T").append(text.substr(17, 2)).append(text.substr(20, 2)).append(text.substr(23, 2)).append("Z");
        return fromBasicTime(basic) ? std::optional(basic) : std::nullopt;
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// The parts of an Authorization header that come as name=value, whatever their order.
struct HeaderParts {
    std::string_view credential, signedHeaders, signature;
};

constexpr auto separatesParts
    = [](char c) { return static_cast<unsigned char>(c) <= ',' && (c == ',' || c == ' ' || c == '\t' || c == '\r' || c == '\n'); };

Result<HeaderParts, Fault> readParts(std::string_view header, std::string_view afterAlgorithm)
{
    HeaderParts parts;
    while (!afterAlgorithm.empty()) {
        const auto end = std::find_if(afterAlgorithm.begin(), afterAlgorithm.end(), separatesParts);
        const auto length = static_cast<std::size_t>(end - afterAlgorithm.begin());
        const std::string_view part = afterAlgorithm.substr(0, length);
        afterAlgorithm.remove_prefix(std::min(length + 1, afterAlgorithm.size()));
        if (part.empty())
            continue;
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return failure(incomplete("'" + std::string(part)
                                      + "' not a valid key=value pair (missing equal-sign) in Authorization header: '" + std::string(header)
                                      + "'."));
        const std::string_view name = part.substr(0, equals), value = part.substr(equals + 1);
        if (name == "Credential")
            parts.credential = value;
        else if (name == "SignedHeaders")
            parts.signedHeaders = value;
        else if (name == "Signature")
            parts.signature = value;
    }
    return parts;
}

Result<Authorization, Fault> readHeader(const RawRequest &request, std::string_view header)
{
    const std::string_view text = trimmed(header);
    const std::string_view stated = text.substr(0, text.find(' '));
    if (stated.starts_with("AWS4-") && stated != algorithm)
        return failure(unsupported(stated));
    HeaderParts parts;
    // Another scheme (Basic, Bearer) has no such parts: AWS names all that are missing, as for a header with parts left out.
    if (stated.starts_with("AWS")) {
        const auto read = readParts(text, text.substr(stated.size()));
        if (!read)
            return failure(read.error());
        parts = *read;
    }
    auto date = request.header("x-amz-date");
    if (!date)
        date = request.header("date");

    std::string missing;
    if (parts.credential.empty())
        missing += "Authorization header requires 'Credential' parameter. ";
    if (parts.signature.empty())
        missing += "Authorization header requires 'Signature' parameter. ";
    if (parts.signedHeaders.empty())
        missing += "Authorization header requires 'SignedHeaders' parameter. ";
    if (!date)
        missing += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
    if (!missing.empty())
        return failure(incomplete(missing + "Authorization=" + std::string(text)));

    Authorization out;
    if (auto fault = readCredential(parts.credential, out))
        return failure(std::move(*fault));
    readSignedHeaders(parts.signedHeaders, out);
    out.signature = parts.signature;
    out.dateTime = trimmed(*date);
    if (auto converted = fromHttpDate(out.dateTime))
        out.dateTime = std::move(*converted);
    out.signedAt = fromBasicTime(out.dateTime);
    if (const auto token = request.header("x-amz-security-token"))
        out.sessionToken = trimmed(*token);
    return out;
}

std::optional<Fault> readExpires(std::string_view text, Authorization &out)
{
    const auto value = number(text);
    if (!value)
        return incomplete("X-Amz-Expires should be a number");
    if (*value < 0)
        return incomplete("X-Amz-Expires must be non-negative");
    if (Seconds(*value) > longestExpiry)
        return incomplete("X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
                          "604800 seconds");
    out.expires = Seconds(*value);
    return std::nullopt;
}

Result<Authorization, Fault> readQuery(const RawRequest &request)
{
    const auto field = [&](std::string_view name) { return queryValue(request.rawQuery, name); };
    for (const std::string_view name : {"X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Date"}) {
        const auto value = field(name);
        if (!value || value->empty())
            return failure(incomplete("AWS query-string parameters must include '" + std::string(name)
                                      + "'. Re-examine the query-string parameters."));
    }
    if (const auto stated = field("X-Amz-Algorithm"); stated != algorithm)
        return failure(unsupported(*stated));
    Authorization out;
    out.form = Authorization::Form::Query;
    if (auto fault = readCredential(*field("X-Amz-Credential"), out))
        return failure(std::move(*fault));
    if (const auto expires = field("X-Amz-Expires")) {
        if (auto fault = readExpires(*expires, out))
            return failure(std::move(*fault));
    }
    readSignedHeaders(*field("X-Amz-SignedHeaders"), out);
    out.signature = *field("X-Amz-Signature");
    out.dateTime = *field("X-Amz-Date");
    out.signedAt = fromBasicTime(out.dateTime);
    out.sessionToken = field("X-Amz-Security-Token").value_or("");
    return out;
}

} // namespace

bool looksSigned(const RawRequest &request)
{
    return request.header("authorization") || queryValue(request.rawQuery, "X-Amz-Signature")
           || queryValue(request.rawQuery, "X-Amz-Algorithm");
}

Result<Authorization, AuthorizationFault> readAuthorization(const RawRequest &request)
{
    if (const auto header = request.header("authorization"))
        return readHeader(request, *header);
    if (looksSigned(request))
        return readQuery(request);
    return failure(Fault {Fault::Code::Missing, "Request is missing Authentication Token"});
}

} // namespace trustwalk::sigv4
