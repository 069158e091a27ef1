#pragma once

#include "app/ui/look.h"
#include "core/trace/diff.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace trustwalk::stage {
class StageView;
}

namespace trustwalk::walk_page {

class MarkedLabel;

/// Two runs side by side, aligned step by step: the good one left, the walk as it stands right. The player moves both.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);

    using Run = std::shared_ptr<const trace::Trace>;
    void setRuns(Run good, Run broken, std::shared_ptr<const world::World> world);
    void showStep(int step); ///< of the right run
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] stage::StageView *left() const { return m_left; }
    [[nodiscard]] stage::StageView *right() const { return m_right; }

private:
    void describe();

    Run m_good, m_broken;
    std::vector<trace::DiffRow> m_rows;
    MarkedLabel *m_goodTitle, *m_brokenTitle, *m_part;
    stage::StageView *m_left, *m_right;
    ui::Look m_look;
    int m_step = 0;
};

} // namespace trustwalk::walk_page
