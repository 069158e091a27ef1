#include "app/quiz/run_choice.h"

#include "app/quiz/verdicts.h"
#include "app/text/facts.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

/// All that the choice is made from.
struct Case {
    const quiz::Question &question;
    const Proven &proven;
    const Outcome &outcome;
    const Given &given;
    const std::string &compared;
    const Look &look;

    [[nodiscard]] const text::Translation &t() const { return look.words(); }
    [[nodiscard]] const quiz::Ids *ids() const
    {
        const auto *answer = std::get_if<quiz::Answer>(&given);
        return answer == nullptr || outcome.shown ? nullptr : std::get_if<quiz::Ids>(answer);
    }
    [[nodiscard]] bool chose(const std::string &option) const
    {
        return ids() != nullptr && std::find(ids()->begin(), ids()->end(), option) != ids()->end();
    }
    [[nodiscard]] QString keyOf(const std::string &option) const
    {
        const auto options = quiz::optionsOf(question);
        for (std::size_t i = 0; i < options.size(); ++i)
            if (options[i]->id == option)
                return QString::number(i + 1);
        return {};
    }
    [[nodiscard]] RunsView::Head head(const std::string &option, bool right) const
    {
        const QString words = chose(option) ? (right ? t().say("Quiz", "your choice, right") : t().say("Quiz", "your choice"))
                              : right       ? t().say("Quiz", "right")
                                            : t().say("Quiz", "not this one");
        return {keyOf(option), words, right ? ui::Mark::Passed : ui::Mark::Refused};
    }
};

const quiz::Played *runOf(const quiz::OptionProof &proof, std::size_t index)
{
    return index < proof.runs.size() && proof.runs[index].trace ? &proof.runs[index] : nullptr;
}

bool sameRun(const quiz::Played &a, const quiz::Played &b)
{
    return a.trace == b.trace;
}

/// The wrong option that is set against the right one: the one asked for, the one chosen, or the first whose run is another.
const quiz::OptionProof *wrongOption(const Case &c, const quiz::Played &right)
{
    const quiz::OptionProof *found = nullptr;
    for (const quiz::OptionProof &option : c.proven.proof->options) {
        if (isRight(c.question, *c.proven.proof, option.id))
            continue;
        if (option.id == c.compared)
            return &option;
        const quiz::Played *run = runOf(option, option.deciding);
        const bool better = found == nullptr ? run != nullptr && !sameRun(*run, right) : c.chose(option.id) && !c.chose(found->id);
        if (better || (c.chose(option.id) && found == nullptr))
            found = &option;
    }
    return found;
}

const quiz::OptionProof *rightOption(const Case &c)
{
    const quiz::OptionProof *found = nullptr;
    for (const quiz::OptionProof &option : c.proven.proof->options)
        if (isRight(c.question, *c.proven.proof, option.id) && (found == nullptr || option.id == c.compared))
            found = &option;
    return found;
}

/// Which of the requirements both runs were held against.
QString requirementNote(const Case &c, const quiz::OptionProof &wrong)
{
    const auto *solve = std::get_if<quiz::Solve>(&c.question.kind);
    if (solve == nullptr || wrong.requirement == 0 || wrong.requirement > solve->requirements.size())
        return {};
    const quiz::Requirement &requirement = solve->requirements[wrong.requirement - 1];
    const QString action = QString::fromStdString(requirement.action);
    if (action.isEmpty())
        return c.t().say("Quiz", "requirement %1 of %2").arg(wrong.requirement).arg(solve->requirements.size());
    return (requirement.expect == quiz::Expect::Allowed ? c.t().say("Quiz", "requirement %1 of %2: %3 allowed")
                                                        : c.t().say("Quiz", "requirement %1 of %2: %3 denied"))
        .arg(wrong.requirement)
        .arg(solve->requirements.size())
        .arg(action);
}

/// Every option has a run of its own: the same requirement of both.
std::optional<RunChoice> ownRuns(const Case &c)
{
    const quiz::OptionProof *right = rightOption(c);
    const quiz::Played *last = right == nullptr ? nullptr : runOf(*right, right->deciding);
    if (last == nullptr)
        return std::nullopt;
    RunChoice runs;
    runs.right = *last;
    runs.rightHead = c.head(right->id, true);
    const quiz::OptionProof *wrong = wrongOption(c, *last);
    const quiz::Played *left = wrong == nullptr ? nullptr : runOf(*wrong, wrong->deciding);
    if (left == nullptr)
        return runs;
    if (const quiz::Played *same = runOf(*right, wrong->deciding))
        runs.right = *same;
    if (!sameRun(*left, runs.right))
        runs.left = *left;
    runs.leftHead = c.head(wrong->id, false);
    runs.note = requirementNote(c, *wrong);
    return runs;
}

