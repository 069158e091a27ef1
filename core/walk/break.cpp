#include "core/walk/break.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/walk/break_parts.h"

#include <algorithm>
#include <array>

namespace trustwalk::walk {

namespace {

using api::Operation;

void signWithAnotherSecret(sigv4::Credentials &credentials)
{
    credentials.secretAccessKey = crypto::Secret("Xs93kLmQ0vTz8RwPb2NcYd7HfJgUaEoIWRONGKEY");
}

std::vector<world::Change> trustSomebodyElse(const Cast &cast)
{
    return {world::TrustPolicyReplaced {
        cast.roleArn,
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]})"}};
}

/// Twelve minutes after the end of the longest session there is.
void useAfterTheEnd(Moments &moments)
{
    moments.use = moments.service + std::chrono::hours {36} + std::chrono::minutes {12};
}

void forgeJwt(std::string &token)
{
    auto parsed = jwt::parse(token);
    if (!parsed)
        return;
    for (json::Member &member : parsed->payload.members)
        if (member.key == "sub")
            member.value = json::Value::string("somebody-else");
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

/// The person signed in too long ago: an ID token's hour and an assertion's five minutes are over.
void signInTwoHoursAgo(Moments &moments)
{
    moments.signIn = moments.caller - std::chrono::hours {2};
}

/// More than a role's usual maximum; no call that lasts up to 36 hours takes it either.
void askForTooLong(Form &form)
{
    const bool tokenCall = form.find("Action") == api::actionName(Operation::GetSessionToken)
                           || form.find("Action") == api::actionName(Operation::GetFederationToken);
    form.set("DurationSeconds", tokenCall ? "129601" : "43200");
}

void tryToCreateUser(Walk &walk)
{
    walk.action
        = walk.call == Operation::GetSessionToken || walk.call == Operation::GetFederationToken ? "ec2:RunInstances" : "iam:CreateUser";
    walk.resource.clear();
}

struct Definition {
    Break facts;
    BreakParts parts;
};

const std::vector<Operation> signedCalls {Operation::GetSessionToken, Operation::AssumeRole, Operation::GetFederationToken};
const std::vector<Operation> roleCalls {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml};
const std::vector<Operation> tokenCalls {Operation::GetFederationToken, Operation::AssumeRoleWithWebIdentity,
                                         Operation::AssumeRoleWithSaml};
const std::vector<Operation> everyCall(api::fiveCalls.begin(), api::fiveCalls.end());

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> all {
        {{"wrong-secret-key", BreakGroup::IdentityAndKeys, signedCalls, {BreakPart::Parameters}}, {.credentials = signWithAnotherSecret}},
        {{"no-trust-link", BreakGroup::Trust, roleCalls, {BreakPart::World}}, {.changes = trustSomebodyElse}},
        {{"expired-credentials", BreakGroup::EndpointsAndClocks, everyCall, {BreakPart::Clock}}, {.clock = useAfterTheEnd}},
        {{"forged-token", BreakGroup::WebIdentity, tokenCalls, {BreakPart::Bytes}}, {.token = forge}},
        {{"expired-token", BreakGroup::WebIdentity, tokenCalls, {BreakPart::Clock}}, {.clock = signInTwoHoursAgo}},
        {{"duration-too-long", BreakGroup::Durations, everyCall, {BreakPart::Parameters}}, {.parameters = askForTooLong}},
        {{"action-not-allowed", BreakGroup::IdentityAndKeys, everyCall, {BreakPart::Parameters}}, {.walk = tryToCreateUser}},
    };
    return all;
}

ParseError wrongBreak(ParseError::Code code, std::string_view found, std::string expected)
{
    ParseError error;
    error.code = code;
    error.path = "$.breaks";
    error.found = found;
    error.expected = std::move(expected);
    return error;
}

} // namespace

const std::vector<Break> &allBreaks()
{
    static const std::vector<Break> all = [] {
        std::vector<Break> breaks;
        for (const Definition &definition : definitions())
            breaks.push_back(definition.facts);
        return breaks;
    }();
    return all;
}

const Break *findBreak(std::string_view name)
{
    const auto &all = allBreaks();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Break &b) { return b.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<const Break *> breaksOf(api::Operation call)
{
    std::vector<const Break *> fitting;
    for (const Break &candidate : allBreaks())
        if (std::find(candidate.calls.begin(), candidate.calls.end(), call) != candidate.calls.end())
            fitting.push_back(&candidate);
    return fitting;
}

const BreakParts &partsOf(const Break &breaking)
{
    for (const Definition &definition : definitions())
        if (definition.facts.name == breaking.name)
            return definition.parts;
    static const BreakParts none;
    return none;
}

Result<std::vector<const Break *>, ParseError> breaksOf(const Walk &walk)
{
    std::vector<const Break *> chosen;
    for (const std::string &name : walk.breaks) {
        const Break *breaking = findBreak(name);
        const std::vector<const Break *> fitting = breaksOf(walk.call);
        if (breaking == nullptr || std::find(fitting.begin(), fitting.end(), breaking) == fitting.end()) {
            std::string names;
            for (const Break *candidate : fitting)
                names += (names.empty() ? "" : " | ") + std::string(candidate->name);
            return failure(wrongBreak(ParseError::Code::NotFound, name, names));
        }
        for (const Break *other : chosen)
            for (const BreakPart part : breaking->parts)
                if (std::find(other->parts.begin(), other->parts.end(), part) != other->parts.end())
                    return failure(wrongBreak(ParseError::Code::Conflict, name, std::string(other->name)));
        chosen.push_back(breaking);
    }
    return chosen;
}

} // namespace trustwalk::walk
