#pragma once

#include "core/policy/evaluate.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Random cases over small alphabets, so that much matches: for the properties that hold whatever the policies say.
namespace trustwalk::test {

/// A statement before it is JSON, so that it can be taken apart.
struct StatementParts {
    bool allow = true;
    bool notAction = false;
    bool notResource = false;
    bool notPrincipal = false;
    std::vector<std::string> actions;
    std::vector<std::string> resources; ///< empty: the use has none
    std::vector<std::string> principals; ///< JSON: "*" or {"AWS":…} values; empty: the use has none
    std::vector<std::string> conditions; ///< JSON members: "Bool":{…}
};
using PolicyParts = std::vector<StatementParts>;

/// The policies of one request.
struct CaseParts {
    policy::AccessRequest request;
    std::vector<PolicyParts> identity;
    std::vector<PolicyParts> session;
    std::vector<PolicyParts> boundary; ///< none or one
    std::vector<PolicyParts> resource; ///< none or one
    std::vector<PolicyParts> serviceControl;
    std::vector<PolicyParts> resourceControl;
    bool trust = false;
    bool withVersion = true;
};

[[nodiscard]] std::string toJson(const PolicyParts &policy, bool withVersion = true);
[[nodiscard]] policy::PolicySet compiled(const CaseParts &parts);
[[nodiscard]] policy::Decision decide(const CaseParts &parts);
[[nodiscard]] std::string describe(const CaseParts &parts);

class RandomCases {
public:
    explicit RandomCases(std::uint32_t seed) : m_random(seed) {}
    [[nodiscard]] CaseParts next();
    [[nodiscard]] StatementParts statement(policy::Use use, bool allow);
    [[nodiscard]] std::size_t below(std::size_t limit) { return m_random() % limit; }
    std::mt19937 &engine() { return m_random; }

private:
    template <typename List> [[nodiscard]] std::vector<std::string> some(const List &list, std::size_t most);
    [[nodiscard]] PolicyParts policy(policy::Use use);
    [[nodiscard]] std::string condition();
    [[nodiscard]] policy::AccessRequest request();

    std::mt19937 m_random;
    bool m_trust = false;
};

} // namespace trustwalk::test
