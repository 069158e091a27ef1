#include "app/stage/painting.h"

#include <QPainter>

namespace trustwalk::stage {
namespace {

constexpr qreal currentBar = 5;

} // namespace

void Brush::row(const Row &row) const
{
    const bool refused = row.mark == ui::Mark::Refused;
    if (row.current) {
        m_painter.fillRect(row.rect.adjusted(2, 0, -2, 0), m_palette.background);
        m_painter.fillRect(QRectF(row.rect.left() + 1, row.rect.top(), currentBar, row.rect.height()),
                           refused ? m_palette.refused : m_palette.text);
    }
    if (row.mark)
        mark(*row.mark, row.markBox);
    text(row.title);
    text(row.number);
    if (row.open < 1) {
        // Still opening: what is below the title comes into sight from above.
        m_painter.save();
        m_painter.setClipRect(row.rect, Qt::IntersectClip);
    }
    if (row.question)
        text(*row.question);
    if (row.verdict)
        text(*row.verdict);
    if (row.pill) {
        shape(ui::silhouette(ui::Silhouette::Pill, row.pill->rect), tint(row.pill->tone), colour(row.pill->tone), 1.5);
        text(row.pill->label);
        text(row.pill->value);
    }
    if (row.open < 1)
        m_painter.restore();
}

void Brush::footer(const Footer &footer) const
{
    text(footer.title);
    for (const Chip &held : footer.chips)
        chip(held);
    for (const Cell &cell : footer.fields) {
        text(cell.label);
        text(cell.value);
    }
    if (!footer.refusal)
        return;
    shape(ui::silhouette(ui::Silhouette::Bar, footer.refusal->rect), m_palette.refusedTint, m_palette.refused, 1.5);
    mark(ui::Mark::Refused, footer.refusal->markBox);
    text(footer.refusal->code);
    for (const Label &line : footer.refusal->message)
        text(line);
}

void Brush::draw(const Counter &counter) const
{
    const QPainterPath outline = ui::silhouette(ui::Silhouette::Counter, counter.rect);
    m_painter.fillPath(outline, m_palette.surface);
    m_painter.fillPath(ui::counterHead(counter.rect, counter.headHeight), m_palette.head);
    icon(counter.icon);
    text(counter.name);
    text(counter.place);
    for (const Row &each : counter.rows)
        row(each);
    m_painter.setPen(QPen(m_palette.line, counter.hairline));
    m_painter.drawLines(counter.hairlines.data(), static_cast<int>(counter.hairlines.size()));
    if (counter.footer)
        footer(*counter.footer);
    shape(outline, QColor(), counter.acting ? m_palette.text : m_palette.edge, counter.acting ? 2.5 : 1.25);
}

} // namespace trustwalk::stage
