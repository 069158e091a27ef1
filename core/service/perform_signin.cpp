#include "core/api/messages.h"
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/resources/resources.h"
#include "core/service/doors.h"
#include "core/session/caller.h"
#include "core/trace/narrator.h"

namespace trustwalk::service {

namespace {

const std::string action = "signin:GetSigninToken";

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

} // namespace

/// The federation endpoint: it takes credentials and gives a sign-in token, which a browser then exchanges for the console. The request
/// is not signed, the credentials themselves are in it. Source: "Enable custom identity broker access to the AWS console", IAM User Guide.
Answer performSignIn(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    Answer answer;
    const std::string requestId = crypto::deriveUuid(circumstances.random, "request id");
    trace::Narrator narrator {{trace::ActorKind::Resource, resources::serviceName("signin"), {}}};
    narrator.enter(trace::Chapter::Use);
    const auto refuse = [&](const api::Refusal &refusal) {
        answer.trace.steps = narrator.take();
        answer.trace.refusal = refusal;
        answer.response = jsonResponse(api::httpStatus(refusal), json::Value::object().set("error", refusal.message), requestId);
        return std::move(answer);
    };
    const Form form = parseForm(request.rawQuery);
    const PassedSession passed = passedSession(form);

    // Of the endpoint's actions only this one takes credentials; "login" is the console's own.
    if (form.find("Action") != "getSigninToken") {
        narrator.check(trace::StepKind::OperationKnown, false);
        return refuse(invalidCredentials());
    }

    // 1. The three parts must belong together.
    const auto opened = session::open(passed.token, passed.id, keys.sealingKey());
    const bool together = opened && opened->secretAccessKey.reveal() == passed.key;
    trace::SessionEvidence evidence;
    evidence.accessKeyId = passed.id;
    evidence.now = circumstances.now;
    evidence.opened = opened.has_value();
    evidence.boundToKey = together;
    if (opened) {
        evidence.principalArn = opened->principalArn;
        evidence.issuerArn = opened->issuerArn;
        evidence.issuedAt = opened->issuedAt;
        evidence.expiresAt = opened->expiresAt;
    }
    if (!narrator.check(trace::StepKind::SessionTokenOpens, together, evidence,
                        trace::Comparison {passed.id, opened ? opened->accessKeyId : std::string()}))
        return refuse(invalidCredentials());

    // 2. They must not be over.
    if (!narrator.check(trace::StepKind::SessionIsCurrent, circumstances.now < opened->expiresAt, evidence,
                        trace::Comparison {isoTime(circumstances.now), isoTime(opened->expiresAt)}))
        return refuse(invalidCredentials());

    // 3. The role or user behind them must still be the same one.
    evidence.issuerExists = session::sessionCaller(world, *opened).has_value();
    if (!narrator.check(trace::StepKind::IssuerStillExists, evidence.issuerExists, evidence,
                        trace::Comparison {opened->issuerId, evidence.issuerExists ? opened->issuerId : std::string()}))
        return refuse(invalidCredentials());

    // 4. Roles and federated users may sign in; a GetSessionToken session may not. A federated user's console lasts as long as its
    //    credentials: SessionDuration is refused.
    const bool accepted
        = opened->kind == session::Kind::Role || (opened->kind == session::Kind::FederatedUser && !form.find("SessionDuration"));
    if (!narrator.check(trace::StepKind::ServiceAcceptsSession, accepted, evidence))
        return refuse(invalidCredentials());

    // 5. The sign-in token is good for 15 minutes.
    constexpr std::size_t length = 360;
    const std::string token = crypto::deriveText(circumstances.random, "sign-in token", length,
                                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    answer.response = jsonResponse(200, json::Value::object().set("SigninToken", token), requestId);
    narrator.note(trace::StepKind::ResourceAnswers, trace::AnswerEvidence {answer.response, action, "*", true});
    answer.trace.steps = narrator.take();
    return answer;
}

} // namespace trustwalk::service
