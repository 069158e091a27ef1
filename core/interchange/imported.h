#pragma once

#include "core/interchange/item.h"
#include "core/interchange/read_gift.h"
#include "core/quiz/bank.h"

namespace trustwalk::interchange {

/// A foreign bank as a file of ours. Each of its questions says that it was imported; what could not be taken is told with its place.
struct ImportedBank {
    quiz::QuestionFile file;
    std::vector<ParseError> refused;
};

/// What an import needs from outside.
struct ImportRules {
    std::string fileId, title;
    Language language = Language::English; ///< in which a GIFT file is written: it has one
    LocalText yes, no; ///< the options of a question that asks whether something is true
    std::function<bool(std::string_view id)> taken; ///< by a question of another file
};

[[nodiscard]] ImportedBank importGift(const GiftBank &bank, const ImportRules &rules);
/// The questions keep ids and runs; one whose id is taken is refused.
[[nodiscard]] ImportedBank importQuestions(const quiz::QuestionFile &file, const ImportRules &rules);

/// Japanese where more of the letters are kana or kanji than a tenth.
[[nodiscard]] Language languageOfText(std::string_view text);
/// "My Quiz (2).gift" is "my-quiz-2-gift"; empty where nothing is left.
[[nodiscard]] std::string slugOfText(std::string_view text);

} // namespace trustwalk::interchange
