#pragma once

#include "app/stage/accessible_names.h"
#include "app/stage/layouts.h"
#include "app/stage/stage_layout.h"
#include "app/ui/accessible_parts.h"
#include "app/ui/look.h"

#include <QGraphicsView>

#include <memory>

class QGraphicsPathItem;
class QTimer;

namespace trustwalk::stage {

class Piece;

/// Whether a step is shown complete or from the start of its motion.
enum class Motion { Complete, FromStart };

/// How a stage looks: where things stand and in which colours. The working one, or another room's.
struct Form {
    StageLayout (*layOut)(const world::World &, const trace::Trace &, std::size_t, ui::Language, const StageSize &) = &stage::layOut;
    const ui::Theme &(*theme)(ui::ThemeKind) = &ui::theme;
    bool operator==(const Form &) const = default;
};

/// The diagram in a window. Time comes from outside: showStep and setProgress say what is to be seen, in any order.
/// Holds the trace and world that it was given; changes neither.
class StageView final : public QGraphicsView, public ui::PaintedParts {
    Q_OBJECT
public:
    explicit StageView(QWidget *parent = nullptr);
    ~StageView() override;

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int index, Motion motion = Motion::Complete);
    [[nodiscard]] int step() const { return m_step; }
    /// How long a step's motion takes at speed 1, in milliseconds; a cut where motion is reduced.
    [[nodiscard]] int stepMotionMs(int index) const;

    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    void setForm(const Form &form); ///< before there is something to show

    /// What stands on the stage when the step is complete, in reading order: as a screen reader meets it, and the arrow keys.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] ui::PaintedPart part(int index) const override;
    void pressPart(int index) override; ///< goes to its step
    [[nodiscard]] const StageLayout &shown() const { return m_shown; }
    [[nodiscard]] const StageLayout &complete() const { return m_end; } ///< the step when its motion is over

public Q_SLOTS:
    void setProgress(qreal progress); ///< of the current step's motion, 0 to 1
    void fit(); ///< the whole stage
    void zoomTo(const QRectF &part); ///< of the layout, as large as the window allows
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void stepRequested(int step);
    void actorChosen(const QString &name);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override; ///< but not below the counters, which cover it
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< goes from node to node, then on

private:
    void layOutAgain();
    void layOutAhead();
    void showFrame();
    void putPieces();
    void applyZoom();
    void zoomBy(qreal factor);
    void putFocusRing();
    void moveFocus(int by); ///< through everything, as a screen reader goes
    void setFocusAt(int thing);
    void choose(const Node &node);
    [[nodiscard]] const std::vector<SpokenThing> &things() const;

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    Layouts m_layouts;
    StageLayout m_before, m_end, m_shown;
    QTimer *m_ahead; ///< lays out what comes next while nothing moves
    std::vector<Piece *> m_pieces; ///< owned by the scene
    int m_step = -1;
    qreal m_progress = 1;
    qreal m_zoom = 1; ///< on top of what fits
    mutable std::vector<SpokenThing> m_things; ///< of m_end; made when they are first asked for
    int m_focus = -1; ///< one of them
    QGraphicsPathItem *m_focusRing = nullptr; ///< owned by the scene
    QPoint m_pressed;
    ui::Look m_look;
    Form m_form;
    bool m_reducedMotion = false;
};

} // namespace trustwalk::stage
