#include "app/quiz/classroom/think_timer.h"

#include <algorithm>

namespace trustwalk::quiz_page {

ThinkTimer::ThinkTimer(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (left() == 0)
            m_tick.stop();
        Q_EMIT ticked();
    });
}

void ThinkTimer::start(int seconds)
{
    m_seconds = std::max(0, seconds);
    m_talk.start(m_clock.elapsed());
    if (isOn())
        m_tick.start();
    else
        m_tick.stop();
}

void ThinkTimer::stop()
{
    m_seconds = 0;
    m_tick.stop();
}

void ThinkTimer::togglePause()
{
    m_talk.togglePause(m_clock.elapsed());
    Q_EMIT ticked();
}

qint64 ThinkTimer::left() const
{
    return std::max<qint64>(0, qint64(m_seconds) * 1000 - m_talk.elapsed(m_clock.elapsed()));
}

QString ThinkTimer::words(const text::Translation &t) const
{
    if (!isOn())
        return {};
    if (left() == 0)
        return t.say("Classroom", "Time is up");
    const QString time = present::clockText(left() + 999);
    return m_talk.isPaused() ? t.say("Classroom", "%1 (paused)").arg(time) : time;
}

} // namespace trustwalk::quiz_page
