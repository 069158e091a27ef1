#include "app/stage/layouts.h"

#include <utility>

namespace trustwalk::stage {

void Layouts::setMake(Make make)
{
    const Make own = &layOut;
    m_make = make == own ? nullptr : make;
    forget();
}

void Layouts::setRun(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    forget();
    m_texts.clear();
}

void Layouts::setView(ui::Language language, const StageSize &size)
{
    if (language != std::exchange(m_language, language)) {
        m_texts.clear();
        forget();
    }
    if (size.size != m_size.size || size.textScale != m_size.textScale) {
        m_size = size;
        forget();
    }
}

void Layouts::forget()
{
    m_made.assign(m_trace ? m_trace->steps.size() : 0, std::nullopt);
}

bool Layouts::isMade(std::size_t step) const
{
    return step < m_made.size() && m_made[step].has_value();
}

const StageLayout &Layouts::at(std::size_t step)
{
    std::optional<StageLayout> &layout = m_made[step];
    if (layout)
        return *layout;
    if (m_make == nullptr && m_texts.empty())
        m_texts = textsOf(*m_world, *m_trace, m_language);
    layout = m_make != nullptr ? m_make(*m_world, *m_trace, step, m_language, m_size)
                               : layOut(*m_world, *m_trace, step, m_language, m_size, m_texts);
    return *layout;
}

/// The next step first, then those behind it, then those before.
bool Layouts::makeAhead(std::size_t step)
{
    for (std::size_t i = 0; i < m_made.size(); ++i)
        if (const std::size_t wanted = (step + 1 + i) % m_made.size(); !m_made[wanted]) {
            (void)at(wanted);
            return true;
        }
    return false;
}

} // namespace trustwalk::stage
