#include "core/service/doors.h"

#include "core/api/messages.h"
#include "core/crypto/random.h"
#include "core/resources/resources.h"
#include "core/service/authenticate.h"
#include "core/session/request_context.h"
#include "core/session/resource_side.h"

namespace trustwalk::service {

namespace {

/// IAM's API takes no session without MFA from GetSessionToken, and no federated user's.
/// Source: "Compare AWS STS credentials", IAM User Guide.
bool serviceAccepts(const std::string &service, const session::Caller &caller)
{
    if (service != "iam" || !caller.session)
        return true;
    switch (caller.session->kind) {
    case session::Kind::User: return caller.session->mfaAuthenticatedAt.has_value();
    case session::Kind::FederatedUser: return false;
    case session::Kind::Role: return true;
    }
    return false;
}

policy::Evaluation authorize(const world::World &world, const resources::Target &target, const session::Caller &caller,
                             policy::Context context)
{
    policy::AccessRequest request;
    request.principal = caller.principal;
    request.action = target.action;
    request.resource = target.resourceArn;
    request.resourceAccount = target.resourceAccount;
    request.context = std::move(context);
    policy::PolicySet policies = session::policiesOf(world, caller);
    session::addResource(request, policies, world);
    return policy::explain(request, policies);
}

} // namespace

/// A request to any other service: authenticated like one to STS, authorised by the policies, and answered where it is modelled.
Answer performResource(const world::World &world, const std::string &service, const RawRequest &request, const Circumstances &circumstances,
                       const crypto::KeyRing &keys)
{
    Answer answer;
    const std::string requestId = crypto::deriveUuid(circumstances.random, "request id");
    trace::Narrator narrator {{trace::ActorKind::Resource, resources::serviceName(service), {}}};
    narrator.enter(trace::Chapter::Use);
    const auto refuse = [&](const api::Refusal &refusal) {
        answer.trace.steps = narrator.take();
        answer.trace.refusal = refusal;
        answer.response = resources::errorResponse(service, refusal, requestId);
        return std::move(answer);
    };

    // 1. Who signed?
    const std::string region = resources::signingRegion(service, world.region);
    const auto caller = authenticate(world, request, {service, {region}}, circumstances, keys, narrator);
    if (!caller)
        return refuse(caller.error());

    // 2. IAM refuses some sessions whatever their policies say.
    if (service == "iam" && caller->session && !narrator.check(trace::StepKind::ServiceAcceptsSession, serviceAccepts(service, *caller)))
        return refuse(api::invalidClientTokenId());

    // 3. The policies decide.
    const auto target = resources::targetOf(world, service, caller->account->id, request);
    if (!target) {
        narrator.check(trace::StepKind::OperationKnown, false);
        return refuse(api::invalidAction("", ""));
    }
    const policy::Evaluation evaluation
        = authorize(world, *target, *caller, session::requestContext(request, circumstances, region, &*caller));
    if (!narrator.check(trace::StepKind::ActionAuthorized, evaluation.decision.allows(), trace::PolicyEvidence {evaluation},
                        trace::Comparison {target->action, evaluation.decision.allows() ? "Allow" : "Deny"}))
        return refuse(resources::denial(*target, caller->arn(), evaluation));

    // 4. The service answers.
    answer.response = resources::answer(world, *target, circumstances.now, requestId);
    if (target->action == "s3:PutObject") {
        const std::size_t slash = target->resourceArn.find('/');
        answer.changes.push_back(
            world::ObjectPut {target->resourceArn.substr(0, slash), target->resourceArn.substr(slash + 1), request.body});
    }
    narrator.note(trace::StepKind::ResourceAnswers,
                  trace::AnswerEvidence {answer.response, target->action, target->resourceArn, target->modelled});
    answer.trace.steps = narrator.take();
    return answer;
}

} // namespace trustwalk::service
