#include "app/quiz/classroom/class_runs.h"

#include "app/quiz/verdicts.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

const quiz::Played *runOf(const quiz::OptionProof &proof, std::size_t index)
{
    return index < proof.runs.size() && proof.runs[index].trace && !proof.runs[index].trace->steps.empty() ? &proof.runs[index] : nullptr;
}

int lastOf(const quiz::Played &run)
{
    return static_cast<int>(run.trace->steps.size()) - 1;
}

/// The check at which an option says that the run stops; nothing where it says no such thing.
std::optional<quiz::StepAt> claimedStep(const quiz::Question &question, std::size_t option)
{
    const auto ofOutcome = [](const quiz::Outcome &outcome) -> std::optional<quiz::StepAt> {
        if (!outcome.stop)
            return std::nullopt;
        return quiz::StepAt {outcome.stop->check, outcome.call};
    };
    if (const auto *predict = std::get_if<quiz::Predict>(&question.kind))
        return ofOutcome(predict->options[option].outcome);
    if (const auto *which = std::get_if<quiz::WhichStep>(&question.kind))
        return which->options[option].step;
    if (const auto *choice = std::get_if<quiz::Choice>(&question.kind))
        return choice->options[option].outcome ? ofOutcome(*choice->options[option].outcome) : std::nullopt;
    return std::nullopt;
}

/// The wrong options in the order of the reveal.
std::vector<std::size_t> wrongByHands(const study::RoomQuestion &room)
{
    const study::Hands &hands = room.latest();
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < room.options.size(); ++i)
        if (!room.isRight(i) && (!study::isCounted(hands) || hands[i].value_or(0) > 0))
            wrong.push_back(i);
    const auto count = [&](std::size_t option) { return option < hands.size() ? hands[option].value_or(0) : 0; };
    std::stable_sort(wrong.begin(), wrong.end(), [&](std::size_t a, std::size_t b) { return count(a) > count(b); });
    return wrong;
}

struct Reveal {
    const quiz::Question &question;
    const quiz::Proof &proof;
    const study::RoomQuestion &room;
    std::vector<ClassRun> runs {};

    [[nodiscard]] const quiz::OptionProof *proofOf(std::size_t option) const { return proof.option(room.options[option]); }
    [[nodiscard]] bool played(const quiz::Played &run, int last) const
    {
        return std::any_of(runs.begin(), runs.end(),
                           [&](const ClassRun &each) { return each.run.trace == run.trace && each.last == last; });
    }
    /// Of the right option the run that is held against the same requirement as the first wrong one.
    [[nodiscard]] const quiz::Played *rightRun(std::size_t right, const std::vector<std::size_t> &wrong) const
    {
        const quiz::OptionProof *option = proofOf(right);
        if (option == nullptr)
            return nullptr;
        const quiz::OptionProof *first = wrong.empty() ? nullptr : proofOf(wrong.front());
        const quiz::Played *same = first != nullptr ? runOf(*option, first->deciding) : nullptr;
        return same != nullptr ? same : runOf(*option, option->deciding);
    }
    void add(ClassRun::Kind kind, std::size_t option, const quiz::Played &run, int last)
    {
        if (!played(run, last))
            runs.push_back({kind, static_cast<int>(option), run, last, requirementOf(option, run)});
    }
    /// The engine plays one run a requirement.
    [[nodiscard]] std::size_t requirementOf(std::size_t option, const quiz::Played &run) const
    {
        if (!std::holds_alternative<quiz::Solve>(question.kind))
            return 0;
        const std::vector<quiz::Played> &all = proofOf(option)->runs;
        const auto found = std::find_if(all.begin(), all.end(), [&](const quiz::Played &each) { return each.trace == run.trace; });
        return static_cast<std::size_t>(found - all.begin()) + 1;
    }
    void addWrong(std::size_t option, const quiz::Played *right)
    {
        const quiz::OptionProof *of = proofOf(option);
        const quiz::Played *run = of != nullptr ? runOf(*of, of->deciding) : nullptr;
        if (run == nullptr)
            return;
        if (right == nullptr || run->trace != right->trace) {
            add(ClassRun::Kind::WrongChoice, option, *run, lastOf(*run));
            return;
        }
        const std::optional<quiz::StepAt> step = claimedStep(question, option);
        if (const std::optional<int> at = step ? passedAt(*step, *run) : std::nullopt)
            add(ClassRun::Kind::WrongClaim, option, *run, *at);
    }
};

} // namespace

std::optional<int> passedAt(const quiz::StepAt &step, const quiz::Played &run)
{
    for (int i = 0; i < lastOf(run); ++i)
        if (const quiz::StepAt at = quiz::stepAt(*run.trace, static_cast<std::size_t>(i));
            at.kind == step.kind && (!step.call || at.call == step.call))
            return i;
    return std::nullopt;
}

std::vector<ClassRun> classRuns(const quiz::Question &question, const Proven &proven, const study::RoomQuestion &room)
{
    if (!proven.proof || proven.proof->seal != quiz::Seal::Proven)
        return {};
    Reveal reveal {question, *proven.proof, room};
    const std::vector<std::size_t> wrong = wrongByHands(room);
    std::vector<std::pair<std::size_t, const quiz::Played *>> right;
    for (std::size_t i = 0; i < room.options.size(); ++i)
        if (room.isRight(i))
            if (const quiz::Played *run = reveal.rightRun(i, wrong))
                right.emplace_back(i, run);
    for (const std::size_t option : wrong)
        reveal.addWrong(option, right.empty() ? nullptr : right.front().second);
    for (const auto &[option, run] : right)
        reveal.add(ClassRun::Kind::Right, option, *run, lastOf(*run));
    return std::move(reveal.runs);
}

} // namespace trustwalk::quiz_page
