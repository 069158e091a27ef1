#include "app/inspector/blocks.h"
#include "app/text/policy_reading.h"
#include "app/text/translation.h"

#include <algorithm>
#include <array>

namespace trustwalk::inspector {

namespace {

using policy::Use;
using text::Translation;

/// The order in which the rules are gone through. Source: "Policy evaluation logic", IAM User Guide.
constexpr std::array order {Use::ResourceControl, Use::ServiceControl, Use::Trust,  Use::Resource,
                            Use::Identity,        Use::Boundary,       Use::Session};

constexpr std::size_t mostStatements = 8; ///< of one policy that are shown

QString listed(const std::vector<std::string> &values)
{
    QStringList shown;
    for (std::size_t i = 0; i < values.size() && i < 3; ++i)
        shown.append(text::shortValue(values[i]));
    if (values.size() > 3)
        shown.append(QStringLiteral("\u2026"));
    return shown.join(QStringLiteral(", "));
}

/// The element that kept a statement from matching.
const policy::ElementReport *obstacle(const policy::StatementReport &statement)
{
    const auto found = std::find_if(statement.elements.begin(), statement.elements.end(), [](const policy::ElementReport &element) {
        return !element.matched && element.element != policy::Element::Effect;
    });
    return found == statement.elements.end() ? nullptr : &*found;
}

void addElement(Tree &tree, const policy::ElementReport &element, const Translation &t)
{
    const QString given = element.keyAbsent ? t.say("Inspector", "absent") : listed(element.given);
    const QString sign = element.matched ? QStringLiteral(" = ") : QStringLiteral(" \u2260 ");
    tree.rows.push_back(
        {3, elementName(element), given + sign + listed(element.wanted), element.matched ? Mark::Passed : Mark::Refused, false});
}

void addStatement(Tree &tree, const policy::StatementReport &statement, const Translation &t)
{
    const QString effect = statement.effect == policy::Effect::Deny ? QStringLiteral("Deny") : QStringLiteral("Allow");
    const QString label = text::statementName(statement, t);
    const policy::ElementReport *missing = obstacle(statement);
    const QString detail = statement.matched    ? t.say("Inspector", "%1 applies").arg(effect)
                           : missing != nullptr ? t.say("Inspector", "%1 does not apply: %2").arg(effect, elementName(*missing))
                                                : t.say("Inspector", "%1 does not apply").arg(effect);
    const Mark mark = !statement.matched ? Mark::NotNeeded : statement.effect == policy::Effect::Deny ? Mark::Refused : Mark::Passed;
    tree.rows.push_back({2, label, detail, mark, statement.deciding});
    if (statement.matched || missing == nullptr)
        return;
    addElement(tree, *missing, t);
}

void addPolicy(Tree &tree, const policy::PolicyReport &report, const Translation &t)
{
    const QString detail = report.denies   ? t.say("Inspector", "explicit deny")
                           : report.allows ? t.say("Inspector", "allows")
                                           : t.say("Inspector", "does not allow");
    const Mark mark = report.denies ? Mark::Refused : report.allows ? Mark::Passed : Mark::NotNeeded;
    tree.rows.push_back({1, text::policyName(report.policy), detail, mark, false});
    std::size_t shown = 0;
    // What applied stands first; of the rest no more than tell something.
    for (const bool matched : {true, false})
        for (const policy::StatementReport &statement : report.statements)
            if (statement.matched == matched && shown < mostStatements) {
                addStatement(tree, statement, t);
                ++shown;
            }
    const int further = static_cast<int>(report.statements.size() - shown);
    if (further > 0)
        tree.rows.push_back({2, t.say("Inspector", "%n further statement(s)", nullptr, further), {}, Mark::None, false});
}

QString outcomeOf(policy::Outcome outcome, const Translation &t)
{
    switch (outcome) {
    case policy::Outcome::Allowed: return t.say("Inspector", "Allowed");
    case policy::Outcome::ImplicitlyDenied: return t.say("Inspector", "Implicitly denied");
    case policy::Outcome::ExplicitlyDenied: return t.say("Inspector", "Explicitly denied");
    }
    return {};
}

QString ruleOf(policy::DecidedBy by, ui::Language language)
{
    const Translation &t = Translation::of(language);
    if (by == policy::DecidedBy::RootUser)
        return t.say("Inspector", "root user of the account");
    if (by == policy::DecidedBy::NoPermissionNeeded)
        return t.say("Inspector", "no permission is needed");
    return useName(text::useOf(by), language);
}

/// Whether the policies of one kind let the request through, by themselves.
TreeRow ruleRow(Use use, const policy::Evaluation &evaluation, ui::Language language)
{
    const Translation &t = Translation::of(language);
    bool allows = false, denies = false;
    for (const policy::PolicyReport &report : evaluation.reports) {
        allows = allows || (report.use == use && report.allows);
        denies = denies || (report.use == use && report.denies);
    }
    const bool limits = use != Use::Trust && use != Use::Resource && use != Use::Identity;
    TreeRow row {0, useName(use, language), {}, Mark::NotNeeded, text::useOf(evaluation.decision.by) == use};
    row.detail = denies   ? t.say("Inspector", "explicit deny")
                 : allows ? t.say("Inspector", "allows")
                          : t.say("Inspector", "does not allow");
    row.mark = denies ? Mark::Refused : allows ? Mark::Passed : limits || row.deciding ? Mark::Refused : Mark::NotNeeded;
    return row;
}

} // namespace

Tree decisionTree(const policy::Evaluation &evaluation, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Tree tree;
    const bool allowed = evaluation.decision.allows();
    tree.rows.push_back({0, outcomeOf(evaluation.decision.outcome, t), ruleOf(evaluation.decision.by, language),
                         allowed ? Mark::Passed : Mark::Refused, true});
    for (const Use use : order) {
        if (!text::usesPresent(evaluation, use))
            continue;
        tree.rows.push_back(ruleRow(use, evaluation, language));
        for (const policy::PolicyReport &report : evaluation.reports)
            if (report.use == use)
                addPolicy(tree, report, t);
    }
    return tree;
}

} // namespace trustwalk::inspector
