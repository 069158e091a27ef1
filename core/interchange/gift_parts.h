#pragma once

#include "core/interchange/html_markup.h"

/// Internal to the room: GIFT before it is a question.
namespace trustwalk::interchange {

/// Lines up to a blank one, trimmed and without comments, with what their comments say.
struct GiftBlock {
    std::string text;
    struct Place {
        std::size_t begin = 0; ///< in the text
        int line = 1, column = 1;
    };
    std::vector<Place> places; ///< where each of its lines stood
    std::string id;
    std::vector<std::string> tags;

    [[nodiscard]] ParseError errorOf(const MarkupFault &fault) const;
};
/// One after the other, so that a large file takes the memory of one.
class GiftBlocks {
public:
    explicit GiftBlocks(std::string_view text) : m_rest(text) {}
    [[nodiscard]] std::optional<GiftBlock> next();

private:
    std::string_view m_rest;
    int m_line = 1;
};

/// Where one of these characters stands without a backslash before it.
[[nodiscard]] std::size_t findUnescaped(std::string_view text, std::string_view characters, std::size_t from);

/// A part of a block's text.
struct GiftPart {
    std::string_view text;
    std::size_t at = 0; ///< in the block
    [[nodiscard]] GiftPart from(std::size_t begin, std::size_t end = std::string_view::npos) const;
    [[nodiscard]] GiftPart trimmed() const;
};
/// As light markup: [html] and its like, backslashes and \n are read. Empty where there is nothing.
[[nodiscard]] Result<std::string, MarkupFault> readGiftText(GiftPart part, std::vector<GiftLink> &links);
/// As it stands, for names and right sides.
[[nodiscard]] std::string unescapedGift(std::string_view text);

/// What stands between { and }, into the question.
[[nodiscard]] std::optional<MarkupFault> readGiftAnswers(GiftPart body, GiftQuestion &question);

} // namespace trustwalk::interchange
