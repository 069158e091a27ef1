#include "core/sts/rules.h"

#include "core/api/messages.h"
#include "core/api/parameters.h"
#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::sts {

namespace {

trace::CallerEvidence callerEvidence(api::Operation operation, const session::Caller &caller)
{
    trace::CallerEvidence evidence;
    evidence.call = operation;
    evidence.arn = caller.arn();
    if (caller.session)
        evidence.credentials = trace::CallerEvidence::Credentials::Session;
    else if (caller.isRoot())
        evidence.credentials = trace::CallerEvidence::Credentials::Root;
    return evidence;
}

struct FoundDevice {
    const world::MfaDevice *device = nullptr;
};

FoundDevice deviceOf(const session::Caller &caller, std::string_view serialNumber)
{
    if (caller.user == nullptr)
        return {};
    const auto &devices = caller.user->mfaDevices;
    const auto found
        = std::find_if(devices.begin(), devices.end(), [&](const world::MfaDevice &device) { return device.serialNumber == serialNumber; });
    return {found == devices.end() ? nullptr : &*found};
}

trace::MfaEvidence::Result resultOf(world::MfaCheck::Result result)
{
    switch (result) {
    case world::MfaCheck::Result::Valid: return trace::MfaEvidence::Result::Valid;
    case world::MfaCheck::Result::WrongCode: return trace::MfaEvidence::Result::WrongCode;
    case world::MfaCheck::Result::UsedAlready: return trace::MfaEvidence::Result::UsedAlready;
    }
    return trace::MfaEvidence::Result::WrongCode;
}

} // namespace

MaybeRefusal callerMayCall(api::Operation operation, Call &call, std::string_view resource)
{
    const session::Caller &caller = *call.caller;
    MaybeRefusal refusal;
    if (operation != api::Operation::AssumeRole && caller.session)
        refusal = api::cannotCallWithSessionCredentials(operation);
    else if (operation == api::Operation::AssumeRole && caller.isRoot())
        refusal = api::rootMayNotAssumeRoles();
    else if (caller.principal.kind == policy::Principal::Kind::FederatedUser) // which message AWS gives here is unconfirmed
        refusal = api::notAuthorized(caller.arn(), "sts:" + std::string(api::actionName(operation)), resource);
    call.narrator.check(trace::StepKind::CallerMayCall, !refusal, [&] { return trace::Shown {callerEvidence(operation, caller)}; });
    return refusal;
}

MaybeRefusal mfaCodeIsValid(const std::optional<std::string> &serialNumber, const std::optional<std::string> &tokenCode, Call &call)
{
    if (!serialNumber && !tokenCode)
        return std::nullopt;
    trace::MfaEvidence evidence;
    evidence.serialNumber = serialNumber.value_or("");
    evidence.code = tokenCode.value_or("");
    evidence.deviceOwner = call.caller->arn();
    MaybeRefusal refusal;
    if (!serialNumber || !tokenCode) {
        evidence.result = trace::MfaEvidence::Result::Incomplete;
        refusal = api::mfaIncomplete();
    } else if (const FoundDevice found = deviceOf(*call.caller, *serialNumber); found.device == nullptr) {
        evidence.result = trace::MfaEvidence::Result::UnknownSerial;
        refusal = api::mfaSerialUnknown();
    } else {
        const world::MfaCheck check = world::checkMfaCode(*found.device, *tokenCode, call.circumstances.now);
        evidence.result = resultOf(check.result);
        evidence.step = check.step;
        if (check.result == world::MfaCheck::Result::Valid)
            call.changes.push_back(world::MfaCodeUsed {*serialNumber, check.step});
        else
            refusal = api::mfaCodeInvalid();
    }
    call.narrator.check(trace::StepKind::MfaCodeValid, !refusal, evidence, trace::Comparison {evidence.code, evidence.serialNumber});
    if (!refusal) {
        call.mfaContext.set("aws:MultiFactorAuthPresent", "true");
        call.mfaContext.set("aws:MultiFactorAuthAge", "0");
    }
    return refusal;
}

SessionPolicyResult acceptSessionPolicies(const api::SessionPolicies &policies, const std::vector<api::Tag> &tags, Call &call)
{
    constexpr std::size_t plaintextLimit = 2048;
    SessionPolicyResult result;
    if (!policies.any() && tags.empty())
        return result;
    trace::SessionPolicyEvidence evidence;
    std::size_t characters = 0;
    if (policies.policy) {
        evidence.documents.push_back(*policies.policy);
        characters = characterCount(*policies.policy);
        if (const auto parsed = policy::Document::parse(*policies.policy, policy::Use::Session); !parsed) {
            evidence.malformed = parsed.error();
            result.refusal = api::malformedPolicy(parsed.error().reason);
        }
    }
    for (const std::string &arn : policies.policyArns) {
        evidence.arns.push_back(arn);
        const world::ManagedPolicy *managed = call.world.managedPolicy(arn);
        if (managed == nullptr && !result.refusal)
            result.refusal = api::invalidArn(arn);
        else if (managed != nullptr)
            characters += characterCount(managed->document.text());
    }
    std::vector<world::Tag> packed;
    for (const api::Tag &tag : tags)
        packed.push_back({tag.key, tag.value});
    evidence.packedPercent = session::packedPolicySize(evidence.documents, evidence.arns, packed);
    // AWS's managed policies are longer than the plaintext limit of an inline policy; only what is passed inline counts here.
    if (!result.refusal && policies.policy && characterCount(*policies.policy) > plaintextLimit)
        result.refusal = api::packedPolicyTooLarge(static_cast<int>(characters * 100 / plaintextLimit), false);
    if (!result.refusal && evidence.packedPercent > 100)
        result.refusal = api::packedPolicyTooLarge(evidence.packedPercent, !tags.empty());
    call.narrator.check(trace::StepKind::SessionPolicyAccepted, !result.refusal, evidence);
    result.accepted = {evidence.documents, evidence.arns, evidence.packedPercent};
    return result;
}

Seconds tokenDuration(api::Operation operation, std::optional<std::int64_t> requested, Call &call)
{
    constexpr std::int64_t rootMaximum = 3600;
    const api::DurationLimits limits = api::durationLimits(operation);
    trace::DurationEvidence evidence;
    evidence.fromDefault = !requested.has_value();
    evidence.requested = requested.value_or(limits.fallback);
    evidence.maximum = call.caller->isRoot() ? rootMaximum : limits.maximum;
    evidence.limit = call.caller->isRoot() ? trace::DurationEvidence::Limit::RootUser : trace::DurationEvidence::Limit::CallMaximum;
    evidence.granted = std::min(evidence.requested, evidence.maximum);
    call.narrator.check(trace::StepKind::DurationWithinMaximum, true, [&] {
        return trace::Shown {evidence,
                             trace::Comparison {std::to_string(evidence.requested) + " s", std::to_string(evidence.maximum) + " s"}};
    });
    return Seconds {evidence.granted};
}

session::Issued issueSession(session::Session draft, const Call &call)
{
    return session::issue(std::move(draft), call.circumstances, call.keys.sealingKey());
}

api::Credentials credentialsOf(const session::Issued &issued)
{
    return {issued.session.accessKeyId, std::string(issued.session.secretAccessKey.reveal()), issued.sessionToken,
            issued.session.expiresAt};
}

trace::Actor roleActor(const world::Role &role, const world::Account &account)
{
    return {trace::ActorKind::Role, role.name, account.arnOf(role)};
}

} // namespace trustwalk::sts
