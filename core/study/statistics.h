#pragma once

#include "core/study/review.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Figures about learning, from the cards and the log. Readiness by domain stands in plan.h.
namespace trustwalk::study {

/// How many cards come on each of `days` days from today; what is overdue stands on today. New cards come on no day.
[[nodiscard]] std::vector<int> dueForecast(std::span<const CardState> cards, StudyDay today, int days);

struct DayOfAnswers {
    int right = 0;
    int wrong = 0;
    [[nodiscard]] int answers() const { return right + wrong; }
    bool operator==(const DayOfAnswers &) const = default;
};
/// The answers of each study day that has any.
[[nodiscard]] std::map<StudyDay, DayOfAnswers> calendar(std::span<const Review> log);
/// Days without a gap up to today, or up to yesterday where today has no answer yet.
[[nodiscard]] int streak(const std::map<StudyDay, DayOfAnswers> &calendar, StudyDay today);

/// What was still known of what had been learned: the first answer of each question on each day, where it was in review before.
struct WeekOfRetention {
    StudyDay monday {};
    int passed = 0;
    int failed = 0;
    [[nodiscard]] double retention() const { return static_cast<double>(passed) / (passed + failed); }
    bool operator==(const WeekOfRetention &) const = default;
};
/// Weeks that have such answers, oldest first. The log is oldest first and has its `before`.
[[nodiscard]] std::vector<WeekOfRetention> trueRetention(std::span<const Review> log);

/// Which call was taken for which. `counts[r * labels + c]`: how often `labels[c]` was chosen where `labels[r]` was right.
struct Confusion {
    std::vector<std::string> labels {};
    std::vector<int> counts {};
    [[nodiscard]] int count(std::size_t right, std::size_t chosen) const { return counts[right * labels.size() + chosen]; }
    bool operator==(const Confusion &) const = default;
};
/// The call that was right and the one that was chosen; the question bank knows both.
struct Choice {
    std::string_view right;
    std::string_view chosen;
};
/// Of the answers that `choiceOf` gives a choice for between two of the labels; equal labels are the diagonal.
[[nodiscard]] Confusion confusionOf(std::span<const Review> log, std::vector<std::string> labels,
                                    const std::function<std::optional<Choice>(const Review &)> &choiceOf);
struct ConfusedPair {
    std::size_t right = 0;
    std::size_t chosen = 0;
    int count = 0;
    bool operator==(const ConfusedPair &) const = default;
};
/// What is mixed up, most often first; ties in the order of the labels.
[[nodiscard]] std::vector<ConfusedPair> confusedPairs(const Confusion &confusion);

inline constexpr int leechLapses = 6;
/// Forgotten again and again: more repetition will not help, a lesson may.
[[nodiscard]] bool isLeech(const CardState &card);
/// Whether an answer should open the lesson: the lapse that makes a leech, and every third after it.
[[nodiscard]] bool opensLesson(const CardState &before, const CardState &after);

/// Cards of one topic by where they stand.
struct TopicCount {
    int cards = 0;
    int newCards = 0;
    int inSteps = 0;
    int inReview = 0;
    int due = 0; ///< on that day, or since before
    int leeches = 0;
    bool operator==(const TopicCount &) const = default;
};
struct TopicCard {
    std::string_view topic;
    const CardState *state = nullptr; ///< never null
};
[[nodiscard]] std::map<std::string, TopicCount, std::less<>> countByTopic(std::span<const TopicCard> cards, StudyDay today);

/// The share of right answers among the first answers to questions never seen; nothing where there are none.
[[nodiscard]] std::optional<double> firstAnswerRight(std::span<const Review> log);
/// Durations of right answers by question, for the median that `rate` compares with.
[[nodiscard]] std::map<std::string, std::vector<std::chrono::milliseconds>, std::less<>> durationsByQuestion(std::span<const Review> log);

} // namespace trustwalk::study
