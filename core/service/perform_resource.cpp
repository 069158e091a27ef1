#include "core/service/doors.h"

#include "core/api/messages.h"
#include "core/crypto/random.h"
#include "core/resources/resources.h"
#include "core/service/authenticate.h"
#include "core/service/s3_payload.h"
#include "core/session/authorization_message.h"
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

/// A service of one Region for all takes the client's own at the local endpoint, where clients find no such rule.
ExpectedScope expectedScope(const world::World &world, const std::string &service, const RawRequest &request)
{
    ExpectedScope expected {service, {resources::signingRegion(service, world.region)}};
    if (!request.header("Host").value_or("").ends_with(".amazonaws.com"))
        expected.regions.push_back(world.region);
    return expected;
}

policy::Evaluation authorize(const world::World &world, const resources::Target &target, const policy::Principal &principal,
                             policy::PolicySet policies, policy::Context context, const trace::Narrator &narrator)
{
    for (const auto &[key, value] : target.conditionKeys)
        context.set(key, value);
    policy::AccessRequest request;
    request.principal = principal;
    request.action = target.action;
    request.resource = target.resourceArn;
    request.resourceAccount = target.resourceAccount;
    request.context = std::move(context);
    session::addResource(request, policies, world);
    return narrator.explained(request, policies);
}

/// One request to a service on its way through.
struct ServiceRequest {
    const world::World &world;
    const std::string &service;
    const RawRequest &request;
    const Circumstances &circumstances;
    const crypto::KeyRing &keys;
    std::string requestId;
    trace::Narrator narrator;
    Answer answer {};
};

Answer refused(ServiceRequest &own, const api::Refusal &refusal, const resources::Details &details = {})
{
    own.answer.trace.steps = own.narrator.take();
    own.answer.trace.refusal = refusal;
    own.answer.response = resources::errorResponse(own.service, refusal, own.requestId, details);
    return std::move(own.answer);
}

/// What the service says to a request whose signer it doesn't accept: its own code, and from S3 what it computed.
Answer notAuthenticated(ServiceRequest &own, const api::Refusal &refusal)
{
    const trace::Step failed = own.narrator.steps().back();
    resources::Details details;
    if (const auto *verification = std::get_if<sigv4::Verification>(&failed.evidence); verification != nullptr && own.service == "s3")
        details = {{"AWSAccessKeyId", verification->authorization.accessKeyId},
                   {"StringToSign", verification->stringToSign},
                   {"SignatureProvided", verification->given},
                   {"CanonicalRequest", verification->canonicalRequest}};
    return refused(own, resources::authenticationRefusal(own.service, failed.kind, refusal, own.request, own.world.region), details);
}

/// What the service answers, and what changes. That something isn't there is an answer too, to somebody who may ask.
Answer answered(ServiceRequest &own, const resources::Target &target, std::string_view body)
{
    resources::Reply reply = resources::answer({own.world, target, own.request, body, own.circumstances, own.requestId});
    if (own.narrator.tellsAll())
        own.narrator.note(trace::StepKind::ResourceAnswers,
                          trace::AnswerEvidence {reply.response, target.action, target.resourceArn, target.modelled});
    own.answer.trace.steps = own.narrator.take();
    own.answer.response = std::move(reply.response);
    own.answer.changes = std::move(reply.changes);
    return std::move(own.answer);
}

trace::Shown decisionShown(const resources::Target &target, const policy::Evaluation &evaluation)
{
    return {trace::PolicyEvidence {evaluation}, trace::Comparison {target.action, evaluation.decision.allows() ? "Allow" : "Deny"}};
}

/// A request that nobody signed is everybody's: S3 lets it do what the bucket's policy allows "*".
/// SIMPLIFIED: no bucket blocks public access. Source: "Making requests", "Bucket policies", Amazon S3 User Guide; "AWS global condition
/// context keys" for what an anonymous request has.
Answer performAnonymously(ServiceRequest &own)
{
    const api::Refusal denied {api::ErrorCode::AccessDenied, "Access Denied"};
    const auto target = resources::targetOf(own.world, own.service, {}, own.request);
    if (!target) {
        own.narrator.check(trace::StepKind::OperationKnown, false);
        return refused(own, denied);
    }
    const bool inChunks = own.request.header("Content-Encoding").value_or("").find("aws-chunked") != std::string_view::npos;
    const auto refusal = inChunks ? std::optional(api::Refusal {api::ErrorCode::NotImplemented,
                                                                "A header you provided implies functionality that is not implemented"})
                                  : resources::parameterRefusal(*target, own.request);
    if (refusal) {
        own.narrator.check(trace::StepKind::ParametersWithinLimits, false);
        return refused(own, *refusal);
    }
    policy::Context context = session::requestContext(own.request, own.circumstances, own.world.region, nullptr);
    context.set("aws:PrincipalType", "Anonymous");
    context.set("aws:userid", "anonymous");
    const policy::Evaluation evaluation = authorize(own.world, *target, {}, {}, std::move(context), own.narrator);
    if (!own.narrator.check(trace::StepKind::ActionAuthorized, evaluation.decision.allows(),
                            [&] { return decisionShown(*target, evaluation); }))
        return refused(own, denied);
    return answered(own, *target, own.request.body);
}

