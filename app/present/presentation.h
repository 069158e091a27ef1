#pragma once

#include "app/present/commands.h"
#include "app/present/frame.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace trustwalk::player {
class Player;
}
namespace trustwalk::stage {
class StageView;
}

namespace trustwalk::present {

class Cover;
class GoTo;
class KeysSheet;
class Overview;
class PresenterWindow;

/// A walk for an audience: title, stage and caption fill a screen, and the keys of a remote control steer it whatever has the focus.
/// Follows a player that others follow too; holds the run that it was given and changes neither.
class Presentation final : public QWidget {
    Q_OBJECT
public:
    explicit Presentation(player::Player *player);
    ~Presentation() override;

    /// Keeps its place where it is the run that is shown already.
    void setRun(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    void setCaptions(Captions captions);
    void showStep(int step);

    /// Over the whole of a screen that `beside` is not on, where there is one; with the presenter's window on the other.
    void begin(const QWidget *beside);
    void end();

    [[nodiscard]] stage::StageView *stage() const { return m_stage; }
    [[nodiscard]] Cover *cover() const { return m_cover; }
    [[nodiscard]] Overview *overview() const { return m_overview; }
    [[nodiscard]] GoTo *goTo() const { return m_goTo; }
    [[nodiscard]] KeysSheet *keysSheet() const { return m_keys; }
    [[nodiscard]] PresenterWindow *presenter() const { return m_presenter.get(); } ///< null until it is first opened
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    [[nodiscard]] Captions captions() const { return m_captions; }

public Q_SLOTS:
    void run(trustwalk::present::Command command);

Q_SIGNALS:
    void ended();
    void languageRequested(trustwalk::ui::Language language);
    void themeRequested(trustwalk::ui::ThemeKind theme);
    void captionsChanged(trustwalk::present::Captions captions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    bool takeKey(QWidget *focus, QKeyEvent *event);
    bool takePointer(QWidget *under, QEvent *event);
    void step(Command command);
    void changePicture(Command command);
    void leave();
    void place();
    void zoom(bool on);
    void toggleFreeze();
    void togglePresenter();
    void openPresenter();
    void tellPresenter();
    void goToStep(int step);

    player::Player *m_player;
    stage::StageView *m_stage;
    Cover *m_cover;
    Overview *m_overview;
    GoTo *m_goTo;
    KeysSheet *m_keys;
    std::unique_ptr<PresenterWindow> m_presenter;
    Script m_script;
    ui::Look m_look;
    Captions m_captions = Captions::One;
    int m_step = 0;
    bool m_zoomed = false, m_reducedMotion = false;
};

} // namespace trustwalk::present
