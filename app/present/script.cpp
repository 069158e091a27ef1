#include "app/present/script.h"

#include "app/present/frame.h"

#include <algorithm>

namespace trustwalk::present {

Script::Script(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
    : m_trace(std::move(trace)), m_world(std::move(world))
{
    const auto know = [this](int number) {
        if (std::find(m_chapters.begin(), m_chapters.end(), number) == m_chapters.end())
            m_chapters.push_back(number);
    };
    for (std::size_t i = 0; i < m_trace->steps.size(); ++i) {
        m_english.push_back(text::stepText(*m_trace, i, *m_world, ui::Language::English));
        m_japanese.push_back(text::stepText(*m_trace, i, *m_world, ui::Language::Japanese));
        know(m_trace->steps[i].number.step);
    }
    for (const trace::NotReached &check : m_trace->notReached)
        know(check.number.step);
}

const text::StepText &Script::words(int index, ui::Language language) const
{
    return (language == ui::Language::Japanese ? m_japanese : m_english)[static_cast<std::size_t>(index)];
}

QString Script::chapter(int index, ui::Language language) const
{
    for (int i = 0; i < count(); ++i)
        if (step(i).number.step == step(index).number.step && !words(i, language).chapter.isEmpty())
            return words(i, language).chapter;
    return words(index, language).title;
}

int Script::indexOf(const QString &number) const
{
    const auto parsed = trace::StepNumber::parse(number.trimmed().toStdString());
    const auto found = parsed && m_trace ? m_trace->indexOf(*parsed) : std::nullopt;
    return found ? static_cast<int>(*found) : -1;
}

qreal Script::captionHeight(Captions captions, qreal width) const
{
    const auto known = m_heights.find({captions, qRound(width)});
    if (known != m_heights.end())
        return known->second;
    qreal height = 0;
    for (int i = 0; i < count(); ++i)
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            height = std::max(height, captionAt(*this, i, language, captions, width).height);
    m_heights[{captions, qRound(width)}] = height;
    return height;
}

} // namespace trustwalk::present
