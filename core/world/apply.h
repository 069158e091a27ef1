#pragma once

#include "core/base/parse_error.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <optional>
#include <string>
#include <string_view>

/// Internal to the room: each Change as what it does to a world in place. On an error the world may be half altered; `apply` then
/// throws it away.
namespace trustwalk::world {

using MaybeError = std::optional<ParseError>;

// apply_to_policies.cpp
[[nodiscard]] MaybeError make(World &world, const TrustPolicyReplaced &change);
[[nodiscard]] MaybeError make(World &world, const InlinePolicyPut &change);
[[nodiscard]] MaybeError make(World &world, const InlinePolicyRemoved &change);
[[nodiscard]] MaybeError make(World &world, const ManagedPolicyReplaced &change);
[[nodiscard]] MaybeError make(World &world, const PolicyAttached &change);
[[nodiscard]] MaybeError make(World &world, const PolicyDetached &change);
[[nodiscard]] MaybeError make(World &world, const BoundarySet &change);
[[nodiscard]] MaybeError make(World &world, const ResourcePolicyReplaced &change);
[[nodiscard]] MaybeError make(World &world, const ServiceControlPolicyPut &change);
[[nodiscard]] MaybeError make(World &world, const ResourceControlPolicyPut &change);
// apply_to_principals.cpp
[[nodiscard]] MaybeError make(World &world, const UserAdded &change);
[[nodiscard]] MaybeError make(World &world, const RoleAdded &change);
[[nodiscard]] MaybeError make(World &world, const PrincipalRemoved &change);
[[nodiscard]] MaybeError make(World &world, const KeyStatusChanged &change);
[[nodiscard]] MaybeError make(World &world, const MaxSessionDurationChanged &change);
[[nodiscard]] MaybeError make(World &world, const MfaCodeUsed &change);
[[nodiscard]] MaybeError make(World &world, const OidcClientsChanged &change);
[[nodiscard]] MaybeError make(World &world, const ProviderUnregistered &change);
[[nodiscard]] MaybeError make(World &world, const AssignmentsChanged &change);
// apply_to_resources.cpp
[[nodiscard]] MaybeError make(World &world, const ObjectPut &change);
[[nodiscard]] MaybeError make(World &world, const ResourceAdded &change);

/// An error at a member of the change: path $.roleArn.
[[nodiscard]] ParseError errorAt(std::string_view member, ParseError::Code code, std::string_view found, std::string_view expected);
[[nodiscard]] ParseError notFound(std::string_view member, std::string_view found, std::string_view expected);

// A world's parts to be altered; null where they aren't there.
[[nodiscard]] User *userOf(World &world, std::string_view arn);
[[nodiscard]] Role *roleOf(World &world, std::string_view arn);
[[nodiscard]] Group *groupOf(World &world, std::string_view arn);
[[nodiscard]] Account *accountOf(World &world, std::string_view id);
[[nodiscard]] Resource *resourceOf(World &world, std::string_view arn);

/// Replaces the principal by its unique id in every trust and resource policy, as AWS does when it is deleted.
[[nodiscard]] MaybeError keepUniqueIdInPolicies(World &world, std::string_view arn, std::string_view uniqueId);

} // namespace trustwalk::world
