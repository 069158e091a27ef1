#include "core/world/trust_edit.h"

#include "core/base/arn.h"
#include "core/base/json.h"
#include "core/world/apply.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using json::Value;
using Kind = Trustee::Kind;

constexpr std::string_view cognitoDomain = "cognito-identity.amazonaws.com";
constexpr std::string_view anyRole = "the ARN of a role of this world";

std::string_view withoutScheme(std::string_view url)
{
    return url.substr(std::string_view("https://").size());
}

void addPrincipals(const Account &account, std::vector<Trustee> &trustees)
{
    for (const User &user : account.users) {
        trustees.push_back({Kind::User, account.arnOf(user), user.name, {}});
    }
    for (const Role &role : account.roles) {
        trustees.push_back({Kind::Role, account.arnOf(role), role.name, {}});
    }
    trustees.push_back({Kind::Account, Arn::root(account.id), account.name.empty() ? account.id : account.name, {}});
}

void addProviders(const Account &account, std::vector<Trustee> &trustees)
{
    for (const OidcProvider &provider : account.oidcProviders) {
        const std::string host(withoutScheme(provider.url));
        trustees.push_back({Kind::Oidc, Arn::oidcProvider(account.id, host), host,
                            provider.clientIds.empty() ? std::string() : provider.clientIds.front()});
    }
    for (const SamlProvider &provider : account.samlProviders) {
        trustees.push_back({Kind::Saml, Arn::samlProvider(account.id, provider.name), provider.name, {}});
    }
}

std::string_view callOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
    case Kind::Role:
    case Kind::Account: return "sts:AssumeRole";
    case Kind::Oidc:
    case Kind::Cognito: return "sts:AssumeRoleWithWebIdentity";
    case Kind::Saml: return "sts:AssumeRoleWithSAML";
    }
    return {};
}

/// {"StringEquals":{KEY:TEXT}}
Value condition(std::string_view operation, const std::string &key, std::string_view text)
{
    Value keys = Value::object();
    keys.set(key, text);
    Value value = Value::object();
    value.set(std::string(operation), std::move(keys));
    return value;
}

/// Source: "Create a role for OpenID Connect federation", "… for SAML 2.0 federation" (IAM User Guide), "Role trust and permissions" (Amazon
/// Cognito Developer Guide): the audience is asked for, and of Cognito that the person is signed in.
Value conditionsOf(const Trustee &trustee)
{
    switch (trustee.kind) {
    case Kind::User:
    case Kind::Role:
    case Kind::Account: return {};
    case Kind::Oidc: return trustee.audience.empty() ? Value() : condition("StringEquals", trustee.name + ":aud", trustee.audience);
    case Kind::Saml: return condition("StringEquals", "SAML:aud", "https://signin.aws.amazon.com/saml");
    case Kind::Cognito: {
        Value value = condition("StringEquals", std::string(cognitoDomain) + ":aud", trustee.audience);
        Value signedIn = condition("ForAnyValue:StringLike", std::string(cognitoDomain) + ":amr", "authenticated");
        value.set(signedIn.members.front().key, std::move(signedIn.members.front().value));
        return value;
    }
    }
    return {};
}

Value statementFor(const Trustee &trustee)
{
    const bool federated = trustee.kind == Kind::Oidc || trustee.kind == Kind::Saml || trustee.kind == Kind::Cognito;
    Value principal = Value::object();
    principal.set(federated ? "Federated" : "AWS", trustee.principal);
    Value statement = Value::object();
    statement.set("Effect", "Allow").set("Principal", std::move(principal)).set("Action", callOf(trustee.kind));
    if (Value conditions = conditionsOf(trustee); conditions.is(Value::Kind::Object)) {
        statement.set("Condition", std::move(conditions));
    }
    return statement;
}

/// The document's statements, as a list wherever it had one by itself.
std::vector<Value> *statementsOf(Value &document)
{
    for (json::Member &member : document.members) {
        if (member.key != "Statement") {
            continue;
        }
        if (member.value.is(Value::Kind::Object)) {
            member.value = Value::array(std::vector<Value> {std::move(member.value)});
        }
        return &member.value.items;
    }
    return nullptr;
}

bool allows(const Value &statement)
{
    const Value *effect = statement.find("Effect");
    return effect != nullptr && effect->text == "Allow";
}

/// Takes the principal out of a string or list; true where it stood there.
bool takeOut(Value &named, std::string_view principal)
{
    if (named.is(Value::Kind::String) && named.text == principal) {
        named = Value::array();
        return true;
    }
    return std::erase_if(named.items, [principal](const Value &item) { return item.text == principal; }) > 0;
}

bool takeOut(std::vector<Value> &statements, std::string_view principal)
{
    bool found = false;
    std::erase_if(statements, [&](Value &statement) {
        const auto principals = std::ranges::find(statement.members, "Principal", &json::Member::key);
        if (principals == statement.members.end() || !allows(statement)) {
            return false;
        }
        Value &names = principals->value;
        bool here = takeOut(names, principal); // "*"
        std::erase_if(names.members, [&](json::Member &kind) {
            const bool taken = takeOut(kind.value, principal);
            here = here || taken;
            return taken && kind.value.items.empty();
        });
        found = found || here;
        return here && names.members.empty();
    });
    return found;
}

/// IAM refuses a trust policy that names nobody.
Value trustingNobody()
{
    return *json::parse(R"({"Sid":"NobodyYet","Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"})");
}

} // namespace

std::vector<Trustee> trusteesOf(const World &world)
{
    std::vector<Trustee> trustees;
    for (const Account &account : world.accounts) {
        addPrincipals(account, trustees);
    }
    for (const Account &account : world.accounts) {
        addProviders(account, trustees);
    }
    for (const IdentityProvider &provider : world.providers) {
        if (const auto *pool = std::get_if<CognitoPool>(&provider.kind)) {
            trustees.push_back({Kind::Cognito, std::string(cognitoDomain), provider.name, pool->poolId});
        }
    }
    return trustees;
}

Result<Change, ParseError> trusting(const World &world, std::string_view roleArn, const Trustee &trustee)
{
    const auto found = world.roleByArn(roleArn);
    if (!found) {
        return failure(notFound("roleArn", roleArn, anyRole));
    }
    Value document = *json::parse(found.role->trustPolicy.text());
    if (std::vector<Value> *statements = statementsOf(document)) {
        std::erase(*statements, trustingNobody());
        statements->push_back(statementFor(trustee));
    }
    return TrustPolicyReplaced {std::string(roleArn), json::print(document, json::Layout::Indented)};
}

Result<Change, ParseError> noLongerTrusting(const World &world, std::string_view roleArn, std::string_view principal)
{
    const auto found = world.roleByArn(roleArn);
    if (!found) {
        return failure(notFound("roleArn", roleArn, anyRole));
    }
    Value document = *json::parse(found.role->trustPolicy.text());
    std::vector<Value> *statements = statementsOf(document);
    if (statements == nullptr || !takeOut(*statements, principal)) {
        return failure(notFound("principal", principal, "a principal that the role trusts"));
    }
    if (statements->empty()) {
        statements->push_back(trustingNobody());
    }
    return TrustPolicyReplaced {std::string(roleArn), json::print(document, json::Layout::Indented)};
}

} // namespace trustwalk::world
