#pragma once

#include "app/present/presenter_window.h"
#include "app/text/translation.h"

#include <QObject>
#include <QTimer>

namespace trustwalk::quiz_page {

/// Time to think that runs down where a teacher wants it: silent, can be paused, and nothing happens when it is over.
class ThinkTimer final : public QObject {
    Q_OBJECT
public:
    explicit ThinkTimer(QObject *parent);

    void start(int seconds);
    void stop();
    void togglePause();
    [[nodiscard]] bool isOn() const { return m_seconds > 0; }
    [[nodiscard]] bool isPaused() const { return m_talk.isPaused(); }
    [[nodiscard]] QString words(const text::Translation &t) const; ///< "1:30"; empty where it is off

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] qint64 left() const; ///< milliseconds

    present::TalkClock m_talk; ///< how long it has run
    QElapsedTimer m_clock;
    QTimer m_tick;
    int m_seconds = 0;
};

} // namespace trustwalk::quiz_page
