#include "core/quiz/proof_kinds.h"

namespace trustwalk::quiz {

namespace {

/// Why a run doesn't meet a requirement; nullopt where it does.
std::optional<Failure> failureOf(const Requirement &requirement, const Played &played)
{
    auto stop = stopOf(*played.trace);
    if (requirement.expect == Expect::Denied)
        return stop ? std::nullopt : std::optional<Failure>(WasAllowed {});
    if (stop)
        return std::move(*stop);
    if (!requirement.expiresWithin)
        return std::nullopt;
    const auto life = lifeOf(*played.trace);
    return life && *life <= *requirement.expiresWithin ? std::nullopt : std::optional<Failure>(Lasts {life});
}

Result<Played, ProofFault> playFor(const Requirement &requirement, const SolveOption &option, Player &player)
{
    const Instead instead {requirement.who, requirement.action, requirement.resource,
                           requirement.credentials == Requirement::Credentials::LongTerm, nullptr};
    return player.play({option.run.changes, requirement.plays}, instead, &option.run.plays);
}

void proveOption(const Solve &solve, const SolveOption &option, const Proving &proving)
{
    std::vector<Played> runs;
    std::optional<Fails> fails;
    for (std::size_t i = 0; i < solve.requirements.size() && !fails; ++i) {
        const auto played = playFor(solve.requirements[i], option, proving.player);
        if (!played)
            return proving.fault(played.error(), option.id);
        runs.push_back(*played);
        if (auto failure = failureOf(solve.requirements[i], *played))
            fails = Fails {i + 1, std::move(*failure)};
    }
    proving.compareFails(option, option.fails, fails, true);
    OptionProof verdict = verdictOf(option, !fails, std::move(runs));
    verdict.requirement = fails ? fails->requirement : 0;
    proving.proof.options.push_back(std::move(verdict));
}

} // namespace

void proveKind(const Solve &solve, const Proving &proving)
{
    for (const SolveOption &option : solve.options)
        proveOption(solve, option, proving);
    proving.proof.derived = proving.holding();
}

} // namespace trustwalk::quiz
