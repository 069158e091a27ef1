#pragma once

#include "app/ui/look.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QSplitter>

#include <memory>

namespace trustwalk::sequence {
class SequenceView;
}
namespace trustwalk::stage {
class StageView;
}

namespace trustwalk::walk_page {

/// Which pictures of the walk are seen. The numbers are kept in settings.
enum class Shown { Stage, Sequence, Both };

/// The stage and the sequence of the same run, one of them or both side by side. A hidden one costs nothing.
class Views final : public QSplitter {
    Q_OBJECT
public:
    explicit Views(QWidget *parent = nullptr);

    [[nodiscard]] stage::StageView *stage() const { return m_stage; }
    [[nodiscard]] sequence::SequenceView *sequence() const { return m_sequence; }
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int step);
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void stepRequested(int step);

private:
    void fillSequence();

    stage::StageView *m_stage;
    sequence::SequenceView *m_sequence;
    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    ui::Look m_look;
    Shown m_shown = Shown::Stage;
    int m_step = 0;
    bool m_filled = false; ///< the sequence has this trace
};

} // namespace trustwalk::walk_page
