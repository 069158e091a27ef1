#pragma once

#include "app/export/drawing.h"
#include "app/export/film.h"
#include "app/ui/look.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace trustwalk::picture_export {

/// What an order will look like, in small: a step, a page of the handout, the animation as it plays, or the first lines of a text.
class Preview final : public QWidget {
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);

    void show(const Run &run, const Order &order, int step); ///< `step` is the one that the window stands at
    void clear(); ///< of an order that cannot be carried out
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; } ///< an animation stands still
    [[nodiscard]] QSize sizeHint() const override { return {520, 340}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawAgain();
    void nextFrame();
    void drawStep(const Frame &frame);
    void drawPage();
    void drawText();
    [[nodiscard]] QImage canvas(const QSizeF &logical, qreal &scale) const;

    Run m_run;
    Order m_order;
    int m_step = 0;
    std::optional<Drawing> m_drawing;
    std::vector<Frame> m_frames;
    std::size_t m_frame = 0;
    QTimer m_timer;
    QImage m_image;
    ui::Look m_look;
    bool m_reducedMotion = false;
    bool m_shown = false;
};

} // namespace trustwalk::picture_export
