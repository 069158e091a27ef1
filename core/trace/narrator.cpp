#include "core/trace/narrator.h"

namespace trustwalk::trace {

void Narrator::open(Chapter chapter, StepKind kind, Actor from, Actor to, Evidence evidence)
{
    m_chapter = chapter;
    add(kind, Verdict::Done, std::move(from), std::move(to), std::move(evidence), std::nullopt);
}

void Narrator::note(StepKind kind, Evidence evidence)
{
    add(kind, Verdict::Done, m_place, m_place, std::move(evidence), std::nullopt);
}

bool Narrator::check(StepKind kind, bool passed, Evidence evidence, std::optional<Comparison> comparison)
{
    add(kind, passed ? Verdict::Passed : Verdict::Refused, m_place, m_place, std::move(evidence), std::move(comparison));
    return passed;
}

void Narrator::notNeeded(StepKind kind, Evidence evidence)
{
    add(kind, Verdict::NotNeeded, m_place, m_place, std::move(evidence), std::nullopt);
}

policy::Evaluation Narrator::explained(const policy::AccessRequest &request, const policy::PolicySet &policies) const
{
    if (!tellsAll())
        if (policy::Evaluation brief = policy::decide(request, policies); brief.decision.allows())
            return brief;
    return policy::explain(request, policies);
}

void Narrator::add(StepKind kind, Verdict verdict, Actor from, Actor to, Evidence evidence, std::optional<Comparison> comparison)
{
    if (!tellsAll() && verdict != Verdict::Refused)
        return;
    Step step;
    step.chapter = m_chapter;
    step.kind = kind;
    step.from = std::move(from);
    step.to = std::move(to);
    step.verdict = verdict;
    step.comparison = std::move(comparison);
    step.evidence = std::move(evidence);
    m_steps.push_back(std::move(step));
}

} // namespace trustwalk::trace
