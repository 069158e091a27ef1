#pragma once

#include "app/player/player.h"
#include "app/player/timeline.h"

#include <QWidget>

class QToolButton;

namespace trustwalk::player {

/// Buttons, speed and timeline of one Player.
class PlayerBar final : public QWidget {
    Q_OBJECT
public:
    explicit PlayerBar(Player *player, QWidget *parent = nullptr);

    [[nodiscard]] Timeline *timeline() const { return m_timeline; }
    void setLook(const ui::Look &look);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, void (Player::*slot)());
    void retranslate();
    void updateState();
    void restyle();
    void showPlayIcon();

    Player *m_player;
    QToolButton *m_first, *m_back, *m_play, *m_forward, *m_last, *m_speed;
    Timeline *m_timeline;
    ui::Look m_look;
};

} // namespace trustwalk::player
