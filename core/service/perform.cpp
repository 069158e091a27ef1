#include "core/service/perform.h"

#include "core/api/response.h"
#include "core/crypto/random.h"
#include "core/resources/resources.h"
#include "core/service/doors.h"
#include "core/service/route.h"
#include "core/sigv4/verify.h"

namespace trustwalk::service {

namespace {

/// What AWS answers to a body beyond its limit: a status and nothing else.
Answer tooLarge(const Circumstances &circumstances)
{
    Answer answer;
    answer.trace.refusal = api::Refusal {api::ErrorCode::RequestTooLarge, {}};
    answer.response.status = api::httpStatus(*answer.trace.refusal);
    answer.response.headers = {{"x-amzn-RequestId", crypto::deriveUuid(circumstances.random, "request id")}};
    return answer;
}

Answer performTelling(trace::Telling telling, const world::World &world, const RawRequest &request, const Circumstances &circumstances,
                      const crypto::KeyRing &keys)
{
    if (request.body.size() > largestBody)
        return tooLarge(circumstances);
    std::optional<Form> form;
    const Route route = routeOf(world, request, form);
    const auto sts = [&] { return performSts(world, request, form ? *form : queryProtocolForm(request), circumstances, keys, telling); };
    switch (route.door) {
    case Door::Sts: return sts();
    case Door::Resource: return performResource(world, route.name, request, circumstances, keys, telling);
    case Door::SignIn: return performSignIn(world, request, circumstances, keys);
    case Door::Cognito: return performCognito(world, request, circumstances, keys);
    case Door::Provider: return performProvider(world, route.name, request, circumstances, keys);
    }
    return sts();
}

} // namespace

Answer perform(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    return performTelling(trace::Telling::Everything, world, request, circumstances, keys);
}

Answer performQuietly(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    return performTelling(trace::Telling::Refusals, world, request, circumstances, keys);
}

RawResponse unavailable(const RawRequest &head, const Circumstances &circumstances)
{
    const auto authorization = sigv4::readAuthorization(head);
    const std::string service = authorization ? authorization->scope.service : "sts";
    const std::string requestId = crypto::deriveUuid(circumstances.random, "request id");
    if (service == "s3")
        return resources::errorResponse(service, {api::ErrorCode::SlowDown, "Please reduce your request rate."}, requestId);
    if (service == "ec2")
        return resources::errorResponse(service, {api::ErrorCode::Unavailable, "The server is overloaded and can't handle the request."},
                                        requestId);
    const api::Refusal refusal {api::ErrorCode::ServiceUnavailable, "The request has failed due to a temporary failure of the server."};
    return service == "sts" ? api::stsError(refusal, requestId) : resources::errorResponse(service, refusal, requestId);
}

} // namespace trustwalk::service
