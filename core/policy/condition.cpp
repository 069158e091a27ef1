#include "core/policy/condition.h"

#include "core/policy/match_pattern.h"

#include <algorithm>
#include <compare>

namespace trustwalk::policy {

namespace {

bool satisfies(std::strong_ordering order, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return order == 0;
    case Comparison::Less: return order < 0;
    case Comparison::LessOrEqual: return order <= 0;
    case Comparison::Greater: return order > 0;
    case Comparison::GreaterOrEqual: return order >= 0;
    }
    return false;
}

/// One value of the request, read as the operator's type. monostate: it is not of that type, and equals nothing.
using Given = std::variant<std::monostate, Decimal, Moment, IpRange, bool, Bytes>;

template <typename T> Given givenFrom(std::optional<T> &&value)
{
    if (value)
        return Given(std::move(*value));
    return {};
}

Given readGiven(ConditionFamily family, std::string_view text)
{
    switch (family) {
    case ConditionFamily::Numeric: return givenFrom(parseDecimal(text));
    case ConditionFamily::Date: return givenFrom(parseMoment(text));
    case ConditionFamily::IpAddress: return givenFrom(parseIpAddress(text));
    case ConditionFamily::Bool: return givenFrom(parseBoolean(text));
    case ConditionFamily::Binary: return givenFrom(fromBase64(text));
    case ConditionFamily::String:
    case ConditionFamily::StringIgnoringCase:
    case ConditionFamily::StringLike:
    case ConditionFamily::Arn:
    case ConditionFamily::Null: break;
    }
    return {};
}

bool textMatches(ConditionFamily family, std::string_view pattern, std::string_view text)
{
    switch (family) {
    case ConditionFamily::String: return pattern == text;
    case ConditionFamily::StringIgnoringCase: return equalsIgnoreCase(pattern, text);
    case ConditionFamily::StringLike: return matchesPattern(pattern, text);
    case ConditionFamily::Arn: return matchesArnPattern(pattern, text);
    case ConditionFamily::Bool: return parseBoolean(pattern) && parseBoolean(pattern) == parseBoolean(text);
    case ConditionFamily::Numeric:
    case ConditionFamily::Date:
    case ConditionFamily::IpAddress:
    case ConditionFamily::Binary:
    case ConditionFamily::Null: break;
    }
    return false;
}

bool typedMatches(const ConditionOperator &op, const ConditionValue &wanted, const Given &given)
{
    return std::visit(Overloaded {
                          [](std::monostate) { return false; },
                          [&](const Decimal &value) { return satisfies(value <=> std::get<Decimal>(wanted.typed), op.comparison); },
                          [&](const Moment &value) { return satisfies(value <=> std::get<Moment>(wanted.typed), op.comparison); },
                          [&](const IpRange &value) { return std::get<IpRange>(wanted.typed).contains(value); },
                          [&](bool value) { return value == std::get<bool>(wanted.typed); },
                          [&](const Bytes &value) { return value == std::get<Bytes>(wanted.typed); },
                      },
                      given);
}

bool valueMatches(const ConditionOperator &op, const ConditionValue &wanted, std::string_view text, const Given &given,
                  const Context &context)
{
    if (wanted.text.hasVariables()) {
        std::string pattern;
        return expand(wanted.text, context, pattern) && textMatches(op.family, pattern, text);
    }
    switch (op.family) {
    case ConditionFamily::String:
    case ConditionFamily::StringIgnoringCase:
    case ConditionFamily::StringLike:
    case ConditionFamily::Arn: return textMatches(op.family, wanted.text.fixed, text);
    case ConditionFamily::Numeric:
    case ConditionFamily::Date:
    case ConditionFamily::IpAddress:
    case ConditionFamily::Bool:
    case ConditionFamily::Binary: return !std::holds_alternative<std::monostate>(wanted.typed) && typedMatches(op, wanted, given);
    case ConditionFamily::Null: break;
    }
    return false;
}

/// Does the request's value match one of the policy's? The operator without its negation.
bool matchesAny(const Condition &condition, std::string_view text, const Context &context)
{
    const Given given = readGiven(condition.op.family, text);
    return std::any_of(condition.values.begin(), condition.values.end(),
                       [&](const ConditionValue &wanted) { return valueMatches(condition.op, wanted, text, given, context); });
}

/// "Null": true asks that the key be absent, false that it be there.
bool nullHolds(const Condition &condition, bool absent)
{
    return std::any_of(condition.values.begin(), condition.values.end(), [absent](const ConditionValue &wanted) {
        const bool *value = std::get_if<bool>(&wanted.typed);
        return value && *value == absent;
    });
}

/// "If the key that you specify in a policy condition is not present in the request context, the values do not match and the
/// condition is false. If the policy condition requires that the key is not matched …, the condition is true."
bool holdsWithoutKey(const ConditionOperator &op)
{
    if (op.ifExists)
        return true;
    switch (op.set) {
    case SetOperator::ForAllValues: return true;
    case SetOperator::ForAnyValue: return false;
    case SetOperator::None: break;
    }
    return op.negated;
}

} // namespace

bool isAbsent(const Condition &condition, const Context &context)
{
    const std::vector<std::string> *values = context.findLowerCase(condition.lowerKey);
    return !values || values->empty();
}

bool holds(const Condition &condition, const Context &context)
{
    const std::vector<std::string> *values = context.findLowerCase(condition.lowerKey);
    const bool absent = !values || values->empty();
    if (condition.op.family == ConditionFamily::Null)
        return nullHolds(condition, absent);
    if (absent)
        return holdsWithoutKey(condition.op);
    const bool negated = condition.op.negated;
    const auto matches = [&](const std::string &value) { return matchesAny(condition, value, context); };
    switch (condition.op.set) {
    case SetOperator::ForAllValues:
        // "… or if the key values resolve to a null data set, such as an empty string."
        if (std::all_of(values->begin(), values->end(), [](const std::string &value) { return value.empty(); }))
            return true;
        return std::all_of(values->begin(), values->end(), [&](const std::string &value) { return matches(value) != negated; });
    case SetOperator::ForAnyValue:
        return std::any_of(values->begin(), values->end(), [&](const std::string &value) { return matches(value) != negated; });
    case SetOperator::None: break;
    }
    return std::any_of(values->begin(), values->end(), matches) != negated;
}

std::optional<std::size_t> matchingValue(const Condition &condition, const Context &context)
{
    const std::vector<std::string> *values = context.findLowerCase(condition.lowerKey);
    if (!values)
        return std::nullopt;
    for (std::size_t i = 0; i < condition.values.size(); ++i) {
        for (const std::string &text : *values) {
            const Given given = readGiven(condition.op.family, text);
            if (valueMatches(condition.op, condition.values[i], text, given, context))
                return i;
        }
    }
    return std::nullopt;
}

} // namespace trustwalk::policy
