#include "core/policy/compiled.h"
#include "core/policy/evaluate.h"
#include "core/policy/findings.h"
#include "core/policy/match_statement.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

/// What every entry of a list says and which one matched first.
template <typename Entries, typename Text, typename Test>
void reportEntries(ElementReport &report, const Entries &entries, Text &&textOf, Test &&test)
{
    for (const auto &entry : entries) {
        report.wanted.push_back(textOf(entry));
        if (!report.valueSpan && test(entry))
            report.valueSpan = entry.span;
    }
}

ElementReport effectReport(const CompiledStatement &statement)
{
    ElementReport report;
    report.element = Element::Effect;
    report.matched = true;
    report.wanted = {statement.effect == Effect::Allow ? "Allow" : "Deny"};
    report.path = statement.path + ".Effect";
    report.span = statement.effectSpan;
    return report;
}

ElementReport principalReport(const CompiledStatement &statement, const RequestView &request)
{
    const PrincipalList &list = statement.principals;
    const Principal &who = request.request.principal;
    ElementReport report;
    report.element = list.negated ? Element::NotPrincipal : Element::Principal;
    report.matched = principalApplies(statement, request) != Naming::None;
    report.given = {who.arn};
    report.path = list.path;
    report.span = list.span;
    reportEntries(
        report, list.entries, [](const PrincipalEntry &entry) { return entry.text; },
        [&](const PrincipalEntry &entry) { return naming(entry, who) != Naming::None; });
    return report;
}

ElementReport actionReport(const ActionList &list, const RequestView &request)
{
    ElementReport report;
    report.element = list.negated ? Element::NotAction : Element::Action;
    report.matched = actionApplies(list, request);
    report.given = {request.request.action};
    report.path = list.path;
    report.span = list.span;
    reportEntries(
        report, list.patterns, [](const ActionPattern &pattern) { return pattern.written; },
        [&](const ActionPattern &pattern) { return matches(pattern, request); });
    return report;
}

ElementReport resourceReport(const ResourceList &list, const RequestView &request)
{
    ElementReport report;
    report.element = list.negated ? Element::NotResource : Element::Resource;
    report.matched = resourceApplies(list, request);
    report.given = {request.request.resource};
    report.path = list.path;
    report.span = list.span;
    reportEntries(
        report, list.patterns, [](const ResourcePattern &pattern) { return pattern.written; },
        [&](const ResourcePattern &pattern) { return matches(pattern, request); });
    return report;
}

ElementReport conditionReport(const Condition &condition, const Context &context)
{
    ElementReport report;
    report.element = Element::Condition;
    report.matched = holds(condition, context);
    report.conditionOperator = condition.operatorText;
    report.conditionKey = condition.key;
    report.path = condition.path;
    report.span = condition.span;
    report.keyAbsent = isAbsent(condition, context);
    for (const ConditionValue &value : condition.values)
        report.wanted.push_back(value.written);
    if (const std::vector<std::string> *given = context.findLowerCase(condition.lowerKey))
        report.given = *given;
    if (const auto index = matchingValue(condition, context))
        report.valueSpan = condition.values[*index].span;
    return report;
}

StatementReport statementReport(const Document &document, std::size_t index, const RequestView &request)
{
    const CompiledStatement &statement = document.compiled().statements[index];
    StatementReport report;
    report.index = index;
    report.label = document.label(index);
    report.effect = statement.effect;
    report.span = statement.span;
    report.matched = statementApplies(statement, request) != Naming::None;
    report.elements.push_back(effectReport(statement));
    if (statement.principals.present)
        report.elements.push_back(principalReport(statement, request));
    report.elements.push_back(actionReport(statement.actions, request));
    if (statement.resources.present)
        report.elements.push_back(resourceReport(statement.resources, request));
    for (const Condition &condition : statement.conditions)
        report.elements.push_back(conditionReport(condition, request.request.context));
    return report;
}

PolicyReport policyReport(const NamedDocument &policy, Use use, std::size_t index, const RequestView &request, const Decision &decision)
{
    PolicyReport report {use, policy, false, false, {}};
    for (std::size_t i = 0; i < policy.document.statementCount(); ++i) {
        StatementReport statement = statementReport(policy.document, i, request);
        const Matched place {report.use, index, i};
        statement.deciding = std::find(decision.matched.begin(), decision.matched.end(), place) != decision.matched.end();
        report.allows |= statement.matched && statement.effect == Effect::Allow;
        report.denies |= statement.matched && statement.effect == Effect::Deny;
        report.statements.push_back(std::move(statement));
    }
    return report;
}

Evaluation::Grant grantOf(Naming naming)
{
    switch (naming) {
    case Naming::None: return Evaluation::Grant::None;
    case Naming::Account: return Evaluation::Grant::Account;
    case Naming::UserOrRole: return Evaluation::Grant::UserOrRole;
    case Naming::Session: return Evaluation::Grant::Session;
    }
    return Evaluation::Grant::None;
}

Evaluation decided(const RequestView &view, const PolicySet &policies)
{
    const Findings findings = gather(view, policies);
    Evaluation evaluation;
    evaluation.decision = decisionOn(view, policies, findings);
    evaluation.sameAccount = view.sameAccount;
    evaluation.grant = grantOf(findings.grant);
    return evaluation;
}

} // namespace

Evaluation decide(const AccessRequest &request, const PolicySet &policies)
{
    return decided(RequestView(request, policies.boundary.has_value()), policies);
}

Evaluation explain(const AccessRequest &request, const PolicySet &policies)
{
    const RequestView view(request, policies.boundary.has_value());
    Evaluation evaluation = decided(view, policies);
    evaluation.request = request;
    const auto report = [&](const NamedDocument &policy, Use use, std::size_t index) {
        evaluation.reports.push_back(policyReport(policy, use, index, view, evaluation.decision));
    };
    const auto reportAll = [&](const std::vector<NamedDocument> &list, Use use) {
        for (std::size_t i = 0; i < list.size(); ++i)
            report(list[i], use, i);
    };
    if (policies.resource)
        report(*policies.resource, policies.resource->document.use(), 0);
    if (isOfAccount(request.principal)) {
        reportAll(policies.identity, Use::Identity);
        if (policies.boundary)
            report(*policies.boundary, Use::Boundary, 0);
        reportAll(policies.session, Use::Session);
        reportAll(policies.serviceControl, Use::ServiceControl);
    }
    reportAll(policies.resourceControl, Use::ResourceControl);
    return evaluation;
}

} // namespace trustwalk::policy
