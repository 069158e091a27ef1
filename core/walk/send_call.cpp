#include "core/walk/story.h"

#include "core/api/parameters.h"
#include "core/api/request.h"
#include "core/idp/idp.h"
#include "core/service/perform.h"
#include "core/sigv4/sign.h"
#include "core/sigv4/verify.h"
#include "core/world/queries.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

const trace::Actor stsActor {trace::ActorKind::Sts, "STS", {}};

template <typename Request> void addMfa(Request &request, const Story &story, const Cast &cast)
{
    if (!story.walk.mfa || cast.user == nullptr || cast.user->mfaDevices.empty())
        return;
    const world::MfaDevice &device = cast.user->mfaDevices.front();
    request.serialNumber = device.serialNumber;
    request.tokenCode = world::mfaCode(device, story.walk.moments.caller);
}

api::Request requestOf(const Story &story, const Cast &cast, const std::string &token)
{
    const Walk &walk = story.walk;
    if (walk.call == api::Operation::AssumeRole) {
        api::AssumeRole request;
        request.roleArn = cast.roleArn;
        request.roleSessionName = walk.caller + "-session";
        addMfa(request, story, cast);
        return request;
    }
    if (walk.call == api::Operation::GetFederationToken) {
        api::GetFederationToken request;
        request.name = idp::federatedName(*cast.login->person(cast.person));
        request.policies.policy = std::string(idp::brokerPolicy);
        return request;
    }
    if (walk.call == api::Operation::AssumeRoleWithWebIdentity) {
        api::AssumeRoleWithWebIdentity request;
        request.roleArn = cast.roleArn;
        request.roleSessionName
            = isEnhanced(cast, walk) ? "CognitoIdentityCredentials" : cast.login->person(cast.person)->signInName.substr(0, 64);
        request.webIdentityToken = token;
        return request;
    }
    if (walk.call == api::Operation::AssumeRoleWithSaml) {
        api::AssumeRoleWithSaml request;
        request.roleArn = cast.roleArn;
        request.principalArn = cast.samlProviderArn;
        request.samlAssertion = token;
        return request;
    }
    api::GetSessionToken request;
    addMfa(request, story, cast);
    return request;
}

Form formFor(const Story &story, const Cast &cast, const std::string &token)
{
    Form form = api::formOf(requestOf(story, cast, token));
    for (const FormField &field : story.walk.parameters.fields)
        form.set(field.name, field.value);
    for (const std::string &name : story.walk.withoutParameters)
        form.remove(name);
    for (const Break *breaking : story.breaks)
        if (const auto alter = partsOf(*breaking).parameters)
            alter(form, cast);
    return form;
}

RawRequest postTo(const std::string &host, const Form &form)
{
    RawRequest request;
    request.headers = {{"Host", host}, {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = form.encoded();
    return request;
}

/// The client's side of a signed call, as the breaks leave it.
RawRequest signCall(const Story &story, RawRequest request, sigv4::Credentials credentials, trace::RequestEvidence &evidence)
{
    sigv4::Scope scope {basicDate(story.walk.moments.caller), story.world.region, "sts"};
    for (const Break *breaking : story.breaks) {
        const BreakParts &parts = partsOf(*breaking);
        if (parts.credentials != nullptr)
            parts.credentials(credentials);
        if (parts.scope != nullptr)
            parts.scope(scope);
    }
    request = sigv4::sign(std::move(request), credentials, scope, story.walk.moments.caller);
    evidence.signedBy = credentials.accessKeyId;
    if (const auto authorization = sigv4::readAuthorization(request))
        evidence.signing = sigv4::verify(request, *authorization, credentials.secretAccessKey);
    return request;
}

trace::RequestEvidence evidenceOf(const RawRequest &request, const Form &form, const std::string &host, api::Operation call)
{
    trace::RequestEvidence evidence;
    evidence.request = request;
    evidence.call = call;
    evidence.endpoint = host;
    evidence.form = form;
    return evidence;
}

void brokerChooses(Story &story, const Cast &cast, const Form &form)
{
    trace::BrokerEvidence evidence;
    evidence.person = cast.person;
    evidence.sessionName = form.find("Name").value_or("");
    evidence.sessionPolicy = form.find("Policy").value_or("");
    evidence.userArn = cast.account->arnOf(*cast.user);
    trace::Narrator narrator {cast.caller};
    narrator.enter(trace::Chapter::ProviderAnswers);
    narrator.note(trace::StepKind::BrokerChoosesSession, evidence);
    story.append(narrator.take());
}

std::optional<sigv4::Credentials> credentialsIn(const trace::Trace &trace)
{
    for (const trace::Step &step : trace.steps)
        if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
            return sigv4::Credentials {issued->credentials.accessKeyId, crypto::Secret(issued->credentials.secretAccessKey),
                                       issued->credentials.sessionToken};
    return std::nullopt;
}

} // namespace

sigv4::Credentials longTermCredentials(const Cast &cast)
{
    if (cast.user == nullptr || cast.user->accessKeys.empty())
        return {};
    const world::AccessKey &key = cast.user->accessKeys.front();
    return {key.id, key.secret, {}};
}

std::optional<sigv4::Credentials> sendCall(Story &story, const Cast &cast, const std::string &token, sigv4::Credentials credentials)
{
    const std::string host = "sts." + story.world.region + ".amazonaws.com";
    const Form form = formFor(story, cast, token);
    if (cast.broker != nullptr)
        brokerChooses(story, cast, form);

    // The caller's side: bytes, and for three of the calls a signature over them.
    RawRequest request = postTo(host, form);
    trace::RequestEvidence evidence = evidenceOf(request, form, host, story.walk.call);
    if (!api::isUnsigned(story.walk.call))
        request = signCall(story, std::move(request), std::move(credentials), evidence);
    for (const Break *breaking : story.breaks)
        if (const auto alter = partsOf(*breaking).request)
            alter(request);
    evidence.request = request;
    trace::Narrator narrator {cast.caller};
    narrator.open(trace::Chapter::SendRequest, trace::StepKind::RequestSent, cast.caller, stsActor, evidence);
    story.append(narrator.take());

    // STS's side.
    service::Answer answer = service::perform(story.world, request, story.at(story.walk.moments.service, "sts"), story.keys);
    for (trace::Step &step : answer.trace.steps)
        if (step.kind == trace::StepKind::CredentialsIssued)
            step.to = cast.holder;
    auto issued = credentialsIn(answer.trace);
    story.append(std::move(answer.trace.steps));
    story.trace.refusal = answer.trace.refusal;
    for (const world::Change &change : answer.changes)
        if (auto changed = world::apply(story.world, change))
            story.world = std::move(*changed);
    return story.stopped() ? std::nullopt : issued;
}

} // namespace trustwalk::walk
