#include "tests/support/worlds/world_from_text.h"

#include "core/base/arn.h"
#include "core/base/json.h"
#include "core/world/world_file.h"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace trustwalk::test {

namespace {

using json::Value;

struct Principal {
    std::string name;
    std::vector<Value> identity, trust; ///< statements
};

struct Account {
    std::string id;
    std::vector<Principal> users, roles;
};

[[noreturn]] void fail(std::string_view what)
{
    std::cerr << "worldFromText: " << what << '\n';
    std::abort();
}

Principal &named(std::vector<Principal> &principals, const std::string &name)
{
    for (Principal &principal : principals) {
        if (principal.name == name) {
            return principal;
        }
    }
    return principals.emplace_back(Principal {name, {}, {}});
}

/// AIDA, AROA or AKIA with the letters and digits of a name and a running number: 20 characters, never two alike.
std::string idOf(std::string_view prefix, std::string_view name, std::size_t number)
{
    std::string id(prefix);
    for (const char c : name.substr(0, 10)) {
        if (c >= 'a' && c <= 'z') {
            id.push_back(static_cast<char>(c - 'a' + 'A'));
        } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            id.push_back(c);
        }
    }
    const std::string digits = std::to_string(number);
    id.append(20 - id.size() - digits.size(), '0');
    return id + digits;
}

Value statement(std::string_view effect)
{
    Value value = Value::object();
    value.set("Effect", effect);
    return value;
}

Value document(std::vector<Value> statements)
{
    Value value = Value::object();
    value.set("Version", "2012-10-17").set("Statement", Value::array(std::move(statements)));
    return value;
}

/// "ACTION,ACTION [on ARN]"
Value mayStatement(std::istringstream &words)
{
    std::string actions;
    std::string on;
    std::string resource = "*";
    words >> actions >> on >> resource;
    std::vector<std::string> list;
    std::istringstream parts(actions);
    for (std::string action; std::getline(parts, action, ',');) {
        list.push_back(action);
    }
    Value value = statement("Allow");
    value.set("Action", Value::array(list)).set("Resource", on == "on" ? resource : "*");
    return value;
}

std::pair<std::string, std::string> accountAndName(const std::string &text)
{
    const std::size_t slash = text.find('/');
    return {text.substr(0, slash), slash == std::string::npos ? std::string() : text.substr(slash + 1)};
}

/// "user A/NAME", "role A/NAME", "account A", "oidc URL", "saml NAME", "service DOMAIN", "everyone"; then "with mfa".
Value trustStatement(std::istringstream &words, const std::string &ownAccount)
{
    std::string kind;
    std::string whom;
    words >> kind;
    if (kind != "everyone") {
        words >> whom;
    }
    const auto [account, name] = accountAndName(whom);
    Value principal = Value::object();
    std::string action = "sts:AssumeRole";
    if (kind == "user") {
        principal.set("AWS", Arn::user(account, "/", name));
    } else if (kind == "role") {
        principal.set("AWS", Arn::role(account, "/", name));
    } else if (kind == "account") {
        principal.set("AWS", Arn::root(whom));
    } else if (kind == "oidc") {
        principal.set("Federated", Arn::oidcProvider(ownAccount, whom));
        action = "sts:AssumeRoleWithWebIdentity";
    } else if (kind == "saml") {
        principal.set("Federated", Arn::samlProvider(ownAccount, whom));
        action = "sts:AssumeRoleWithSAML";
    } else if (kind == "service") {
        principal.set("Service", whom);
    } else if (kind == "everyone") {
        principal.set("AWS", "*");
    } else {
        fail("whom does it trust? " + kind);
    }
    Value value = statement("Allow");
    value.set("Principal", std::move(principal)).set("Action", action);
    std::string with;
    std::string condition;
    if (words >> with >> condition && condition == "mfa") {
        value.set("Condition", json::parse(R"({"Bool":{"aws:MultiFactorAuthPresent":"true"}})").value());
    }
    return value;
}

Value principalValue(const Principal &principal, std::string id)
{
    Value value = Value::object();
    value.set("name", principal.name).set("id", id);
    if (!principal.identity.empty()) {
        Value policy = Value::object();
        policy.set("name", "Own").set("document", document(principal.identity));
        value.set("inlinePolicies", Value::array(std::vector<Value> {policy}));
    }
    return value;
}

Value accountValue(const Account &account, std::size_t &number)
{
    std::vector<Value> users;
    for (const Principal &user : account.users) {
        ++number;
        Value key = Value::object();
        key.set("id", idOf("AKIA", user.name, number)).set("secret", idOf("secretOf", user.name, number) + "00000000000000000000");
        users.push_back(principalValue(user, idOf("AIDA", user.name, number)));
        users.back().set("accessKeys", Value::array(std::vector<Value> {key}));
    }
    std::vector<Value> roles;
    for (const Principal &role : account.roles) {
        ++number;
        roles.push_back(principalValue(role, idOf("AROA", role.name, number)));
        if (role.trust.empty()) {
            fail("a role that nobody may assume: " + role.name);
        }
        roles.back().set("trustPolicy", document(role.trust));
    }
    Value value = Value::object();
    value.set("id", account.id).set("users", Value::array(std::move(users))).set("roles", Value::array(std::move(roles)));
    return value;
}

Value resourceValue(const std::string &name, const std::string &arn, const std::string &account)
{
    Value value = Value::object();
    value.set("name", name).set("arn", arn).set("account", account);
    return value;
}

void readLine(std::istringstream &words, const std::string &what, std::vector<Account> &accounts, std::vector<Value> &resources)
{
    std::string name;
    words >> name;
    if (what == "account") {
        accounts.push_back({name, {}, {}});
        return;
    }
    if (accounts.empty()) {
        fail("the first line must be an account: " + what);
    }
    Account &account = accounts.back();
    if (what == "bucket" || what == "resource") {
        resources.push_back(resourceValue(name, what == "bucket" ? "arn:aws:s3:::" + name : name, account.id));
        return;
    }
    if (what != "user" && what != "role") {
        fail("what is this? " + what);
    }
    Principal &principal = named(what == "user" ? account.users : account.roles, name);
    std::string verb;
    if (words >> verb && verb == "may") {
        principal.identity.push_back(mayStatement(words));
    } else if (verb == "trusts" && what == "role") {
        principal.trust.push_back(trustStatement(words, account.id));
    } else if (!verb.empty()) {
        fail("what does it do? " + verb);
    }
}

} // namespace

world::World worldFromText(std::string_view text)
{
    std::vector<Account> accounts;
    std::vector<Value> resources;
    std::istringstream lines {std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        if (std::string what; words >> what) {
            readLine(words, what, accounts, resources);
        }
    }
    std::size_t number = 0;
    std::vector<Value> accountValues;
    for (const Account &account : accounts) {
        accountValues.push_back(accountValue(account, number));
    }
    Value title = Value::object();
    title.set("en", "A test's world").set("ja", "テストの世界");
    Value value = Value::object();
    value.set("format", "trustwalk-world").set("formatVersion", Value::number(world::worldFormatVersion)).set("id", "test");
    value.set("title", std::move(title)).set("accounts", Value::array(std::move(accountValues)));
    value.set("resources", Value::array(std::move(resources)));
    auto world = world::readWorld(json::print(value, json::Layout::Indented));
    if (!world) {
        fail(world.error().path + ": " + world.error().found + ", expected " + world.error().expected + " " + world.error().reason);
    }
    return std::move(*world);
}

} // namespace trustwalk::test
