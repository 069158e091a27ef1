#include "core/quiz/outcomes.h"
#include "core/quiz/proof_kinds.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

void refuseVagueRight(const Option &option, const Outcome &outcome, const Held &held, const Proving &proving)
{
    if (held.matches && !saysWhere(outcome))
        proving.fault(ProofFault::Kind::RightWithoutStop, option.id, "refused", textOf(stopOf(*held.runs.back().trace)));
}

/// The verdict of one outcome of one run; the fault of what can't be played is noted.
Held holdOption(const Option &option, const Outcome &outcome, const Played &played, const Proving &proving)
{
    Held held = hold(outcome, played, proving.player);
    if (held.fault)
        proving.fault(*held.fault, option.id);
    refuseVagueRight(option, outcome, held, proving);
    return held;
}

} // namespace

void proveKind(const Choice &choice, const Proving &proving)
{
    for (const ChoiceOption &option : choice.options) {
        const auto played = proving.player.play(option.run);
        if (!played) {
            proving.fault(played.error(), option.id);
            continue;
        }
        Held held = holdOption(option, *option.outcome, *played, proving);
        std::optional<Fails> found;
        if (!held.matches)
            found = Fails {0, failureOf(*option.outcome, held.runs.back())};
        proving.compareFails(option, option.fails, found, needsFails(*option.outcome, *played));
        proving.proof.options.push_back(verdictOf(option, held.matches, std::move(held.runs)));
    }
    proving.proof.derived = proving.holding();
}

void proveKind(const Predict &predict, const Proving &proving)
{
    const auto played = proving.player.play({});
    if (!played)
        return proving.fault(played.error(), {});
    for (const PredictOption &option : predict.options) {
        Held held = holdOption(option, option.outcome, *played, proving);
        proving.proof.options.push_back(verdictOf(option, held.matches, std::move(held.runs)));
    }
    proving.proof.derived = proving.holding();
}

void proveKind(const Match &match, const Proving &proving)
{
    Pairs pairs;
    for (const MatchLeft &left : match.left) {
        const auto played = proving.player.play(left.run);
        if (!played) {
            proving.fault(played.error(), left.id);
            continue;
        }
        std::vector<std::string> rights;
        OptionProof verdict = verdictOf(left, false, {*played});
        for (const MatchRight &right : match.right) {
            Held held = holdOption(right, *right.outcome, *played, proving);
            if (!held.matches)
                continue;
            rights.push_back(right.id);
            verdict = verdictOf(left, true, std::move(held.runs));
        }
        if (rights.size() != 1)
            proving.fault(ProofFault::Kind::Ambiguous, left.id, "1",
                          rights.empty() ? textOf(stopOf(*played->trace)) : textOf(Answer {rights}));
        else
            pairs.emplace(left.id, rights.front());
        proving.proof.options.push_back(std::move(verdict));
    }
    proving.proof.derived = std::move(pairs);
}

} // namespace trustwalk::quiz
