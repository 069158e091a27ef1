#include "app/export/svg_text.h"

#include "app/ui/theme.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <cmath>

namespace trustwalk::picture_export {

namespace {

/// A text element as QSvgGenerator writes it.
struct Element {
    QString look; ///< its attributes but for x
    qreal x = 0;
    QString content; ///< with its entities
    qsizetype begin = 0, end = 0; ///< in the file
};

QString plain(QString content)
{
    return content.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QFont fontOf(const Element &element)
{
    static const QRegularExpression size(QStringLiteral("font-size=\"([\\d.]+)\"")), weight(QStringLiteral("font-weight=\"(\\d+)\""));
    const qreal pixels = size.match(element.look).captured(1).toDouble();
    QFont font = element.look.contains(QStringLiteral("Mono")) ? ui::monoFont(pixels) : ui::sansFont(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight.match(element.look).captured(1).toInt()));
    return font;
}

std::vector<Element> elementsOf(const QString &svg)
{
    static const QRegularExpression text(QStringLiteral("<text ([^>]*?) x=\"([-\\d.e]+)\"([^>]*?)\\s*>([^<]*)</text>\\n?"));
    std::vector<Element> elements;
    for (const QRegularExpressionMatch &match : text.globalMatch(svg))
        elements.push_back({match.captured(1) + u'|' + match.captured(3), match.captured(2).toDouble(), match.captured(4),
                            match.capturedStart(), match.capturedEnd()});
    return elements;
}

/// Whether `next` begins where `last` ends, in the file and on paper.
bool goesOn(const Element &last, const Element &next)
{
    if (last.end != next.begin || last.look != next.look)
        return false;
    constexpr qreal slack = 0.75;
    return std::abs(last.x + QFontMetricsF(fontOf(last)).horizontalAdvance(plain(last.content)) - next.x) < slack;
}

} // namespace

QByteArray withWholeTexts(const QByteArray &bytes)
{
    const QString svg = QString::fromUtf8(bytes);
    const std::vector<Element> elements = elementsOf(svg);
    QString whole;
    qsizetype copied = 0;
    for (std::size_t first = 0; first < elements.size();) {
        std::size_t end = first + 1;
        while (end < elements.size() && goesOn(elements[end - 1], elements[end]))
            ++end;
        const QString close = QStringLiteral("</text>\n");
        const QStringView head = QStringView(svg).sliced(elements[first].begin, elements[first].end - elements[first].begin);
        whole += QStringView(svg).sliced(copied, elements[first].begin - copied);
        whole += head.chopped(head.size() - head.lastIndexOf(QStringLiteral("</text>")));
        for (std::size_t i = first + 1; i < end; ++i)
            whole += QStringLiteral("<tspan x=\"%1\">%2</tspan>").arg(QString::number(elements[i].x), elements[i].content);
        whole += close;
        copied = elements[end - 1].end;
        first = end;
    }
    whole += QStringView(svg).sliced(copied);
    return whole.toUtf8();
}

QByteArray withFamilies(QByteArray svg)
{
    static constexpr const char *sans = "font-family=\"Inter, 'Noto Sans CJK JP', 'Noto Sans', sans-serif\"";
    static constexpr const char *mono = "font-family=\"'Noto Sans Mono', 'Noto Sans Mono CJK JP', monospace\"";
    svg.replace("font-family=\"Inter\"", sans);
    svg.replace("font-family=\"Noto Sans Mono\"", mono);
    svg.replace("font-family=\"Sans Serif\"", sans); // of groups: no text of ours
    return svg;
}

} // namespace trustwalk::picture_export
