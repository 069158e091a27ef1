#pragma once

#include "core/sts/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the three AssumeRole calls have in common.
namespace trustwalk::sts {

/// One of the three calls on its way to a role.
struct RoleCall {
    api::Operation operation = api::Operation::AssumeRole;
    std::string roleArn, sessionName;
    policy::Principal principal; ///< the caller, or the provider that vouches
    policy::Context context; ///< with the call's own keys
    api::SessionPolicies policies;
    std::optional<std::int64_t> durationSeconds;
    std::vector<api::Tag> tags;
    std::vector<std::string> transitiveTagKeys;
    std::string sourceIdentity; ///< passed now; empty: none
    std::optional<Instant> sessionNotOnOrAfter; ///< SAML
    std::string federatedProvider;
    std::vector<std::pair<std::string, std::vector<std::string>>> keptKeys;
};

/// What was granted, before each call makes its own response of it.
struct RoleGranted {
    session::Issued issued;
    api::AssumedRoleUser user;
    std::optional<int> packedPolicySize;
    std::optional<std::string> sourceIdentity;
};

/// Goes through role, trust, tags, source identity, durations and session policies, and issues.
[[nodiscard]] Result<RoleGranted, api::Refusal> grantRole(RoleCall roleCall, Call &call);

} // namespace trustwalk::sts
