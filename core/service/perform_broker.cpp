#include "core/api/parameters.h"
#include "core/api/request.h"
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/idp/visit.h"
#include "core/resources/resources.h"
#include "core/service/doors.h"
#include "core/service/route.h"
#include "core/sigv4/sign.h"
#include "core/sigv4/verify.h"

#include <algorithm>

namespace trustwalk::service {

namespace {

constexpr Seconds stateLifetime {600};
constexpr std::string_view consoleUrl = "https://console.aws.amazon.com/";

/// One visit on its way through.
struct BrokerVisit {
    const world::World &world;
    const world::IdentityProvider &provider;
    const world::Broker &broker;
    const RawRequest &request;
    const idp::Site site;
    const std::string origin; ///< "http://127.0.0.1:5059"
    trace::Narrator narrator;
    Answer answer {};

    [[nodiscard]] std::string url(const std::string &name, std::string_view path) const
    {
        return origin + "/_idp/" + percentEncode(name) + std::string(path);
    }
    [[nodiscard]] trace::Actor actor() const { return {trace::ActorKind::Broker, provider.name, {}}; }
    [[nodiscard]] const Seed &random() const { return site.circumstances.random; }
};

Answer refused(BrokerVisit &visit, int status)
{
    visit.answer.trace.steps = visit.narrator.take();
    visit.answer.trace.refusal = api::Refusal {api::ErrorCode::SignInRefused, {}, status};
    visit.answer.response = {};
    visit.answer.response.status = status;
    return std::move(visit.answer);
}

RawResponse redirect(std::string location)
{
    RawResponse response;
    response.status = 303;
    response.headers = {{"Location", std::move(location)}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return response;
}

/// The first provider whose tokens the broker verifies and that signs people in over HTTP.
const world::IdentityProvider *signInProvider(const BrokerVisit &visit)
{
    for (const std::string &name : visit.broker.accepts) {
        const world::IdentityProvider *provider = visit.world.provider(name);
        if (provider != nullptr && !provider->isExternal() && std::holds_alternative<world::OidcIssuer>(provider->kind)
            && provider->knowsApplication(visit.broker.clientId))
            return provider;
    }
    return nullptr;
}

/// Ties a sign-in to the browser that begins it: a stranger's link to the callback must not sign anybody in as the stranger. One cookie for
/// each sign-in, so that two tabs don't disturb each other. Source: RFC 6749, section 10.12; RFC 9700, section 4.7.
std::string newCookie(const BrokerVisit &visit)
{
    constexpr std::string_view characters = "0123456789abcdef";
    return "broker-" + crypto::deriveText(visit.random(), "broker cookie name", 16, characters) + '='
           + crypto::deriveText(visit.random(), "broker cookie", 32, characters);
}

bool sendsCookie(const RawRequest &request, std::string_view cookie)
{
    std::string_view rest = request.header("Cookie").value_or("");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        if (crypto::equalInConstantTime(pair.substr(std::min(pair.find_first_not_of(' '), end)), cookie))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

/// The browser goes to the provider, as to any client's. Source: OpenID Connect Core 1.0, section 3.1.2.1; RFC 7636.
Answer sendToProvider(BrokerVisit &visit)
{
    constexpr std::string_view characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const world::IdentityProvider *provider = signInProvider(visit);
    if (provider == nullptr) {
        visit.answer.response.status = 404;
        return std::move(visit.answer);
    }
    const idp::BrokerState state {visit.provider.name,
                                  provider->name,
                                  crypto::deriveText(visit.random(), "broker verifier", 64, characters),
                                  crypto::deriveText(visit.random(), "broker nonce", 32, characters),
                                  newCookie(visit),
                                  visit.site.circumstances.now + stateLifetime};
    Form form;
    form.fields = {{"response_type", "code"},
                   {"client_id", visit.broker.clientId},
                   {"redirect_uri", visit.url(visit.provider.name, "/callback")},
                   {"scope", "openid"},
                   {"state", idp::sealBrokerState(state, visit.site)},
                   {"nonce", state.nonce},
                   {"code_challenge", base64Url(crypto::sha256(state.verifier))},
                   {"code_challenge_method", "S256"}};
    visit.answer.response = redirect(visit.url(provider->name, "/authorize?") + form.encoded());
    visit.answer.response.headers.push_back({"Set-Cookie", state.cookie + "; Path=/_idp/" + percentEncode(visit.provider.name)
                                                               + "/callback; Max-Age=" + std::to_string(stateLifetime.count())
                                                               + "; HttpOnly; SameSite=Lax"});
    return std::move(visit.answer);
}

/// The code becomes the provider's ID token; empty where the provider refuses.
std::string tokenFor(BrokerVisit &visit, const idp::BrokerState &state, const world::IdentityProvider &provider, std::string_view code)
{
    Form form;
    form.fields = {{"grant_type", "authorization_code"},
                   {"code", std::string(code)},
                   {"client_id", visit.broker.clientId},
                   {"redirect_uri", visit.url(visit.provider.name, "/callback")},
                   {"code_verifier", state.verifier}};
    RawRequest request;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form.encoded();
    idp::Visited visited = idp::visit({provider, request, "/token", visit.url(provider.name, {}), visit.site}, visit.narrator);
    const auto body = json::parse(visited.response.body);
    const json::Value *token = body && !visited.refused ? body->find("id_token") : nullptr;
    for (world::Change &change : visited.changes)
        visit.answer.changes.push_back(std::move(change));
    return token != nullptr ? token->text : std::string();
}

/// STS never sees the token: the broker verifies it, and that it was made for this very sign-in.
const world::Person *personIn(BrokerVisit &visit, const idp::BrokerState &state, const world::IdentityProvider &provider,
                              const std::string &token)
{
    trace::TokenEvidence evidence = idp::verifyIdToken(token, provider.issuer(), visit.broker.clientId, visit.site);
    const std::string nonce = evidence.token.text("nonce").value_or("");
    evidence.fields.push_back({"nonce", nonce, state.nonce, nonce == state.nonce});
    const auto failed = std::ranges::find(evidence.fields, false, &trace::FieldCheck::passed);
    const trace::FieldCheck shown = failed != evidence.fields.end() ? *failed : evidence.fields.front();
    const std::string subject = evidence.token.text("sub").value_or("");
    const bool accepted = idp::allPassed(evidence);
    visit.narrator.moveTo(visit.actor());
    if (!visit.narrator.check(trace::StepKind::BrokerVerifiesToken, accepted, std::move(evidence),
                              trace::Comparison {shown.found, shown.wanted}))
        return nullptr;
    const auto person = std::ranges::find(provider.people, subject, &world::Person::subject);
    return person == provider.people.end() ? nullptr : &*person;
}

/// What the broker asks of STS for that person, signed with the key of its own user.
RawRequest federationCall(BrokerVisit &visit, const world::Person &person, const world::User &user, const std::string &userArn)
{
    api::GetFederationToken call;
    call.name = idp::federatedName(person);
    call.policies.policy = std::string(idp::brokerPolicy);
    const Form form = api::formOf(call);
    visit.narrator.note(trace::StepKind::BrokerChoosesSession,
                        trace::BrokerEvidence {person.name, call.name, std::string(idp::brokerPolicy), userArn});
    RawRequest request;
    request.headers
        = {{"Host", "sts." + visit.world.region + ".amazonaws.com"}, {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = form.encoded();
    const world::AccessKey &key = user.accessKeys.front();
    const Instant now = visit.site.circumstances.now;
    return sigv4::sign(std::move(request), {key.id, key.secret, {}}, {basicDate(now), visit.world.region, "sts"}, now);
}

trace::RequestEvidence evidenceOf(const RawRequest &request)
{
    trace::RequestEvidence evidence;
    evidence.request = request;
    evidence.endpoint = request.header("Host").value_or("");
    evidence.form = queryProtocolForm(request);
    if (const auto authorization = sigv4::readAuthorization(request))
        evidence.signedBy = authorization->accessKeyId;
    return evidence;
}

void tellCall(BrokerVisit &visit, const RawRequest &request)
{
    trace::RequestEvidence evidence = evidenceOf(request);
    evidence.call = api::Operation::GetFederationToken;
    visit.narrator.open(trace::Chapter::SendRequest, trace::StepKind::RequestSent, visit.actor(), {trace::ActorKind::Sts, "STS", {}},
                        std::move(evidence));
}

void tellExchange(BrokerVisit &visit, const RawRequest &request)
{
    visit.narrator.open(trace::Chapter::Use, trace::StepKind::CredentialsUsed, visit.actor(),
                        {trace::ActorKind::Resource, resources::serviceName("signin"), {}}, evidenceOf(request));
}

/// Steps and refusal of a call that the broker made.
bool takeOver(BrokerVisit &visit, std::vector<trace::Step> &steps, Answer &called)
{
    for (trace::Step &step : called.trace.steps) {
        if (step.kind == trace::StepKind::CredentialsIssued)
            step.to = visit.actor();
        steps.push_back(std::move(step));
    }
    visit.answer.trace.refusal = called.trace.refusal;
    for (world::Change &change : called.changes)
        visit.answer.changes.push_back(std::move(change));
    return !called.trace.refusal;
}

std::optional<api::Credentials> issuedIn(const std::vector<trace::Step> &steps)
{
    for (const trace::Step &step : steps)
        if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
            return issued->credentials;
    return std::nullopt;
}

/// GetFederationToken, getSigninToken, and the URL that opens the console. Source: "Enable custom identity broker access to the AWS console",
/// IAM User Guide.
Answer openConsole(BrokerVisit &visit, const world::Person &person)
{
    const world::World::FoundUser found = visit.world.userByArn(visit.broker.user);
    if (!found || found.user->accessKeys.empty())
        return refused(visit, 500);
    const RawRequest call = federationCall(visit, person, *found.user, visit.broker.user);
    tellCall(visit, call);
    std::vector<trace::Step> steps = visit.narrator.take();
    visit.answer.trace.call = api::Operation::GetFederationToken;
    const auto stop = [&] {
        visit.answer.trace.steps = std::move(steps);
        visit.answer.response.status = 403;
        return std::move(visit.answer);
    };
    Answer issued
        = performSts(visit.world, call, queryProtocolForm(call), visit.site.circumstances, visit.site.keys, trace::Telling::Everything);
    if (!takeOver(visit, steps, issued))
        return stop();
    const auto credentials = issuedIn(steps);
    if (!credentials)
        return stop();
    const RawRequest exchange = resources::signInRequest(credentials->accessKeyId, credentials->secretAccessKey, credentials->sessionToken);
    tellExchange(visit, exchange);
    for (trace::Step &step : visit.narrator.take())
        steps.push_back(std::move(step));
    Answer given = performSignIn(visit.world, exchange, visit.site.circumstances, visit.site.keys);
    const auto body = json::parse(given.response.body);
    const json::Value *token = body ? body->find("SigninToken") : nullptr;
    if (!takeOver(visit, steps, given) || token == nullptr)
        return stop();
    Form login;
    login.fields = {{"Action", "login"},
                    {"Issuer", visit.url(visit.provider.name, "/sign-in")},
                    {"Destination", std::string(consoleUrl)},
                    {"SigninToken", token->text}};
    visit.answer.trace.steps = std::move(steps);
    visit.answer.response = redirect(visit.origin + "/federation?" + login.encoded());
    return std::move(visit.answer);
}

/// The browser comes back from the provider with a code.
Answer comeBack(BrokerVisit &visit)
{
    const Form form = parseForm(visit.request.rawQuery);
    const auto state = idp::openBrokerState(form.find("state").value_or(""), visit.provider.name, visit.site);
    const world::IdentityProvider *provider = state ? visit.world.provider(state->provider) : nullptr;
    const auto code = form.find("code");
    if (provider == nullptr || !code || !sendsCookie(visit.request, state->cookie)
        || std::ranges::find(visit.broker.accepts, provider->name) == visit.broker.accepts.end())
        return refused(visit, 400);
    const std::string token = tokenFor(visit, *state, *provider, *code);
    if (token.empty())
        return refused(visit, 401);
    const world::Person *person = personIn(visit, *state, *provider, token);
    return person == nullptr ? refused(visit, 401) : openConsole(visit, *person);
}

} // namespace

/// A custom broker's own address, /_idp/NAME/sign-in: its people sign in at their provider and end in the console. It keeps nothing between
/// two visits.
Answer performBroker(const world::World &world, const world::IdentityProvider &provider, const RawRequest &request,
                     const std::string &origin, std::string_view path, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    BrokerVisit visit {world,
                       provider,
                       std::get<world::Broker>(provider.kind),
                       request,
                       {world, keys, circumstances},
                       origin,
                       trace::Narrator {{trace::ActorKind::Broker, provider.name, {}}}};
    if (path != "/sign-in" && path != "/callback")
        visit.answer.response.status = 404;
    else if (request.method != "GET") {
        visit.answer.response.status = 405;
        visit.answer.response.headers = {{"Allow", "GET"}};
    } else
        return path == "/sign-in" ? sendToProvider(visit) : comeBack(visit);
    return std::move(visit.answer);
}

} // namespace trustwalk::service
