#pragma once

#include "app/player/words.h"
#include "app/ui/accessible_parts.h"
#include "app/ui/look.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace trustwalk::player {

/// The walk as a line: the article's steps as numbered rings with a word below, checks as small squares between. Can be scrubbed.
class Timeline final : public QWidget, public ui::PaintedParts {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void setStep(int step);
    void setLook(const ui::Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::vector<PlacedWord> words() const; ///< below the rings, as they stand now

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] ui::PaintedPart part(int index) const override;
    void pressPart(int index) override;

Q_SIGNALS:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// One mark on the line: a step of the trace, or a check that was not reached (step -1).
    struct Mark {
        int step = -1;
        trace::StepNumber number;
        bool refused = false;
        QString word; ///< below a ring
        QString tip;
        QString accessible;
        qreal x = 0;
    };
    void rebuild();
    void place();
    void paintLine(QPainter &painter) const;
    void paintRing(QPainter &painter, const Mark &mark) const;
    void paintCheck(QPainter &painter, const Mark &mark) const;
    void paintWords(QPainter &painter) const;
    [[nodiscard]] int stepAt(qreal x) const;
    [[nodiscard]] bool isCurrentRing(const Mark &mark) const;
    [[nodiscard]] qreal lineY() const;
    [[nodiscard]] qreal gapBefore(std::size_t index) const;

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    std::vector<Mark> m_marks;
    ui::Look m_look;
    int m_step = 0;
};

} // namespace trustwalk::player
