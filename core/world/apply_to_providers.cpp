#include "core/base/arn.h"
#include "core/world/apply.h"
#include "core/world/read_parts.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::string_view anyProvider = "a provider of this world";

std::string arnOf(const Account &account, const OidcProvider &provider)
{
    return Arn::oidcProvider(account.id, provider.url.substr(std::string_view("https://").size()));
}

MaybeError replaceClients(OidcProvider &provider, const std::vector<std::string> &clientIds)
{
    constexpr std::size_t most = 100;
    constexpr std::size_t longest = 255;
    if (clientIds.size() > most) {
        return errorAt("clientIds", Code::TooLarge, std::to_string(clientIds.size()), std::to_string(most));
    }
    for (auto clientId = clientIds.begin(); clientId != clientIds.end(); ++clientId) {
        if (clientId->empty() || clientId->size() > longest) {
            return errorAt("clientIds", Code::BadValue, *clientId, "1 to 255 characters");
        }
        if (std::find(clientIds.begin(), clientId, *clientId) != clientId) {
            return errorAt("clientIds", Code::Conflict, *clientId, "one of its own");
        }
    }
    provider.clientIds = clientIds;
    return std::nullopt;
}

IdentityProvider *providerOf(World &world, std::string_view name)
{
    const auto found = std::ranges::find(world.providers, name, &IdentityProvider::name);
    return found == world.providers.end() ? nullptr : &*found;
}

std::string placeOf(const World &world, const IdentityProvider &provider)
{
    return "$.providers[" + std::to_string(&provider - world.providers.data()) + "]";
}

/// Puts another provider in the place of one.
MaybeError replace(IdentityProvider &provider, const json::Value &value, std::string_view member)
{
    return readAnew(value, member, [&provider](json::Reader &reader) { provider = readProvider(reader, {}); });
}

/// What refers to a provider refers to it by its new name.
void follow(World &world, const std::string &before, const std::string &now)
{
    for (Account &account : world.accounts) {
        for (SamlProvider &registered : account.samlProviders) {
            registered.provider = registered.provider == before ? now : registered.provider;
        }
    }
    for (IdentityProvider &provider : world.providers) {
        if (auto *pool = std::get_if<CognitoPool>(&provider.kind)) {
            std::ranges::replace(pool->logins, before, now);
        } else if (auto *broker = std::get_if<Broker>(&provider.kind)) {
            std::ranges::replace(broker->accepts, before, now);
        }
    }
}

/// The provider with other people, read as its file would be: the rules for people are the reader's. `person`: the index that the change
/// is about; errors below it are told as of the change's `person`.
MaybeError setPeople(World &world, IdentityProvider &provider, std::vector<json::Value> people, std::size_t person)
{
    json::Value value = json::Value::object();
    for (json::Member &member : providerValue(provider).members) {
        if (member.key != "people") {
            value.set(member.key, std::move(member.value));
        }
    }
    value.set("people", json::Value::array(std::move(people)));
    const std::string place = "$.people[" + std::to_string(person) + "]";
    MaybeError error = readAnew(value, {}, [&provider](json::Reader &reader) { provider = readProvider(reader, {}); });
    if (error) {
        error->path = error->path.starts_with(place) ? "$.person" + error->path.substr(place.size()) : "$.provider";
        return error;
    }
    return refusedBy(world, "$.person", placeOf(world, provider) + place.substr(1));
}

std::vector<json::Value> peopleValues(const IdentityProvider &provider)
{
    std::vector<json::Value> people;
    for (const Person &person : provider.people) {
        people.push_back(personValue(person));
    }
    return people;
}

/// The provider with that name, if it can have people.
IdentityProvider *providerWithPeople(World &world, std::string_view name)
{
    IdentityProvider *provider = providerOf(world, name);
    return provider != nullptr && !std::holds_alternative<CognitoPool>(provider->kind) ? provider : nullptr;
}

std::optional<std::size_t> indexOf(const IdentityProvider &provider, std::string_view person)
{
    const auto found = std::ranges::find(provider.people, person, &Person::name);
    return found == provider.people.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - provider.people.begin()));
}

constexpr std::string_view withPeople = "a provider of this world with people of its own: oidc | saml | broker";

} // namespace

MaybeError make(World &world, const OidcProviderRegistered &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    json::Value value = json::Value::object();
    value.set("url", change.url).set("clientIds", json::Value::array(change.clientIds));
    const auto read = [account](json::Reader &reader) { account->oidcProviders.push_back(readOidcProvider(reader)); };
    if (auto error = readAnew(value, {}, read)) {
        return error;
    }
    return refusedBy(world, "$", placeOf(world, change.account, "oidcProviders", account->oidcProviders.size() - 1));
}

