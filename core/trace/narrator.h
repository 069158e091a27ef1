#pragma once

#include "core/trace/trace.h"

#include <concepts>
#include <utility>
#include <vector>

namespace trustwalk::trace {

/// How much a Narrator keeps of what it is told.
enum class Telling {
    Everything,
    Refusals, ///< the checks that refused: whoever wants the rest performs once more, which gives the same
};

/// What a check can show for itself.
struct Shown {
    Evidence evidence {};
    std::optional<Comparison> comparison {};
};

/// Writes the steps of one perform as the rules are gone through: calls narrate, verifiers don't know it. Numbers are given
/// later, by the walk.
class Narrator {
public:
    explicit Narrator(Actor place, Telling telling = Telling::Everything) : m_place(std::move(place)), m_telling(telling) {}

    /// Opens a chapter: something that happens from one actor to another.
    void open(Chapter chapter, StepKind kind, Actor from, Actor to, Evidence evidence = {});
    /// Something that happens at the narrator's place and is no check.
    void note(StepKind kind, Evidence evidence = {});
    /// A check at the narrator's place. Returns `passed`, so that a call reads `if (!narrator.check(…)) return refusal;`.
    bool check(StepKind kind, bool passed, Evidence evidence = {}, std::optional<Comparison> comparison = {});
    /// The same where what it shows costs something to make: `make() → Shown` is called only where the step is kept.
    template <std::invocable Make> bool check(StepKind kind, bool passed, const Make &make)
    {
        if (passed && !tellsAll())
            return passed;
        Shown shown = make();
        return check(kind, passed, std::move(shown.evidence), std::move(shown.comparison));
    }
    void notNeeded(StepKind kind, Evidence evidence = {});

    void enter(Chapter chapter) { m_chapter = chapter; } ///< for checks below an opening that somebody else wrote
    void moveTo(Actor place) { m_place = std::move(place); }
    [[nodiscard]] bool tellsAll() const { return m_telling == Telling::Everything; }
    /// An evaluation as its step needs it: with the reports, unless nobody keeps them and everything is allowed.
    [[nodiscard]] policy::Evaluation explained(const policy::AccessRequest &request, const policy::PolicySet &policies) const;
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] std::vector<Step> take() { return std::move(m_steps); }

private:
    void add(StepKind kind, Verdict verdict, Actor from, Actor to, Evidence evidence, std::optional<Comparison> comparison);
    Actor m_place;
    Telling m_telling;
    Chapter m_chapter = Chapter::SendRequest;
    std::vector<Step> m_steps;
};

} // namespace trustwalk::trace
