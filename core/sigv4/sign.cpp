#include "core/sigv4/sign.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/sigv4/payload.h"

#include <algorithm>
#include <vector>

namespace trustwalk::sigv4 {

namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

// Host, everything of x-amz-* and the content type: what AWS asks for, and what botocore signs.
std::vector<std::string> headersToSign(const RawRequest &request)
{
    std::vector<std::string> names;
    for (const Header &header : request.headers) {
        std::string name = toLower(header.name);
        if (name == "host" || name == "content-type" || name.starts_with("x-amz-"))
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names) {
        if (!out.empty())
            out += ';';
        out += name;
    }
    return out;
}

crypto::Secret signingKey(std::string_view secret, const Scope &scope)
{
    std::string start;
    start.reserve(secret.size() + 4);
    start.append("AWS4").append(secret);
    const crypto::Secret key(std::move(start));
    auto derived = crypto::hmacSha256(asBytes(key.reveal()), scope.date);
    derived = crypto::hmacSha256(derived, scope.region);
    derived = crypto::hmacSha256(derived, scope.service);
    derived = crypto::hmacSha256(derived, scope.terminator);
    return crypto::Secret(std::string(asText(derived)));
}

/// A signing key is good for a day, a Region and a service: whoever calls again is not derived for again. Source: "Create a signed AWS API
/// request", IAM User Guide. Keeps the few that were used last, and looks at all that a key depends on.
class SigningKeys {
public:
    const crypto::Secret &of(const crypto::Secret &secret, const Scope &scope)
    {
        const auto found = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Known &known) { return known.scope == scope && known.secret == secret; });
        if (found == m_known.end())
            m_known.push_back({secret, scope, signingKey(secret.reveal(), scope)});
        else
            std::rotate(found, found + 1, m_known.end());
        if (m_known.size() > most)
            m_known.erase(m_known.begin());
        return m_known.back().key;
    }

private:
    struct Known {
        crypto::Secret secret;
        Scope scope;
        crypto::Secret key;
    };
    static constexpr std::size_t most = 16;
    std::vector<Known> m_known; ///< the one used last at the end
};

} // namespace

std::string Scope::text() const
{
    std::string out;
    out.reserve(date.size() + region.size() + service.size() + terminator.size() + 3);
    return out.append(date).append("/").append(region).append("/").append(service).append("/").append(terminator);
}

PathRule pathRuleOf(std::string_view service)
{
    return service == "s3" ? PathRule::AsSent : PathRule::Normalised;
}

std::string stringToSign(std::string_view dateTime, const Scope &scope, std::string_view canonicalRequest)
{
    std::string out;
    out.reserve(192);
    out.append(algorithm).append("\n").append(dateTime).append("\n").append(scope.text()).append("\n");
    return out.append(crypto::sha256Hex(canonicalRequest));
}

std::string signature(const crypto::Secret &secret, const Scope &scope, std::string_view stringToSign)
{
    static thread_local SigningKeys keys;
    return hex(crypto::hmacSha256(asBytes(keys.of(secret, scope).reveal()), stringToSign));
}

RawRequest sign(RawRequest request, const Credentials &credentials, const Scope &scope, Instant now)
{
    const std::string dateTime = basicTime(now);
    request.removeHeader("Authorization");
    request.setHeader("X-Amz-Date", dateTime);
    if (!credentials.sessionToken.empty())
        request.setHeader("X-Amz-Security-Token", credentials.sessionToken);
    if (scope.service == "s3" && !request.header("x-amz-content-sha256"))
        request.setHeader("X-Amz-Content-Sha256", crypto::sha256Hex(request.body));

    const std::vector<std::string> names = headersToSign(request);
    // The query's fields are all signed in this form; the Authorization header that says so does not exist yet.
    request.setHeader("Authorization", algorithm);
    const std::string canonical = canonicalRequest(request, names, headerPayloadHash(request, scope.service), pathRuleOf(scope.service));
    const std::string result = signature(credentials.secretAccessKey, scope, stringToSign(dateTime, scope, canonical));

    std::string authorization(algorithm);
    authorization.append(" Credential=").append(credentials.accessKeyId).append("/").append(scope.text());
    authorization.append(", SignedHeaders=").append(joined(names)).append(", Signature=").append(result);
    request.setHeader("Authorization", authorization);
    return request;
}

RawRequest presign(RawRequest request, const Credentials &credentials, const Scope &scope, Instant now, Seconds expires,
                   const std::vector<std::string> &extraSignedHeaders)
{
    const std::string dateTime = basicTime(now);
    request.removeHeader("Authorization");
    std::vector<std::string> names {"host"};
    for (const std::string &name : extraSignedHeaders)
        names.push_back(toLower(name));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());

    const auto add = [&](std::string_view name, std::string_view value) {
        if (!request.rawQuery.empty())
            request.rawQuery += '&';
        request.rawQuery.append(name).append("=").append(percentEncode(value));
    };
    add("X-Amz-Algorithm", algorithm);
    add("X-Amz-Credential", credentials.accessKeyId + "/" + scope.text());
    add("X-Amz-Date", dateTime);
    add("X-Amz-Expires", std::to_string(expires.count()));
    if (!credentials.sessionToken.empty())
        add("X-Amz-Security-Token", credentials.sessionToken);
    add("X-Amz-SignedHeaders", joined(names));
    const std::string canonical = canonicalRequest(request, names, queryPayloadHash(request, scope.service), pathRuleOf(scope.service));
    add("X-Amz-Signature", signature(credentials.secretAccessKey, scope, stringToSign(dateTime, scope, canonical)));
    return request;
}

} // namespace trustwalk::sigv4
