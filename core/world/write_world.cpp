#include "core/world/object_file.h"
#include "core/world/read_parts.h"
#include "core/world/world_file.h"

#include <variant>

namespace trustwalk::world {

namespace {

using json::Value;

void setText(Value &object, std::string key, std::string_view text)
{
    if (!text.empty()) {
        object.set(std::move(key), text);
    }
}

void setStrings(Value &object, std::string key, const std::vector<std::string> &strings)
{
    if (!strings.empty()) {
        object.set(std::move(key), Value::array(strings));
    }
}

void setOidc(Value &value, const OidcIssuer &oidc)
{
    value.set("kind", "oidc").set("issuer", oidc.issuer).set("algorithm", crypto::jwsName(oidc.algorithm));
    setStrings(value, "clientIds", oidc.clientIds);
    value.set("tokenLifetime", Value::number(oidc.tokenLifetime.count()));
    if (oidc.externalKeys) {
        value.set("jwks", json::parse(oidc.externalKeys->text()).value_or(Value::object()));
    }
}

void setSaml(Value &value, const SamlIdp &saml)
{
    value.set("kind", "saml");
    if (!saml.externalMetadata) {
        value.set("entityId", saml.entityId);
        setText(value, "ssoUrl", saml.ssoUrl);
    }
    if (saml.signsResponse) {
        value.set("signsResponse", Value::of(true));
    }
    value.set("assertionLifetime", Value::number(saml.assertionLifetime.count()));
    if (saml.sessionLifetime) {
        value.set("sessionLifetime", Value::number(saml.sessionLifetime->count()));
    }
    if (const auto &metadata = saml.externalMetadata) {
        value.set("metadata", saml::metadataXml(metadata->entityId, metadata->ssoUrl, metadata->certificates));
    }
}

void setCognito(Value &value, const CognitoPool &pool)
{
    value.set("kind", "cognito").set("poolId", pool.poolId).set("account", pool.account);
    setStrings(value, "logins", pool.logins);
    if (!pool.classicFlow) {
        value.set("classicFlow", Value::of(false));
    }
}

void setBroker(Value &value, const Broker &broker)
{
    value.set("kind", "broker").set("user", broker.user);
    setStrings(value, "accepts", broker.accepts);
    setText(value, "clientId", broker.clientId);
}

Value resourceValue(const Resource &resource)
{
    Value value = Value::object();
    value.set("name", resource.name).set("arn", resource.arn).set("account", resource.account);
    if (resource.policy) {
        value.set("policy", documentValue(*resource.policy));
    }
    if (!resource.objects.empty()) {
        Value objects = Value::array();
        for (const Resource::Object &object : resource.objects) {
            objects.items.push_back(Value::object());
            setObject(objects.items.back(), object);
        }
        value.set("objects", std::move(objects));
    }
    return value;
}

crypto::KeyAlgorithm keyAlgorithmOf(crypto::SignatureAlgorithm algorithm)
{
    using enum crypto::SignatureAlgorithm;
    switch (algorithm) {
    case Rs256:
    case Rs384:
    case Rs512: return crypto::KeyAlgorithm::Rsa;
    case Es256: return crypto::KeyAlgorithm::EcP256;
    case Es384: return crypto::KeyAlgorithm::EcP384;
    case Es512: return crypto::KeyAlgorithm::EcP521;
    }
    return crypto::KeyAlgorithm::Rsa;
}

} // namespace

Value personValue(const Person &person)
{
    Value value = Value::object();
    value.set("name", person.name).set("signInName", person.signInName).set("passwordHash", person.passwordHash);
    setText(value, "password", person.password.reveal());
    value.set("subject", person.subject);
    setStrings(value, "applications", person.applications);
    if (!person.sessionTags.empty()) {
        Value tags = Value::object();
        for (const auto &[key, text] : person.sessionTags) {
            tags.set(key, text);
        }
        value.set("sessionTags", std::move(tags));
    }
    setStrings(value, "transitiveTagKeys", person.transitiveTagKeys);
    setText(value, "sourceIdentity", person.sourceIdentity);
    return value;
}

Value providerValue(const IdentityProvider &provider)
{
    Value value = Value::object();
    value.set("name", provider.name);
    std::visit(Overloaded {[&value](const OidcIssuer &oidc) { setOidc(value, oidc); },
                           [&value](const SamlIdp &saml) { setSaml(value, saml); },
                           [&value](const CognitoPool &pool) { setCognito(value, pool); },
                           [&value](const Broker &broker) { setBroker(value, broker); }},
               provider.kind);
    if (!provider.people.empty()) {
        Value people = Value::array();
        for (const Person &person : provider.people) {
            people.items.push_back(personValue(person));
        }
        value.set("people", std::move(people));
    }
    return value;
}

Value worldValue(const World &world)
{
    Value title = Value::object();
    title.set("en", world.title.en).set("ja", world.title.ja);
    Value value = Value::object();
    value.set("format", "trustwalk-world").set("formatVersion", Value::number(worldFormatVersion)).set("id", world.id);
    value.set("title", std::move(title)).set("region", world.region);
    Value accounts = Value::array();
    for (const Account &account : world.accounts) {
        accounts.items.push_back(accountValue(account));
    }
    Value providers = Value::array();
    for (const IdentityProvider &provider : world.providers) {
        providers.items.push_back(providerValue(provider));
    }
    Value resources = Value::array();
    for (const Resource &resource : world.resources) {
        resources.items.push_back(resourceValue(resource));
    }
    value.set("accounts", std::move(accounts));
    value.set("awsManagedPolicies", managedPoliciesValue(world.awsManagedPolicies));
    value.set("providers", std::move(providers)).set("resources", std::move(resources));
    if (!world.usedSignInCodes.empty()) {
        Value codes = Value::array();
        for (const UsedSignInCode &code : world.usedSignInCodes) {
            codes.items.push_back(Value::object().set("id", code.id).set("expires", isoTime(code.expires)));
        }
        value.set("usedSignInCodes", std::move(codes));
    }
    return value;
}

std::string worldText(const World &world)
{
    return json::print(worldValue(world), json::Layout::Indented);
}

std::vector<crypto::KeyRing::Wanted> wantedKeys(const World &world)
{
    std::vector<crypto::KeyRing::Wanted> wanted;
    for (const IdentityProvider &provider : world.providers) {
        if (provider.isExternal()) {
            continue;
        }
        std::visit(Overloaded {[&](const OidcIssuer &oidc) { wanted.push_back({provider.name, keyAlgorithmOf(oidc.algorithm), false}); },
                               [&](const SamlIdp &) { wanted.push_back({provider.name, crypto::KeyAlgorithm::Rsa, true}); },
                               [&](const CognitoPool &) { wanted.push_back({provider.name, crypto::KeyAlgorithm::Rsa, false}); },
                               [](const Broker &) {}},
                   provider.kind);
    }
    return wanted;
}

} // namespace trustwalk::world
