#include "core/world/check_world.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/forms.h"

#include <algorithm>
#include <type_traits>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

/// Calls `visit(item, place)` for each item of a list.
template <typename Items, typename Visit> void eachOf(const Items &items, const At &list, Visit visit)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        visit(items[i], list.at(i));
    }
}

} // namespace

std::string Fault::pathBelow(std::string_view path) const
{
    std::string text(path);
    for (const PathStep &step : steps) {
        std::visit(Overloaded {[&text](const std::string &key) { text.append(".").append(key); },
                               [&text](std::size_t index) { text.append("[").append(std::to_string(index)).append("]"); }},
                   step);
    }
    return text;
}

const json::Value &Fault::in(const json::Value &world) const
{
    const json::Value *value = &world;
    for (const PathStep &step : steps) {
        const json::Value *next
            = std::visit(Overloaded {[value](const std::string &key) { return value->find(key); },
                                     [value](std::size_t index) { return index < value->items.size() ? &value->items[index] : nullptr; }},
                         step);
        if (next == nullptr) {
            break;
        }
        value = next;
    }
    return *value;
}

WorldChecker::WorldChecker(const World &world) : m_world(world)
{
    for (const IdentityProvider &provider : world.providers) {
        m_providers.emplace(provider.name, &provider);
    }
    for (const Account &account : world.accounts) {
        for (const ManagedPolicy &policy : account.managedPolicies) {
            m_policyArns.insert(policy.arn);
        }
    }
    for (const ManagedPolicy &policy : world.awsManagedPolicies) {
        m_policyArns.insert(policy.arn);
    }
}

std::optional<Fault> WorldChecker::check()
{
    const At top;
    const At accounts = top.at("accounts");
    eachOf(m_world.accounts, accounts, [this](const Account &account, const At &at) { checkAccount(account, at); });
    checkManagedPolicies(m_world.awsManagedPolicies, "aws", top.at("awsManagedPolicies"));
    const At providers = top.at("providers");
    eachOf(m_world.providers, providers, [this](const IdentityProvider &provider, const At &at) { checkProvider(provider, at); });
    const At resources = top.at("resources");
    eachOf(m_world.resources, resources, [this](const Resource &resource, const At &at) { checkResource(resource, at); });
    return std::move(m_fault);
}

void WorldChecker::refuse(const At &at, Code code, std::string_view found, std::string_view expected)
{
    if (m_fault) {
        return;
    }
    m_fault.emplace();
    m_fault->error.code = code;
    m_fault->error.found = shortened(found);
    m_fault->error.expected = expected;
    for (const At *place = &at; place->above != nullptr; place = place->above) {
        m_fault->steps.insert(m_fault->steps.begin(), place->key.empty() ? PathStep(place->index) : PathStep(std::string(place->key)));
    }
}

void WorldChecker::once(Names &names, const At &at, std::string_view text)
{
    if (!names.emplace(text).second) {
        refuse(at, Code::Conflict, text, "one of its own");
    }
}

void WorldChecker::checkAccount(const Account &account, const At &at)
{
    once(m_accountIds, at.at("id"), account.id);
    const At rootKeys = at.at("rootAccessKeys");
    checkKeys(account.rootKeys, rootKeys);
    // Names are unique ignoring case ("IAM and AWS STS quotas"), but looked up with it.
    Names groups;
    Names lowerNames;
    const At groupList = at.at("groups");
    eachOf(account.groups, groupList, [&](const Group &group, const At &place) {
        once(lowerNames, place.at("name"), toLower(group.name));
        once(m_uniqueIds, place.at("id"), group.id);
        checkAttached(group.policies, place);
        groups.insert(group.name);
    });
    lowerNames.clear();
    const At users = at.at("users");
    eachOf(account.users, users, [&](const User &user, const At &place) {
        once(lowerNames, place.at("name"), toLower(user.name));
        checkUser(account, user, place);
        const At memberships = place.at("groups");
        Names own;
        eachOf(user.groups, memberships, [&](const std::string &group, const At &membership) {
            once(own, membership, group);
            if (!groups.contains(group)) {
                refuse(membership, Code::NotFound, group, "a group of this account");
            }
        });
    });
    lowerNames.clear();
    const At roles = at.at("roles");
    eachOf(account.roles, roles, [&](const Role &role, const At &place) {
        once(lowerNames, place.at("name"), toLower(role.name));
        once(m_uniqueIds, place.at("id"), role.id);
        checkAttached(role.policies, place);
        if (role.boundaryArn) {
            checkPolicyArn(*role.boundaryArn, place.at("permissionsBoundary"));
        }
    });
    checkManagedPolicies(account.managedPolicies, account.id, at.at("managedPolicies"));
    checkRegistrations(account, at);
}

