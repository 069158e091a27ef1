#pragma once

#include "app/interchange/print_block.h"

#include <vector>

/// Internal to the room: what stands where on which page.
namespace trustwalk::interchange {

namespace paper {
constexpr qreal width = 794 * unit, height = 1123 * unit, margin = 64 * unit, foot = 40 * unit; ///< A4
constexpr qreal bodyWidth = width - 2 * margin, bodyBottom = height - margin;
} // namespace paper

/// Pages in a row, laid out and not yet drawn.
struct Stretch {
    struct Line {
        const Paragraph *paragraph;
        int line;
        qreal y; ///< of its upper edge
    };
    std::vector<Block> blocks; ///< hold the paragraphs
    std::vector<std::vector<Line>> pages;
    int firstPage = 1;
};

/// Lays questions out, and the key after them, from top to bottom. Holds where it is; of what it has given it keeps nothing.
class Typesetter {
public:
    Typesetter(const std::vector<Item> &items, std::vector<Language> languages, bool key);

    [[nodiscard]] const std::string &title() const { return m_questions; }
    /// The next pages, at least so many unless the text ends: a stretch ends where a block begins a page.
    [[nodiscard]] Stretch next(std::size_t pages);
    [[nodiscard]] bool atEnd() const { return m_next == m_blocks; }
    [[nodiscard]] double done() const { return static_cast<double>(m_next) / static_cast<double>(m_blocks); } ///< of 1

private:
    [[nodiscard]] Block block(std::size_t index) const;
    [[nodiscard]] bool startsPage(std::size_t index) const { return index == m_items.size() + 1; }

    const std::vector<Item> &m_items;
    const std::vector<Language> m_languages;
    const qreal m_indent;
    const std::string m_questions, m_answers;
    const std::size_t m_blocks; ///< a title and the questions; with the key, another and the answers
    std::size_t m_next = 0;
    int m_page = 1;
};

} // namespace trustwalk::interchange
