#pragma once

#include "core/policy/access_request.h"
#include "core/policy/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The Principal element. Source: "AWS JSON policy elements: Principal" and "… NotPrincipal".
namespace trustwalk::policy {

/// One principal that a policy names.
struct PrincipalEntry {
    enum class Kind { Everyone, Account, User, Role, RoleSession, FederatedUser, UniqueId, Service, Provider, CanonicalUser };
    Kind kind = Kind::Everyone;
    std::string text; ///< as written
    std::string account; ///< of Account and Role
    std::string name; ///< of a Role: its last segment
    Span span;
};

enum class PrincipalType { Aws, Service, Federated, CanonicalUser };
/// "AWS", "Service", "Federated", "CanonicalUser"; nullopt for any other word.
[[nodiscard]] std::optional<PrincipalType> principalType(std::string_view word);
/// nullopt for what AWS answers `Invalid principal in policy`: part of an ARN as a wildcard, a group, anything unknown.
[[nodiscard]] std::optional<PrincipalEntry> principalEntry(PrincipalType type, std::string_view text, Span span);

/// IAM principals and root users. Services, identity providers' users and anonymous callers are of no account: they have no policies of
/// their own, and no service control policy speaks of them.
[[nodiscard]] bool isOfAccount(const Principal &who);

/// How closely a policy names who asks; the closer, the fewer other policies limit the grant.
enum class Naming {
    None,
    Account, ///< delegates to the account
    UserOrRole, ///< the user; the role of a session; the IAM user behind a federated user
    Session, ///< the session itself, everyone, or a service or provider
};
[[nodiscard]] Naming naming(const PrincipalEntry &entry, const Principal &who);
[[nodiscard]] Naming closestNaming(const std::vector<PrincipalEntry> &entries, const Principal &who);

/// NotPrincipal: is this principal among the excepted ones?
/// Under Deny it is only when it is listed together with its account, as "When you use NotPrincipal with Deny, you must also specify the
/// account ARN of the not-denied principal"; what AWS does with an incomplete list is not documented.
/// Under Allow whoever is listed in any way is excepted.
[[nodiscard]] bool isExcepted(const std::vector<PrincipalEntry> &entries, const Principal &who, Effect effect);

} // namespace trustwalk::policy
