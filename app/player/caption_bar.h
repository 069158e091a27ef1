#pragma once

#include "app/text/step_text.h"
#include "app/ui/look.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace trustwalk::player {

/// The caption below the stage: number, one bold sentence with this run's names, one muted line. As high as the longest of the walk
/// needs, so that the stage above keeps its size from step to step.
class CaptionBar final : public QWidget {
    Q_OBJECT
public:
    explicit CaptionBar(QWidget *parent = nullptr);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int step);
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void termRequested(const QString &term);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sayWords();
    void showWords();
    void dress();
    void holdHeight();

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    std::vector<text::StepText> m_words; ///< of every step
    QLabel *m_caption, *m_detail;
    ui::Look m_look;
    int m_step = -1;
};

} // namespace trustwalk::player
