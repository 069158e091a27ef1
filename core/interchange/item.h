#pragma once

#include "core/quiz/question.h"

#include <functional>

/// Question banks in the formats of other programs. Text in, text out; files are app's, and so is every word that is no format's own.
namespace trustwalk::interchange {

using world::LocalText;

enum class Language { English, Japanese };
enum class Languages { English, Japanese, Both };
[[nodiscard]] std::string_view codeOf(Language language); ///< "en"
[[nodiscard]] std::string_view codeOf(Languages languages); ///< "en", "ja", "both"
[[nodiscard]] std::vector<Language> each(Languages languages);
[[nodiscard]] const std::string &in(const LocalText &text, Language language);

/// A question as other programs know one: shown, answered and marked, but never run. Its texts are in the light markup of question files.
struct Item {
    enum class Kind { Single, Multi, Order, Match };
    struct Option {
        std::string id; ///< a letter
        LocalText text, why; ///< why: empty where it has none
        bool right = false; ///< of single and multi
    };
    struct Left {
        std::string id; ///< a digit
        LocalText text;
        std::string right; ///< the id of its option
    };
    std::string id;
    Kind kind = Kind::Single;
    std::string topic;
    std::vector<std::string> tags; ///< without spaces: topic, calls, exams, pitfalls, "difficulty-3"
    LocalText stem, explain;
    std::vector<Option> options; ///< in the file's order; of a match, its right side
    std::vector<Left> left; ///< of a match
    std::vector<std::string> order; ///< of an order: ids as they follow one another
    std::vector<quiz::Source> sources;

    [[nodiscard]] const Option &option(std::string_view wanted) const;
    [[nodiscard]] std::size_t rightCount() const;
};

/// The name of the step that an option of which-step stands for.
using StepWords = std::function<LocalText(const quiz::Question &, const quiz::StepOption &)>;
/// predict, solve and which-step become a single or multi; nothing for a fix, which no other program can mark. Of a solve, the requirements
/// that have a text of their own follow the stem.
[[nodiscard]] std::optional<Item> itemOf(const quiz::Question &question, const StepWords &steps);

} // namespace trustwalk::interchange
