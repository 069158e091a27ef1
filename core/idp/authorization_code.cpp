#include "core/idp/visits.h"

#include "core/idp/sealed_note.h"

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
    return sealNote(value, purpose, site);
}

std::optional<CodeGrant> openCode(std::string_view code, const Site &site)
{
    const auto note = openNote(code, purpose, site);
    if (!note)
        return std::nullopt;
    CodeGrant grant {noted(*note, "id"),       noted(*note, "provider"),  noted(*note, "person"), noted(*note, "client"),
                     noted(*note, "redirect"), noted(*note, "challenge"), std::nullopt,           {}};
    if (const json::Value *nonce = note->find("nonce"))
        grant.nonce = nonce->text;
    grant.expires = fromIsoTime(noted(*note, "expires")).value_or(Instant {});
    return grant;
}

} // namespace trustwalk::idp
