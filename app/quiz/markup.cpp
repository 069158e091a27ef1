#include "app/quiz/markup.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr qreal lead = 1.45, codeSize = 0.93, betweenParagraphs = 0.4;

bool isKatakana(QChar c)
{
    return c.unicode() >= 0x30A1 && c.unicode() <= 0x30FF && c != QChar(0x30FB);
}

/// Qt splits a katakana word at the end of a line; a word joiner between its characters holds it together.
QString held(const QString &text)
{
    constexpr QChar wordJoiner(0x2060);
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && isKatakana(text[i]) && isKatakana(text[i - 1]))
            whole += wordJoiner;
        whole += text[i];
    }
    return whole;
}

/// A long name or ARN breaks at its seams: behind a colon or slash, between Assume and Role.
QString seamed(const QString &code)
{
    constexpr qsizetype longCode = 14, longWord = 24;
    constexpr QChar zeroWidthSpace(0x200B);
    if (code.size() < longCode)
        return code;
    QString broken;
    for (qsizetype i = 0; i < code.size(); ++i) {
        broken += code[i];
        const bool seam = code[i] == u':' || code[i] == u'/' || code[i] == u'_';
        if (seam || (code.size() > longWord && i + 1 < code.size() && code[i].isLower() && code[i + 1].isUpper()))
            broken += zeroWidthSpace;
    }
    return broken;
}

/// Where the mark that opens at `from` closes; -1 where it is no mark.
qsizetype closing(const QString &text, qsizetype from)
{
    const QChar mark = text[from];
    const qsizetype end = text.indexOf(mark, from + 1);
    if (end <= from + 1)
        return -1;
    // "2 * 3 * 4" is arithmetic.
    if (mark == u'*' && (text[from + 1].isSpace() || text[end - 1].isSpace()))
        return -1;
    return end;
}

QList<QList<Span>> paragraphsOf(const QList<Span> &spans)
{
    QList<QList<Span>> paragraphs {{}};
    for (const Span &span : spans) {
        const QStringList parts = span.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                paragraphs.append(QList<Span> {});
            if (!parts[i].isEmpty())
                paragraphs.last().append({parts[i], span.style});
        }
    }
    return paragraphs;
}

QFont fontOf(const MarkupStyle &style, Span::Style span)
{
    switch (span) {
    case Span::Style::Plain: break;
    case Span::Style::Code:
        return ui::monoFont(style.pixels * codeSize, style.weight == ui::Weight::Bold ? style.weight : ui::Weight::Regular);
    case Span::Style::Emphasis: return ui::sansFont(style.pixels, ui::Weight::Bold);
    }
    return ui::sansFont(style.pixels, style.weight);
}

void breakLines(QTextLayout &text, qreal width, qreal step)
{
    qreal y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + std::floor((step - line.height()) / 2)));
        y += step;
    }
    text.endLayout();
}

} // namespace

QList<Span> spansOf(const QString &markup)
{
    QList<Span> spans;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            spans.append({std::exchange(plain, {}), Span::Style::Plain});
    };
    for (qsizetype i = 0; i < markup.size(); ++i) {
        const QChar c = markup[i];
        const qsizetype end = c == u'`' || c == u'*' ? closing(markup, i) : -1;
        if (end < 0) {
            plain += c;
            continue;
        }
        flush();
        spans.append({markup.mid(i + 1, end - i - 1), c == u'`' ? Span::Style::Code : Span::Style::Emphasis});
        i = end;
    }
    flush();
    return spans;
}

QString plainText(const QString &markup)
{
    QString text;
    for (const Span &span : spansOf(markup))
        text += span.text;
    return text;
}

struct MarkupLayout::Paragraph {
    QTextLayout text;
    QList<std::pair<int, int>> codes; ///< start and length
    qreal top = 0;
};

MarkupLayout::MarkupLayout(const QString &text, const MarkupStyle &style, qreal width, int most, Reading reading) : m_style(style)
{
    const QList<Span> all = reading == Reading::Markup ? spansOf(text) : QList<Span> {{text, Span::Style::Plain}};
    for (const QList<Span> &spans : paragraphsOf(all))
        addParagraph(spans, width);
    if (most > 0 && !m_paragraphs.empty() && m_paragraphs.front()->text.lineCount() > most)
        cutAt(most);
}

