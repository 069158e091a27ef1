#pragma once

#include "core/base/json.h"
#include "core/base/parse_error.h"
#include "core/world/world.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

/// Internal to the room: what a world's parts demand of one another. Names and ids stand once, references lead somewhere.
namespace trustwalk::world {

/// One step from a JSON value into it: a key or an index.
using PathStep = std::variant<std::string, std::size_t>;

struct Fault {
    std::vector<PathStep> steps; ///< from the world to the value at fault
    ParseError error; ///< without path, line and column
    [[nodiscard]] std::string pathBelow(std::string_view path) const;
    /// The value in the JSON that the world was read from; as near as it goes where that has no such value.
    [[nodiscard]] const json::Value &in(const json::Value &world) const;
};

/// The first fault in file order; linear in the world.
[[nodiscard]] std::optional<Fault> checkWorld(const World &world);

/// A place in the world, written down only when there is a fault at it.
struct At {
    const At *above = nullptr;
    std::string_view key; ///< empty where it is an index
    std::size_t index = 0;
    [[nodiscard]] At at(std::string_view below) const { return {this, below}; }
    [[nodiscard]] At at(std::size_t below) const { return {this, {}, below}; }
};

/// Collects what stands where, and the first fault.
class WorldChecker {
public:
    explicit WorldChecker(const World &world);
    [[nodiscard]] std::optional<Fault> check();

private:
    using Names = std::unordered_set<std::string>;
    void refuse(const At &at, ParseError::Code code, std::string_view found, std::string_view expected);
    void once(Names &names, const At &at, std::string_view text);

    void checkAccount(const Account &account, const At &at);
    void checkUser(const Account &account, const User &user, const At &at);
    void checkKeys(const std::vector<AccessKey> &keys, const At &at);
    void checkDevice(const Account &account, const MfaDevice &device, const At &at);
    void checkAttached(const Attached &policies, const At &at);
    void checkPolicyArn(const std::string &arn, const At &at);
    void checkManagedPolicies(const std::vector<ManagedPolicy> &policies, std::string_view owner, const At &at);
    void checkRegistrations(const Account &account, const At &at);
    void checkResource(const Resource &resource, const At &at);

    void checkProvider(const IdentityProvider &provider, const At &at);
    void checkOidc(const OidcIssuer &oidc, const At &at);
    void checkCognito(const CognitoPool &pool, const At &at);
    void checkBroker(const Broker &broker, const At &at);
    void checkApplications(const IdentityProvider &provider, const At &at);
    [[nodiscard]] const IdentityProvider *providerNamed(std::string_view name) const;

    const World &m_world;
    std::optional<Fault> m_fault;
    std::unordered_map<std::string_view, const IdentityProvider *> m_providers;
    Names m_policyArns; ///< of all managed policies, before anything refers to them
    Names m_uniqueIds, m_keyIds, m_serialNumbers, m_accountIds, m_providerNames, m_issuers, m_poolIds, m_resourceArns;
};

} // namespace trustwalk::world
