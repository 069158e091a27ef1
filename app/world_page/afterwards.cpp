#include "app/world_page/afterwards.h"

#include "core/base/arn.h"
#include "core/base/result.h"

#include <variant>

namespace trustwalk::world_page {

namespace {

std::string textAt(const json::Value &object, std::string_view key)
{
    const json::Value *value = object.find(key);
    return value != nullptr ? value->text : std::string();
}

std::string renamedArn(const std::string &arn, const std::string &name)
{
    return arn.substr(0, arn.find_last_of('/') + 1) + name;
}

/// A path in the added thing is not written by the forms of this page.
Thing after(const Thing &shown, const world::Change &change)
{
    return std::visit(
        Overloaded {
            [](const world::UserAdded &c) { return Thing {Kind::User, Arn::user(c.account, "/", textAt(c.user, "name")), {}}; },
            [](const world::RoleAdded &c) { return Thing {Kind::Role, Arn::role(c.account, "/", textAt(c.role, "name")), {}}; },
            [](const world::GroupAdded &c) {
                return Thing {Kind::Group, "arn:aws:iam::" + c.account + ":group/" + textAt(c.group, "name"), {}};
            },
            [&shown](const world::PrincipalRenamed &c) {
                return shown.id == c.arn ? Thing {shown.kind, renamedArn(c.arn, c.name), {}} : shown;
            },
            [](const world::AccountAdded &c) { return Thing {Kind::Account, c.account, {}}; },
            [](const world::ResourceAdded &c) { return Thing {Kind::Resource, c.arn, {}}; },
            [](const world::ProviderAdded &c) { return Thing {Kind::Provider, textAt(c.provider, "name"), {}}; },
            [&shown](const world::ProviderReplaced &c) {
                const std::string now = textAt(c.provider, "name");
                if (shown.kind == Kind::Person && shown.of == c.name)
                    return Thing {Kind::Person, shown.id, now};
                return shown.kind == Kind::Provider && shown.id == c.name ? Thing {Kind::Provider, now, {}} : shown;
            },
            [](const world::PersonAdded &c) { return Thing {Kind::Person, textAt(c.person, "name"), c.provider}; },
            [&shown](const world::PersonReplaced &c) {
                const bool it = shown.kind == Kind::Person && shown.id == c.name && shown.of == c.provider;
                return it ? Thing {Kind::Person, textAt(c.person, "name"), c.provider} : shown;
            },
            [&shown](const world::ManagedPolicyReplaced &c) {
                // A policy that is edited is shown already; shown from elsewhere, it is a new one.
                return shown.kind == Kind::Policy && shown.id == c.policyArn ? shown : Thing {Kind::Policy, c.policyArn, {}};
            },
            [&shown](const world::SamlProviderRegistered &c) {
                return shown.kind == Kind::SamlRegistration ? Thing {Kind::SamlRegistration, Arn::samlProvider(c.account, c.name), {}}
                                                            : shown;
            },
            [&shown](const auto &) { return shown; },
        },
        change);
}

} // namespace

Thing afterwards(const Thing &shown, const Changes &changes)
{
    Thing now = shown;
    for (const world::Change &change : changes)
        now = after(now, change);
    return now;
}

} // namespace trustwalk::world_page
