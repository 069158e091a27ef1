#include "core/walk/break_parts.h"

#include "core/base/json.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

/// Twelve minutes after the end of the longest session there is.
void useAfterTheEnd(Moments &moments)
{
    moments.use = moments.service + std::chrono::hours {36} + std::chrono::minutes {12};
}

/// What the console's "Revoke sessions" does: everything issued before now is denied. Source: "Revoke IAM role temporary security
/// credentials", IAM User Guide.
Changes revokeSessions(const Cast &cast, const world::World &)
{
    return inlinePolicy(grantorOf(cast), "AWSRevokeOlderSessions",
                        R"({"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":")"
                            + isoTime(Moments {}.service + std::chrono::minutes {3}) + R"("}}})");
}

/// The role is deleted and made again with the same name: its sessions belong to the first.
Changes recreateRole(const Cast &cast, const world::World &world)
{
    const world::World::FoundRole found = world.roleByArn(cast.roleArn);
    if (!found)
        return {};
    json::Value role = json::Value::object();
    role.set("name", found.role->name).set("id", "AROASECONDROLEEXAMPLE");
    role.set("trustPolicy", *json::parse(found.role->trustPolicy.text()));
    role.set("managedPolicies", json::Value::array(found.role->policies.managedPolicyArns));
    return {world::PrincipalRemoved {cast.roleArn}, world::RoleAdded {found.account->id, std::move(role)}};
}

} // namespace

std::vector<BreakDefinition> endpointAndClockBreaks()
{
    return {
        {{"expired-credentials", BreakGroup::EndpointsAndClocks, everyCall(), {{BreakPart::Clock, "use"}}}, {.clock = useAfterTheEnd}},
        {{"callers-clock-slow", BreakGroup::EndpointsAndClocks, signedCalls(), {{BreakPart::Clock, "caller"}}},
         {.clock = [](Moments &moments) { moments.caller -= std::chrono::minutes {20}; }}},
        {{"callers-clock-fast", BreakGroup::EndpointsAndClocks, signedCalls(), {{BreakPart::Clock, "caller"}}},
         {.clock = [](Moments &moments) { moments.caller += std::chrono::minutes {20}; }}},
        {{"wrong-region", BreakGroup::EndpointsAndClocks, signedCalls(), {{BreakPart::Parameters, "credential scope"}}},
         {.scope = [](sigv4::Scope &scope) { scope.region = scope.region == "eu-west-1" ? "us-west-2" : "eu-west-1"; }}},
        {{"wrong-service", BreakGroup::EndpointsAndClocks, signedCalls(), {{BreakPart::Parameters, "credential scope"}}},
         {.scope = [](sigv4::Scope &scope) { scope.service = "iam"; }}},
        {{"wrong-scope-date", BreakGroup::EndpointsAndClocks, signedCalls(), {{BreakPart::Parameters, "credential scope"}}},
         {.scope = [](sigv4::Scope &scope) { scope.date = "20260630"; }}},
        {{"unknown-action", BreakGroup::EndpointsAndClocks, everyCall(), {{BreakPart::Parameters, "Action"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Action", "AssumeRoles"); }}},
        {{"wrong-version", BreakGroup::EndpointsAndClocks, everyCall(), {{BreakPart::Parameters, "Version"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Version", "2012-10-17"); }}},
        {{"sessions-revoked", BreakGroup::EndpointsAndClocks, everyCall(), {{BreakPart::World, "policy before use"}}},
         {.changesBeforeUse = revokeSessions}},
        {{"role-recreated-before-use", BreakGroup::EndpointsAndClocks, roleCalls(), {{BreakPart::World, "role before use"}}},
         {.changesBeforeUse = recreateRole}},
    };
}

} // namespace trustwalk::walk
