#include "core/world/change.h"
#include "core/world/object_file.h"

#include <utility>
#include <variant>

namespace trustwalk::world {

namespace {

using json::Value;

Value start(std::string_view name)
{
    Value value = Value::object();
    value.set("change", name);
    return value;
}

/// A policy as an object where it is one; a text that isn't JSON stays as it is, so that nothing is lost.
void setDocument(Value &value, const std::string &text)
{
    if (text.empty()) {
        return;
    }
    auto document = json::parse(text);
    value.set("document", document && document->is(Value::Kind::Object) ? std::move(*document) : Value::string(text));
}

/// The change's names as members, in order.
Value named(std::string_view change, std::initializer_list<std::pair<const char *, const std::string *>> members)
{
    Value value = start(change);
    for (const auto &[key, text] : members) {
        value.set(key, *text);
    }
    return value;
}

Value withDocument(Value value, const std::string &document)
{
    setDocument(value, document);
    return value;
}

/// Makes each alternative's JSON.
struct Write {
    Value operator()(const TrustPolicyReplaced &c) const
    {
        return withDocument(named("TrustPolicyReplaced", {{"roleArn", &c.roleArn}}), c.document);
    }
    Value operator()(const InlinePolicyPut &c) const
    {
        return withDocument(named("InlinePolicyPut", {{"principalArn", &c.principalArn}, {"name", &c.name}}), c.document);
    }
    Value operator()(const InlinePolicyRemoved &c) const
    {
        return named("InlinePolicyRemoved", {{"principalArn", &c.principalArn}, {"name", &c.name}});
    }
    Value operator()(const ManagedPolicyReplaced &c) const
    {
        return withDocument(named("ManagedPolicyReplaced", {{"policyArn", &c.policyArn}}), c.document);
    }
    Value operator()(const PolicyAttached &c) const
    {
        return named("PolicyAttached", {{"principalArn", &c.principalArn}, {"policyArn", &c.policyArn}});
    }
    Value operator()(const PolicyDetached &c) const
    {
        return named("PolicyDetached", {{"principalArn", &c.principalArn}, {"policyArn", &c.policyArn}});
    }
    Value operator()(const BoundarySet &c) const
    {
        return named("BoundarySet", {{"principalArn", &c.principalArn}, {"policyArn", &c.policyArn}});
    }
    Value operator()(const ResourcePolicyReplaced &c) const
    {
        return withDocument(named("ResourcePolicyReplaced", {{"resourceArn", &c.resourceArn}}), c.document);
    }
    Value operator()(const UserAdded &c) const { return std::move(named("UserAdded", {{"account", &c.account}}).set("user", c.user)); }
    Value operator()(const RoleAdded &c) const { return std::move(named("RoleAdded", {{"account", &c.account}}).set("role", c.role)); }
    Value operator()(const PrincipalRemoved &c) const { return named("PrincipalRemoved", {{"arn", &c.arn}}); }
    Value operator()(const KeyStatusChanged &c) const
    {
        return std::move(named("KeyStatusChanged", {{"accessKeyId", &c.accessKeyId}}).set("active", Value::of(c.active)));
    }
    Value operator()(const MaxSessionDurationChanged &c) const
    {
        return std::move(named("MaxSessionDurationChanged", {{"roleArn", &c.roleArn}}).set("seconds", Value::number(c.seconds)));
    }
    Value operator()(const MfaCodeUsed &c) const
    {
        return std::move(named("MfaCodeUsed", {{"serialNumber", &c.serialNumber}}).set("step", Value::number(c.step)));
    }
    Value operator()(const OidcClientsChanged &c) const
    {
        return std::move(named("OidcClientsChanged", {{"providerArn", &c.providerArn}}).set("clientIds", Value::array(c.clientIds)));
    }
    Value operator()(const ProviderUnregistered &c) const { return named("ProviderUnregistered", {{"providerArn", &c.providerArn}}); }
    Value operator()(const AssignmentsChanged &c) const
    {
        return std::move(named("AssignmentsChanged", {{"provider", &c.provider}, {"person", &c.person}})
                             .set("applications", Value::array(c.applications)));
    }
    Value operator()(const ServiceControlPolicyPut &c) const
    {
        return withDocument(named("ServiceControlPolicyPut", {{"account", &c.account}, {"name", &c.name}}), c.document);
    }
    Value operator()(const ResourceControlPolicyPut &c) const
    {
        return withDocument(named("ResourceControlPolicyPut", {{"account", &c.account}, {"name", &c.name}}), c.document);
    }
    Value operator()(const ObjectPut &c) const
    {
        Value value = named("ObjectPut", {{"bucketArn", &c.bucketArn}});
        setObject(value, {c.key, c.body, c.contentType, c.modifiedAt});
        return value;
    }
    Value operator()(const ManagedPolicyRemoved &c) const { return named("ManagedPolicyRemoved", {{"policyArn", &c.policyArn}}); }
    Value operator()(const TitleChanged &c) const { return named("TitleChanged", {{"en", &c.en}, {"ja", &c.ja}}); }
    Value operator()(const AccountAdded &c) const { return named("AccountAdded", {{"account", &c.account}, {"name", &c.name}}); }
    Value operator()(const AccountRenamed &c) const { return named("AccountRenamed", {{"account", &c.account}, {"name", &c.name}}); }
    Value operator()(const AccountRemoved &c) const { return named("AccountRemoved", {{"account", &c.account}}); }
    Value operator()(const GroupAdded &c) const { return std::move(named("GroupAdded", {{"account", &c.account}}).set("group", c.group)); }
    Value operator()(const PrincipalRenamed &c) const { return named("PrincipalRenamed", {{"arn", &c.arn}, {"name", &c.name}}); }
    Value operator()(const GroupsChanged &c) const
    {
        return std::move(named("GroupsChanged", {{"userArn", &c.userArn}}).set("groups", Value::array(c.groups)));
    }
    Value operator()(const TagsChanged &c) const
    {
        return std::move(named("TagsChanged", {{"principalArn", &c.principalArn}}).set("tags", c.tags));
    }
    Value operator()(const AccessKeyAdded &c) const
    {
        return std::move(named("AccessKeyAdded", {{"userArn", &c.userArn}}).set("key", c.key));
    }
    Value operator()(const AccessKeyRemoved &c) const { return named("AccessKeyRemoved", {{"accessKeyId", &c.accessKeyId}}); }
    Value operator()(const MfaDeviceAdded &c) const
    {
        return std::move(named("MfaDeviceAdded", {{"userArn", &c.userArn}}).set("device", c.device));
    }
    Value operator()(const MfaDeviceRemoved &c) const { return named("MfaDeviceRemoved", {{"serialNumber", &c.serialNumber}}); }
    Value operator()(const OidcProviderRegistered &c) const
    {
        return std::move(
            named("OidcProviderRegistered", {{"account", &c.account}, {"url", &c.url}}).set("clientIds", Value::array(c.clientIds)));
    }
    Value operator()(const SamlProviderRegistered &c) const
    {
        return named("SamlProviderRegistered", {{"account", &c.account}, {"name", &c.name}, {"provider", &c.provider}});
    }
    Value operator()(const ProviderAdded &c) const { return std::move(named("ProviderAdded", {}).set("provider", c.provider)); }
    Value operator()(const ProviderReplaced &c) const
    {
        return std::move(named("ProviderReplaced", {{"name", &c.name}}).set("provider", c.provider));
    }
    Value operator()(const ProviderRemoved &c) const { return named("ProviderRemoved", {{"name", &c.name}}); }
    Value operator()(const PersonAdded &c) const
    {
        return std::move(named("PersonAdded", {{"provider", &c.provider}}).set("person", c.person));
    }
    Value operator()(const PersonReplaced &c) const
    {
        return std::move(named("PersonReplaced", {{"provider", &c.provider}, {"name", &c.name}}).set("person", c.person));
    }
    Value operator()(const PersonRemoved &c) const { return named("PersonRemoved", {{"provider", &c.provider}, {"name", &c.name}}); }
    Value operator()(const ResourceAdded &c) const
    {
        return named("ResourceAdded", {{"name", &c.name}, {"arn", &c.arn}, {"account", &c.account}});
    }
    Value operator()(const ResourceRenamed &c) const { return named("ResourceRenamed", {{"arn", &c.arn}, {"name", &c.name}}); }
    Value operator()(const ResourceRemoved &c) const { return named("ResourceRemoved", {{"arn", &c.arn}}); }
    Value operator()(const SignInCodeUsed &c) const
    {
        return std::move(named("SignInCodeUsed", {{"code", &c.code}}).set("expires", isoTime(c.expires)));
    }
    Value operator()(const ObjectRemoved &c) const { return named("ObjectRemoved", {{"bucketArn", &c.bucketArn}, {"key", &c.key}}); }
};

} // namespace

json::Value changeValue(const Change &change)
{
    return std::visit(Write {}, change);
}

} // namespace trustwalk::world
