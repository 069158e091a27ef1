#include "app/stage/painting.h"

#include "app/stage/piece.h"
#include "app/ui/icons.h"
#include "app/ui/stamp.h"

#include <QPaintEngine>
#include <QPainter>

namespace trustwalk::stage {
namespace {

QPointF cornerOf(const Shaped &line, const Label &label)
{
    const qreal right = label.box.width() - line.width, below = label.box.height() - line.height;
    const qreal x = label.alignment & Qt::AlignRight ? right : label.alignment & Qt::AlignHCenter ? right / 2 : 0;
    const qreal y = label.alignment & Qt::AlignBottom ? below : label.alignment & Qt::AlignVCenter ? below / 2 : 0;
    return label.box.topLeft() + QPointF(x, y);
}

} // namespace

QColor Brush::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text: return m_palette.text;
    case Ink::Muted: return m_palette.muted;
    case Ink::Edge: return m_palette.edge;
    case Ink::OnHead: return m_palette.onHead;
    case Ink::OnMark: return m_palette.onMark;
    }
    return m_palette.text;
}

QColor Brush::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Ink: return m_palette.text;
    case Tone::LongTerm: return m_palette.longTerm;
    case Tone::Temporary: return m_palette.temporary;
    case Tone::Federated: return m_palette.federated;
    case Tone::Allowed: return m_palette.allowed;
    case Tone::Refused: return m_palette.refused;
    }
    return m_palette.text;
}

QColor Brush::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Ink: return m_palette.surface;
    case Tone::LongTerm: return m_palette.longTermTint;
    case Tone::Temporary: return m_palette.temporaryTint;
    case Tone::Federated: return m_palette.federatedTint;
    case Tone::Allowed: return m_palette.allowedTint;
    case Tone::Refused: return m_palette.refusedTint;
    }
    return m_palette.surface;
}

ui::MarkInk Brush::markInk() const
{
    return {m_palette.allowed, m_palette.refused, m_palette.edge, m_palette.text, m_palette.onMark};
}

void Brush::text(const Label &label) const
{
    if (label.text.isEmpty())
        return;
    m_painter.setPen(ink(label.ink));
    if (m_painter.paintEngine()->type() == QPaintEngine::Raster) {
        const Shaped line = shaped(label.text, label.style);
        const QPointF at = cornerOf(line, label);
        for (const QGlyphRun &run : line.runs)
            m_painter.drawGlyphRun(at, run);
        return;
    }
    m_painter.setFont(fontOf(label.style)); // elsewhere text stays text
    // The text was fitted already; a rounding of metrics at another resolution must not cut its last letter.
    m_painter.drawText(label.box, static_cast<int>(label.alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

void Brush::icon(const Icon &icon) const
{
    if (icon.name.isEmpty())
        return;
    const QColor drawn = icon.tone ? (*icon.tone == Tone::Ink ? m_palette.edge : colour(*icon.tone)) : ink(icon.ink);
    ui::drawStamp(m_painter, icon.name + drawn.name(), icon.box,
                  [&](QPainter &painter, const QRectF &box) { ui::drawIcon(painter, icon.name, box, drawn); });
}

void Brush::mark(ui::Mark mark, const QRectF &box) const
{
    // Two inks tell the themes apart: the four colours of a mark come from one palette.
    const ui::MarkInk ink = markInk();
    ui::drawStamp(m_painter, QString::number(static_cast<int>(mark)) + ink.text.name() + ink.edge.name(), box,
                  [&](QPainter &painter, const QRectF &where) { ui::drawMark(painter, mark, where, ink); });
}

void Brush::shape(const QPainterPath &path, const QColor &fill, const QColor &line, qreal width) const
{
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.setPen(QPen(line, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void Brush::chip(const Chip &chip) const
{
    const QColor line = chip.tone == Tone::Ink ? m_palette.edge : colour(chip.tone);
    shape(ui::silhouette(ui::Silhouette::Bar, chip.rect), tint(chip.tone), line, 1.25);
    icon(chip.icon);
    text(chip.text);
}

void Brush::draw(const Label &label) const
{
    text(label);
}

void Brush::draw(const FoldedActor &actor) const
{
    shape(ui::silhouette(ui::Silhouette::Pill, actor.rect), QColor(), m_palette.line, 1.25);
    icon(actor.icon);
    text(actor.name);
}

void Brush::draw(const Ground &ground) const
{
    m_painter.fillPath(ui::roundedPolyline(ground.outline, 4), m_palette.sunk);
}

void Brush::draw(const Parcel &parcel) const
{
    m_painter.save();
    m_painter.translate(parcel.centre);
    for (const Chip &carried : parcel.chips)
        chip(carried);
    m_painter.restore();
}

void paintStage(QPainter &painter, const QRectF &target, const StageLayout &layout, const ui::Theme &theme)
{
    if (layout.size.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(target, theme.palette.background);
    const qreal scale = qMin(target.width() / layout.size.width(), target.height() / layout.size.height());
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-layout.size.width() / 2, -layout.size.height() / 2);
    const Brush brush(painter, theme);
    for (const Part &part : partsOf(layout))
        std::visit([&](const auto &thing) { brush.draw(thing); }, part.thing);
    painter.restore();
}

} // namespace trustwalk::stage
