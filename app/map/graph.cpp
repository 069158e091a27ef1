#include "app/map/graph.h"

#include "app/text/facts.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace trustwalk::map {
namespace {

class Builder {
public:
    explicit Builder(const world::World &world) : m_world(world) {}

    Graph build()
    {
        addProviders();
        for (const world::Account &account : m_world.accounts)
            addAccount(account);
        addResources();
        m_graph.trust = world::trustLinks(m_world);
        for (const world::TrustLink &link : m_graph.trust)
            addTrust(link);
        addProviderLinks();
        connectItems();
        return std::move(m_graph);
    }

private:
    std::size_t add(Item item)
    {
        const auto [found, isNew] = m_places.try_emplace(item.id, m_graph.items.size());
        if (isNew)
            m_graph.items.push_back(std::move(item));
        return found->second;
    }
    void link(std::size_t from, std::size_t to, Way way, const std::string &principal = {})
    {
        m_graph.links.push_back({from, to, way, principal});
    }
    [[nodiscard]] int placeOf(const std::string &id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? -1 : static_cast<int>(found->second);
    }

    static QString nameOf(const world::Account &account)
    {
        return QString::fromStdString(account.name.empty() ? account.id : account.name);
    }
    static std::string providerId(const std::string &name) { return "provider " + name; }
    static std::string personId(const std::string &provider, const std::string &name) { return "person " + provider + '\n' + name; }

    void addProviders()
    {
        for (const world::IdentityProvider &provider : m_world.providers) {
            Item item {providerId(provider.name), Kind::Oidc, QString::fromStdString(provider.name), {}, {}, "providers", "providers"};
            if (const auto *saml = std::get_if<world::SamlIdp>(&provider.kind)) {
                item.kind = Kind::Saml;
                item.detail = QString::fromStdString(saml->entityId);
            } else if (const auto *pool = std::get_if<world::CognitoPool>(&provider.kind)) {
                item.kind = Kind::Cognito;
                item.detail = QString::fromStdString(pool->poolId);
            } else if (std::holds_alternative<world::Broker>(provider.kind)) {
                item.kind = Kind::Broker;
            } else {
                item.detail = QString::fromStdString(provider.issuer());
            }
            add(std::move(item));
        }
        for (const world::IdentityProvider &provider : m_world.providers)
            for (const world::Person &person : provider.people)
                add({personId(provider.name, person.name), Kind::Person, QString::fromStdString(person.name),
                     QString::fromStdString(person.signInName), QString::fromStdString(provider.name), "providers", "people"});
    }

    void addAccount(const world::Account &account)
    {
        for (const world::User &user : account.users) {
            const std::string arn = account.arnOf(user);
            add({arn, Kind::User, QString::fromStdString(user.name), QString::fromStdString(arn), nameOf(account), account.id, "users"});
        }
        for (const world::Role &role : account.roles) {
            const std::string arn = account.arnOf(role);
            add({arn, Kind::Role, QString::fromStdString(role.name), QString::fromStdString(arn), nameOf(account), account.id, role.path});
        }
    }

    void addResources()
    {
        for (const world::Resource &resource : m_world.resources) {
            const bool owned = m_world.account(resource.account) != nullptr;
            add({resource.arn, Kind::Resource, QString::fromStdString(resource.name), QString::fromStdString(resource.arn),
                 QString::fromStdString(resource.account), owned ? resource.account : "outside", owned ? "~resources" : "outside"});
        }
    }

    /// Whoever a trust policy names, as a thing on the map.
    std::size_t principalOf(const world::TrustLink &link)
    {
        using From = world::TrustLink::Kind;
        const QString written = QString::fromStdString(link.principal);
        const auto outside = [&](Kind kind, const QString &name) {
            return add({"principal " + link.principal, kind, name, written, {}, "outside", "outside"});
        };
        switch (link.kind) {
        case From::Oidc:
        case From::Saml:
        case From::Cognito:
        case From::BuiltIn:
            if (const int known = placeOf(providerId(link.name)); known >= 0)
                return static_cast<std::size_t>(known);
            return outside(link.kind == From::Saml      ? Kind::Saml
                           : link.kind == From::Cognito ? Kind::Cognito
                                                        : Kind::Oidc,
                           text::shortName(link.principal, m_world));
        case From::Service: return outside(Kind::Service, written);
        case From::Everyone: return outside(Kind::Everyone, QStringLiteral("*"));
        case From::Account: return accountOf(link);
        case From::User:
        case From::Role: break;
        }
        if (const int known = placeOf(arnOf(link)); known >= 0)
            return static_cast<std::size_t>(known);
        return outside(Kind::Stranger, text::shortName(link.principal, m_world));
    }

    /// A principal may be written as a session of a role, or as a unique id.
    std::string arnOf(const world::TrustLink &link) const
    {
        if (const auto user = m_world.userById(link.principal))
            return user.account->arnOf(*user.user);
        if (const auto role = m_world.roleById(link.principal))
            return role.account->arnOf(*role.role);
        const auto arn = Arn::parse(link.principal);
        if (arn && arn->resourceType() == "assumed-role")
            if (const world::Account *account = m_world.account(arn->account))
                if (const world::Role *role = account->role(link.name))
                    return account->arnOf(*role);
        return link.principal;
    }

