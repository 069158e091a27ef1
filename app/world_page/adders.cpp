#include "app/world_page/detail_parts.h"

#include "core/base/arn.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <algorithm>
#include <utility>
#include <variant>

/// The forms that add something new to a world.
namespace trustwalk::world_page {

namespace {

/// "UserC" where there are UserA and UserB: the first letter that is free, then numbers.
template <typename Taken> std::string freeName(const std::string &stem, Taken taken)
{
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (!taken(stem + letter))
            return stem + letter;
    int number = 1;
    while (taken(stem + std::to_string(number)))
        ++number;
    return stem + std::to_string(number);
}

const world::Account *accountFor(const world::World &world, const Thing &thing)
{
    const auto arn = Arn::parse(thing.id);
    for (const std::string &id : {thing.id, thing.of, arn ? arn->account : std::string()})
        if (const world::Account *account = world.account(id))
            return account;
    return world.accounts.empty() ? nullptr : &world.accounts.front();
}

json::Value identity(const std::string &name, std::string_view prefix)
{
    json::Value value = json::Value::object();
    value.set("name", name).set("id", newId(prefix));
    return value;
}

Button userAdder(const world::Account &account, const Translation &t)
{
    const std::string name = freeName("User", [&](const std::string &text) { return account.user(text) != nullptr; });
    return button(t.say("WorldPage", "IAM user\u2026"), {},
                  nameForm(
                      t.say("WorldPage", "Add an IAM user"), t.say("WorldPage", "Add"), shown(name),
                      [id = account.id](const std::string &text) {
                          const std::string secret = crypto::deriveText(crypto::systemSeed(), "secret", 40,
                                                                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
                          json::Value key = json::Value::object();
                          key.set("id", newId("AKIA")).set("secret", secret);
                          json::Value user = identity(text, "AIDA");
                          user.set("accessKeys", json::Value::array(std::vector<json::Value> {std::move(key)}));
                          return Changes {world::UserAdded {id, std::move(user)}};
                      },
                      t));
}

Button groupAdder(const world::Account &account, const Translation &t)
{
    const std::string name = freeName("Group", [&](const std::string &text) { return account.group(text) != nullptr; });
    return button(t.say("WorldPage", "IAM group\u2026"), {},
                  nameForm(
                      t.say("WorldPage", "Add an IAM group"), t.say("WorldPage", "Add"), shown(name),
                      [id = account.id](const std::string &text) { return Changes {world::GroupAdded {id, identity(text, "AGPA")}}; }, t));
}

Button roleAdder(const world::Account &account, const Translation &t)
{
    const std::string name = freeName("Role", [&](const std::string &text) { return account.role(text) != nullptr; });
    return button(t.say("WorldPage", "Role\u2026"), {},
                  nameForm(
                      t.say("WorldPage", "Add a role"), t.say("WorldPage", "Add"), shown(name),
                      [id = account.id](const std::string &text) {
                          json::Value role = identity(text, "AROA");
                          role.set("trustPolicy", *json::parse(firstPolicy(policy::Use::Trust)));
                          return Changes {world::RoleAdded {id, std::move(role)}};
                      },
                      t));
}

Button policyAdder(const world::Account &account, const Translation &t)
{
    return button(t.say("WorldPage", "Managed policy\u2026"), {},
                  nameForm(
                      t.say("WorldPage", "Add a managed policy"), t.say("WorldPage", "Add"), QStringLiteral("NewPolicy"),
                      [id = account.id](const std::string &text) {
                          return Changes {
                              world::ManagedPolicyReplaced {"arn:aws:iam::" + id + ":policy/" + text, firstPolicy(policy::Use::Identity)}};
                      },
                      t));
}

Button resourceAdder(const world::Account &account, const Translation &t)
{
    Form form {t.say("WorldPage", "Add a resource"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), QStringLiteral("archive")}, {QStringLiteral("ARN"), QStringLiteral("arn:aws:s3:::archive")}},
               [id = account.id](const QStringList &texts) {
                   const auto arn = Arn::parse(textOf(texts[1]));
                   const std::string owner = arn && !arn->account.empty() ? arn->account : id;
                   return Changes {world::ResourceAdded {textOf(texts[0]), textOf(texts[1]), owner}};
               }};
    return button(t.say("WorldPage", "Resource\u2026"), {}, std::move(form));
}

Button oidcAdder(const world::World &world, const Translation &t)
{
    const std::string name = freeName("Idp", [&](const std::string &text) { return world.provider(text) != nullptr; });
    Form form {t.say("WorldPage", "Add an OIDC provider"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), shown(name)},
                {t.say("WorldPage", "Issuer"), shown("https://" + name + ".example.com").toLower()},
                {t.say("WorldPage", "Client id"), QStringLiteral("app-client-id")}},
               [](const QStringList &texts) {
                   json::Value provider = json::Value::object();
                   provider.set("name", textOf(texts[0])).set("kind", "oidc").set("issuer", textOf(texts[1]));
                   provider.set("clientIds", json::Value::array(std::vector<std::string> {textOf(texts[2])}));
                   return Changes {world::ProviderAdded {std::move(provider)}};
               }};
    return button(t.say("WorldPage", "OIDC provider\u2026"), {}, std::move(form));
}

