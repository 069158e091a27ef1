#pragma once

#include "core/study/memory.h"

#include <chrono>
#include <optional>
#include <span>

/// From an answer to a rating, with the reason, which the learner sees and may overrule.
namespace trustwalk::study {

enum class Certainty : std::uint8_t { Guess, Unsure, Sure };
enum class Verdict : std::uint8_t { Wrong, Right };

/// How a question was answered.
struct Attempt {
    Verdict verdict = Verdict::Wrong;
    Certainty certainty = Certainty::Unsure;
    int hints = 0;
    int tries = 1; ///< with the one that counts
    bool shown = false; ///< the answer was asked for: "show me"
    bool diagramOpened = false; ///< the step on the stage was looked at before answering
    std::chrono::milliseconds duration {};
    std::optional<std::chrono::milliseconds> median {}; ///< of this question's earlier answers; none: not known yet
};

/// Why the rating is what it is; the first that holds, in this order.
enum class RatingReason : std::uint8_t {
    AnswerShown, ///< Again
    Wrong, ///< Again
    RightWithHint, ///< Hard
    RightOnLaterTry, ///< Hard
    RightWithDiagram, ///< Hard
    RightByGuess, ///< Hard
    RightAndUnsure, ///< Good
    RightSureAndFast, ///< Easy: in less than half of the median time
    RightAndSure, ///< Good
    ChosenByLearner, ///< whatever was chosen
};

struct Rated {
    Rating rating = Rating::Again;
    RatingReason reason = RatingReason::Wrong;
    bool operator==(const Rated &) const = default;
};
[[nodiscard]] Rated rate(const Attempt &attempt);
/// The learner's own choice in its place.
[[nodiscard]] Rated overruled(Rating chosen);

/// The middle of the durations, the mean of the two middle ones for an even count; nothing where there are none.
[[nodiscard]] std::optional<std::chrono::milliseconds> medianOf(std::span<const std::chrono::milliseconds> durations);

} // namespace trustwalk::study
