#include "core/policy/evaluate_line.h"

#include "core/base/json.h"
#include "core/policy/evaluate_line_reader.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

constexpr json::Limits limits {.bytes = 8u << 20, .depth = 48};

std::string_view wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed: return "Allowed";
    case Outcome::ImplicitlyDenied: return "ImplicitlyDenied";
    case Outcome::ExplicitlyDenied: return "ExplicitlyDenied";
    }
    return {};
}

struct DeciderWords {
    std::string_view by;
    std::string_view missing; ///< what was not there where nothing allowed
};

DeciderWords wordsFor(DecidedBy by)
{
    switch (by) {
    case DecidedBy::Identity: return {"identity", "no identity-based policy allows the action"};
    case DecidedBy::Resource: return {"resource", "no resource-based policy allows the principal"};
    case DecidedBy::Trust: return {"trust", "the role trust policy does not allow the principal"};
    case DecidedBy::Boundary: return {"boundary", "the permissions boundary does not allow the action"};
    case DecidedBy::Session: return {"session", "no session policy allows the action"};
    case DecidedBy::ServiceControl: return {"scp", "no service control policy allows the action"};
    case DecidedBy::ResourceControl: return {"rcp", "no resource control policy allows the action"};
    case DecidedBy::RootUser: return {"root", "the root user cannot assume roles"};
    case DecidedBy::NoPermissionNeeded: return {"none", {}};
    }
    return {};
}

const NamedDocument &documentOf(const Matched &at, const PolicySet &policies)
{
    switch (at.use) {
    case Use::Identity: return policies.identity[at.policy];
    case Use::Session: return policies.session[at.policy];
    case Use::ServiceControl: return policies.serviceControl[at.policy];
    case Use::ResourceControl: return policies.resourceControl[at.policy];
    case Use::Boundary: return *policies.boundary;
    case Use::Resource:
    case Use::Trust: break;
    }
    return *policies.resource;
}

std::string reasonFor(const Decision &decision, const PolicySet &policies)
{
    if (decision.by == DecidedBy::NoPermissionNeeded)
        return "the action needs no permission";
    if (decision.outcome == Outcome::ImplicitlyDenied)
        return std::string(wordsFor(decision.by).missing);
    if (decision.matched.empty())
        return "the root user has full access in its account";
    std::string text = decision.outcome == Outcome::Allowed ? "allowed by " : "denied by ";
    for (std::size_t i = 0; i < decision.matched.size(); ++i) {
        const NamedDocument &policy = documentOf(decision.matched[i], policies);
        text += (i > 0 ? ", " : "") + policy.name + " statement " + policy.document.label(decision.matched[i].statement);
    }
    return text;
}

std::string answer(const json::Value &id, const EvaluateCase &read)
{
    const Decision decision = evaluate(read.request, read.policies);
    json::Value matched = json::Value::array();
    for (const Matched &at : decision.matched) {
        const NamedDocument &policy = documentOf(at, read.policies);
        json::Value entry = json::Value::object();
        entry.set("policy", policy.name).set("statement", policy.document.label(at.statement));
        matched.items.push_back(std::move(entry));
    }
    json::Value result = json::Value::object();
    result.set("id", id)
        .set("decision", wordFor(decision.outcome))
        .set("by", wordsFor(decision.by).by)
        .set("matched", std::move(matched))
        .set("why", reasonFor(decision, read.policies));
    return json::print(result);
}

std::string refusal(const json::Value &id, std::string_view error)
{
    json::Value result = json::Value::object();
    result.set("id", id).set("error", error);
    return json::print(result);
}

std::string whyUnread(const ParseError &error)
{
    if (error.code == ParseError::Code::DuplicateKey)
        return error.path + ": the same key twice";
    if (error.code == ParseError::Code::TooLarge)
        return "larger than " + std::to_string(limits.bytes) + " bytes";
    if (error.code == ParseError::Code::TooDeep)
        return "deeper than " + std::to_string(limits.depth) + " levels";
    const std::string where = error.line > 0 ? " at column " + std::to_string(error.column) : std::string();
    return "not JSON" + where + (error.found.empty() ? "" : ": found " + error.found);
}

std::string_view behind(std::string_view text, std::string_view beginning)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.starts_with(beginning) ? text.substr(beginning.size()) : std::string_view();
}

/// The id of a line that cannot be read, where it comes first in it: who sent many wants to know which one it was.
json::Value idOf(std::string_view line)
{
    const std::string_view text = behind(behind(behind(behind(line, "{"), "\"id\""), ":"), "\"");
    for (std::size_t end = 0; end < text.size(); ++end) {
        if (text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            return json::parse("\"" + std::string(text.substr(0, end)) + "\"").value_or(json::Value());
    }
    return {};
}

} // namespace

std::string evaluateLine(std::string_view line)
{
    const json::Value none;
    const auto value = json::parse(line, limits);
    if (!value)
        return refusal(idOf(line), whyUnread(value.error()));
    if (!value->is(json::Value::Kind::Object))
        return refusal(none, "$: expected an object");
    const json::Value *id = value->find("id");
    if (!id || id->is(json::Value::Kind::Array) || id->is(json::Value::Kind::Object))
        return refusal(none, "$.id: expected a string");
    const auto read = EvaluateCaseReader(*value, line).read();
    return read ? answer(*id, *read) : refusal(*id, read.error());
}

} // namespace trustwalk::policy