/// What an outcome says of a run, as a claim about its rows.
Claim claimOf(const quiz::Outcome &outcome, const QString &words)
{
    Claim claim;
    claim.words = words;
    const quiz::Stop *stop = outcome.stop ? &*outcome.stop : nullptr;
    for (const quiz::UseOutcome &use : outcome.uses)
        if (stop == nullptr && use.stop)
            stop = &*use.stop;
    if (stop != nullptr) {
        claim.check = stop->check;
        claim.code = QString::fromStdString(stop->code);
    } else if (outcome.result == quiz::Expect::Denied) {
        claim.check = trace::StepKind::ActionAuthorized;
    }
    if (outcome.call)
        claim.act = *outcome.call - 1;
    claim.expiresAfter = outcome.expiresAfter;
    if (!outcome.principal.empty())
        claim.principal = text::shortArn(outcome.principal);
    return claim;
}

Claim claimOf(const quiz::StepAt &step)
{
    Claim claim;
    claim.check = step.kind;
    if (step.call)
        claim.act = *step.call - 1;
    return claim;
}

/// All options speak of one run: what the learner took it for beside what it was.
std::optional<RunChoice> oneRun(const Case &c)
{
    const quiz::Played *actual = sharedRun(*c.proven.proof);
    if (actual == nullptr)
        return std::nullopt;
    RunChoice runs;
    runs.right = *actual;
    runs.rightHead = {{}, c.t().say("Quiz", "what happens"), ui::Mark::Passed};
    const auto *answer = std::get_if<quiz::Answer>(&c.given);
    if (answer != nullptr && !c.outcome.shown && std::holds_alternative<quiz::StepAt>(*answer)) {
        const auto &step = std::get<quiz::StepAt>(*answer);
        if (!c.outcome.right()) {
            runs.claim = claimOf(step);
            runs.leftHead = {{}, c.t().say("Quiz", "your choice"), ui::Mark::Refused};
        }
        return runs;
    }
    for (const quiz::OptionProof &option : c.proven.proof->options) {
        const bool wanted = c.compared.empty() ? c.chose(option.id) : option.id == c.compared;
        if (!wanted || isRight(c.question, *c.proven.proof, option.id))
            continue;
        const quiz::Option *chosen = quiz::findOption(c.question, option.id);
        if (const auto *predict = std::get_if<quiz::Predict>(&c.question.kind)) {
            for (const quiz::PredictOption &each : predict->options)
                if (each.id == option.id)
                    runs.claim = claimOf(each.outcome, plainText(c.look.first(each.text)));
            if (const quiz::Played *deciding = runOf(option, option.deciding))
                runs.right = *deciding;
        } else if (chosen != nullptr) {
            const auto &step = static_cast<const quiz::StepOption *>(chosen)->step;
            runs.claim = claimOf(step);
        }
        runs.leftHead = c.head(option.id, false);
        return runs;
    }
    return runs;
}

/// The first place that is wrong: what stands there, beside what belongs there.
std::optional<RunChoice> orderRuns(const Case &c)
{
    const auto &order = std::get<quiz::Order>(c.question.kind);
    if (order.by == quiz::Order::By::Steps)
        return oneRun(c);
    const auto *right = std::get_if<quiz::Ids>(&c.proven.proof->derived);
    if (right == nullptr || right->empty() || c.proven.proof->options.empty())
        return std::nullopt;
    const auto played = [&](const std::string &id) {
        const quiz::OptionProof *option = c.proven.proof->option(id);
        return option == nullptr ? nullptr : runOf(*option, option->deciding);
    };
    std::string left = right->back(), wanted = right->front();
    if (c.ids() != nullptr)
        for (std::size_t i = 0; i < right->size() && i < c.ids()->size(); ++i)
            if ((*right)[i] != (*c.ids())[i]) {
                left = (*c.ids())[i];
                wanted = (*right)[i];
                break;
            }
    if (played(left) == nullptr || played(wanted) == nullptr)
        return std::nullopt;
    const bool correct = c.outcome.right();
    RunChoice runs;
    runs.left = *played(left);
    runs.right = *played(wanted);
    runs.leftHead
        = {{}, correct ? c.t().say("Quiz", "the last") : c.t().say("Quiz", "your choice"), correct ? ui::Mark::Passed : ui::Mark::Refused};
    runs.rightHead = {{}, correct ? c.t().say("Quiz", "the first") : c.t().say("Quiz", "belongs there"), ui::Mark::Passed};
    return runs;
}

