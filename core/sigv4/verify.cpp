#include "core/sigv4/verify.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/sigv4/payload.h"

#include <algorithm>

namespace trustwalk::sigv4 {

namespace {

// A list without host would let a signature be replayed against another host; a name without a header signs nothing.
bool signsItsHost(const RawRequest &request, const std::vector<std::string> &signedHeaders)
{
    return std::find(signedHeaders.begin(), signedHeaders.end(), "host") != signedHeaders.end()
           && std::all_of(signedHeaders.begin(), signedHeaders.end(),
                          [&](const std::string &name) { return request.header(name).has_value(); });
}

} // namespace

Verification verify(const RawRequest &request, Authorization stated, const crypto::Secret &secret)
{
    Verification out;
    out.authorization = std::move(stated);
    const Authorization &authorization = out.authorization;
    const Scope &scope = authorization.scope;
    const bool inHeader = authorization.form == Authorization::Form::Header;
    out.canonicalRequest = canonicalRequest(request, authorization.signedHeaders,
                                            inHeader ? headerPayloadHash(request, scope.service) : queryPayloadHash(request, scope.service),
                                            pathRuleOf(scope.service));
    out.stringToSign = stringToSign(authorization.dateTime, scope, out.canonicalRequest);
    out.expected = signature(secret, scope, out.stringToSign);
    out.given = authorization.signature;
    out.matched = signsItsHost(request, authorization.signedHeaders) && crypto::equalInConstantTime(out.expected, out.given);
    return out;
}

} // namespace trustwalk::sigv4
