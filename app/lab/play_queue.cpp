#include "app/lab/play_queue.h"

#include <algorithm>

namespace trustwalk::lab {

std::optional<PlayQueue::Number> PlayQueue::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return std::nullopt;
    const Number number = m_waiting.front();
    m_waiting.pop_front();
    return number;
}

std::optional<PlayQueue::Number> PlayQueue::arrived(Number number)
{
    if (!m_follow)
        return std::nullopt;
    m_waiting.push_back(number);
    if (m_waiting.size() > most)
        m_waiting.pop_front();
    return m_busy ? std::nullopt : next();
}

std::optional<PlayQueue::Number> PlayQueue::finished()
{
    return next();
}

std::optional<PlayQueue::Number> PlayQueue::skip()
{
    if (m_waiting.size() > 1)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - 1);
    return m_waiting.empty() ? std::nullopt : next();
}

void PlayQueue::choose(Number number)
{
    m_busy = true;
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), number), m_waiting.end());
}

void PlayQueue::setFollow(bool follow)
{
    m_follow = follow;
    if (!follow)
        m_waiting.clear();
}

void PlayQueue::clear()
{
    m_waiting.clear();
    m_busy = false;
}

} // namespace trustwalk::lab
