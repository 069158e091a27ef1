#include "app/stage/document_facts.h"

#include "app/text/facts.h"

namespace trustwalk::stage {
namespace {

using policy::Element;

/// The statement that tells most about the decision: a deciding one, or, where nothing matched, the one that came nearest.
struct Telling {
    const policy::PolicyReport *report = nullptr;
    const policy::StatementReport *statement = nullptr;
};

int mismatches(const policy::StatementReport &statement)
{
    int count = 0;
    for (const policy::ElementReport &element : statement.elements)
        count += element.matched ? 0 : 1;
    return count;
}

Telling tellingOf(const policy::Evaluation &evaluation, bool trustOnly)
{
    Telling best;
    for (const policy::PolicyReport &report : evaluation.reports)
        for (const policy::StatementReport &statement : report.statements) {
            if (trustOnly && report.use != policy::Use::Trust)
                continue;
            if (statement.deciding)
                return {&report, &statement};
            const bool allow = statement.effect == policy::Effect::Allow;
            if (allow && (best.statement == nullptr || mismatches(statement) < mismatches(*best.statement)))
                best = {&report, &statement};
        }
    return best;
}

QString nameOf(Element element)
{
    switch (element) {
    case Element::Effect: return QStringLiteral("Effect");
    case Element::Principal: return QStringLiteral("Principal");
    case Element::NotPrincipal: return QStringLiteral("NotPrincipal");
    case Element::Action: return QStringLiteral("Action");
    case Element::NotAction: return QStringLiteral("NotAction");
    case Element::Resource: return QStringLiteral("Resource");
    case Element::NotResource: return QStringLiteral("NotResource");
    case Element::Condition: return QStringLiteral("Condition");
    }
    return {};
}

/// The policy's value that matched, or the first; "…" where there are more.
QString valueOf(const policy::ElementReport &element, const policy::Document &document)
{
    QString value;
    if (element.valueSpan) {
        const std::string &text = document.text();
        std::string_view written
            = std::string_view(text).substr(element.valueSpan->begin, element.valueSpan->end - element.valueSpan->begin);
        if (written.size() >= 2 && written.front() == '"' && written.back() == '"')
            written = written.substr(1, written.size() - 2);
        value = shown(written);
    } else if (!element.wanted.empty()) {
        value = shown(element.wanted.front());
    }
    if (element.wanted.size() > 1)
        value += QStringLiteral(" …");
    return value;
}

QString labelOf(const policy::ElementReport &element)
{
    if (element.element != Element::Condition)
        return nameOf(element.element);
    const QString key = QString::fromUtf8(element.conditionKey);
    return key.section(u':', -1);
}

/// Which element a reader should look at: the first that did not match, or what this kind of policy is about.
std::size_t decidingElement(const policy::StatementReport &statement, policy::Use use)
{
    for (std::size_t i = 0; i < statement.elements.size(); ++i)
        if (!statement.elements[i].matched)
            return i;
    const bool byPrincipal = use == policy::Use::Trust;
    for (std::size_t i = 0; i < statement.elements.size(); ++i) {
        const Element element = statement.elements[i].element;
        if (byPrincipal ? element == Element::Principal || element == Element::NotPrincipal
                        : element == Element::Action || element == Element::NotAction)
            return i;
    }
    return 0;
}

QString titleOf(const Setting &setting, const policy::PolicyReport &report)
{
    const QString name = QString::fromUtf8(report.policy.name);
    switch (report.use) {
    case policy::Use::Trust: return setting.t.say("Stage", "Trust policy of %1").arg(name);
    case policy::Use::Boundary: return setting.t.say("Stage", "Permissions boundary %1").arg(name);
    case policy::Use::Session: return setting.t.say("Stage", "Session policy");
    case policy::Use::ServiceControl:
    case policy::Use::ResourceControl:
    case policy::Use::Resource:
    case policy::Use::Identity: return name;
    }
    return name;
}

void addElements(DocumentFacts &facts, const policy::PolicyReport &report, const policy::StatementReport &statement)
{
    constexpr std::size_t most = 5;
    const std::size_t deciding = decidingElement(statement, report.use);
    bool effectTold = false;
    for (std::size_t i = 0; i < statement.elements.size(); ++i) {
        const policy::ElementReport &element = statement.elements[i];
        effectTold = effectTold || element.element == Element::Effect;
        if (facts.fields.size() < most || i == deciding) {
            if (facts.fields.size() == most)
                facts.fields.pop_back();
            facts.add(labelOf(element), valueOf(element, report.policy.document), i == deciding);
        }
    }
    const QString effect = statement.effect == policy::Effect::Allow ? QStringLiteral("Allow") : QStringLiteral("Deny");
    if (!effectTold)
        facts.fields.insert(facts.fields.begin(), {QStringLiteral("Effect"), effect, false});
}

} // namespace

DocumentFacts policyFacts(const Setting &setting, const policy::Evaluation &evaluation)
{
    DocumentFacts facts;
    facts.icon = QStringLiteral("policy");
    const bool trust = setting.step().kind == trace::StepKind::TrustPolicyAllows;
    const Telling telling = tellingOf(evaluation, trust);
    facts.ofRole = trust;
    facts.ofKeyUser = setting.step().kind == trace::StepKind::IdentityPolicyAllows && setting.players.broker.has_value();
    if (telling.statement == nullptr) {
        facts.title = setting.t.say("Stage", "Policies");
        facts.add(QStringLiteral("Effect"), setting.t.say("Stage", "no statement allows it"), true);
        return facts;
    }
    facts.title = titleOf(setting, *telling.report);
    addElements(facts, *telling.report, *telling.statement);
    return facts;
}

} // namespace trustwalk::stage
