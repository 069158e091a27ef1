#include "core/api/messages.h"
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/idp/page.h"
#include "core/resources/resources.h"
#include "core/service/doors.h"
#include "core/session/caller.h"
#include "core/session/signin_token.h"
#include "core/trace/narrator.h"

#include <algorithm>

namespace trustwalk::service {

namespace {

/// The session parameter: the three parts of the credentials under names of its own.
struct PassedSession {
    std::string id, key, token;
};

PassedSession passedSession(const Form &form)
{
    PassedSession passed;
    const auto value = json::parse(form.find("Session").value_or(""));
    if (!value)
        return passed;
    for (const auto &[name, field] :
         {std::pair {"sessionId", &PassedSession::id}, {"sessionKey", &PassedSession::key}, {"sessionToken", &PassedSession::token}})
        if (const json::Value *found = value->find(name))
            passed.*field = found->text;
    return passed;
}

RawResponse jsonResponse(int status, const json::Value &body, std::string_view requestId)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}, {"x-amzn-RequestId", std::string(requestId)}};
    response.body = json::print(body);
    return response;
}

/// The status is documented, the text as observed; the shape of the body is unconfirmed.
api::Refusal invalidCredentials()
{
    return {api::ErrorCode::ValidationError, "Invalid credentials parameter"};
}

/// One request to the endpoint on its way through.
struct SignInRequest {
    const world::World &world;
    const Circumstances &circumstances;
    const crypto::KeyRing &keys;
    const Form form;
    const std::string requestId;
    trace::Narrator narrator {{trace::ActorKind::Resource, resources::serviceName("signin"), {}}};
    Answer answer {};
};

Answer refused(SignInRequest &own, const api::Refusal &refusal)
{
    own.answer.trace.steps = own.narrator.take();
    own.answer.trace.refusal = refusal;
    own.answer.response = jsonResponse(api::httpStatus(refusal), json::Value::object().set("error", refusal.message), own.requestId);
    return std::move(own.answer);
}

Answer answered(SignInRequest &own, const std::string &action, RawResponse response)
{
    own.answer.response = std::move(response);
    own.narrator.note(trace::StepKind::ResourceAnswers, trace::AnswerEvidence {own.answer.response, action, "*", true});
    own.answer.trace.steps = own.narrator.take();
    return std::move(own.answer);
}

trace::SessionEvidence evidenceOf(const session::Session &session, Instant now)
{
    trace::SessionEvidence evidence;
    evidence.accessKeyId = session.accessKeyId;
    evidence.now = now;
    evidence.opened = evidence.boundToKey = true;
    evidence.principalArn = session.principalArn;
    evidence.issuerArn = session.issuerArn;
    evidence.issuedAt = session.issuedAt;
    evidence.expiresAt = session.expiresAt;
    return evidence;
}

/// It must not be over, and the role or user behind it must still be the same one.
bool isAlive(SignInRequest &own, const session::Session &session, Instant expires, trace::SessionEvidence evidence)
{
    const Instant now = own.circumstances.now;
    if (!own.narrator.check(trace::StepKind::SessionIsCurrent, now < expires, evidence, trace::Comparison {isoTime(now), isoTime(expires)}))
        return false;
    evidence.issuerExists = session::sessionCaller(own.world, session).has_value();
    return own.narrator.check(trace::StepKind::IssuerStillExists, evidence.issuerExists, evidence,
                              trace::Comparison {session.issuerId, evidence.issuerExists ? session.issuerId : std::string()});
}

/// Credentials become a sign-in token.
Answer giveSigninToken(SignInRequest &own)
{
    // 1. The three parts must belong together.
    const Instant now = own.circumstances.now;
    const PassedSession passed = passedSession(own.form);
    const auto opened = session::open(passed.token, passed.id, own.keys.sealingKey());
    const bool together = opened && opened->secretAccessKey == crypto::Secret(passed.key);
    trace::SessionEvidence evidence = opened ? evidenceOf(*opened, now) : trace::SessionEvidence {};
    evidence.accessKeyId = passed.id;
    evidence.now = now;
    evidence.boundToKey = together;
    if (!own.narrator.check(trace::StepKind::SessionTokenOpens, together, evidence,
                            trace::Comparison {passed.id, opened ? opened->accessKeyId : std::string()}))
        return refused(own, invalidCredentials());

    // 2. They must not be over, and whoever is behind them must still be there.
    if (!isAlive(own, *opened, opened->expiresAt, evidence))
        return refused(own, invalidCredentials());

    // 3. Roles and federated users may sign in; a GetSessionToken session may not. A federated user's console lasts as long as its
    //    credentials: SessionDuration is refused.
    const bool accepted
        = opened->kind == session::Kind::Role || (opened->kind == session::Kind::FederatedUser && !own.form.find("SessionDuration"));
    if (!own.narrator.check(trace::StepKind::ServiceAcceptsSession, accepted, evidence))
        return refused(own, invalidCredentials());

    // 4. The sign-in token is good for 15 minutes.
    constexpr Seconds lifetime {900};
    const std::string token = session::sealSigninToken({*opened, now + lifetime}, own.keys.sealingKey(),
                                                       crypto::derivedSeed(own.circumstances.random, "sign-in token"));
    return answered(own, "signin:GetSigninToken", jsonResponse(200, json::Value::object().set("SigninToken", token), own.requestId));
}

