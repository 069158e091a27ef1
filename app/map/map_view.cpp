#include "app/map/map_view.h"

#include "app/map/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace trustwalk::map {
namespace {

constexpr qreal zoomStep = 1.2, largestScale = 3, legibleScale = 1;
constexpr qreal panStep = 80; ///< pixels
constexpr int flightMs = 350, clickSlack = 4;

} // namespace

MapView::MapView(QWidget *parent) : QWidget(parent), m_flight(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
    m_flight->setStartValue(0.0);
    m_flight->setEndValue(1.0);
    m_flight->setDuration(flightMs);
    m_flight->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const qreal part = value.toReal();
        m_camera.centre = m_from.centre + (m_to.centre - m_from.centre) * part;
        m_camera.scale = m_from.scale * std::pow(m_to.scale / m_from.scale, part);
        update();
    });
}

MapView::~MapView() = default;

void MapView::setSheet(std::shared_ptr<const Sheet> sheet)
{
    const std::string chosen = m_sheet && m_chosen >= 0 ? m_sheet->graph.items[static_cast<std::size_t>(m_chosen)].id : std::string();
    const bool first = m_sheet == nullptr;
    m_sheet = std::move(sheet);
    m_hovered = -1;
    m_chosen = m_sheet && !chosen.empty() ? m_sheet->graph.indexOf(chosen) : -1;
    light();
    if (first || m_fitted)
        fit();
}

void MapView::setLook(const ui::Look &look)
{
    m_look = look;
    setAccessibleName(text::Translation::of(look.language).say("Map", "Map of the world"));
    update();
}

void MapView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void MapView::setChosen(int item)
{
    m_chosen = item;
    light();
}

void MapView::setCamera(const Camera &camera)
{
    m_flight->stop();
    m_camera = camera;
    m_camera.viewport = size();
    m_fitted = false;
    update();
}

qreal MapView::fittingScale() const
{
    if (!m_sheet || m_sheet->layout.bounds.isEmpty())
        return 1;
    const QSizeF bounds = m_sheet->layout.bounds.size();
    // A small world isn't blown up: its words have the size of all others.
    return std::min({width() / bounds.width(), height() / bounds.height(), 1.25 * m_look.textScale});
}

void MapView::fit()
{
    if (!m_sheet)
        return;
    m_flight->stop();
    m_camera = {m_sheet->layout.bounds.center(), fittingScale(), size()};
    m_fitted = true;
    update();
}

void MapView::flyTo(int item)
{
    if (!m_sheet || item < 0)
        return;
    const QRectF &place = m_sheet->layout.places[static_cast<std::size_t>(item)].rect;
    if (detailAt(m_camera.scale) == Detail::Near && m_camera.visible().contains(place))
        return; // it can be read where it is
    m_fitted = false;
    m_from = m_camera;
    m_to = {place.center(), std::max(m_camera.scale, std::min(legibleScale * m_look.textScale, largestScale)), size()};
    m_flight->stop();
    if (m_reducedMotion || !isVisible()) {
        m_camera = m_to;
        update();
    } else {
        m_flight->start();
    }
}

void MapView::zoomAt(QPointF at, qreal factor)
{
    m_flight->stop();
    const QPointF held = m_camera.toMap(at);
    m_camera.scale
        = std::clamp(m_camera.scale * factor, std::min(fittingScale() * 0.8, 1.0), largestScale * std::max(1.0, m_look.textScale));
    m_camera.centre += held - m_camera.toMap(at);
    m_fitted = false;
    keepInSight();
}

void MapView::zoomIn()
{
    zoomAt(QRectF(rect()).center(), zoomStep);
}

void MapView::zoomOut()
{
    zoomAt(QRectF(rect()).center(), 1 / zoomStep);
}

void MapView::panBy(QPointF pixels)
{
    m_flight->stop();
    m_camera.centre += pixels / m_camera.scale;
    m_fitted = false;
    keepInSight();
}

/// The middle of the view is always somewhere on the map: nobody gets lost.
void MapView::keepInSight()
{
    if (m_sheet) {
        const QRectF &bounds = m_sheet->layout.bounds;
        m_camera.centre.setX(std::clamp(m_camera.centre.x(), bounds.left(), bounds.right()));
        m_camera.centre.setY(std::clamp(m_camera.centre.y(), bounds.top(), bounds.bottom()));
    }
    update();
}

