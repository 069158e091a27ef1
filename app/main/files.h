#pragma once

#include "app/main/session.h"
#include "app/settings/settings.h"
#include "app/world/world_store.h"
#include "core/trace/step.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QMenu;
class QMimeData;
class QWidget;

namespace trustwalk::walk_page {
class WalkPage;
}
namespace trustwalk::world_page {
class WorldPage;
}

namespace trustwalk {

/// Walks and worlds as files: what opens and saves them, what asks before edits are lost, and what keeps them over a crash. The walk and the
/// world that are shown are the pages'; this only brings them in and out.
class Files final : public QObject {
    Q_OBJECT
public:
    Files(QWidget *window, walk_page::WalkPage *walk, world_page::WorldPage *world, settings::Settings &settings,
          const QString &dataFolder);

    /// A walk or a world. Says in a message what is wrong with a file that can't be opened; what was open stays.
    bool open(const QString &file, std::optional<trace::StepNumber> step = {});
    bool openWorld(const QString &nameOrFile); ///< no question, nothing remembered
    bool openWalk(const QString &nameOrFile, std::optional<trace::StepNumber> step = {});
    bool openWalk(walk::WalkFile walk); ///< that stands in no file yet
    void openCall(int call); ///< index in the five calls: its standard walk, likewise
    bool openDropped(const QMimeData &data);
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    /// The page with a walk in it, in the world as it has been edited.
    walk_page::WalkPage *walk();
    world_page::WorldPage *world(); ///< likewise

    [[nodiscard]] bool hasUnsavedEdits() const;
    /// Asks whether edits are to be saved, if there are any. False: stay.
    bool mayLeave();
    bool saveWalk(const QString &file);
    bool saveWorld(const QString &file);
    /// Where the walk on its page was opened from or saved last, or the world on its own; empty where it stands in no file yet.
    [[nodiscard]] QString walkFileName() const { return m_walkOnDisk.name; }
    [[nodiscard]] QString worldFileName() const { return m_worldOnDisk.name; }
    /// Does that file lack an edit? One that is safe in the other file counts too.
    [[nodiscard]] bool isWalkFileBehind() const;
    [[nodiscard]] bool isWorldFileBehind() const;
    /// The edits of a window that ended without being closed, if somebody wants them back.
    void offerWhatWasLeft();
    bool restore(const QString &file);
    void keepSession(); ///< now, not in a moment
    void addRecentTo(QMenu &menu);

public Q_SLOTS:
    void openWithDialog();
    /// To where it stands; asks for a name where it stands in no file yet, and before what another program wrote there is lost.
    bool saveWalk();
    bool saveWorld();
    bool saveWalkWithDialog();
    bool saveWorldWithDialog();

Q_SIGNALS:
    void opened(); ///< a walk or world is there to be shown
    void changed(); ///< what hasUnsavedEdits() says, or the names of the files

private:
    /// A file as it was when it was last read or written here.
    struct OnDisk {
        QString name;
        QDateTime modified;
        std::shared_ptr<const world::World> world; ///< that stands in it
    };
    enum class Overwrite { Yes, UnderAnotherName, No };
    [[nodiscard]] OnDisk onDisk(const QString &file) const;
    [[nodiscard]] Overwrite mayOverwrite(const OnDisk &file);
    [[nodiscard]] walk::WalkFile walkFile() const;
    void setWorld(world::World world, bool builtIn);
    void walkInEditedWorld();
    void complain(const world_store::FileError &error);
    void remember(const QString &file);

    QWidget *m_window;
    walk_page::WalkPage *m_walk;
    world_page::WorldPage *m_world;
    settings::Settings &m_settings;
    QString m_dataFolder;
    Session m_session;
    OnDisk m_walkOnDisk, m_worldOnDisk;
    QTimer m_keeping;
    std::shared_ptr<const world::World> m_unwalkable; ///< edited so that no walk can begin in it; said once
};

} // namespace trustwalk
