#pragma once

#include "app/player/player.h"
#include "app/present/frame.h"
#include "app/quiz/classroom/board_card.h"
#include "app/quiz/classroom/class_runs.h"

#include <QWidget>

namespace trustwalk::stage {
class StageView;
}

namespace trustwalk::quiz_page {

/// What stands above a run: whose it is, and how it ended once it has.
struct RunTitle {
    int option = -1; ///< shape and letter; -1: none
    QString words; ///< the option's text, or what the run is
    QString right; ///< "12 hands"
    std::optional<ui::Mark> mark; ///< none while it plays
    QString verdict;
    bool operator==(const RunTitle &) const = default;
};
[[nodiscard]] qreal runTitleHeight(qreal windowHeight);
void paintRunTitle(QPainter &painter, const QRectF &where, qreal windowHeight, const RunTitle &title, const ui::Palette &palette);

/// A run of the reveal for the room: the presentation's stage and caption, played by itself to the deciding check, where it stands.
class RunStage final : public QWidget {
    Q_OBJECT
public:
    explicit RunStage(QWidget *parent = nullptr);

    enum class Start { Playing, AtEnd };
    void show(const ClassRun &run, const RunTitle &title, Start start);
    void setTitle(const RunTitle &title); ///< in another language; its end is shown only when the run is there
    void setLook(const Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] player::Player *player() const { return m_player; }
    [[nodiscard]] bool isAtEnd() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStep(int step);
    void place();
    [[nodiscard]] present::Captions captions() const;

    player::Player *m_player;
    stage::StageView *m_stage;
    present::Script m_script;
    RunTitle m_title;
    Look m_look;
};

} // namespace trustwalk::quiz_page
