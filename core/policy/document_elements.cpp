#include "core/base/encoding.h"
#include "core/base/json_path.h"
#include "core/policy/document_reader.h"
#include "core/policy/match_pattern.h"

#include <algorithm>
#include <numeric>

// The elements of a statement: Principal, Action, Resource, Condition, and their negations.
namespace trustwalk::policy {

namespace {

using Kind = json::Value::Kind;
using Code = ParseError::Code;

Span spanOf(const json::Value &value)
{
    return Span {value.begin, value.end};
}

ActionPattern compileAction(std::string_view text, Span span)
{
    const std::string lower = toLower(text);
    const std::size_t colon = lower.find(':');
    if (colon == std::string::npos)
        return ActionPattern {std::string(text), span, {}, patternFrom(lower)};
    return ActionPattern {std::string(text), span, lower.substr(0, colon), patternFrom(std::string_view(lower).substr(colon + 1))};
}

/// Variables work behind the fifth colon only; in front of it their text is what it is.
ResourcePattern compileResource(std::string_view text, Span span, Variables variables)
{
    ResourcePattern pattern;
    pattern.written = std::string(text);
    pattern.span = span;
    pattern.everything = text == "*";
    if (pattern.everything)
        return pattern;
    const ArnParts parts = splitArn(text);
    for (std::size_t i = 0; i < 5; ++i)
        pattern.head[i] = parts.part[i].data() ? patternFrom(parts.part[i]) : std::string(1, anyRun);
    pattern.tail = compileText(parts.complete ? parts.part[5] : std::string_view("*"), Wildcards::Match, variables);
    return pattern;
}

/// What may stand in the place of a principal that is none. Part of an ARN as a wildcard is what a condition is for.
std::string_view wantedPrincipal(PrincipalType type, std::string_view text)
{
    switch (type) {
    case PrincipalType::Aws:
        if (text.starts_with("arn:") && text.find_first_of("*?") != std::string_view::npos)
            return "* + Condition: ArnLike aws:PrincipalArn";
        return "* | 111122223333 | …:user/… | …:role/…";
    case PrincipalType::Service: return "….amazonaws.com";
    case PrincipalType::Federated: return "…:saml-provider/… | …:oidc-provider/…";
    case PrincipalType::CanonicalUser: break;
    }
    return {};
}

std::uint64_t servicesOf(const ActionList &actions)
{
    const auto everything = [](const ActionPattern &pattern) { return pattern.service.empty(); };
    if (actions.negated || std::any_of(actions.patterns.begin(), actions.patterns.end(), everything))
        return ~0ull;
    return std::accumulate(actions.patterns.begin(), actions.patterns.end(), std::uint64_t {0},
                           [](std::uint64_t bits, const ActionPattern &pattern) { return bits | serviceBit(pattern.service); });
}

} // namespace

void DocumentReader::readPrincipals(const json::Value &value, CompiledStatement &statement)
{
    const json::Member *member = oneOf(value, statement.path, "Principal", "NotPrincipal");
    if (!member) {
        if (namesPrincipals(m_use))
            refuse(Code::MissingKey, statement.path + ".Principal", value.begin, {}, "Principal", reason(Fault::NoPrincipal));
        return;
    }
    PrincipalList &list = statement.principals;
    list.path = json::pathBelow(statement.path, member->key);
    list.span = spanOf(member->value);
    list.present = true;
    list.negated = member->key == "NotPrincipal";
    if (!namesPrincipals(m_use))
        return refuse(Code::UnknownKey, list.path, member->keyBegin, member->key, {}, reason(Fault::HasPrincipal));
    if (list.negated && m_use == Use::Trust)
        return refuse(Code::UnknownKey, list.path, member->keyBegin, member->key, "Principal", reason(Fault::HasNotPrincipal));
    readPrincipalMap(member->value, list);
    // "The Principal element … you must specify *" in resource control policies.
    const auto everyone = [](const PrincipalEntry &entry) { return entry.kind == PrincipalEntry::Kind::Everyone; };
    if (m_use == Use::ResourceControl && (list.negated || !std::all_of(list.entries.begin(), list.entries.end(), everyone)))
        refuse(Code::BadValue, list.path, member->value.begin, sourceOf(member->value), "*", reason(Fault::Syntax));
}

void DocumentReader::readPrincipalMap(const json::Value &value, PrincipalList &list)
{
    if (value.is(Kind::String)) {
        if (value.text == "*")
            list.entries.push_back({PrincipalEntry::Kind::Everyone, "*", {}, {}, spanOf(value)});
        else
            refuse(Code::BadValue, list.path, value.begin, value.text, "* | object",
                   "Invalid principal in policy: \"STAR\":\"" + shortened(value.text) + "\"");
        return;
    }
    if (!expect(value, Kind::Object, list.path, "* | object"))
        return;
    for (const json::Member &member : value.members) {
        const auto type = principalType(member.key);
        const std::string path = json::pathBelow(list.path, member.key);
        if (!type || (m_use == Use::Trust && *type == PrincipalType::CanonicalUser))
            return refuse(Code::UnknownKey, path, member.keyBegin, member.key, "AWS | Federated | Service | CanonicalUser",
                          "Invalid principal in policy: \"" + shortened(member.key) + "\"");
        each(member.value, path,
             [&](const json::Value &item, const std::string &itemPath) { readPrincipal(*type, member.key, item, itemPath, list); });
    }
    if (list.entries.empty())
        refuse(Code::BadValue, list.path, value.begin, sourceOf(value), "AWS | Federated | Service", reason(Fault::NoPrincipal));
}

void DocumentReader::readPrincipal(PrincipalType type, std::string_view word, const json::Value &value, const std::string &path,
                                   PrincipalList &list)
{
    // An account number is sometimes written without quotes.
    const bool readable = value.is(Kind::String) || (value.is(Kind::Number) && type == PrincipalType::Aws);
    if (!readable) {
        expect(value, Kind::String, path, "string");
        return;
    }
    auto entry = principalEntry(type, value.text, spanOf(value));
    if (!entry)
        return refuse(Code::BadValue, path, value.begin, value.text, wantedPrincipal(type, value.text),
                      "Invalid principal in policy: \"" + std::string(word) + "\":\"" + shortened(value.text) + "\"");
    list.entries.push_back(std::move(*entry));
}

void DocumentReader::readActions(const json::Value &value, CompiledStatement &statement)
{
    const json::Member *member = oneOf(value, statement.path, "Action", "NotAction");
    if (!member)
        return refuse(Code::MissingKey, statement.path + ".Action", value.begin, {}, "Action | NotAction", reason(Fault::NoAction));
    ActionList &list = statement.actions;
    list.path = json::pathBelow(statement.path, member->key);
    list.span = spanOf(member->value);
    list.negated = member->key == "NotAction";
    each(member->value, list.path, [&](const json::Value &item, const std::string &path) { readAction(item, path, list); });
    if (list.patterns.empty())
        return refuse(Code::BadValue, list.path, member->value.begin, "[]", "service:Action | *", reason(Fault::NoAction));
    list.byService.resize(list.patterns.size());
    std::iota(list.byService.begin(), list.byService.end(), 0u);
    std::stable_sort(list.byService.begin(), list.byService.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return list.patterns[a].service < list.patterns[b].service; });
    statement.services = servicesOf(list);
}

