#include "core/service/doors.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/idp/idp.h"
#include "core/jwt/token.h"
#include "core/service/route.h"
#include "core/world/queries.h"

#include <algorithm>

namespace trustwalk::service {

namespace {

using api::ErrorCode;
using api::Refusal;

/// One request to Cognito identity pools on its way through. All three operations are unsigned: the login's token is what counts.
struct CognitoRequest {
    const world::World &world;
    const Circumstances &circumstances;
    const crypto::KeyRing &keys;
    json::Value body;
    std::string requestId;
    trace::Narrator narrator {{trace::ActorKind::Provider, "Cognito", {}}};
    Answer answer {};
};

/// A pool of the world, the login's token for it, and the identity that both make.
struct Login {
    const world::IdentityProvider *pool = nullptr;
    std::string token, identityId;
    [[nodiscard]] const world::CognitoPool &settings() const { return std::get<world::CognitoPool>(pool->kind); }
};

RawResponse jsonResponse(int status, const json::Value &body, const std::string &requestId)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/x-amz-json-1.1"}, {"x-amzn-RequestId", requestId}};
    response.body = json::print(body);
    return response;
}

/// Shape: the JSON 1.1 protocol's errors.
Answer refused(CognitoRequest &own, const Refusal &refusal)
{
    own.answer.trace.steps = own.narrator.take();
    own.answer.trace.refusal = refusal;
    json::Value body = json::Value::object();
    body.set("__type", api::wireName(refusal.code)).set("message", refusal.message);
    own.answer.response = jsonResponse(api::httpStatus(refusal), body, own.requestId);
    own.answer.response.headers.push_back({"x-amzn-ErrorType", std::string(api::wireName(refusal.code))});
    return std::move(own.answer);
}

Answer answered(CognitoRequest &own, const json::Value &body)
{
    for (trace::Step &step : own.narrator.take())
        own.answer.trace.steps.push_back(std::move(step));
    own.answer.response = jsonResponse(200, body, own.requestId);
    return std::move(own.answer);
}

Refusal nullValue(const std::string &member)
{
    return {ErrorCode::InvalidParameterException,
            "1 validation error detected: Value null at '" + member + "' failed to satisfy constraint: Member must not be null"};
}

std::optional<std::string> text(const json::Value &body, std::string_view member)
{
    const json::Value *found = body.find(member);
    return found != nullptr && found->is(json::Value::Kind::String) ? std::optional(found->text) : std::nullopt;
}

/// The first login's token: "Logins" maps a provider's host to it.
std::optional<std::string> loginToken(const json::Value &body)
{
    const json::Value *logins = body.find("Logins");
    if (logins == nullptr || logins->members.empty() || !logins->members.front().value.is(json::Value::Kind::String))
        return std::nullopt;
    return logins->members.front().value.text;
}

/// Whose identity this token is in the pool. Nothing of it is verified yet.
std::string identityOf(const world::IdentityProvider &pool, const std::string &token)
{
    const auto parsed = jwt::parse(token);
    if (!parsed)
        return {};
    return idp::identityId(std::get<world::CognitoPool>(pool.kind), parsed->text("iss").value_or(""), parsed->text("sub").value_or(""));
}

const world::IdentityProvider *poolById(const world::World &world, std::string_view poolId)
{
    for (const world::IdentityProvider &provider : world.providers)
        if (const auto *pool = std::get_if<world::CognitoPool>(&provider.kind); pool != nullptr && pool->poolId == poolId)
            return &provider;
    return nullptr;
}

/// GetId names the pool, the other two an identity of it.
Result<Login, Refusal> loginOf(const CognitoRequest &own, bool byPool)
{
    const std::string member = byPool ? "IdentityPoolId" : "IdentityId";
    const auto id = text(own.body, member);
    if (!id)
        return failure(nullValue(byPool ? "identityPoolId" : "identityId"));
    Login login;
    login.token = loginToken(own.body).value_or("");
    if (byPool) {
        login.pool = poolById(own.world, *id);
        if (login.pool == nullptr)
            return failure(Refusal {ErrorCode::ResourceNotFoundException, "IdentityPool '" + *id + "' not found."});
    } else {
        for (const world::IdentityProvider &provider : own.world.providers)
            if (std::holds_alternative<world::CognitoPool>(provider.kind) && identityOf(provider, login.token) == *id)
                login.pool = &provider;
    }
    // SIMPLIFIED: a world's pools have no unauthenticated identities.
    if (login.token.empty())
        return failure(Refusal {ErrorCode::NotAuthorizedException, "Unauthenticated access is not supported for this identity pool."});
    if (login.pool == nullptr)
        return failure(Refusal {ErrorCode::NotAuthorizedException,
                                "Logins don't match. Please include at least one valid login for this identity or identity pool."});
    login.identityId = identityOf(*login.pool, login.token);
    return login;
}

/// SIMPLIFIED: a pool's role is the first of its account that trusts it, unless the caller names one.
std::string roleFor(const CognitoRequest &own, const world::IdentityProvider &pool)
{
    if (const auto custom = text(own.body, "CustomRoleArn"))
        return *custom;
    const std::string &account = std::get<world::CognitoPool>(pool.kind).account;
    for (const world::TrustLink &link : world::trustLinks(own.world))
        if (link.kind == world::TrustLink::Kind::Cognito && link.name == pool.name
            && link.roleArn.find("::" + account + ":") != std::string::npos)
            return link.roleArn;
    return {};
}

/// Cognito's own call to STS: unsigned, with its token.
RawRequest assumeRequest(const CognitoRequest &own, const std::string &role, const std::string &token)
{
    Form form;
    form.set("Action", "AssumeRoleWithWebIdentity");
    form.set("Version", "2011-06-15");
    form.set("RoleArn", role);
    form.set("RoleSessionName", "CognitoIdentityCredentials");
    form.set("WebIdentityToken", token);
    RawRequest request;
    request.headers = {{"Host", "sts." + own.world.region + ".amazonaws.com"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form.encoded();
    return request;
}

Answer credentialsFor(CognitoRequest &own, const Login &login, const std::string &token)
{
    const std::string role = roleFor(own, *login.pool);
    if (role.empty())
        return refused(own, {ErrorCode::InvalidParameterException, "Please provide a role ARN."});
    own.answer.trace.steps = own.narrator.take();
    const RawRequest request = assumeRequest(own, role, token);
    Answer assumed = performSts(own.world, request, queryProtocolForm(request), own.circumstances, own.keys, trace::Telling::Everything);
    const trace::IssuedEvidence *issued = nullptr;
    for (trace::Step &step : assumed.trace.steps)
        own.answer.trace.steps.push_back(std::move(step));
    for (const trace::Step &step : own.answer.trace.steps)
        if (const auto *found = std::get_if<trace::IssuedEvidence>(&step.evidence))
            issued = found;
    if (issued == nullptr) {
        std::vector<trace::Step> steps = std::move(own.answer.trace.steps);
        Answer answer = refused(own, {ErrorCode::NotAuthorizedException, "Access to Identity '" + login.identityId + "' is forbidden."});
        answer.trace.steps = std::move(steps);
        return answer;
    }
    json::Value credentials = json::Value::object();
    credentials.set("AccessKeyId", issued->credentials.accessKeyId).set("SecretKey", issued->credentials.secretAccessKey);
    credentials.set("SessionToken", issued->credentials.sessionToken);
    credentials.set("Expiration", json::Value::number(issued->credentials.expiration.time_since_epoch().count()));
    json::Value body = json::Value::object();
    body.set("IdentityId", login.identityId).set("Credentials", std::move(credentials));
    return answered(own, body);
}

Answer perform(CognitoRequest &own, std::string_view operation)
{
    const bool getId = operation == "GetId", credentials = operation == "GetCredentialsForIdentity";
    if (!getId && !credentials && operation != "GetOpenIdToken")
        return refused(own, {ErrorCode::UnknownOperationException, {}});
    const auto login = loginOf(own, getId);
    if (!login)
        return refused(own, login.error());
    const idp::Site site {own.world, own.keys, own.circumstances};
    const idp::CognitoFlow flow = operation == "GetOpenIdToken" ? idp::CognitoFlow::Classic : idp::CognitoFlow::Enhanced;
    const auto token = idp::exchangeAtCognito(*login->pool, flow, login->token, site, own.narrator);
    if (!token) {
        const bool flowRefused = flow == idp::CognitoFlow::Classic && !login->settings().classicFlow;
        return refused(own, flowRefused ? Refusal {ErrorCode::InvalidParameterException,
                                                   "Basic (classic) flow is not enabled, please use enhanced flow."}
                                        : Refusal {ErrorCode::NotAuthorizedException, "Invalid login token."});
    }
    if (credentials)
        return credentialsFor(own, *login, *token);
    json::Value body = json::Value::object();
    body.set("IdentityId", login->identityId);
    if (!getId)
        body.set("Token", *token);
    return answered(own, body);
}

} // namespace

/// Amazon Cognito identity pools over their JSON protocol. Source: GetId, GetOpenIdToken and GetCredentialsForIdentity, Amazon Cognito
/// Identity Pools API Reference; texts as observed.
Answer performCognito(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    CognitoRequest own {world, circumstances, keys, json::Value::object(), crypto::deriveUuid(circumstances.random, "request id")};
    const std::string_view target = request.header("X-Amz-Target").value_or("");
    auto body = json::parse(request.body, {1u << 20, 16});
    if (!body || !body->is(json::Value::Kind::Object))
        return refused(own, {ErrorCode::SerializationException, {}});
    own.body = std::move(*body);
    return perform(own, target.substr(std::min(target.size(), target.find('.') + 1)));
}

} // namespace trustwalk::service
