#include "core/policy/condition.h"

#include <algorithm>
#include <array>
#include <numeric>
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

/// How many letters to change, add or drop to get from one to the other, whatever their case.
std::size_t distance(std::string_view from, std::string_view to)
{
    const std::string a = toLower(from);
    const std::string b = toLower(to);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

/// The one that takes the fewest changes, at most two; empty where each takes more.
template <typename List> std::string_view nearest(std::string_view text, const List &list)
{
    std::string_view best;
    std::size_t fewest = 3;
    for (const std::string_view candidate : list) {
        const std::size_t changes = text.size() > candidate.size() + 2 ? fewest : distance(text, candidate);
        if (changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

constexpr std::string_view ifExists = "IfExists";

} // namespace

std::string nearestOperator(std::string_view name)
{
    std::string result;
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) {
        const std::string_view set = nearest(name.substr(0, colon), std::array<std::string_view, 2> {"ForAllValues", "ForAnyValue"});
        if (set.empty())
            return {};
        result.append(set).append(":");
        name.remove_prefix(colon + 1);
    }
    std::vector<std::string> known;
    for (const Name &one : names) {
        known.emplace_back(one.name);
        known.push_back(std::string(one.name) + std::string(one.family == F::Null ? std::string_view() : ifExists));
    }
    if (equalsIgnoreCase(name, "NullIfExists"))
        name.remove_suffix(ifExists.size());
    const std::string_view base = nearest(name, known);
    return base.empty() ? std::string() : result.append(base);
}

std::optional<ConditionOperator> conditionOperator(std::string_view name)
{
    ConditionOperator result;
    if (takePrefix(name, "ForAllValues:"))
        result.set = SetOperator::ForAllValues;
    else if (takePrefix(name, "ForAnyValue:"))
        result.set = SetOperator::ForAnyValue;
    if (name.ends_with(ifExists)) {
        result.ifExists = true;
        name.remove_suffix(ifExists.size());
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
