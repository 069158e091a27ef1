#include "core/world/change.h"
#include "core/world/object_file.h"
#include "core/world/read_document.h"

#include <array>
#include <limits>
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
    Value operator()(const ResourceAdded &c) const
    {
        return named("ResourceAdded", {{"name", &c.name}, {"arn", &c.arn}, {"account", &c.account}});
    }
};

/// The text of a policy: an object, or a string that holds one (or, for lessons, what is none; apply refuses it).
std::string documentOf(json::Reader &reader, bool required)
{
    const Value *value = reader.raw("document");
    if (reader.failed() || value == nullptr) {
        if (required) {
            reader.refuse("document", ParseError::Code::MissingKey, {}, "object");
        }
        return {};
    }
    if (value->is(Value::Kind::String)) {
        return value->text;
    }
    if (!value->is(Value::Kind::Object)) {
        reader.refuse("document", ParseError::Code::WrongType, reader.sourceOf(*value), "object");
        return {};
    }
    return documentText(*value);
}

Value objectOf(json::Reader &reader, std::string_view key)
{
    const Value *value = reader.raw(key);
    if (!reader.failed() && (value == nullptr || !value->is(Value::Kind::Object))) {
        reader.refuse(key, value == nullptr ? ParseError::Code::MissingKey : ParseError::Code::WrongType,
                      value == nullptr ? std::string_view() : reader.sourceOf(*value), "object");
    }
    return reader.failed() ? Value::object() : *value;
}

using Read = Change (*)(json::Reader &);

struct Named {
    std::string_view name;
    Read read;
};

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

// In the order of the variant's alternatives.
constexpr std::array<Named, std::variant_size_v<Change>> readers {{
    {"TrustPolicyReplaced", [](json::Reader &r) -> Change { return TrustPolicyReplaced {r.string("roleArn"), documentOf(r, true)}; }},
    {"InlinePolicyPut",
     [](json::Reader &r) -> Change { return InlinePolicyPut {r.string("principalArn"), r.string("name"), documentOf(r, true)}; }},
    {"InlinePolicyRemoved", [](json::Reader &r) -> Change { return InlinePolicyRemoved {r.string("principalArn"), r.string("name")}; }},
    {"ManagedPolicyReplaced", [](json::Reader &r) -> Change { return ManagedPolicyReplaced {r.string("policyArn"), documentOf(r, true)}; }},
    {"PolicyAttached", [](json::Reader &r) -> Change { return PolicyAttached {r.string("principalArn"), r.string("policyArn")}; }},
    {"PolicyDetached", [](json::Reader &r) -> Change { return PolicyDetached {r.string("principalArn"), r.string("policyArn")}; }},
    {"BoundarySet", [](json::Reader &r) -> Change { return BoundarySet {r.string("principalArn"), r.string("policyArn", {})}; }},
    {"ResourcePolicyReplaced",
     [](json::Reader &r) -> Change { return ResourcePolicyReplaced {r.string("resourceArn"), documentOf(r, false)}; }},
    {"UserAdded", [](json::Reader &r) -> Change { return UserAdded {r.string("account"), objectOf(r, "user")}; }},
    {"RoleAdded", [](json::Reader &r) -> Change { return RoleAdded {r.string("account"), objectOf(r, "role")}; }},
    {"PrincipalRemoved", [](json::Reader &r) -> Change { return PrincipalRemoved {r.string("arn")}; }},
    {"KeyStatusChanged", [](json::Reader &r) -> Change { return KeyStatusChanged {r.string("accessKeyId"), r.boolean("active", true)}; }},
    {"MaxSessionDurationChanged",
     [](json::Reader &r) -> Change { return MaxSessionDurationChanged {r.string("roleArn"), r.integer("seconds", 0, largest)}; }},
    {"MfaCodeUsed", [](json::Reader &r) -> Change { return MfaCodeUsed {r.string("serialNumber"), r.integer("step", 0, largest)}; }},
    {"OidcClientsChanged", [](json::Reader &r) -> Change { return OidcClientsChanged {r.string("providerArn"), r.strings("clientIds")}; }},
    {"ProviderUnregistered", [](json::Reader &r) -> Change { return ProviderUnregistered {r.string("providerArn")}; }},
    {"AssignmentsChanged",
     [](json::Reader &r) -> Change { return AssignmentsChanged {r.string("provider"), r.string("person"), r.strings("applications")}; }},
    {"ServiceControlPolicyPut",
     [](json::Reader &r) -> Change { return ServiceControlPolicyPut {r.string("account"), r.string("name"), documentOf(r, false)}; }},
    {"ResourceControlPolicyPut",
     [](json::Reader &r) -> Change { return ResourceControlPolicyPut {r.string("account"), r.string("name"), documentOf(r, false)}; }},
    {"ObjectPut",
     [](json::Reader &r) -> Change {
         Resource::Object o = readObject(r);
         return ObjectPut {r.string("bucketArn"), std::move(o.key), std::move(o.body), std::move(o.contentType), o.modifiedAt};
     }},
    {"ResourceAdded", [](json::Reader &r) -> Change { return ResourceAdded {r.string("name"), r.string("arn"), r.string("account")}; }},
}};

} // namespace

json::Value changeValue(const Change &change)
{
    return std::visit(Write {}, change);
}

Result<Change, ParseError> readChange(const json::Value &value, std::string_view source, std::string path)
{
    json::Reader reader(value, source, std::move(path));
    std::vector<std::string_view> names;
    for (const Named &entry : readers) {
        names.push_back(entry.name);
    }
    const std::size_t index = reader.word("change", names);
    Change change = reader.failed() ? Change {} : readers.at(index).read(reader);
    if (auto error = reader.finish()) {
        return failure(std::move(*error));
    }
    return change;
}

} // namespace trustwalk::world
