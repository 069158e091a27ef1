#include "tests/support/worlds/large_world.h"

#include "core/base/arn.h"
#include "core/base/json.h"
#include "core/world/world_file.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <vector>

namespace trustwalk::test {

namespace {

using json::Value;

constexpr std::array paths {"/", "/application/", "/pipeline/", "/support/"};
constexpr std::array accountNames {"Production", "Staging", "Development", "Audit", "Network", "Data", "Shared services", "Sandbox"};
constexpr std::array userNames {"alice", "build", "carol", "deploy-from-on-premises", "erin", "monitoring", "grace", "backup"};
constexpr std::array roleNames {"ReadOnly", "Deploy", "IncidentResponseOnCallEngineer", "Backup", "QueryTheDataLake", "Operator"};

std::string numbered(const char *name, int number)
{
    return std::string(name) + '-' + std::to_string(number);
}

std::string accountId(int account)
{
    return std::to_string(100000000000LL + 7919LL * account);
}

std::string uniqueId(const char *prefix, int number)
{
    std::string digits = std::to_string(number);
    return prefix + std::string(16 - digits.size(), 'X') + digits;
}

class Maker {
public:
    explicit Maker(const LargeWorld &size) : m_size(size) {}

    Value make()
    {
        std::vector<Value> accounts;
        for (int account = 0; account < m_size.accounts; ++account)
            accounts.push_back(accountValue(account));
        Value title = Value::object();
        title.set("en", "A large organisation").set("ja", "\xE5\xA4\xA7\xE3\x81\x8D\xE3\x81\xAA\xE7\xB5\x84\xE7\xB9\x94");
        Value world = Value::object();
        world.set("format", "trustwalk-world").set("formatVersion", Value::number(1)).set("id", "large").set("title", std::move(title));
        world.set("accounts", Value::array(std::move(accounts)));
        return world;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    static std::string userName(int user) { return numbered(userNames[static_cast<std::size_t>(user) % userNames.size()], user); }
    static std::string roleName(int role) { return numbered(roleNames[static_cast<std::size_t>(role) % roleNames.size()], role); }
    static const char *rolePath(int role) { return paths[static_cast<std::size_t>(role * role) % paths.size()]; }

    /// Mostly somebody of the same account, or of the next one.
    std::string principal(int account)
    {
        const int kind = below(40);
        const int of = below(3) > 0 ? account : (account + 1 + below(3)) % m_size.accounts;
        if (kind == 0)
            return Arn::root(accountId((account + 1) % m_size.accounts));
        if (kind < 26)
            return Arn::user(accountId(of), "/", userName(below(m_size.usersEach)));
        const int role = below(m_size.rolesEach);
        return Arn::role(accountId(of), rolePath(role), roleName(role));
    }

    Value trustOf(int account, int links)
    {
        std::set<std::string> principals;
        while (static_cast<int>(principals.size()) < links)
            principals.insert(principal(account));
        Value whom = Value::object();
        whom.set("AWS", Value::array(std::vector<std::string>(principals.begin(), principals.end())));
        Value statement = Value::object();
        statement.set("Effect", "Allow").set("Principal", std::move(whom)).set("Action", "sts:AssumeRole");
        Value document = Value::object();
        document.set("Version", "2012-10-17").set("Statement", Value::array(std::vector<Value> {statement}));
        return document;
    }

    Value accountValue(int account)
    {
        std::vector<Value> users, roles;
        for (int user = 0; user < m_size.usersEach; ++user) {
            Value value = Value::object();
            value.set("name", userName(user)).set("id", uniqueId("AIDA", account * m_size.usersEach + user));
            Value key = Value::object();
            key.set("id", uniqueId("AKIA", account * m_size.usersEach + user)).set("secret", "AnAccessKeyOfTheLargeWorld00000000000000");
            users.push_back(value.set("accessKeys", Value::array(std::vector<Value> {key})));
        }
        const int all = m_size.accounts * m_size.rolesEach;
        for (int role = 0; role < m_size.rolesEach; ++role) {
            const int number = account * m_size.rolesEach + role;
            Value value = Value::object();
            value.set("name", roleName(role)).set("path", rolePath(role)).set("id", uniqueId("AROA", number));
            roles.push_back(value.set("trustPolicy", trustOf(account, m_size.links / all + (number < m_size.links % all ? 1 : 0))));
        }
        Value value = Value::object();
        value.set("id", accountId(account));
        value.set("name", numbered(accountNames[static_cast<std::size_t>(account) % accountNames.size()], account));
        return value.set("users", Value::array(std::move(users))).set("roles", Value::array(std::move(roles)));
    }

    LargeWorld m_size;
    std::mt19937 m_random {20260701}; // its numbers are fixed by the standard; below() uses no distribution, whose are not
};

} // namespace

std::string largeWorldText(const LargeWorld &size)
{
    return json::print(Maker(size).make());
}

world::World largeWorld(const LargeWorld &size)
{
    auto world = world::readWorld(largeWorldText(size));
    if (!world) {
        std::cerr << "largeWorld: refused at " << world.error().path << '\n';
        std::abort();
    }
    return std::move(*world);
}

} // namespace trustwalk::test
