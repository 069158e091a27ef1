#include "core/policy/check.h"

#include "core/policy/check_rules.h"
#include "core/policy/match_pattern.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

using Kind = Warning::Kind;

bool listMatches(const ActionList &actions, std::string_view service, std::string_view name)
{
    return std::any_of(actions.patterns.begin(), actions.patterns.end(), [&](const ActionPattern &pattern) {
        if (pattern.service.empty())
            return true;
        return pattern.service == service && matchesPattern(pattern.name, name);
    });
}

bool isEverywhere(const ResourceList &resources)
{
    return resources.present && !resources.negated
           && std::any_of(resources.patterns.begin(), resources.patterns.end(), [](const ResourcePattern &p) { return p.everything; });
}

bool allowsEverything(const StatementCheck &check)
{
    const ActionList &actions = check.statement.actions;
    return !actions.negated && isEverywhere(check.statement.resources) && check.statement.conditions.empty()
           && std::any_of(actions.patterns.begin(), actions.patterns.end(), [](const ActionPattern &p) { return p.service.empty(); });
}

/// iam:PassRole and sts:AssumeRole on every role. A statement that allows everything is told so once.
void checkRolesAnywhere(const StatementCheck &check)
{
    const ActionList &actions = check.statement.actions;
    if (actions.negated || check.statement.principals.present || !isEverywhere(check.statement.resources) || allowsEverything(check))
        return;
    const auto onKey = [](std::string_view key) { return [key](const Condition &condition) { return condition.lowerKey == key; }; };
    if (listMatches(actions, "iam", "passrole") && !check.hasCondition(onKey("iam:passedtoservice")))
        check.warn(Kind::PassRoleAnywhere, check.statement.resources.path, check.statement.resources.span, "iam:PassRole");
    if (listMatches(actions, "sts", "assumerole") && check.statement.conditions.empty())
        check.warn(Kind::AssumeRoleAnywhere, check.statement.resources.path, check.statement.resources.span, "sts:AssumeRole");
}

/// A Deny that names one of the two calls which no policy takes away; a Deny of all actions is not meant for them.
void checkVainDeny(const StatementCheck &check)
{
    for (const ActionPattern &pattern : check.statement.actions.patterns) {
        if (pattern.service == "sts" && (pattern.name == "getsessiontoken" || pattern.name == "getcalleridentity"))
            check.warn(Kind::DenyWithoutEffect, check.statement.actions.path, pattern.span, pattern.written);
    }
}

} // namespace

void checkActions(const StatementCheck &check)
{
    const ActionList &actions = check.statement.actions;
    if (!check.allows()) {
        if (!actions.negated)
            checkVainDeny(check);
        return;
    }
    // What only limits grants nothing.
    const bool grants = check.document.use == Use::Identity || check.document.use == Use::Resource || check.document.use == Use::Trust;
    if (!grants)
        return;
    if (actions.negated)
        check.warn(Kind::AllowNotAction, actions.path, actions.span);
    if (check.statement.resources.negated)
        check.warn(Kind::AllowNotResource, check.statement.resources.path, check.statement.resources.span);
    if (allowsEverything(check) && !check.statement.principals.present)
        check.warn(Kind::EverythingAllowed, actions.path, actions.span);
    checkRolesAnywhere(check);
}

namespace {

bool beginsWithOneOf(std::string_view text, const auto &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// What an S3 resource pattern can stand for: arn:aws:s3:::bucket, arn:aws:s3:::bucket/key, or either where a * comes first.
bool isBucketAlone(const ResourcePattern &pattern)
{
    const std::size_t colon = pattern.written.rfind(':');
    return pattern.written.find_first_of("/*$", colon + 1) == std::string::npos;
}

bool isObjectsAlone(const ResourcePattern &pattern)
{
    const std::size_t slash = pattern.written.find('/');
    return slash != std::string::npos && pattern.written.find('*') > slash;
}

/// "s3:GetObject" on a bucket's ARN, "s3:ListBucket" on that of its objects: nothing is allowed.
/// Source: "Actions, resources, and condition keys for Amazon S3".
void checkBucketsAndObjects(const StatementCheck &check)
{
    constexpr std::array<std::string_view, 4> onObjects {"getobject", "putobject", "deleteobject", "restoreobject"};
    constexpr std::array<std::string_view, 3> onBuckets {"listbucket", "getbucket", "putbucket"};
    const ResourceList &resources = check.statement.resources;
    const auto all = [&](auto &&test) {
        return std::all_of(resources.patterns.begin(), resources.patterns.end(),
                           [&](const ResourcePattern &p) { return p.head[2] == "s3" && p.head[3].empty() && test(p); });
    };
    if (!check.allows() || check.statement.actions.negated || !resources.present || resources.negated)
        return;
    const bool buckets = all(isBucketAlone);
    const bool objects = all(isObjectsAlone);
    for (const ActionPattern &action : check.statement.actions.patterns) {
        if (buckets && action.service == "s3" && beginsWithOneOf(action.name, onObjects))
            check.warn(Kind::ActsOnObjects, check.statement.actions.path, action.span, action.written);
        if (objects && action.service == "s3" && beginsWithOneOf(action.name, onBuckets))
            check.warn(Kind::ActsOnBuckets, check.statement.actions.path, action.span, action.written);
    }
}

} // namespace

void checkResources(const StatementCheck &check)
{
    checkBucketsAndObjects(check);
    for (const ResourcePattern &pattern : check.statement.resources.patterns) {
        const std::size_t variable = pattern.written.find("${");
        if (variable == std::string::npos)
            continue;
        if (!check.document.hasVariables) {
            if (mentionsVariable(pattern.written))
                check.warn(Kind::VariablesAreText, check.statement.resources.path, pattern.span, pattern.written);
        } else if (std::count(pattern.written.begin(), pattern.written.begin() + static_cast<std::ptrdiff_t>(variable), ':') < 5) {
            check.warn(Kind::VariableInArnHead, check.statement.resources.path, pattern.span, pattern.written);
        }
    }
}

std::vector<Warning> check(const Document &document)
{
    std::vector<Warning> warnings;
    const CompiledDocument &compiled = document.compiled();
    for (std::size_t i = 0; i < compiled.statements.size(); ++i) {
        const StatementCheck statement {compiled, compiled.statements[i], i, warnings};
        checkPrincipals(statement);
        checkActions(statement);
        checkResources(statement);
        checkConditions(statement);
    }
    std::stable_sort(warnings.begin(), warnings.end(), [](const Warning &a, const Warning &b) { return a.span.begin < b.span.begin; });
    return warnings;
}

} // namespace trustwalk::policy
