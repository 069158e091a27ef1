#pragma once

#include "app/sequence/sequence_layout.h"
#include "app/ui/accessible_parts.h"
#include "app/ui/look.h"

#include <QAbstractScrollArea>

#include <memory>

class QVariantAnimation;

namespace trustwalk::sequence {

/// The sequence diagram in a window: heads stay at the top, the current step is lit and in sight, a click or an arrow key asks for
/// another one. Time comes from outside, as for the stage. Holds the trace and world that it was given; changes neither.
class SequenceView final : public QAbstractScrollArea, public ui::PaintedParts {
    Q_OBJECT
public:
    explicit SequenceView(QWidget *parent = nullptr);
    ~SequenceView() override;

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int index);
    [[nodiscard]] int step() const { return m_step; }
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced); ///< scrolls at once instead of gliding

    /// Lanes from left to right, then rows from top to bottom, as a screen reader says them.
    [[nodiscard]] QStringList accessibleNames() const;
    [[nodiscard]] const SequenceLayout &shown() const { return m_layout; }
    /// A row of the layout on the viewport, as it is scrolled now.
    [[nodiscard]] QRect onViewport(const QRectF &place) const;
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] ui::PaintedPart part(int index) const override;
    void pressPart(int index) override;

public Q_SLOTS:
    void setProgress(qreal progress); ///< of the current step's motion, 0 to 1

Q_SIGNALS:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOutAgain();
    void bringIntoSight();
    void scrollTo(int value);
    void updateRow();
    [[nodiscard]] const Row *rowOf(int part) const; ///< null where the part is a lane
    [[nodiscard]] QPointF toLayout(QPoint at) const;
    [[nodiscard]] qreal scale() const { return m_layout.scale; }

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    Script m_script;
    SequenceLayout m_layout;
    QVariantAnimation *m_glide;
    ui::Look m_look;
    int m_step = -1;
    qreal m_progress = 1;
    bool m_reducedMotion = false;
    bool m_ring = false; ///< the keyboard brought the focus
};

} // namespace trustwalk::sequence
