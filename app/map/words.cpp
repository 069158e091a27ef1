#include "app/map/words.h"

namespace trustwalk::map {

QString kindWord(Kind kind, const text::Translation &t)
{
    switch (kind) {
    case Kind::Person: return t.say("Map", "person");
    case Kind::User: return t.say("Map", "IAM user");
    case Kind::Role: return t.say("Map", "role");
    case Kind::Oidc: return t.say("Map", "OIDC provider");
    case Kind::Saml: return t.say("Map", "SAML provider");
    case Kind::Cognito: return t.say("Map", "Cognito identity pool");
    case Kind::Broker: return t.say("Map", "custom broker");
    case Kind::Resource: return t.say("Map", "resource");
    case Kind::Account: return t.say("Map", "everyone in the account");
    case Kind::Service: return t.say("Map", "AWS service");
    case Kind::Everyone: return t.say("Map", "everyone");
    case Kind::Stranger: return t.say("Map", "not in this world");
    }
    return {};
}

QString laneTitle(const std::string &lane, const text::Translation &t)
{
    if (lane == "people")
        return t.say("Map", "People");
    if (lane == "providers")
        return t.say("Map", "Providers");
    if (lane == "users")
        return t.say("Map", "Users");
    if (lane == "~resources")
        return t.say("Map", "Resources");
    if (lane == "outside")
        return t.say("Map", "Named by trust policies");
    if (lane == "/")
        return t.say("Map", "Roles");
    return t.say("Map", "Roles %1").arg(QString::fromStdString(lane));
}

QString blockTitle(const std::string &block, const world::World &world, const text::Translation &t)
{
    if (block == "providers")
        return t.say("Map", "Identity providers");
    if (block == "outside")
        return t.say("Map", "Outside this world");
    const QString id = QString::fromStdString(block);
    const world::Account *account = world.account(block);
    return account == nullptr || account->name.empty() ? t.say("Map", "Account %1").arg(id)
                                                       : QString::fromStdString(account->name) + u' ' + id;
}

QString tellingName(const Graph &graph, int index, const text::Translation &t)
{
    const auto at = static_cast<std::size_t>(index);
    const Item &item = graph.items[at];
    if (item.kind == Kind::Everyone)
        return kindWord(item.kind, t);
    return graph.sharesName[at] && !item.of.isEmpty() ? item.name + QStringLiteral(" \u00B7 ") + item.of : item.name;
}

QString spokenName(const Graph &graph, int index, const text::Translation &t)
{
    const Kind kind = graph.items[static_cast<std::size_t>(index)].kind;
    return kind == Kind::Everyone ? kindWord(kind, t) : t.say("Map", "%1, %2").arg(tellingName(graph, index, t), kindWord(kind, t));
}

QString wayWord(Way way, const text::Translation &t)
{
    switch (way) {
    case Way::Trusted: return t.say("Map", "may become");
    case Way::SignsIn: return t.say("Map", "signs in at");
    case Way::TokenAccepted: return t.say("Map", "gives tokens to");
    case Way::KeyHeld: return t.say("Map", "holds the key of");
    }
    return {};
}

} // namespace trustwalk::map
