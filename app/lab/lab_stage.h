#pragma once

#include "app/lab/request_model.h"
#include "app/player/player.h"
#include "app/ui/look.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace trustwalk::inspector {
class Inspector;
}
namespace trustwalk::player {
class CaptionBar;
class PlayerBar;
} // namespace trustwalk::player
namespace trustwalk::stage {
class StageView;
}
namespace trustwalk::ui {
class MarkedLabel;
}

namespace trustwalk::lab {

/// One request on the stage, with its player and, where wanted, its details beside it. Says when it has played to its end.
class LabStage final : public QWidget {
    Q_OBJECT
public:
    explicit LabStage(QWidget *parent = nullptr);

    enum class Start { Playing, AtEnd };
    void show(const Received &received, Start start);
    void clear(); ///< nothing has come yet
    void setListening(bool listening); ///< what is said while there is nothing to see
    void setWaiting(int count, quint64 skipped); ///< skipped: that nobody took in time
    void setFollow(bool follow);
    /// Why what is shown can't be kept as a walk; nothing: it can.
    void setKeepable(const std::optional<QString> &reason);
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    void setDetailsOpen(bool open);
    [[nodiscard]] bool isDetailsOpen() const;
    [[nodiscard]] player::Player *player() const { return m_player; }
    [[nodiscard]] std::uint64_t shown() const { return m_received ? m_received->number : 0; } ///< 0: nothing

Q_SIGNALS:
    void finished();
    void skipRequested();
    void followChanged(bool follow);
    void keepRequested();
    void termRequested(const QString &term);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showStep(int step);
    void fill();
    void fillHead();
    void restyle();
    void fitDetails();

    std::optional<Received> m_received;
    std::optional<QString> m_notKept;
    player::Player *m_player;
    ui::MarkedLabel *m_title;
    QLabel *m_facts, *m_emptyIcon, *m_emptyWords;
    QPushButton *m_skip, *m_follow, *m_keep, *m_details;
    QStackedWidget *m_middle;
    QWidget *m_empty, *m_left;
    QBoxLayout *m_head;
    stage::StageView *m_stage;
    player::CaptionBar *m_caption;
    player::PlayerBar *m_bar;
    inspector::Inspector *m_inspector;
    bool m_listening = false;
    int m_waiting = 0;
    quint64 m_lost = 0;
    ui::Look m_look;
};

} // namespace trustwalk::lab