MaybeError make(World &world, const SamlProviderRegistered &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    json::Value value = json::Value::object();
    value.set("name", change.name).set("provider", change.provider);
    const auto read = [account](json::Reader &reader) { account->samlProviders.push_back(readSamlProvider(reader)); };
    if (auto error = readAnew(value, {}, read)) {
        return error;
    }
    return refusedBy(world, "$", placeOf(world, change.account, "samlProviders", account->samlProviders.size() - 1));
}

MaybeError make(World &world, const OidcClientsChanged &change)
{
    for (Account &account : world.accounts) {
        for (OidcProvider &provider : account.oidcProviders) {
            if (arnOf(account, provider) == change.providerArn) {
                return replaceClients(provider, change.clientIds);
            }
        }
    }
    return notFound("providerArn", change.providerArn, "the ARN of an OIDC provider of this world");
}

MaybeError make(World &world, const ProviderUnregistered &change)
{
    for (Account &account : world.accounts) {
        const auto isOidc = [&](const OidcProvider &provider) { return arnOf(account, provider) == change.providerArn; };
        const auto isSaml
            = [&](const SamlProvider &provider) { return Arn::samlProvider(account.id, provider.name) == change.providerArn; };
        if (std::erase_if(account.oidcProviders, isOidc) + std::erase_if(account.samlProviders, isSaml) > 0) {
            return std::nullopt;
        }
    }
    return notFound("providerArn", change.providerArn, "the ARN of an OIDC or SAML provider of this world");
}

MaybeError make(World &world, const ProviderAdded &change)
{
    world.providers.emplace_back();
    if (auto error = replace(world.providers.back(), change.provider, "provider")) {
        return error;
    }
    return refusedBy(world, "$.provider", placeOf(world, world.providers.back()));
}

MaybeError make(World &world, const ProviderReplaced &change)
{
    IdentityProvider *provider = providerOf(world, change.name);
    if (provider == nullptr) {
        return notFound("name", change.name, anyProvider);
    }
    if (auto error = replace(*provider, change.provider, "provider")) {
        return error;
    }
    if (provider->name != change.name) {
        follow(world, change.name, provider->name);
    }
    return refusedBy(world, "$.provider", placeOf(world, *provider));
}

MaybeError make(World &world, const ProviderRemoved &change)
{
    if (std::erase_if(world.providers, [&change](const IdentityProvider &provider) { return provider.name == change.name; }) == 0) {
        return notFound("name", change.name, anyProvider);
    }
    return stillNeeded(world, "name", "a provider that nothing refers to");
}

MaybeError make(World &world, const PersonAdded &change)
{
    IdentityProvider *provider = providerWithPeople(world, change.provider);
    if (provider == nullptr) {
        return notFound("provider", change.provider, withPeople);
    }
    std::vector<json::Value> people = peopleValues(*provider);
    people.push_back(change.person);
    return setPeople(world, *provider, people, people.size() - 1);
}

MaybeError make(World &world, const PersonReplaced &change)
{
    IdentityProvider *provider = providerWithPeople(world, change.provider);
    if (provider == nullptr) {
        return notFound("provider", change.provider, withPeople);
    }
    const auto index = indexOf(*provider, change.name);
    if (!index) {
        return notFound("name", change.name, "a person of this provider");
    }
    std::vector<json::Value> people = peopleValues(*provider);
    people[*index] = change.person;
    return setPeople(world, *provider, std::move(people), *index);
}

MaybeError make(World &world, const PersonRemoved &change)
{
    IdentityProvider *provider = providerOf(world, change.provider);
    if (provider == nullptr) {
        return notFound("provider", change.provider, anyProvider);
    }
    if (std::erase_if(provider->people, [&change](const Person &person) { return person.name == change.name; }) == 0) {
        return notFound("name", change.name, "a person of this provider");
    }
    return std::nullopt;
}

MaybeError make(World &world, const AssignmentsChanged &change)
{
    const auto provider = std::ranges::find(world.providers, change.provider, &IdentityProvider::name);
    if (provider == world.providers.end()) {
        return notFound("provider", change.provider, "a provider of this world");
    }
    const auto person = std::ranges::find(provider->people, change.person, &Person::name);
    if (person == provider->people.end()) {
        return notFound("person", change.person, "a person of this provider");
    }
    for (const std::string &application : change.applications) {
        if (!provider->knowsApplication(application)) {
            return notFound("applications", application, "a client id of the provider, or for SAML the ARN of a role");
        }
    }
    person->applications = change.applications;
    return std::nullopt;
}

} // namespace trustwalk::world
