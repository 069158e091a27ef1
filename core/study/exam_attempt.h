#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/study/when.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A mock exam as one person sits it: what is asked, what has been answered so far, and how it came out.
namespace trustwalk::study {

enum class ExamResult : std::uint8_t { None, Wrong, Right }; ///< None: not handed in yet

struct ExamQuestion {
    std::string id {};
    int rev = 1; ///< as it was asked
    std::string domain {}; ///< "SCS-C03/4": for which it was asked
    std::string answer {}; ///< as the log writes it; empty: nothing was chosen
    bool answered = false; ///< as much was chosen as is asked for
    bool flagged = false;
    std::chrono::milliseconds spent {}; ///< with the question on screen
    ExamResult result = ExamResult::None;
    bool operator==(const ExamQuestion &) const = default;
};

struct ExamAttempt {
    std::string exam {}; ///< "SCS-C03"
    std::uint32_t seed = 0; ///< that its questions were drawn with
    Moment started {};
    std::chrono::milliseconds time {}; ///< given for the whole
    std::chrono::milliseconds left {};
    std::size_t current = 0;
    std::vector<ExamQuestion> questions {};
    bool operator==(const ExamAttempt &) const = default;

    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] int flaggedCount() const;
    [[nodiscard]] bool isOver() const; ///< handed in: it has its results
};

/// The right ones of those asked, as a whole and by domain. An answer is right as a whole or not at all; what was not answered is wrong.
struct ExamScore {
    struct Part {
        std::string domain {};
        int asked = 0, right = 0;
        bool operator==(const Part &) const = default;
    };
    std::vector<Part> domains {}; ///< by their id
    int asked = 0, right = 0;
    bool operator==(const ExamScore &) const = default;
};
[[nodiscard]] ExamScore scoreOf(const ExamAttempt &attempt);
/// In whole percent; 100 only where all are right, 0 only where none is.
[[nodiscard]] int percentOf(int right, int asked);

/// As JSON, which readAttempt reads back equal.
[[nodiscard]] std::string toText(const ExamAttempt &attempt);
/// Strict: an unknown key, a value out of range or a question twice is an error with its place.
[[nodiscard]] Result<ExamAttempt, ParseError> readAttempt(std::string_view text);

} // namespace trustwalk::study