/// The first lines of the first paragraph; the last of them ends in an ellipsis.
void MarkupLayout::cutAt(int most)
{
    m_paragraphs.resize(1);
    m_shownLines = most;
    m_height = std::ceil(m_style.pixels * lead) * most;
}

MarkupLayout::~MarkupLayout() = default;
MarkupLayout::MarkupLayout(MarkupLayout &&) noexcept = default;
MarkupLayout &MarkupLayout::operator=(MarkupLayout &&) noexcept = default;

void MarkupLayout::addParagraph(const QList<Span> &spans, qreal width)
{
    auto paragraph = std::make_unique<Paragraph>();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        const QString part = span.style == Span::Style::Code ? seamed(span.text) : held(span.text);
        QTextCharFormat format;
        format.setFont(fontOf(m_style, span.style));
        format.setForeground(m_style.ink);
        const int start = static_cast<int>(text.size()), length = static_cast<int>(part.size());
        formats.append({start, length, format});
        if (span.style == Span::Style::Code)
            paragraph->codes.append({start, length});
        text += part;
    }
    paragraph->text.setText(text);
    paragraph->text.setFont(fontOf(m_style, Span::Style::Plain));
    paragraph->text.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph->text.setTextOption(option);
    if (!m_paragraphs.empty())
        m_height += std::floor(m_style.pixels * betweenParagraphs);
    paragraph->top = m_height;
    const qreal step = std::ceil(m_style.pixels * lead);
    breakLines(paragraph->text, width, step);
    // A last line of a character or two looks lost: the lines before it give it some words, where that costs no line.
    const int lines = paragraph->text.lineCount();
    constexpr qreal lost = 0.2, kept = 0.3, narrower = 0.97, narrowest = 0.72;
    const auto lastWidth = [&] { return paragraph->text.lineAt(paragraph->text.lineCount() - 1).naturalTextWidth(); };
    if (lines > 1 && lastWidth() < width * lost) {
        qreal tried = width;
        while (tried > width * narrowest && paragraph->text.lineCount() == lines && lastWidth() < width * kept)
            breakLines(paragraph->text, tried *= narrower, step);
        if (paragraph->text.lineCount() != lines)
            breakLines(paragraph->text, width, step);
    }
    for (int i = 0; i < paragraph->text.lineCount(); ++i)
        m_usedWidth = std::max(m_usedWidth, paragraph->text.lineAt(i).naturalTextWidth());
    m_height += std::max(step * paragraph->text.lineCount(), step);
    m_paragraphs.push_back(std::move(paragraph));
}

int MarkupLayout::linesOf(const Paragraph &paragraph) const
{
    return m_shownLines > 0 ? std::min(m_shownLines, paragraph.text.lineCount()) : paragraph.text.lineCount();
}

void MarkupLayout::draw(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &paragraph : m_paragraphs) {
        const QPointF origin = topLeft + QPointF(0, paragraph->top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.codePaper);
        for (const auto &[start, length] : paragraph->codes)
            for (int i = 0; i < linesOf(*paragraph); ++i) {
                const QTextLine line = paragraph->text.lineAt(i);
                const int from = std::max(start, line.textStart()), to = std::min(start + length, line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                const qreal left = line.cursorToX(from), right = line.cursorToX(to);
                painter.drawRoundedRect(QRectF(origin.x() + left - 1.5, origin.y() + line.y() + 1, right - left + 3, line.height() - 2), 3,
                                        3);
            }
        painter.setPen(m_style.ink);
        for (int i = 0; i < linesOf(*paragraph); ++i) {
            const QTextLine line = paragraph->text.lineAt(i);
            line.draw(&painter, origin);
            if (m_shownLines > 0 && i + 1 == m_shownLines) {
                painter.setFont(paragraph->text.font());
                painter.drawText(origin + QPointF(line.naturalTextWidth(), line.y() + line.ascent()), QStringLiteral("\u2009\u2026"));
            }
        }
    }
    painter.restore();
}

} // namespace trustwalk::quiz_page
