#include "app/quiz/counter_parts.h"

#include "app/quiz/run_painter.h"
#include "app/ui/icons.h"
#include "app/ui/silhouettes.h"

#include <QKeyEvent>
#include <QPainter>

namespace trustwalk::quiz_page {

namespace {

constexpr int visitorHeight = 58, arrowHeight = 22;

} // namespace

CheckRow::CheckRow(int check, const QString &title, const Look &look, QWidget *parent)
    : QAbstractButton(parent), m_check(check), m_look(look)
{
    setObjectName(QStringLiteral("check"));
    setText(title);
    setFont(look.sans(14, ui::Weight::SemiBold));
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize CheckRow::sizeHint() const
{
    return {m_look.px(counterWidth), m_look.px(34)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {m_look.px(150), m_look.px(34)};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), palette.sunk);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 5, height()), palette.text);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const qreal side = m_look.px(17), left = m_look.px(15);
    ui::drawMark(painter, isChecked() ? ui::Mark::Now : ui::Mark::ToCome, QRectF(left, (height() - side) / 2, side, side),
                 {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    const QFont title = m_look.sans(14, isChecked() ? ui::Weight::SemiBold : ui::Weight::Regular);
    const qreal text = left + side + m_look.px(11), room = width() - m_look.px(12) - text;
    painter.setFont(title);
    painter.setPen(palette.text);
    painter.drawText(QRectF(text, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(this->text(), Qt::ElideRight, room));
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Space && !isChecked())
        click();
    else
        event->ignore();
}

CounterHead::CounterHead(const QString &icon, const QString &name, const QString &place, const Look &look, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_name(name), m_place(place), m_look(look)
{
    setFixedHeight(look.px(44));
    setAccessibleName(name + QStringLiteral(" ") + place);
}

void CounterHead::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ui::counterHead(rect(), height()), palette.head);
    const qreal side = m_look.px(20), left = m_look.px(14);
    ui::drawIcon(painter, m_icon, QRectF(left, (height() - side) / 2, side, side), palette.onHead);
    const QFont name = m_look.sans(15, ui::Weight::SemiBold);
    const qreal text = left + side + m_look.px(10), wide = QFontMetricsF(name).horizontalAdvance(m_name) + 2;
    painter.setPen(palette.onHead);
    painter.setFont(name);
    painter.drawText(QRectF(text, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    const QFont place = m_look.mono(12.5);
    const QRectF rest(text + wide + m_look.px(10), 0, width() - text - wide - m_look.px(24), height());
    painter.setFont(place);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, QFontMetricsF(place).elidedText(m_place, Qt::ElideRight, rest.width()));
}

VisitorBox::VisitorBox(const RunRow &row, const Look &look, QWidget *parent) : QWidget(parent), m_row(row), m_look(look)
{
    setFixedHeight(look.px(visitorHeight + arrowHeight));
    setAccessibleName(row.spoken(look.words()));
}

void VisitorBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RunPainter paint(m_look);
    const qreal high = m_look.px(visitorHeight);
    paint.draw(painter, m_row, QRectF(1, 1, width() - 2, high - 2));
    paint.drawArrow(painter, m_row, RunRow {}, QPointF(width() / 2.0, high), QPointF(width() / 2.0, height() - 1));
}

} // namespace trustwalk::quiz_page
