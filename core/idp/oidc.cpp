#include "core/idp/idp.h"

#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/world/queries.h"

#include <algorithm>

namespace trustwalk::idp {

namespace {

trace::Actor actorOf(const world::IdentityProvider &provider)
{
    return {trace::ActorKind::Provider, provider.name, {}};
}

void addSessionTags(json::Value &payload, const world::Person &person)
{
    if (person.sessionTags.empty())
        return;
    json::Value principalTags = json::Value::object();
    for (const auto &[key, value] : person.sessionTags)
        principalTags.set(key, json::Value::array(std::vector<std::string> {value}));
    json::Value tags = json::Value::object();
    tags.set("principal_tags", std::move(principalTags));
    if (!person.transitiveTagKeys.empty())
        tags.set("transitive_tag_keys", json::Value::array(person.transitiveTagKeys));
    payload.set("https://aws.amazon.com/tags", std::move(tags));
}

trace::FieldCheck check(std::string name, std::string found, std::string wanted, bool passed)
{
    return {std::move(name), std::move(found), std::move(wanted), passed};
}

} // namespace

bool signIn(const SignIn &attempt, const Site &, trace::Narrator &narrator)
{
    narrator.moveTo(actorOf(attempt.provider));
    const world::Person *person = attempt.provider.person(attempt.person);
    trace::SignInEvidence evidence;
    evidence.person = attempt.person;
    evidence.provider = attempt.provider.name;
    evidence.application = attempt.application;
    if (person != nullptr) {
        evidence.signInName = person->signInName;
        const std::string password = attempt.password.value_or(std::string(person->password.reveal()));
        evidence.passwordRight = crypto::checkPassword(password, person->passwordHash);
        evidence.assigned
            = std::find(person->applications.begin(), person->applications.end(), attempt.application) != person->applications.end();
    }
    if (!narrator.check(trace::StepKind::PersonSignsIn, evidence.passwordRight, evidence))
        return false;
    return narrator.check(trace::StepKind::PersonIsAssigned, evidence.assigned, evidence);
}

std::string mintIdToken(const SignIn &attempt, const Site &site)
{
    const auto &issuer = std::get<world::OidcIssuer>(attempt.provider.kind);
    const world::Person &person = *attempt.provider.person(attempt.person);
    const crypto::KeyRing::ProviderKey &key = *site.keys.find(attempt.provider.name);
    const std::int64_t now = site.circumstances.now.time_since_epoch().count();
    json::Value payload = json::Value::object();
    payload.set("iss", issuer.issuer);
    payload.set("sub", person.subject);
    payload.set("aud", attempt.application);
    payload.set("iat", json::Value::number(now));
    payload.set("exp", json::Value::number(now + issuer.tokenLifetime.count()));
    payload.set("email", person.signInName);
    const std::string nonce
        = attempt.nonce.value_or(crypto::deriveText(site.circumstances.random, "nonce", 12, "abcdefghijklmnopqrstuvwxyz0123456789"));
    if (!nonce.empty())
        payload.set("nonce", nonce);
    addSessionTags(payload, person);
    if (!person.sourceIdentity.empty())
        payload.set("https://aws.amazon.com/source_identity", person.sourceIdentity);
    return jwt::mint(payload, key.key, issuer.algorithm, key.key.publicKey().thumbprint());
}

trace::TokenEvidence verifyIdToken(const std::string &token, std::string_view issuer, std::string_view audience, const Site &site)
{
    trace::TokenEvidence evidence;
    evidence.issuer = issuer;
    const auto parsed = jwt::parse(token);
    if (!parsed) {
        evidence.malformed = parsed.error();
        return evidence;
    }
    evidence.token = *parsed;
    const auto keys = world::keysOfIssuer(site.world, site.keys, issuer);
    evidence.verification = keys ? jwt::verify(*parsed, *keys) : jwt::Verification {};
    const std::vector<std::string> audiences = parsed->texts("aud");
    const bool forUs = std::find(audiences.begin(), audiences.end(), audience) != audiences.end();
    const auto expires = parsed->integer("exp");
    const std::string givenIssuer = parsed->text("iss").value_or("");
    evidence.fields = {check("iss", givenIssuer, std::string(issuer), givenIssuer == issuer),
                       check("aud", audiences.empty() ? std::string() : audiences.front(), std::string(audience), forUs),
                       check("exp", expires ? isoTime(Instant {Seconds {*expires}}) : std::string(), isoTime(site.circumstances.now),
                             expires && site.circumstances.now.time_since_epoch().count() < *expires)};
    return evidence;
}

bool allPassed(const trace::TokenEvidence &evidence)
{
    return !evidence.malformed && evidence.verification && evidence.verification->matches()
           && std::all_of(evidence.fields.begin(), evidence.fields.end(), [](const trace::FieldCheck &field) { return field.passed; });
}

} // namespace trustwalk::idp
