#include "app/present/active_part.h"

namespace trustwalk::present {
namespace {

constexpr qreal around = 14;
constexpr qreal nearest = 2.5; ///< times larger than the whole stage

} // namespace

QRectF activePart(const stage::StageLayout &layout)
{
    const QRectF stage(QPointF(), layout.size);
    QRectF part;
    for (const stage::Row &row : layout.sts.rows)
        if (row.current)
            part |= row.rect;
    if (layout.document)
        part |= layout.document->rect;
    for (const stage::Link &link : layout.links)
        if (link.state == stage::LinkState::Now)
            part |= link.points.boundingRect().adjusted(-around, -around, around, around);
    for (const stage::Held &held : layout.held)
        if (held.present && !held.perforations.empty())
            part |= held.rect;
    if (layout.sts.footer && layout.sts.footer->refusal)
        part |= layout.sts.footer->refusal->rect;
    if (part.isEmpty())
        return stage;
    part.adjust(-around, -around, around, around);
    const QSizeF least = layout.size / nearest;
    const qreal wider = qMax(0.0, least.width() - part.width()) / 2, higher = qMax(0.0, least.height() - part.height()) / 2;
    return part.adjusted(-wider, -higher, wider, higher);
}

} // namespace trustwalk::present
