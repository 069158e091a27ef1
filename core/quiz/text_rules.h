#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The texts of questions: plain text with `code`, *emphasis* and line ends, and nothing that could be taken for more.
namespace trustwalk::quiz {

inline constexpr std::size_t longestText = 8192; ///< bytes

struct Piece {
    enum class Kind { Plain, Code, Emphasis } kind = Kind::Plain;
    std::string text; ///< without its marks
    bool operator==(const Piece &) const = default;
};
/// The text cut at its marks. A mark without its partner is plain text; an emphasis neither begins nor ends with a space.
[[nodiscard]] std::vector<Piece> piecesOf(std::string_view text);
/// Its code, sorted, each once. Points into the text.
[[nodiscard]] std::vector<std::string_view> codeIn(std::string_view text);

struct TextFault {
    std::string found, expected;
};
/// Control and invisible characters, what looks like a tag of HTML or XML, references to files and, outside of code, to the network, a `
/// without its partner; the first of them.
[[nodiscard]] std::optional<TextFault> faultInText(std::string_view text);

} // namespace trustwalk::quiz
