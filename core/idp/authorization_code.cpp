#include "core/idp/visits.h"

#include "core/crypto/aead.h"
#include "core/crypto/random.h"

namespace trustwalk::idp {

namespace {

constexpr std::string_view purpose = "authorization-code";

} // namespace

std::string sealCode(const CodeGrant &grant, const Site &site)
{
    json::Value value = json::Value::object();
    value.set("id", grant.id).set("provider", grant.provider).set("person", grant.person).set("client", grant.clientId);
    value.set("redirect", grant.redirectUri).set("challenge", grant.challenge);
    if (grant.nonce)
        value.set("nonce", *grant.nonce);
    value.set("expires", isoTime(grant.expires));
    return base64Url(
        crypto::seal(site.keys.sealingKey(), json::print(value), purpose, crypto::derivedSeed(site.circumstances.random, purpose)));
}

std::optional<CodeGrant> openCode(std::string_view code, const Site &site)
{
    const auto sealed = fromBase64Url(code);
    const auto text = sealed ? crypto::unseal(site.keys.sealingKey(), *sealed, purpose) : std::nullopt;
    const auto value = text ? json::parse(*text) : Result<json::Value, ParseError>(failure(ParseError {}));
    if (!value)
        return std::nullopt;
    const auto member = [&](std::string_view key) {
        const json::Value *found = value->find(key);
        return found != nullptr ? found->text : std::string();
    };
    CodeGrant grant {member("id"),       member("provider"),  member("person"), member("client"),
                     member("redirect"), member("challenge"), std::nullopt,     {}};
    if (const json::Value *nonce = value->find("nonce"))
        grant.nonce = nonce->text;
    grant.expires = fromIsoTime(member("expires")).value_or(Instant {});
    return grant;
}

} // namespace trustwalk::idp
