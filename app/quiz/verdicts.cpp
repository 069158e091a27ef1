#include "app/quiz/verdicts.h"

#include "app/text/facts.h"
#include "app/text/step_text.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

QString lifeWords(const std::optional<std::int64_t> &seconds, const text::Translation &t)
{
    return seconds ? t.say("Quiz", "credentials live for %1").arg(text::duration(*seconds, t)) : QString();
}

/// What the deciding run did, without judging it.
QString runWords(const quiz::OptionProof &proof, const text::Translation &t)
{
    if (proof.stop)
        return t.say("Quiz", "Refused: %1").arg(QString::fromStdString(proof.stop->code));
    const QString life = lifeWords(proof.expiresAfter, t);
    return life.isEmpty() ? t.say("Quiz", "Allowed to the end") : t.say("Quiz", "Allowed; %1").arg(life);
}

/// Solve: which requirement is not met, and what happened there.
QString requirementWords(const quiz::Solve &solve, const quiz::OptionProof &proof, const text::Translation &t)
{
    if (proof.holds)
        return t.say("Quiz", "meets every requirement");
    if (proof.stop)
        return t.say("Quiz", "does not work: %1").arg(QString::fromStdString(proof.stop->code));
    const std::size_t index = proof.requirement - 1;
    if (proof.requirement > 0 && index < solve.requirements.size() && solve.requirements[index].expect == quiz::Expect::Denied)
        return solve.requirements[index].credentials == quiz::Requirement::Credentials::LongTerm
                   ? t.say("Quiz", "works, but the power stays on the long-term key")
                   : t.say("Quiz", "works, but allows what must be denied");
    const QString life = lifeWords(proof.expiresAfter, t);
    return life.isEmpty() ? t.say("Quiz", "works, but never expires") : t.say("Quiz", "works, but lasts too long: %1").arg(life);
}

/// What became of a check that the run does not stop at.
QString stepWords(const quiz::StepAt &step, const quiz::Proof &proof, const text::Translation &t)
{
    const quiz::Played *run = sharedRun(proof);
    for (std::size_t i = 0; run != nullptr && i < run->trace->steps.size(); ++i)
        if (const quiz::StepAt at = quiz::stepAt(*run->trace, i); at.kind == step.kind && (!step.call || at.call == step.call))
            return run->trace->steps[i].verdict == trace::Verdict::NotNeeded ? t.say("Quiz", "not needed here") : t.say("Quiz", "passed");
    return t.say("Quiz", "not reached");
}

QString wordsOf(const quiz::Question &question, const quiz::Option &option, const quiz::Proof &proof, const text::Translation &t)
{
    const quiz::OptionProof *found = proof.option(option.id);
    if (found == nullptr || proof.seal != quiz::Seal::Proven)
        return {};
    if (const auto *solve = std::get_if<quiz::Solve>(&question.kind))
        return requirementWords(*solve, *found, t);
    if (std::holds_alternative<quiz::Choice>(question.kind))
        return runWords(*found, t);
    if (std::holds_alternative<quiz::Predict>(question.kind))
        return found->holds ? t.say("Quiz", "this is what happens") : t.say("Quiz", "does not happen");
    if (std::holds_alternative<quiz::WhichStep>(question.kind))
        return found->holds ? t.say("Quiz", "the run stops here") : stepWords(static_cast<const quiz::StepOption &>(option).step, proof, t);
    return {};
}

} // namespace

bool isRight(const quiz::Question &question, const quiz::Proof &proof, const std::string &option)
{
    const auto *ids = std::get_if<quiz::Ids>(proof.seal == quiz::Seal::Proven ? &proof.derived : &question.answer);
    return ids != nullptr && std::find(ids->begin(), ids->end(), option) != ids->end();
}

OptionCard::Verdict verdictOf(const quiz::Question &question, const quiz::Option &option, const Outcome &outcome, bool chosen,
                              const Look &look)
{
    const text::Translation &t = look.words();
    const bool right = isRight(question, *outcome.proof, option.id);
    OptionCard::Verdict verdict;
    verdict.frame = right    ? OptionCard::Verdict::Frame::Right
                    : chosen ? OptionCard::Verdict::Frame::Wrong
                             : OptionCard::Verdict::Frame::None;
    verdict.mark = right ? ui::Mark::Passed : chosen ? ui::Mark::Refused : ui::Mark::NotNeeded;
    verdict.words = wordsOf(question, option, *outcome.proof, t);
    verdict.tag = right && chosen ? t.say("Quiz", "your choice, right")
                  : right         ? t.say("Quiz", "right")
                  : chosen        ? t.say("Quiz", "your choice")
                                  : QString();
    verdict.why = look.first(option.why);
    verdict.whySecond = look.second(option.why);
    return verdict;
}

} // namespace trustwalk::quiz_page
