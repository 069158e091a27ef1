#include "core/walk/break.h"

#include "core/base/json.h"
#include "core/walk/break_parts.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

using api::Operation;

const std::vector<BreakDefinition> &definitions()
{
    static const std::vector<BreakDefinition> all = [] {
        std::vector<BreakDefinition> list;
        for (const auto family : {identityBreaks, trustBreaks, mfaAndDurationBreaks, sessionPolicyBreaks, tagBreaks, tokenBreaks,
                                  assertionBreaks, federationAndChainingBreaks, endpointAndClockBreaks})
            for (BreakDefinition &definition : family())
                list.push_back(std::move(definition));
        std::stable_sort(list.begin(), list.end(),
                         [](const BreakDefinition &a, const BreakDefinition &b) { return a.facts.group < b.facts.group; });
        return list;
    }();
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

const std::vector<Operation> &signedCalls()
{
    static const std::vector<Operation> calls {Operation::AssumeRole, Operation::GetSessionToken, Operation::GetFederationToken};
    return calls;
}

const std::vector<Operation> &roleCalls()
{
    static const std::vector<Operation> calls {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml};
    return calls;
}

const std::vector<Operation> &tokenCalls()
{
    static const std::vector<Operation> calls {Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml,
                                               Operation::GetFederationToken};
    return calls;
}

const std::vector<Operation> &everyCall()
{
    static const std::vector<Operation> calls(api::fiveCalls.begin(), api::fiveCalls.end());
    return calls;
}

const std::vector<Break> &allBreaks()
{
    static const std::vector<Break> all = [] {
        std::vector<Break> breaks;
        for (const BreakDefinition &definition : definitions())
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

const Touch *conflictOf(const Break &one, const Break &other)
{
    const auto shared = std::find_first_of(one.touches.begin(), one.touches.end(), other.touches.begin(), other.touches.end());
    return shared == one.touches.end() ? nullptr : &*shared;
}

const BreakParts &partsOf(const Break &breaking)
{
    for (const BreakDefinition &definition : definitions())
        if (definition.facts.name == breaking.name)
            return definition.parts;
    static const BreakParts none;
    return none;
}

Result<std::vector<const Break *>, ParseError> breaksOf(const Walk &walk)
{
    std::vector<const Break *> chosen;
    const std::vector<const Break *> fitting = breaksOf(walk.call);
    for (const std::string &name : walk.breaks) {
        const Break *breaking = findBreak(name);
        if (breaking == nullptr || std::find(fitting.begin(), fitting.end(), breaking) == fitting.end()) {
            std::string names;
            for (const Break *candidate : fitting)
                names += (names.empty() ? "" : " | ") + std::string(candidate->name);
            return failure(wrongBreak(ParseError::Code::NotFound, name, names));
        }
        for (const Break *other : chosen)
            if (conflictOf(*breaking, *other) != nullptr)
                return failure(wrongBreak(ParseError::Code::Conflict, name, std::string(other->name)));
        chosen.push_back(breaking);
    }
    return chosen;
}

std::string policyOf(std::string_view statements)
{
    return R"({"Version":"2012-10-17","Statement":[)" + std::string(statements) + "]}";
}

std::string principalOf(const Cast &cast)
{
    if (cast.provider == nullptr || cast.broker != nullptr)
        return R"({"AWS":")" + cast.account->arnOf(*cast.user) + "\"}";
    if (std::holds_alternative<world::SamlIdp>(cast.provider->kind))
        return R"({"Federated":")" + cast.samlProviderArn + "\"}";
    constexpr std::string_view scheme = "https://";
    const std::string host = cast.provider->issuer().substr(scheme.size());
    const bool builtIn = std::holds_alternative<world::CognitoPool>(cast.provider->kind);
    return R"({"Federated":")" + (builtIn ? host : Arn::oidcProvider(cast.account->id, host)) + "\"}";
}

Changes trustOf(const Cast &cast, std::string_view principal, std::string_view action, std::string_view condition)
{
    std::string statement = R"({"Effect":"Allow","Principal":)" + std::string(principal) + R"(,"Action":")" + std::string(action) + "\"";
    if (!condition.empty())
        statement += R"(,"Condition":)" + std::string(condition);
    return {world::TrustPolicyReplaced {cast.roleArn, policyOf(statement + "}")}};
}

Changes trustUnder(const Cast &cast, std::string_view condition)
{
    const Operation call = cast.provider == nullptr        ? Operation::AssumeRole
                           : !cast.samlProviderArn.empty() ? Operation::AssumeRoleWithSaml
                                                           : Operation::AssumeRoleWithWebIdentity;
    return trustOf(cast, principalOf(cast), "sts:" + std::string(api::actionName(call)), condition);
}

std::string grantorOf(const Cast &cast)
{
    return cast.roleArn.empty() ? cast.account->arnOf(*cast.user) : cast.roleArn;
}

Changes inlinePolicy(std::string_view principalArn, std::string_view name, std::string_view statements)
{
    return {world::InlinePolicyPut {std::string(principalArn), std::string(name), policyOf(statements)}};
}

} // namespace trustwalk::walk
