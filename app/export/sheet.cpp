#include "app/export/sheet.h"

#include "app/ui/silhouettes.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

using stage::TextStyle;

constexpr qreal margin = 40, gap = 22, header = 34, cover = 20, footer = 26;
constexpr QSizeF portrait(794, 1123), landscape(1123, 794); // A4
/// The smallest stage that a window shows: on paper its letters are the largest.
constexpr qreal pictureRatio = 1228.0 / 580;

const ui::Palette &ink()
{
    return ui::theme(ui::ThemeKind::Light).palette;
}

ui::MarkInk markInk()
{
    return {ink().allowed, ink().refused, ink().edge, ink().text, ink().onMark};
}

void write(QPainter &painter, const QRectF &line, const QString &text, const TextStyle &style, const QColor &colour,
           Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(stage::fontOf(style));
    painter.setPen(colour);
    painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     stage::cutTo(line.width(), text, style, stage::Cut::AtEnd));
}

/// Lines from top to bottom, as long as there is room.
class Column {
public:
    Column(QPainter &painter, const QRectF &area) : m_painter(painter), m_area(area), m_y(area.top()) {}

    [[nodiscard]] int linesLeft(const TextStyle &style) const { return static_cast<int>((m_area.bottom() - m_y) / heightOf(style)); }
    void paragraph(const QString &text, const TextStyle &style, const QColor &colour, int most)
    {
        const int lines = std::min(most, linesLeft(style));
        if (lines > 0)
            for (const QString &line : stage::wrapped(text, style, m_area.width(), lines))
                write(m_painter, take(style), line, style, colour);
    }
    void space(qreal height) { m_y += height; }
    [[nodiscard]] qreal y() const { return m_y; }
    QRectF take(const TextStyle &style)
    {
        const QRectF line(m_area.left(), m_y, m_area.width(), heightOf(style));
        m_y += line.height();
        return line;
    }
    [[nodiscard]] static qreal heightOf(const TextStyle &style) { return style.pixels * 1.35; }

private:
    QPainter &m_painter;
    QRectF m_area;
    qreal m_y;
};

/// The letters of a place: larger where there is room for them.
struct Type {
    TextStyle caption, detail, fact, code;
};
Type typeFor(const QRectF &place)
{
    const int size = place.width() > 900 ? 13 : place.width() > 600 ? 12 : place.width() > 420 ? 10 : 9;
    return {{size + 1, ui::Weight::SemiBold}, {size}, {size - 1}, {size - 1, ui::Weight::Regular, true}};
}

void drawNumber(QPainter &painter, const QRectF &box, const Entry &entry, const TextStyle &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.refused ? ink().refused : ink().head);
    if (entry.refused)
        painter.drawPath(ui::octagon(box.center(), box.width() / 2));
    else
        painter.drawEllipse(box);
    painter.setFont(stage::fontOf({std::max(7, style.pixels - 4), ui::Weight::Bold}));
    painter.setPen(entry.refused ? ink().onMark : ink().onHead);
    painter.drawText(box, Qt::AlignCenter, entry.number);
}

/// Captions of every language before the details of any: they say the most. Returns where the words end.
qreal drawWords(QPainter &painter, const QRectF &area, const Entry &entry, const Type &type)
{
    const qreal badge = type.caption.pixels * 2.1;
    drawNumber(painter, QRectF(area.left(), area.top(), badge, badge), entry, type.caption);
    Column column(painter, area.adjusted(badge + 8, 0, 0, 0));
    for (const Entry::Words &words : entry.words) {
        column.paragraph(words.caption, type.caption, ink().text, entry.words.size() > 1 ? 2 : 3);
        column.space(2);
    }
    for (const Entry::Words &words : entry.words) {
        column.space(2);
        column.paragraph(words.detail, type.detail, ink().muted, 4);
    }
    return std::max(column.y(), area.top() + badge);
}

void drawCode(QPainter &painter, const QRectF &line, const EvidenceLine &evidence, const TextStyle &style)
{
    painter.setPen(Qt::NoPen);
    for (const inspector::Lit &lit : evidence.lit) {
        const qreal left = std::min(line.width(), stage::widthOf(evidence.text.left(lit.begin), style));
        const qreal right = std::min(line.width(), stage::widthOf(evidence.text.left(lit.end), style));
        painter.fillRect(QRectF(line.left() + left - 1, line.top(), right - left + 2, line.height()),
                         lit.mark == inspector::Mark::Refused ? ink().refusedTint : ink().allowedTint);
    }
    write(painter, line, evidence.text, style, ink().text);
}