/// A page of the console, and of nobody else: whoever is sent there has signed in. Source: "Enable custom identity broker access to the AWS
/// console", IAM User Guide.
bool isOfTheConsole(std::string_view destination)
{
    constexpr std::string_view scheme = "https://", console = "console.aws.amazon.com";
    if (!destination.starts_with(scheme))
        return false;
    const std::string_view rest = destination.substr(scheme.size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#\\"));
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    return host.find_first_not_of(allowed) == std::string_view::npos
           && (host == console || (host.ends_with(console) && host[host.size() - console.size() - 1] == '.'));
}

/// The session policies limit what the role or user behind the session may do.
std::vector<std::string> permissionsOf(const world::World &world, const session::Caller &caller)
{
    const policy::PolicySet policies = session::policiesOf(world, caller);
    std::vector<std::string> names;
    for (const policy::NamedDocument &document : policies.identity)
        names.push_back(document.name);
    for (const policy::NamedDocument &document : policies.session)
        names.push_back(document.name + " " + document.document.text());
    return names;
}

/// The browser comes with its sign-in token. SIMPLIFIED: there is no console here, so nobody is sent on to Destination: a page says who has
/// signed in.
Answer logIn(SignInRequest &own)
{
    const api::Refusal invalid {api::ErrorCode::ValidationError, "Invalid login parameters"};

    // 1. It must lead to the console.
    const std::string destination(own.form.find("Destination").value_or(""));
    if (!isOfTheConsole(destination)) {
        own.narrator.check(trace::StepKind::ParametersWithinLimits, false);
        return refused(own, invalid);
    }

    // 2. The token must be one of this endpoint.
    const auto grant = session::openSigninToken(own.form.find("SigninToken").value_or(""), own.keys.sealingKey());
    trace::SessionEvidence evidence = grant ? evidenceOf(grant->session, own.circumstances.now) : trace::SessionEvidence {};
    if (!own.narrator.check(trace::StepKind::SessionTokenOpens, grant.has_value(), evidence))
        return refused(own, invalid);

    // 3. It must not be over, nor the session, and whoever is behind it must still be there.
    if (!isAlive(own, grant->session, std::min(grant->expires, grant->session.expiresAt), evidence))
        return refused(own, invalid);

    // 4. That is what the console would show.
    const auto caller = session::sessionCaller(own.world, grant->session);
    idp::Page page {"AWS", {}, {}};
    page.facts = {{"SignedInAs", {grant->session.principalArn}},
                  {"SignedInUntil", {isoTime(grant->session.expiresAt)}},
                  {"SignedInWith", permissionsOf(own.world, *caller)},
                  {"SignedInFor", {destination}}};
    return answered(own, "signin:Login", idp::pageResponse(200, page));
}

} // namespace

/// The federation endpoint: it takes credentials and gives a sign-in token, which a browser then exchanges for the console. The requests
/// are not signed, the credentials or the token are in them. Source: "Enable custom identity broker access to the AWS console", IAM User
/// Guide.
Answer performSignIn(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    SignInRequest own {world, circumstances, keys, parseForm(request.rawQuery), crypto::deriveUuid(circumstances.random, "request id")};
    own.narrator.enter(trace::Chapter::Use);
    const auto action = own.form.find("Action");
    if (action == "getSigninToken")
        return giveSigninToken(own);
    if (action == "login")
        return logIn(own);
    own.narrator.check(trace::StepKind::OperationKnown, false);
    return refused(own, invalidCredentials());
}

} // namespace trustwalk::service
