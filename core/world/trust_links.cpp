#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/world/queries.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace trustwalk::world {

namespace {

using Kind = TrustLink::Kind;
using json::Value;

constexpr std::string_view cognitoDomain = "cognito-identity.amazonaws.com";

/// What a principal of a trust policy leads to.
struct Target {
    Kind kind = Kind::User;
    std::string name;
};

/// The strings of a string or a list of strings.
std::vector<std::string> textsOf(const Value &value)
{
    if (value.is(Value::Kind::String)) {
        return {value.text};
    }
    std::vector<std::string> texts;
    for (const Value &item : value.items) {
        texts.push_back(item.text);
    }
    return texts;
}

Target iamPrincipal(const World &world, std::string_view text)
{
    if (text == "*") {
        return {Kind::Everyone, {}};
    }
    const auto arn = Arn::parse(text);
    if (!arn && !isAccountId(text)) {
        // The unique id of a principal; that of a deleted one leads nowhere.
        const auto role = world.roleById(text);
        const auto user = world.userById(text);
        return role || text.starts_with("AROA") ? Target {Kind::Role, role ? role.role->name : std::string()}
                                                : Target {Kind::User, user ? user.user->name : std::string()};
    }
    if (!arn || arn->resource == "root") {
        return {Kind::Account, {}};
    }
    const Account *account = world.account(arn->account);
    if (arn->resourceType() == "role") {
        const auto role = world.roleByArn(text);
        return {Kind::Role, role ? role.role->name : std::string()};
    }
    if (arn->resourceType() == "assumed-role") {
        // assumed-role/NAME/SESSION: no path.
        const std::string_view rest = std::string_view(arn->resource).substr(std::string_view("assumed-role/").size());
        const Role *role = account != nullptr ? account->role(rest.substr(0, rest.find('/'))) : nullptr;
        return {Kind::Role, role != nullptr ? role->name : std::string()};
    }
    const auto user = world.userByArn(text);
    return {Kind::User, user ? user.user->name : std::string()};
}

/// The provider of this issuer, as the trust policies of one account mean it.
std::string providerOfUrl(const World &world, std::string_view url)
{
    const IdentityProvider *provider = world.providerOfIssuer("https://" + std::string(url));
    return provider != nullptr ? provider->name : std::string();
}

/// The values that a statement's StringEquals asks of a key; empty where it doesn't.
std::vector<std::string> wantedValues(const Value &statement, std::string_view key)
{
    const Value *condition = statement.find("Condition");
    for (const json::Member &operation : condition != nullptr ? condition->members : std::vector<json::Member>()) {
        if (!equalsIgnoreCase(operation.key, "StringEquals")) {
            continue;
        }
        for (const json::Member &wanted : operation.value.members) {
            if (equalsIgnoreCase(wanted.key, key)) {
                return textsOf(wanted.value);
            }
        }
    }
    return {};
}

/// A trust in Cognito is narrowed to pools by the condition on :aud; without it every pool of the world fits.
std::vector<Target> cognitoPools(const World &world, const Value &statement)
{
    const std::vector<std::string> poolIds = wantedValues(statement, std::string(cognitoDomain) + ":aud");
    std::vector<Target> targets;
    for (const IdentityProvider &provider : world.providers) {
        const auto *pool = std::get_if<CognitoPool>(&provider.kind);
        if (pool != nullptr && (poolIds.empty() || std::ranges::find(poolIds, pool->poolId) != poolIds.end())) {
            targets.push_back({Kind::Cognito, provider.name});
        }
    }
    return targets.empty() ? std::vector<Target> {{Kind::Cognito, {}}} : targets;
}

std::vector<Target> federatedTargets(const World &world, const Value &statement, std::string_view text)
{
    if (text == cognitoDomain) {
        return cognitoPools(world, statement);
    }
    const auto arn = Arn::parse(text);
    if (!arn) {
        return {{Kind::BuiltIn, providerOfUrl(world, text)}};
    }
    const std::string_view type = arn->resourceType();
    const std::string_view rest = std::string_view(arn->resource).substr(std::min(type.size() + 1, arn->resource.size()));
    if (type == "saml-provider") {
        const Account *account = world.account(arn->account);
        const SamlProvider *registered = account != nullptr ? account->samlProvider(rest) : nullptr;
        return {{Kind::Saml, registered != nullptr ? registered->provider : std::string()}};
    }
    return {{Kind::Oidc, providerOfUrl(world, rest)}};
}

/// Adds what one statement trusts.
void addLinks(std::vector<TrustLink> &links, const World &world, const std::string &roleArn, const Value &statement)
{
    const auto add = [&](const std::string &principal, const Target &target) {
        const TrustLink link {roleArn, principal, target.kind, target.name};
        const auto same = [&link](const TrustLink &other) {
            return other.roleArn == link.roleArn && other.principal == link.principal && other.name == link.name;
        };
        if (std::find_if(links.rbegin(), links.rend(), same) == links.rend()) {
            links.push_back(link);
        }
    };
    const Value *effect = statement.find("Effect");
    const Value *principals = statement.find("Principal");
    if (effect == nullptr || effect->text != "Allow" || principals == nullptr) {
        return;
    }
    if (principals->is(Value::Kind::String)) {
        add(principals->text, {Kind::Everyone, {}});
    }
    for (const json::Member &member : principals->members) {
        for (const std::string &text : textsOf(member.value)) {
            if (member.key == "Service") {
                add(text, {Kind::Service, {}});
            } else if (member.key == "Federated") {
                for (const Target &target : federatedTargets(world, statement, text)) {
                    add(text, target);
                }
            } else {
                add(text, iamPrincipal(world, text));
            }
        }
    }
}

} // namespace

std::vector<TrustLink> trustLinks(const World &world)
{
    std::vector<TrustLink> links;
    for (const Account &account : world.accounts) {
        for (const Role &role : account.roles) {
            const auto document = json::parse(role.trustPolicy.text());
            const Value *statements = document ? document->find("Statement") : nullptr;
            if (statements == nullptr) {
                continue;
            }
            const std::string roleArn = account.arnOf(role);
            std::vector<TrustLink> ofRole;
            if (statements->is(Value::Kind::Object)) {
                addLinks(ofRole, world, roleArn, *statements);
            }
            for (const Value &statement : statements->items) {
                addLinks(ofRole, world, roleArn, statement);
            }
            std::ranges::move(ofRole, std::back_inserter(links));
        }
    }
    return links;
}

} // namespace trustwalk::world
