#include "app/player/player.h"

#include <algorithm>

namespace trustwalk::player {

namespace {

constexpr int frameMs = 16;

} // namespace

Player::Player(QObject *parent) : QObject(parent), m_motionMs([](int) { return 0; })
{
    m_timer.setInterval(frameMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(static_cast<qreal>(m_clock.restart())); });
}

void Player::setSteps(int count, std::function<int(int)> motionMs, int step)
{
    setPlaying(false);
    m_count = count;
    m_motionMs = std::move(motionMs);
    enter(std::clamp(step, 0, std::max(0, count - 1)), 1);
}

void Player::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced && m_reversing)
        stepBack();
    else if (reduced)
        setProgress(1);
}

void Player::advance(qreal milliseconds)
{
    if (m_reversing) {
        const qreal duration = std::max(1, m_motionMs(m_step));
        const qreal progress = m_progress - milliseconds * m_speed / duration;
        if (progress > 0)
            setProgress(progress);
        else
            stepBack();
        return;
    }
    if (isMoving()) {
        const qreal duration = std::max(1, m_motionMs(m_step));
        setProgress(std::min<qreal>(1, m_progress + milliseconds * m_speed / duration));
        updateTimer();
        return;
    }
    if (!m_playing)
        return;
    m_rest += milliseconds * m_speed;
    if (m_rest < restMs)
        return;
    if (m_step + 1 < m_count) {
        enter(m_step + 1, 0);
        return;
    }
    setPlaying(false);
    Q_EMIT finished();
}

void Player::play()
{
    if (m_count == 0)
        return;
    m_reversing = false;
    if (m_step + 1 >= m_count && !isMoving())
        enter(0, 0);
    setPlaying(true);
}

void Player::pause()
{
    setPlaying(false);
}

void Player::togglePlaying()
{
    m_playing ? pause() : play();
}

void Player::stepForward()
{
    if (m_reversing) {
        stepBack();
    } else if (isMoving()) {
        setProgress(1);
        updateTimer();
    } else if (m_step + 1 < m_count) {
        enter(m_step + 1, 0);
    }
}

void Player::stepBack()
{
    if (m_step > 0) {
        enter(m_step - 1, 1);
    } else {
        m_reversing = false;
        setProgress(1);
    }
}

void Player::stepBackReversed()
{
    if (m_reversing || m_reducedMotion || m_step == 0) {
        stepBack();
        return;
    }
    setPlaying(false);
    m_reversing = true;
    updateTimer();
}

void Player::goToFirst()
{
    goTo(0);
}

void Player::goToLast()
{
    goTo(m_count - 1);
}

void Player::goTo(int step)
{
    if (m_count > 0)
        enter(std::clamp(step, 0, m_count - 1), 1);
}

void Player::setSpeed(qreal speed)
{
    const qreal held = std::clamp(speed, slowest, fastest);
    if (qFuzzyCompare(held, m_speed))
        return;
    m_speed = held;
    Q_EMIT speedChanged(m_speed);
}

void Player::enter(int step, qreal progress)
{
    m_step = step;
    m_rest = 0;
    m_reversing = false;
    m_progress = m_reducedMotion ? 1 : progress;
    Q_EMIT stepChanged(m_step);
    Q_EMIT progressChanged(m_progress);
    updateTimer();
}

void Player::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    m_rest = 0;
    updateTimer();
    Q_EMIT playingChanged(m_playing);
}

void Player::setProgress(qreal progress)
{
    if (qFuzzyCompare(progress, m_progress))
        return;
    m_progress = progress;
    Q_EMIT progressChanged(m_progress);
}

void Player::updateTimer()
{
    const bool needed = m_playing || isMoving();
    if (needed && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    } else if (!needed) {
        m_timer.stop();
    }
}

} // namespace trustwalk::player
