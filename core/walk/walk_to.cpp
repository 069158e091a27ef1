#include "core/walk/walk_to.h"

#include <algorithm>
#include <deque>
#include <set>

namespace trustwalk::walk {

namespace {

using Link = world::TrustLink;

/// A name where it says which one is meant, else the ARN.
std::string shortest(const world::World &world, const world::World::FoundUser &user)
{
    const std::string arn = user.account->arnOf(*user.user);
    return world.userNamed(user.user->name).user == user.user ? user.user->name : arn;
}

std::string shortestRole(const world::World &world, std::string_view arn)
{
    const world::World::FoundRole role = world.roleByArn(arn);
    return role && world.roleNamed(role.role->name).role == role.role ? role.role->name : std::string(arn);
}

/// The first user with a key, of one account or of any.
std::optional<std::string> anyUser(const world::World &world, std::string_view accountId)
{
    for (const world::Account &account : world.accounts)
        for (const world::User &user : account.users)
            if (!user.accessKeys.empty() && (accountId.empty() || account.id == accountId))
                return shortest(world, {&account, &user});
    return std::nullopt;
}

/// An IAM user who can sign as what the link names.
std::optional<std::string> userOf(const world::World &world, const Link &link)
{
    if (link.kind == Link::Kind::User) {
        auto user = world.userByArn(link.principal);
        if (!user)
            user = world.userById(link.principal);
        return user && !user.user->accessKeys.empty() ? std::optional(shortest(world, user)) : std::nullopt;
    }
    if (link.kind == Link::Kind::Everyone)
        return anyUser(world, {});
    if (link.kind != Link::Kind::Account)
        return std::nullopt;
    const auto arn = Arn::parse(link.principal);
    return anyUser(world, arn ? std::string_view(arn->account) : std::string_view(link.principal));
}

/// Whose tokens the provider passes on: its own people's, or those of a provider behind Cognito.
std::vector<const world::Person *> peopleOf(const world::World &world, const world::IdentityProvider &provider)
{
    std::vector<const world::Person *> people;
    const auto add = [&people](const world::IdentityProvider &of) {
        for (const world::Person &person : of.people)
            people.push_back(&person);
    };
    add(provider);
    if (const auto *pool = std::get_if<world::CognitoPool>(&provider.kind))
        for (const std::string &name : pool->logins)
            if (const world::IdentityProvider *login = world.provider(name))
                add(*login);
    return people;
}

/// Is the person assigned to what the role is reached through? A broker's client is another story.
bool isAssigned(const world::World &world, const world::Person &person, std::string_view roleArn, bool saml)
{
    if (saml)
        return std::ranges::find(person.applications, roleArn) != person.applications.end();
    for (const world::IdentityProvider &provider : world.providers)
        if (const auto *broker = std::get_if<world::Broker>(&provider.kind))
            if (std::ranges::find(person.applications, broker->clientId) != person.applications.end())
                return false;
    return true;
}

std::optional<Walk> federatedWalk(const world::World &world, const Link &link)
{
    const world::IdentityProvider *provider = world.provider(link.name);
    if (provider == nullptr || provider->isExternal())
        return std::nullopt;
    const std::vector<const world::Person *> people = peopleOf(world, *provider);
    if (people.empty())
        return std::nullopt;
    const bool saml = link.kind == Link::Kind::Saml;
    const auto assigned
        = std::ranges::find_if(people, [&](const world::Person *person) { return isAssigned(world, *person, link.roleArn, saml); });
    Walk walk;
    walk.call = saml ? api::Operation::AssumeRoleWithSaml : api::Operation::AssumeRoleWithWebIdentity;
    walk.caller = (assigned == people.end() ? people.front() : *assigned)->name;
    walk.provider = provider->name;
    walk.role = shortestRole(world, link.roleArn);
    return walk;
}

std::optional<Walk> directWalk(const world::World &world, const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Oidc:
    case Link::Kind::Saml:
    case Link::Kind::Cognito:
    case Link::Kind::BuiltIn: return federatedWalk(world, link);
    case Link::Kind::Role:
    case Link::Kind::Service: return std::nullopt;
    case Link::Kind::User:
    case Link::Kind::Account:
    case Link::Kind::Everyone: break;
    }
    const auto user = userOf(world, link);
    if (!user)
        return std::nullopt;
    Walk walk;
    walk.call = api::Operation::AssumeRole;
    walk.caller = *user;
    walk.role = shortestRole(world, link.roleArn);
    return walk;
}

/// A role on the way back from the one that is wanted, and what follows it.
struct Stop {
    std::string roleArn;
    std::vector<std::string> after; ///< the roles from here to the last
};

/// Only a user's walk can go on to further roles.
std::optional<Walk> walkThrough(const world::World &world, const Link &link, const Stop &stop)
{
    auto walk = directWalk(world, link);
    if (!walk || stop.after.empty())
        return walk;
    if (walk->call != api::Operation::AssumeRole)
        return std::nullopt;
    walk->earlier.push_back({api::Operation::AssumeRole, walk->role, {}});
    for (std::size_t i = 0; i + 1 < stop.after.size(); ++i)
        walk->earlier.push_back({api::Operation::AssumeRole, shortestRole(world, stop.after[i]), {}});
    walk->role = shortestRole(world, stop.after.back());
    return walk;
}

} // namespace

std::optional<Walk> walkTo(const world::World &world, const std::vector<world::TrustLink> &links, std::string_view roleArn,
                           std::string_view principal)
{
    std::deque<Stop> stops {{std::string(roleArn), {}}};
    std::set<std::string> seen {std::string(roleArn)};
    for (; !stops.empty(); stops.pop_front()) {
        const Stop stop = stops.front();
        for (const Link &link : links) {
            const bool wanted = principal.empty() || !stop.after.empty() || link.principal == principal;
            if (link.roleArn != stop.roleArn || !wanted)
                continue;
            if (auto walk = walkThrough(world, link, stop)) {
                walk->action = choicesOf(world, walk->call).actions.front();
                return walk;
            }
            if (link.kind != Link::Kind::Role || !seen.insert(link.principal).second)
                continue;
            Stop before {link.principal, stop.after};
            before.after.insert(before.after.begin(), stop.roleArn);
            stops.push_back(std::move(before));
        }
    }
    return std::nullopt;
}

} // namespace trustwalk::walk
