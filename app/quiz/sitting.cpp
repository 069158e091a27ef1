#include "app/quiz/sitting.h"

#include <algorithm>

namespace trustwalk::quiz_page {

Sitting Sitting::review()
{
    return {};
}

Sitting Sitting::learning(const QString &title, const std::vector<QuestionPtr> &questions, int first)
{
    Sitting sitting;
    sitting.m_mode = study::Mode::Learn;
    sitting.m_title = title;
    sitting.m_list = questions;
    sitting.m_index = std::clamp(first, 0, std::max(0, static_cast<int>(questions.size()) - 1));
    return sitting;
}

QuestionPtr Sitting::first(const Practice &practice) const
{
    const std::vector<QuestionPtr> list = m_mode == study::Mode::Learn ? m_list : practice.today().queue;
    return m_index < static_cast<int>(list.size()) ? list[static_cast<std::size_t>(m_index)] : nullptr;
}

QuestionPtr Sitting::next(const Practice &practice, const QuestionPtr &before)
{
    ++m_done;
    if (m_mode == study::Mode::Learn)
        return ++m_index < static_cast<int>(m_list.size()) ? m_list[static_cast<std::size_t>(m_index)] : nullptr;
    const std::vector<QuestionPtr> queue = practice.today().queue;
    // What was answered a moment ago comes again last, not at once; nor does another variant of it.
    const auto other = std::find_if(queue.begin(), queue.end(), [&](const QuestionPtr &question) {
        return !before || quiz::cardId(question->id) != quiz::cardId(before->id);
    });
    return queue.empty() ? nullptr : other == queue.end() ? queue.front() : *other;
}

void Sitting::returnTo(const QuestionPtr &question, bool stillShown)
{
    m_done = std::max(0, m_done - (stillShown ? 0 : 1));
    for (std::size_t i = 0; i < m_list.size(); ++i)
        if (m_list[i] == question)
            m_index = static_cast<int>(i);
}

QString Sitting::where(const Practice &practice, bool answered, const text::Translation &t) const
{
    if (m_mode == study::Mode::Learn)
        return t.say("Quiz", "%1 \u00B7 question %2 of %3").arg(m_title).arg(m_index + 1).arg(m_list.size());
    const int left = static_cast<int>(practice.today().queue.size()) + (answered ? 1 : 0);
    return t.say("Quiz", "Today \u00B7 question %1 of %2").arg(m_done + 1).arg(m_done + std::max(1, left));
}

} // namespace trustwalk::quiz_page
