#include "app/lab/request_delegate.h"

#include "app/lab/request_model.h"
#include "app/ui/silhouettes.h"

#include <QPainter>

namespace trustwalk::lab {

namespace {

void draw(QPainter &painter, const QRectF &where, const QFont &font, const QColor &ink, const QString &text, Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, side | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RequestModel *>(index.model());
    const Received *received = model != nullptr ? model->at(index.row()) : nullptr;
    if (received == nullptr)
        return;
    const ui::Palette &palette = m_look.palette();
    const RequestWords words = wordsOf(*received, m_look.language);
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, palette.sunk);
        painter->fillRect(QRectF(row.left(), row.top() + 6, 4, row.height() - 12), palette.text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.text, 2));
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), 5, 5);
    }
    const qreal side = px(18), left = row.left() + px(16), inner = left + side + px(10), right = row.right() - px(14);
    ui::drawMark(*painter, words.allowed ? ui::Mark::Passed : ui::Mark::Refused, QRectF(left, row.top() + px(8), side, side),
                 {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    const QFont strong = ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold), small = ui::sansFont(12.5 * m_look.textScale);
    const QRectF first(inner, row.top() + px(5), right - inner, px(23)), second(inner, row.top() + px(28), right - inner, px(20));
    const qreal time = QFontMetricsF(small).horizontalAdvance(words.took) + px(8);
    const qreal call = std::min(QFontMetricsF(strong).horizontalAdvance(words.call) + px(10), first.width() - time);
    draw(*painter, first.adjusted(0, 0, call - first.width(), 0), strong, palette.text, words.call, Qt::AlignLeft);
    draw(*painter, first.adjusted(call, 0, -time, 0), small, palette.text, words.verdict, Qt::AlignLeft);
    draw(*painter, first, small, palette.muted, words.took, Qt::AlignRight);
    draw(*painter, second, small, palette.muted,
         words.time + QStringLiteral(" \u00b7 ") + words.caller + QStringLiteral(" \u00b7 ") + words.client, Qt::AlignLeft);
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {qRound(px(200)), qRound(px(54))};
}

} // namespace trustwalk::lab
