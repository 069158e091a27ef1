#pragma once

#include "core/policy/evaluate.h"
#include "core/session/session.h"
#include "core/world/world.h"

#include <optional>
#include <string>

namespace trustwalk::session {

/// Who signed a request, once authentication is through. Points into the world that it was found in.
struct Caller {
    policy::Principal principal;
    std::string userId; ///< aws:userid
    const world::Account *account = nullptr;
    const world::User *user = nullptr; ///< the user, or the user behind a session
    const world::Role *role = nullptr; ///< of a role session
    std::optional<Session> session; ///< temporary credentials
    [[nodiscard]] bool isRoot() const { return principal.kind == policy::Principal::Kind::Root; }
    [[nodiscard]] const std::string &arn() const { return principal.arn; }
};

[[nodiscard]] Caller userCaller(const world::Account &account, const world::User &user);
[[nodiscard]] Caller rootCaller(const world::Account &account);
/// nullopt where the session's user or role is gone, or another of the same name (told by its unique id).
[[nodiscard]] std::optional<Caller> sessionCaller(const world::World &world, Session session);

/// The condition keys that say who the caller is: aws:PrincipalArn, aws:userid, aws:PrincipalTag/…, aws:MultiFactorAuthPresent …
/// Source: "AWS global condition context keys".
void addCallerKeys(policy::Context &context, const Caller &caller, Instant now);

/// The caller's side of an evaluation: identity policies, boundary, session policies, service control policies.
[[nodiscard]] policy::PolicySet policiesOf(const world::World &world, const Caller &caller);

} // namespace trustwalk::session
