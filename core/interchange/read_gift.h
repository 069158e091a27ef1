#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reads Moodle's GIFT. What it makes of a text is light markup: of HTML, code, emphasis and line ends; a text that holds more (pictures,
/// tables, scripts) is refused with its place. Nothing is loaded, nothing is run.
namespace trustwalk::interchange {

inline constexpr std::size_t largestGift = std::size_t(1) << 20; ///< bytes
inline constexpr std::size_t mostGiftQuestions = 5000;

struct GiftLink {
    std::string title, url;
};

struct GiftQuestion {
    enum class Kind { Single, Multi, Match, TrueFalse };
    struct Option {
        std::string text, why;
        bool right = false;
        double percent = 0; ///< as its file says, of a multi
    };
    struct Pair {
        std::string left, right; ///< left is empty where the right side stands alone
    };
    std::string id, name, category;
    std::vector<std::string> tags;
    Kind kind = Kind::Single;
    std::string stem, explain;
    std::vector<GiftLink> links; ///< of the explanation
    std::vector<Option> options; ///< of TrueFalse: none
    std::vector<Pair> pairs;
    bool isTrue = false; ///< of TrueFalse
    int line = 0; ///< where it begins
};

struct GiftBank {
    std::vector<GiftQuestion> questions;
    std::vector<ParseError> refused; ///< what was left out, each with line and column
};

/// An error where the file as a whole cannot be read; a question at fault is refused alone.
[[nodiscard]] Result<GiftBank, ParseError> readGift(std::string_view text);

} // namespace trustwalk::interchange
