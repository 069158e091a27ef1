#pragma once

#include "app/present/frame.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTextBrowser;

namespace trustwalk::present {

/// How long a talk has lasted: runs, and stands still while paused. Reads no clock itself.
class TalkClock {
public:
    void start(qint64 now);
    void togglePause(qint64 now);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] qint64 elapsed(qint64 now) const; ///< milliseconds

private:
    qint64 m_since = 0, m_before = 0;
    bool m_paused = true;
};
/// "0:07", "12:30", "1:02:03"
[[nodiscard]] QString clockText(qint64 milliseconds);

/// What the audience sees and doesn't know.
enum class AudienceState { Sees, Black, Frozen };

/// For the one who speaks, on a screen of its own: the step, the next one, notes in both languages, the clock. The audience never sees it.
class PresenterWindow final : public QWidget {
    Q_OBJECT
public:
    explicit PresenterWindow(QWidget *parent = nullptr);

    void setScript(const Script &script);
    void setLook(const ui::Look &look);
    void showStep(int step);
    void setAudience(AudienceState state);
    void toggleClock();
    [[nodiscard]] QString notes(ui::Language language) const; ///< as they stand there now
    [[nodiscard]] QString elapsedText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

Q_SIGNALS:
    void closed();

private:
    struct Picture {
        QLabel *title, *picture;
    };
    void layOut();
    void refresh();
    void restyle();
    void tick();
    void paint(const Picture &picture, int step);

    Script m_script;
    ui::Look m_look;
    int m_step = 0;
    AudienceState m_audience = AudienceState::Sees;
    TalkClock m_talk;
    QElapsedTimer m_clock;
    QTimer m_tick;
    Picture m_now, m_next;
    QLabel *m_position, *m_state, *m_time, *m_elapsed;
    QLabel *m_noteTitles[2], *m_notes[2];
};

} // namespace trustwalk::present
