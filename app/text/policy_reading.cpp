#include "app/text/policy_reading.h"

#include <algorithm>

namespace trustwalk::text {

DecidingStatement decidingStatement(const policy::Evaluation &evaluation)
{
    for (const policy::PolicyReport &report : evaluation.reports)
        for (const policy::StatementReport &statement : report.statements)
            if (statement.deciding)
                return {&report, &statement};
    return {};
}

namespace {

/// A statement for another action is no near miss: who looks for a reason looks at the statement that was meant.
int distance(const policy::StatementReport &statement)
{
    constexpr int otherAction = 4;
    int misses = 0;
    for (const policy::ElementReport &element : statement.elements)
        if (!element.matched)
            misses += element.element == policy::Element::Action || element.element == policy::Element::NotAction ? otherAction : 1;
    return misses;
}

const policy::ElementReport *firstMiss(const policy::StatementReport &statement)
{
    const auto miss = std::find_if(statement.elements.begin(), statement.elements.end(),
                                   [](const policy::ElementReport &element) { return !element.matched; });
    return miss == statement.elements.end() ? nullptr : &*miss;
}

} // namespace

NearMiss nearestAllow(const policy::Evaluation &evaluation, policy::Use use)
{
    NearMiss nearest;
    int least = 0;
    for (const policy::PolicyReport &report : evaluation.reports) {
        if (report.use != use)
            continue;
        for (const policy::StatementReport &statement : report.statements) {
            if (statement.effect != policy::Effect::Allow || statement.matched)
                continue;
            const int misses = distance(statement);
            if (nearest.statement == nullptr || misses < least) {
                nearest = {&report, &statement, firstMiss(statement)};
                least = misses;
            }
        }
    }
    return nearest;
}

bool usesAllow(const policy::Evaluation &evaluation, policy::Use use)
{
    return std::any_of(evaluation.reports.begin(), evaluation.reports.end(),
                       [&](const policy::PolicyReport &report) { return report.use == use && report.allows; });
}

bool usesPresent(const policy::Evaluation &evaluation, policy::Use use)
{
    return std::any_of(evaluation.reports.begin(), evaluation.reports.end(),
                       [&](const policy::PolicyReport &report) { return report.use == use; });
}

QString rightsOwner(const policy::Evaluation &evaluation, const world::World &world)
{
    const policy::Principal &principal = evaluation.request.principal;
    if (!principal.issuerArn.empty())
        return shortName(principal.issuerArn, world);
    return shortName(principal.arn, world);
}

QString asker(const policy::Evaluation &evaluation, const world::World &world)
{
    const policy::Principal &principal = evaluation.request.principal;
    // A session stands for its role: that is whom a trust policy names.
    const bool session = principal.kind == policy::Principal::Kind::RoleSession && !principal.issuerArn.empty();
    return shortName(session ? principal.issuerArn : principal.arn, world);
}

bool isFederated(const policy::Evaluation &evaluation)
{
    const policy::Principal::Kind kind = evaluation.request.principal.kind;
    return kind == policy::Principal::Kind::WebIdentity || kind == policy::Principal::Kind::Saml;
}

policy::Use useOf(policy::DecidedBy by)
{
    switch (by) {
    case policy::DecidedBy::Identity:
    case policy::DecidedBy::RootUser:
    case policy::DecidedBy::NoPermissionNeeded: return policy::Use::Identity;
    case policy::DecidedBy::Resource: return policy::Use::Resource;
    case policy::DecidedBy::Trust: return policy::Use::Trust;
    case policy::DecidedBy::Boundary: return policy::Use::Boundary;
    case policy::DecidedBy::Session: return policy::Use::Session;
    case policy::DecidedBy::ServiceControl: return policy::Use::ServiceControl;
    case policy::DecidedBy::ResourceControl: return policy::Use::ResourceControl;
    }
    return policy::Use::Identity;
}

} // namespace trustwalk::text
