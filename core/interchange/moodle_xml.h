#pragma once

#include "core/interchange/item.h"

namespace trustwalk::interchange {

/// Moodle's XML: every kind as itself, an order as the question type that Moodle has had in its core since 4.4. Two languages stand side
/// by side as <span class="multilang">, which Moodle's filter of that name reduces to the reader's; where markup cannot stand, as "en / ja".
class MoodleWriter {
public:
    explicit MoodleWriter(Languages languages);
    void add(const Item &item);
    [[nodiscard]] std::string finish();

private:
    [[nodiscard]] std::string html(const LocalText &text) const;
    [[nodiscard]] std::string plain(const LocalText &text) const;
    void addCategory(const std::string &topic);
    void addHead(const Item &item);
    void addChoices(const Item &item);
    void addPairs(const Item &item);
    void addOrder(const Item &item);

    std::vector<Language> m_languages;
    std::string m_category, m_text, m_topic;
};

} // namespace trustwalk::interchange
