#pragma once

#include "core/api/error.h"
#include "core/api/operation.h"
#include "core/api/request.h"
#include "core/api/response.h"
#include "core/base/circumstances.h"
#include "core/policy/evaluate.h"
#include "core/session/caller.h"
#include "core/trace/narrator.h"
#include "core/world/change.h"
#include "core/world/queries.h"
#include "core/world/world.h"

#include <optional>
#include <variant>
#include <vector>

/// The calls of STS. Each is one function in one file, its rules in the order in which they are gone through.
namespace trustwalk::sts {

/// What a call's rules may look at, and where they tell what they did.
struct Call {
    const world::World &world;
    const crypto::KeyRing &keys;
    const Circumstances &circumstances;
    const session::Caller *caller; ///< null for the two unsigned calls
    policy::Context &context; ///< the request's own condition keys (time, source address, caller's keys); the calls for a role take it over
    trace::Narrator &narrator;
    std::vector<world::Change> changes; ///< that the caller of perform must apply: a used MFA code
    policy::Context mfaContext {}; ///< aws:MultiFactorAuth… where this very request proved MFA
};

/// What a call that AWS grants gives.
struct Granted {
    api::StsResult result;
    std::optional<session::Session> session; ///< of the issued credentials
};
using Outcome = std::variant<Granted, api::Refusal>;

[[nodiscard]] Outcome getSessionToken(const api::GetSessionToken &request, Call &call);
[[nodiscard]] Outcome assumeRole(const api::AssumeRole &request, Call &call);
[[nodiscard]] Outcome getFederationToken(const api::GetFederationToken &request, Call &call);
[[nodiscard]] Outcome assumeRoleWithWebIdentity(const api::AssumeRoleWithWebIdentity &request, Call &call);
[[nodiscard]] Outcome assumeRoleWithSaml(const api::AssumeRoleWithSaml &request, Call &call);
[[nodiscard]] Outcome getCallerIdentity(const api::GetCallerIdentity &request, Call &call);
[[nodiscard]] Outcome getAccessKeyInfo(const api::GetAccessKeyInfo &request, Call &call);
[[nodiscard]] Outcome decodeAuthorizationMessage(const api::DecodeAuthorizationMessage &request, Call &call);

[[nodiscard]] Outcome answer(const api::Request &request, Call &call);

} // namespace trustwalk::sts