void WorldChecker::checkUser(const Account &account, const User &user, const At &at)
{
    once(m_uniqueIds, at.at("id"), user.id);
    checkKeys(user.accessKeys, at.at("accessKeys"));
    const At devices = at.at("mfaDevices");
    eachOf(user.mfaDevices, devices, [&](const MfaDevice &device, const At &place) { checkDevice(account, device, place); });
    checkAttached(user.policies, at);
    if (user.boundaryArn) {
        checkPolicyArn(*user.boundaryArn, at.at("permissionsBoundary"));
    }
}

void WorldChecker::checkKeys(const std::vector<AccessKey> &keys, const At &at)
{
    eachOf(keys, at, [this](const AccessKey &key, const At &place) { once(m_keyIds, place.at("id"), key.id); });
}

void WorldChecker::checkDevice(const Account &account, const MfaDevice &device, const At &at)
{
    const At serialNumber = at.at("serialNumber");
    once(m_serialNumbers, serialNumber, device.serialNumber);
    if (!device.serialNumber.starts_with("arn:")) {
        return; // a hardware device
    }
    const auto arn = Arn::parse(device.serialNumber);
    if (!arn || arn->service != "iam" || arn->account != account.id || arn->resourceType() != "mfa") {
        refuse(serialNumber, Code::BadValue, device.serialNumber, "arn:aws:iam::" + account.id + ":mfa/NAME");
    }
}

void WorldChecker::checkAttached(const Attached &policies, const At &at)
{
    const At list = at.at("managedPolicies");
    Names own;
    eachOf(policies.managedPolicyArns, list, [&](const std::string &arn, const At &place) {
        once(own, place, arn);
        checkPolicyArn(arn, place);
    });
}

void WorldChecker::checkPolicyArn(const std::string &arn, const At &at)
{
    if (!m_policyArns.contains(arn)) {
        refuse(at, Code::NotFound, arn, "a managed policy of this world");
    }
}

void WorldChecker::checkManagedPolicies(const std::vector<ManagedPolicy> &policies, std::string_view owner, const At &at)
{
    Names own;
    eachOf(policies, at, [&](const ManagedPolicy &policy, const At &place) {
        once(own, place.at("arn"), policy.arn);
        if (const auto arn = Arn::parse(policy.arn); !arn || arn->account != owner) {
            refuse(place.at("arn"), Code::BadValue, policy.arn, "arn:aws:iam::" + std::string(owner) + ":policy/NAME");
        }
    });
}

void WorldChecker::checkRegistrations(const Account &account, const At &at)
{
    Names urls;
    const At oidcProviders = at.at("oidcProviders");
    eachOf(account.oidcProviders, oidcProviders, [&](const OidcProvider &provider, const At &place) {
        once(urls, place.at("url"), provider.url);
        const At clients = place.at("clientIds");
        Names own;
        eachOf(provider.clientIds, clients, [&](const std::string &clientId, const At &client) { once(own, client, clientId); });
    });
    Names names;
    const At samlProviders = at.at("samlProviders");
    eachOf(account.samlProviders, samlProviders, [&](const SamlProvider &provider, const At &place) {
        once(names, place.at("name"), toLower(provider.name));
        const IdentityProvider *found = providerNamed(provider.provider);
        if (found == nullptr || !std::holds_alternative<SamlIdp>(found->kind)) {
            refuse(place.at("provider"), Code::NotFound, provider.provider, "a provider of kind saml");
        }
    });
}

void WorldChecker::checkResource(const Resource &resource, const At &at)
{
    once(m_resourceArns, at.at("arn"), resource.arn);
    if (!m_accountIds.contains(resource.account)) {
        refuse(at.at("account"), Code::NotFound, resource.account, "an account of this world");
    }
}

std::optional<Fault> checkWorld(const World &world)
{
    return WorldChecker(world).check();
}

} // namespace trustwalk::world
