#include "core/api/error.h"
#include "core/quiz/read_parts.h"

namespace trustwalk::quiz {

using Code = ParseError::Code;
using json::Value;

namespace {

constexpr std::int64_t longestLife = 366LL * 24 * 3600;
const std::vector<std::string_view> results {"allowed", "refused"};

/// Where somebody says "check" or "code", both are needed.
std::optional<Stop> readStop(const In &in)
{
    if (!in.reader.has("check") && !in.reader.has("code"))
        return std::nullopt;
    Stop stop;
    stop.check = readCheck(in, "check");
    stop.code = readCode(in, "code");
    return stop;
}

std::optional<std::int64_t> readLife(const In &in)
{
    return in.reader.has("expiresAfter") ? std::optional(in.reader.integer("expiresAfter", 1, longestLife)) : std::nullopt;
}

UseOutcome readUse(const In &in)
{
    UseOutcome use;
    use.action = in.reader.string("action");
    use.resource = in.reader.string("resource", "");
    use.expect = readExpect(in);
    use.stop = readStop(in);
    if (use.expect == Expect::Allowed && use.stop)
        in.refuse("expect", Code::Conflict, "allowed", "check");
    return use;
}

Outcome outcomeIn(const In &in)
{
    Outcome outcome;
    if (in.reader.has("result"))
        outcome.result = in.reader.word("result", results) == 0 ? Expect::Allowed : Expect::Denied;
    outcome.stop = readStop(in);
    outcome.expiresAfter = readLife(in);
    outcome.principal = in.reader.string("principal", "");
    outcome.call = readCallNumber(in);
    in.objects("uses", 0, 16, [&](const In &use) { outcome.uses.push_back(readUse(use)); });
    if (outcome.stop && outcome.result != Expect::Denied)
        in.refuse("check", Code::Conflict, trace::kindName(outcome.stop->check), "result refused");
    const bool saysNothing = !outcome.result && !outcome.expiresAfter && outcome.principal.empty() && outcome.uses.empty();
    if (saysNothing)
        in.refuse("result", Code::MissingKey, {}, "result");
    return outcome;
}

/// Exactly one of check and code, "allowed": true, "expiresAfter": seconds or null.
std::optional<Failure> readFailure(const In &in)
{
    std::vector<Failure> stated;
    if (auto stop = readStop(in))
        stated.emplace_back(std::move(*stop));
    if (in.reader.boolean("allowed", false))
        stated.emplace_back(WasAllowed {});
    const Value *life = in.reader.raw("expiresAfter");
    if (life != nullptr && life->is(Value::Kind::Null))
        stated.emplace_back(Lasts {});
    else if (life != nullptr)
        stated.emplace_back(Lasts {readLife(in)});
    if (stated.size() == 1)
        return std::move(stated.front());
    in.refuse("check", stated.empty() ? Code::MissingKey : Code::Conflict, {}, "check and code | allowed | expiresAfter");
    return std::nullopt;
}

} // namespace

std::optional<trace::StepKind> stepKindOf(std::string_view name)
{
    for (int kind = 0; kind <= static_cast<int>(trace::StepKind::ResourceAnswers); ++kind)
        if (trace::kindName(static_cast<trace::StepKind>(kind)) == name)
            return static_cast<trace::StepKind>(kind);
    return std::nullopt;
}

trace::StepKind readCheck(const In &in, std::string_view key)
{
    const std::string name = in.reader.string(key);
    const auto kind = stepKindOf(name);
    if (!kind)
        in.refuse(key, Code::BadValue, name, "a kind of step, as TrustPolicyAllows");
    return kind.value_or(trace::StepKind::CallAuthorized);
}

std::string readCode(const In &in, std::string_view key)
{
    std::string name = in.reader.string(key);
    bool known = false;
    for (int code = 0; code <= static_cast<int>(api::ErrorCode::SignInRefused); ++code)
        known = known || api::wireName(static_cast<api::ErrorCode>(code)) == name;
    if (!known)
        in.refuse(key, Code::BadValue, name, "an error code, as AccessDenied");
    return name;
}

std::optional<int> readCallNumber(const In &in)
{
    return in.reader.has("call") ? std::optional(static_cast<int>(in.reader.integer("call", 1, 5))) : std::nullopt;
}

Expect readExpect(const In &in)
{
    return in.reader.word("expect", {"allowed", "denied"}) == 0 ? Expect::Allowed : Expect::Denied;
}

std::optional<Outcome> readOutcome(const In &in, bool required)
{
    std::optional<Outcome> outcome;
    in.reader.object("outcome", [&](json::Reader &inner) { outcome = outcomeIn({inner, in.source}); });
    if (required && !outcome)
        in.refuse("outcome", Code::MissingKey, {}, "outcome");
    return outcome;
}

std::optional<Fails> readFails(const In &in, bool ofRequirement)
{
    std::optional<Fails> fails;
    in.reader.object("fails", [&](json::Reader &inner) {
        const In stated {inner, in.source};
        std::size_t requirement = 0;
        if (ofRequirement)
            requirement = static_cast<std::size_t>(inner.integer("requirement", 1, 20));
        if (auto failure = readFailure(stated))
            fails = Fails {requirement, std::move(*failure)};
    });
    return fails;
}

} // namespace trustwalk::quiz
