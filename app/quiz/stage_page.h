#pragma once

#include "app/player/player.h"
#include "app/quiz/run_choice.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace trustwalk::player {
class CaptionBar;
class PlayerBar;
} // namespace trustwalk::player
namespace trustwalk::stage {
class PairView;
class StageView;
} // namespace trustwalk::stage

namespace trustwalk::quiz_page {

class ActionButton;

/// The runs of an answer on the stage, with the player: both side by side, or the one that there is.
class StagePage final : public QWidget {
    Q_OBJECT
public:
    explicit StagePage(QWidget *parent = nullptr);

    enum class Start { Playing, AtEnd };
    void show(const RunChoice &runs, Start start);
    void setLook(const Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] player::Player *player() const { return m_player; }
    [[nodiscard]] bool isPair() const { return m_runs.left.has_value(); }

Q_SIGNALS:
    void backRequested();
    void termRequested(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showStep(int step);
    void fill();

    RunChoice m_runs;
    player::Player *m_player;
    stage::PairView *m_pair;
    stage::StageView *m_single;
    QStackedWidget *m_views;
    player::CaptionBar *m_caption;
    player::PlayerBar *m_bar;
    ActionButton *m_back;
    QLabel *m_title;
    Look m_look;
};

} // namespace trustwalk::quiz_page
