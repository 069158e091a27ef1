#pragma once

#include "core/quiz/player.h"

/// Holds what was played against what is said to happen; for proof alone.
namespace trustwalk::quiz {

/// A run held against an outcome.
struct Held {
    bool matches = false;
    std::vector<Played> runs; ///< the run, then its further uses, up to the one that doesn't match
    std::optional<ProofFault> fault; ///< a use that can't be played
};
[[nodiscard]] Held hold(const Outcome &outcome, const Played &played, Player &player);

/// A refusal that states no check and code matches any: an outcome that is to be right says where.
[[nodiscard]] bool saysWhere(const Outcome &outcome);

/// How a run that doesn't match its outcome fails: where it stops, that it was allowed, or how long it lasts.
[[nodiscard]] Failure failureOf(const Outcome &outcome, const Played &played);
/// Must a wrong option say where it fails? Where one of run and outcome is allowed, and the other refused.
[[nodiscard]] bool needsFails(const Outcome &outcome, const Played &played);

} // namespace trustwalk::quiz
