#pragma once

#include "core/trace/step.h"
#include "core/walk/walk.h"
#include "core/world/change.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a question or an option plays, and what a played run is held against.
namespace trustwalk::quiz {

/// A world that comes with the app, by its id, or one of the question's own.
using WorldRef = std::variant<std::string, std::shared_ptr<const world::World>>;

struct QuestionsWalk {}; ///< the walk of the question (or of the option, for a requirement)
/// No call: the caller's long-term key, used as it is. Where `use` names no caller, it is the question's walk, used this way.
struct LongTermKey {
    walk::Walk use; ///< caller, action, resource, moments
};
using Plays = std::variant<QuestionsWalk, LongTermKey, walk::Walk>;

/// What an option adds to its question's world and walk.
struct Run {
    std::vector<world::Change> changes;
    Plays plays;
};

/// Where a run stops: the check that refuses and AWS's code.
struct Stop {
    trace::StepKind check = trace::StepKind::ActionAuthorized;
    std::string code; ///< as clients see it: "AccessDenied"
    bool operator==(const Stop &) const = default;
};

enum class Expect { Allowed, Denied };

/// The walk once more, with another action at its end.
struct UseOutcome {
    std::string action, resource; ///< an empty resource: the action's usual one
    Expect expect = Expect::Allowed;
    std::optional<Stop> stop; ///< of a denied use: where
};

/// What is said to happen in a run. Everything that is stated must hold.
struct Outcome {
    std::optional<Expect> result; ///< nullopt: only the facts below count
    std::optional<Stop> stop; ///< of a refusal: where
    std::optional<std::int64_t> expiresAfter; ///< life of the issued credentials in seconds
    std::string principal; ///< ARN that they stand for; empty: not stated
    std::optional<int> call; ///< counted from 1: the call of a chain at which the walk stops
    std::vector<UseOutcome> uses;
};

/// A step of a trace as a learner points at it: its kind, and in a chain of calls the call (from 1) that it belongs to.
struct StepAt {
    trace::StepKind kind = trace::StepKind::CallAuthorized;
    std::optional<int> call;
    bool operator==(const StepAt &) const = default;
};

// Why a wrong option does not hold, as its author states it.
struct WasAllowed { ///< what should have been denied was allowed
    bool operator==(const WasAllowed &) const = default;
};
struct Lasts { ///< the credentials live too long; nullopt: a long-term key, which never expires
    std::optional<std::int64_t> seconds;
    bool operator==(const Lasts &) const = default;
};
using Failure = std::variant<Stop, WasAllowed, Lasts>;

struct Fails {
    std::size_t requirement = 0; ///< of solve: counted from 1, the first that is not met; else 0
    Failure failure;
};

[[nodiscard]] std::optional<trace::StepKind> stepKindOf(std::string_view name);

} // namespace trustwalk::quiz
