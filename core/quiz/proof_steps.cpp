#include "core/quiz/checks_of_calls.h"
#include "core/quiz/proof_kinds.h"

#include <algorithm>
#include <limits>

namespace trustwalk::quiz {

namespace {

std::optional<std::size_t> indexOf(const StepAt &step, const trace::Trace &trace)
{
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        if (isAt(step, trace, i))
            return i;
    return std::nullopt;
}

/// An option with what it is sorted by.
struct Placed {
    std::string id;
    std::int64_t place = 0;
};

/// Where each option's step stands in the one trace.
void placeBySteps(const Order &order, const Proving &proving, std::vector<Placed> &placed)
{
    const auto played = proving.player.play({});
    if (!played)
        return proving.fault(played.error(), {});
    for (const OrderOption &option : order.options) {
        proving.proof.options.push_back(verdictOf(option, true, {*played}));
        if (const auto index = indexOf(*option.step, *played->trace))
            placed.push_back({option.id, static_cast<std::int64_t>(*index)});
        else
            proving.fault(ProofFault::Kind::NoSuchStep, option.id, {}, std::string(trace::kindName(option.step->kind)));
    }
}

/// How long the credentials of each option's run live; a long-term key for ever.
void placeByLife(const Order &order, const Proving &proving, std::vector<Placed> &placed)
{
    for (const OrderOption &option : order.options) {
        const auto played = proving.player.play(option.run);
        if (!played) {
            proving.fault(played.error(), option.id);
            continue;
        }
        proving.proof.options.push_back(verdictOf(option, true, {*played}));
        const auto life = lifeOf(*played->trace);
        if (life || played->longTermKey)
            placed.push_back({option.id, life.value_or(std::numeric_limits<std::int64_t>::max())});
        else
            proving.fault(ProofFault::Kind::NoSuchStep, option.id, {}, std::string(trace::kindName(trace::StepKind::CredentialsIssued)));
    }
}

} // namespace

void proveKind(const WhichStep &which, const Proving &proving)
{
    const auto played = proving.player.play({});
    if (!played)
        return proving.fault(played.error(), {});
    const trace::Trace &trace = *played->trace;
    const auto stop = stopOf(trace);
    if (!stop)
        return proving.fault(ProofFault::Kind::NotRefused, {}, which.code, "allowed");
    for (const StepOption &option : which.options) {
        const bool holds = isAt(option.step, trace, trace.steps.size() - 1);
        if (holds && stop->code != which.code)
            proving.fault(ProofFault::Kind::FailsDiffers, option.id, which.code, textOf(stop));
        if (!canMeet(played->walk, option.step.kind))
            proving.fault(ProofFault::Kind::NoSuchStep, option.id, {}, std::string(trace::kindName(option.step.kind)));
        proving.proof.options.push_back(verdictOf(option, holds, {*played}));
    }
    proving.proof.derived = proving.holding();
}

void proveKind(const Order &order, const Proving &proving)
{
    std::vector<Placed> placed;
    if (order.by == Order::By::Steps)
        placeBySteps(order, proving, placed);
    else
        placeByLife(order, proving, placed);
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &one, const Placed &other) { return one.place < other.place; });
    const auto equal
        = std::adjacent_find(placed.begin(), placed.end(), [](const Placed &one, const Placed &other) { return one.place == other.place; });
    if (equal != placed.end())
        proving.fault(ProofFault::Kind::Ambiguous, equal->id, {}, equal->id + " " + std::next(equal)->id);
    Ids ids;
    for (const Placed &option : placed)
        ids.push_back(option.id);
    proving.proof.derived = std::move(ids);
}

} // namespace trustwalk::quiz
