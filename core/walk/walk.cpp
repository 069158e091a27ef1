#include "core/walk/walk.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

std::vector<std::string> userNames(const world::World &world)
{
    std::vector<std::string> names;
    for (const world::Account &account : world.accounts)
        for (const world::User &user : account.users)
            if (!user.accessKeys.empty())
                names.push_back(user.name);
    return names;
}

std::vector<std::string> roleNames(const world::World &world)
{
    std::vector<std::string> names;
    for (const world::Account &account : world.accounts)
        for (const world::Role &role : account.roles)
            names.push_back(role.name);
    return names;
}

bool canMintFor(const world::IdentityProvider &provider, api::Operation call)
{
    if (call == api::Operation::AssumeRoleWithSaml)
        return std::holds_alternative<world::SamlIdp>(provider.kind);
    if (call == api::Operation::AssumeRoleWithWebIdentity)
        return std::holds_alternative<world::OidcIssuer>(provider.kind) || std::holds_alternative<world::CognitoPool>(provider.kind);
    return false;
}

const world::Broker *brokerOf(const world::World &world, std::string &name)
{
    for (const world::IdentityProvider &provider : world.providers)
        if (const auto *broker = std::get_if<world::Broker>(&provider.kind)) {
            name = provider.name;
            return broker;
        }
    return nullptr;
}

std::vector<std::string> providerNames(const world::World &world, api::Operation call)
{
    std::string name;
    if (call == api::Operation::GetFederationToken) {
        const world::Broker *broker = brokerOf(world, name);
        return broker != nullptr ? broker->accepts : std::vector<std::string> {};
    }
    std::vector<std::string> names;
    for (const world::IdentityProvider &provider : world.providers)
        if (canMintFor(provider, call))
            names.push_back(provider.name);
    return names;
}

/// People of these providers; for a broker those whom it serves come first.
std::vector<std::string> personNames(const world::World &world, api::Operation call)
{
    std::vector<std::string> names;
    const auto add = [&](const std::string &name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    std::vector<std::string> clients;
    std::string brokerName;
    const world::Broker *broker = brokerOf(world, brokerName);
    for (const std::string &name : providerNames(world, call))
        if (const world::IdentityProvider *provider = world.provider(name))
            for (const world::Person &person : provider->people) {
                const bool forBroker
                    = broker != nullptr
                      && std::find(person.applications.begin(), person.applications.end(), broker->clientId) != person.applications.end();
                const bool saml = call == api::Operation::AssumeRoleWithSaml;
                if (saml || forBroker == (call == api::Operation::GetFederationToken))
                    add(person.name);
            }
    return names;
}

std::vector<std::string> actionNames(api::Operation call)
{
    if (call == api::Operation::GetFederationToken)
        return {"s3:GetObject", "s3:ListBucket", "ec2:DescribeInstances", "ec2:RunInstances", "iam:CreateUser"};
    return {"ec2:DescribeInstances", "ec2:RunInstances", "s3:GetObject", "s3:PutObject", "iam:ListRoles", "iam:CreateUser"};
}

std::string firstOr(const std::vector<std::string> &names, std::size_t index)
{
    return names.empty() ? std::string() : names[std::min(index, names.size() - 1)];
}

/// The choices that a new walk starts with: the second role (PowerUserAccess in the article's account) shows what a role adds.
Walk standardWalk(const world::World &world, api::Operation call)
{
    const Choices choices = choicesOf(world, call);
    Walk walk;
    walk.call = call;
    walk.caller = firstOr(choices.callers, 0);
    walk.provider = firstOr(choices.providers, 0);
    walk.action = firstOr(choices.actions, 0);
    if (call == api::Operation::AssumeRole || call == api::Operation::AssumeRoleWithSaml)
        walk.role = firstOr(choices.roles, 1);
    if (call == api::Operation::AssumeRoleWithWebIdentity)
        walk.role = firstOr(choices.roles, 0);
    if (call == api::Operation::AssumeRole)
        walk.action = "ec2:RunInstances";
    if (call == api::Operation::AssumeRoleWithSaml)
        walk.action = "s3:GetObject";
    return walk;
}

} // namespace

std::string walkId(api::Operation call)
{
    switch (call) {
    case api::Operation::GetSessionToken: return "get-session-token";
    case api::Operation::AssumeRole: return "assume-role";
    case api::Operation::GetFederationToken: return "get-federation-token";
    case api::Operation::AssumeRoleWithWebIdentity: return "assume-role-with-web-identity";
    case api::Operation::AssumeRoleWithSaml: return "assume-role-with-saml";
    case api::Operation::GetCallerIdentity:
    case api::Operation::GetAccessKeyInfo:
    case api::Operation::DecodeAuthorizationMessage: return {};
    }
    return {};
}

std::optional<api::Operation> callOf(std::string_view nameOrId)
{
    for (const api::Operation call : api::fiveCalls)
        if (equalsIgnoreCase(nameOrId, walkId(call)) || equalsIgnoreCase(nameOrId, api::actionName(call)))
            return call;
    return std::nullopt;
}

Choices choicesOf(const world::World &world, api::Operation call)
{
    Choices choices;
    const bool signedByUser = call == api::Operation::GetSessionToken || call == api::Operation::AssumeRole;
    choices.callers = signedByUser ? userNames(world) : personNames(world, call);
    choices.providers = signedByUser ? std::vector<std::string> {} : providerNames(world, call);
    if (call == api::Operation::AssumeRole || api::isUnsigned(call))
        choices.roles = roleNames(world);
    choices.actions = actionNames(call);
    return choices;
}

std::vector<Walk> standardWalks(const world::World &world)
{
    std::vector<Walk> walks;
    for (const api::Operation call : api::fiveCalls) {
        const Walk walk = standardWalk(world, call);
        const bool asksProvider = call != api::Operation::GetSessionToken && call != api::Operation::AssumeRole;
        if (!walk.caller.empty() && (!asksProvider || !walk.provider.empty()))
            walks.push_back(walk);
    }
    return walks;
}

} // namespace trustwalk::walk
