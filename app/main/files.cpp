#include "app/main/files.h"

#include "app/text/error_text.h"
#include "app/walk/walk_page.h"
#include "app/world_page/world_page.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace trustwalk {

namespace {

constexpr int keptAfter = 1500; // milliseconds without another edit
constexpr int mostRecent = 10;

} // namespace

Files::Files(QWidget *window, walk_page::WalkPage *walk, world_page::WorldPage *world, settings::Settings &settings,
             const QString &dataFolder)
    : QObject(window), m_window(window), m_walk(walk), m_world(world), m_settings(settings), m_dataFolder(dataFolder), m_session(dataFolder)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keptAfter);
    const auto edited = [this] {
        m_keeping.start();
        Q_EMIT changed();
    };
    connect(m_walk->undoStack(), &QUndoStack::indexChanged, &m_keeping, edited);
    connect(m_world->document(), &world_page::WorldDocument::worldChanged, &m_keeping, edited);
    connect(&m_keeping, &QTimer::timeout, this, &Files::keepSession);
}

walk_page::WalkPage *Files::walk()
{
    const auto edited = m_world->document()->world();
    if (!m_walk->world())
        openWorld(QStringLiteral("article"));
    else if (edited != m_walk->world() && edited != m_unwalkable)
        walkInEditedWorld();
    return m_walk;
}

world_page::WorldPage *Files::world()
{
    if (!m_world->document()->world())
        openWorld(QStringLiteral("article"));
    return m_world;
}

void Files::complain(const world_store::FileError &error)
{
    QMessageBox::warning(m_window, tr("Trustwalk"), text::errorText(error.file, error.error, m_settings.look.language));
}

void Files::setWorld(world::World world, bool builtIn)
{
    m_walkOnDisk = m_worldOnDisk = {};
    auto keys = std::make_shared<const crypto::KeyRing>(world_store::keyRing(world, m_dataFolder));
    const auto shared = std::make_shared<const world::World>(std::move(world));
    m_walk->setWorld(shared, std::move(keys), builtIn);
    m_world->document()->open(shared, builtIn);
}

/// What was edited is where the walk takes place from now on.
void Files::walkInEditedWorld()
{
    const auto world = m_world->document()->world();
    auto keys = std::make_shared<const crypto::KeyRing>(world_store::keyRing(*world, m_dataFolder));
    if (m_walk->changeWorld(world, std::move(keys), m_world->document()->isBuiltIn()))
        return;
    m_unwalkable = world;
    QMessageBox::information(m_window, tr("Trustwalk"),
                             tr("No walk can begin in this world: it has no IAM user with an access key, and nobody who could sign in."));
}

bool Files::openWorld(const QString &nameOrFile)
{
    auto world = world_store::loadWorld(nameOrFile);
    if (world) {
        setWorld(*std::move(world), world_store::builtInWorlds().contains(nameOrFile));
        m_walk->openCall(1);
    } else {
        complain(world.error());
    }
    return world.has_value();
}

bool Files::openWalk(const QString &nameOrFile, std::optional<trace::StepNumber> step)
{
    auto walk = world_store::loadWalk(nameOrFile);
    if (!walk) {
        complain(walk.error());
        return false;
    }
    if (step)
        walk->walk.step = step;
    return openWalk(*std::move(walk));
}

bool Files::openWalk(walk::WalkFile walk)
{
    if (const auto *name = std::get_if<std::string>(&walk.world)) {
        if (!openWorld(QString::fromStdString(*name)))
            return false;
    } else {
        setWorld(std::get<world::World>(std::move(walk.world)), false);
    }
    m_walk->openWalk(walk.walk);
    return true;
}

void Files::openCall(int call)
{
    m_walkOnDisk = {};
    walk()->openCall(call);
    Q_EMIT changed();
}

bool Files::open(const QString &file, std::optional<trace::StepNumber> step)
{
    if (!mayLeave())
        return false;
    const bool isWalk = world_store::isWalkFile(file);
    const bool done = isWalk ? openWalk(file, step) : openWorld(file);
    if (done) {
        (isWalk ? m_walkOnDisk : m_worldOnDisk) = onDisk(file);
        remember(file);
        Q_EMIT opened();
        Q_EMIT changed();
    }
    return done;
}

bool Files::canOpen(const QMimeData &data)
{
    return data.hasUrls() && !data.urls().isEmpty() && data.urls().first().isLocalFile();
}

bool Files::openDropped(const QMimeData &data)
{
    return canOpen(data) && open(data.urls().first().toLocalFile());
}

namespace {

/// Comes with the app, and is nobody's file.
bool isBuiltIn(const QString &file)
{
    return file.startsWith(u':') || world_store::builtInWorlds().contains(file);
}

} // namespace

Files::OnDisk Files::onDisk(const QString &file) const
{
    const QFileInfo info(file);
    return isBuiltIn(file) ? OnDisk() : OnDisk {info.absoluteFilePath(), info.lastModified(), m_world->document()->world()};
}

bool Files::isWalkFileBehind() const
{
    return m_walk->hasUnsavedEdits() || m_world->document()->world() != m_walkOnDisk.world;
}

bool Files::isWorldFileBehind() const
{
    return m_world->document()->world() != m_worldOnDisk.world;
}

void Files::remember(const QString &file)
{
    if (isBuiltIn(file))
        return;
    const QString path = QFileInfo(file).absoluteFilePath();
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles = m_settings.recentFiles.mid(0, mostRecent);
}

/// The walk and the world as they are edited, whichever page they were edited on.
walk::WalkFile Files::walkFile() const
{
    walk::WalkFile file = m_walk->walkFile();
    if (const auto world = m_world->document()->world(); world && world != m_walk->world())
        file.world = *world;
    return file;
}

