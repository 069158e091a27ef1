#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/forms.h"
#include "core/world/read_parts.h"

#include <array>
#include <limits>
#include <string>
#include <unordered_set>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::size_t mostAccessKeys = 2; // "IAM and AWS STS quotas": access keys assigned to an IAM user, and to the root user
constexpr std::size_t mostMfaDevices = 8; // the same page
constexpr std::size_t mostTags = 50; // the same page
constexpr std::size_t mostProviders = 100; // the same page: OIDC and SAML providers, client ids of an OIDC provider

struct Identity {
    std::string name, path, id;
};

/// Name, path and unique id, which users, groups and roles share.
Identity readIdentity(json::Reader &reader, std::string_view idPrefix, std::size_t longestName)
{
    Identity identity {reader.string("name"), reader.string("path", "/"), reader.string("id")};
    if (reader.failed()) {
        return identity;
    }
    if (!isIamName(identity.name, longestName)) {
        reader.refuse("name", Code::BadValue, identity.name, "[A-Za-z0-9+=,.@_-]{1," + std::to_string(longestName) + "}");
    }
    if (!isIamPath(identity.path)) {
        reader.refuse("path", Code::BadValue, identity.path, "/ or /a/b/");
    }
    if (!isIdWithPrefix(identity.id, idPrefix)) {
        reader.refuse("id", Code::BadValue, identity.id, std::string(idPrefix) + "[A-Z0-9]{12,124}");
    }
    return identity;
}

void refuseMoreThan(json::Reader &reader, std::string_view key, std::size_t count, std::size_t most)
{
    if (count > most) {
        reader.refuse(key, Code::TooLarge, std::to_string(count), std::to_string(most));
    }
}

std::vector<AccessKey> readAccessKeys(json::Reader &reader, std::string_view key)
{
    std::vector<AccessKey> keys;
    reader.objects(key, [&keys](json::Reader &entry) { keys.push_back(readAccessKey(entry)); });
    refuseMoreThan(reader, key, keys.size(), mostAccessKeys);
    return keys;
}

std::vector<MfaDevice> readMfaDevices(json::Reader &reader)
{
    std::vector<MfaDevice> devices;
    reader.objects("mfaDevices", [&devices](json::Reader &entry) { devices.push_back(readMfaDevice(entry)); });
    refuseMoreThan(reader, "mfaDevices", devices.size(), mostMfaDevices);
    return devices;
}

Attached readAttached(json::Reader &reader, DocumentReader &documents)
{
    Attached attached {documents.inlinePolicies(reader, "inlinePolicies", policy::Use::Identity), reader.strings("managedPolicies")};
    return attached;
}

std::vector<OidcProvider> readOidcProviders(json::Reader &reader)
{
    std::vector<OidcProvider> providers;
    reader.objects("oidcProviders", [&providers](json::Reader &entry) { providers.push_back(readOidcProvider(entry)); });
    refuseMoreThan(reader, "oidcProviders", providers.size(), mostProviders);
    return providers;
}

std::vector<SamlProvider> readSamlProviders(json::Reader &reader)
{
    std::vector<SamlProvider> providers;
    reader.objects("samlProviders", [&providers](json::Reader &entry) { providers.push_back(readSamlProvider(entry)); });
    refuseMoreThan(reader, "samlProviders", providers.size(), mostProviders);
    return providers;
}

} // namespace

AccessKey readAccessKey(json::Reader &reader)
{
    const std::string id = reader.string("id");
    const std::string secret = reader.string("secret");
    const bool active = reader.word("status", {"Active", "Inactive"}, 0) == 0;
    if (!reader.failed() && !isIdWithPrefix(id, "AKIA")) {
        reader.refuse("id", Code::BadValue, id, "AKIA[A-Z0-9]{12,124}");
    }
    if (!reader.failed() && !isSecretAccessKey(secret)) {
        // The secret itself stays out of the error.
        reader.refuse("secret", Code::BadValue, std::to_string(secret.size()), "[A-Za-z0-9+/=]{16,128}");
    }
    return {id, crypto::Secret(secret), active};
}

MfaDevice readMfaDevice(json::Reader &reader)
{
    const std::string serialNumber = reader.string("serialNumber");
    const std::string seed = reader.string("seed");
    std::optional<std::int64_t> lastUsedStep;
    if (reader.has("lastUsedStep")) {
        lastUsedStep = reader.integer("lastUsedStep", 0, std::numeric_limits<std::int64_t>::max());
    }
    if (!reader.failed() && !isMfaSerialNumber(serialNumber)) {
        reader.refuse("serialNumber", Code::BadValue, serialNumber, "[A-Za-z0-9_+=/:,.@-]{9,256}");
    }
    if (!reader.failed() && !isMfaSeed(seed)) {
        reader.refuse("seed", Code::BadValue, std::to_string(seed.size()), "base32 of 16 bytes or more");
    }
    return {serialNumber, crypto::Secret(seed), lastUsedStep};
}

