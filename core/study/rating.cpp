#include "core/study/rating.h"

#include <algorithm>
#include <vector>

namespace trustwalk::study {

namespace {

bool isFast(const Attempt &attempt)
{
    return attempt.median && 2 * attempt.duration < *attempt.median;
}

RatingReason reasonOf(const Attempt &attempt)
{
    if (attempt.shown)
        return RatingReason::AnswerShown;
    if (attempt.verdict == Verdict::Wrong)
        return RatingReason::Wrong;
    if (attempt.hints > 0)
        return RatingReason::RightWithHint;
    if (attempt.tries > 1)
        return RatingReason::RightOnLaterTry;
    if (attempt.diagramOpened)
        return RatingReason::RightWithDiagram;
    switch (attempt.certainty) {
    case Certainty::Guess: return RatingReason::RightByGuess;
    case Certainty::Unsure: return RatingReason::RightAndUnsure;
    case Certainty::Sure: break;
    }
    return isFast(attempt) ? RatingReason::RightSureAndFast : RatingReason::RightAndSure;
}

Rating ratingFor(RatingReason reason)
{
    switch (reason) {
    case RatingReason::AnswerShown:
    case RatingReason::Wrong: return Rating::Again;
    case RatingReason::RightWithHint:
    case RatingReason::RightOnLaterTry:
    case RatingReason::RightWithDiagram:
    case RatingReason::RightByGuess: return Rating::Hard;
    case RatingReason::RightAndUnsure:
    case RatingReason::RightAndSure: return Rating::Good;
    case RatingReason::RightSureAndFast: return Rating::Easy;
    case RatingReason::ChosenByLearner: break;
    }
    return Rating::Manual;
}

} // namespace

Rated rate(const Attempt &attempt)
{
    const RatingReason reason = reasonOf(attempt);
    return {ratingFor(reason), reason};
}

Rated overruled(Rating chosen)
{
    return {chosen, RatingReason::ChosenByLearner};
}

std::optional<std::chrono::milliseconds> medianOf(std::span<const std::chrono::milliseconds> durations)
{
    if (durations.empty())
        return std::nullopt;
    std::vector<std::chrono::milliseconds> sorted(durations.begin(), durations.end());
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

} // namespace trustwalk::study
