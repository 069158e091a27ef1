#include "core/sts/call.h"

#include "core/api/messages.h"
#include "core/session/authorization_message.h"

namespace trustwalk::sts {

namespace {

/// A call about nobody's resource: the caller's own policies must allow it on "*".
std::optional<api::Refusal> identityRefusal(Call &call, const std::string &action)
{
    policy::AccessRequest access;
    access.principal = call.caller->principal;
    access.action = action;
    access.resource = "*";
    access.context = call.context;
    const policy::Evaluation evaluation = call.narrator.explained(access, session::policiesOf(call.world, *call.caller));
    if (call.narrator.check(trace::StepKind::IdentityPolicyAllows, evaluation.decision.allows(),
                            [&] { return trace::Shown {trace::PolicyEvidence {evaluation}}; }))
        return std::nullopt;
    return api::notAuthorized(call.caller->arn(), action, access.resource);
}

} // namespace

/// Source: GetCallerIdentity, AWS STS API Reference. Needs no permission, and no policy takes it away.
Outcome getCallerIdentity(const api::GetCallerIdentity &, Call &call)
{
    return Granted {api::GetCallerIdentityResult {call.caller->arn(), call.caller->userId, call.caller->account->id}, std::nullopt};
}

/// Source: GetAccessKeyInfo, AWS STS API Reference. Tells the account of any key, also of another account's and of one that is not active.
/// SIMPLIFIED: a key that the world doesn't hold (any temporary one) is taken for the caller's account's; AWS reads the account out of the id.
Outcome getAccessKeyInfo(const api::GetAccessKeyInfo &request, Call &call)
{
    if (auto refusal = identityRefusal(call, "sts:GetAccessKeyInfo"))
        return std::move(*refusal);
    const world::World::FoundKey found = call.world.accessKey(request.accessKeyId);
    const std::string account = found ? found.account->id : call.caller->account->id;
    return Granted {api::GetAccessKeyInfoResult {account}, std::nullopt};
}

/// Source: DecodeAuthorizationMessage, AWS STS API Reference. Needs sts:DecodeAuthorizationMessage.
Outcome decodeAuthorizationMessage(const api::DecodeAuthorizationMessage &request, Call &call)
{
    if (auto refusal = identityRefusal(call, "sts:DecodeAuthorizationMessage"))
        return std::move(*refusal);
    const auto decoded = session::decodeAuthorizationMessage(request.encodedMessage, call.keys.sealingKey());
    if (!decoded)
        return api::invalidAuthorizationMessage();
    return Granted {api::DecodeAuthorizationMessageResult {*decoded}, std::nullopt};
}

Outcome answer(const api::Request &request, Call &call)
{
    return std::visit(Overloaded {[&](const api::GetSessionToken &r) { return getSessionToken(r, call); },
                                  [&](const api::AssumeRole &r) { return assumeRole(r, call); },
                                  [&](const api::GetFederationToken &r) { return getFederationToken(r, call); },
                                  [&](const api::AssumeRoleWithWebIdentity &r) { return assumeRoleWithWebIdentity(r, call); },
                                  [&](const api::AssumeRoleWithSaml &r) { return assumeRoleWithSaml(r, call); },
                                  [&](const api::GetCallerIdentity &r) { return getCallerIdentity(r, call); },
                                  [&](const api::GetAccessKeyInfo &r) { return getAccessKeyInfo(r, call); },
                                  [&](const api::DecodeAuthorizationMessage &r) { return decodeAuthorizationMessage(r, call); }},
                      request);
}

} // namespace trustwalk::sts
