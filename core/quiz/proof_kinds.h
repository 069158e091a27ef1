#pragma once

#include "core/quiz/player.h"

/// The proof of each kind; for prove alone.
namespace trustwalk::quiz {

/// A proof on its way. Each kind adds its options, faults and the answer that it derives.
struct Proving {
    const Question &question;
    Player &player;
    Proof &proof;

    void fault(ProofFault::Kind kind, std::string option, std::string stated, std::string found) const;
    void fault(ProofFault fault, std::string option) const;
    /// The option that states `fails` (or nothing) and failed like this (or holds).
    void compareFails(const Option &option, const std::optional<Fails> &stated, const std::optional<Fails> &found, bool needed) const;
    /// The ids of the options that hold.
    [[nodiscard]] Ids holding() const;
};

/// The verdict of an option whose last run decides.
[[nodiscard]] OptionProof verdictOf(const Option &option, bool holds, std::vector<Played> runs);

// proof_choices.cpp
void proveKind(const Choice &choice, const Proving &proving);
void proveKind(const Predict &predict, const Proving &proving);
void proveKind(const Match &match, const Proving &proving);
// proof_steps.cpp
void proveKind(const WhichStep &which, const Proving &proving);
void proveKind(const Order &order, const Proving &proving);
// proof_solve.cpp
void proveKind(const Solve &solve, const Proving &proving);
// proof_fix.cpp
void proveKind(const Fix &fix, const Proving &proving);

} // namespace trustwalk::quiz
