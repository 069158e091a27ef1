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

Instant momentOf(json::Reader &reader, std::string_view key)
{
    const std::string text = reader.string(key);
    const auto moment = fromIsoTime(text);
    if (!reader.failed() && !moment)
        reader.refuse(key, ParseError::Code::BadValue, text, "2026-07-01T09:00:00Z");
    return moment.value_or(Instant {});
}

using Read = Change (*)(json::Reader &);

struct Named {
    std::string_view name;
    Read read;
};

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

constexpr std::array<Named, std::variant_size_v<AnyChange>> readers {{
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
    {"ManagedPolicyRemoved", [](json::Reader &r) -> Change { return ManagedPolicyRemoved {r.string("policyArn")}; }},
    {"TitleChanged", [](json::Reader &r) -> Change { return TitleChanged {r.string("en"), r.string("ja")}; }},
    {"AccountAdded", [](json::Reader &r) -> Change { return AccountAdded {r.string("account"), r.string("name", {})}; }},
    {"AccountRenamed", [](json::Reader &r) -> Change { return AccountRenamed {r.string("account"), r.string("name", {})}; }},
    {"AccountRemoved", [](json::Reader &r) -> Change { return AccountRemoved {r.string("account")}; }},
    {"GroupAdded", [](json::Reader &r) -> Change { return GroupAdded {r.string("account"), objectOf(r, "group")}; }},
    {"PrincipalRenamed", [](json::Reader &r) -> Change { return PrincipalRenamed {r.string("arn"), r.string("name")}; }},
    {"GroupsChanged", [](json::Reader &r) -> Change { return GroupsChanged {r.string("userArn"), r.strings("groups")}; }},
    {"TagsChanged", [](json::Reader &r) -> Change { return TagsChanged {r.string("principalArn"), objectOf(r, "tags")}; }},
    {"AccessKeyAdded", [](json::Reader &r) -> Change { return AccessKeyAdded {r.string("userArn"), objectOf(r, "key")}; }},
    {"AccessKeyRemoved", [](json::Reader &r) -> Change { return AccessKeyRemoved {r.string("accessKeyId")}; }},
    {"MfaDeviceAdded", [](json::Reader &r) -> Change { return MfaDeviceAdded {r.string("userArn"), objectOf(r, "device")}; }},
    {"MfaDeviceRemoved", [](json::Reader &r) -> Change { return MfaDeviceRemoved {r.string("serialNumber")}; }},
    {"OidcProviderRegistered",
     [](json::Reader &r) -> Change { return OidcProviderRegistered {r.string("account"), r.string("url"), r.strings("clientIds")}; }},
    {"SamlProviderRegistered",
     [](json::Reader &r) -> Change { return SamlProviderRegistered {r.string("account"), r.string("name"), r.string("provider")}; }},
    {"ProviderAdded", [](json::Reader &r) -> Change { return ProviderAdded {objectOf(r, "provider")}; }},
    {"ProviderReplaced", [](json::Reader &r) -> Change { return ProviderReplaced {r.string("name"), objectOf(r, "provider")}; }},
    {"ProviderRemoved", [](json::Reader &r) -> Change { return ProviderRemoved {r.string("name")}; }},
    {"PersonAdded", [](json::Reader &r) -> Change { return PersonAdded {r.string("provider"), objectOf(r, "person")}; }},
    {"PersonReplaced",
     [](json::Reader &r) -> Change { return PersonReplaced {r.string("provider"), r.string("name"), objectOf(r, "person")}; }},
    {"PersonRemoved", [](json::Reader &r) -> Change { return PersonRemoved {r.string("provider"), r.string("name")}; }},
    {"ResourceAdded", [](json::Reader &r) -> Change { return ResourceAdded {r.string("name"), r.string("arn"), r.string("account")}; }},
    {"ResourceRenamed", [](json::Reader &r) -> Change { return ResourceRenamed {r.string("arn"), r.string("name")}; }},
    {"ResourceRemoved", [](json::Reader &r) -> Change { return ResourceRemoved {r.string("arn")}; }},
    {"ObjectRemoved", [](json::Reader &r) -> Change { return ObjectRemoved {r.string("bucketArn"), r.string("key")}; }},
    {"SignInCodeUsed", [](json::Reader &r) -> Change { return SignInCodeUsed {r.string("code"), momentOf(r, "expires")}; }},
}};

} // namespace

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
