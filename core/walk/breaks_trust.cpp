#include "core/walk/break_parts.h"

#include "core/base/json.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

Changes denyInTrust(const Cast &cast, const world::World &world)
{
    const world::World::FoundRole found = world.roleByArn(cast.roleArn);
    if (!found)
        return {};
    json::Value document = *json::parse(found.role->trustPolicy.text());
    json::Value deny = *json::parse(R"({"Sid":"NotNow","Effect":"Deny","Action":"sts:*"})");
    deny.set("Principal", "*");
    for (json::Member &member : document.members)
        if (member.key == "Statement" && member.value.is(json::Value::Kind::Array))
            member.value.items.push_back(deny);
    return {world::TrustPolicyReplaced {cast.roleArn, json::print(document, json::Layout::Indented)}};
}

/// The user is deleted, and another made with the same name: the trust policy keeps the unique id of the first.
Changes recreateCaller(const Cast &cast, const world::World &)
{
    json::Value user = json::Value::object();
    user.set("name", cast.user->name).set("id", "AIDASECONDUSEREXAMPLE");
    json::Value keys = json::Value::array();
    for (const world::AccessKey &key : cast.user->accessKeys)
        keys.items.push_back(
            json::Value::object().set("id", key.id).set("secret", std::string(key.secret.reveal())).set("status", "Active"));
    user.set("accessKeys", std::move(keys));
    user.set("managedPolicies", json::Value::array(cast.user->policies.managedPolicyArns));
    return {world::PrincipalRemoved {cast.account->arnOf(*cast.user)}, world::UserAdded {cast.account->id, std::move(user)}};
}

} // namespace

std::vector<BreakDefinition> trustBreaks()
{
    return {
        {{"no-trust-link", BreakGroup::Trust, roleCalls(), {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustOf(cast, R"({"Service":"ec2.amazonaws.com"})", "sts:AssumeRole");
         }}},
        {{"trust-delegates-to-account", BreakGroup::Trust, {Operation::AssumeRole}, {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustOf(cast, R"({"AWS":"arn:aws:iam::)" + cast.account->id + R"(:root"})", "sts:AssumeRole");
         }}},
        {{"trust-names-another-account", BreakGroup::Trust, {Operation::AssumeRole}, {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustOf(cast, R"({"AWS":"arn:aws:iam::999999999999:root"})", "sts:AssumeRole");
         }}},
        {{"trust-allows-another-call",
          BreakGroup::Trust,
          {Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml},
          {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes { return trustOf(cast, principalOf(cast), "sts:TagSession"); }}},
        {{"trust-policy-denies", BreakGroup::Trust, roleCalls(), {{BreakPart::World, "trust policy"}}}, {.changes = denyInTrust}},
        {{"trust-asks-for-source-ip", BreakGroup::Trust, roleCalls(), {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustUnder(cast, R"({"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}})");
         }}},
        {{"trust-asks-for-session-name",
          BreakGroup::Trust,
          {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity},
          {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustUnder(cast, R"({"StringLike":{"sts:RoleSessionName":"deploy-*"}})");
         }}},
        {{"role-does-not-exist", BreakGroup::Trust, roleCalls(), {{BreakPart::Parameters, "RoleArn"}}},
         {.parameters = [](Form &form, const Cast &cast) { form.set("RoleArn", Arn::role(cast.account->id, "/", "RoleZ")); }}},
        {{"caller-recreated", BreakGroup::Trust, {Operation::AssumeRole}, {{BreakPart::World, "caller"}}}, {.changes = recreateCaller}},
        {{"role-session-name-missing",
          BreakGroup::Trust,
          {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity},
          {{BreakPart::Parameters, "RoleSessionName"}}},
         {.parameters = [](Form &form, const Cast &) { form.remove("RoleSessionName"); }}},
        {{"role-session-name-with-slash",
          BreakGroup::Trust,
          {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity},
          {{BreakPart::Parameters, "RoleSessionName"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("RoleSessionName", "team/deploy"); }}},
        {{"role-name-instead-of-arn",
          BreakGroup::Trust,
          {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity},
          {{BreakPart::Parameters, "RoleArn"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("RoleArn", "RoleB"); }}},
    };
}

} // namespace trustwalk::walk
