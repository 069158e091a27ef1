#pragma once

#include "app/player/caption_column.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace trustwalk::player {

/// The caption below the stage: number, one bold sentence with this run's names, one muted line; on request what lies behind it, and
/// the same in the other language beside it. As high as the longest of the walk needs, so that the stage above keeps its size from
/// step to step.
class CaptionBar final : public QWidget {
    Q_OBJECT
public:
    explicit CaptionBar(QWidget *parent = nullptr);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int step);
    void setLook(const ui::Look &look);
    [[nodiscard]] bool showsMore() const { return m_more; }
    [[nodiscard]] bool showsBoth() const { return m_both; }

public Q_SLOTS:
    void setMore(bool more); ///< the second level of narration
    void setBoth(bool both); ///< both languages side by side

Q_SIGNALS:
    void termRequested(const QString &term);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sayWords();
    void showWords();
    void dress();
    void dressButton();
    void holdHeight();
    [[nodiscard]] int discRoom() const;

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    CaptionColumn *m_column, *m_other; ///< the window's language, and the other one
    QToolButton *m_button;
    ui::Look m_look;
    int m_step = -1;
    bool m_more = false, m_both = false;
};

} // namespace trustwalk::player
