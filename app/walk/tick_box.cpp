#include "app/walk/tick_box.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace trustwalk::walk_page {

TickBox::TickBox(const QString &text, const ui::Palette &palette, QWidget *parent) : QCheckBox(text, parent), m_palette(palette) {}

void TickBox::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this)).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor frame = !isEnabled() ? m_palette.line : hasFocus() || isChecked() ? m_palette.text : m_palette.muted;
    painter.setPen(QPen(frame, hasFocus() ? 2.5 : 1.5));
    painter.setBrush(isChecked() ? m_palette.text : m_palette.surface);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (isChecked()) {
        painter.setPen(QPen(m_palette.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{box.left() + box.width() * 0.22, box.top() + box.height() * 0.53},
                                {box.left() + box.width() * 0.43, box.top() + box.height() * 0.74},
                                {box.left() + box.width() * 0.79, box.top() + box.height() * 0.28}};
        painter.drawPolyline(tick, 3);
    }
    painter.setPen(isEnabled() ? m_palette.text : m_palette.muted);
    painter.setFont(font());
    painter.drawText(style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

} // namespace trustwalk::walk_page
