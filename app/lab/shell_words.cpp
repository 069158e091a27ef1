#include "app/lab/shell_words.h"

#include "core/base/arn.h"
#include "core/crypto/random.h"
#include "core/idp/idp.h"

#include <algorithm>

namespace trustwalk::lab {

namespace {

using Minted = std::variant<std::string, NoToken>;

template <typename T> std::vector<std::string> namesOf(const std::vector<T> &things)
{
    std::vector<std::string> names;
    for (const T &thing : things)
        names.push_back(thing.name);
    return names;
}

Circumstances now()
{
    Circumstances circumstances;
    circumstances.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    circumstances.random = crypto::systemSeed();
    return circumstances;
}

/// The provider where a pool's people sign in: the first of its login providers that this world plays.
const world::IdentityProvider *loginOf(const world::World &world, const world::CognitoPool &pool)
{
    for (const std::string &login : pool.logins)
        if (const world::IdentityProvider *provider = world.provider(login); provider != nullptr && !provider->isExternal())
            return provider;
    return nullptr;
}

/// The name under which the role's account knows the IdP.
std::string providerArnIn(const world::World &world, std::string_view accountId, const std::string &idp)
{
    for (const world::Account &account : world.accounts)
        for (const auto &registered : account.samlProviders)
            if (account.id == accountId && registered.provider == idp)
                return Arn::samlProvider(account.id, registered.name);
    return Arn::samlProvider(accountId, idp);
}

/// Signs the person in; the application is refused where they are not assigned to it.
std::optional<NoToken> signsIn(const idp::SignIn &attempt, const idp::Site &site)
{
    trace::Narrator narrator {{trace::ActorKind::Provider, attempt.provider.name, {}}};
    if (idp::signIn(attempt, site, narrator))
        return std::nullopt;
    return NoToken {NoToken::Kind::NotAssigned, attempt.application, attempt.provider.person(attempt.person)->applications};
}

constexpr std::string_view forgetting
    = "unset AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_PROFILE AWS_DEFAULT_PROFILE AWS_ROLE_ARN AWS_WEB_IDENTITY_TOKEN_FILE\n";

/// The lines that are the same whoever asks.
std::string towardsTheLab(const world::World &world, std::uint16_t port)
{
    const std::string url = "http://127.0.0.1:" + std::to_string(port);
    return "export AWS_REGION=" + shellWord(world.region) + " AWS_DEFAULT_REGION=" + shellWord(world.region)
           + "\nexport AWS_ENDPOINT_URL=" + url
           + "\nexport AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true\n"
             "export AWS_PAGER=\n"
             "aws() { command aws --endpoint-url "
           + url + " \"$@\"; }\n";
}

} // namespace

std::string shellWord(std::string_view text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:@,";
    if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

std::optional<std::string> environmentOf(const world::World &world, std::string_view user, std::uint16_t port)
{
    for (const world::Account &account : world.accounts)
        for (const world::User &candidate : account.users) {
            const auto key = std::find_if(candidate.accessKeys.begin(), candidate.accessKeys.end(),
                                          [](const world::AccessKey &each) { return each.active; });
            if (candidate.name != user || key == candidate.accessKeys.end())
                continue;
            return std::string(forgetting) + "export AWS_ACCESS_KEY_ID=" + shellWord(key->id)
                   + "\nexport AWS_SECRET_ACCESS_KEY=" + shellWord(std::string(key->secret.reveal())) + '\n' + towardsTheLab(world, port);
        }
    return std::nullopt;
}

std::string environmentOfNobody(const world::World &world, std::uint16_t port)
{
    return std::string(forgetting) + "unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY\n" + towardsTheLab(world, port);
}

Minted tokenOf(const world::World &world, const crypto::KeyRing &keys, std::string_view provider, std::string_view person,
               std::string_view client)
{
    const world::IdentityProvider *asked = world.provider(provider);
    if (asked == nullptr)
        return NoToken {NoToken::Kind::NoSuchProvider, std::string(provider), namesOf(world.providers)};
    const auto *pool = std::get_if<world::CognitoPool>(&asked->kind);
    const world::IdentityProvider *login = pool == nullptr ? asked : loginOf(world, *pool);
    const auto *issuer = login == nullptr ? nullptr : std::get_if<world::OidcIssuer>(&login->kind);
    if (issuer == nullptr || login->isExternal())
        return NoToken {NoToken::Kind::CannotMint, std::string(provider), {}};
    const world::Person *who = login->person(person);
    if (who == nullptr)
        return NoToken {NoToken::Kind::NoSuchPerson, std::string(person), namesOf(login->people)};
    std::string application(client);
    for (const std::string &id : issuer->clientIds)
        if (application.empty() && std::find(who->applications.begin(), who->applications.end(), id) != who->applications.end())
            application = id;
    const idp::Site site {world, keys, now()};
    const idp::SignIn attempt {*login, who->name, std::nullopt, application};
    if (auto refused = signsIn(attempt, site))
        return *refused;
    std::string token = idp::mintIdToken(attempt, site);
    if (pool == nullptr)
        return token;
    trace::Narrator narrator {{trace::ActorKind::Provider, asked->name, {}}};
    auto exchanged = idp::exchangeAtCognito(*asked, idp::CognitoFlow::Classic, token, site, narrator);
    return exchanged ? Minted(std::move(*exchanged)) : Minted(NoToken {NoToken::Kind::CannotMint, std::string(provider), {}});
}

Minted assertionOf(const world::World &world, const crypto::KeyRing &keys, std::string_view provider, std::string_view person,
                   std::string_view role)
{
    const world::IdentityProvider *asked = world.provider(provider);
    if (asked == nullptr)
        return NoToken {NoToken::Kind::NoSuchProvider, std::string(provider), namesOf(world.providers)};
    if (!std::holds_alternative<world::SamlIdp>(asked->kind) || asked->isExternal())
        return NoToken {NoToken::Kind::CannotMint, std::string(provider), {}};
    const world::Person *who = asked->person(person);
    if (who == nullptr)
        return NoToken {NoToken::Kind::NoSuchPerson, std::string(person), namesOf(asked->people)};
    std::string roleArn;
    for (const std::string &assigned : who->applications) {
        const auto arn = Arn::parse(assigned);
        if (roleArn.empty() && (role.empty() || assigned == role || (arn && arn->resourceName() == role)))
            roleArn = assigned;
    }
    if (roleArn.empty())
        return NoToken {NoToken::Kind::NoSuchRole, std::string(role), who->applications};
    const auto arn = Arn::parse(roleArn);
    const idp::Site site {world, keys, now()};
    const idp::SignIn attempt {*asked, who->name, std::nullopt, roleArn};
    if (auto refused = signsIn(attempt, site))
        return *refused;
    return idp::mintAssertion(attempt, providerArnIn(world, arn ? arn->account : std::string_view(), asked->name), site);
}

} // namespace trustwalk::lab
