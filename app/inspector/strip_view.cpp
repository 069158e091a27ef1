#include "app/inspector/strip_view.h"

#include "app/ui/silhouettes.h"

#include <QPainter>

namespace trustwalk::inspector {

namespace {

constexpr qreal stripHeight = 74, inset = 12, markSide = 16;

} // namespace

StripView::StripView(Strip strip, const ui::Theme &theme, qreal scale, QWidget *parent)
    : QWidget(parent), m_strip(std::move(strip)), m_theme(theme), m_scale(scale)
{
    setFixedHeight(qRound(stripHeight * scale));
    QStringList said;
    for (const Strip::Part &part : m_strip.parts)
        said << part.number + u' ' + part.name;
    setAccessibleName(said.join(QStringLiteral(", ")));
}

void StripView::paintEvent(QPaintEvent *)
{
    if (m_strip.parts.empty())
        return;
    const ui::Palette &palette = m_theme.palette;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(palette.federated, 1.5));
    painter.setBrush(palette.federatedTint);
    painter.drawPath(ui::silhouette(ui::Silhouette::Strip, all, m_scale));
    const qreal cell = all.width() / static_cast<qreal>(m_strip.parts.size());
    const QFont nameFont = ui::sansFont(13 * m_scale, ui::Weight::SemiBold), codeFont = ui::monoFont(12 * m_scale);
    for (std::size_t i = 0; i < m_strip.parts.size(); ++i) {
        const Strip::Part &part = m_strip.parts[i];
        const QRectF place(all.left() + cell * static_cast<qreal>(i), all.top(), cell, all.height());
        if (i > 0) {
            painter.setPen(QPen(palette.federated, 1.5, Qt::DashLine));
            painter.drawLine(place.topLeft(), place.bottomLeft());
        }
        const qreal room = place.width() - 2 * inset * m_scale, left = place.left() + inset * m_scale;
        painter.setPen(palette.text);
        painter.setFont(nameFont);
        painter.drawText(QRectF(left, place.top() + 8 * m_scale, room, 20 * m_scale), Qt::AlignLeft | Qt::AlignVCenter,
                         part.number + u' ' + part.name);
        painter.setFont(codeFont);
        const QFontMetricsF metrics(codeFont);
        painter.drawText(QRectF(left, place.top() + 30 * m_scale, room, 18 * m_scale), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part.text, Qt::ElideRight, room));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(left, place.top() + 49 * m_scale, room, 18 * m_scale), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(part.text.size()) + QStringLiteral(" B"));
        if (part.mark == Mark::None)
            continue;
        const qreal side = markSide * m_scale;
        ui::drawMark(painter, part.mark == Mark::Refused ? ui::Mark::Refused : ui::Mark::Passed,
                     QRectF(place.right() - inset * m_scale - side, place.top() + 10 * m_scale, side, side),
                     {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    }
}

} // namespace trustwalk::inspector
