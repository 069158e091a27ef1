#include "app/sequence/painting.h"

#include "app/stage/painting.h"
#include "app/ui/icons.h"

#include <QPainter>

namespace trustwalk::sequence {
namespace {

constexpr qreal barWidth = 5; ///< at the left of what is current

void paintLifelines(QPainter &painter, const QRectF &visible, const SequenceLayout &layout, const ui::Palette &palette)
{
    for (const Lane &lane : layout.lanes) {
        QPen pen(palette.edge, 1.25);
        if (!lane.reached)
            pen.setDashPattern({2, 4});
        painter.setPen(pen);
        painter.drawLine(QPointF(lane.x, qMax(visible.top(), layout.headHeight)),
                         QPointF(lane.x, qMin(visible.bottom(), layout.size.height() - 8)));
    }
}

void paintComparison(QPainter &painter, const Comparison &comparison, const stage::Brush &brush, const ui::Palette &palette)
{
    const bool holds = comparison.kind == stage::BridgeKind::Equal || comparison.kind == stage::BridgeKind::Holds;
    const stage::Tone tone = holds ? stage::Tone::Allowed : stage::Tone::Refused;
    painter.setBrush(brush.tint(tone));
    painter.setPen(QPen(brush.colour(tone), 1.5));
    painter.drawRoundedRect(comparison.rect, 8, 8);
    for (const stage::Label *label : {&comparison.presentedLabel, &comparison.presented, &comparison.referenceLabel, &comparison.reference})
        brush.draw(*label);
    const qreal radius = comparison.sign.width() / 2;
    const auto sign = [&](ui::BridgeSign kind) {
        ui::drawBridgeSign(painter, kind, comparison.sign.center(), radius, brush.colour(tone), palette.onMark);
    };
    switch (comparison.kind) {
    case stage::BridgeKind::Equal: sign(ui::BridgeSign::Equal); break;
    case stage::BridgeKind::NotEqual: sign(ui::BridgeSign::NotEqual); break;
    case stage::BridgeKind::Holds: sign(ui::BridgeSign::Holds); break;
    case stage::BridgeKind::Fails: ui::drawMark(painter, ui::Mark::Refused, comparison.sign, brush.markInk()); break;
    }
}

void paintTicket(QPainter &painter, const Ticket &ticket, const stage::Brush &brush, const ui::Palette &palette)
{
    QPen outline(ticket.present ? palette.temporary : palette.edge, ticket.present ? 1.5 : 1.25);
    if (!ticket.present)
        outline.setDashPattern({3, 3});
    painter.setBrush(ticket.present ? palette.temporaryTint : palette.background);
    painter.setPen(outline);
    painter.drawPath(ui::silhouette(ui::Silhouette::Ticket, ticket.rect));
    if (!ticket.present)
        return;
    ui::drawIcon(painter, ticket.icon.name, ticket.icon.box, palette.text);
    brush.draw(ticket.key);
    brush.draw(ticket.validity);
}

void paintRow(QPainter &painter, const Row &row, const ui::Theme &theme, qreal progress)
{
    const ui::Palette &palette = theme.palette;
    const stage::Brush brush(painter, theme);
    if (!row.words.empty())
        painter.fillRect(row.paper, row.current ? palette.sunk : palette.background);
    if (row.link) {
        stage::Link link = *row.link;
        link.drawn = row.current ? progress : 1;
        brush.draw(link);
    }
    if (row.badge) {
        stage::Link number; // a number without a line
        number.badge = row.badge;
        brush.draw(number);
    }
    if (row.mark) {
        if (*row.mark != ui::Mark::Done)
            painter.fillRect(row.markBox, row.current ? palette.sunk : palette.background);
        ui::drawMark(painter, *row.mark, row.markBox, brush.markInk());
    }
    brush.draw(row.number);
    for (const stage::Label &label : row.words)
        brush.draw(label);
    if (row.comparison)
        paintComparison(painter, *row.comparison, brush, palette);
    if (row.ticket) {
        Ticket ticket = *row.ticket;
        ticket.present = ticket.present && (!row.current || progress >= 1);
        paintTicket(painter, ticket, brush, palette);
    }
}

} // namespace

void paintRows(QPainter &painter, const QRectF &visible, const SequenceLayout &layout, const ui::Theme &theme, qreal progress)
{
    painter.fillRect(visible, theme.palette.background);
    for (const Row &row : layout.rows)
        if (row.current && row.rect.intersects(visible)) {
            painter.fillRect(row.rect, theme.palette.sunk);
            painter.fillRect(QRectF(row.rect.left(), row.rect.top(), barWidth, row.rect.height()), theme.palette.text);
        }
    paintLifelines(painter, visible, layout, theme.palette);
    for (const Row &row : layout.rows)
        if (row.rect.intersects(visible))
            paintRow(painter, row, theme, progress);
}

void paintHeads(QPainter &painter, const SequenceLayout &layout, const ui::Theme &theme)
{
    painter.fillRect(QRectF(0, 0, layout.size.width(), layout.headHeight), theme.palette.background);
    const stage::Brush brush(painter, theme);
    for (const Lane &lane : layout.lanes) {
        painter.setPen(QPen(theme.palette.edge, 1.25));
        painter.drawLine(QPointF(lane.x, lane.head.rect.bottom()), QPointF(lane.x, layout.headHeight));
        brush.draw(lane.head);
    }
}

QSizeF pictureSize(qreal width, const trace::Trace &trace, const world::World &world, std::size_t index)
{
    return layOut(scriptOf(trace, world), index, ui::Language::English, {width, 1}).size;
}

SequencePicture::SequencePicture(const trace::Trace &trace, const world::World &world, std::size_t index, ui::Language language,
                                 const QSizeF &size)
    : m_size(size)
{
    // A long walk in a low picture is laid out for a wider one and drawn smaller, so that it fills what it is given.
    const Script script = scriptOf(trace, world);
    m_layout = layOut(script, index, language, {size.width(), 1});
    for (int tries = 0; tries < 4 && m_layout.size.height() / m_layout.size.width() > size.height() / size.width(); ++tries)
        m_layout = layOut(script, index, language, {m_layout.size.height() * size.width() / size.height(), 1});
}

void SequencePicture::draw(QPainter &painter, ui::ThemeKind theme, qreal progress) const
{
    const ui::Theme &look = ui::theme(theme);
    const qreal scale = qMin(m_size.width() / m_layout.size.width(), m_size.height() / m_layout.size.height());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), look.palette.background);
    painter.translate((m_size.width() - m_layout.size.width() * scale) / 2, (m_size.height() - m_layout.size.height() * scale) / 2);
    painter.scale(scale, scale);
    paintRows(painter, QRectF(QPointF(), m_layout.size), m_layout, look, progress);
    paintHeads(painter, m_layout, look);
    painter.restore();
}

void renderSequence(QPainter &painter, const QSizeF &size, const trace::Trace &trace, const world::World &world, std::size_t index,
                    ui::Language language, ui::ThemeKind theme)
{
    SequencePicture(trace, world, index, language, size).draw(painter, theme);
}

} // namespace trustwalk::sequence
