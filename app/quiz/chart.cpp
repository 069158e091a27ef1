#include "app/quiz/chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr qreal padding = 20;

} // namespace

Chart::Chart(const char *name, QWidget *parent) : QWidget(parent)
{
    setObjectName(QLatin1String(name));
    ui::installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chart::setLook(const Look &look)
{
    m_look = look;
    refresh();
}

void Chart::refresh()
{
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    tellReader();
    updateGeometry();
    update();
}

QStringList Chart::spoken() const
{
    QStringList lines;
    for (int i = 0; i < count(); ++i)
        lines << said(i);
    return lines;
}

void Chart::tellReader()
{
    const QString comma = m_look.words().say("Quiz", ", ");
    setAccessibleName(hasFocus() && m_current < count() ? said(m_current) + comma + title() : title());
    setAccessibleDescription(count() == 0 ? emptyWords() : spoken().join(u'\n'));
    if (current() >= 0 && current() < count())
        ui::sayFocus(this, current());
}

ui::PaintedPart Chart::part(int index) const
{
    const QRect place = spot(index, area()).toAlignedRect();
    const bool here = index == current();
    return {said(index), QAccessible::Graphic, QRect(mapToGlobal(place.topLeft()), place.size()), here, here, false};
}

void Chart::pressPart(int) {} // figures are only read

QColor Chart::shade(qreal strength) const
{
    const QColor ink = m_look.palette().text, paper = m_look.palette().surface;
    const qreal part = std::clamp<qreal>(strength, 0, 1);
    return QColor::fromRgbF(static_cast<float>(paper.redF() + (ink.redF() - paper.redF()) * part),
                            static_cast<float>(paper.greenF() + (ink.greenF() - paper.greenF()) * part),
                            static_cast<float>(paper.blueF() + (ink.blueF() - paper.blueF()) * part));
}

qreal Chart::headHeight() const
{
    return m_look.px(padding) + m_look.px(26) + (subtitle().isEmpty() ? 0 : m_look.px(22)) + m_look.px(10);
}

QRectF Chart::area() const
{
    const qreal edge = m_look.px(padding);
    return {edge, headHeight(), width() - 2 * edge, height() - headHeight() - edge};
}

int Chart::heightForWidth(int width) const
{
    const qreal inner = width - 2 * m_look.px(padding);
    return static_cast<int>(std::ceil(headHeight() + (count() == 0 ? m_look.px(64) : areaHeight(inner)) + m_look.px(padding)));
}

QSize Chart::sizeHint() const
{
    return {m_look.px(420), heightForWidth(m_look.px(420))};
}

QSize Chart::minimumSizeHint() const
{
    return {m_look.px(300), m_look.px(120)};
}

void Chart::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? palette.text : palette.line, hasFocus() ? 2 : 1.25));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const qreal edge = m_look.px(padding);
    painter.setFont(m_look.sans(17, ui::Weight::SemiBold));
    painter.setPen(palette.text);
    painter.drawText(QRectF(edge, edge, width() - 2 * edge, m_look.px(26)), Qt::AlignLeft | Qt::AlignVCenter, title());
    // With the keyboard in it, what it says of the figure stands where the subtitle does.
    const QString below = current() >= 0 && current() < count() ? said(current()) : subtitle();
    painter.setFont(m_look.sans(13.5));
    painter.setPen(current() >= 0 ? palette.text : palette.muted);
    if (!subtitle().isEmpty())
        painter.drawText(QRectF(edge, edge + m_look.px(26), width() - 2 * edge, m_look.px(22)), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(below, Qt::ElideRight, static_cast<int>(width() - 2 * edge)));
    const QRectF where = area();
    if (count() == 0) {
        painter.setFont(m_look.sans(15));
        painter.setPen(palette.muted);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, emptyWords());
        return;
    }
    paintArea(painter, where);
    if (current() >= 0 && current() < count()) {
        painter.setPen(QPen(palette.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(spot(current(), where).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left: step = -1; break;
    case Qt::Key_Right: step = 1; break;
    case Qt::Key_Up: step = rowStep() > 0 ? -rowStep() : -1; break;
    case Qt::Key_Down: step = rowStep() > 0 ? rowStep() : 1; break;
    case Qt::Key_Home: step = -m_current; break;
    case Qt::Key_End: step = count() - 1 - m_current; break;
    default: event->ignore(); return;
    }
    const int wanted = m_current + step;
    if (wanted >= 0 && wanted < count())
        m_current = wanted;
    tellReader();
    update();
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellReader();
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellReader();
    update();
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < count(); ++i)
        if (spot(i, area()).adjusted(-1, -1, 1, 1).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), said(i), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace trustwalk::quiz_page
