#pragma once

#include "app/stage/stage_layout.h"
#include "app/text/step_text.h"

#include <memory>
#include <optional>
#include <vector>

namespace trustwalk::stage {

/// The layouts of a run's steps for one language and one size: each made once, when it is first asked for or while nobody waits.
class Layouts {
public:
    using Make = StageLayout (*)(const world::World &, const trace::Trace &, std::size_t, ui::Language, const StageSize &);
    void setMake(Make make); ///< another layout than the stage's own
    void setRun(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    /// Forgets what was laid out for others.
    void setView(ui::Language language, const StageSize &size);

    [[nodiscard]] const StageLayout &at(std::size_t step); ///< of a run's step
    [[nodiscard]] bool isMade(std::size_t step) const;
    /// Makes the missing one that is wanted soonest by somebody who is at `step`; false where none is missing.
    bool makeAhead(std::size_t step);

private:
    void forget();

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    ui::Language m_language = ui::Language::English;
    StageSize m_size;
    Make m_make = nullptr; ///< null: the stage's own, which takes the words that are made already
    std::vector<text::StepText> m_texts; ///< of every step; empty until one is laid out
    std::vector<std::optional<StageLayout>> m_made;
};

} // namespace trustwalk::stage
