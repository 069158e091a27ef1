#pragma once

#include "core/study/schedule.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The day of an exam: how ready the learner will be, by domain, and what to do each day until then. Exact from the model's own formulas.
namespace trustwalk::study {

/// A part of an exam ("SAA-C03/1") and its share of the score. Only the weights' relation counts.
struct Domain {
    std::string id {};
    double weight = 1;
    bool operator==(const Domain &) const = default;
};

/// A question that the exam may ask.
struct ExamCard {
    CardState state {};
    std::vector<std::size_t> domains {}; ///< indexes into the exam's domains; a card of none counts for nothing and is never planned
};

struct Exam {
    StudyDay day {};
    std::vector<Domain> domains {};
};

/// A domain's weight is shared evenly by its cards. Domains without cards are not counted in `overall`, and have no value.
struct Readiness {
    double overall = 0; ///< 0 … 1: the weighted mean of the domains
    std::vector<std::optional<double>> domains {}; ///< in the exam's order: the mean chance of recall
    bool operator==(const Readiness &) const = default;
};
/// On that day, if nothing more is answered; new cards count as not known.
[[nodiscard]] Readiness readinessOn(StudyDay day, std::span<const ExamCard> cards, const Exam &exam, const Parameters &parameters);

/// An answer to give, and what it adds to the readiness on the exam's day beside all that was planned before it.
struct PlannedReview {
    std::size_t card = 0; ///< index into the cards that were given
    double gain = 0;
};
struct PlannedDay {
    StudyDay day {};
    std::vector<PlannedReview> reviews {}; ///< the most useful first
    double readiness = 0; ///< on the exam's day, expected, if the plan is kept up to this day and nothing is answered after it
};
/// From today to the day before the exam; no days from the exam's day on.
struct Plan {
    std::vector<PlannedDay> days {};
    double readinessNow = 0; ///< on the exam's day if nothing more is answered
    double readiness = 0; ///< on the exam's day if the plan is kept: readinessNow and all gains
};

inline constexpr int unlimited = std::numeric_limits<int>::max();

struct PlanRules {
    int budget = 20; ///< cards a day; those answered today already count
    double newCardChance = 0.5; ///< that a question never seen is answered right
    double smallestGain = 0.001; ///< of a card's chance of recall: answers that add less are not worth their time
    Rules rules {};
};
/// Round by round, each day gets one card more, the last day first: the one whose answer adds most to the readiness, so that of two equal
/// gains the one in the heavier domain counts. What an answer adds is the mean of right and wrong, by the chance of recall on its day. A
/// larger budget only ever adds to a plan, and never lowers the readiness. A card comes once a day, and never on the exam's day or after.
[[nodiscard]] Plan planFor(const Exam &exam, StudyDay today, std::span<const ExamCard> cards, const PlanRules &rules);

} // namespace trustwalk::study
