#pragma once

#include "core/base/parse_error.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <cstddef>
#include <functional>
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
[[nodiscard]] MaybeError make(World &world, const ManagedPolicyRemoved &change);
[[nodiscard]] MaybeError make(World &world, const PolicyAttached &change);
[[nodiscard]] MaybeError make(World &world, const PolicyDetached &change);
[[nodiscard]] MaybeError make(World &world, const BoundarySet &change);
[[nodiscard]] MaybeError make(World &world, const ResourcePolicyReplaced &change);
[[nodiscard]] MaybeError make(World &world, const ServiceControlPolicyPut &change);
[[nodiscard]] MaybeError make(World &world, const ResourceControlPolicyPut &change);
// apply_to_principals.cpp
[[nodiscard]] MaybeError make(World &world, const UserAdded &change);
[[nodiscard]] MaybeError make(World &world, const GroupAdded &change);
[[nodiscard]] MaybeError make(World &world, const RoleAdded &change);
[[nodiscard]] MaybeError make(World &world, const PrincipalRenamed &change);
[[nodiscard]] MaybeError make(World &world, const PrincipalRemoved &change);
[[nodiscard]] MaybeError make(World &world, const GroupsChanged &change);
[[nodiscard]] MaybeError make(World &world, const TagsChanged &change);
[[nodiscard]] MaybeError make(World &world, const MaxSessionDurationChanged &change);
// apply_to_accounts.cpp
[[nodiscard]] MaybeError make(World &world, const TitleChanged &change);
[[nodiscard]] MaybeError make(World &world, const AccountAdded &change);
[[nodiscard]] MaybeError make(World &world, const AccountRenamed &change);
[[nodiscard]] MaybeError make(World &world, const AccountRemoved &change);
[[nodiscard]] MaybeError make(World &world, const AccessKeyAdded &change);
[[nodiscard]] MaybeError make(World &world, const AccessKeyRemoved &change);
[[nodiscard]] MaybeError make(World &world, const KeyStatusChanged &change);
[[nodiscard]] MaybeError make(World &world, const MfaDeviceAdded &change);
[[nodiscard]] MaybeError make(World &world, const MfaDeviceRemoved &change);
[[nodiscard]] MaybeError make(World &world, const MfaCodeUsed &change);
// apply_to_providers.cpp
[[nodiscard]] MaybeError make(World &world, const OidcProviderRegistered &change);
[[nodiscard]] MaybeError make(World &world, const SamlProviderRegistered &change);
[[nodiscard]] MaybeError make(World &world, const OidcClientsChanged &change);
[[nodiscard]] MaybeError make(World &world, const ProviderUnregistered &change);
[[nodiscard]] MaybeError make(World &world, const ProviderAdded &change);
[[nodiscard]] MaybeError make(World &world, const ProviderReplaced &change);
[[nodiscard]] MaybeError make(World &world, const ProviderRemoved &change);
[[nodiscard]] MaybeError make(World &world, const PersonAdded &change);
[[nodiscard]] MaybeError make(World &world, const PersonReplaced &change);
[[nodiscard]] MaybeError make(World &world, const PersonRemoved &change);
[[nodiscard]] MaybeError make(World &world, const AssignmentsChanged &change);
// apply_to_resources.cpp
[[nodiscard]] MaybeError make(World &world, const ResourceAdded &change);
[[nodiscard]] MaybeError make(World &world, const ResourceRenamed &change);
[[nodiscard]] MaybeError make(World &world, const ResourceRemoved &change);
[[nodiscard]] MaybeError make(World &world, const ObjectPut &change);
[[nodiscard]] MaybeError make(World &world, const ObjectRemoved &change);
[[nodiscard]] MaybeError make(World &world, const SignInCodeUsed &change);

/// An error at a member of the change: path $.roleArn.
[[nodiscard]] ParseError errorAt(std::string_view member, ParseError::Code code, std::string_view found, std::string_view expected);
[[nodiscard]] ParseError notFound(std::string_view member, std::string_view found, std::string_view expected);

// A world's parts to be altered; null where they aren't there.
[[nodiscard]] User *userOf(World &world, std::string_view arn);
[[nodiscard]] Role *roleOf(World &world, std::string_view arn);
[[nodiscard]] Group *groupOf(World &world, std::string_view arn);
[[nodiscard]] Account *accountOf(World &world, std::string_view id);
[[nodiscard]] Resource *resourceOf(World &world, std::string_view arn);

/// Why the world doesn't hold together with what stands at `place` ("$.accounts[0].users[3]"); the error's path is `member` ("$.user")
/// and what is below the place.
[[nodiscard]] MaybeError refusedBy(const World &world, std::string_view member, const std::string &place);
/// Conflict at the member, with the place that refers to what is gone.
[[nodiscard]] MaybeError stillNeeded(const World &world, std::string_view member, std::string_view expected);
[[nodiscard]] std::string placeOf(const World &world, std::string_view account, std::string_view list, std::size_t index);
/// The text is printed anew so that a document at fault can be quoted from it; the value may come from anywhere.
[[nodiscard]] MaybeError readAnew(const json::Value &value, std::string_view member, const std::function<void(json::Reader &)> &read);

/// Names the principal by `now` in every trust and resource policy: by its unique id when it is deleted, by its new ARN when it is renamed.
[[nodiscard]] MaybeError replaceInPolicies(World &world, std::string_view arn, std::string_view now);

} // namespace trustwalk::world
