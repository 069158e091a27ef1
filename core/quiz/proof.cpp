#include "core/quiz/proof_kinds.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

std::string textOf(const std::optional<Fails> &fails)
{
    if (!fails)
        return "-";
    const std::string text = textOf(fails->failure);
    return fails->requirement == 0 ? text : "requirement " + std::to_string(fails->requirement) + ": " + text;
}

bool same(const Fails &one, const Fails &other)
{
    return one.requirement == other.requirement && one.failure == other.failure;
}

/// The order of ids says something only where the question asks for an order.
bool sameAnswer(const Question &question, const Answer &stated, const Answer &derived)
{
    const auto *one = std::get_if<Ids>(&stated);
    const auto *other = std::get_if<Ids>(&derived);
    if (one == nullptr || other == nullptr || std::holds_alternative<Order>(question.kind))
        return stated == derived;
    return one->size() == other->size() && std::is_permutation(one->begin(), one->end(), other->begin());
}

} // namespace

void Proving::fault(ProofFault::Kind kind, std::string option, std::string stated, std::string found) const
{
    proof.faults.push_back({kind, std::move(option), std::move(stated), std::move(found), std::nullopt});
}

void Proving::fault(ProofFault fault, std::string option) const
{
    fault.option = std::move(option);
    proof.faults.push_back(std::move(fault));
}

void Proving::compareFails(const Option &option, const std::optional<Fails> &stated, const std::optional<Fails> &found, bool needed) const
{
    if (stated && !found)
        fault(ProofFault::Kind::FailsButHolds, option.id, textOf(stated), textOf(found));
    else if (!stated && found && needed)
        fault(ProofFault::Kind::FailsMissing, option.id, textOf(stated), textOf(found));
    else if (stated && found && !same(*stated, *found))
        fault(ProofFault::Kind::FailsDiffers, option.id, textOf(stated), textOf(found));
}

Ids Proving::holding() const
{
    Ids ids;
    for (const OptionProof &option : proof.options)
        if (option.holds)
            ids.push_back(option.id);
    return ids;
}

OptionProof verdictOf(const Option &option, bool holds, std::vector<Played> runs)
{
    OptionProof verdict;
    verdict.id = option.id;
    verdict.holds = holds;
    verdict.runs = std::move(runs);
    if (verdict.runs.empty())
        return verdict;
    verdict.deciding = verdict.runs.size() - 1;
    verdict.stop = stopOf(*verdict.runs.back().trace);
    verdict.expiresAfter = lifeOf(*verdict.runs.back().trace);
    return verdict;
}

const OptionProof *Proof::option(std::string_view id) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionProof &option) { return option.id == id; });
    return found == options.end() ? nullptr : &*found;
}

Seal shownSeal(const Question &question, const Proof *proof)
{
    const bool toBeRun = question.imported && sealOf(question) == Seal::Proven;
    return toBeRun && (proof == nullptr || !proof->holds()) ? Seal::NotProven : sealOf(question);
}

Proof prove(const Question &question, const Stand &stand)
{
    Proof proof;
    proof.seal = sealOf(question);
    proof.derived = question.answer;
    if (proof.seal != Seal::Proven)
        return proof;
    Player player {question, stand};
    if (player.fault()) {
        proof.faults.push_back(*player.fault());
        return proof;
    }
    const Proving proving {question, player, proof};
    std::visit([&](const auto &kind) { proveKind(kind, proving); }, question.kind);
    const bool wasPlayed = std::none_of(proof.faults.begin(), proof.faults.end(),
                                        [](const ProofFault &fault) { return fault.kind == ProofFault::Kind::CannotPlay; });
    if (wasPlayed && !sameAnswer(question, question.answer, proof.derived))
        proof.faults.insert(proof.faults.begin(),
                            {ProofFault::Kind::AnswerDiffers, {}, textOf(question.answer), textOf(proof.derived), std::nullopt});
    return proof;
}

} // namespace trustwalk::quiz
