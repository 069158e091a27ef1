#include "core/service/perform.h"

#include "core/crypto/random.h"
#include "core/service/doors.h"
#include "core/service/route.h"

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

} // namespace

Answer perform(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    if (request.body.size() > largestBody)
        return tooLarge(circumstances);
    const Route route = routeOf(world, request);
    switch (route.door) {
    case Door::Sts: return performSts(world, request, circumstances, keys);
    case Door::Resource: return performResource(world, route.name, request, circumstances, keys);
    case Door::SignIn: return performSignIn(world, request, circumstances, keys);
    case Door::Cognito: return performCognito(world, request, circumstances, keys);
    case Door::Provider: return performProvider(world, route.name, request, circumstances, keys);
    }
    return performSts(world, request, circumstances, keys);
}

} // namespace trustwalk::service
