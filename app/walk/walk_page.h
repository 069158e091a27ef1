#pragma once

#include "app/player/player.h"
#include "app/ui/look.h"
#include "app/walk/walk_bar.h"
#include "core/crypto/key_ring.h"
#include "core/walk/play.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

#include <QUndoStack>
#include <QWidget>

#include <memory>
#include <variant>

class QStackedWidget;

namespace trustwalk::inspector {
class Inspector;
}
namespace trustwalk::map {
class WorldMap;
}
namespace trustwalk::player {
class CaptionBar;
class PlayerBar;
} // namespace trustwalk::player
namespace trustwalk::stage {
class PairView;
class StageView;
} // namespace trustwalk::stage

namespace trustwalk::walk_page {

class BreakPanel;
class EditPanel;
class IntroPage;
class Views;

/// The place "Walk": one walk, its stage, caption, player and inspector. Holds the walk as a value; every choice is an undoable
/// change of it, after which the walk is played anew.
class WalkPage final : public QWidget {
    Q_OBJECT
public:
    explicit WalkPage(QWidget *parent = nullptr);
    ~WalkPage() override;

    /// A walk of a built-in world is saved with its id, another one with the world itself.
    void setWorld(std::shared_ptr<const world::World> world, std::shared_ptr<const crypto::KeyRing> keys, bool builtIn);
    /// The same walk in another world, or where that cannot be the standard walk of its call, or the first that can. False where none can
    /// begin there; all stays as it was then.
    bool changeWorld(std::shared_ptr<const world::World> world, std::shared_ptr<const crypto::KeyRing> keys, bool builtIn);
    void openWalk(const walk::Walk &walk); ///< forgets the undo history; stands at the walk's step
    [[nodiscard]] walk::WalkFile walkFile() const; ///< with the step it stands at
    /// Whether policies or parameters have been edited since it was opened or saved. Breaks, and who walks where, are chosen again in a second.
    [[nodiscard]] bool hasUnsavedEdits() const;
    void setSaved() { m_saved = m_walk; }
    void setUnsaved() { m_saved.reset(); } ///< what was restored after a crash
    [[nodiscard]] const trace::Trace *trace() const { return m_trace.get(); }
    [[nodiscard]] std::shared_ptr<const trace::Trace> sharedTrace() const { return m_trace; }
    [[nodiscard]] std::shared_ptr<const world::World> world() const { return m_world; }
    [[nodiscard]] int step() const { return m_player->step(); }
    [[nodiscard]] player::Player *player() const { return m_player; }
    [[nodiscard]] stage::StageView *stage() const { return m_stage; }
    [[nodiscard]] Views *views() const { return m_views; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] bool isInspectorOpen() const { return m_sideShown == Side::Details; }
    [[nodiscard]] Side side() const { return m_sideShown; }
    [[nodiscard]] QWidget *sideWidget() const; ///< where details, breaks and texts stand
    [[nodiscard]] EditPanel *editPanel() const { return m_editor; }
    [[nodiscard]] BreakPanel *breakPanel() const { return m_breaks; }
    [[nodiscard]] stage::PairView *pairView() const { return m_compare; }

    [[nodiscard]] bool isMapOpen() const;
    [[nodiscard]] map::WorldMap *worldMap(); ///< made when it is first asked for

    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);

public Q_SLOTS:
    void openCall(int call); ///< index in the five calls: its standard walk, beginning with its introduction
    void setInspectorOpen(bool open);
    void setSide(trustwalk::walk_page::Side side);
    void setComparing(bool beside); ///< the walk without its breaks beside it, where it has any
    void setShown(trustwalk::walk_page::Shown shown); ///< stage, sequence or both; leaves the introduction
    void setMapOpen(bool open); ///< the whole world instead of the walk
    void showIntroduction();
    void start(); ///< leaves the introduction
    void nextStep(); ///< leaves the introduction, or steps on
    void toggleMore(); ///< what lies behind each step
    void toggleBoth(); ///< the narration in both languages

Q_SIGNALS:
    void stepChanged(int step);
    void inspectorOpenChanged(bool open);
    void shownChanged(trustwalk::walk_page::Shown shown);
    void exportRequested();
    void presentRequested();
    void copyRequested(); ///< the picture, into the clipboard
    void languageRequested(ui::Language language);
    void termRequested(const QString &term);
    void lessonRequested(const QString &id);
    void articleRequested(int call); ///< one of the five, while a walk beyond them is open

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class ChangeWalk;
    void layOut();
    void connectParts();
    void changeWalk(const walk::Walk &walk); ///< through the undo stack
    void setWalk(const walk::Walk &walk); ///< plays it, keeps the step where there is one
    void play(std::optional<trace::StepNumber> step);
    void showStep(int step);
    void fillIntroduction();
    void fillSide();
    void fitSide();
    void fillComparison();
    void chooseBreaks(const std::vector<std::string> &names);
    void editWalk(const walk::Walk &walk);
    void chooseCall(int call);
    void showFrameOfWalk(); ///< caption, player and panels, but for the map

    walk::Walk m_walk, m_opened;
    std::optional<walk::Walk> m_saved = m_walk;
    std::shared_ptr<const world::World> m_world;
    std::shared_ptr<const crypto::KeyRing> m_keys;
    std::shared_ptr<const trace::Trace> m_trace;
    bool m_builtInWorld = true;
    ui::Look m_look;
    QUndoStack m_undo;
    player::Player *m_player;
    WalkBar *m_bar;
    Views *m_views;
    stage::StageView *m_stage; ///< of m_views
    IntroPage *m_intro;
    QStackedWidget *m_middle;
    player::CaptionBar *m_caption;
    player::PlayerBar *m_playerBar;
    QStackedWidget *m_side;
    inspector::Inspector *m_inspector;
    BreakPanel *m_breaks;
    EditPanel *m_editor;
    stage::PairView *m_compare;
    map::WorldMap *m_map = nullptr;
    Side m_sideShown = Side::Details;
    bool m_comparing = false, m_reducedMotion = false;
};

} // namespace trustwalk::walk_page
