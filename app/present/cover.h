#pragma once

#include "app/ui/look.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace trustwalk::present {

/// What lies over the picture of the audience: nothing, black, a frozen picture, a spotlight, a laser pointer. Takes no input itself.
class Cover final : public QWidget {
    Q_OBJECT
public:
    explicit Cover(QWidget *parent);

    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced); ///< no trail
    void setBlack(bool black);
    void setFrozen(const QPixmap &picture); ///< a null picture thaws
    void setSpotlight(bool on);
    void setLaser(bool on);
    [[nodiscard]] bool isBlack() const { return m_black; }
    [[nodiscard]] bool isFrozen() const { return !m_frozen.isNull(); }
    [[nodiscard]] bool hasSpotlight() const { return m_spotlight; }
    [[nodiscard]] bool hasLaser() const { return m_laser; }
    [[nodiscard]] qreal spotlightRadius() const { return m_radius; } ///< part of the height

    void pointTo(QPointF where);
    void growSpotlight(qreal factor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Spot {
        QPointF where;
        qint64 when = 0;
    };
    void refresh();
    void paintLaser(QPainter &painter);

    bool m_black = false, m_spotlight = false, m_laser = false, m_reducedMotion = false;
    QPixmap m_frozen;
    QPointF m_point;
    qreal m_radius = 0.22;
    std::vector<Spot> m_trail; ///< where the laser has just been
    QTimer m_fade;
    QElapsedTimer m_clock;
    ui::Look m_look;
};

} // namespace trustwalk::present
