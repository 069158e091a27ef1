#include "app/quiz/row_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trustwalk::quiz_page {

RowButton::RowButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RowButton::setWords(const Words &words, qreal known, qreal seen)
{
    m_words = words;
    m_known = known;
    m_seen = seen;
    QStringList parts {words.title, words.detail, words.right};
    parts.removeAll(QString());
    setAccessibleName(parts.join(m_look.words().say("Quiz", ", ")));
    updateGeometry();
    update();
}

void RowButton::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize RowButton::sizeHint() const
{
    const int detail = m_words.detail.isEmpty() ? 0 : m_look.px(20);
    return {m_look.px(280), m_look.px(18) + m_words.lines * m_look.px(23) + detail};
}

QSize RowButton::minimumSizeHint() const
{
    return {m_look.px(180), sizeHint().height()};
}

void RowButton::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), palette.sunk);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 5, 5);
    }
    const qreal edge = m_look.px(12), barWidth = m_look.px(110);
    qreal right = width() - edge;
    if (m_known >= 0) {
        const QRectF bar(right - barWidth, height() / 2.0 + m_look.px(6), barWidth, m_look.px(7));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.sunk);
        painter.drawRoundedRect(bar, 3, 3);
        const QColor seen = QColor::fromRgb((palette.text.red() + 3 * palette.surface.red()) / 4,
                                            (palette.text.green() + 3 * palette.surface.green()) / 4,
                                            (palette.text.blue() + 3 * palette.surface.blue()) / 4);
        for (const auto &[share, ink] : {std::pair {m_seen, seen}, {m_known, palette.text}})
            if (share > 0) {
                painter.setBrush(ink);
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(bar.height(), bar.width() * share), bar.height()), 3, 3);
            }
        painter.setFont(m_look.sans(13));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(bar.left(), bar.top() - m_look.px(24), barWidth, m_look.px(20)), Qt::AlignRight | Qt::AlignVCenter,
                         m_words.right);
        right = bar.left() - m_look.px(16);
    } else if (!m_words.right.isEmpty()) {
        painter.setFont(m_look.sans(13));
        painter.setPen(palette.muted);
        const qreal wide = painter.fontMetrics().horizontalAdvance(m_words.right) + 2;
        painter.drawText(QRectF(right - wide, 0, wide, height()), Qt::AlignRight | Qt::AlignVCenter, m_words.right);
        right -= wide + m_look.px(12);
    }
    const QFont title = m_look.sans(15, m_words.lines > 1 ? ui::Weight::Regular : ui::Weight::Medium), detail = m_look.sans(13);
    const qreal high = m_words.lines * m_look.px(23);
    qreal top = m_look.px(8);
    painter.setFont(title);
    painter.setPen(palette.text);
    if (m_words.lines > 1) {
        MarkupLayout(m_words.title, m_look.markup(15), right - edge - m_look.px(14), m_words.lines, MarkupLayout::Reading::Plain)
            .draw(painter, {edge, top});
    } else {
        painter.drawText(QRectF(edge, top, right - edge, high), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(title).elidedText(m_words.title, Qt::ElideRight, right - edge));
    }
    top += high;
    painter.setFont(detail);
    painter.setPen(palette.muted);
    painter.drawText(QRectF(edge, top, right - edge, m_look.px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(detail).elidedText(m_words.detail, Qt::ElideRight, right - edge));
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Down: focusNextPrevChild(true); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace trustwalk::quiz_page
