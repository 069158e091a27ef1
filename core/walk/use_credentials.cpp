#include "core/walk/story.h"

#include "core/resources/resources.h"
#include "core/service/perform.h"
#include "core/sigv4/sign.h"
#include "core/sigv4/verify.h"

namespace trustwalk::walk {

void useCredentials(Story &story, const Cast &cast, const sigv4::Credentials &issued)
{
    sigv4::Credentials credentials = issued;
    for (const Break *breaking : story.breaks)
        if (const auto alter = partsOf(*breaking).useCredentials)
            alter(credentials);
    const std::string service = resources::serviceOf(story.walk.action);
    const std::string region = resources::signingRegion(service, story.world.region);
    const Instant now = story.walk.moments.use;
    RawRequest request = resources::requestFor(story.world, cast.account->id, story.walk.action, story.walk.resource);
    request = sigv4::sign(std::move(request), credentials, {basicDate(now), region, service}, now);

    trace::RequestEvidence evidence;
    evidence.request = request;
    evidence.endpoint = request.header("Host").value_or("");
    evidence.form = parseForm(request.method == "POST" ? request.body : request.rawQuery);
    evidence.signedBy = credentials.accessKeyId;
    if (const auto authorization = sigv4::readAuthorization(request))
        evidence.signing = sigv4::verify(request, *authorization, credentials.secretAccessKey);
    const trace::Actor resource {trace::ActorKind::Resource, resources::serviceName(service), {}};
    trace::Narrator narrator {resource};
    narrator.open(trace::Chapter::Use, trace::StepKind::CredentialsUsed, cast.caller, resource, evidence);
    story.append(narrator.take());

    service::Answer answer = service::perform(story.world, request, story.at(now, "use"), story.keys);
    story.append(std::move(answer.trace.steps));
    story.trace.refusal = answer.trace.refusal;
}

} // namespace trustwalk::walk
