#include "core/session/authorization_message.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

namespace trustwalk::session {

namespace {

constexpr std::string_view purpose = "authorization-message";

using json::Value;

Value itemsOf(std::vector<Value> items)
{
    return Value::object().set("items", Value::array(std::move(items)));
}

Value valueItems(const std::vector<std::string> &texts)
{
    std::vector<Value> items;
    for (const std::string &text : texts)
        items.push_back(Value::object().set("value", text));
    return itemsOf(std::move(items));
}

/// The values that a statement lists for one of its elements; none where it has no such element.
Value elementItems(const policy::StatementReport &statement, policy::Element element)
{
    for (const policy::ElementReport &report : statement.elements)
        if (report.element == element)
            return valueItems(report.wanted);
    return valueItems({});
}

Value conditionItems(const policy::StatementReport &statement)
{
    std::vector<Value> items;
    for (const policy::ElementReport &report : statement.elements)
        if (report.element == policy::Element::Condition)
            items.push_back(Value::object().set("key", report.conditionKey).set("values", valueItems(report.wanted)));
    return itemsOf(std::move(items));
}

Value statementItem(const policy::StatementReport &statement)
{
    return Value::object()
        .set("statementId", statement.label)
        .set("effect", statement.effect == policy::Effect::Deny ? "DENY" : "ALLOW")
        .set("principals", elementItems(statement, policy::Element::Principal))
        .set("actions", elementItems(statement, policy::Element::Action))
        .set("resources", elementItems(statement, policy::Element::Resource))
        .set("conditions", conditionItems(statement));
}

/// The statements that denied; an implicit deny has none.
Value decidingStatements(const policy::Evaluation &evaluation)
{
    std::vector<Value> items;
    for (const policy::PolicyReport &report : evaluation.reports)
        for (const policy::StatementReport &statement : report.statements)
            if (statement.deciding && statement.effect == policy::Effect::Deny)
                items.push_back(statementItem(statement));
    return itemsOf(std::move(items));
}

std::string nameOf(const Caller &caller)
{
    const std::string &arn = caller.arn();
    return arn.substr(arn.find_last_of("/:") + 1);
}

Value contextOf(const Caller &caller, const policy::AccessRequest &request)
{
    std::vector<Value> conditions;
    for (const policy::Context::Entry &entry : request.context.entries())
        conditions.push_back(Value::object().set("key", entry.key).set("values", valueItems(entry.values)));
    Value principal = Value::object();
    principal.set("id", caller.userId).set("name", nameOf(caller)).set("arn", caller.arn());
    return Value::object()
        .set("principal", std::move(principal))
        .set("action", request.action)
        .set("resource", request.resource)
        .set("conditions", itemsOf(std::move(conditions)));
}

} // namespace

std::string authorizationMessage(const Caller &caller, const policy::Evaluation &evaluation)
{
    Value message = Value::object();
    message.set("allowed", Value::of(evaluation.decision.allows()));
    message.set("explicitDeny", Value::of(evaluation.decision.outcome == policy::Outcome::ExplicitlyDenied));
    message.set("matchedStatements", decidingStatements(evaluation));
    message.set("failures", itemsOf({}));
    message.set("context", contextOf(caller, evaluation.request));
    return json::print(message);
}

std::string encodeAuthorizationMessage(std::string_view json, const crypto::SealingKey &key, const Seed &seed)
{
    return base64Url(crypto::seal(key, json, purpose, seed));
}

std::optional<std::string> decodeAuthorizationMessage(std::string_view encoded, const crypto::SealingKey &key)
{
    const auto sealed = fromBase64Url(encoded);
    if (!sealed)
        return std::nullopt;
    return crypto::unseal(key, *sealed, purpose);
}

} // namespace trustwalk::session
