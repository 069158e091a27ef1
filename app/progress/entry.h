#pragma once

#include "core/study/review.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

/// What is kept, as values.
namespace trustwalk::progress {

/// An answer to be kept. `review` holds all but `before`.
struct Answer {
    study::Review review;
    int rev = 1; ///< of the question that was shown
    std::string variant {}; ///< what a generated question was made from; variants share the card of `review.question`
};

/// A row of the log as it stands on disk.
struct Entry {
    std::string id; ///< the same on every machine that the history is carried to
    Answer answer;
    std::optional<std::int64_t> sitting {}; ///< the mock exam that it belongs to
    /// With which its card was scheduled: a goal that has changed since does not change what the log gives.
    double retention = study::Rules {}.retention;
};

/// A mock exam that was handed in. Its answers are entries.
struct Sitting {
    std::int64_t id = 0; ///< given when it is kept
    std::string exam; ///< "SAA-C03"
    study::Moment started {};
    study::Moment finished {};
    int questions = 0; ///< asked, answered or not
    int right = 0;
    std::string paper {}; ///< what was asked and answered (core/study/exam_attempt.h); empty: kept before papers were
    bool operator==(const Sitting &) const = default;
};

/// What the learner works towards.
struct Goal {
    std::string exam {}; ///< "SAA-C03"; empty: none
    std::optional<study::StudyDay> examDay {};
    int dailyBudget = 20; ///< answers a day
    double retention = study::Rules {}.retention;
    bool operator==(const Goal &) const = default;
};

enum class Mark {
    Bookmark, ///< to find it again
    Report, ///< the learner thinks that something is wrong with it; the note says what
};

/// Notes about questions by their id.
using Notes = std::map<std::string, std::string, std::less<>>;
using Marks = std::map<Mark, Notes>;
/// The revision of each question as it was last seen.
using Revs = std::map<std::string, int, std::less<>>;

enum class Keeping {
    Saved,
    ReadOnly, ///< another instance writes, or nobody can; every change is refused with the reason
    Unsaved, ///< in memory: gone when the program ends
};

/// Which rows of the log.
struct Range {
    std::optional<study::StudyDay> from {}; ///< study days, both ends included
    std::optional<study::StudyDay> to {};
    std::string question {}; ///< empty: all
    std::optional<std::int64_t> sitting {};
};

/// An answer that is safe on disk.
struct Saved {
    std::string id;
    study::CardState before;
    study::CardState after;
};

} // namespace trustwalk::progress
