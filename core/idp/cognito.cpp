#include "core/idp/idp.h"

#include "core/base/json.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"

#include <algorithm>

namespace trustwalk::idp {

namespace {

constexpr Seconds tokenLifetime {600};

/// The login provider of the pool that minted this token, by its issuer.
const world::IdentityProvider *loginProvider(const world::CognitoPool &pool, const std::string &token, const Site &site)
{
    const auto parsed = jwt::parse(token);
    const std::string issuer = parsed ? parsed->text("iss").value_or("") : std::string();
    const world::IdentityProvider *provider = site.world.providerOfIssuer(issuer);
    if (provider == nullptr || std::find(pool.logins.begin(), pool.logins.end(), provider->name) == pool.logins.end())
        return nullptr;
    return provider;
}

/// The pool takes any client of its login provider whose id it was configured with; ours are all of the provider's.
std::string audienceFor(const world::IdentityProvider &login, const std::string &token)
{
    const auto parsed = jwt::parse(token);
    const std::vector<std::string> audiences = parsed ? parsed->texts("aud") : std::vector<std::string> {};
    const auto &clients = std::get<world::OidcIssuer>(login.kind).clientIds;
    for (const std::string &audience : audiences)
        if (std::find(clients.begin(), clients.end(), audience) != clients.end())
            return audience;
    return clients.empty() ? std::string() : clients.front();
}

std::string hostOf(std::string_view issuer)
{
    constexpr std::string_view scheme = "https://";
    return std::string(issuer.starts_with(scheme) ? issuer.substr(scheme.size()) : issuer);
}

} // namespace

std::string identityId(const world::CognitoPool &pool, std::string_view issuer, std::string_view subject)
{
    Seed seed;
    seed.bytes = crypto::sha256(pool.poolId + "\n" + std::string(issuer) + "\n" + std::string(subject));
    const std::string region = pool.poolId.substr(0, pool.poolId.find(':'));
    return region + ":" + crypto::deriveUuid(seed, "identity");
}

std::optional<std::string> exchangeAtCognito(const world::IdentityProvider &provider, CognitoFlow flow, const std::string &loginToken,
                                             const Site &site, trace::Narrator &narrator)
{
    const auto &pool = std::get<world::CognitoPool>(provider.kind);
    narrator.moveTo({trace::ActorKind::Provider, provider.name, {}});

    // 1. Cognito verifies the login provider's token itself.
    const world::IdentityProvider *login = loginProvider(pool, loginToken, site);
    trace::TokenEvidence evidence;
    if (login != nullptr)
        evidence = verifyIdToken(loginToken, login->issuer(), audienceFor(*login, loginToken), site);
    const bool flowAllowed = flow == CognitoFlow::Enhanced || pool.classicFlow;
    if (!narrator.check(trace::StepKind::LoginTokenAccepted, login != nullptr && flowAllowed && allPassed(evidence), evidence))
        return std::nullopt;

    // 2. GetId: the same login gets the same identity.
    trace::IdentityEvidence identity;
    identity.poolId = pool.poolId;
    identity.loginProvider = login->name;
    identity.loginSubject = evidence.token.text("sub").value_or("");
    identity.identityId = identityId(pool, login->issuer(), identity.loginSubject);
    identity.amr = {"authenticated", hostOf(login->issuer()), hostOf(login->issuer()) + ":OIDC:" + identity.loginSubject};
    narrator.note(trace::StepKind::IdentityIdGiven, identity);

    // 3. GetOpenIdToken: Cognito's own token for that identity.
    const crypto::KeyRing::ProviderKey &key = *site.keys.find(provider.name);
    const std::int64_t now = site.circumstances.now.time_since_epoch().count();
    json::Value payload = json::Value::object();
    payload.set("iss", world::cognitoIssuer);
    payload.set("sub", identity.identityId);
    payload.set("aud", pool.poolId);
    payload.set("amr", json::Value::array(identity.amr));
    payload.set("iat", json::Value::number(now));
    payload.set("exp", json::Value::number(now + tokenLifetime.count()));
    return jwt::mint(payload, key.key, crypto::SignatureAlgorithm::Rs256, key.key.publicKey().thumbprint());
}

} // namespace trustwalk::idp
