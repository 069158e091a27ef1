#include "core/walk/story.h"

#include "core/resources/resources.h"
#include "core/service/perform.h"
#include "core/sigv4/sign.h"
#include "core/sigv4/verify.h"

#include <utility>

namespace trustwalk::walk {

namespace {

/// The request at the end with its evidence: signed, but for the console's sign-in, which takes the credentials themselves.
trace::RequestEvidence requestAtTheEnd(const Story &story, const Cast &cast, const sigv4::Credentials &credentials)
{
    const std::string service = resources::serviceOf(story.walk.action);
    trace::RequestEvidence evidence;
    if (service == "signin") {
        evidence.request
            = resources::signInRequest(credentials.accessKeyId, credentials.secretAccessKey.reveal(), credentials.sessionToken);
    } else {
        const std::string region = resources::signingRegion(service, story.world.region);
        RawRequest request = resources::requestFor(story.world, cast.account->id, story.walk.action, story.walk.resource);
        request
            = sigv4::sign(std::move(request), credentials, {basicDate(story.walk.moments.use), region, service}, story.walk.moments.use);
        evidence.signedBy = credentials.accessKeyId;
        if (const auto authorization = sigv4::readAuthorization(request))
            evidence.signing = sigv4::verify(request, *authorization, credentials.secretAccessKey);
        evidence.request = std::move(request);
    }
    evidence.endpoint = evidence.request.header("Host").value_or("");
    evidence.form = parseForm(evidence.request.method == "POST" ? evidence.request.body : evidence.request.rawQuery);
    return evidence;
}

/// A call of STS at the end (GetCallerIdentity) is told as one use: its checks, then the answer.
std::vector<trace::Step> asUse(service::Answer &answer, const trace::Actor &resource, const std::string &action)
{
    std::vector<trace::Step> steps;
    for (trace::Step &step : answer.trace.steps) {
        if (trace::opensChapter(step.kind))
            continue;
        step.chapter = trace::Chapter::Use;
        step.from = step.to = resource;
        steps.push_back(std::move(step));
    }
    if (answer.trace.refusal)
        return steps;
    trace::Narrator narrator {resource};
    narrator.enter(trace::Chapter::Use);
    narrator.note(trace::StepKind::ResourceAnswers, trace::AnswerEvidence {answer.response, action, "*", true});
    for (trace::Step &step : narrator.take())
        steps.push_back(std::move(step));
    return steps;
}

} // namespace

void useCredentials(Story &story, const Cast &cast, const sigv4::Credentials &issued)
{
    sigv4::Credentials credentials = issued;
    for (const Break *breaking : story.breaks)
        if (const auto alter = partsOf(*breaking).useCredentials)
            alter(credentials);
    const std::string service = resources::serviceOf(story.walk.action);
    const trace::RequestEvidence evidence = requestAtTheEnd(story, cast, credentials);
    const trace::Actor resource {trace::ActorKind::Resource, resources::serviceName(service), {}};
    trace::Narrator narrator {resource};
    narrator.open(trace::Chapter::Use, trace::StepKind::CredentialsUsed, cast.holder, resource, evidence);
    story.append(narrator.take());

    service::Answer answer = service::perform(story.world, evidence.request, story.at(story.walk.moments.use, "use"), story.keys);
    story.append(service == "sts" ? asUse(answer, resource, story.walk.action) : std::move(answer.trace.steps));
    story.trace.refusal = answer.trace.refusal;
}

} // namespace trustwalk::walk
