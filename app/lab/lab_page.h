#pragma once

#include "app/lab/commands.h"
#include "app/lab/lab.h"
#include "app/lab/play_queue.h"
#include "app/ui/look.h"
#include "core/walk/walk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;

namespace trustwalk::lab {

class ChangesPanel;
class CommandsPanel;
class ExercisesPanel;
class LabBar;
class LabStage;
class RequestDelegate;
class RequestModel;

/// The place "Lab": a switch, what to type, what came, and the newest of it on the stage. Always starts off. Asks the Lab for what came
/// at its own pace; no request costs it an event.
class LabPage final : public QWidget {
    Q_OBJECT
public:
    /// `dataFolder`: where keys are.
    explicit LabPage(const QString &dataFolder, QWidget *parent = nullptr);
    ~LabPage() override;

    /// A built-in world by its id, or a file. False where it can't be read: the page says why, and what was open stays. A lab that is on
    /// goes on with the new world.
    bool openWorld(const QString &nameOrFile);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const;
    void setPort(int port);
    void setFollow(bool follow);
    void setLook(const ui::Look &look); ///< opens the usual world where none is open yet
    void setReducedMotion(bool reduced);
    void poll(); ///< takes what came; the timer's work

    [[nodiscard]] Lab *lab() const { return m_lab.get(); }
    [[nodiscard]] LabBar *bar() const { return m_bar; }
    [[nodiscard]] LabStage *stage() const { return m_stage; }
    [[nodiscard]] RequestModel *requests() const { return m_requests; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] CommandsPanel *commands() const { return m_commands; }
    [[nodiscard]] ExercisesPanel *exercises() const { return m_exercises; }
    [[nodiscard]] ChangesPanel *changes() const { return m_changes; }

    enum Tab { CommandsTab, ExercisesTab, ChangesTab };
    void showTab(int tab);

public Q_SLOTS:
    void skipToNewest();

Q_SIGNALS:
    void languageRequested(trustwalk::ui::Language language);
    void termRequested(const QString &term);
    void walkRequested(const trustwalk::walk::WalkFile &walk);
    void portChanged(int port); ///< it has listened there
    void followChanged(bool follow);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void restyle();
    void fill();
    void pace();
    void play(std::optional<PlayQueue::Number> number);
    void choose(int row);
    void sayKeepable();
    void showWaiting();
    void showChanges();
    void fillTerminal();
    void chooseWorld(const QString &nameOrFile);
    void undoChange();
    void resetWorld();
    void saveWorld();
    void keepWalk();

    QString m_dataFolder, m_worldName;
    bool m_builtIn = false;
    std::shared_ptr<const world::World> m_world; ///< as it was opened
    std::shared_ptr<const crypto::KeyRing> m_keys;
    std::unique_ptr<Lab> m_lab;
    PlayQueue m_queue;
    std::size_t m_changeCount = 0, m_worldVersion = 0; ///< as they were shown last
    bool m_choosing = false; ///< the list's current row is being set by the page itself
    QTimer m_timer;
    LabBar *m_bar;
    QWidget *m_side;
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    CommandsPanel *m_commands;
    ExercisesPanel *m_exercises;
    ChangesPanel *m_changes;
    QLabel *m_listTitle, *m_none;
    RequestModel *m_requests;
    RequestDelegate *m_delegate;
    QListView *m_list;
    LabStage *m_stage; ///< after all that the keyboard comes to first
    ui::Look m_look;
};

} // namespace trustwalk::lab
