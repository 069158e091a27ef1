#include "app/export/document_lines.h"

#include <algorithm>
#include <vector>

namespace trustwalk::picture_export {

namespace {

constexpr std::size_t longMember = 64;

/// A character of the document that is no blank between its words, or stands in a string.
struct Letter {
    QChar c;
    qsizetype from = 0; ///< in the document
    bool quoted = false;
    [[nodiscard]] bool opens() const { return !quoted && (c == u'{' || c == u'['); }
    [[nodiscard]] bool closes() const { return !quoted && (c == u'}' || c == u']'); }
    [[nodiscard]] bool parts() const { return !quoted && c == u','; }
};

std::vector<Letter> lettersOf(const QString &text)
{
    std::vector<Letter> letters;
    bool quoted = false, escaped = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool quote = c == u'"' && !escaped;
        if (quoted || !c.isSpace())
            letters.push_back({c, i, quoted || quote});
        escaped = quoted && c == u'\\' && !escaped;
        quoted = quoted != quote;
    }
    return letters;
}

/// Which letters belong to a member that would make a long line.
std::vector<bool> longOnes(const std::vector<Letter> &letters)
{
    std::vector<bool> found(letters.size());
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool ends = (letters[i].parts() && depth == 1) || (letters[i].closes() && depth == 1);
        if (ends && i - begin > longMember)
            std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(i), true);
        depth += letters[i].opens() ? 1 : letters[i].closes() ? -1 : 0;
        if (ends || (letters[i].opens() && depth == 1))
            begin = i + 1;
    }
    return found;
}

} // namespace

inspector::Code onLines(const inspector::Code &code)
{
    const std::vector<Letter> letters = lettersOf(code.text);
    const std::vector<bool> deep = longOnes(letters);
    inspector::Code lines;
    std::vector<int> places(static_cast<std::size_t>(code.text.size()) + 1, -1); // in the new text
    int depth = 0;
    const auto lineBreak = [&](int levels) { lines.text += u'\n' + QString(levels * 2, u' '); };
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Letter &letter = letters[i];
        depth += letter.opens() ? 1 : 0;
        const bool apart = depth == 1 || (depth == 2 && deep[i]);
        if (letter.closes() && apart)
            lineBreak(depth - 1);
        places[static_cast<std::size_t>(letter.from)] = static_cast<int>(lines.text.size());
        lines.text += letter.c;
        if ((letter.opens() || letter.parts()) && apart)
            lineBreak(depth);
        else if (letter.parts() || (!letter.quoted && letter.c == u':'))
            lines.text += u' ';
        depth -= letter.closes() ? 1 : 0;
    }
    for (const inspector::Lit &lit : code.lit) {
        int begin = lit.begin, end = lit.end; // without blanks at their ends, which have no place any more
        while (begin < end && places[static_cast<std::size_t>(begin)] < 0)
            ++begin;
        while (end > begin && places[static_cast<std::size_t>(end - 1)] < 0)
            --end;
        if (begin < end)
            lines.lit.push_back({places[static_cast<std::size_t>(begin)], places[static_cast<std::size_t>(end - 1)] + 1, lit.mark});
    }
    return lines;
}

} // namespace trustwalk::picture_export
