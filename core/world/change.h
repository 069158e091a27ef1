#pragma once

#include "core/base/json.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/world/policy_changes.h"
#include "core/world/principal_changes.h"
#include "core/world/provider_changes.h"
#include "core/world/world.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Everything that alters a world, as values. `apply` is the only way; undo is replay without the last.
namespace trustwalk::world {

using AnyChange
    = std::variant<TrustPolicyReplaced, InlinePolicyPut, InlinePolicyRemoved, ManagedPolicyReplaced, ManagedPolicyRemoved, PolicyAttached,
                   PolicyDetached, BoundarySet, ResourcePolicyReplaced, ServiceControlPolicyPut, ResourceControlPolicyPut, TitleChanged,
                   AccountAdded, AccountRenamed, AccountRemoved, UserAdded, GroupAdded, RoleAdded, PrincipalRenamed, PrincipalRemoved,
                   GroupsChanged, TagsChanged, AccessKeyAdded, AccessKeyRemoved, KeyStatusChanged, MfaDeviceAdded, MfaDeviceRemoved,
                   MfaCodeUsed, MaxSessionDurationChanged, OidcProviderRegistered, SamlProviderRegistered, OidcClientsChanged,
                   ProviderUnregistered, ProviderAdded, ProviderReplaced, ProviderRemoved, PersonAdded, PersonReplaced, PersonRemoved,
                   AssignmentsChanged, ResourceAdded, ResourceRenamed, ResourceRemoved, ObjectPut, ObjectRemoved, SignInCodeUsed>;

/// One of them. How it is copied and ended is compiled once, in change.cpp: with so many alternatives it takes a second in every
/// file that does it for itself.
struct Change : AnyChange {
    using AnyChange::AnyChange;
    Change(const Change &);
    Change(Change &&) noexcept;
    Change &operator=(const Change &);
    Change &operator=(Change &&) noexcept;
    ~Change();
    // The alternatives have no comparison, and that of std::variant says so only when it is compiled.
    bool operator==(const Change &) const = delete;
    auto operator<=>(const Change &) const = delete;
};

/// The world with the change made. NotFound for a target that isn't there; a policy that AWS would refuse is that
/// error.
[[nodiscard]] Result<World, ParseError> apply(const World &world, const Change &change);
[[nodiscard]] Result<World, ParseError> apply(World world, const std::vector<Change> &changes);

/// {"change":"TrustPolicyReplaced","roleArn":…,…}; the documents of policies as JSON objects.
[[nodiscard]] json::Value changeValue(const Change &change);
[[nodiscard]] Result<Change, ParseError> readChange(const json::Value &value, std::string_view source, std::string path);

} // namespace trustwalk::world
