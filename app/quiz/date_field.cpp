#include "app/quiz/date_field.h"

#include <QPainter>

namespace trustwalk::quiz_page {

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
}

void DateField::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sans(14));
    update();
}

/// The page's style has no arrows: a picture of one could not take the theme's ink.
void DateField::paintEvent(QPaintEvent *event)
{
    QDateEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? m_look.palette().muted : m_look.palette().line, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre(width() - m_look.px(17), height() / 2.0);
    painter.drawPolyline(QPolygonF {centre + QPointF(-5, -2.5), centre + QPointF(0, 2.5), centre + QPointF(5, -2.5)});
}

} // namespace trustwalk::quiz_page
