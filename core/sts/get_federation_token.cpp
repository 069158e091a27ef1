#include "core/sts/rules.h"

#include "core/api/messages.h"

namespace trustwalk::sts {

namespace {

policy::Evaluation evaluateFor(const api::GetFederationToken &request, const std::string &federatedUserArn, std::string_view action,
                               const Call &call)
{
    policy::AccessRequest access;
    access.principal = call.caller->principal;
    access.action = action;
    access.resource = federatedUserArn;
    access.resourceAccount = call.caller->account->id;
    access.context = call.context;
    std::vector<std::string> keys;
    for (const api::Tag &tag : request.tags) {
        keys.push_back(tag.key);
        access.context.set("aws:RequestTag/" + tag.key, tag.value);
    }
    if (!keys.empty())
        access.context.set("aws:TagKeys", keys);
    return call.narrator.explained(access, session::policiesOf(call.world, *call.caller));
}

MaybeRefusal tagsAllowed(const api::GetFederationToken &request, const std::string &federatedUserArn, Call &call)
{
    if (request.tags.empty())
        return std::nullopt;
    trace::TagsEvidence evidence;
    evidence.passed = request.tags;
    evidence.evaluation = evaluateFor(request, federatedUserArn, "sts:TagSession", call);
    const bool allowed = evidence.evaluation->decision.allows();
    call.narrator.check(trace::StepKind::SessionTagsAllowed, allowed, evidence);
    if (allowed)
        return std::nullopt;
    return api::notAuthorized(call.caller->arn(), "sts:TagSession", federatedUserArn);
}

session::Session draftFor(const api::GetFederationToken &request, const std::string &federatedUserArn, const AcceptedPolicies &policies,
                          Seconds duration, const Call &call)
{
    const session::Caller &caller = *call.caller;
    session::Session draft;
    draft.kind = session::Kind::FederatedUser;
    draft.account = caller.account->id;
    draft.principalArn = federatedUserArn;
    draft.issuerArn = caller.arn();
    draft.issuerId = caller.userId;
    draft.userId = caller.account->id + ":" + request.name;
    draft.issuedAt = call.circumstances.now;
    draft.expiresAt = call.circumstances.now + duration;
    draft.sessionPolicies = policies.documents;
    draft.sessionPolicyArns = policies.arns;
    draft.sessionPolicyPassed = request.policies.any();
    for (const api::Tag &tag : request.tags)
        draft.tags.push_back({tag.key, tag.value});
    return draft;
}

} // namespace

/// Source: GetFederationToken, AWS STS API Reference; "Permissions for GetFederationToken", IAM User Guide.
/// No identity provider's token takes part: whoever calls has authenticated the person itself.
Outcome getFederationToken(const api::GetFederationToken &request, Call &call)
{
    // 1. Only long-term credentials may call.
    if (const auto refusal = callerMayCall(api::Operation::GetFederationToken, call))
        return *refusal;

    // 2. The caller's identity policies must allow sts:GetFederationToken on the federated user.
    const std::string federatedUserArn = Arn::federatedUser(call.caller->account->id, request.name);
    const policy::Evaluation evaluation = evaluateFor(request, federatedUserArn, "sts:GetFederationToken", call);
    if (!call.narrator.check(trace::StepKind::IdentityPolicyAllows, evaluation.decision.allows(), [&] {
            return trace::Shown {trace::PolicyEvidence {evaluation},
                                 trace::Comparison {"sts:GetFederationToken", evaluation.decision.allows() ? "Allow" : ""}};
        }))
        return api::notAuthorized(call.caller->arn(), "sts:GetFederationToken", federatedUserArn);

    // 3. Session tags need sts:TagSession.
    if (const auto refusal = tagsAllowed(request, federatedUserArn, call))
        return *refusal;

    // 4. The session lasts as long as asked, 12 hours by default; the root user's at most one.
    const Seconds duration = tokenDuration(api::Operation::GetFederationToken, request.durationSeconds, call);

    // 5. Session policies must parse and fit. Without any, the federated user has no permissions of its own.
    const SessionPolicyResult policies = acceptSessionPolicies(request.policies, request.tags, call);
    if (policies.refusal)
        return *policies.refusal;

    // 6. The credentials stand for a federated user: neither the IAM user nor a role.
    const session::Issued issued = issueSession(draftFor(request, federatedUserArn, policies.accepted, duration, call), call);
    return Granted {api::GetFederationTokenResult {credentialsOf(issued), federatedUserArn, issued.session.userId,
                                                   policies.accepted.packedPercent.value_or(0)},
                    issued.session};
}

} // namespace trustwalk::sts
