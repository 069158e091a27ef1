#include "core/walk/received.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/resources/resources.h"
#include "core/sigv4/verify.h"
#include "core/trace/narrator.h"
#include "core/walk/forget_secrets.h"
#include "core/walk/story.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

const trace::Actor stsActor {trace::ActorKind::Sts, "STS", {}};

trace::Actor namedByArn(const std::string &text)
{
    const auto arn = Arn::parse(text);
    const bool role = arn && (arn->resourceType() == "role" || arn->resourceType() == "assumed-role");
    return {role ? trace::ActorKind::Role : trace::ActorKind::User, arn ? std::string(arn->resourceName()) : text, text};
}

/// Who a token or assertion speaks of.
std::string subjectIn(const std::vector<trace::Step> &steps)
{
    if (const auto *token = evidenceIn<trace::TokenEvidence>(steps))
        return std::string(token->token.text("sub").value_or(""));
    if (const auto *issued = evidenceIn<trace::IssuedEvidence>(steps))
        return issued->principalArn.substr(issued->principalArn.rfind('/') + 1); // the session's name
    return {};
}

trace::Actor callerOf(const std::string &signedBy, const std::vector<trace::Step> &steps)
{
    if (const auto *broker = evidenceIn<trace::BrokerEvidence>(steps)) // whose visit it was; the keys below are the broker's
        return {trace::ActorKind::Person, broker->person, {}};
    if (const auto *session = evidenceIn<trace::SessionEvidence>(steps); session != nullptr && session->opened)
        return namedByArn(session->issuerArn);
    if (const auto *key = evidenceIn<trace::KeyEvidence>(steps); key != nullptr && !key->ownerArn.empty())
        return {trace::ActorKind::User, key->ownerName, key->ownerArn};
    if (!signedBy.empty())
        return {trace::ActorKind::User, signedBy, {}};
    return {trace::ActorKind::Person, subjectIn(steps), {}};
}

trace::RequestEvidence evidenceOf(const RawRequest &request, const service::Answer &answer)
{
    trace::RequestEvidence evidence;
    evidence.request = request;
    evidence.call = answer.trace.call;
    evidence.endpoint = request.header("Host").value_or("");
    evidence.form = parseForm(request.rawQuery);
    if (request.method == "POST")
        for (FormField &field : parseForm(request.body).fields)
            evidence.form.fields.push_back(std::move(field));
    if (const auto *signing = evidenceIn<sigv4::Verification>(answer.trace.steps))
        evidence.signing = *signing;
    if (const auto authorization = sigv4::readAuthorization(request))
        evidence.signedBy = authorization->accessKeyId;
    return evidence;
}

/// The service whose checks these are; nothing where STS was asked.
std::optional<trace::Actor> serviceIn(const std::vector<trace::Step> &steps)
{
    if (steps.empty() || steps.front().chapter != trace::Chapter::Use)
        return std::nullopt;
    return steps.front().to;
}

/// Where somebody came back to a broker: the step in which the provider answers it.
const trace::Step *providersAnswerIn(const std::vector<trace::Step> &steps)
{
    const auto verified = std::ranges::find(steps, trace::StepKind::BrokerVerifiesToken, &trace::Step::kind);
    const auto answered = std::ranges::find(steps, trace::StepKind::ProviderAnswered, &trace::Step::kind);
    return verified == steps.end() || answered == steps.end() ? nullptr : &*answered;
}

/// Who was asked: STS, or a provider of the world by its address.
trace::Actor askedIn(const RawRequest &request)
{
    constexpr std::string_view providers = "/_idp/";
    if (!request.rawPath.starts_with(providers))
        return stsActor;
    const std::string name = request.rawPath.substr(providers.size(), request.rawPath.find('/', providers.size()) - providers.size());
    return {trace::ActorKind::Provider, percentDecode(name).value_or(name), {}};
}

/// From 1, also where the article's first steps are not there.
void numberFromOne(trace::Trace &trace)
{
    if (trace.steps.empty())
        return;
    const int shift = trace.steps.front().number.step - 1;
    for (trace::Step &step : trace.steps)
        step.number.step -= shift;
}

} // namespace

bool mayBeKept(const RawRequest &request, const service::Answer &answer)
{
    if (answer.trace.refusal || request.header("Cookie"))
        return false;
    const bool unverified = answer.trace.call && api::isUnsigned(*answer.trace.call);
    return !unverified || !(sigv4::looksSigned(request) || request.header("X-Amz-Security-Token") || isPresigned(parseForm(request.body)));
}

