#pragma once

#include "app/ui/look.h"
#include "app/ui/silhouettes.h"
#include "core/trace/diff.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace trustwalk::ui {
class MarkedLabel;
}

namespace trustwalk::stage {

class StageView;

/// Two runs side by side, aligned step by step. One of them leads: its steps are stepped through, and the other stands where it means the
/// same.
class PairView final : public QWidget {
    Q_OBJECT
public:
    explicit PairView(QWidget *parent = nullptr);

    struct Run {
        std::shared_ptr<const trace::Trace> trace;
        std::shared_ptr<const world::World> world;
    };
    struct Title {
        ui::Mark mark = ui::Mark::Passed;
        QString words;
    };
    enum class Lead { Left, Right };
    void setRuns(const Run &left, const Run &right, Lead lead = Lead::Right);
    void setTitles(const Title &left, const Title &right);
    void showStep(int step); ///< of the run that leads
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] StageView *left() const { return m_left; }
    [[nodiscard]] StageView *right() const { return m_right; }
    [[nodiscard]] StageView *leading() const { return m_lead == Lead::Left ? m_left : m_right; }
    [[nodiscard]] const Run &leadingRun() const { return m_lead == Lead::Left ? m_leftRun : m_rightRun; }

private:
    void describe();
    [[nodiscard]] const std::optional<std::size_t> &leads(const trace::DiffRow &row) const
    {
        return m_lead == Lead::Left ? row.left : row.right;
    }
    [[nodiscard]] const std::optional<std::size_t> &follows(const trace::DiffRow &row) const
    {
        return m_lead == Lead::Left ? row.right : row.left;
    }

    Run m_leftRun, m_rightRun;
    Lead m_lead = Lead::Right;
    std::vector<trace::DiffRow> m_rows;
    Title m_leftTitle, m_rightTitle;
    ui::MarkedLabel *m_leftLabel, *m_rightLabel, *m_part;
    StageView *m_left, *m_right;
    ui::Look m_look;
    int m_step = 0;
};

} // namespace trustwalk::stage
