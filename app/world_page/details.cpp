#include "app/world_page/details.h"

#include "app/world_page/detail_parts.h"
#include "core/base/arn.h"

namespace trustwalk::world_page {

namespace {

Details worldDetails(const world::World &world, const Translation &t)
{
    std::size_t users = 0, roles = 0;
    for (const world::Account &account : world.accounts) {
        users += account.users.size();
        roles += account.roles.size();
    }
    Details details;
    details.kind = t.say("WorldPage", "World");
    details.title = shown(t.language() == ui::Language::Japanese ? world.title.ja : world.title.en);
    details.facts = {{t.say("WorldPage", "Id"), shown(world.id)},
                     {t.say("WorldPage", "Region"), shown(world.region)},
                     {t.say("WorldPage", "Accounts"), QString::number(world.accounts.size())},
                     {t.say("WorldPage", "Users"), QString::number(users)},
                     {t.say("WorldPage", "Roles"), QString::number(roles)},
                     {t.say("WorldPage", "Resources"), QString::number(world.resources.size())}};
    details.rename
        = Form {t.say("WorldPage", "Rename the world"),
                t.say("WorldPage", "Rename"),
                {{QStringLiteral("English"), shown(world.title.en)}, {QStringLiteral("\u65E5\u672C\u8A9E"), shown(world.title.ja)}},
                [](const QStringList &texts) { return Changes {world::TitleChanged {textOf(texts[0]), textOf(texts[1])}}; }};
    return details;
}

Details groupNamed(const world::World &world, const std::string &arn, const Translation &t)
{
    const auto parsed = Arn::parse(arn);
    const world::Account *account = parsed ? world.account(parsed->account) : nullptr;
    const world::Group *group = account != nullptr ? account->group(parsed->resourceName()) : nullptr;
    return group != nullptr ? groupDetails(world, *account, *group, t) : Details {};
}

Details registration(const world::World &world, const Thing &thing, const Translation &t)
{
    for (const world::Account &account : world.accounts) {
        for (const world::OidcProvider &provider : account.oidcProviders)
            if (Arn::oidcProvider(account.id, provider.url.substr(std::string_view("https://").size())) == thing.id)
                return oidcRegistrationDetails(account, provider, t);
        for (const world::SamlProvider &provider : account.samlProviders)
            if (Arn::samlProvider(account.id, provider.name) == thing.id)
                return samlRegistrationDetails(world, account, provider, t);
    }
    return {};
}

Details personNamed(const world::World &world, const Thing &thing, const Translation &t)
{
    const world::IdentityProvider *provider = world.provider(thing.of);
    const world::Person *person = provider != nullptr ? provider->person(thing.id) : nullptr;
    return person != nullptr ? personDetails(*provider, *person, t) : Details {};
}

} // namespace

Details detailsOf(const world::World &world, const std::vector<world::TrustLink> &links, const Thing &thing, ui::Language language)
{
    const Translation &t = Translation::of(language);
    switch (thing.kind) {
    case Kind::World: return worldDetails(world, t);
    case Kind::Account:
        if (const world::Account *account = world.account(thing.id))
            return accountDetails(world, *account, t);
        return {};
    case Kind::User:
        if (const auto found = world.userByArn(thing.id))
            return userDetails(world, links, *found.account, *found.user, t);
        return {};
    case Kind::Role:
        if (const auto found = world.roleByArn(thing.id))
            return roleDetails(world, links, *found.account, *found.role, t);
        return {};
    case Kind::Policy:
        if (const world::ManagedPolicy *policy = world.managedPolicy(thing.id))
            return managedPolicyDetails(world, *policy, t);
        return {};
    case Kind::Resource:
        if (const world::Resource *resource = world.resource(thing.id))
            return resourceDetails(world, *resource, t);
        return {};
    case Kind::Provider:
        if (const world::IdentityProvider *provider = world.provider(thing.id))
            return providerDetails(world, *provider, t);
        return {};
    case Kind::Group: return groupNamed(world, thing.id, t);
    case Kind::Person: return personNamed(world, thing, t);
    case Kind::OidcRegistration:
    case Kind::SamlRegistration: return registration(world, thing, t);
    case Kind::Users:
    case Kind::Groups:
    case Kind::Roles:
    case Kind::Policies:
    case Kind::Registrations:
    case Kind::AwsPolicies:
    case Kind::Providers:
    case Kind::Resources: return {};
    }
    return {};
}

} // namespace trustwalk::world_page
