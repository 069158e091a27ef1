#include "core/walk/break_parts.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

void addTag(Form &form, int index, std::string_view key, std::string_view value)
{
    const std::string member = "Tags.member." + std::to_string(index);
    form.set(member + ".Key", key);
    form.set(member + ".Value", value);
}

void fiftyOneTags(Form &form, const Cast &)
{
    for (int i = 1; i <= 51; ++i)
        addTag(form, i, "key" + std::to_string(i), "value");
}

/// Each within its limits, and together more than the packed size.
void nineLongTags(Form &form, const Cast &)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::uint32_t state = 12345; // hardly anything repeats
    for (int i = 1; i <= 9; ++i) {
        std::string value;
        while (value.size() < 250) {
            state = state * 1664525U + 1013904223U;
            value += letters[(state >> 16U) % letters.size()];
        }
        addTag(form, i, "key" + std::to_string(i), value);
    }
}

/// The role that is taken on before the walk's own.
std::string firstRole(const Walk &walk)
{
    return walk.role == "RoleA" ? "RoleB" : "RoleA";
}

void chainWithSourceIdentity(Walk &walk)
{
    EarlierCall first {Operation::AssumeRole, firstRole(walk), {}};
    first.parameters.set("SourceIdentity", "Alice");
    walk.earlier = {first};
}

void chainWithTransitiveTag(Walk &walk)
{
    EarlierCall first {Operation::AssumeRole, firstRole(walk), {}};
    first.parameters.set("Tags.member.1.Key", "team");
    first.parameters.set("Tags.member.1.Value", "red");
    first.parameters.set("TransitiveTagKeys.member.1", "team");
    walk.earlier = {first};
}

/// Every role of the account trusts the caller and its fellow roles, with tags and a source identity.
Changes trustChain(const Cast &cast, const world::World &)
{
    Changes changes;
    std::string principals = "\"" + cast.account->arnOf(*cast.user) + "\"";
    for (const world::Role &role : cast.account->roles)
        principals += ",\"" + cast.account->arnOf(role) + "\"";
    for (const world::Role &role : cast.account->roles)
        changes.push_back(world::TrustPolicyReplaced {
            cast.account->arnOf(role), policyOf(R"({"Effect":"Allow","Principal":{"AWS":[)" + principals
                                                + R"(]},"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]})")});
    return changes;
}

} // namespace

std::vector<BreakDefinition> tagBreaks()
{
    return {
        {{"tags-not-permitted",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole, Operation::GetFederationToken},
          {{BreakPart::Parameters, "Tags"}}},
         {.parameters = [](Form &form, const Cast &) { addTag(form, 1, "team", "red"); }}},
        {{"tag-keys-differ-in-case-only", BreakGroup::TagsAndSourceIdentity, {Operation::AssumeRole}, {{BreakPart::Parameters, "Tags"}}},
         {.parameters =
              [](Form &form, const Cast &) {
                  addTag(form, 1, "team", "red");
                  addTag(form, 2, "Team", "blue");
              }}},
        {{"tag-key-with-hash-sign",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole, Operation::GetFederationToken},
          {{BreakPart::Parameters, "Tags"}}},
         {.parameters = [](Form &form, const Cast &) { addTag(form, 1, "team#1", "red"); }}},
        {{"tag-value-too-long",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole, Operation::GetFederationToken},
          {{BreakPart::Parameters, "Tags"}}},
         {.parameters = [](Form &form, const Cast &) { addTag(form, 1, "team", std::string(257, 'r')); }}},
        {{"too-many-tags",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole, Operation::GetFederationToken},
          {{BreakPart::Parameters, "Tags"}}},
         {.parameters = fiftyOneTags}},
        {{"tags-pack-too-large",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "Tags"}, {BreakPart::World, "trust policy"}}},
         {.changes = trustChain, .parameters = nineLongTags}},
        {{"transitive-tag-not-passed", BreakGroup::TagsAndSourceIdentity, {Operation::AssumeRole}, {{BreakPart::Parameters, "Tags"}}},
         {.parameters =
              [](Form &form, const Cast &) {
                  addTag(form, 1, "team", "red");
                  form.set("TransitiveTagKeys.member.1", "project");
              }}},
        {{"tag-required-by-trust", BreakGroup::TagsAndSourceIdentity, {Operation::AssumeRole}, {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustUnder(cast, R"({"StringEquals":{"aws:RequestTag/team":["red","blue"]}})");
         }}},
        {{"source-identity-not-permitted",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "SourceIdentity"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("SourceIdentity", "Alice"); }}},
        {{"source-identity-with-aws-prefix",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "SourceIdentity"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("SourceIdentity", "aws:Alice"); }}},
        {{"source-identity-required", BreakGroup::TagsAndSourceIdentity, {Operation::AssumeRole}, {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustUnder(cast, R"({"StringLike":{"sts:SourceIdentity":"*"}})");
         }}},
        {{"source-identity-changed",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "SourceIdentity"}, {BreakPart::World, "trust policy"}, {BreakPart::Parameters, "earlier calls"}}},
         {.changes = trustChain,
          .walk = chainWithSourceIdentity,
          .parameters = [](Form &form, const Cast &) { form.set("SourceIdentity", "Bob"); }}},
        {{"transitive-tag-overridden",
          BreakGroup::TagsAndSourceIdentity,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "Tags"}, {BreakPart::World, "trust policy"}, {BreakPart::Parameters, "earlier calls"}}},
         {.changes = trustChain,
          .walk = chainWithTransitiveTag,
          .parameters = [](Form &form, const Cast &) { addTag(form, 1, "team", "blue"); }}},
    };
}

} // namespace trustwalk::walk
