#pragma once

#include "core/quiz/grade.h"
#include "core/quiz/grid.h"

/// A fix with one policy in its place; for grades and the proof alone.
namespace trustwalk::quiz {

class Fixing {
public:
    /// `fix` is the question's.
    Fixing(const Fix &fix, Player &player) : m_fix(fix), m_player(player) {}

    /// Plays every run and compares the grid with the model's. nullopt: the policy as the setup left it.
    [[nodiscard]] FixGrade grade(const std::optional<std::string> &policy);

private:
    /// The run with the policy in place: as a Change that comes first, or among its walk's parameters.
    struct Edited {
        Run run;
        std::vector<world::Change> first;
    };
    [[nodiscard]] Edited edited(const Run &run, const std::optional<std::string> &policy) const;
    [[nodiscard]] std::optional<FixGrade::Verdict> play(const Run &run, const std::optional<std::string> &policy, Expect expect,
                                                        FixGrade &grade);
    [[nodiscard]] std::optional<std::vector<bool>> points(const std::optional<std::string> &policy, FixGrade &grade);
    void compareGrid(const std::optional<std::string> &policy, FixGrade &grade);
    void noteSessions(const Played &played);

    const Fix &m_fix;
    Player &m_player;
    KnownSessions m_sessions; ///< that the allowed runs and attacks issued
    std::optional<std::vector<bool>> m_modelPoints;
};

} // namespace trustwalk::quiz
