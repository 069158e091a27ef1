#pragma once

#include "core/base/parse_error.h"
#include "core/crypto/key_ring.h"
#include "core/quiz/question.h"
#include "core/trace/trace.h"

#include <functional>
#include <memory>

/// The engine derives which options hold, and holds that against what the question states.
namespace trustwalk::quiz {

/// What proving needs from outside. `world` gives null for an id that it doesn't know. `keys` gives a ring that has the keys of the world's
/// providers (quiz worlds share one); it must stay valid as long as the prover is used.
struct Stand {
    std::function<std::shared_ptr<const world::World>(std::string_view id)> world;
    std::function<const crypto::KeyRing &(const world::World &)> keys;
};

/// A run with the world that it was played in: what a stage shows.
struct Played {
    std::shared_ptr<const world::World> world; ///< with the setup and the option's changes
    walk::Walk walk;
    std::shared_ptr<const trace::Trace> trace;
    bool longTermKey = false; ///< no call was made
};

struct OptionProof {
    std::string id;
    bool holds = false;
    std::size_t requirement = 0; ///< of solve: counted from 1, the first that is not met; 0: all are
    std::optional<Stop> stop; ///< where the deciding run stopped; nullopt: it was allowed to the end
    std::optional<std::int64_t> expiresAfter; ///< life of the credentials of the deciding run
    /// What was played. Of solve: one run a requirement, up to the one that is not met. Shared by options that play the same.
    std::vector<Played> runs;
    std::size_t deciding = 0; ///< index in runs
};

/// What is wrong with a question: in kind and facts, never a sentence.
struct ProofFault {
    enum class Kind {
        NoSuchWorld, ///< found: its id
        CannotPlay, ///< error: what the walk or Changes name that isn't there
        AnswerDiffers, ///< stated against derived
        FailsMissing, ///< a wrong option does not state where it fails; found: where it does
        FailsDiffers, ///< stated: what it says, found: what happened
        FailsButHolds, ///< states that it fails, and holds
        RightWithoutStop, ///< the right outcome of a refusal states no check and code; found: where it stops
        NotRefused, ///< which-step: the walk is allowed to its end
        NoSuchStep, ///< found: a check that the walk neither has nor would have had, or a step that its trace has not
        Ambiguous, ///< an order with two equal places, or a left that matches several rights
        FaultyPasses, ///< fix: the policy as it stands passes every test
        ModelFails, ///< fix: the author's policy fails a test; found: which
    };
    Kind kind = Kind::AnswerDiffers;
    std::string option; ///< empty: the question as a whole
    std::string stated, found;
    std::optional<ParseError> error;
};

struct Proof {
    Seal seal = Seal::Documented;
    std::vector<OptionProof> options; ///< of match: its left side
    Answer derived; ///< of a question that nothing can be run of: as stated
    std::vector<ProofFault> faults;
    [[nodiscard]] bool holds() const { return faults.empty(); }
    [[nodiscard]] const OptionProof *option(std::string_view id) const;
};

/// What may be said of a question now: an imported one that can be run is not proven before it was (`proof` is null).
[[nodiscard]] Seal shownSeal(const Question &question, const Proof *proof);

/// Plays whatever the question and its options describe. Equal runs are played once.
[[nodiscard]] Proof prove(const Question &question, const Stand &stand);

} // namespace trustwalk::quiz
