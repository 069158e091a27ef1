#include "core/base/arn.h"
#include "core/world/apply.h"
#include "core/world/forms.h"
#include "core/world/lookup_index.h"
#include "core/world/read_parts.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::string_view anyPrincipal = "the ARN of a user, group or role of this world";

const Broker *brokerOf(const World &world, std::string_view userArn)
{
    for (const IdentityProvider &provider : world.providers) {
        if (const auto *broker = std::get_if<Broker>(&provider.kind); broker != nullptr && broker->user == userArn) {
            return broker;
        }
    }
    return nullptr;
}

/// What names a principal beside policies: the broker that holds a user's key, and the members of a group.
void follow(World &world, std::string_view before, const std::string &now)
{
    for (IdentityProvider &provider : world.providers) {
        if (auto *broker = std::get_if<Broker>(&provider.kind); broker != nullptr && broker->user == before) {
            broker->user = now;
        }
    }
}

template <typename Principal> std::size_t indexIn(const std::vector<Principal> &principals, const Principal *principal)
{
    return static_cast<std::size_t>(principal - principals.data());
}

MaybeError refusedName(std::string_view name, std::size_t longest)
{
    if (isIamName(name, longest)) {
        return std::nullopt;
    }
    return errorAt("name", Code::BadValue, name, "[A-Za-z0-9+=,.@_-]{1," + std::to_string(longest) + "}");
}

/// A user or role under another name.
template <typename Principal> MaybeError rename(World &world, const Account &account, Principal &principal, std::string_view list,
                                                std::size_t index, const PrincipalRenamed &change)
{
    if (auto error = refusedName(change.name, longestUserOrRoleName)) {
        return error;
    }
    principal.name = change.name;
    const std::string now = account.arnOf(principal);
    follow(world, change.arn, now);
    renewIndex(world);
    if (auto error = refusedBy(world, "$", placeOf(world, account.id, list, index))) {
        return error;
    }
    return replaceInPolicies(world, change.arn, now);
}

MaybeError renameGroup(World &world, Group &group, const PrincipalRenamed &change)
{
    if (auto error = refusedName(change.name, longestGroupOrPolicyName)) {
        return error;
    }
    Account *account = accountOf(world, Arn::parse(change.arn)->account);
    for (User &user : account->users) {
        std::ranges::replace(user.groups, group.name, change.name);
    }
    group.name = change.name;
    return refusedBy(world, "$", placeOf(world, account->id, "groups", indexIn(account->groups, &std::as_const(group))));
}

/// Members leave a group that is deleted.
void removeGroup(Account &account, const std::string &name)
{
    for (User &user : account.users) {
        std::erase(user.groups, name);
    }
    std::erase_if(account.groups, [&name](const Group &group) { return group.name == name; });
}

} // namespace

MaybeError make(World &world, const UserAdded &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    DocumentReader documents;
    const auto read = [&](json::Reader &reader) { account->users.push_back(readUser(reader, documents)); };
    if (auto error = readAnew(change.user, "user", read)) {
        return error;
    }
    renewIndex(world);
    return refusedBy(world, "$.user", placeOf(world, change.account, "users", account->users.size() - 1));
}

MaybeError make(World &world, const GroupAdded &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    DocumentReader documents;
    const auto read = [&](json::Reader &reader) { account->groups.push_back(readGroup(reader, documents)); };
    if (auto error = readAnew(change.group, "group", read)) {
        return error;
    }
    return refusedBy(world, "$.group", placeOf(world, change.account, "groups", account->groups.size() - 1));
}

MaybeError make(World &world, const RoleAdded &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    DocumentReader documents;
    std::optional<Role> role;
    if (auto error = readAnew(change.role, "role", [&](json::Reader &reader) { role = readRole(reader, documents); })) {
        return error;
    }
    account->roles.push_back(std::move(*role));
    renewIndex(world);
    return refusedBy(world, "$.role", placeOf(world, change.account, "roles", account->roles.size() - 1));
}

MaybeError make(World &world, const PrincipalRenamed &change)
{
    if (User *user = userOf(world, change.arn)) {
        const Account &account = *world.userByArn(change.arn).account;
        return rename(world, account, *user, "users", indexIn(account.users, &std::as_const(*user)), change);
    }
    if (Role *role = roleOf(world, change.arn)) {
        const Account &account = *world.roleByArn(change.arn).account;
        return rename(world, account, *role, "roles", indexIn(account.roles, &std::as_const(*role)), change);
    }
    Group *group = groupOf(world, change.arn);
    return group != nullptr ? renameGroup(world, *group, change) : notFound("arn", change.arn, anyPrincipal);
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
    } else if (const Group *group = groupOf(world, change.arn)) {
        removeGroup(*accountOf(world, Arn::parse(change.arn)->account), std::string(group->name));
        return std::nullopt; // no policy can name a group
    } else {
        return notFound("arn", change.arn, anyPrincipal);
    }
    renewIndex(world);
    return replaceInPolicies(world, change.arn, uniqueId);
}

MaybeError make(World &world, const GroupsChanged &change)
{
    User *user = userOf(world, change.userArn);
    if (user == nullptr) {
        return notFound("userArn", change.userArn, "the ARN of a user of this world");
    }
    user->groups = change.groups;
    const Account &account = *world.userByArn(change.userArn).account;
    return refusedBy(world, "$", placeOf(world, account.id, "users", indexIn(account.users, &std::as_const(*user))));
}

MaybeError make(World &world, const TagsChanged &change)
{
    User *user = userOf(world, change.principalArn);
    Role *role = user == nullptr ? roleOf(world, change.principalArn) : nullptr;
    if (user == nullptr && role == nullptr) {
        return notFound("principalArn", change.principalArn, "the ARN of a user or role of this world");
    }
    json::Value value = json::Value::object();
    value.set("tags", change.tags);
    std::vector<Tag> &tags = user != nullptr ? user->tags : role->tags;
    return readAnew(value, {}, [&tags](json::Reader &reader) { tags = readTags(reader); });
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

} // namespace trustwalk::world
