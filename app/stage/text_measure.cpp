#include "app/stage/text_measure.h"

#include <QFontMetricsF>
#include <QHash>

namespace trustwalk::stage {
namespace {

/// Fonts and their metrics are dear to make and asked for hundreds of times a layout. GUI thread only.
struct Measured {
    QFont font;
    QFontMetricsF metrics;
};
const Measured &measured(const TextStyle &style)
{
    static QHash<int, Measured *> kept;
    const int key = style.pixels * 16 + static_cast<int>(style.weight) * 2 + (style.mono ? 1 : 0);
    Measured *&found = kept[key];
    if (found == nullptr) {
        const QFont font = style.mono ? ui::monoFont(style.pixels, style.weight) : ui::sansFont(style.pixels, style.weight);
        found = new Measured {font, QFontMetricsF(font)}; // kept for good: a dozen styles
    }
    return *found;
}

bool isKatakana(QChar c)
{
    return (c.unicode() >= 0x30A1 && c.unicode() <= 0x30FF);
}

bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x3000 && c.unicode() < 0xD800;
}

/// May a line end between these two characters?
bool breaksBetween(QChar before, QChar after)
{
    static const QString notAtStart = QStringLiteral("、。」』)）]・ー…％%ァィゥェォッャュョぁぃぅぇぉっゃゅょ:;,.!?");
    static const QString notAtEnd = QStringLiteral("「『(（[");
    if (before == u' ')
        return true;
    if (after == u' ' || notAtStart.contains(after) || notAtEnd.contains(before) || before == QChar(0x00A0) || after == QChar(0x00A0))
        return false;
    if (isKatakana(before) && isKatakana(after))
        return false;
    return isIdeographic(before) || isIdeographic(after);
}

/// The longest head of `text` that fits, ending where a line may end.
qsizetype lineEnd(const QString &text, const TextStyle &style, qreal width)
{
    qsizetype end = 0, possible = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        QString head = text.left(i);
        while (head.endsWith(u' '))
            head.chop(1);
        if (widthOf(head, style) > width)
            break;
        end = i;
        if (i == text.size() || breaksBetween(text[i - 1], text[i]))
            possible = i;
    }
    if (end == text.size())
        return end;
    // Rather within a long word than to leave most of the line empty.
    return possible * 2 > end ? possible : qMax<qsizetype>(1, end);
}

} // namespace

QFont fontOf(const TextStyle &style)
{
    return measured(style).font;
}

qreal lineHeight(const TextStyle &style)
{
    return style.pixels * 1.4;
}

qreal widthOf(const QString &text, const TextStyle &style)
{
    return measured(style).metrics.horizontalAdvance(text);
}

QString cutTo(qreal width, const QString &text, const TextStyle &style, Cut cut)
{
    if (widthOf(text, style) <= width)
        return text;
    return measured(style).metrics.elidedText(text, cut == Cut::AtEnd ? Qt::ElideRight : Qt::ElideMiddle, width);
}

QStringList wrapped(const QString &text, const TextStyle &style, qreal width, int most)
{
    QStringList lines;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        if (lines.size() == most - 1) {
            lines << cutTo(width, rest, style, Cut::AtEnd);
            break;
        }
        const qsizetype end = lineEnd(rest, style, width);
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

} // namespace trustwalk::stage