Button samlAdder(const world::World &world, const Translation &t)
{
    const std::string name = freeName("Idp", [&](const std::string &text) { return world.provider(text) != nullptr; });
    const QString host = QStringLiteral("https://") + shown(name).toLower() + QStringLiteral(".example.com");
    Form form {t.say("WorldPage", "Add a SAML provider"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), shown(name)},
                {t.say("WorldPage", "Entity id"), host + QStringLiteral("/metadata")},
                {t.say("WorldPage", "Sign-in page"), host + QStringLiteral("/sso")}},
               [](const QStringList &texts) {
                   json::Value provider = json::Value::object();
                   provider.set("name", textOf(texts[0])).set("kind", "saml");
                   provider.set("entityId", textOf(texts[1])).set("ssoUrl", textOf(texts[2]));
                   return Changes {world::ProviderAdded {std::move(provider)}};
               }};
    return button(t.say("WorldPage", "SAML provider\u2026"), {}, std::move(form));
}

QStringList oidcNames(const world::World &world)
{
    QStringList names;
    for (const world::IdentityProvider &provider : world.providers)
        if (std::holds_alternative<world::OidcIssuer>(provider.kind))
            names.append(shown(provider.name));
    return names;
}

Button cognitoAdder(const world::World &world, const world::Account &account, const Translation &t)
{
    const std::string name = freeName("Pool", [&](const std::string &text) { return world.provider(text) != nullptr; });
    const std::string id = world.region + ":" + crypto::deriveUuid(crypto::systemSeed(), "pool");
    const QStringList logins = oidcNames(world);
    Form form {t.say("WorldPage", "Add an identity pool"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), shown(name)},
                {t.say("WorldPage", "Identity pool"), shown(id)},
                {t.say("WorldPage", "Login provider"), logins.value(0), logins}},
               [owner = account.id](const QStringList &texts) {
                   json::Value provider = json::Value::object();
                   provider.set("name", textOf(texts[0])).set("kind", "cognito").set("poolId", textOf(texts[1])).set("account", owner);
                   provider.set("logins", json::Value::array(std::vector<std::string> {textOf(texts[2])}));
                   return Changes {world::ProviderAdded {std::move(provider)}};
               }};
    return button(t.say("WorldPage", "Identity pool\u2026"), {}, std::move(form));
}

Button brokerAdder(const world::World &world, const world::Account &account, const Translation &t)
{
    const std::string name = freeName("Broker", [&](const std::string &text) { return world.provider(text) != nullptr; });
    QStringList users;
    for (const world::User &user : account.users)
        if (!user.accessKeys.empty())
            users.append(shown(account.arnOf(user)));
    Form form {t.say("WorldPage", "Add a broker"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), shown(name)}, {t.say("WorldPage", "Holds the key of"), users.value(0), users}},
               [](const QStringList &texts) {
                   json::Value provider = json::Value::object();
                   provider.set("name", textOf(texts[0])).set("kind", "broker").set("user", textOf(texts[1]));
                   return Changes {world::ProviderAdded {std::move(provider)}};
               }};
    return button(t.say("WorldPage", "Broker\u2026"), {}, std::move(form));
}

