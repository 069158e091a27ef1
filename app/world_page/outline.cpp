#include "app/world_page/outline.h"

#include "app/text/translation.h"
#include "core/base/arn.h"
#include "core/base/result.h"

#include <algorithm>
#include <variant>

namespace trustwalk::world_page {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString providerKind(const world::IdentityProvider &provider, const text::Translation &t)
{
    return std::visit(Overloaded {[](const world::OidcIssuer &) { return QStringLiteral("OIDC"); },
                                  [](const world::SamlIdp &) { return QStringLiteral("SAML"); },
                                  [](const world::CognitoPool &) { return QStringLiteral("Cognito"); },
                                  [&t](const world::Broker &) { return t.say("WorldPage", "broker"); }},
                      provider.kind);
}

class Builder {
public:
    Builder(const world::World &world, ui::Language language) : m_world(world), m_words(text::Translation::of(language)) {}

    Outline build()
    {
        const std::string &title = m_words.language() == ui::Language::Japanese ? m_world.title.ja : m_world.title.en;
        const int top = add(-1, {Kind::World, {}, {}}, textOf(title), {}, {});
        for (const world::Account &account : m_world.accounts)
            addAccount(top, account);
        addProviders(top);
        const int resources = heading(top, Kind::Resources, {}, m_words.say("WorldPage", "Resources"), m_world.resources.size());
        for (const world::Resource &resource : m_world.resources)
            add(resources, {Kind::Resource, resource.arn, {}}, textOf(resource.name), {}, textOf(resource.arn));
        addPolicies(top, Kind::AwsPolicies, {}, m_words.say("WorldPage", "AWS managed policies"), m_world.awsManagedPolicies);
        return std::move(m_outline);
    }

private:
    int add(int parent, Thing thing, const QString &title, const QString &detail, const QString &searched)
    {
        const int index = static_cast<int>(m_outline.nodes.size());
        const QString folded = QString(title + u' ' + detail + u' ' + searched).toCaseFolded();
        m_outline.nodes.push_back({std::move(thing), title, detail, folded, parent, {}});
        if (parent >= 0)
            m_outline.nodes[static_cast<std::size_t>(parent)].children.push_back(index);
        return index;
    }

    int heading(int parent, Kind kind, const std::string &account, const QString &title, std::size_t count)
    {
        const int index = add(parent, {kind, {}, account}, title, QString::number(count), {});
        m_outline.nodes.back().searched.clear(); // who looks for "roles" looks for roles of that name
        return index;
    }

    void addAccount(int top, const world::Account &account)
    {
        const QString id = textOf(account.id);
        const int at = add(top, {Kind::Account, account.id, {}}, account.name.empty() ? id : textOf(account.name), id, {});
        const int users = heading(at, Kind::Users, account.id, m_words.say("WorldPage", "Users"), account.users.size());
        for (const world::User &user : account.users)
            add(users, {Kind::User, account.arnOf(user), {}}, textOf(user.name), {}, textOf(user.path + ' ' + user.id));
        if (!account.groups.empty()) {
            const int groups = heading(at, Kind::Groups, account.id, m_words.say("WorldPage", "Groups"), account.groups.size());
            for (const world::Group &group : account.groups)
                add(groups, {Kind::Group, account.arnOf(group), {}}, textOf(group.name), {}, textOf(group.path));
        }
        const int roles = heading(at, Kind::Roles, account.id, m_words.say("WorldPage", "Roles"), account.roles.size());
        for (const world::Role &role : account.roles)
            add(roles, {Kind::Role, account.arnOf(role), {}}, textOf(role.name), {}, textOf(role.path + ' ' + role.id));
        addPolicies(at, Kind::Policies, account.id, m_words.say("WorldPage", "Policies"), account.managedPolicies);
        addRegistrations(at, account);
    }

    void addPolicies(int parent, Kind kind, const std::string &account, const QString &title,
                     const std::vector<world::ManagedPolicy> &policies)
    {
        if (policies.empty())
            return;
        const int at = heading(parent, kind, account, title, policies.size());
        for (const world::ManagedPolicy &policy : policies)
            add(at, {Kind::Policy, policy.arn, {}}, textOf(policy.name()), {}, {});
    }

