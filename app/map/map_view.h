#pragma once

#include "app/map/painting.h"
#include "app/map/sheet.h"

#include <QWidget>

class QVariantAnimation;

namespace trustwalk::map {

/// The map in a window: zoomed by wheel and + −, moved by dragging and arrows. Holds a sheet; says what is chosen on it.
class MapView final : public QWidget {
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    void setSheet(std::shared_ptr<const Sheet> sheet); ///< what is looked at stays where there was a sheet before
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced); ///< jumps instead of flying
    void setChosen(int item); ///< -1: nothing
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const Camera &camera() const { return m_camera; }
    void setCamera(const Camera &camera); ///< its viewport is the view's own

public Q_SLOTS:
    void fit(); ///< the whole world
    void flyTo(int item);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void itemChosen(int item);
    void itemActivated(int item); ///< a walk to it is wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qreal fittingScale() const;
    [[nodiscard]] int itemAt(QPointF at) const;
    void zoomAt(QPointF at, qreal factor);
    void panBy(QPointF pixels);
    void setHovered(int item);
    void light();
    void choose(int item);
    void chooseNeighbour(QPointF direction);
    void keepInSight();
    [[nodiscard]] QString tipAt(QPointF at);

    std::shared_ptr<const Sheet> m_sheet;
    ui::Look m_look;
    Camera m_camera;
    Light m_light;
    NameSetter m_names;
    QVariantAnimation *m_flight;
    Camera m_from, m_to; ///< of the flight
    int m_chosen = -1, m_hovered = -1;
    QPointF m_pressed, m_dragged;
    bool m_fitted = false; ///< follows the size until something is looked at closer
    bool m_reducedMotion = false;
};

} // namespace trustwalk::map
