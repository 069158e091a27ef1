#pragma once

#include "core/policy/evaluate.h"
#include "core/policy/match_statement.h"

#include <array>
#include <vector>

/// Everything that matched, before it is decided.
namespace trustwalk::policy {

struct Finding {
    Matched at;
    Naming naming = Naming::None;
};

struct Findings {
    std::vector<Finding> denies; ///< in the order of the policy types below
    std::vector<Finding> allows;
    std::array<bool, 7> allowed {}; ///< by Use: some Allow of such a policy matched
    Naming grant = Naming::None; ///< how closely the resource-based or trust policy's allows name the principal
    [[nodiscard]] bool isAllowedBy(Use use) const { return allowed[static_cast<std::size_t>(use)]; }
};

/// Looks at every statement of every policy. Order of the denies: RCP, SCP, resource-based or trust, identity, boundary, session.
[[nodiscard]] Findings gather(const RequestView &request, const PolicySet &policies);

/// What was found, decided.
[[nodiscard]] Decision decisionOn(const RequestView &request, const PolicySet &policies, const Findings &findings);

} // namespace trustwalk::policy