int MapView::itemAt(QPointF at) const
{
    return m_sheet ? m_sheet->layout.itemAt(m_camera.toMap(at)) : -1;
}

void MapView::light()
{
    m_light = m_sheet ? lightOf(*m_sheet, m_hovered >= 0 ? m_hovered : m_chosen) : Light {};
    update();
}

void MapView::setHovered(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    light();
}

void MapView::choose(int item)
{
    setChosen(item);
    Q_EMIT itemChosen(item);
}

/// The nearest thing in that direction: what lies aside counts as further away.
void MapView::chooseNeighbour(QPointF direction)
{
    if (!m_sheet || m_sheet->layout.places.empty())
        return;
    const QPointF from = m_chosen < 0 ? m_camera.centre : m_sheet->layout.places[static_cast<std::size_t>(m_chosen)].rect.center();
    int nearest = -1;
    qreal least = 0;
    for (std::size_t i = 0; i < m_sheet->layout.places.size(); ++i) {
        const QPointF way = m_sheet->layout.places[i].rect.center() - from;
        const qreal along = QPointF::dotProduct(way, direction), aside = qAbs(way.x() * direction.y()) + qAbs(way.y() * direction.x());
        if (static_cast<int>(i) == m_chosen || (m_chosen >= 0 && along < slotHeight / 2))
            continue;
        const qreal distance = qAbs(along) + 3 * aside;
        if (nearest < 0 || distance < least) {
            nearest = static_cast<int>(i);
            least = distance;
        }
    }
    if (nearest < 0)
        return;
    choose(nearest);
    if (!m_camera.visible().contains(m_sheet->layout.places[static_cast<std::size_t>(nearest)].rect)
        || detailAt(m_camera.scale) == Detail::Far)
        flyTo(nearest);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_sheet) {
        painter.fillRect(rect(), m_look.palette().background);
        return;
    }
    m_camera.viewport = size();
    paintMap(painter, *m_sheet, m_camera, m_light, m_look, m_names);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_look.palette().text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_camera.viewport = size();
    if (m_fitted)
        fit();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        panBy(QPointF(-turned.y(), -turned.x()));
    else
        zoomAt(event->position(), std::pow(zoomStep, turned.y() / 120.0));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto arrow = [&](QPointF direction) { choosing ? chooseNeighbour(direction) : panBy(direction * panStep); };
    switch (event->key()) {
    case Qt::Key_Left: arrow({-1, 0}); break;
    case Qt::Key_Right: arrow({1, 0}); break;
    case Qt::Key_Up: arrow({0, -1}); break;
    case Qt::Key_Down: arrow({0, 1}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0:
    case Qt::Key_Home:
    case Qt::Key_F: fit(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT itemActivated(m_chosen);
        break;
    case Qt::Key_Escape:
        if (m_chosen < 0)
            event->ignore(); // closes the map
        else
            choose(-1);
        break;
    default: event->ignore();
    }
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_flight->stop();
    m_pressed = m_dragged = event->position();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        setHovered(itemAt(event->position()));
        return;
    }
    panBy(m_dragged - event->position());
    m_dragged = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && (event->position() - m_pressed).manhattanLength() <= clickSlack)
        choose(itemAt(event->position()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->position()); item >= 0)
        Q_EMIT itemActivated(item);
    else
        zoomAt(event->position(), zoomStep * zoomStep);
}

void MapView::leaveEvent(QEvent *)
{
    setHovered(-1);
}

QString MapView::tipAt(QPointF at)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    if (const int item = itemAt(at); item >= 0) {
        const Item &thing = m_sheet->graph.items[static_cast<std::size_t>(item)];
        const QString name = spokenName(m_sheet->graph, item, t);
        return thing.detail.isEmpty() ? name : name + u'\n' + thing.detail;
    }
    if (m_sheet)
        for (const Frame &frame : m_sheet->layout.frames)
            if (frame.rect.contains(m_camera.toMap(at)))
                return blockTitle(frame.block, *m_sheet->world, t);
    return {};
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // Names come from a file: a tip that looks like markup must not be read as some.
    QToolTip::showText(help->globalPos(), tipAt(help->pos()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
    return true;
}

} // namespace trustwalk::map
