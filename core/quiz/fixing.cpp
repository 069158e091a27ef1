#include "core/quiz/fixing.h"

#include <algorithm>
#include <utility>

namespace trustwalk::quiz {

namespace {

constexpr std::size_t namedPoints = 5;

/// What the walk itself would pass.
std::optional<std::string> ownSessionPolicy(const Fix &fix)
{
    for (const Run &run : fix.allowed)
        if (const auto *walk = std::get_if<walk::Walk>(&run.plays))
            if (const auto policy = walk->parameters.find("Policy"))
                return std::string(*policy);
    return std::nullopt;
}

} // namespace

bool FixGrade::right() const
{
    const auto passed = [](const Verdict &verdict) { return verdict.passed; };
    return !fault && !refused && widerPoints == 0 && std::all_of(allowed.begin(), allowed.end(), passed)
           && std::all_of(attacks.begin(), attacks.end(), passed);
}

Fixing::Edited Fixing::edited(const Run &run, const std::optional<std::string> &policy) const
{
    Edited made {run, {}};
    if (!policy)
        return made;
    auto *walk = std::get_if<walk::Walk>(&made.run.plays);
    const bool goesAlong = m_fix.edit.kind == walk::Editable::Kind::SessionPolicy;
    auto after = walk::edited(goesAlong && walk != nullptr ? *walk : walk::Walk {}, m_fix.edit, *policy, {});
    if (!after)
        return made; // the caller asked faultIn before
    made.first = std::move(after->changes);
    if (goesAlong && walk != nullptr) {
        after->changes = std::exchange(made.first, {});
        *walk = std::move(*after);
    }
    return made;
}

void Fixing::noteSessions(const Played &played)
{
    std::optional<std::string> policy;
    for (const trace::Step &step : played.trace->steps) {
        if (step.kind == trace::StepKind::RequestSent)
            policy = std::get<trace::RequestEvidence>(step.evidence).form.find("Policy");
        if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
            m_sessions.emplace(issued->principalArn, KnownSession {issued->issuerArn, policy});
    }
}

std::optional<FixGrade::Verdict> Fixing::play(const Run &run, const std::optional<std::string> &policy, Expect expect, FixGrade &grade)
{
    const Edited made = edited(run, policy);
    Instead instead;
    instead.first = &made.first;
    const auto played = m_player.play(made.run, instead);
    if (!played) {
        grade.fault = played.error();
        return std::nullopt;
    }
    noteSessions(*played);
    return FixGrade::Verdict {played->trace->allowed() == (expect == Expect::Allowed), stopOf(*played->trace), *played};
}

std::optional<std::vector<bool>> Fixing::points(const std::optional<std::string> &policy, FixGrade &grade)
{
    const Edited made = edited({}, policy);
    const bool session = m_fix.edit.kind == walk::Editable::Kind::SessionPolicy;
    const auto world = m_player.worldWith(made.first);
    if (!world) {
        grade.fault = world.error();
        return std::nullopt;
    }
    const auto sessionPolicy = !session ? std::nullopt : policy ? policy : ownSessionPolicy(m_fix);
    return GridWorld(**world, m_sessions, sessionPolicy).allowed(m_fix.grid);
}

void Fixing::compareGrid(const std::optional<std::string> &policy, FixGrade &grade)
{
    if (!m_modelPoints)
        m_modelPoints = points(m_fix.model, grade);
    const auto candidate = points(policy, grade);
    if (!candidate || !m_modelPoints)
        return;
    grade.points = candidate->size();
    for (std::size_t i = 0; i < candidate->size(); ++i) {
        if (!(*candidate)[i] || (*m_modelPoints)[i])
            continue;
        if (++grade.widerPoints <= namedPoints)
            grade.wider.push_back(pointAt(m_fix.grid, i));
    }
}

FixGrade Fixing::grade(const std::optional<std::string> &policy)
{
    FixGrade grade;
    if (policy)
        grade.refused = walk::faultIn(m_fix.edit, *policy);
    if (grade.refused)
        return grade;
    for (const Run &run : m_fix.allowed)
        if (auto verdict = play(run, policy, Expect::Allowed, grade))
            grade.allowed.push_back(std::move(*verdict));
    for (const Attack &attack : m_fix.attacks)
        if (auto verdict = play(attack.run, policy, Expect::Denied, grade))
            grade.attacks.push_back(std::move(*verdict));
    if (!grade.fault)
        compareGrid(policy, grade);
    return grade;
}

} // namespace trustwalk::quiz
