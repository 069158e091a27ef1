#include "core/world/world.h"

#include "core/base/arn.h"
#include "core/world/lookup_index.h"

#include <algorithm>

namespace trustwalk::world {

namespace {

template <typename Items> const typename Items::value_type *named(const Items &items, std::string_view name)
{
    const auto found = std::ranges::find(items, name, &Items::value_type::name);
    return found == items.end() ? nullptr : &*found;
}

/// Where the index says that it is, unless the index is out of date: then `Place` leads to nothing or to somebody else.
const User *userAt(const World &world, const LookupIndex::Place &place)
{
    const bool there = place.account < world.accounts.size() && place.item < world.accounts[place.account].users.size();
    return there ? &world.accounts[place.account].users[place.item] : nullptr;
}

const Role *roleAt(const World &world, const LookupIndex::Place &place)
{
    const bool there = place.account < world.accounts.size() && place.item < world.accounts[place.account].roles.size();
    return there ? &world.accounts[place.account].roles[place.item] : nullptr;
}

std::optional<LookupIndex::Place> indexed(const World &world, LookupIndex::Kind kind, std::string_view text)
{
    return world.index ? world.index->find(kind, text) : std::nullopt;
}

const AccessKey *keyIn(const std::vector<AccessKey> &keys, std::string_view id)
{
    const auto found = std::ranges::find(keys, id, &AccessKey::id);
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

std::string_view ManagedPolicy::name() const
{
    const std::string_view text = arn;
    return text.substr(text.find_last_of("/:") + 1);
}

const User *Account::user(std::string_view wanted) const
{
    return named(users, wanted);
}

const Group *Account::group(std::string_view wanted) const
{
    return named(groups, wanted);
}

const Role *Account::role(std::string_view wanted) const
{
    return named(roles, wanted);
}

const OidcProvider *Account::oidcProvider(std::string_view url) const
{
    const auto found = std::ranges::find(oidcProviders, url, &OidcProvider::url);
    return found == oidcProviders.end() ? nullptr : &*found;
}

const SamlProvider *Account::samlProvider(std::string_view wanted) const
{
    return named(samlProviders, wanted);
}

std::string Account::arnOf(const User &user) const
{
    return Arn::user(id, user.path, user.name);
}

std::string Account::arnOf(const Group &group) const
{
    return Arn {.service = "iam", .region = {}, .account = id, .resource = "group" + group.path + group.name}.text();
}

std::string Account::arnOf(const Role &role) const
{
    return Arn::role(id, role.path, role.name);
}

const Account *World::account(std::string_view wanted) const
{
    const auto found = std::ranges::find(accounts, wanted, &Account::id);
    return found == accounts.end() ? nullptr : &*found;
}

const IdentityProvider *World::provider(std::string_view name) const
{
    return named(providers, name);
}

const IdentityProvider *World::providerOfIssuer(std::string_view issuer) const
{
    if (issuer.empty()) {
        return nullptr;
    }
    const auto found = std::ranges::find(providers, issuer, &IdentityProvider::issuer);
    return found == providers.end() ? nullptr : &*found;
}

const ManagedPolicy *World::managedPolicy(std::string_view wanted) const
{
    const auto in = [wanted](const std::vector<ManagedPolicy> &policies) {
        const auto found = std::ranges::find(policies, wanted, &ManagedPolicy::arn);
        return found == policies.end() ? nullptr : &*found;
    };
    const auto arn = Arn::parse(wanted);
    if (!arn) {
        return nullptr;
    }
    if (arn->account == "aws") {
        return in(awsManagedPolicies);
    }
    const Account *owner = account(arn->account);
    return owner != nullptr ? in(owner->managedPolicies) : nullptr;
}

const Resource *World::resource(std::string_view arn) const
{
    const auto found = std::ranges::find(resources, arn, &Resource::arn);
    return found == resources.end() ? nullptr : &*found;
}

World::FoundUser World::userByArn(std::string_view text) const
{
    if (const auto place = indexed(*this, LookupIndex::Kind::UserArn, text)) {
        const User *found = userAt(*this, *place);
        if (found != nullptr && accounts[place->account].arnOf(*found) == text) {
            return {&accounts[place->account], found};
        }
    }
    const auto arn = Arn::parse(text);
    const Account *owner = arn && arn->service == "iam" && arn->resourceType() == "user" ? account(arn->account) : nullptr;
    const User *found = owner != nullptr ? owner->user(arn->resourceName()) : nullptr;
    return found != nullptr && owner->arnOf(*found) == text ? FoundUser {owner, found} : FoundUser {};
}

World::FoundRole World::roleByArn(std::string_view text) const
{
    if (const auto place = indexed(*this, LookupIndex::Kind::RoleArn, text)) {
        const Role *found = roleAt(*this, *place);
        if (found != nullptr && accounts[place->account].arnOf(*found) == text) {
            return {&accounts[place->account], found};
        }
    }
    const auto arn = Arn::parse(text);
    const Account *owner = arn && arn->service == "iam" && arn->resourceType() == "role" ? account(arn->account) : nullptr;
    const Role *found = owner != nullptr ? owner->role(arn->resourceName()) : nullptr;
    return found != nullptr && owner->arnOf(*found) == text ? FoundRole {owner, found} : FoundRole {};
}

World::FoundUser World::userById(std::string_view uniqueId) const
{
    if (const auto place = indexed(*this, LookupIndex::Kind::UserId, uniqueId)) {
        if (const User *found = userAt(*this, *place); found != nullptr && found->id == uniqueId) {
            return {&accounts[place->account], found};
        }
    }
    for (const Account &account : accounts) {
        if (const auto found = std::ranges::find(account.users, uniqueId, &User::id); found != account.users.end()) {
            return {&account, &*found};
        }
    }
    return {};
}

World::FoundRole World::roleById(std::string_view uniqueId) const
{
    if (const auto place = indexed(*this, LookupIndex::Kind::RoleId, uniqueId)) {
        if (const Role *found = roleAt(*this, *place); found != nullptr && found->id == uniqueId) {
            return {&accounts[place->account], found};
        }
    }
    for (const Account &account : accounts) {
        if (const auto found = std::ranges::find(account.roles, uniqueId, &Role::id); found != account.roles.end()) {
            return {&account, &*found};
        }
    }
    return {};
}

World::FoundKey World::accessKey(std::string_view wanted) const
{
    if (const auto place = indexed(*this, LookupIndex::Kind::UserKey, wanted)) {
        const User *owner = userAt(*this, *place);
        if (owner != nullptr && place->key < owner->accessKeys.size() && owner->accessKeys[place->key].id == wanted) {
            return {&accounts[place->account], owner, &owner->accessKeys[place->key]};
        }
    }
    for (const Account &account : accounts) {
        if (const AccessKey *key = keyIn(account.rootKeys, wanted)) {
            return {&account, nullptr, key};
        }
        for (const User &user : account.users) {
            if (const AccessKey *key = keyIn(user.accessKeys, wanted)) {
                return {&account, &user, key};
            }
        }
    }
    return {};
}

World::FoundUser World::userNamed(std::string_view nameOrArn) const
{
    if (nameOrArn.starts_with("arn:")) {
        return userByArn(nameOrArn);
    }
    for (const Account &account : accounts) {
        if (const User *found = account.user(nameOrArn)) {
            return {&account, found};
        }
    }
    return {};
}

World::FoundRole World::roleNamed(std::string_view nameOrArn) const
{
    if (nameOrArn.starts_with("arn:")) {
        return roleByArn(nameOrArn);
    }
    for (const Account &account : accounts) {
        if (const Role *found = account.role(nameOrArn)) {
            return {&account, found};
        }
    }
    return {};
}

} // namespace trustwalk::world
