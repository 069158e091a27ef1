#include "app/world_page/detail_parts.h"

#include "core/base/arn.h"
#include "core/base/result.h"
#include "core/world/world_file.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace trustwalk::world_page {

namespace {

json::Value with(const json::Value &object, std::string_view key, const std::string &text)
{
    json::Value changed = object;
    for (json::Member &member : changed.members)
        if (member.key == key)
            member.value = json::Value::string(text);
    return changed;
}

/// The document of a thing that is JSON in the world file: any object may take its place, if the world then holds together.
Document jsonDocument(const QString &title, const json::Value &value, std::function<Changes(json::Value)> changes)
{
    return {title,
            shown(json::print(value, json::Layout::Indented)).trimmed(),
            std::nullopt,
            [changes = std::move(changes)](const std::string &text) {
                auto parsed = json::parse(text);
                return parsed && parsed->is(json::Value::Kind::Object) ? changes(std::move(*parsed)) : Changes {};
            },
            {},
            {}};
}

std::vector<Fact> factsOf(const world::IdentityProvider &provider, const Translation &t)
{
    return std::visit(
        Overloaded {
            [&t](const world::OidcIssuer &oidc) -> std::vector<Fact> {
                return {{t.say("WorldPage", "Issuer"), shown(oidc.issuer)},
                        {t.say("WorldPage", "Signs with"), shown(crypto::jwsName(oidc.algorithm))}};
            },
            [&t](const world::SamlIdp &saml) -> std::vector<Fact> {
                return {{t.say("WorldPage", "Entity id"), shown(saml.entityId)}, {t.say("WorldPage", "Sign-in page"), shown(saml.ssoUrl)}};
            },
            [&t](const world::CognitoPool &pool) -> std::vector<Fact> {
                return {{t.say("WorldPage", "Identity pool"), shown(pool.poolId)}, {t.say("WorldPage", "Account"), shown(pool.account)}};
            },
            [&t](const world::Broker &broker) -> std::vector<Fact> {
                return {{t.say("WorldPage", "Holds the key of"), shown(broker.user)},
                        {t.say("WorldPage", "Audience"), shown(broker.clientId)}};
            },
        },
        provider.kind);
}

/// Where IAM knows the provider, and where it could.
Section registrationsSection(const world::World &world, const world::IdentityProvider &provider, const Translation &t)
{
    Section section {t.say("WorldPage", "Registered in IAM"), {}, t.say("WorldPage", "In no account: no role can trust it"), {}};
    const auto *oidc = std::get_if<world::OidcIssuer>(&provider.kind);
    std::vector<Choice> choices;
    for (const world::Account &account : world.accounts) {
        const QString name = shown(account.name.empty() ? account.id : account.name);
        const std::string issuer = provider.issuer();
        std::optional<std::string> arn;
        if (oidc != nullptr && account.oidcProvider(issuer) != nullptr)
            arn = Arn::oidcProvider(account.id, issuer.substr(std::string_view("https://").size()));
        for (const world::SamlProvider &saml : account.samlProviders)
            if (saml.provider == provider.name)
                arn = Arn::samlProvider(account.id, saml.name);
        if (arn) {
            const Kind kind = oidc != nullptr ? Kind::OidcRegistration : Kind::SamlRegistration;
            section.rows.push_back({name, {}, Thing {kind, *arn, {}}, {removeButton(name, world::ProviderUnregistered {*arn}, t)}});
        } else if (oidc != nullptr) {
            choices.push_back({name, shown(account.id), {world::OidcProviderRegistered {account.id, issuer, oidc->clientIds}}});
        } else {
            choices.push_back({name, shown(account.id), {world::SamlProviderRegistered {account.id, provider.name, provider.name}}});
        }
    }
    section.buttons.push_back(
        button(t.say("WorldPage", "Register\u2026"), t.say("WorldPage", "in an account"),
               Chooser {t.say("WorldPage", "Register in which account?"), [choices](const world::World &) { return choices; }}));
    return section;
}

Section peopleSection(const world::IdentityProvider &provider, const Translation &t)
{
    Section section {t.say("WorldPage", "People"), {}, t.say("WorldPage", "Nobody"), {}};
    for (const world::Person &person : provider.people)
        section.rows.push_back({shown(person.name),
                                shown(person.signInName),
                                Thing {Kind::Person, person.name, provider.name},
                                {removeButton(shown(person.name), world::PersonRemoved {provider.name, person.name}, t)}});
    return section;
}

Section clientsSection(const std::string &arn, const world::OidcProvider &provider, const Translation &t)
{
    Section section {t.say("WorldPage", "Client ids"), {}, t.say("WorldPage", "None: no token is for this account"), {}};
    for (const std::string &client : provider.clientIds) {
        std::vector<std::string> others = provider.clientIds;
        std::erase(others, client);
        section.rows.push_back(
            {shown(client), {}, std::nullopt, {removeButton(shown(client), world::OidcClientsChanged {arn, others}, t)}});
    }
    const std::vector<std::string> had = provider.clientIds;
    Form form {t.say("WorldPage", "Add a client id"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Client id"), {}}},
               [arn, had](const QStringList &texts) {
                   std::vector<std::string> more = had;
                   more.push_back(textOf(texts.first()));
                   return Changes {world::OidcClientsChanged {arn, std::move(more)}};
               }};
    section.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "a client id"), std::move(form)));
    return section;
}

} // namespace

