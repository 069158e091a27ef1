#include "core/walk/break_parts.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/jwt/token.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

/// Puts one part of a JWT in place of its own, and leaves the signature as it was.
void replaceMember(json::Value &object, std::string_view key, std::string_view value)
{
    for (json::Member &member : object.members)
        if (member.key == key)
            member.value = json::Value::string(std::string(value));
}

void forgeJwt(std::string &token)
{
    auto parsed = jwt::parse(token);
    if (!parsed)
        return;
    replaceMember(parsed->payload, "sub", "somebody-else");
    const std::size_t first = token.find('.'), last = token.rfind('.');
    token = token.substr(0, first + 1) + base64Url(asBytes(json::print(parsed->payload))) + token.substr(last);
}

/// Puts a role into the assertion that the provider didn't write, and leaves the signature as it was.
void forgeAssertion(std::string &token)
{
    const auto decoded = fromBase64(token);
    if (!decoded)
        return;
    std::string xml(asText(*decoded));
    const std::string before = ":role/";
    const std::size_t place = xml.find(before);
    if (place == std::string::npos)
        return;
    xml.insert(place + before.size(), "Admin-");
    token = base64(asBytes(xml));
}

/// After the provider signed, somebody changes what it said.
void forge(std::string &token)
{
    if (token.find('.') != std::string::npos)
        forgeJwt(token);
    else
        forgeAssertion(token);
}

void replaceHeader(std::string &token, std::string_view header)
{
    token = base64Url(asBytes(std::string(header))) + token.substr(token.find('.'));
}

/// "alg": "none", as in the attacks that gave JWT its bad name.
void removeSignature(std::string &token)
{
    token.resize(token.rfind('.') + 1);
    replaceHeader(token, R"({"alg":"none","typ":"JWT"})");
}

void nameAnotherKey(std::string &token)
{
    replaceHeader(token, R"({"alg":"RS256","kid":"retired-key","typ":"JWT"})");
}

std::string issuerArn(const Cast &cast)
{
    constexpr std::string_view scheme = "https://";
    return Arn::oidcProvider(cast.account->id, cast.provider->issuer().substr(scheme.size()));
}

bool isRegisteredIssuer(const Cast &cast)
{
    return cast.account != nullptr && cast.account->oidcProvider(cast.provider->issuer()) != nullptr;
}

Changes otherClients(const Cast &cast, const world::World &)
{
    if (!isRegisteredIssuer(cast))
        return {};
    return {world::OidcClientsChanged {issuerArn(cast), {"another-client-id"}}};
}

Changes unregisterIssuer(const Cast &cast, const world::World &)
{
    if (!isRegisteredIssuer(cast))
        return {};
    return {world::ProviderUnregistered {issuerArn(cast)}};
}

Changes trustOtherSubject(const Cast &cast, const world::World &)
{
    constexpr std::string_view scheme = "https://";
    return trustUnder(cast, R"({"StringEquals":{")" + cast.provider->issuer().substr(scheme.size()) + R"(:sub":"somebody-else"}})");
}

} // namespace

std::vector<BreakDefinition> tokenBreaks()
{
    return {
        {{"forged-token", BreakGroup::WebIdentity, tokenCalls(), {{BreakPart::Bytes, "token"}}}, {.token = forge}},
        {{"expired-token", BreakGroup::WebIdentity, tokenCalls(), {{BreakPart::Clock, "sign-in"}}},
         {.clock = [](Moments &moments) { moments.signIn = moments.caller - std::chrono::hours {2}; }}},
        {{"wrong-password", BreakGroup::WebIdentity, tokenCalls(), {{BreakPart::Parameters, "password"}}},
         {.walk = [](Walk &walk) { walk.password = "not the password"; }}},
        {{"person-not-assigned", BreakGroup::WebIdentity, tokenCalls(), {{BreakPart::World, "assignments"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return {world::AssignmentsChanged {cast.login->name, cast.person, {}}};
         }}},
        {{"audience-not-registered", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::World, "client IDs"}}},
         {.changes = otherClients}},
        {{"issuer-not-registered", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::World, "provider"}}},
         {.changes = unregisterIssuer}},
        {{"subject-not-trusted", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::World, "trust policy"}}},
         {.changes = trustOtherSubject}},
        {{"token-cut-short", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { token.resize(token.rfind('.')); }}},
        {{"token-without-signature", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::Bytes, "token"}}},
         {.token = removeSignature}},
        {{"token-of-unknown-key", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::Bytes, "token"}}},
         {.token = nameAnotherKey}},
        {{"token-is-no-jwt", BreakGroup::WebIdentity, {Operation::AssumeRoleWithWebIdentity}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { token = "ya29.an-access-token-of-oauth2"; }}},
    };
}

} // namespace trustwalk::walk
