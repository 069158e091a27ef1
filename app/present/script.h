#pragma once

#include "app/text/step_text.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace trustwalk::present {

/// Whether the band below the stage speaks the language of the window alone, or both side by side.
enum class Captions { One, Both };

/// A run and what is said at each of its steps, in both languages. Immutable; copies are cheap to move, not to make.
class Script {
public:
    Script() = default;
    Script(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);

    [[nodiscard]] bool isEmpty() const { return !m_trace || m_trace->steps.empty(); }
    [[nodiscard]] int count() const { return m_trace ? static_cast<int>(m_trace->steps.size()) : 0; }
    [[nodiscard]] const std::shared_ptr<const trace::Trace> &trace() const { return m_trace; }
    [[nodiscard]] const std::shared_ptr<const world::World> &world() const { return m_world; }
    [[nodiscard]] const trace::Step &step(int index) const { return m_trace->steps[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const text::StepText &words(int index, ui::Language language) const;
    /// Of the article's step that this one belongs to.
    [[nodiscard]] QString chapter(int index, ui::Language language) const;
    /// The article's steps by their numbers, whether reached or not.
    [[nodiscard]] const std::vector<int> &chapters() const { return m_chapters; }
    /// "3.3": in a trace's own order; -1 where there is none of that number.
    [[nodiscard]] int indexOf(const QString &number) const;
    [[nodiscard]] QString number(int index) const { return QString::fromStdString(step(index).number.text()); }

    /// The height of the highest caption of this run in either language, in units, at a window so many units wide.
    [[nodiscard]] qreal captionHeight(Captions captions, qreal width) const;

private:
    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    std::vector<text::StepText> m_english, m_japanese;
    std::vector<int> m_chapters;
    mutable std::map<std::pair<Captions, int>, qreal> m_heights; ///< by width
};

} // namespace trustwalk::present
