#include "core/walk/cast.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

ParseError notFound(std::string path, std::string_view found, std::string expected)
{
    ParseError error;
    error.code = ParseError::Code::NotFound;
    error.path = std::move(path);
    error.found = found;
    error.expected = std::move(expected);
    return error;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : " | ") + name;
    return all;
}

std::optional<ParseError> castUser(Cast &cast, const Walk &walk, const world::World &world)
{
    const world::World::FoundUser found = world.userNamed(walk.caller);
    if (!found)
        return notFound("$.caller", walk.caller, listed(choicesOf(world, walk.call).callers));
    cast.account = found.account;
    cast.user = found.user;
    cast.caller = {trace::ActorKind::User, found.user->name, found.account->arnOf(*found.user)};
    cast.holder = cast.caller;
    return std::nullopt;
}

std::optional<ParseError> castProvider(Cast &cast, const Walk &walk, const world::World &world)
{
    const std::vector<std::string> providers = choicesOf(world, walk.call).providers;
    if (std::find(providers.begin(), providers.end(), walk.provider) == providers.end())
        return notFound("$.provider", walk.provider, listed(providers));
    cast.provider = world.provider(walk.provider);
    cast.login = cast.provider;
    if (const auto *pool = std::get_if<world::CognitoPool>(&cast.provider->kind)) {
        for (const std::string &name : pool->logins)
            if (const world::IdentityProvider *login = world.provider(name); login != nullptr && login->person(walk.caller) != nullptr)
                cast.login = login;
        cast.account = world.account(pool->account);
    }
    if (cast.login->person(walk.caller) == nullptr)
        return notFound("$.caller", walk.caller, listed(choicesOf(world, walk.call).callers));
    if (cast.provider->isExternal() || cast.login->isExternal()) {
        ParseError error = notFound("$.provider", walk.provider, {});
        error.code = ParseError::Code::Unsupported;
        return error;
    }
    cast.person = walk.caller;
    cast.caller = {trace::ActorKind::Person, walk.caller, {}};
    cast.holder = cast.caller;
    if (isEnhanced(cast, walk))
        cast.caller = {trace::ActorKind::Provider, cast.provider->name, {}};
    return std::nullopt;
}

std::optional<ParseError> castBroker(Cast &cast, const Walk &walk, const world::World &world)
{
    for (const world::IdentityProvider &provider : world.providers)
        if (const auto *broker = std::get_if<world::Broker>(&provider.kind))
            if (std::find(broker->accepts.begin(), broker->accepts.end(), walk.provider) != broker->accepts.end())
                cast.broker = &provider;
    if (cast.broker == nullptr)
        return notFound("$.provider", walk.provider, listed(choicesOf(world, walk.call).providers));
    const world::World::FoundUser user = world.userByArn(std::get<world::Broker>(cast.broker->kind).user);
    if (!user)
        return notFound("$.provider", cast.broker->name, {});
    cast.account = user.account;
    cast.user = user.user;
    cast.caller = {trace::ActorKind::Broker, cast.broker->name, {}};
    cast.holder = cast.caller;
    return std::nullopt;
}

/// A name becomes the ARN of the role of that name, or, where there is none, of a role that could stand in the account.
void castRole(Cast &cast, const Walk &walk, const world::World &world)
{
    if (const world::World::FoundRole found = world.roleNamed(walk.role)) {
        cast.roleArn = found.account->arnOf(*found.role);
        if (cast.account == nullptr)
            cast.account = found.account;
        return;
    }
    if (cast.account == nullptr && !world.accounts.empty())
        cast.account = &world.accounts.front();
    cast.roleArn = Arn::parse(walk.role) || cast.account == nullptr ? walk.role : Arn::role(cast.account->id, "/", walk.role);
}

void castSamlProvider(Cast &cast, const world::World &world)
{
    const auto roleArn = Arn::parse(cast.roleArn);
    for (const world::Account &account : world.accounts)
        for (const world::SamlProvider &registered : account.samlProviders)
            if (registered.provider == cast.provider->name && (cast.samlProviderArn.empty() || (roleArn && roleArn->account == account.id)))
                cast.samlProviderArn = Arn::samlProvider(account.id, registered.name);
    // Registered nowhere: the name it would have, so that AWS can refuse it.
    if (cast.samlProviderArn.empty() && roleArn)
        cast.samlProviderArn = Arn::samlProvider(roleArn->account, cast.provider->name);
}

} // namespace

bool isEnhanced(const Cast &cast, const Walk &walk)
{
    return walk.enhancedFlow && walk.call == api::Operation::AssumeRoleWithWebIdentity && cast.provider != nullptr
           && std::holds_alternative<world::CognitoPool>(cast.provider->kind);
}

Result<Cast, ParseError> castOf(const Walk &walk, const world::World &world)
{
    Cast cast;
    std::optional<ParseError> error;
    const bool asksProvider = walk.call != api::Operation::GetSessionToken && walk.call != api::Operation::AssumeRole;
    error = asksProvider ? castProvider(cast, walk, world) : castUser(cast, walk, world);
    if (!error && walk.call == api::Operation::GetFederationToken)
        error = castBroker(cast, walk, world);
    if (error)
        return failure(*error);
    const bool needsRole = walk.call == api::Operation::AssumeRole || api::isUnsigned(walk.call);
    if (needsRole)
        castRole(cast, walk, world);
    if (walk.call == api::Operation::AssumeRoleWithSaml)
        castSamlProvider(cast, world);
    return cast;
}

} // namespace trustwalk::walk