OidcProvider readOidcProvider(json::Reader &reader)
{
    OidcProvider provider {reader.string("url"), reader.strings("clientIds")};
    if (!reader.failed() && !isIssuerUrl(provider.url)) {
        reader.refuse("url", Code::BadValue, provider.url, "https://HOST/PATH");
    }
    for (const std::string &clientId : provider.clientIds) {
        if (clientId.empty() || clientId.size() > 255) {
            reader.refuse("clientIds", Code::BadValue, clientId, "1 to 255 characters");
        }
    }
    refuseMoreThan(reader, "clientIds", provider.clientIds.size(), mostProviders);
    return provider;
}

SamlProvider readSamlProvider(json::Reader &reader)
{
    SamlProvider provider {reader.string("name"), reader.string("provider")};
    if (!reader.failed() && !isIamName(provider.name, longestGroupOrPolicyName)) {
        reader.refuse("name", Code::BadValue, provider.name, "[A-Za-z0-9+=,.@_-]{1,128}");
    }
    return provider;
}

std::vector<Tag> readTags(json::Reader &reader)
{
    std::vector<Tag> tags;
    std::unordered_set<std::string> keys;
    reader.stringMap("tags", [&](std::string_view key, std::string_view value) {
        if (!isTagKey(key) || !isTagValue(value)) {
            reader.refuse("tags", Code::BadValue, isTagKey(key) ? value : key, "a tag key of 1 to 128 and a value of 0 to 256 characters");
        }
        if (!keys.insert(toLower(key)).second) {
            reader.refuse("tags", Code::Conflict, key, "a tag key of its own");
        }
        tags.push_back({std::string(key), std::string(value)});
    });
    refuseMoreThan(reader, "tags", tags.size(), mostTags);
    return tags;
}

Group readGroup(json::Reader &reader, DocumentReader &documents)
{
    Identity identity = readIdentity(reader, "AGPA", longestGroupOrPolicyName);
    return {std::move(identity.name), std::move(identity.path), std::move(identity.id), readAttached(reader, documents)};
}

User readUser(json::Reader &reader, DocumentReader &documents)
{
    User user;
    Identity identity = readIdentity(reader, "AIDA", longestUserOrRoleName);
    user.name = std::move(identity.name);
    user.path = std::move(identity.path);
    user.id = std::move(identity.id);
    user.accessKeys = readAccessKeys(reader, "accessKeys");
    user.mfaDevices = readMfaDevices(reader);
    user.policies = readAttached(reader, documents);
    user.groups = reader.strings("groups");
    user.boundaryArn = reader.optionalString("permissionsBoundary");
    user.tags = readTags(reader);
    return user;
}

std::optional<Role> readRole(json::Reader &reader, DocumentReader &documents)
{
    Identity identity = readIdentity(reader, "AROA", longestUserOrRoleName);
    auto trustPolicy = documents.read(reader, "trustPolicy", policy::Use::Trust);
    Attached attached = readAttached(reader, documents);
    auto boundaryArn = reader.optionalString("permissionsBoundary");
    const Seconds maxSessionDuration {reader.integer("maxSessionDuration", 3600, 43'200, 3600)};
    auto tags = readTags(reader);
    if (!trustPolicy) {
        return std::nullopt;
    }
    return Role {std::move(identity.name), std::move(identity.path), std::move(identity.id), std::move(*trustPolicy),
                 std::move(attached),      std::move(boundaryArn),   maxSessionDuration,     std::move(tags)};
}

Account readAccount(json::Reader &reader, DocumentReader &documents)
{
    Account account;
    account.id = reader.string("id");
    if (!reader.failed() && !isAccountId(account.id)) {
        reader.refuse("id", Code::BadValue, account.id, "12 digits");
    }
    account.name = reader.string("name", {});
    account.rootKeys = readAccessKeys(reader, "rootAccessKeys");
    reader.objects("users", [&](json::Reader &user) { account.users.push_back(readUser(user, documents)); });
    reader.objects("groups", [&](json::Reader &group) { account.groups.push_back(readGroup(group, documents)); });
    reader.objects("roles", [&](json::Reader &entry) {
        if (auto role = readRole(entry, documents)) {
            account.roles.push_back(std::move(*role));
        }
    });
    account.managedPolicies = documents.managedPolicies(reader, "managedPolicies");
    account.oidcProviders = readOidcProviders(reader);
    account.samlProviders = readSamlProviders(reader);
    account.serviceControlPolicies = documents.inlinePolicies(reader, "serviceControlPolicies", policy::Use::ServiceControl);
    account.resourceControlPolicies = documents.inlinePolicies(reader, "resourceControlPolicies", policy::Use::ResourceControl);
    return account;
}

} // namespace trustwalk::world
