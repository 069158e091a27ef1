#include "app/lab/switch_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::lab {

namespace {

constexpr qreal trackWidth = 46, trackHeight = 26, edge = 6, gap = 12;

} // namespace

SwitchButton::SwitchButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SwitchButton::sayState);
}

void SwitchButton::setLook(const ui::Look &look)
{
    m_look = look;
    setFont(ui::sansFont(15 * look.textScale, ui::Weight::SemiBold));
    updateGeometry();
    update();
}

void SwitchButton::setWords(const QString &on, const QString &off)
{
    m_on = on;
    m_off = off;
    sayState();
    updateGeometry();
}

void SwitchButton::sayState()
{
    setText(isChecked() ? m_on : m_off);
    setAccessibleName(text());
    update();
}

QSize SwitchButton::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const qreal words = std::max(metrics.horizontalAdvance(m_on), metrics.horizontalAdvance(m_off));
    return {static_cast<int>(std::ceil(px(trackWidth + gap + 3 * edge) + words)), qRound(px(40))};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF track(px(edge), (height() - px(trackHeight)) / 2, px(trackWidth), px(trackHeight));
    painter.setPen(QPen(on ? palette.text : palette.edge, 1.5));
    painter.setBrush(on ? palette.text : palette.surface);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal knob = track.height() - px(8), left = on ? track.right() - knob - px(4) : track.left() + px(4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? palette.background : palette.edge);
    painter.drawEllipse(QRectF(left, track.top() + px(4), knob, knob));
    if (hasFocus()) {
        painter.setPen(QPen(palette.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    painter.setFont(font());
    painter.setPen(palette.text);
    painter.drawText(QRectF(track.right() + px(gap), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void SwitchButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace trustwalk::lab
