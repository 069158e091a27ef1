#pragma once

#include "core/interchange/item.h"

namespace trustwalk::interchange {

/// What a card says besides its question.
struct CardWords {
    LocalText answer, order, match; ///< "Answer", "Put in order", "Match"
};

/// Anki's text import: a note a question and language, with the stable GUID trustwalk/ID/LANGUAGE, so that a later import updates the note
/// and keeps its scheduling. No field needs quotes, since other readers of such files do not undo them.
class AnkiWriter {
public:
    AnkiWriter(Languages languages, CardWords words);
    void add(const Item &item);
    [[nodiscard]] std::string finish();

private:
    [[nodiscard]] std::string front(const Item &item, Language language) const;
    [[nodiscard]] std::string back(const Item &item, Language language) const;

    Languages m_languages;
    CardWords m_words;
    std::vector<std::string> m_notes; ///< of each language, in the order of `each`
};

} // namespace trustwalk::interchange
