#pragma once

#include "core/base/encoding.h"
#include "core/policy/access_request.h"
#include "core/policy/condition_values.h"
#include "core/policy/document.h"
#include "core/policy/variables.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The Condition block. Source: "IAM JSON policy elements: Condition operators", "Multivalued context keys".
namespace trustwalk::policy {

enum class ConditionFamily { String, StringIgnoringCase, StringLike, Numeric, Date, Bool, Binary, IpAddress, Arn, Null };
enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual }; ///< the request's value against the policy's
enum class SetOperator { None, ForAllValues, ForAnyValue };

struct ConditionOperator {
    ConditionFamily family = ConditionFamily::String;
    Comparison comparison = Comparison::Equal;
    bool negated = false;
    bool ifExists = false;
    SetOperator set = SetOperator::None;
};
/// "ForAllValues:StringEqualsIfExists"; names are exact. nullopt for a name that AWS does not know.
[[nodiscard]] std::optional<ConditionOperator> conditionOperator(std::string_view name);

/// One value of the policy, read once as its operator's type. monostate: it is not of that type, and matches nothing.
struct ConditionValue {
    std::string written;
    Span span;
    TextTemplate text; ///< String, Arn and Bool, which may hold variables
    std::variant<std::monostate, Decimal, Moment, IpRange, bool, Bytes> typed;
};

/// One operator and key with the values that it is compared to.
struct Condition {
    ConditionOperator op;
    std::string operatorText; ///< as written
    std::string key; ///< as written
    std::string lowerKey;
    std::vector<ConditionValue> values;
    std::string path;
    Span span; ///< of the values
};

/// What an unknown name was most likely meant to be: "stringequals" → "StringEquals". Empty where nothing is near.
[[nodiscard]] std::string nearestOperator(std::string_view name);

[[nodiscard]] ConditionValue compileConditionValue(const ConditionOperator &op, std::string_view written, Span span, Variables variables);

[[nodiscard]] bool holds(const Condition &condition, const Context &context);
/// The policy's value that one of the request's values matches, the first of them; for reports.
[[nodiscard]] std::optional<std::size_t> matchingValue(const Condition &condition, const Context &context);
/// Absent, or present without any value.
[[nodiscard]] bool isAbsent(const Condition &condition, const Context &context);

} // namespace trustwalk::policy
