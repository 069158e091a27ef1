#include "app/present/cover.h"

#include "app/ui/presentation_theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trustwalk::present {
namespace {

constexpr qreal smallestSpot = 0.06, largestSpot = 0.6; ///< of the height
constexpr qreal laserRadius = 0.012; ///< of the height
constexpr qint64 trailMs = 450;
constexpr int frameMs = 16;

} // namespace

Cover::Cover(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    m_clock.start();
    m_fade.setInterval(frameMs);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        const qint64 now = m_clock.elapsed();
        std::erase_if(m_trail, [now](const Spot &spot) { return now - spot.when > trailMs; });
        if (m_trail.empty())
            m_fade.stop();
        update();
    });
    refresh();
}

void Cover::refresh()
{
    setVisible(m_black || m_spotlight || m_laser || isFrozen());
    update();
}

void Cover::setLook(const ui::Look &look)
{
    m_look = look;
    update();
}

void Cover::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void Cover::setBlack(bool black)
{
    m_black = black;
    refresh();
}

void Cover::setFrozen(const QPixmap &picture)
{
    m_frozen = picture;
    refresh();
}

void Cover::setSpotlight(bool on)
{
    m_spotlight = on;
    refresh();
}

void Cover::setLaser(bool on)
{
    m_laser = on;
    m_trail.clear();
    refresh();
}

void Cover::pointTo(QPointF where)
{
    if (m_laser && !m_reducedMotion) {
        m_trail.push_back({m_point, m_clock.elapsed()});
        if (!m_fade.isActive())
            m_fade.start();
    }
    m_point = where;
    if (m_spotlight || m_laser)
        update();
}

void Cover::growSpotlight(qreal factor)
{
    m_radius = std::clamp(m_radius * factor, smallestSpot, largestSpot);
    update();
}

void Cover::paintLaser(QPainter &painter)
{
    // Ink within paper stands out from whatever lies below; a colour would mean something.
    const ui::Palette &palette = ui::presentationTheme(m_look.theme).palette;
    const qreal radius = laserRadius * height();
    const qint64 now = m_clock.elapsed();
    painter.setPen(Qt::NoPen);
    for (const Spot &spot : m_trail) {
        QColor ink = palette.text;
        ink.setAlphaF(std::clamp(0.5F * (1.0F - static_cast<float>(now - spot.when) / static_cast<float>(trailMs)), 0.0F, 1.0F));
        painter.setBrush(ink);
        painter.drawEllipse(spot.where, radius * 0.7, radius * 0.7);
    }
    painter.setPen(QPen(palette.background, radius * 0.5));
    painter.setBrush(palette.text);
    painter.drawEllipse(m_point, radius, radius);
}

void Cover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_black) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    if (isFrozen())
        painter.drawPixmap(rect(), m_frozen);
    if (m_spotlight) {
        QPainterPath dark;
        dark.addRect(rect());
        dark.addEllipse(m_point, m_radius * height(), m_radius * height());
        painter.fillPath(dark, QColor(0, 0, 0, 184));
    }
    if (m_laser)
        paintLaser(painter);
}

} // namespace trustwalk::present
