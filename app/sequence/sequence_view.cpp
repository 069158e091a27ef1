#include "app/sequence/sequence_view.h"

#include "app/sequence/painting.h"
#include "app/text/translation.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>

namespace trustwalk::sequence {
namespace {

constexpr int glideMs = 260;
constexpr qreal smallestText = 0.5, largestText = 3; ///< of the type scale

/// The row of the layout that is the step's own: what was handed over before a check belongs to its step as well, and so does the
/// answer; -1: none.
int ownRow(const SequenceLayout &layout, int step)
{
    for (std::size_t i = layout.rows.size(); i-- > 0;)
        if (layout.rows[i].step == step && layout.rows[i].kind != Line::Kind::Refusal)
            return static_cast<int>(i);
    return -1;
}

} // namespace

SequenceView::SequenceView(QWidget *parent) : QAbstractScrollArea(parent), m_glide(new QVariantAnimation(this))
{
    ui::installPaintedParts();
    setObjectName(QStringLiteral("sequence"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumSize(320, 200);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_glide->setDuration(glideMs);
    m_glide->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
}

SequenceView::~SequenceView() = default;

void SequenceView::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_script = m_trace ? scriptOf(*m_trace, *m_world) : Script {};
    m_step = m_trace && !m_trace->steps.empty() ? 0 : -1;
    m_progress = 1;
    m_glide->stop();
    verticalScrollBar()->setValue(0);
    layOutAgain();
}

void SequenceView::showStep(int index)
{
    if (!m_trace || index < 0 || index >= static_cast<int>(m_trace->steps.size()))
        return;
    m_step = index;
    m_progress = 1;
    layOutAgain();
    bringIntoSight();
    if (hasFocus())
        ui::sayFocus(this, static_cast<int>(m_layout.lanes.size()) + ownRow(m_layout, m_step));
}

void SequenceView::setProgress(qreal progress)
{
    m_progress = qBound(0.0, progress, 1.0);
    updateRow();
}

void SequenceView::setLook(const ui::Look &look)
{
    m_look = look;
    setAccessibleName(text::Translation::of(look.language).say("Sequence", "Sequence diagram"));
    layOutAgain();
    bringIntoSight();
}

void SequenceView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

QStringList SequenceView::accessibleNames() const
{
    QStringList names;
    for (const Lane &lane : m_layout.lanes)
        names << lane.accessible;
    for (const Row &row : m_layout.rows)
        names << row.accessible;
    return names;
}

int SequenceView::partCount() const
{
    return static_cast<int>(m_layout.lanes.size() + m_layout.rows.size());
}

const Row *SequenceView::rowOf(int part) const
{
    const auto at = static_cast<std::size_t>(part), lanes = m_layout.lanes.size();
    return at >= lanes && at - lanes < m_layout.rows.size() ? &m_layout.rows[at - lanes] : nullptr;
}

ui::PaintedPart SequenceView::part(int index) const
{
    const auto onScreen = [this](const QRect &place) { return QRect(viewport()->mapToGlobal(place.topLeft()), place.size()); };
    if (const Row *row = rowOf(index)) {
        const int own = static_cast<int>(m_layout.lanes.size()) + ownRow(m_layout, m_step);
        return {row->accessible, QAccessible::ListItem,      onScreen(onViewport(row->rect)),
                row->current,    index == own && hasFocus(), row->step >= 0};
    }
    const Lane &lane = m_layout.lanes[static_cast<std::size_t>(index)];
    const QRectF head(lane.head.rect.topLeft() * scale() - QPointF(horizontalScrollBar()->value(), 0), lane.head.rect.size() * scale());
    return {lane.accessible, QAccessible::ColumnHeader, onScreen(head.toAlignedRect())};
}

void SequenceView::pressPart(int index)
{
    if (const Row *row = rowOf(index); row != nullptr && row->step >= 0)
        Q_EMIT stepRequested(row->step);
}

/// The widest viewport decides, so that a scroll bar that comes and goes doesn't move lanes.
void SequenceView::layOutAgain()
{
    if (m_step < 0) {
        m_layout = {};
        viewport()->update();
        return;
    }
    const int bar = verticalScrollBar()->sizeHint().width();
    m_layout = layOut(m_script, static_cast<std::size_t>(m_step), m_look.language,
                      {static_cast<qreal>(maximumViewportSize().width() - bar), std::clamp(m_look.textScale, smallestText, largestText)});
    const QSize size = (m_layout.size * scale()).toSize();
    verticalScrollBar()->setRange(0, qMax(0, size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qRound(30 * scale()));
    horizontalScrollBar()->setRange(0, qMax(0, size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

/// Nothing is scrolled while the step is in sight with some air around it; else it comes to the upper part, calmly.
void SequenceView::bringIntoSight()
{
    const QRectF place = placeOf(m_layout, m_step);
    if (place.isEmpty())
        return;
    const qreal top = place.top() * scale(), bottom = place.bottom() * scale(), heads = m_layout.headHeight * scale();
    const qreal height = viewport()->height(), air = qMin(72 * scale(), (height - heads) / 5);
    const int now = verticalScrollBar()->value();
    if (top - now >= heads + (now > 0 ? air : 0) && bottom - now <= height - air)
        return;
    scrollTo(qRound(top - heads - (height - heads) * 0.3));
}

void SequenceView::scrollTo(int value)
{
    value = qBound(verticalScrollBar()->minimum(), value, verticalScrollBar()->maximum());
    m_glide->stop();
    if (m_reducedMotion || !isVisible()) {
        verticalScrollBar()->setValue(value);
        return;
    }
    m_glide->setStartValue(verticalScrollBar()->value());
    m_glide->setEndValue(value);
    m_glide->start();
}

QRect SequenceView::onViewport(const QRectF &place) const
{
    const QRectF scaled(place.topLeft() * scale(), place.size() * scale());
    return scaled.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()).toAlignedRect();
}

QPointF SequenceView::toLayout(QPoint at) const
{
    return QPointF(at + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value())) / scale();
}

void SequenceView::updateRow()
{
    viewport()->update(onViewport(placeOf(m_layout, m_step)).adjusted(0, -2, 0, 2));
}

void SequenceView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const ui::Theme &theme = ui::theme(m_look.theme);
    painter.fillRect(event->rect(), theme.palette.background);
    if (m_layout.size.isEmpty())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(scale(), scale());
    const QRectF visible(toLayout(event->rect().topLeft()), QSizeF(event->rect().size()) / scale());
    painter.setClipRect(visible);
    paintRows(painter, visible, m_layout, theme, m_progress);
    painter.restore();
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.scale(scale(), scale());
    paintHeads(painter, m_layout, theme);
    if (verticalScrollBar()->value() > 0) { // something has gone below the heads
        painter.setPen(QPen(theme.palette.line, 1));
        painter.drawLine(QPointF(0, m_layout.headHeight), QPointF(m_layout.size.width(), m_layout.headHeight));
    }
    if (hasFocus() && m_ring) {
        painter.resetTransform();
        painter.setPen(QPen(theme.palette.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void SequenceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutAgain();
    bringIntoSight();
}

/// Heads stay, so the viewport can't be shifted as a whole.
void SequenceView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SequenceView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void SequenceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->pos().y() < m_layout.headHeight * scale())
        return;
    if (const int step = stepAt(m_layout, toLayout(event->pos())); step >= 0)
        Q_EMIT stepRequested(step);
}

void SequenceView::mouseMoveEvent(QMouseEvent *event)
{
    const bool onStep = event->pos().y() >= m_layout.headHeight * scale() && stepAt(m_layout, toLayout(event->pos())) >= 0;
    viewport()->setCursor(onStep ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SequenceView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_trace ? static_cast<int>(m_trace->steps.size()) - 1 : -1;
    if (event->key() == Qt::Key_Down && m_step < last)
        Q_EMIT stepRequested(m_step + 1);
    else if (event->key() == Qt::Key_Up && m_step > 0)
        Q_EMIT stepRequested(m_step - 1);
    else if (event->key() != Qt::Key_Down && event->key() != Qt::Key_Up)
        event->ignore(); // the player's keys are the window's
}

void SequenceView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

bool SequenceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool onHeads = help->pos().y() < m_layout.headHeight * scale();
    const QPointF at = onHeads ? QPointF(help->pos()) / scale() : toLayout(help->pos());
    for (const stage::Label *label : labelsOf(m_layout))
        if (!label->whole.isEmpty() && label->box.contains(at)) {
            QToolTip::showText(help->globalPos(), label->whole, viewport());
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace trustwalk::sequence