bool Files::hasUnsavedEdits() const
{
    return m_walk->hasUnsavedEdits() || !m_world->document()->isSaved();
}

bool Files::mayLeave()
{
    if (!hasUnsavedEdits())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Trustwalk"),
                    m_world->document()->isSaved() ? tr("The walk has been edited.") : tr("The world has been edited."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    const bool worldAlone = m_walkOnDisk.name.isEmpty() && !m_worldOnDisk.name.isEmpty() && !m_walk->hasUnsavedEdits();
    const QString name = QFileInfo((worldAlone ? m_worldOnDisk : m_walkOnDisk).name).fileName();
    box.setInformativeText(name.isEmpty() ? tr("Save it as a walk, with its world, its changes and its step in one file?")
                                          : tr("Save it in %1?").arg(name));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return worldAlone ? saveWorld() : saveWalk();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

void Files::openWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a walk or a world"), {},
                                                      tr("Walks and worlds (*.trustwalk *.trustworld *.json)"));
    if (!file.isEmpty())
        open(file);
}

bool Files::saveWalk(const QString &file)
{
    (void)walk(); // in the world as it has been edited
    if (const auto error = world_store::saveWalk(file, walkFile())) {
        complain(*error);
        return false;
    }
    m_walk->setSaved();
    m_world->document()->setSaved(); // it is in the walk's file
    m_walkOnDisk = onDisk(file);
    m_session.forget();
    remember(file);
    Q_EMIT changed();
    return true;
}

bool Files::saveWorld(const QString &file)
{
    if (const auto error = world_store::saveWorld(file, *world()->document()->world())) {
        complain(*error);
        return false;
    }
    m_world->document()->setSaved();
    m_worldOnDisk = onDisk(file);
    keepSession();
    remember(file);
    Q_EMIT changed();
    return true;
}

Files::Overwrite Files::mayOverwrite(const OnDisk &file)
{
    if (file.name.isEmpty())
        return Overwrite::UnderAnotherName;
    const QFileInfo now(file.name);
    if (!now.exists() || now.lastModified() == file.modified)
        return Overwrite::Yes;
    QMessageBox box(QMessageBox::Warning, tr("Trustwalk"), tr("Another program has changed %1 since it was opened.").arg(now.fileName()),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(tr("What it wrote there would be lost."));
    const QAbstractButton *overwriting = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *naming = box.addButton(tr("Save as\u2026"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(naming);
    box.exec();
    if (box.clickedButton() == overwriting)
        return Overwrite::Yes;
    return box.clickedButton() == naming ? Overwrite::UnderAnotherName : Overwrite::No;
}

bool Files::saveWalk()
{
    switch (mayOverwrite(m_walkOnDisk)) {
    case Overwrite::Yes: return saveWalk(m_walkOnDisk.name);
    case Overwrite::UnderAnotherName: return saveWalkWithDialog();
    case Overwrite::No: break;
    }
    return false;
}

bool Files::saveWorld()
{
    switch (mayOverwrite(m_worldOnDisk)) {
    case Overwrite::Yes: return saveWorld(m_worldOnDisk.name);
    case Overwrite::UnderAnotherName: return saveWorldWithDialog();
    case Overwrite::No: break;
    }
    return false;
}

bool Files::saveWalkWithDialog()
{
    const QString proposed = m_walkOnDisk.name.isEmpty() ? QStringLiteral("walk.trustwalk") : m_walkOnDisk.name;
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save this walk"), proposed, tr("Walks (*.trustwalk *.json)"));
    return !file.isEmpty() && saveWalk(file);
}

bool Files::saveWorldWithDialog()
{
    const QString proposed = m_worldOnDisk.name.isEmpty() ? QStringLiteral("world.trustworld") : m_worldOnDisk.name;
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save this world"), proposed, tr("Worlds (*.trustworld *.json)"));
    return !file.isEmpty() && saveWorld(file);
}

void Files::keepSession()
{
    m_keeping.stop();
    if (hasUnsavedEdits() && m_walk->world())
        m_session.keep(QByteArray::fromStdString(walk::walkText(walkFile())));
    else
        m_session.forget();
}

bool Files::restore(const QString &file)
{
    if (!openWalk(file))
        return false;
    m_walk->setUnsaved();
    m_world->document()->setUnsaved();
    keepSession(); // before the other copy goes
    Session::discard(file);
    Q_EMIT opened();
    return true;
}

void Files::offerWhatWasLeft()
{
    const QStringList left = Session::leftIn(m_dataFolder);
    if (left.isEmpty())
        return;
    const QString when = QLocale().toString(QFileInfo(left.first()).lastModified(), QLocale::ShortFormat);
    QMessageBox box(QMessageBox::Question, tr("Trustwalk"), tr("Trustwalk ended without being closed. Edits of %1 were kept.").arg(when),
                    QMessageBox::NoButton, m_window);
    const QAbstractButton *restoring = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
    const QAbstractButton *discarding = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(tr("Ask again later"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == restoring)
        restore(left.first());
    else if (box.clickedButton() == discarding)
        Session::discard(left.first());
}

void Files::addRecentTo(QMenu &menu)
{
    QMenu *recent = menu.addMenu(tr("Recent files"));
    recent->setEnabled(!m_settings.recentFiles.isEmpty());
    for (const QString &file : std::as_const(m_settings.recentFiles)) {
        QAction *action = recent->addAction(QString(QFileInfo(file).fileName()).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(file);
        action->setEnabled(QFileInfo::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
    }
    recent->setToolTipsVisible(true);
    recent->addSeparator();
    connect(recent->addAction(tr("Clear this list")), &QAction::triggered, this, [this] { m_settings.recentFiles.clear(); });
}

} // namespace trustwalk
