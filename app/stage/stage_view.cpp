#include "app/stage/stage_view.h"

#include "app/stage/motion.h"
#include "app/stage/piece.h"
#include "app/text/translation.h"

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace trustwalk::stage {
namespace {

constexpr qreal smallestZoom = 0.5, largestZoom = 6, zoomStep = 1.2;
constexpr qreal smallestText = 0.5, largestText = 3; ///< of the type scale
constexpr int clickSlack = 4; ///< pixels; more is a pan
constexpr int cutMilliseconds = 100; ///< where motion is reduced
constexpr int idleMs = 30; ///< longer than a frame: while something moves it never gets there

} // namespace

StageView::StageView(QWidget *parent) : QGraphicsView(parent), m_ahead(new QTimer(this))
{
    m_ahead->setSingleShot(true);
    m_ahead->setInterval(idleMs);
    connect(m_ahead, &QTimer::timeout, this, &StageView::layOutAhead);
    ui::installPaintedParts();
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Only what moves is painted anew: a message's parcel, a row, a bridge.
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setDragMode(QGraphicsView::ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
    // The background brush covers it: filled once, not by the widget first.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setBackgroundBrush(m_look.palette().background);
}

StageView::~StageView() = default;

void StageView::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_step = -1;
    m_progress = 1;
    m_before = m_end = {};
    m_layouts.setRun(m_trace, m_world);
    if (m_trace && !m_trace->steps.empty())
        showStep(0);
}

void StageView::showStep(int index, Motion motion)
{
    if (!m_trace || index < 0 || index >= static_cast<int>(m_trace->steps.size()))
        return;
    m_step = index;
    m_progress = motion == Motion::Complete ? 1 : 0;
    layOutAgain();
}

int StageView::stepMotionMs(int index) const
{
    if (m_reducedMotion)
        return cutMilliseconds;
    return m_trace && index >= 0 ? millisecondsOf(motionOf(*m_trace, static_cast<std::size_t>(index))) : 0;
}

void StageView::setProgress(qreal progress)
{
    m_progress = qBound(0.0, progress, 1.0);
    showFrame();
    if (m_ahead->isActive())
        m_ahead->start();
}

void StageView::setLook(const ui::Look &look)
{
    m_look = look;
    setAccessibleName(text::Translation::of(look.language).say("Stage", "Diagram of this step"));
    setBackgroundBrush(m_form.theme(look.theme).palette.background);
    for (Piece *piece : m_pieces)
        piece->setTheme(m_form.theme(look.theme));
    layOutAgain();
}

void StageView::setForm(const Form &form)
{
    m_form = form;
    m_layouts.setMake(form.layOut);
    setLook(m_look);
}

void StageView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    showFrame();
}

/// Both ends of the step's motion; the step before is the one that a reader comes from.
void StageView::layOutAgain()
{
    if (!m_trace || m_step < 0)
        return;
    const StageSize size {QSizeF(maximumViewportSize()), std::clamp(m_look.textScale, smallestText, largestText)};
    const auto step = static_cast<std::size_t>(m_step);
    m_layouts.setView(m_look.language, size);
    m_end = m_layouts.at(step);
    m_things.clear();
    m_before = step == 0 ? m_end : m_layouts.at(step - 1);
    applyZoom();
    showFrame();
    m_ahead->start();
}

/// One at a time: whoever presses a key in between waits for one at most. A motion puts it off.
void StageView::layOutAhead()
{
    if (m_trace && m_step >= 0 && m_layouts.makeAhead(static_cast<std::size_t>(m_step)))
        m_ahead->start();
}

void StageView::showFrame()
{
    if (!m_trace || m_step < 0)
        return;
    const MotionKind kind = m_reducedMotion ? MotionKind::Still : motionOf(*m_trace, static_cast<std::size_t>(m_step));
    m_shown = frameOf(kind, m_before, m_end, m_progress);
    putPieces();
}

