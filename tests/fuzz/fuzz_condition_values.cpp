#include "core/policy/condition.h"
#include "core/policy/match_pattern.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace trustwalk::policy;

namespace {

constexpr std::string_view operators[] = {"StringEquals", "StringLike", "StringEqualsIgnoreCase", "NumericEquals",
                                          "DateLessThan", "Bool",       "BinaryEquals",           "NotIpAddress",
                                          "ArnLike",      "Null",       "ForAllValues:ArnLike",   "ForAnyValue:StringNotLikeIfExists"};

} // namespace

/// The first byte chooses the operator; the rest, cut at its first line feed, is the policy's value and the request's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string_view wanted = text.substr(0, text.find('\n'));
    const std::string_view given = wanted.size() < text.size() ? text.substr(wanted.size() + 1) : std::string_view();
    const auto op = conditionOperator(operators[data[0] % std::size(operators)]);
    Condition condition;
    condition.op = *op;
    condition.lowerKey = "k";
    condition.values = {compileConditionValue(*op, wanted, {}, Variables::Resolve)};
    Context context;
    context.set("K", given);
    context.set("aws:username", "a");
    // A condition and its negation never agree on one value.
    const bool held = holds(condition, context);
    condition.op.negated = !condition.op.negated;
    const bool nulled = op->family == ConditionFamily::Null || (op->set == SetOperator::ForAllValues && given.empty());
    if (!nulled && held == holds(condition, context))
        std::abort();
    // An address range holds itself, a number and a date equal themselves.
    if (const auto range = parseIpRange(wanted); range && !range->contains(*range))
        std::abort();
    if (const auto number = parseDecimal(wanted); number && (*number <=> *number) != 0)
        std::abort();
    if (const auto moment = parseMoment(wanted); moment && !(*moment == *moment))
        std::abort();
    return 0;
}