/// Assigned to the provider's first client id, so that the first walk works.
Changes newPerson(const world::IdentityProvider &provider, const QStringList &texts)
{
    constexpr int iterations = 100; // passwords of lessons guard nothing
    json::Value person = json::Value::object();
    const std::string salt = crypto::deriveText(crypto::systemSeed(), "salt", 16, "abcdefghijklmnopqrstuvwxyz0123456789");
    person.set("name", textOf(texts[0])).set("signInName", textOf(texts[1]));
    person.set("passwordHash", crypto::hashPassword(texts[2].toStdString(), salt, iterations)).set("password", texts[2].toStdString());
    person.set("subject", textOf(texts[3]));
    if (const auto *oidc = std::get_if<world::OidcIssuer>(&provider.kind); oidc != nullptr && !oidc->clientIds.empty())
        person.set("applications", json::Value::array(std::vector<std::string> {oidc->clientIds.front()}));
    return {world::PersonAdded {provider.name, std::move(person)}};
}

std::optional<Button> personAdder(const world::World &world, const Thing &thing, const Translation &t)
{
    const world::IdentityProvider *provider = world.provider(thing.kind == Kind::Person ? thing.of : thing.id);
    for (const world::IdentityProvider &other : world.providers)
        if (provider == nullptr && !std::holds_alternative<world::CognitoPool>(other.kind))
            provider = &other;
    if (provider == nullptr || std::holds_alternative<world::CognitoPool>(provider->kind))
        return std::nullopt;
    const std::string name = freeName("Person", [&](const std::string &text) {
        return std::ranges::any_of(world.providers, [&text](const auto &other) { return other.person(text) != nullptr; });
    });
    const QString lower = shown(name).toLower();
    Form form {t.say("WorldPage", "Add a person to %1").arg(shown(provider->name)),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Name"), shown(name)},
                {t.say("WorldPage", "Signs in as"), lower + QStringLiteral("@example.com")},
                {t.say("WorldPage", "Password"), QStringLiteral("lesson-") + lower},
                {t.say("WorldPage", "Subject"), lower + QStringLiteral("-0001")}},
               [at = *provider](const QStringList &texts) { return newPerson(at, texts); }};
    return button(t.say("WorldPage", "Person at %1\u2026").arg(shown(provider->name)), {}, std::move(form));
}

Button accountAdder(const Translation &t)
{
    const std::string id = crypto::deriveText(crypto::systemSeed(), "account", 12, "123456789");
    Form form {t.say("WorldPage", "Add an account"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Account id"), shown(id)}, {t.say("WorldPage", "Name"), {}}},
               [](const QStringList &texts) { return Changes {world::AccountAdded {textOf(texts[0]), textOf(texts[1])}}; }};
    return button(t.say("WorldPage", "Account\u2026"), {}, std::move(form));
}

} // namespace

std::vector<Button> addersFor(const world::World &world, const Thing &thing, ui::Language language)
{
    const Translation &t = Translation::of(language);
    std::vector<Button> adders;
    const world::Account *account = accountFor(world, thing);
    if (account != nullptr)
        adders = {userAdder(*account, t), groupAdder(*account, t), roleAdder(*account, t), policyAdder(*account, t),
                  resourceAdder(*account, t)};
    adders.push_back(oidcAdder(world, t));
    adders.push_back(samlAdder(world, t));
    if (account != nullptr) {
        adders.push_back(cognitoAdder(world, *account, t));
        adders.push_back(brokerAdder(world, *account, t));
    }
    if (auto person = personAdder(world, thing, t))
        adders.push_back(std::move(*person));
    adders.push_back(accountAdder(t));
    return adders;
}

} // namespace trustwalk::world_page
