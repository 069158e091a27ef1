#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace trustwalk::player {

/// Where a walk stands and how it moves: a step, the progress of that step's motion, playing or not, and a speed. Knows the number
/// of steps and how long each one's motion takes; nothing of what they show.
class Player final : public QObject {
    Q_OBJECT
public:
    explicit Player(QObject *parent = nullptr);

    /// A new trace: stands at `step` with its motion complete. `motionMs` gives a step's motion in milliseconds at speed 1.
    void setSteps(int count, std::function<int(int)> motionMs, int step = 0);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool isMoving() const { return m_progress < 1 || m_reversing; }
    [[nodiscard]] bool isReversing() const { return m_reversing; }
    [[nodiscard]] qreal speed() const { return m_speed; }
    void setReducedMotion(bool reduced); ///< cuts instead of motion

    static constexpr qreal slowest = 0.25, fastest = 4;
    /// How long a step stands after its motion while the walk plays, in milliseconds at speed 1: enough to read its caption.
    static constexpr int restMs = 2600;

    /// Moves the clock on by so many milliseconds. Called by the timer, and by tests.
    void advance(qreal milliseconds);

public Q_SLOTS:
    void play();
    void pause();
    void togglePlaying();
    /// During a motion the first press completes it, the next moves on.
    void stepForward();
    /// The state before, not a replay.
    void stepBack();
    /// The step's motion backwards, then the state before. During it a press completes it.
    void stepBackReversed();
    void goToFirst();
    void goToLast();
    void goTo(int step); ///< with its motion complete
    void setSpeed(qreal speed); ///< held within slowest and fastest

Q_SIGNALS:
    void stepChanged(int step);
    void progressChanged(qreal progress);
    void playingChanged(bool playing);
    void finished(); ///< played to the end of its last step; not where somebody paused or went there
    void speedChanged(qreal speed);

private:
    void enter(int step, qreal progress);
    void setPlaying(bool playing);
    void setProgress(qreal progress);
    void updateTimer();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::function<int(int)> m_motionMs;
    int m_count = 0;
    int m_step = 0;
    qreal m_progress = 1;
    qreal m_rest = 0; ///< milliseconds that a complete step has stood while playing
    qreal m_speed = 1;
    bool m_playing = false;
    bool m_reversing = false; ///< progress runs down
    bool m_reducedMotion = false;
};

} // namespace trustwalk::player
