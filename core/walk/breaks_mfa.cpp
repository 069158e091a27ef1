#include "core/walk/break_parts.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

constexpr std::string_view onlyWithMfa
    = R"({"Sid":"OnlyWithMfa","Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}})";

/// Somebody has used the very code of this half minute.
Changes useCodeBefore(const Cast &cast, const world::World &)
{
    constexpr std::int64_t step = 30; // seconds, RFC 6238
    Changes changes;
    for (const world::MfaDevice &device : cast.user->mfaDevices)
        changes.push_back(world::MfaCodeUsed {device.serialNumber, Moments {}.caller.time_since_epoch().count() / step + 1});
    return changes;
}

/// More than a role's usual maximum; no call that lasts up to 36 hours takes it either.
void askForTooLong(Form &form, const Cast &)
{
    const bool tokenCall = form.find("Action") == api::actionName(Operation::GetSessionToken)
                           || form.find("Action") == api::actionName(Operation::GetFederationToken);
    form.set("DurationSeconds", tokenCall ? "129601" : "43200");
}

} // namespace

std::vector<BreakDefinition> mfaAndDurationBreaks()
{
    return {
        {{"mfa-required-by-trust",
          BreakGroup::Mfa,
          {Operation::AssumeRole},
          {{BreakPart::World, "trust policy"}, {BreakPart::Parameters, "MFA code"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
              return trustUnder(cast, R"({"Bool":{"aws:MultiFactorAuthPresent":"true"}})");
          },
          .walk = [](Walk &walk) { walk.mfa = false; }}},
        {{"wrong-mfa-code", BreakGroup::Mfa, {Operation::AssumeRole, Operation::GetSessionToken}, {{BreakPart::Parameters, "MFA code"}}},
         {.walk = [](Walk &walk) { walk.mfa = true; },
          .parameters = [](Form &form, const Cast &) { form.set("TokenCode", form.find("TokenCode") == "000000" ? "000001" : "000000"); }}},
        {{"mfa-code-used-already",
          BreakGroup::Mfa,
          {Operation::AssumeRole, Operation::GetSessionToken},
          {{BreakPart::Parameters, "MFA code"}, {BreakPart::World, "MFA device"}}},
         {.changes = useCodeBefore, .walk = [](Walk &walk) { walk.mfa = true; }}},
        {{"unknown-mfa-device",
          BreakGroup::Mfa,
          {Operation::AssumeRole, Operation::GetSessionToken},
          {{BreakPart::Parameters, "MFA code"}}},
         {.walk = [](Walk &walk) { walk.mfa = true; },
          .parameters = [](Form &form, const Cast &cast) { form.set("SerialNumber", cast.account->arnOf(*cast.user)); }}},
        {{"mfa-code-missing", BreakGroup::Mfa, {Operation::AssumeRole, Operation::GetSessionToken}, {{BreakPart::Parameters, "MFA code"}}},
         {.walk = [](Walk &walk) { walk.mfa = true; }, .parameters = [](Form &form, const Cast &) { form.remove("TokenCode"); }}},
        {{"action-needs-mfa",
          BreakGroup::Mfa,
          {Operation::GetSessionToken},
          {{BreakPart::Parameters, "MFA code"}, {BreakPart::World, "identity policy of the caller"}}},
         {.changes
          = [](const Cast &cast, const world::World &) -> Changes { return inlinePolicy(grantorOf(cast), "OnlyWithMfa", onlyWithMfa); },
          .walk = [](Walk &walk) { walk.mfa = false; }}},
        {{"mfa-not-in-role-session",
          BreakGroup::Mfa,
          {Operation::AssumeRole},
          {{BreakPart::Parameters, "MFA code"}, {BreakPart::World, "identity policy of the role"}}},
         {.changes
          = [](const Cast &cast, const world::World &) -> Changes { return inlinePolicy(grantorOf(cast), "OnlyWithMfa", onlyWithMfa); },
          .walk = [](Walk &walk) { walk.mfa = true; }}},
        {{"iam-without-mfa",
          BreakGroup::Mfa,
          {Operation::GetSessionToken},
          {{BreakPart::Parameters, "MFA code"}, {BreakPart::Parameters, "action at the end"}}},
         {.walk =
              [](Walk &walk) {
                  walk.mfa = false;
                  walk.action = "iam:ListRoles";
                  walk.resource.clear();
              }}},
        {{"duration-too-long", BreakGroup::Durations, everyCall(), {{BreakPart::Parameters, "DurationSeconds"}}},
         {.parameters = askForTooLong}},
        {{"duration-out-of-range", BreakGroup::Durations, roleCalls(), {{BreakPart::Parameters, "DurationSeconds"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("DurationSeconds", "43201"); }}},
        {{"duration-too-short", BreakGroup::Durations, everyCall(), {{BreakPart::Parameters, "DurationSeconds"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("DurationSeconds", "899"); }}},
        {{"duration-not-a-number", BreakGroup::Durations, everyCall(), {{BreakPart::Parameters, "DurationSeconds"}}},
         {.parameters = [](Form &form, const Cast &) { form.set("DurationSeconds", "1h"); }}},
    };
}

} // namespace trustwalk::walk