/// Pieces are kept by what they are; only what is new or gone makes or ends one.
void StageView::putPieces()
{
    std::vector<Piece *> kept;
    for (Part &part : partsOf(m_shown)) {
        const auto found = std::find_if(m_pieces.begin(), m_pieces.end(),
                                        [&](const Piece *piece) { return piece != nullptr && piece->id() == part.id; });
        if (found == m_pieces.end()) {
            kept.push_back(new Piece(std::move(part), m_form.theme(m_look.theme)));
            scene()->addItem(kept.back());
        } else {
            (*found)->show(std::move(part));
            kept.push_back(*found);
            *found = nullptr;
        }
    }
    for (Piece *gone : m_pieces)
        delete gone;
    m_pieces = std::move(kept);
    putFocusRing();
}

void StageView::applyZoom()
{
    if (m_end.size.isEmpty())
        return;
    setSceneRect(QRectF(QPointF(), m_end.size));
    const qreal scale = m_end.scale * m_zoom;
    const QSizeF drawn = m_end.size * scale, room = maximumViewportSize();
    const bool fits = drawn.width() <= room.width() + 1 && drawn.height() <= room.height() + 1;
    const Qt::ScrollBarPolicy policy = fits || m_form != Form() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
    setTransform(QTransform::fromScale(scale, scale));
}

void StageView::fit()
{
    m_zoom = 1;
    applyZoom();
}

void StageView::zoomTo(const QRectF &part)
{
    if (m_end.size.isEmpty() || part.isEmpty())
        return;
    const QSizeF room = QSizeF(maximumViewportSize()) / m_end.scale;
    m_zoom = qBound(1.0, qMin(room.width() / part.width(), room.height() / part.height()), largestZoom);
    applyZoom();
    centerOn(part.center());
}

void StageView::zoomBy(qreal factor)
{
    m_zoom = qBound(smallestZoom, m_zoom * factor, largestZoom);
    applyZoom();
}

void StageView::zoomIn()
{
    zoomBy(zoomStep);
}

void StageView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void StageView::drawBackground(QPainter *painter, const QRectF &rect)
{
    constexpr qreal corner = 8; ///< what a counter's rounded edge may leave open
    QRegion paper = mapFromScene(rect).boundingRect().adjusted(-1, -1, 1, 1);
    for (const Counter *counter : {&m_shown.sts, m_shown.second ? &*m_shown.second : nullptr})
        if (counter != nullptr && std::min(counter->rect.width(), counter->rect.height()) > 2 * corner)
            paper -= mapFromScene(counter->rect.adjusted(corner, corner, -corner, -corner)).boundingRect();
    painter->save();
    painter->resetTransform();
    for (const QRect &part : paper)
        painter->fillRect(part, backgroundBrush());
    painter->restore();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOutAgain();
}

void StageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton || (event->pos() - m_pressed).manhattanLength() > clickSlack)
        return;
    const QPointF at = mapToScene(event->pos());
    for (const Counter *counter : {&m_shown.sts, m_shown.second ? &*m_shown.second : nullptr})
        if (counter != nullptr)
            for (const Row &row : counter->rows)
                if (row.step >= 0 && row.rect.contains(at)) {
                    Q_EMIT stepRequested(row.step);
                    return;
                }
    for (const Link &link : m_shown.links)
        if (link.badge && link.step >= 0 && QLineF(link.badge->centre, at).length() <= link.badge->radius + 2) {
            Q_EMIT stepRequested(link.step);
            return;
        }
    for (const Node &node : m_shown.nodes)
        if (node.rect.contains(at)) {
            choose(node);
            return;
        }
}

bool StageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = mapToScene(help->pos());
    for (const Label *label : labelsOf(m_shown))
        if (!label->whole.isEmpty() && label->box.contains(at)) {
            QToolTip::showText(help->globalPos(), label->whole, viewport());
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace trustwalk::stage
