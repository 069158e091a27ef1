#include "app/stage/painting.h"

#include <QPainter>

namespace trustwalk::stage {
namespace {

QPen dashed(const QColor &colour, qreal width, qreal dash, qreal gap)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

ui::Silhouette shapeOf(Held::Kind kind)
{
    switch (kind) {
    case Held::Kind::LongTermKey:
    case Held::Kind::SessionKey: return ui::Silhouette::Bar;
    case Held::Kind::Token: return ui::Silhouette::Strip;
    case Held::Kind::Assertion: return ui::Silhouette::Sheet;
    case Held::Kind::Ticket: return ui::Silhouette::Ticket;
    }
    return ui::Silhouette::Bar;
}

} // namespace

void Brush::draw(const Node &node) const
{
    const bool acting = node.state == NodeState::Acting;
    const QColor line = node.state == NodeState::Idle ? m_palette.edge : m_palette.text;
    shape(ui::silhouette(node.shape, node.rect), m_palette.surface, line, acting ? 2.5 : 1.25);
    if (node.shape == ui::Silhouette::SquareRect)
        m_painter.fillRect(QRectF(node.rect.left(), node.rect.bottom() - 6, node.rect.width(), 6), line);
    icon(node.icon);
    Label name = node.name;
    name.style.weight = acting ? ui::Weight::Bold : name.style.weight;
    text(name);
    text(node.sub);
}

void Brush::ticket(const Held &held) const
{
    const QPainterPath outline = ui::silhouette(ui::Silhouette::Ticket, held.rect);
    m_painter.fillPath(outline, m_palette.temporaryTint);
    m_painter.save();
    m_painter.setClipPath(outline, Qt::IntersectClip);
    m_painter.fillRect(held.band, m_palette.temporary);
    m_painter.restore();
    shape(outline, QColor(), m_palette.temporary, 1.5);
    // Before the token and before the expiry.
    m_painter.setPen(dashed(m_palette.temporary, 1.25, 3, 3));
    m_painter.drawLines(held.perforations.data(), static_cast<int>(held.perforations.size()));
    for (const Cell &cell : held.cells)
        if (const QRectF &box = cell.label.box; held.perforations.empty() && box.left() > held.cells.front().label.box.left() + 1)
            m_painter.drawLine(QPointF(box.left() - 9, box.top() + 2), QPointF(box.left() - 9, held.rect.bottom() - 6));
    // The bar runs down as the lifetime does.
    QPainterPath whole, rest;
    whole.addRoundedRect(held.bar, held.bar.height() / 2, held.bar.height() / 2);
    rest.addRoundedRect(QRectF(held.bar.topLeft(), QSizeF(held.bar.width() * held.left, held.bar.height())), held.bar.height() / 2,
                        held.bar.height() / 2);
    m_painter.fillPath(whole, m_palette.surface);
    m_painter.fillPath(rest, m_palette.temporary);
}

void Brush::draw(const Held &held) const
{
    const QPainterPath outline = ui::silhouette(shapeOf(held.kind), held.rect);
    if (!held.present) {
        ui::strokeDashed(m_painter, outline, dashed(m_palette.edge, 1.25, 4, 4));
    } else if (held.kind == Held::Kind::LongTermKey || held.kind == Held::Kind::SessionKey) {
        const Tone tone = held.kind == Held::Kind::LongTermKey ? Tone::LongTerm : Tone::Temporary;
        m_painter.fillPath(outline, tint(tone));
        m_painter.save();
        m_painter.setClipPath(outline, Qt::IntersectClip);
        m_painter.fillRect(held.band, colour(tone));
        m_painter.restore();
        shape(outline, QColor(), colour(tone), 1.5);
    } else if (held.kind == Held::Kind::Ticket) {
        ticket(held);
    } else {
        shape(outline, m_palette.federatedTint, m_palette.federated, 1.5);
    }
    icon(held.icon);
    text(held.name);
    text(held.sub);
    for (const Cell &cell : held.cells) {
        text(cell.label);
        text(cell.value);
    }
    if (held.mark)
        mark(*held.mark, held.markBox);
}

} // namespace trustwalk::stage
