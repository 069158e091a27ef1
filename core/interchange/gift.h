#pragma once

#include "core/interchange/item.h"

namespace trustwalk::interchange {

/// Moodle's GIFT, one language a file: each question on one line, its id and tags in the comment above it, its texts as [html]. An order
/// is a match of steps with their places, the one form that every reader of GIFT knows. A right side is plain text, as Moodle's is.
class GiftWriter {
public:
    explicit GiftWriter(Language language);
    void add(const Item &item);
    [[nodiscard]] std::string finish() { return std::move(m_text); }

private:
    void addChoices(const Item &item);
    void addPairs(const Item &item);

    Language m_language;
    std::string m_text, m_topic;
};

/// Backslashes before ~ = # { } : and before a backslash.
[[nodiscard]] std::string giftEscaped(std::string_view text);
/// A share of the mark with five decimals at most, which is as near to Moodle's grid as its reader asks: "50", "33.33333", "-33.33333".
[[nodiscard]] std::string percentOf(int numerator, std::size_t denominator);

} // namespace trustwalk::interchange
