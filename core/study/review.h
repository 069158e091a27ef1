#pragma once

#include "core/study/rating.h"
#include "core/study/schedule.h"

#include <map>
#include <span>
#include <string>

/// The log of answers: the truth from which everything else can be computed again.
namespace trustwalk::study {

/// How the question was asked.
enum class Mode : std::uint8_t { Learn, Review, Exam };

/// The name of the model that the ratings were scheduled with: a later one starts from the same log.
inline constexpr std::string_view algorithmName = "FSRS-6";

/// One row of the log. With rating Manual it is a `forget`, and only `question`, `when`, `algorithm` and `before` mean anything.
struct Review {
    std::string question {}; ///< its id
    When when {};
    Rating rating = Rating::Manual;
    Verdict verdict = Verdict::Wrong;
    Certainty certainty = Certainty::Unsure;
    std::string answer {}; ///< as the question's kind writes it: "b", "a,c", "1=c,2=a"
    std::chrono::milliseconds duration {}; ///< from the question on screen to the answer
    int hints = 0;
    Mode mode = Mode::Learn;
    std::string algorithm {algorithmName};
    CardState before {}; ///< so that undo works, after a restart too
    bool operator==(const Review &) const = default;

    [[nodiscard]] bool isAnswer() const { return rating != Rating::Manual; }
    [[nodiscard]] bool isSureAndWrong() const;
};

/// What the row makes of the card that was there before. `load` is that of all cards, this one with them.
[[nodiscard]] CardState cardAfter(const Review &row, const CardState &card, const Rules &rules, const Load *load = nullptr);
/// The same for a new answer: keeps the card in the row's `before`, so that both can be stored together.
[[nodiscard]] CardState record(Review &row, const CardState &card, const Rules &rules, const Load *load = nullptr);
/// The card before the latest row: what is stored again when that row is deleted.
[[nodiscard]] const CardState &undone(const Review &latest);

/// Cards by question id.
using Cards = std::map<std::string, CardState, std::less<>>;
/// The log, oldest first, folded from new cards. It needs no `before`: this is how a log is read after an import, a merge of two machines or
/// a change of the rules. With the rules that it was made with, it gives the cards that were stored.
[[nodiscard]] Cards replay(std::span<const Review> log, const Rules &rules);

/// What is wrong with a row that comes from outside, by the name of its member ("$.when.at"); nothing where it can be used. `before` is not
/// looked at: replay makes it again.
[[nodiscard]] std::optional<ParseError> flawOf(const Review &row);

} // namespace trustwalk::study