std::optional<RunChoice> matchRuns(const Case &c)
{
    const auto &options = c.proven.proof->options;
    if (options.empty() || c.proven.proof->seal != quiz::Seal::Proven)
        return std::nullopt;
    std::size_t index = 0;
    for (std::size_t i = 0; i < options.size() && !c.outcome.grade.missed.empty(); ++i)
        if (options[i].id == c.outcome.grade.missed.front())
            index = i;
    const quiz::Played *played = runOf(options[index], options[index].deciding);
    if (played == nullptr)
        return std::nullopt;
    RunChoice runs;
    runs.right = *played;
    runs.rightHead = {QString::number(index + 1), c.t().say("Quiz", "what happens"), ui::Mark::Passed};
    return runs;
}

/// The first test that the policy failed, with the author's policy beside it; the first attack where it passed all.
std::optional<RunChoice> fixRuns(const Case &c)
{
    const quiz::FixGrade *grade = c.outcome.fix.get(), *model = c.proven.model.get();
    if (model == nullptr)
        return std::nullopt;
    RunChoice runs;
    runs.rightHead = {{}, c.t().say("Quiz", "a right policy"), ui::Mark::Passed};
    const auto firstFailed = [](const std::vector<quiz::FixGrade::Verdict> &verdicts) {
        return static_cast<std::size_t>(std::find_if(verdicts.begin(), verdicts.end(), [](const auto &verdict) { return !verdict.passed; })
                                        - verdicts.begin());
    };
    for (const auto list : {&quiz::FixGrade::allowed, &quiz::FixGrade::attacks}) {
        const std::size_t failed = grade == nullptr ? 0 : firstFailed(grade->*list);
        if (grade == nullptr || failed >= (grade->*list).size() || failed >= (model->*list).size())
            continue;
        runs.left = (grade->*list)[failed].run;
        runs.right = (model->*list)[failed].run;
        runs.leftHead = {{}, c.t().say("Quiz", "your policy"), ui::Mark::Refused};
        return runs.left->trace && runs.right.trace ? std::optional(runs) : std::nullopt;
    }
    const auto &shown = grade != nullptr && !grade->attacks.empty() ? grade->attacks : model->attacks;
    if (shown.empty() || !shown.front().run.trace)
        return std::nullopt;
    runs.right = shown.front().run;
    runs.rightHead.words = grade != nullptr && grade->right() ? c.t().say("Quiz", "your policy stops the attack")
                                                              : c.t().say("Quiz", "the attack is stopped");
    return runs;
}

} // namespace

std::optional<RunChoice> runsToShow(const quiz::Question &question, const Proven &proven, const Outcome &outcome, const Given &given,
                                    const std::string &compared, const Look &look)
{
    if (!proven.proof)
        return std::nullopt;
    const Case c {question, proven, outcome, given, compared, look};
    return std::visit(Overloaded {
                          [&](const quiz::Choice &) { return ownRuns(c); },
                          [&](const quiz::Solve &) { return ownRuns(c); },
                          [&](const quiz::Predict &) { return oneRun(c); },
                          [&](const quiz::WhichStep &) { return oneRun(c); },
                          [&](const quiz::Order &) { return orderRuns(c); },
                          [&](const quiz::Match &) { return matchRuns(c); },
                          [&](const quiz::Fix &) { return fixRuns(c); },
                      },
                      question.kind);
}

void showRuns(RunsView &view, const RunChoice &runs, const text::Translation &t)
{
    const std::vector<RunRow> right = runRows(runs.right, t);
    if (runs.left)
        view.setPair(runs.leftHead, runs.rightHead, pairedRows(runRows(*runs.left, t), right, t));
    else if (runs.claim)
        view.setPair(runs.leftHead, runs.rightHead, pairedRows(claimedRows(right, *runs.claim, t), right, t));
    else
        view.setSingle(runs.rightHead, shownRows(right));
}

} // namespace trustwalk::quiz_page