/// The trace has the reason. Over the wire EC2 adds it sealed, for whoever may open it.
Answer notAuthorized(ServiceRequest &own, const resources::Target &target, const session::Caller &caller,
                     const policy::Evaluation &evaluation)
{
    const api::Refusal refusal = resources::denial(target, caller.arn(), evaluation);
    Answer answer = refused(own, refusal);
    if (resources::encodesDenial(target)) {
        const std::string sealed
            = session::encodeAuthorizationMessage(session::authorizationMessage(caller, evaluation), own.keys.sealingKey(),
                                                  crypto::derivedSeed(own.circumstances.random, "authorization message"));
        const api::Refusal told {refusal.code, refusal.message + ". Encoded authorization failure message: " + sealed};
        answer.response = resources::errorResponse(own.service, told, own.requestId);
    }
    return answer;
}

} // namespace

/// A request to any other service: authenticated like one to STS, authorised by the policies, and answered where it is modelled.
Answer performResource(const world::World &world, const std::string &service, const RawRequest &request, const Circumstances &circumstances,
                       const crypto::KeyRing &keys, trace::Telling telling)
{
    const bool s3 = service == "s3";
    ServiceRequest own {world,
                        service,
                        request,
                        circumstances,
                        keys,
                        crypto::deriveUuid(circumstances.random, "request id"),
                        trace::Narrator {{trace::ActorKind::Resource, resources::serviceName(service), {}}, telling}};
    own.answer.isTold = own.narrator.tellsAll();
    own.narrator.enter(trace::Chapter::Use);

    // 1. Who signed? S3 also takes requests that nobody signed. It wants to be told what the body is, and reads one that comes in chunks.
    if (s3 && !sigv4::looksSigned(request))
        return performAnonymously(own);
    if (const auto refusal = s3 ? s3PayloadRefusal(request) : std::nullopt) {
        own.narrator.check(trace::StepKind::RequestIsSigned, false);
        return refused(own, *refusal);
    }
    const auto signer = authenticate(world, request, expectedScope(world, service, request), circumstances, keys, own.narrator);
    if (!signer)
        return notAuthenticated(own, signer.error());
    const session::Caller &caller = signer->caller;
    const auto body = s3 ? readS3Payload(request, *signer, own.narrator) : Result<std::string, api::Refusal>();
    if (!body)
        return refused(own, body.error());

    // 2. IAM refuses some sessions whatever their policies say.
    if (service == "iam" && caller.session && !own.narrator.check(trace::StepKind::ServiceAcceptsSession, serviceAccepts(service, caller)))
        return refused(own, api::invalidClientTokenId());

    // 3. The request must name an action, with the parameters that it needs.
    const auto target = resources::targetOf(world, service, caller.account->id, request);
    if (!target) {
        own.narrator.check(trace::StepKind::OperationKnown, false);
        return refused(own, api::invalidAction("", ""));
    }
    if (const auto refusal = resources::parameterRefusal(*target, request)) {
        own.narrator.check(trace::StepKind::ParametersWithinLimits, false);
        return refused(own, *refusal);
    }

    // 4. The policies decide.
    const std::string region = resources::signingRegion(service, world.region);
    const policy::Evaluation evaluation = authorize(world, *target, caller.principal, session::policiesOf(world, caller),
                                                    session::requestContext(request, circumstances, region, &caller), own.narrator);
    if (!own.narrator.check(trace::StepKind::ActionAuthorized, evaluation.decision.allows(),
                            [&] { return decisionShown(*target, evaluation); }))
        return notAuthorized(own, *target, caller, evaluation);

    // 5. The service answers.
    return answered(own, *target, *body);
}

} // namespace trustwalk::service
