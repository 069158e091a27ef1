#include "core/walk/break_parts.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

const std::vector<Operation> &policyCalls()
{
    static const std::vector<Operation> calls {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml,
                                               Operation::GetFederationToken};
    return calls;
}

/// More than the 2,048 characters of a session policy.
std::string longPolicy()
{
    return policyOf(R"({"Sid":")" + std::string(2048, 'A') + R"(","Effect":"Allow","Action":"*","Resource":"*"})");
}

void elevenArns(Form &form, const Cast &)
{
    for (int i = 1; i <= 11; ++i)
        form.set("PolicyArns.member." + std::to_string(i) + ".arn", "arn:aws:iam::aws:policy/ReadOnlyAccess");
}

} // namespace

std::vector<BreakDefinition> sessionPolicyBreaks()
{
    return {
        {{"session-policy-no-json", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "Policy"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Policy", "{\"Version\":\"2012-10-17\",\"Statement\":["); }}},
        {{"session-policy-with-principal", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "Policy"}}},
         {.parameters
          = [](Form &form,
               const Cast &) { form.set("Policy", policyOf(R"({"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"})")); }}},
        {{"session-policy-too-narrow", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "Policy"}}},
         {.parameters
          = [](Form &form, const Cast &) { form.set("Policy", policyOf(R"({"Effect":"Allow","Action":"sqs:*","Resource":"*"})")); }}},
        {{"session-policy-denies", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "Policy"}}},
         {.parameters =
              [](Form &form, const Cast &) {
                  form.set(
                      "Policy",
                      policyOf(
                          R"({"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":["ec2:*","s3:*"],"Resource":"*"})"));
              }}},
        {{"session-policy-too-long", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "Policy"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("Policy", longPolicy()); }}},
        {{"session-policy-unknown-arn", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "PolicyArns"}}},
         {.parameters
          = [](Form &form,
               const Cast &cast) { form.set("PolicyArns.member.1.arn", "arn:aws:iam::" + cast.account->id + ":policy/Nowhere"); }}},
        {{"session-policy-eleven-arns", BreakGroup::SessionPolicy, policyCalls(), {{BreakPart::Parameters, "PolicyArns"}}},
         {.parameters = elevenArns}},
    };
}

} // namespace trustwalk::walk
