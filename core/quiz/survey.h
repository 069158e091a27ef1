#pragma once

#include "core/quiz/question.h"

#include <set>

/// What questions give away and what they leave out, taken together.
namespace trustwalk::quiz {

struct Survey {
    std::size_t questions = 0, proven = 0; ///< proven: by their form, see sealOf
    std::size_t choices = 0; ///< with options that have texts, of which some are right: single, multi, solve, predict
    std::size_t longestRightEn = 0, longestRightJa = 0; ///< those whose longest option is a right one
    std::map<char, std::size_t> rightLetters; ///< how often each letter is right, which-step questions included
    std::set<std::string, std::less<>> missingPitfalls;
    std::map<ExamDomain, std::size_t> domains;
    std::map<Topic, std::size_t> topics;
    std::map<int, std::size_t> difficulties;
    std::map<std::string, std::size_t> kinds;

    /// Of what stands under the most frequent letter; 0 to 1.
    [[nodiscard]] double largestLetterShare() const;
};

[[nodiscard]] Survey survey(const std::vector<const Question *> &questions);

} // namespace trustwalk::quiz
