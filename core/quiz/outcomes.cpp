#include "core/quiz/outcomes.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

bool resultMatches(const Outcome &outcome, const trace::Trace &trace)
{
    if (!outcome.result)
        return true;
    if (trace.allowed() != (*outcome.result == Expect::Allowed))
        return false;
    return !outcome.stop || outcome.stop == stopOf(trace);
}

bool factsMatch(const Outcome &outcome, const trace::Trace &trace)
{
    if (outcome.expiresAfter && outcome.expiresAfter != lifeOf(trace))
        return false;
    if (!outcome.principal.empty() && outcome.principal != principalOf(trace))
        return false;
    return !outcome.call || (!trace.allowed() && *outcome.call == callAt(trace, trace.steps.size()));
}

bool useMatches(const UseOutcome &use, const trace::Trace &trace)
{
    return trace.allowed() == (use.expect == Expect::Allowed) && (!use.stop || use.stop == stopOf(trace));
}

} // namespace

Held hold(const Outcome &outcome, const Played &played, Player &player)
{
    Held held {resultMatches(outcome, *played.trace) && factsMatch(outcome, *played.trace), {played}, std::nullopt};
    for (const UseOutcome &use : outcome.uses) {
        if (!held.matches)
            return held;
        const auto again = player.playAgain(played, use.action, use.resource);
        if (!again) {
            held.fault = again.error();
            held.matches = false;
            return held;
        }
        held.runs.push_back(*again);
        held.matches = useMatches(use, *again->trace);
    }
    return held;
}

bool saysWhere(const Outcome &outcome)
{
    const bool refusalSaysIt = outcome.result != Expect::Denied || outcome.stop;
    return refusalSaysIt && std::all_of(outcome.uses.begin(), outcome.uses.end(), [](const UseOutcome &use) {
               return use.expect == Expect::Allowed || use.stop;
           });
}

Failure failureOf(const Outcome &outcome, const Played &played)
{
    if (auto stop = stopOf(*played.trace))
        return std::move(*stop);
    const auto life = lifeOf(*played.trace);
    if (outcome.result != Expect::Denied && outcome.expiresAfter && outcome.expiresAfter != life)
        return Lasts {life};
    return WasAllowed {};
}

bool needsFails(const Outcome &outcome, const Played &played)
{
    return outcome.result && (*outcome.result == Expect::Allowed) != played.trace->allowed();
}

} // namespace trustwalk::quiz