void drawFact(QPainter &painter, const QRectF &line, const EvidenceLine &evidence, const Type &type)
{
    const qreal label = std::min(line.width() * 0.34, 150.0);
    write(painter, QRectF(line.left(), line.top(), label - 8, line.height()), evidence.label, type.fact, ink().muted);
    const QRectF mark(line.left() + label, line.center().y() - type.code.pixels / 2.0, type.code.pixels, type.code.pixels);
    if (evidence.mark == inspector::Mark::Passed || evidence.mark == inspector::Mark::Refused)
        ui::drawMark(painter, evidence.mark == inspector::Mark::Passed ? ui::Mark::Passed : ui::Mark::Refused, mark, markInk());
    const QRectF value = line.adjusted(label + type.code.pixels + 6, 0, 0, 0);
    write(painter, value, stage::cutTo(value.width(), evidence.text, type.code, stage::Cut::InMiddle), type.code, ink().text);
}

/// Where not every line has room, the lit ones go first.
std::vector<EvidenceLine> fitting(const std::vector<EvidenceLine> &lines, int room)
{
    if (static_cast<int>(lines.size()) <= room)
        return lines;
    std::vector<EvidenceLine> kept;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(kept), [](const EvidenceLine &line) { return !line.lit.empty(); });
    if (kept.empty())
        kept = lines;
    kept.resize(std::min(kept.size(), static_cast<std::size_t>(std::max(0, room))));
    return kept;
}

void drawEvidence(QPainter &painter, const QRectF &area, const Entry &entry, const Type &type)
{
    Column column(painter, area);
    if (!entry.heading.isEmpty())
        column.paragraph(entry.heading, {type.fact.pixels, ui::Weight::SemiBold}, ink().muted, 1);
    column.space(2);
    for (const EvidenceLine &line : fitting(entry.evidence, column.linesLeft(type.code))) {
        const QRectF place = column.take(type.code);
        if (line.label.isEmpty())
            drawCode(painter, place, line, type.code);
        else
            drawFact(painter, place, line, type);
    }
}

} // namespace

Sheet sheetFor(int perPage)
{
    switch (perPage) {
    case 2: return {portrait, 1, 2};
    case 4: return {landscape, 2, 2};
    case 6: return {portrait, 2, 3};
    default: return {landscape, 1, 1};
    }
}

QRectF Sheet::body(bool first) const
{
    const qreal top = margin + header + (first ? cover : 0) + 10;
    return {margin, top, paper.width() - 2 * margin, paper.height() - margin - footer - top};
}

QRectF Sheet::place(int index, bool first) const
{
    const QRectF all = body(first);
    const QSizeF size((all.width() - gap * (columns - 1)) / columns, (all.height() - gap * (rows - 1)) / rows);
    return {all.topLeft() + QPointF((index % columns) * (size.width() + gap), (index / columns) * (size.height() + gap)), size};
}

void drawFrame(QPainter &painter, const Sheet &sheet, const Title &title, int page, int pages, ui::Language language)
{
    painter.fillRect(QRectF(QPointF(), sheet.paper), Qt::white);
    const QRectF head(margin, margin, sheet.paper.width() - 2 * margin, header - 10);
    const TextStyle name {17, ui::Weight::SemiBold};
    const qreal width = stage::widthOf(title.name, name) + 16;
    write(painter, head, title.name, name, ink().text);
    write(painter, head.adjusted(width, 1, -110, 1), title.subtitle, {12}, ink().muted);
    write(painter, head, QStringLiteral("Trustwalk"), {12}, ink().muted, Qt::AlignRight);
    if (page == 0)
        write(painter, QRectF(margin, head.bottom() + 1, head.width(), cover), title.cover.join(QStringLiteral("   ")), {12}, ink().text);
    const qreal rule = sheet.body(page == 0).top() - 9;
    painter.fillRect(QRectF(margin, rule, head.width(), 1), ink().line);
    write(painter, QRectF(margin, sheet.paper.height() - margin - 10, head.width(), 16), pageNumber(page + 1, pages, language), {11},
          ink().muted, Qt::AlignRight);
}

QRectF pictureIn(const QRectF &place, std::size_t languages)
{
    const qreal height = std::min(place.width() / pictureRatio, place.height() * (languages > 1 ? 0.66 : 0.76));
    return {place.topLeft(), QSizeF(place.width(), height)};
}

void drawEntry(QPainter &painter, const QRectF &place, const Entry &entry)
{
    const QRectF picture = pictureIn(place, entry.words.size());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink().line, 0.75));
    painter.drawRect(picture);
    const Type type = typeFor(place);
    const QRectF words(place.left(), picture.bottom() + 9, place.width(), place.bottom() - picture.bottom() - 9);
    if (place.width() > 420) {
        const qreal middle = words.width() * (entry.words.size() > 1 ? 0.54 : 0.48);
        drawWords(painter, QRectF(words.topLeft(), QSizeF(middle - 14, words.height())), entry, type);
        drawEvidence(painter, words.adjusted(middle, 0, 0, 0), entry, type);
        return;
    }
    const qreal most = words.height() * (entry.words.size() > 1 ? 0.66 : 0.58);
    const qreal end = drawWords(painter, QRectF(words.topLeft(), QSizeF(words.width(), most)), entry, type);
    drawEvidence(painter, QRectF(QPointF(words.left(), end + 6), words.bottomRight()), entry, type);
}

} // namespace trustwalk::picture_export
