#include "core/service/doors.h"

#include "core/api/messages.h"
#include "core/api/parameters.h"
#include "core/api/read_briefly.h"
#include "core/api/response.h"
#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/service/authenticate.h"
#include "core/service/route.h"
#include "core/session/request_context.h"
#include "core/sts/call.h"

namespace trustwalk::service {

namespace {

const trace::Actor stsActor {trace::ActorKind::Sts, "STS", {}};

/// One STS request on its way through.
struct StsRequest {
    const world::World &world;
    const RawRequest &request;
    const Circumstances &circumstances;
    const crypto::KeyRing &keys;
    std::string requestId;
    trace::Narrator narrator;
    Answer answer {};
};

Answer refused(StsRequest &sts, const api::Refusal &refusal)
{
    sts.answer.trace.steps = sts.narrator.take();
    sts.answer.trace.refusal = refusal;
    sts.answer.response = api::stsError(refusal, sts.requestId);
    return std::move(sts.answer);
}

/// Region of sts.REGION.amazonaws.com; the global endpoint is us-east-1; elsewhere (the local endpoint) both do.
ExpectedScope expectedScope(const world::World &world, const RawRequest &request)
{
    const std::string_view host = request.header("Host").value_or("");
    if (host == "sts.amazonaws.com")
        return {"sts", {"us-east-1"}};
    constexpr std::string_view prefix = "sts.", suffix = ".amazonaws.com";
    if (host.starts_with(prefix) && host.ends_with(suffix) && host.size() > prefix.size() + suffix.size())
        return {"sts", {std::string(host.substr(prefix.size(), host.size() - prefix.size() - suffix.size()))}};
    return {"sts", {world.region, "us-east-1"}};
}

void openIssue(StsRequest &sts, const sts::Granted &granted)
{
    if (!granted.session || !sts.narrator.tellsAll())
        return;
    trace::IssuedEvidence evidence;
    if (const api::Credentials *credentials = api::credentialsOf(granted.result))
        evidence.credentials = *credentials;
    evidence.principalArn = granted.session->principalArn;
    evidence.issuerArn = granted.session->issuerArn;
    evidence.issuedAt = granted.session->issuedAt;
    evidence.response = sts.answer.response;
    sts.narrator.open(trace::Chapter::Issue, trace::StepKind::CredentialsIssued, stsActor, stsActor, evidence);
}

/// The call's own rules: parameters first, then everything that its file says.
Answer authorizeAndIssue(StsRequest &sts, api::Operation operation, const Form &form, const session::Caller *caller,
                         std::string_view region)
{
    sts.narrator.open(trace::Chapter::Authorize, trace::StepKind::CallAuthorized, stsActor, stsActor);
    const api::ReadParameters parameters
        = sts.narrator.tellsAll() ? api::readParameters(operation, form) : api::readParametersBriefly(operation, form);
    if (!sts.narrator.check(trace::StepKind::ParametersWithinLimits, !parameters.refusal,
                            [&] { return trace::Shown {trace::ParametersEvidence {parameters.checks}}; }))
        return refused(sts, *parameters.refusal);
    policy::Context context = operation == api::Operation::GetCallerIdentity // asks no policy
                                  ? policy::Context()
                                  : session::requestContext(sts.request, sts.circumstances, region, caller);
    sts::Call call {sts.world, sts.keys, sts.circumstances, caller, context, sts.narrator, {}};
    const sts::Outcome outcome = sts::answer(*parameters.request, call);
    sts.answer.changes = std::move(call.changes);
    if (const auto *refusal = std::get_if<api::Refusal>(&outcome))
        return refused(sts, *refusal);
    const auto &granted = std::get<sts::Granted>(outcome);
    sts.answer.response = api::stsResponse(granted.result, sts.requestId);
    openIssue(sts, granted);
    sts.answer.trace.steps = sts.narrator.take();
    return std::move(sts.answer);
}

} // namespace

/// Source: "AWS STS query API"; the order of dispatch and its errors as observed at AWS.
Answer performSts(const world::World &world, const RawRequest &request, const Form &form, const Circumstances &circumstances,
                  const crypto::KeyRing &keys, trace::Telling telling)
{
    StsRequest sts {
        world, request, circumstances, keys, crypto::deriveUuid(circumstances.random, "request id"), trace::Narrator {stsActor, telling}};
    sts.answer.isTold = sts.narrator.tellsAll();

    // 1. Without an Action, or with a body that is no form, STS leads to its web page.
    const auto action = form.find("Action");
    if (!action || (request.method == "POST" && !isForm(request))) {
        sts.answer.trace.refusal = api::Refusal {api::ErrorCode::MissingAction, {}};
        sts.answer.response = api::stsRedirect(sts.requestId, request.method == "GET" ? request.rawQuery : std::string());
        return std::move(sts.answer);
    }

    // 2. Action and Version must name an operation.
    const auto version = form.find("Version");
    const auto operation = api::operationOf(*action);
    if (!operation || version.value_or("") != api::stsVersion) {
        sts.narrator.open(trace::Chapter::Authorize, trace::StepKind::CallAuthorized, stsActor, stsActor);
        sts.narrator.check(trace::StepKind::OperationKnown, false);
        return refused(sts, api::invalidAction(*action, version));
    }
    sts.answer.trace.call = operation;

    // 3. Two calls are unsigned: whoever holds the token may call. No signature is looked at.
    const ExpectedScope scope = expectedScope(world, request);
    if (api::isUnsigned(*operation))
        return authorizeAndIssue(sts, *operation, form, nullptr, scope.regions.front());

    // 4. For all others the signer is found out first.
    sts.narrator.open(trace::Chapter::VerifyCredentials, trace::StepKind::CredentialsVerified, stsActor, stsActor);
    const auto signer = authenticate(world, request, scope, circumstances, keys, sts.narrator);
    if (!signer)
        return refused(sts, signer.error());

    // 5. Then the call's own rules decide, and STS issues.
    return authorizeAndIssue(sts, *operation, form, &signer->caller, scope.regions.front());
}

} // namespace trustwalk::service