trace::Trace receivedTrace(const RawRequest &request, service::Answer answer)
{
    trace::RequestEvidence evidence = evidenceOf(request, answer);
    trace::Trace trace = std::move(answer.trace);
    forgetSecrets(evidence, trace.steps);
    forgetQuoted(trace, request);
    const trace::Actor caller = callerOf(evidence.signedBy, trace.steps);
    const auto service = serviceIn(trace.steps);
    trace::Narrator narrator {service.value_or(stsActor)};
    if (const trace::Step *answered = providersAnswerIn(trace.steps)) // as in a walk of a broker's call
        narrator.open(trace::Chapter::AskProvider, trace::StepKind::ProviderAsked, answered->to, answered->from, std::move(evidence));
    else if (service)
        narrator.open(trace::Chapter::Use, trace::StepKind::CredentialsUsed, caller, *service, std::move(evidence));
    else
        narrator.open(trace::Chapter::SendRequest, trace::StepKind::RequestSent, caller, askedIn(request), std::move(evidence));
    std::vector<trace::Step> steps = narrator.take();
    for (trace::Step &step : trace.steps) {
        if (step.kind == trace::StepKind::CredentialsIssued && step.to.kind != trace::ActorKind::Broker)
            step.to = caller;
        steps.push_back(std::move(step));
    }
    trace.steps = std::move(steps);
    numberSteps(trace, {{trace.call.value_or(api::Operation::GetCallerIdentity), 0, false}});
    numberFromOne(trace);
    return trace;
}

namespace {

/// What a walk sends by itself, or must not be told to send.
constexpr std::array ownParameters {"Action",        "Version",      "RoleArn",      "WebIdentityToken",
                                    "SAMLAssertion", "PrincipalArn", "SerialNumber", "TokenCode"};

/// Does this provider mint what that call takes, and did it mint this?
bool mints(const world::IdentityProvider &provider, const Walk &walk, const trace::TokenEvidence *token)
{
    if (walk.call == api::Operation::AssumeRoleWithSaml)
        return std::holds_alternative<world::SamlIdp>(provider.kind);
    return token != nullptr && !provider.issuer().empty() && provider.issuer() == token->token.text("iss").value_or("");
}

/// The person at a provider of this world whom the token or the assertion speaks of.
bool findPerson(Walk &walk, const world::World &world, const std::vector<trace::Step> &steps)
{
    const auto *token = evidenceIn<trace::TokenEvidence>(steps);
    const std::string subject = subjectIn(steps);
    for (const world::IdentityProvider &provider : world.providers)
        for (const world::Person &person : provider.people)
            if (mints(provider, walk, token) && (person.subject == subject || person.signInName == subject || person.name == subject)) {
                walk.provider = provider.name;
                walk.caller = person.name;
                return true;
            }
    return false;
}

/// What the world's own walk of a call tries at the end.
std::string usualAction(const world::World &world, api::Operation call)
{
    for (const Walk &standard : standardWalks(world))
        if (standard.call == call)
            return standard.action;
    return {};
}

} // namespace

std::optional<Walk> receivedWalk(const world::World &world, const trace::Trace &received)
{
    if (!received.call || received.steps.empty())
        return std::nullopt;
    const auto *request = std::get_if<trace::RequestEvidence>(&received.steps.front().evidence);
    if (request == nullptr || request->signedBy.starts_with("ASIA"))
        return std::nullopt;
    Walk walk;
    walk.call = *received.call;
    if (api::isUnsigned(walk.call)) {
        if (!findPerson(walk, world, received.steps))
            return std::nullopt;
    } else {
        const world::World::FoundUser user = world.userByArn(received.steps.front().from.arn);
        if (!user || walk.call == api::Operation::GetFederationToken)
            return std::nullopt;
        walk.caller = user.user->name;
    }
    walk.action = usualAction(world, walk.call);
    walk.role = request->form.find("RoleArn").value_or("");
    walk.mfa = request->form.find("SerialNumber").has_value();
    for (const FormField &field : request->form.fields)
        if (std::find(ownParameters.begin(), ownParameters.end(), field.name) == ownParameters.end())
            walk.parameters.set(field.name, field.value);
    return walk;
}

} // namespace trustwalk::walk
