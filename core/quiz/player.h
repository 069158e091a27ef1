#pragma once

#include "core/quiz/proof.h"

#include <map>

/// Plays what a question describes; for proof, grades and the making of questions.
namespace trustwalk::quiz {

/// What is different from what a run says: empty members leave it as it is.
struct Instead {
    std::string caller, action, resource;
    bool longTermKey = false;
    const std::vector<world::Change> *first = nullptr; ///< to the world, before the run's own changes
};

/// Runs of one question. Equal runs are played once and shared.
class Player {
public:
    Player(const Question &question, const Stand &stand);
    /// What keeps the question from being played at all: no such world, a setup that can't be made.
    [[nodiscard]] const std::optional<ProofFault> &fault() const { return m_fault; }
    /// The question's world after its setup.
    [[nodiscard]] const std::shared_ptr<const world::World> &base() const { return m_base; }

    /// `fallback` is played where the run has no walk of its own; null: the question's walk.
    [[nodiscard]] Result<Played, ProofFault> play(const Run &run, const Instead &instead = {}, const Plays *fallback = nullptr);
    /// The same run with another action at its end.
    [[nodiscard]] Result<Played, ProofFault> playAgain(const Played &played, const std::string &action, const std::string &resource);
    /// The question's world with further changes.
    [[nodiscard]] Result<std::shared_ptr<const world::World>, ProofFault> worldWith(const std::vector<world::Change> &changes);

private:
    [[nodiscard]] Result<Played, ProofFault> playIn(std::shared_ptr<const world::World> world, walk::Walk walk, bool longTermKey);

    const Question &m_question;
    const Stand &m_stand;
    std::shared_ptr<const world::World> m_base;
    std::optional<ProofFault> m_fault;
    std::map<std::string, std::shared_ptr<const world::World>> m_worlds; ///< by their changes
    std::map<std::string, Played> m_played; ///< by world and walk
};

// What a trace says.
[[nodiscard]] std::optional<Stop> stopOf(const trace::Trace &trace);
[[nodiscard]] std::optional<std::int64_t> lifeOf(const trace::Trace &trace); ///< of the credentials issued last
[[nodiscard]] std::string principalOf(const trace::Trace &trace);
[[nodiscard]] int callAt(const trace::Trace &trace, std::size_t index); ///< counted from 1
[[nodiscard]] bool isAt(const StepAt &where, const trace::Trace &trace, std::size_t index);

// Words for faults: free of language.
[[nodiscard]] std::string textOf(const std::optional<Stop> &stop); ///< "ActionAuthorized UnauthorizedOperation", "allowed"
[[nodiscard]] std::string textOf(const Failure &failure);
[[nodiscard]] std::string textOf(const Answer &answer); ///< "a c", "1b 2a"

} // namespace trustwalk::quiz