    std::size_t accountOf(const world::TrustLink &link)
    {
        const auto arn = Arn::parse(link.principal);
        const std::string id = arn ? arn->account : link.principal;
        const world::Account *account = m_world.account(id);
        const QString name = account != nullptr ? nameOf(*account) : QString::fromStdString(id);
        return add({Arn::root(id),
                    Kind::Account,
                    name,
                    QString::fromStdString(id),
                    {},
                    account != nullptr ? id : "outside",
                    account != nullptr ? "users" : "outside"});
    }

    void addTrust(const world::TrustLink &trust)
    {
        if (const int role = placeOf(trust.roleArn); role >= 0)
            link(principalOf(trust), static_cast<std::size_t>(role), Way::Trusted, trust.principal);
    }

    void addProviderLinks()
    {
        for (const world::IdentityProvider &provider : m_world.providers) {
            const auto here = static_cast<std::size_t>(placeOf(providerId(provider.name)));
            for (const world::Person &person : provider.people)
                link(static_cast<std::size_t>(placeOf(personId(provider.name, person.name))), here, Way::SignsIn);
            const auto *pool = std::get_if<world::CognitoPool>(&provider.kind);
            const auto *broker = std::get_if<world::Broker>(&provider.kind);
            for (const std::string &name : pool != nullptr     ? pool->logins
                                           : broker != nullptr ? broker->accepts
                                                               : std::vector<std::string> {})
                if (const int login = placeOf(providerId(name)); login >= 0)
                    link(static_cast<std::size_t>(login), here, Way::TokenAccepted);
            if (const int user = broker != nullptr ? placeOf(broker->user) : -1; user >= 0)
                link(here, static_cast<std::size_t>(user), Way::KeyHeld);
        }
    }

    void connectItems()
    {
        m_graph.into.resize(m_graph.items.size());
        m_graph.outOf.resize(m_graph.items.size());
        for (std::size_t i = 0; i < m_graph.links.size(); ++i) {
            m_graph.outOf[m_graph.links[i].from].push_back(i);
            m_graph.into[m_graph.links[i].to].push_back(i);
        }
        std::unordered_map<std::string, int> names;
        for (const Item &item : m_graph.items)
            ++names[item.name.toStdString()];
        for (const Item &item : m_graph.items)
            m_graph.sharesName.push_back(names[item.name.toStdString()] > 1);
    }

    const world::World &m_world;
    Graph m_graph;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

int Graph::indexOf(const std::string &id) const
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

Graph graphOf(const world::World &world)
{
    return Builder(world).build();
}

ui::Silhouette silhouetteOf(Kind kind)
{
    switch (kind) {
    case Kind::Person: return ui::Silhouette::Pill;
    case Kind::User:
    case Kind::Account:
    case Kind::Everyone:
    case Kind::Stranger: return ui::Silhouette::RoundedRect;
    case Kind::Role: return ui::Silhouette::CutRect;
    case Kind::Oidc:
    case Kind::Saml:
    case Kind::Cognito:
    case Kind::Broker: return ui::Silhouette::Arch;
    case Kind::Resource:
    case Kind::Service: return ui::Silhouette::SquareRect;
    }
    return ui::Silhouette::RoundedRect;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Person: return QStringLiteral("person");
    case Kind::User: return QStringLiteral("iam-user");
    case Kind::Role: return QStringLiteral("role");
    case Kind::Oidc: return QStringLiteral("provider-oidc");
    case Kind::Saml: return QStringLiteral("provider-saml");
    case Kind::Cognito: return QStringLiteral("cognito");
    case Kind::Broker: return QStringLiteral("broker");
    case Kind::Resource: return QStringLiteral("resource");
    case Kind::Service: return QStringLiteral("resource");
    case Kind::Account:
    case Kind::Everyone: return QStringLiteral("trust");
    case Kind::Stranger: return QStringLiteral("pending");
    }
    return {};
}

Reach reachOf(const Graph &graph, std::size_t item, Direction direction)
{
    Reach reach {std::vector<int>(graph.items.size(), -1), std::vector<std::ptrdiff_t>(graph.items.size(), -1)};
    reach.distance[item] = 0;
    for (std::deque<std::size_t> open {item}; !open.empty(); open.pop_front()) {
        const std::size_t here = open.front();
        for (const std::size_t index : direction == Direction::Onwards ? graph.outOf[here] : graph.into[here]) {
            const Link &link = graph.links[index];
            const std::size_t next = direction == Direction::Onwards ? link.to : link.from;
            if (reach.distance[next] >= 0)
                continue;
            reach.distance[next] = reach.distance[here] + 1;
            reach.by[next] = static_cast<std::ptrdiff_t>(index);
            open.push_back(next);
        }
    }
    return reach;
}

} // namespace trustwalk::map
