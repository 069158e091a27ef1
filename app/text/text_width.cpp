#include "app/text/text_width.h"

namespace trustwalk::text {

namespace {

bool isWide(char32_t c)
{
    // East Asian Wide and Fullwidth (Unicode Standard Annex 11), the ranges that our texts and names can hold.
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
           || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)
           || (c >= 0x1f300 && c <= 0x1f64f) || (c >= 0x1f900 && c <= 0x1f9ff) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isInvisible(char32_t c)
{
    return c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0x300 && c <= 0x36f);
}

bool isKatakana(char32_t c)
{
    return c >= 0x30a1 && c <= 0x30fc && c != 0x30fb;
}

bool mayEndLine(char32_t c)
{
    return !QStringLiteral("「『(").contains(QChar(static_cast<char16_t>(c)));
}

bool mayStartLine(char32_t c)
{
    static const QString never = QStringLiteral("、。」』)ー・：；ぁぃぅぇぉっゃゅょァィゥェォッャュョ");
    return c > 0xffff || !never.contains(QChar(static_cast<char16_t>(c)));
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (!isWide(before) && !isWide(after))
        return false;
    if (isKatakana(before) && isKatakana(after))
        return false;
    return mayEndLine(before) && mayStartLine(after);
}

/// Words of Latin text, characters or katakana words of Japanese, each with the spaces that follow it.
QStringList pieces(const QString &text)
{
    QStringList pieces;
    QString piece;
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        piece += QString::fromUcs4(&c, 1);
        const bool last = i + 1 == characters.size();
        const bool atSpace = !last && c == U' ' && characters.at(i + 1) != U' ';
        if (last || atSpace || (c != U' ' && characters.at(i + 1) != U' ' && mayBreakBetween(c, characters.at(i + 1)))) {
            pieces << piece;
            piece.clear();
        }
    }
    return pieces;
}

QString trimmedRight(QString text)
{
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

/// A piece that no line can hold is cut wherever the line ends.
void addCut(QStringList &lines, QString &line, const QString &piece, int width)
{
    for (const char32_t c : piece.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        if (columnsOf(line + character) > width) {
            lines << line;
            line.clear();
        }
        line += character;
    }
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += isInvisible(c) ? 0 : isWide(c) ? 2 : 1;
    return columns;
}

static QStringList filled(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &piece : pieces(text.simplified().isEmpty() ? QString() : text)) {
        if (columnsOf(trimmedRight(line + piece)) <= width) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            lines << trimmedRight(line);
        line.clear();
        if (columnsOf(trimmedRight(piece)) <= width)
            line = piece;
        else
            addCut(lines, line, piece, width);
    }
    if (!trimmedRight(line).isEmpty())
        lines << trimmedRight(line);
    return lines;
}

QStringList wrapped(const QString &text, int width)
{
    constexpr int tail = 6; ///< a last line of fewer columns is no line
    QStringList lines = filled(text, width);
    for (int narrower = width - 2; lines.size() > 1 && columnsOf(lines.last()) < tail && narrower >= width - 12; narrower -= 2) {
        const QStringList tried = filled(text, narrower);
        if (tried.size() != lines.size())
            break;
        if (columnsOf(tried.last()) >= tail)
            lines = tried;
    }
    return lines;
}

QString padded(const QString &text, int columns)
{
    return text + QString(qMax(0, columns - columnsOf(text)), QLatin1Char(' '));
}

} // namespace trustwalk::text
