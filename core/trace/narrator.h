#pragma once

#include "core/trace/trace.h"

#include <utility>
#include <vector>

namespace trustwalk::trace {

/// Writes the steps of one perform as the rules are gone through: calls narrate, verifiers don't know it. Numbers are given
/// later, by the walk.
class Narrator {
public:
    explicit Narrator(Actor place) : m_place(std::move(place)) {}

    /// Opens a chapter: something that happens from one actor to another.
    void open(Chapter chapter, StepKind kind, Actor from, Actor to, Evidence evidence = {});
    /// Something that happens at the narrator's place and is no check.
    void note(StepKind kind, Evidence evidence = {});
    /// A check at the narrator's place. Returns `passed`, so that a call reads `if (!narrator.check(…)) return refusal;`.
    bool check(StepKind kind, bool passed, Evidence evidence = {}, std::optional<Comparison> comparison = {});
    void notNeeded(StepKind kind, Evidence evidence = {});

    void enter(Chapter chapter) { m_chapter = chapter; } ///< for checks below an opening that somebody else wrote
    void moveTo(Actor place) { m_place = std::move(place); }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] std::vector<Step> take() { return std::move(m_steps); }

private:
    void add(StepKind kind, Verdict verdict, Actor from, Actor to, Evidence evidence, std::optional<Comparison> comparison);
    Actor m_place;
    Chapter m_chapter = Chapter::SendRequest;
    std::vector<Step> m_steps;
};

} // namespace trustwalk::trace
