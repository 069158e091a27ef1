#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/apply.h"
#include "core/world/check_world.h"
#include "core/world/lookup_index.h"
#include "core/world/read_parts.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

/// Whether the world holds together with what was added as `place` ("$.accounts[0].users[3]"); the error's path starts at the change.
MaybeError refusedBy(const World &world, std::string_view member, const std::string &place)
{
    auto fault = checkWorld(world);
    if (!fault) {
        return std::nullopt;
    }
    ParseError error = std::move(fault->error);
    const std::string path = fault->pathBelow("$");
    error.path = "$." + std::string(member) + (path.starts_with(place) ? path.substr(place.size()) : std::string());
    return error;
}

std::string placeOf(const World &world, std::string_view account, std::string_view list, std::size_t index)
{
    const auto position = static_cast<std::size_t>(world.account(account) - world.accounts.data());
    return "$.accounts[" + std::to_string(position) + "]." + std::string(list) + "[" + std::to_string(index) + "]";
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

const Broker *brokerOf(const World &world, std::string_view userArn)
{
    for (const IdentityProvider &provider : world.providers) {
        if (const auto *broker = std::get_if<Broker>(&provider.kind); broker != nullptr && broker->user == userArn) {
            return broker;
        }
    }
    return nullptr;
}

} // namespace

MaybeError make(World &world, const UserAdded &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    // The text is printed anew so that a document at fault can be quoted from it; the value may come from anywhere.
    const std::string text = json::print(change.user, json::Layout::Indented);
    const auto value = json::parse(text);
    if (!value) {
        return value.error();
    }
    json::Reader reader(*value, text, "$.user");
    DocumentReader documents;
    User user = readUser(reader, documents);
    if (auto error = reader.finish()) {
        return error;
    }
    account->users.push_back(std::move(user));
    renewIndex(world);
    return refusedBy(world, "user", placeOf(world, change.account, "users", account->users.size() - 1));
}

MaybeError make(World &world, const RoleAdded &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    // The text is printed anew so that a document at fault can be quoted from it; the value may come from anywhere.
    const std::string text = json::print(change.role, json::Layout::Indented);
    const auto value = json::parse(text);
    if (!value) {
        return value.error();
    }
    json::Reader reader(*value, text, "$.role");
    DocumentReader documents;
    auto role = readRole(reader, documents);
    if (auto error = reader.finish()) {
        return error;
    }
    account->roles.push_back(std::move(*role));
    renewIndex(world);
    return refusedBy(world, "role", placeOf(world, change.account, "roles", account->roles.size() - 1));
}

MaybeError make(World &world, const PrincipalRemoved &change)
{
    std::string uniqueId;
    if (const auto user = world.userByArn(change.arn)) {
        if (brokerOf(world, change.arn) != nullptr) {
            return errorAt("arn", Code::Conflict, change.arn, "a user whose key no broker holds");
        }
        uniqueId = user.user->id;
        std::erase_if(accountOf(world, user.account->id)->users, [&uniqueId](const User &other) { return other.id == uniqueId; });
    } else if (const auto role = world.roleByArn(change.arn)) {
        uniqueId = role.role->id;
        std::erase_if(accountOf(world, role.account->id)->roles, [&uniqueId](const Role &other) { return other.id == uniqueId; });
    } else {
        return notFound("arn", change.arn, "the ARN of a user or role of this world");
    }
    renewIndex(world);
    return keepUniqueIdInPolicies(world, change.arn, uniqueId);
}

MaybeError make(World &world, const KeyStatusChanged &change)
{
    for (Account &account : world.accounts) {
        const auto setIn = [&change](std::vector<AccessKey> &keys) {
            const auto key = std::ranges::find(keys, change.accessKeyId, &AccessKey::id);
            if (key == keys.end()) {
                return false;
            }
            key->active = change.active;
            return true;
        };
        if (setIn(account.rootKeys) || std::ranges::any_of(account.users, [&](User &user) { return setIn(user.accessKeys); })) {
            return std::nullopt;
        }
    }
    return notFound("accessKeyId", change.accessKeyId, "an access key of this world");
}

MaybeError make(World &world, const MaxSessionDurationChanged &change)
{
    Role *role = roleOf(world, change.roleArn);
    if (role == nullptr) {
        return notFound("roleArn", change.roleArn, "the ARN of a role of this world");
    }
    if (change.seconds < 3600 || change.seconds > 43'200) {
        return errorAt("seconds", Code::BadValue, std::to_string(change.seconds), "3600..43200");
    }
    role->maxSessionDuration = Seconds {change.seconds};
    return std::nullopt;
}

MaybeError make(World &world, const MfaCodeUsed &change)
{
    if (change.step < 0) {
        return errorAt("step", Code::BadValue, std::to_string(change.step), "0 or more");
    }
    for (Account &account : world.accounts) {
        for (User &user : account.users) {
            const auto device = std::ranges::find(user.mfaDevices, change.serialNumber, &MfaDevice::serialNumber);
            if (device != user.mfaDevices.end()) {
                device->lastUsedStep = std::max(change.step, device->lastUsedStep.value_or(change.step));
                return std::nullopt;
            }
        }
    }
    return notFound("serialNumber", change.serialNumber, "an MFA device of this world");
}

MaybeError make(World &world, const OidcClientsChanged &change)
{
    for (Account &account : world.accounts) {
        for (OidcProvider &provider : account.oidcProviders) {
            if (Arn::oidcProvider(account.id, provider.url.substr(std::string_view("https://").size())) == change.providerArn) {
                return replaceClients(provider, change.clientIds);
            }
        }
    }
    return notFound("providerArn", change.providerArn, "the ARN of an OIDC provider of this world");
}

MaybeError make(World &world, const ProviderUnregistered &change)
{
    for (Account &account : world.accounts) {
        const auto isOidc = [&](const OidcProvider &provider) {
            return Arn::oidcProvider(account.id, provider.url.substr(std::string_view("https://").size())) == change.providerArn;
        };
        const auto isSaml
            = [&](const SamlProvider &provider) { return Arn::samlProvider(account.id, provider.name) == change.providerArn; };
        if (std::erase_if(account.oidcProviders, isOidc) + std::erase_if(account.samlProviders, isSaml) > 0) {
            return std::nullopt;
        }
    }
    return notFound("providerArn", change.providerArn, "the ARN of an OIDC or SAML provider of this world");
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
