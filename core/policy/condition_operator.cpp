#include "core/policy/condition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trustwalk::policy {

namespace {

struct Name {
    std::string_view name;
    ConditionFamily family;
    Comparison comparison;
    bool negated;
};

using F = ConditionFamily;
using C = Comparison;

constexpr std::array names {
    Name {"StringEquals", F::String, C::Equal, false},
    Name {"StringNotEquals", F::String, C::Equal, true},
    Name {"StringEqualsIgnoreCase", F::StringIgnoringCase, C::Equal, false},
    Name {"StringNotEqualsIgnoreCase", F::StringIgnoringCase, C::Equal, true},
    Name {"StringLike", F::StringLike, C::Equal, false},
    Name {"StringNotLike", F::StringLike, C::Equal, true},
    Name {"NumericEquals", F::Numeric, C::Equal, false},
    Name {"NumericNotEquals", F::Numeric, C::Equal, true},
    Name {"NumericLessThan", F::Numeric, C::Less, false},
    Name {"NumericLessThanEquals", F::Numeric, C::LessOrEqual, false},
    Name {"NumericGreaterThan", F::Numeric, C::Greater, false},
    Name {"NumericGreaterThanEquals", F::Numeric, C::GreaterOrEqual, false},
    Name {"DateEquals", F::Date, C::Equal, false},
    Name {"DateNotEquals", F::Date, C::Equal, true},
    Name {"DateLessThan", F::Date, C::Less, false},
    Name {"DateLessThanEquals", F::Date, C::LessOrEqual, false},
    Name {"DateGreaterThan", F::Date, C::Greater, false},
    Name {"DateGreaterThanEquals", F::Date, C::GreaterOrEqual, false},
    Name {"Bool", F::Bool, C::Equal, false},
    Name {"BinaryEquals", F::Binary, C::Equal, false},
    Name {"IpAddress", F::IpAddress, C::Equal, false},
    Name {"NotIpAddress", F::IpAddress, C::Equal, true},
    // "ArnEquals and ArnLike behave identically."
    Name {"ArnEquals", F::Arn, C::Equal, false},
    Name {"ArnNotEquals", F::Arn, C::Equal, true},
    Name {"ArnLike", F::Arn, C::Equal, false},
    Name {"ArnNotLike", F::Arn, C::Equal, true},
    Name {"Null", F::Null, C::Equal, false},
};

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace

std::optional<ConditionOperator> conditionOperator(std::string_view name)
{
    ConditionOperator result;
    if (takePrefix(name, "ForAllValues:"))
        result.set = SetOperator::ForAllValues;
    else if (takePrefix(name, "ForAnyValue:"))
        result.set = SetOperator::ForAnyValue;
    constexpr std::string_view suffix = "IfExists";
    if (name.ends_with(suffix)) {
        result.ifExists = true;
        name.remove_suffix(suffix.size());
    }
    const auto found = std::find_if(names.begin(), names.end(), [name](const Name &n) { return n.name == name; });
    if (found == names.end())
        return std::nullopt;
    // "You can add IfExists to the end of any condition operator name except the Null condition."
    if (found->family == F::Null && result.ifExists)
        return std::nullopt;
    result.family = found->family;
    result.comparison = found->comparison;
    result.negated = found->negated;
    return result;
}

ConditionValue compileConditionValue(const ConditionOperator &op, std::string_view written, Span span, Variables variables)
{
    ConditionValue value;
    value.written = std::string(written);
    value.span = span;
    const auto keep = [&value](auto &&typed) {
        if (typed)
            value.typed = std::move(*typed);
    };
    switch (op.family) {
    case F::String:
    case F::StringIgnoringCase: value.text = compileText(written, Wildcards::Literal, variables); break;
    case F::StringLike:
    case F::Arn: value.text = compileText(written, Wildcards::Match, variables); break;
    case F::Bool:
        value.text = compileText(written, Wildcards::Literal, variables);
        keep(parseBoolean(written));
        break;
    case F::Null: keep(parseBoolean(written)); break;
    case F::Numeric: keep(parseDecimal(written)); break;
    case F::Date: keep(parseMoment(written)); break;
    case F::Binary: keep(fromBase64(written)); break;
    case F::IpAddress: keep(parseIpRange(written)); break;
    }
    return value;
}

} // namespace trustwalk::policy
