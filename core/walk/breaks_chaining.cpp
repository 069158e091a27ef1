#include "core/walk/break_parts.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

Changes removeInlinePolicies(const Cast &cast, const world::World &)
{
    Changes changes;
    for (const world::InlinePolicy &policy : cast.user->policies.inlinePolicies)
        changes.push_back(world::InlinePolicyRemoved {cast.account->arnOf(*cast.user), policy.name});
    return changes;
}

void allowEverything(Form &form, const Cast &)
{
    form.set("Policy", policyOf(R"({"Effect":"Allow","Action":"*","Resource":"*"})"));
}

void chainThroughOtherRole(Walk &walk)
{
    walk.earlier = {EarlierCall {Operation::AssumeRole, walk.role == "RoleA" ? "RoleB" : "RoleA", {}}};
}

Changes askForExternalId(const Cast &cast, const world::World &)
{
    return trustUnder(cast, R"({"StringEquals":{"sts:ExternalId":"customer-12"}})");
}

} // namespace

std::vector<BreakDefinition> federationAndChainingBreaks()
{
    return {
        {{"federation-not-permitted",
          BreakGroup::FederationToken,
          {Operation::GetFederationToken},
          {{BreakPart::World, "identity policy of the caller"}}},
         {.changes = removeInlinePolicies}},
        {{"federated-name-too-long", BreakGroup::FederationToken, {Operation::GetFederationToken}, {{BreakPart::Parameters, "Name"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Name", "alice.of.the.research.and.development.team"); }}},
        {{"federated-name-with-space", BreakGroup::FederationToken, {Operation::GetFederationToken}, {{BreakPart::Parameters, "Name"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Name", "Alice Example"); }}},
        {{"no-session-policy", BreakGroup::FederationToken, {Operation::GetFederationToken}, {{BreakPart::Parameters, "Policy"}}},
         {.parameters = [](Form &form, const Cast &) { form.remove("Policy"); }}},
        {{"session-policy-adds-nothing",
          BreakGroup::FederationToken,
          {Operation::GetFederationToken},
          {{BreakPart::Parameters, "Policy"}, {BreakPart::Parameters, "action at the end"}}},
         {.walk =
              [](Walk &walk) {
                  walk.action = "ec2:RunInstances";
                  walk.resource.clear();
              },
          .parameters = allowEverything}},
        {{"federated-user-calls-iam",
          BreakGroup::FederationToken,
          {Operation::GetFederationToken},
          {{BreakPart::Parameters, "Policy"}, {BreakPart::Parameters, "action at the end"}}},
         {.walk =
              [](Walk &walk) {
                  walk.action = "iam:ListRoles";
                  walk.resource.clear();
              },
          .parameters = allowEverything}},
        {{"federation-with-session",
          BreakGroup::FederationToken,
          {Operation::GetFederationToken},
          {{BreakPart::Parameters, "earlier calls"}}},
         {.walk = [](Walk &walk) { walk.earlier = {EarlierCall {Operation::GetSessionToken, {}, {}}}; }}},
        {{"session-token-with-session",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::GetSessionToken},
          {{BreakPart::Parameters, "earlier calls"}}},
         {.walk = [](Walk &walk) { walk.earlier = {EarlierCall {Operation::GetSessionToken, {}, {}}}; }}},
        {{"chain-longer-than-an-hour",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "earlier calls"},
           {BreakPart::Parameters, "DurationSeconds"},
           {BreakPart::World, "maximum session duration"}}},
         {.changes
          = [](const Cast &cast, const world::World &) -> Changes { return {world::MaxSessionDurationChanged {cast.roleArn, 43200}}; },
          .walk = [](Walk &walk) { walk.earlier = {EarlierCall {Operation::GetSessionToken, {}, {}}}; },
          .parameters = [](Form &form, const Cast &) { form.set("DurationSeconds", "7200"); }}},
        {{"chain-role-not-trusted",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "earlier calls"}}},
         {.walk = chainThroughOtherRole}},
        {{"role-of-another-account",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity},
          {{BreakPart::Parameters, "RoleArn"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("RoleArn", "arn:aws:iam::999999999999:role/RoleB"); }}},
        {{"external-id-missing", BreakGroup::ChainingAndCrossAccount, {Operation::AssumeRole}, {{BreakPart::World, "trust policy"}}},
         {.changes = askForExternalId}},
        {{"wrong-external-id",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::AssumeRole},
          {{BreakPart::World, "trust policy"}, {BreakPart::Parameters, "ExternalId"}}},
         {.changes = askForExternalId, .parameters = [](Form &form, const Cast &) { form.set("ExternalId", "customer-13"); }}},
        {{"external-id-differs-in-case",
          BreakGroup::ChainingAndCrossAccount,
          {Operation::AssumeRole},
          {{BreakPart::World, "trust policy"}, {BreakPart::Parameters, "ExternalId"}}},
         {.changes = askForExternalId, .parameters = [](Form &form, const Cast &) { form.set("ExternalId", "Customer-12"); }}},
    };
}

} // namespace trustwalk::walk