    void addRegistrations(int parent, const world::Account &account)
    {
        const std::size_t count = account.oidcProviders.size() + account.samlProviders.size();
        if (count == 0)
            return;
        const int at = heading(parent, Kind::Registrations, account.id, m_words.say("WorldPage", "Providers in IAM"), count);
        for (const world::OidcProvider &provider : account.oidcProviders) {
            const std::string host = provider.url.substr(std::string_view("https://").size());
            add(at, {Kind::OidcRegistration, Arn::oidcProvider(account.id, host), {}}, textOf(host), QStringLiteral("OIDC"), {});
        }
        for (const world::SamlProvider &provider : account.samlProviders)
            add(at, {Kind::SamlRegistration, Arn::samlProvider(account.id, provider.name), {}}, textOf(provider.name),
                QStringLiteral("SAML"), {});
    }

    void addProviders(int top)
    {
        const int at = heading(top, Kind::Providers, {}, m_words.say("WorldPage", "Identity providers"), m_world.providers.size());
        for (const world::IdentityProvider &provider : m_world.providers) {
            const int of = add(at, {Kind::Provider, provider.name, {}}, textOf(provider.name), providerKind(provider, m_words), {});
            for (const world::Person &person : provider.people)
                add(of, {Kind::Person, person.name, provider.name}, textOf(person.name), {},
                    textOf(person.signInName + ' ' + person.subject));
        }
    }

    const world::World &m_world;
    const text::Translation &m_words;
    Outline m_outline;
};

} // namespace

std::optional<int> Outline::indexOf(const Thing &thing) const
{
    const auto found = std::ranges::find(nodes, thing, &OutlineNode::thing);
    return found == nodes.end() ? std::nullopt : std::optional(static_cast<int>(found - nodes.begin()));
}

Outline outlineOf(const world::World &world, ui::Language language)
{
    return Builder(world, language).build();
}

bool matches(const OutlineNode &node, const QString &words)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return node.thing.kind < Kind::Users
           && std::ranges::all_of(wanted, [&node](const QString &word) { return node.searched.contains(word); });
}

std::vector<bool> shownIn(const Outline &outline, const QString &words)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> shown(outline.nodes.size(), wanted.isEmpty());
    // Children stand behind their parents: from the end, each node is settled before what stands above it.
    for (std::size_t i = outline.nodes.size(); !wanted.isEmpty() && i-- > 0;) {
        const OutlineNode &node = outline.nodes[i];
        const bool has = std::ranges::all_of(wanted, [&node](const QString &word) { return node.searched.contains(word); });
        shown[i] = shown[i] || has;
        if (shown[i] && node.parent >= 0)
            shown[static_cast<std::size_t>(node.parent)] = true;
    }
    return shown;
}

QString iconOf(Kind kind, const world::World &world, const std::string &id)
{
    switch (kind) {
    case Kind::User:
    case Kind::Users: return QStringLiteral("iam-user");
    case Kind::Role:
    case Kind::Roles: return QStringLiteral("role");
    case Kind::Group:
    case Kind::Groups:
    case Kind::Person: return QStringLiteral("person");
    case Kind::Policy:
    case Kind::Policies:
    case Kind::AwsPolicies: return QStringLiteral("policy");
    case Kind::OidcRegistration:
    case Kind::Registrations:
    case Kind::Providers: return QStringLiteral("provider-oidc");
    case Kind::SamlRegistration: return QStringLiteral("provider-saml");
    case Kind::Resource:
    case Kind::Resources: return QStringLiteral("resource");
    case Kind::Account: return QStringLiteral("account");
    case Kind::World: return QStringLiteral("world");
    case Kind::Provider: break;
    }
    const world::IdentityProvider *provider = world.provider(id);
    if (provider == nullptr)
        return QStringLiteral("provider-oidc");
    return std::visit(Overloaded {[](const world::OidcIssuer &) { return QStringLiteral("provider-oidc"); },
                                  [](const world::SamlIdp &) { return QStringLiteral("provider-saml"); },
                                  [](const world::CognitoPool &) { return QStringLiteral("cognito"); },
                                  [](const world::Broker &) { return QStringLiteral("broker"); }},
                      provider->kind);
}

} // namespace trustwalk::world_page
