#pragma once

#include "core/base/json.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/world/world.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Everything that alters a world, as values. `apply` is the only way; undo is replay without the last.
namespace trustwalk::world {

struct TrustPolicyReplaced {
    std::string roleArn, document;
};
struct InlinePolicyPut {
    std::string principalArn, name, document; ///< user, group or role; replaces one of the same name
};
struct InlinePolicyRemoved {
    std::string principalArn, name;
};
struct ManagedPolicyReplaced {
    std::string policyArn, document; ///< adds it where there was none
};
struct PolicyAttached {
    std::string principalArn, policyArn;
};
struct PolicyDetached {
    std::string principalArn, policyArn;
};
struct BoundarySet {
    std::string principalArn, policyArn; ///< empty policyArn removes the boundary
};
struct ResourcePolicyReplaced {
    std::string resourceArn, document; ///< empty document removes the policy
};
struct UserAdded {
    std::string account;
    json::Value user; ///< as in the world file
};
struct RoleAdded {
    std::string account;
    json::Value role;
};
struct PrincipalRemoved {
    std::string arn; ///< user or role; policies that named it keep its unique id from now on, as at AWS
};
struct KeyStatusChanged {
    std::string accessKeyId;
    bool active = true;
};
struct MaxSessionDurationChanged {
    std::string roleArn;
    std::int64_t seconds = 3600;
};
struct MfaCodeUsed {
    std::string serialNumber;
    std::int64_t step = 0;
};
struct OidcClientsChanged {
    std::string providerArn;
    std::vector<std::string> clientIds;
};
struct ProviderUnregistered {
    std::string providerArn; ///< IAM's OIDC or SAML provider object
};
struct AssignmentsChanged {
    std::string provider, person;
    std::vector<std::string> applications;
};
struct ServiceControlPolicyPut {
    std::string account, name, document; ///< empty document removes it
};
struct ResourceControlPolicyPut {
    std::string account, name, document;
};
struct ObjectPut {
    std::string bucketArn, key, body;
    std::string contentType {};
    std::optional<Instant> modifiedAt {};
};
struct ResourceAdded {
    std::string name, arn, account; ///< an instance that was started
};

using Change = std::variant<TrustPolicyReplaced, InlinePolicyPut, InlinePolicyRemoved, ManagedPolicyReplaced, PolicyAttached,
                            PolicyDetached, BoundarySet, ResourcePolicyReplaced, UserAdded, RoleAdded, PrincipalRemoved, KeyStatusChanged,
                            MaxSessionDurationChanged, MfaCodeUsed, OidcClientsChanged, ProviderUnregistered, AssignmentsChanged,
                            ServiceControlPolicyPut, ResourceControlPolicyPut, ObjectPut, ResourceAdded>;

/// The world with the change made. NotFound for a target that isn't there; a policy that AWS would refuse is that
/// error.
[[nodiscard]] Result<World, ParseError> apply(const World &world, const Change &change);
[[nodiscard]] Result<World, ParseError> apply(World world, const std::vector<Change> &changes);

/// {"change":"TrustPolicyReplaced","roleArn":…,…}; the documents of policies as JSON objects.
[[nodiscard]] json::Value changeValue(const Change &change);
[[nodiscard]] Result<Change, ParseError> readChange(const json::Value &value, std::string_view source, std::string path);

} // namespace trustwalk::world
