#include "app/stage/text_measure.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <memory>

namespace trustwalk::stage {
namespace {

/// Fonts and their metrics are dear to make and asked for hundreds of times a layout. Each thread has its own: exports draw beside the
/// window.
struct Measured {
    QFont font;
    QFontMetricsF metrics;
};
int keyOf(const TextStyle &style)
{
    return style.pixels * 16 + static_cast<int>(style.weight) * 2 + (style.mono ? 1 : 0);
}

const Measured &measured(const TextStyle &style)
{
    static thread_local QHash<int, std::shared_ptr<const Measured>> kept;
    std::shared_ptr<const Measured> &found = kept[keyOf(style)];
    if (found == nullptr) {
        const QFont font = style.mono ? ui::monoFont(style.pixels, style.weight) : ui::sansFont(style.pixels, style.weight);
        found = std::make_shared<const Measured>(Measured {font, QFontMetricsF(font)}); // kept for good: a dozen styles
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

/// Where a long name has a seam.
bool joins(QChar before, QChar after)
{
    return before == u'/' || before == u':' || (before.isLower() && after.isUpper());
}

bool fits(const QString &text, qsizetype end, const TextStyle &style, qreal width)
{
    while (end > 0 && text[end - 1] == u' ')
        --end;
    return measured(style).metrics.horizontalAdvance(text.left(end)) <= width;
}

/// Within a word that is longer than what is left of its line: at a seam (between Assume and Role, behind a slash), or anywhere.
qsizetype endInWord(const QString &text, const TextStyle &style, qreal width, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && fits(text, end + 1, style, width))
        ++end;
    if (from * 2 > end) // most of the line is filled already
        return from;
    for (qsizetype i = end; i > from && i > end / 2; --i)
        if (joins(text[i - 1], text[i]))
            return i;
    return from > 0 ? from : qMax<qsizetype>(1, end);
}

/// The longest head of `text` that fits, ending where a line may end.
qsizetype lineEnd(const QString &text, const TextStyle &style, qreal width)
{
    qsizetype possible = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && !breaksBetween(text[i - 1], text[i]))
            continue;
        if (!fits(text, i, style, width))
            return endInWord(text, style, width, possible);
        possible = i;
    }
    return text.size();
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
    // Shaping is most of a layout's cost, and a step's words are mostly those of the step before.
    static thread_local QCache<std::pair<int, QString>, qreal> kept(4000);
    const std::pair key(keyOf(style), text);
    if (const qreal *known = kept.object(key))
        return *known;
    const qreal width = measured(style).metrics.horizontalAdvance(text);
    kept.insert(key, new qreal(width));
    return width;
}

Shaped shaped(const QString &text, const TextStyle &style)
{
    static thread_local QCache<std::pair<int, QString>, Shaped> kept(2000);
    const std::pair key(keyOf(style), text);
    if (const Shaped *known = kept.object(key))
        return *known;
    QTextLayout layout(text, measured(style).font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    const Shaped made {layout.glyphRuns(), line.naturalTextWidth(), line.height()};
    kept.insert(key, new Shaped(made));
    return made;
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

QStringList balanced(const QString &text, const TextStyle &style, qreal width, int most)
{
    const QStringList widest = wrapped(text, style, width, most);
    if (widest.size() < 2 || widthOf(widest.last(), style) >= width * 0.4)
        return widest;
    for (const qreal part : {0.92, 0.85, 0.78, 0.7, 0.62}) {
        const QStringList lines = wrapped(text, style, width * part, most + 1);
        if (lines.size() != widest.size())
            break;
        if (widthOf(lines.last(), style) >= width * part * 0.4)
            return lines;
    }
    return widest;
}

} // namespace trustwalk::stage