Details providerDetails(const world::World &world, const world::IdentityProvider &provider, const Translation &t)
{
    const std::string name = provider.name;
    const json::Value value = world::providerValue(provider);
    Details details;
    details.kind = t.say("WorldPage", "Identity provider");
    details.title = shown(name);
    details.facts = factsOf(provider, t);
    const bool cognito = std::holds_alternative<world::CognitoPool>(provider.kind);
    if (!cognito)
        details.sections.push_back(peopleSection(provider, t));
    if (!cognito && !std::holds_alternative<world::Broker>(provider.kind))
        details.sections.push_back(registrationsSection(world, provider, t));
    details.documents.push_back(jsonDocument(t.say("WorldPage", "As in the world file"), value, [name](json::Value changed) {
        return Changes {world::ProviderReplaced {name, std::move(changed)}};
    }));
    details.rename = nameForm(
        t.say("WorldPage", "Rename the provider"), t.say("WorldPage", "Rename"), details.title,
        [name, value](const std::string &now) { return Changes {world::ProviderReplaced {name, with(value, "name", now)}}; }, t);
    details.remove = Changes {world::ProviderRemoved {name}};
    return details;
}

Details personDetails(const world::IdentityProvider &provider, const world::Person &person, const Translation &t)
{
    const std::string at = provider.name, name = person.name;
    const json::Value value = world::personValue(person);
    Details details;
    details.kind = t.say("WorldPage", "Person at %1").arg(shown(at));
    details.title = shown(name);
    details.facts = {{t.say("WorldPage", "Signs in as"), shown(person.signInName)}, {t.say("WorldPage", "Subject"), shown(person.subject)}};
    Section assigned {t.say("WorldPage", "Assigned to"), {}, t.say("WorldPage", "Nothing: the provider mints no token"), {}};
    for (const std::string &application : person.applications) {
        std::vector<std::string> others = person.applications;
        std::erase(others, application);
        assigned.rows.push_back(
            {shown(application), {}, std::nullopt, {removeButton(shown(application), world::AssignmentsChanged {at, name, others}, t)}});
    }
    const std::vector<std::string> had = person.applications;
    const bool saml = std::holds_alternative<world::SamlIdp>(provider.kind);
    if (const auto *oidc = std::get_if<world::OidcIssuer>(&provider.kind); oidc != nullptr || saml) {
        const std::vector<std::string> clients = oidc != nullptr ? oidc->clientIds : std::vector<std::string> {};
        const auto choices = [at, name, had, clients](const world::World &now) {
            std::vector<std::string> all = clients;
            for (const world::Account &account : now.accounts)
                for (const world::Role &role : account.roles)
                    if (clients.empty())
                        all.push_back(account.arnOf(role));
            std::vector<Choice> list;
            for (const std::string &application : all) {
                std::vector<std::string> more = had;
                if (std::ranges::find(more, application) != more.end())
                    continue;
                more.push_back(application);
                list.push_back({shown(application), {}, {world::AssignmentsChanged {at, name, std::move(more)}}});
            }
            return list;
        };
        assigned.buttons.push_back(button(
            t.say("WorldPage", "Assign\u2026"), details.title,
            Chooser {saml ? t.say("WorldPage", "Assign to which role?") : t.say("WorldPage", "Assign to which client id?"), choices}));
    }
    details.sections = {std::move(assigned)};
    details.documents.push_back(jsonDocument(t.say("WorldPage", "As in the world file"), value, [at, name](json::Value changed) {
        return Changes {world::PersonReplaced {at, name, std::move(changed)}};
    }));
    details.rename = nameForm(
        t.say("WorldPage", "Rename the person"), t.say("WorldPage", "Rename"), details.title,
        [at, name, value](const std::string &now) { return Changes {world::PersonReplaced {at, name, with(value, "name", now)}}; }, t);
    details.remove = Changes {world::PersonRemoved {at, name}};
    return details;
}

Details oidcRegistrationDetails(const world::Account &account, const world::OidcProvider &provider, const Translation &t)
{
    const std::string arn = Arn::oidcProvider(account.id, provider.url.substr(std::string_view("https://").size()));
    Details details;
    details.kind = t.say("WorldPage", "OIDC provider in IAM");
    details.title = shown(std::string_view(provider.url).substr(std::string_view("https://").size()));
    details.facts = {{QStringLiteral("ARN"), shown(arn)}, {t.say("WorldPage", "Issuer"), shown(provider.url)}};
    details.sections = {clientsSection(arn, provider, t)};
    details.remove = Changes {world::ProviderUnregistered {arn}};
    return details;
}

Details samlRegistrationDetails(const world::World &world, const world::Account &account, const world::SamlProvider &provider,
                                const Translation &t)
{
    const std::string arn = Arn::samlProvider(account.id, provider.name);
    Details details;
    details.kind = t.say("WorldPage", "SAML provider in IAM");
    details.title = shown(provider.name);
    details.facts = {{QStringLiteral("ARN"), shown(arn)}};
    Section metadata {t.say("WorldPage", "Metadata of"), {}, {}, {}};
    if (world.provider(provider.provider) != nullptr)
        metadata.rows.push_back({shown(provider.provider), {}, Thing {Kind::Provider, provider.provider, {}}, {}});
    details.sections = {std::move(metadata)};
    const std::string id = account.id, of = provider.provider;
    details.rename = nameForm(
        t.say("WorldPage", "Rename the provider"), t.say("WorldPage", "Rename"), details.title,
        [arn, id, of](const std::string &name) -> Changes {
            if (Arn::samlProvider(id, name) == arn)
                return {};
            return {world::ProviderUnregistered {arn}, world::SamlProviderRegistered {id, name, of}};
        },
        t);
    details.remove = Changes {world::ProviderUnregistered {arn}};
    return details;
}

} // namespace trustwalk::world_page
