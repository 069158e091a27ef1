#include "core/world/read_parts.h"

namespace trustwalk::world {

namespace {

using json::Value;

/// Members that hold nothing are left out: a written world is as short as one written by hand.
void setList(Value &object, std::string key, Value list)
{
    if (!list.items.empty()) {
        object.set(std::move(key), std::move(list));
    }
}

template <typename Items, typename Make> Value arrayOf(const Items &items, Make make)
{
    Value list = Value::array();
    list.items.reserve(items.size());
    for (const auto &item : items) {
        list.items.push_back(make(item));
    }
    return list;
}

Value accessKeysValue(const std::vector<AccessKey> &keys)
{
    return arrayOf(keys, [](const AccessKey &key) {
        Value value = Value::object();
        value.set("id", key.id).set("secret", key.secret.reveal()).set("status", key.active ? "Active" : "Inactive");
        return value;
    });
}

Value deviceValue(const MfaDevice &device)
{
    Value value = Value::object();
    value.set("serialNumber", device.serialNumber).set("seed", device.seed.reveal());
    if (device.lastUsedStep) {
        value.set("lastUsedStep", Value::number(*device.lastUsedStep));
    }
    return value;
}

/// Name, path and unique id.
template <typename Principal> Value identityValue(const Principal &principal)
{
    Value value = Value::object();
    value.set("name", principal.name);
    if (principal.path != "/") {
        value.set("path", principal.path);
    }
    value.set("id", principal.id);
    return value;
}

void setAttached(Value &value, const Attached &policies)
{
    setList(value, "inlinePolicies", inlinePoliciesValue(policies.inlinePolicies));
    setList(value, "managedPolicies", Value::array(policies.managedPolicyArns));
}

void setBoundaryAndTags(Value &value, const std::optional<std::string> &boundaryArn, const std::vector<Tag> &tags)
{
    if (boundaryArn) {
        value.set("permissionsBoundary", *boundaryArn);
    }
    if (!tags.empty()) {
        Value map = Value::object();
        for (const Tag &tag : tags) {
            map.set(tag.key, tag.value);
        }
        value.set("tags", std::move(map));
    }
}

Value userValue(const User &user)
{
    Value value = identityValue(user);
    setList(value, "accessKeys", accessKeysValue(user.accessKeys));
    setList(value, "mfaDevices", arrayOf(user.mfaDevices, deviceValue));
    setAttached(value, user.policies);
    setList(value, "groups", Value::array(user.groups));
    setBoundaryAndTags(value, user.boundaryArn, user.tags);
    return value;
}

Value groupValue(const Group &group)
{
    Value value = identityValue(group);
    setAttached(value, group.policies);
    return value;
}

Value roleValue(const Role &role)
{
    Value value = identityValue(role);
    value.set("trustPolicy", documentValue(role.trustPolicy));
    setAttached(value, role.policies);
    if (role.maxSessionDuration != Seconds {3600}) {
        value.set("maxSessionDuration", Value::number(role.maxSessionDuration.count()));
    }
    setBoundaryAndTags(value, role.boundaryArn, role.tags);
    return value;
}

Value oidcProviderValue(const OidcProvider &provider)
{
    Value value = Value::object();
    value.set("url", provider.url);
    setList(value, "clientIds", Value::array(provider.clientIds));
    return value;
}

Value samlProviderValue(const SamlProvider &provider)
{
    Value value = Value::object();
    value.set("name", provider.name).set("provider", provider.provider);
    return value;
}

} // namespace

Value inlinePoliciesValue(const std::vector<InlinePolicy> &policies)
{
    return arrayOf(policies, [](const InlinePolicy &policy) {
        Value value = Value::object();
        value.set("name", policy.name).set("document", documentValue(policy.document));
        return value;
    });
}

Value managedPoliciesValue(const std::vector<ManagedPolicy> &policies)
{
    return arrayOf(policies, [](const ManagedPolicy &policy) {
        Value value = Value::object();
        value.set("arn", policy.arn).set("document", documentValue(policy.document));
        return value;
    });
}

Value accountValue(const Account &account)
{
    Value value = Value::object();
    value.set("id", account.id);
    if (!account.name.empty()) {
        value.set("name", account.name);
    }
    setList(value, "rootAccessKeys", accessKeysValue(account.rootKeys));
    setList(value, "users", arrayOf(account.users, userValue));
    setList(value, "groups", arrayOf(account.groups, groupValue));
    setList(value, "roles", arrayOf(account.roles, roleValue));
    setList(value, "managedPolicies", managedPoliciesValue(account.managedPolicies));
    setList(value, "oidcProviders", arrayOf(account.oidcProviders, oidcProviderValue));
    setList(value, "samlProviders", arrayOf(account.samlProviders, samlProviderValue));
    setList(value, "serviceControlPolicies", inlinePoliciesValue(account.serviceControlPolicies));
    setList(value, "resourceControlPolicies", inlinePoliciesValue(account.resourceControlPolicies));
    return value;
}

} // namespace trustwalk::world
