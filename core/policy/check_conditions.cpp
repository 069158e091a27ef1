#include "core/policy/check_rules.h"
#include "core/policy/match_pattern.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

using Kind = Warning::Kind;
using Family = ConditionFamily;

/// Keys that requests signed with long-term keys do not have. Source: "AWS global condition context keys".
bool isAbsentWithLongTermKeys(std::string_view lowerKey)
{
    return lowerKey == "aws:multifactorauthpresent" || lowerKey == "aws:multifactorauthage" || lowerKey == "aws:tokenissuetime";
}

/// Keys of the type ArrayOfString, in the same source and in "IAM and AWS STS condition context keys".
bool isMultivalued(std::string_view lowerKey)
{
    constexpr std::array keys {"aws:tagkeys",           "aws:calledvia",
                               "aws:principalorgpaths", "aws:resourceorgpaths",
                               "aws:sourceorgpaths",    "aws:principalservicenameslist",
                               "sts:transitivetagkeys", "saml:edupersonaffiliation"};
    return std::find(keys.begin(), keys.end(), lowerKey) != keys.end() || lowerKey.ends_with(":amr");
}

/// Keys that come with every signed request, or with every call that a policy can meet them in. Source: the same.
bool isAlwaysThere(std::string_view lowerKey)
{
    constexpr std::array keys {"aws:currenttime",     "aws:epochtime",     "aws:principalaccount", "aws:principalarn",
                               "aws:principaltype",   "aws:userid",        "aws:useragent",        "aws:requestedregion",
                               "aws:resourceaccount", "aws:viaawsservice", "aws:securetransport",  "aws:principalisawsservice",
                               "sts:rolesessionname"};
    return std::find(keys.begin(), keys.end(), lowerKey) != keys.end() || lowerKey.ends_with(":aud") || lowerKey.ends_with(":sub")
           || lowerKey.ends_with(":iss");
}

bool isTyped(Family family)
{
    switch (family) {
    case Family::Numeric:
    case Family::Date:
    case Family::Bool:
    case Family::Binary:
    case Family::IpAddress:
    case Family::Null: return true;
    case Family::String:
    case Family::StringIgnoringCase:
    case Family::StringLike:
    case Family::Arn: break;
    }
    return false;
}

void checkValue(const StatementCheck &check, const Condition &condition, const ConditionValue &value)
{
    const Family family = condition.op.family;
    const auto warn = [&](Kind kind) { check.warn(kind, condition.path, value.span, value.written); };
    const bool exact = family == Family::String || family == Family::StringIgnoringCase;
    const bool takesVariables = exact || family == Family::StringLike || family == Family::Arn || family == Family::Bool;
    if (takesVariables && !check.document.hasVariables && mentionsVariable(value.written))
        return warn(Kind::VariablesAreText);
    if (exact && hasWildcards(patternFrom(value.written)) && value.written.find("${") == std::string::npos)
        warn(Kind::WildcardIsText);
    if (isTyped(family) && std::holds_alternative<std::monostate>(value.typed) && !value.text.hasVariables())
        warn(Kind::ValueNeverMatches);
    if (family == Family::Arn && !value.text.hasVariables() && value.written != "*" && !splitArn(value.written).complete)
        warn(Kind::ShortArnPattern);
}

/// "Null": {key: false} beside it makes ForAllValues ask for the key.
bool asksForPresence(const StatementCheck &check, const std::string &lowerKey)
{
    return check.hasCondition([&](const Condition &other) {
        const auto isFalse = [](const ConditionValue &value) {
            const bool *given = std::get_if<bool>(&value.typed);
            return given && !*given;
        };
        return other.op.family == Family::Null && other.lowerKey == lowerKey
               && std::all_of(other.values.begin(), other.values.end(), isFalse);
    });
}

/// "aws:MultiFactorAuthPresent … is not present for long-term credentials": it tells temporary ones apart, not those with MFA.
void checkPresenceOfMfa(const StatementCheck &check, const Condition &condition)
{
    constexpr std::string_view mfa = "aws:multifactorauthpresent";
    if (condition.op.family != Family::Null || condition.lowerKey != mfa)
        return;
    if (!check.hasCondition([&](const Condition &other) { return other.lowerKey == mfa && other.op.family == Family::Bool; }))
        check.warn(Kind::NullAsksPresenceAlone, condition.path, condition.span, condition.key);
}

void checkAbsentKey(const StatementCheck &check, const Condition &condition)
{
    const ConditionOperator &op = condition.op;
    const auto warn = [&](Kind kind) { check.warn(kind, condition.path, condition.span, condition.key); };
    if (isAbsentWithLongTermKeys(condition.lowerKey) && op.family != Family::Null) {
        if (!check.allows() && !op.ifExists && !op.negated && condition.lowerKey != "aws:tokenissuetime")
            warn(Kind::DenyMissesAbsentKey);
        if (check.allows() && op.ifExists)
            warn(Kind::AllowAcceptsAbsentKey);
    }
    const bool negated = op.negated && op.set == SetOperator::None;
    if (check.allows() && negated && !isAlwaysThere(condition.lowerKey) && !asksForPresence(check, condition.lowerKey))
        warn(Kind::AllowAcceptsMissingKey);
    if (check.allows() && op.set == SetOperator::ForAllValues && !asksForPresence(check, condition.lowerKey))
        warn(Kind::ForAllValuesInAllow);
    if (!check.allows() && op.family == Family::IpAddress && op.negated && condition.lowerKey == "aws:sourceip"
        && !asksForPresence(check, condition.lowerKey))
        warn(Kind::DenyHitsAbsentKey);
}

} // namespace

void checkConditions(const StatementCheck &check)
{
    for (const Condition &condition : check.statement.conditions) {
        checkAbsentKey(check, condition);
        checkPresenceOfMfa(check, condition);
        if (isMultivalued(condition.lowerKey) && condition.op.set == SetOperator::None && condition.op.family != Family::Null)
            check.warn(Kind::SetOperatorMissing, condition.path, condition.span, condition.key);
        for (const ConditionValue &value : condition.values)
            checkValue(check, condition, value);
    }
}

} // namespace trustwalk::policy
