#include "core/sts/rules.h"

namespace trustwalk::sts {

/// Source: GetSessionToken, AWS STS API Reference; "Permissions for GetSessionToken", IAM User Guide.
/// No permission is needed and no policy can deny the call.
Outcome getSessionToken(const api::GetSessionToken &request, Call &call)
{
    // 1. Only long-term credentials may call.
    if (const auto refusal = callerMayCall(api::Operation::GetSessionToken, call))
        return *refusal;

    // 2. An MFA code, if one is sent, must be the caller's device's and unused.
    if (const auto refusal = mfaCodeIsValid(request.serialNumber, request.tokenCode, call))
        return *refusal;

    // 3. The session lasts as long as asked, 12 hours by default; the root user's at most one.
    const Seconds duration = tokenDuration(api::Operation::GetSessionToken, request.durationSeconds, call);

    // 4. The credentials stand for the same user, with the user's own permissions.
    const session::Caller &caller = *call.caller;
    session::Session draft;
    draft.kind = session::Kind::User;
    draft.account = caller.account->id;
    draft.principalArn = caller.arn();
    draft.issuerArn = caller.arn();
    draft.issuerId = caller.userId;
    draft.userId = caller.userId;
    draft.issuedAt = call.circumstances.now;
    draft.expiresAt = call.circumstances.now + duration;
    if (request.tokenCode)
        draft.mfaAuthenticatedAt = call.circumstances.now;
    const session::Issued issued = issueSession(std::move(draft), call);
    return Granted {api::GetSessionTokenResult {credentialsOf(issued)}, issued.session};
}

} // namespace trustwalk::sts
