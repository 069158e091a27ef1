#include "core/session/signin_token.h"

#include "core/base/encoding.h"
#include "core/session/session_body.h"

namespace trustwalk::session {

namespace {

/// Authenticated with the body: a session token never opens as a sign-in token, nor the other way round.
constexpr std::string_view bound = "trustwalk sign-in token 1";

} // namespace

std::string sealSigninToken(SigninGrant grant, const crypto::SealingKey &key, const Seed &seed)
{
    grant.session.secretAccessKey = {};
    return base64Url(crypto::seal(key, isoTime(grant.expires) + bodyOf(grant.session), bound, seed));
}

std::optional<SigninGrant> openSigninToken(std::string_view token, const crypto::SealingKey &key)
{
    constexpr std::size_t timeLength = 20; // 2026-07-01T09:00:00Z
    const auto sealed = fromBase64Url(token);
    const auto text = sealed ? crypto::unseal(key, *sealed, bound) : std::nullopt;
    if (!text || text->size() < timeLength)
        return std::nullopt;
    const auto expires = fromIsoTime(std::string_view(*text).substr(0, timeLength));
    auto session = fromBody(std::string_view(*text).substr(timeLength));
    if (!expires || !session)
        return std::nullopt;
    return SigninGrant {std::move(*session), *expires};
}

} // namespace trustwalk::session