void DocumentReader::readAction(const json::Value &value, const std::string &path, ActionList &list)
{
    if (!expect(value, Kind::String, path, "string"))
        return;
    if (const auto objection = objectionToAction(value.text, m_use))
        return refuse(*objection, path, value);
    list.patterns.push_back(compileAction(value.text, spanOf(value)));
}

void DocumentReader::readResources(const json::Value &value, CompiledStatement &statement)
{
    const json::Member *member = oneOf(value, statement.path, "Resource", "NotResource");
    ResourceList &list = statement.resources;
    if (m_use == Use::Trust) {
        if (member)
            refuse(Code::UnknownKey, json::pathBelow(statement.path, member->key), member->keyBegin, member->key, {},
                   reason(Fault::HasResource));
        return;
    }
    if (!member)
        return refuse(Code::MissingKey, statement.path + ".Resource", value.begin, {}, "Resource | NotResource", reason(Fault::NoResource));
    list.present = true;
    list.path = json::pathBelow(statement.path, member->key);
    list.span = spanOf(member->value);
    list.negated = member->key == "NotResource";
    each(member->value, list.path, [&](const json::Value &item, const std::string &path) { readResource(item, path, list); });
    if (list.patterns.empty())
        refuse(Code::BadValue, list.path, member->value.begin, "[]", "ARN | *", reason(Fault::NoResource));
}

void DocumentReader::readResource(const json::Value &value, const std::string &path, ResourceList &list)
{
    if (!expect(value, Kind::String, path, "string"))
        return;
    if (const auto objection = objectionToResource(value.text, m_use))
        return refuse(*objection, path, value);
    list.patterns.push_back(compileResource(value.text, spanOf(value), variables()));
}

void DocumentReader::readConditions(const json::Value &value, CompiledStatement &statement)
{
    const json::Value *block = value.find("Condition");
    const std::string path = statement.path + ".Condition";
    if (!block || !expect(*block, Kind::Object, path, "object"))
        return;
    for (const json::Member &group : block->members) {
        const std::string groupPath = json::pathBelow(path, group.key);
        const auto op = conditionOperator(group.key);
        if (!op)
            return refuse(Code::UnknownKey, groupPath, group.keyBegin, group.key, nearestOperator(group.key), reason(Fault::Syntax));
        if (!expect(group.value, Kind::Object, groupPath, "object"))
            return;
        for (const json::Member &member : group.value.members)
            readCondition(member, *op, group.key, json::pathBelow(groupPath, member.key), statement);
    }
}

void DocumentReader::readCondition(const json::Member &member, const ConditionOperator &op, std::string_view operatorText,
                                   const std::string &path, CompiledStatement &statement)
{
    Condition condition;
    condition.op = op;
    condition.operatorText = std::string(operatorText);
    condition.key = member.key;
    condition.lowerKey = toLower(member.key);
    condition.path = path;
    condition.span = spanOf(member.value);
    each(member.value, path, [&](const json::Value &item, const std::string &itemPath) {
        if (!item.is(Kind::String) && !item.is(Kind::Number) && !item.is(Kind::Boolean))
            return refuse(Code::WrongType, itemPath, item.begin, sourceOf(item), "string | number | boolean", reason(Fault::Syntax));
        const std::string_view text = item.is(Kind::Boolean) ? (item.boolean ? "true" : "false") : std::string_view(item.text);
        ConditionValue compiled = compileConditionValue(op, text, spanOf(item), variables());
        if (op.family == ConditionFamily::Date && std::holds_alternative<std::monostate>(compiled.typed) && refusesBadDates(m_use))
            return refuse(Code::BadValue, itemPath, item.begin, text, "2026-07-01T09:00:00Z | 1782896400", reason(Fault::Date));
        condition.values.push_back(std::move(compiled));
    });
    statement.conditions.push_back(std::move(condition));
}

} // namespace trustwalk::policy
