#include "app/present/overview.h"

#include "app/present/places.h"
#include "app/ui/presentation_theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace trustwalk::present {
namespace {

constexpr int columns = 4, rowsInSight = 3;
constexpr qreal margin = 22, gap = 14, wordsHeight = 20; // units
constexpr qreal pictureHeight = 104;
constexpr qreal rowHeight = pictureHeight + wordsHeight + 14;

} // namespace

Overview::Overview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Overview::open(const Script &script, int step, const ui::Look &look)
{
    m_script = script;
    m_look = look;
    m_pictures.clear();
    setAccessibleName(tr("Overview of the steps"));
    show();
    raise();
    setFocus();
    choose(step);
}

qreal Overview::unit() const
{
    return qMin(width() / unitsWide, height() / unitsHigh);
}

QRectF Overview::cell(int index) const
{
    const qreal u = unit(), column = (width() / u - 2 * margin - (columns - 1) * gap) / columns;
    const qreal x = margin + (index % columns) * (column + gap), y = margin + (index / columns - m_firstRow) * rowHeight;
    return {x * u, y * u, column * u, (pictureHeight + wordsHeight) * u};
}

void Overview::choose(int step)
{
    m_chosen = std::clamp(step, 0, std::max(0, m_script.count() - 1));
    const int row = m_chosen / columns;
    m_firstRow = std::clamp(m_firstRow, std::max(0, row - rowsInSight + 1), row);
    if (!m_script.isEmpty())
        setAccessibleDescription(m_script.number(m_chosen) + u' ' + m_script.words(m_chosen, m_look.language).accessibleName);
    update();
}

const QPixmap &Overview::picture(int index)
{
    QPixmap &kept = m_pictures[index];
    if (kept.isNull()) {
        const QRectF box = cell(index);
        const QSizeF size(qMin(box.width(), pictureHeight * unit() * 16 / 9), pictureHeight * unit());
        kept = QPixmap((size * devicePixelRatioF()).toSize());
        kept.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&kept);
        paintFrame(painter, size, m_script, index, m_look, Captions::One);
    }
    return kept;
}

void Overview::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = ui::presentationTheme(m_look.theme).palette;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette.sunk);
    const qreal u = unit();
    for (int i = m_firstRow * columns; i < m_script.count(); ++i) {
        const QRectF box = cell(i);
        if (box.top() > height())
            break;
        const QPixmap &small = picture(i);
        const QRectF at(box.topLeft(), small.deviceIndependentSize());
        painter.drawPixmap(at, small, QRectF(small.rect()));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(i == m_chosen ? palette.text : palette.edge, (i == m_chosen ? 3 : 1.25) * u));
        painter.drawRect(at.adjusted(-1.5 * u, -1.5 * u, 1.5 * u, 1.5 * u));
        painter.save();
        painter.translate(box.left(), box.top() + pictureHeight * u);
        painter.scale(u, u);
        const stage::TextStyle style {style::smallest, i == m_chosen ? ui::Weight::SemiBold : ui::Weight::Regular};
        const QString words = m_script.number(i) + QStringLiteral("\u2002") + m_script.words(i, m_look.language).title;
        painter.setFont(stage::fontOf(style));
        painter.setPen(palette.text);
        painter.drawText(QRectF(0, 4, box.width() / u, wordsHeight - 4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         stage::cutTo(box.width() / u, words, style, stage::Cut::AtEnd));
        painter.restore();
    }
}

void Overview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pictures.clear();
}

void Overview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_chosen - 1); break;
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Up: choose(m_chosen - columns); break;
    case Qt::Key_Down: choose(m_chosen + columns); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(m_script.count() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT stepChosen(m_chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    for (int i = m_firstRow * columns; i < m_script.count(); ++i)
        if (cell(i).contains(event->position())) {
            Q_EMIT stepChosen(i);
            return;
        }
}

void Overview::wheelEvent(QWheelEvent *event)
{
    choose(m_chosen + (event->angleDelta().y() > 0 ? -columns : columns));
    event->accept();
}

} // namespace trustwalk::present
