#include "core/sts/role_call.h"

namespace trustwalk::sts {

namespace {

RoleCall roleCallOf(const api::AssumeRole &request, const Call &call)
{
    RoleCall roleCall;
    roleCall.operation = api::Operation::AssumeRole;
    roleCall.roleArn = request.roleArn;
    roleCall.sessionName = request.roleSessionName;
    roleCall.principal = call.caller->principal;
    roleCall.context = std::move(call.context);
    for (const policy::Context::Entry &entry : call.mfaContext.entries())
        roleCall.context.set(entry.key, entry.values);
    if (request.externalId)
        roleCall.context.set("sts:ExternalId", *request.externalId);
    roleCall.policies = request.policies;
    roleCall.durationSeconds = request.durationSeconds;
    roleCall.tags = request.tags;
    roleCall.transitiveTagKeys = request.transitiveTagKeys;
    roleCall.sourceIdentity = request.sourceIdentity.value_or("");
    // What a federated session keeps of its provider goes on through a chain.
    if (call.caller->session) {
        roleCall.keptKeys = call.caller->session->keptKeys;
        roleCall.federatedProvider = call.caller->session->federatedProvider;
    }
    return roleCall;
}

} // namespace

/// Source: AssumeRole, AWS STS API Reference; "Methods to assume a role", IAM User Guide.
Outcome assumeRole(const api::AssumeRole &request, Call &call)
{
    // 1. Users and sessions may call; the root user may not.
    if (const auto refusal = callerMayCall(api::Operation::AssumeRole, call, request.roleArn))
        return *refusal;

    // 2. An MFA code, if one is sent, must be the caller's device's and unused; the trust policy can then ask for it.
    if (const auto refusal = mfaCodeIsValid(request.serialNumber, request.tokenCode, call))
        return *refusal;

    // 3. Role, trust policy, tags, source identity, durations, session policies.
    auto granted = grantRole(roleCallOf(request, call), call);
    if (!granted)
        return granted.error();
    api::AssumeRoleResult result {credentialsOf(granted->issued), std::move(granted->user), granted->packedPolicySize,
                                  std::move(granted->sourceIdentity)};
    return Granted {std::move(result), std::move(granted->issued.session)};
}

} // namespace trustwalk::sts
