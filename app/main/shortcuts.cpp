#include "app/main/main_window.h"

#include "app/lab/lab_page.h"
#include "app/lab/lab_stage.h"
#include "app/learn/learn_page.h"
#include "app/main/files.h"
#include "app/main/keys_dialog.h"
#include "app/quiz/quiz_page.h"
#include "app/stage/stage_view.h"
#include "app/walk/walk_page.h"
#include "app/world_page/tree_panel.h"
#include "app/world_page/world_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

/// The keys of the window, and where a user can look them up.
namespace trustwalk {

void MainWindow::addShortcut(const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, run);
    }
}

void MainWindow::addShortcutAt(int place, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, run);
        m_ofPlaces.emplace_back(place, shortcut);
    }
}

namespace {

/// A key that a speech recogniser or a slip of the hand can hit: a character without Ctrl or Alt. Space plays, as everywhere.
bool isSingleCharacter(const QKeySequence &key)
{
    return key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier && key[0].key() > Qt::Key_Space
           && key[0].key() < Qt::Key_Escape;
}

} // namespace

void MainWindow::enableShortcuts()
{
    for (const auto &[at, shortcut] : m_ofPlaces)
        shortcut->setEnabled(at == m_settings.place && (m_settings.singleKeys || !isSingleCharacter(shortcut->key())));
}

void MainWindow::addShortcuts()
{
    constexpr int walk = WalkPlace, quiz = QuizPlace, world = WorldPlace, lab = LabPlace;
    player::Player *player = m_walk->player();
    addShortcutAt(walk, {Qt::Key_Space}, [this, player] {
        m_walk->start();
        player->togglePlaying();
    });
    addShortcutAt(walk, {Qt::Key_Right, Qt::Key_PageDown}, [this] { m_walk->nextStep(); });
    addShortcutAt(walk, {Qt::Key_Left, Qt::Key_PageUp}, [player] { player->stepBack(); });
    addShortcutAt(walk, {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_PageUp}, [player] { player->stepBackReversed(); });
    addShortcutAt(walk, {Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_PageDown}, [player] { player->goTo(player->step() + 1); });
    addShortcutAt(walk, {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_PageUp}, [player] { player->goTo(player->step() - 1); });
    addShortcutAt(walk, {Qt::Key_F5}, [this] { togglePresentation(); });
    addShortcutAt(walk, {Qt::Key_F9}, [this] { setBothCaptions(!m_bothCaptions); });
    addShortcutAt(walk, {Qt::Key_Home}, [player] { player->goToFirst(); });
    addShortcutAt(walk, {Qt::Key_End}, [player] { player->goToLast(); });
    addShortcutAt(walk, {Qt::CTRL | Qt::Key_I}, [this] { m_walk->setInspectorOpen(!m_walk->isInspectorOpen()); });
    addShortcutAt(walk, {Qt::Key_V}, [this] { m_walk->setShown(static_cast<walk_page::Shown>((m_settings.shown + 1) % 3)); });
    addShortcutAt(walk, {Qt::Key_M}, [this] { m_walk->setMapOpen(!m_walk->isMapOpen()); });
    addShortcutAt(walk, {Qt::Key_W}, [this] { m_walk->toggleMore(); });
    addShortcutAt(walk, {Qt::Key_F}, [this] { m_walk->stage()->fit(); });
    addShortcutAt(walk, {Qt::Key_BracketRight}, [player] { player->setSpeed(player->speed() * 2); });
    addShortcutAt(walk, {Qt::Key_BracketLeft}, [player] { player->setSpeed(player->speed() / 2); });
    addShortcutAt(walk, {QKeySequence::Undo}, [this] { m_walk->undoStack()->undo(); });
    addShortcutAt(walk, {QKeySequence::Redo}, [this] { m_walk->undoStack()->redo(); });
    addShortcutAt(walk, {Qt::CTRL | Qt::Key_E}, [this] { exportPictures(); });
    addShortcutAt(walk, {QKeySequence::Copy}, [this] { copyPicture(); });
    addShortcutAt(walk, {QKeySequence::Save}, [this] { m_files->saveWalk(); });
    addShortcutAt(world, {QKeySequence::Save}, [this] { m_files->saveWorld(); });
    addShortcutAt(walk, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { m_files->saveWalkWithDialog(); });
    addShortcutAt(world, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { m_files->saveWorldWithDialog(); });
    addShortcutAt(world, {QKeySequence::Undo}, [this] { m_world->undo(); });
    addShortcutAt(world, {QKeySequence::Redo}, [this] { m_world->redo(); });
    addShortcutAt(world, {QKeySequence::Find}, [this] { m_world->treePanel()->searchField()->setFocus(); });
    addShortcutAt(quiz, {Qt::Key_F9}, [this] { m_quiz->toggleBoth(); });
    addShortcutAt(lab, {Qt::Key_PageDown}, [this] { m_lab->stage()->player()->stepForward(); });
    addShortcutAt(lab, {Qt::Key_PageUp}, [this] { m_lab->stage()->player()->stepBack(); });
    addShortcutAt(lab, {Qt::Key_N}, [this] { m_lab->skipToNewest(); });
    addShortcutAt(lab, {Qt::CTRL | Qt::Key_I}, [this] { m_lab->stage()->setDetailsOpen(!m_lab->stage()->isDetailsOpen()); });
    addShortcut({QKeySequence::Open}, [this] { m_files->openWithDialog(); });
    addShortcut({QKeySequence::Quit}, [this] { close(); });
    addShortcut({Qt::Key_F1}, [this] { showKeys(); });
    addShortcut({Qt::Key_F8}, [this] {
        setLanguage(m_settings.look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English);
    });
    addShortcut({Qt::CTRL | Qt::Key_D},
                [this] { setTheme(m_settings.look.theme == ui::ThemeKind::Light ? ui::ThemeKind::Dark : ui::ThemeKind::Light); });
    addShortcut({QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, [this] { setTextScale(m_settings.look.textScale * settings::textStep); });
    addShortcut({QKeySequence::ZoomOut}, [this] { setTextScale(m_settings.look.textScale / settings::textStep); });
    addShortcut({Qt::CTRL | Qt::Key_0}, [this] { setTextScale(1); });
    addShortcut({Qt::CTRL | Qt::Key_1}, [this] { showPlace(0); });
    addShortcut({Qt::CTRL | Qt::Key_2}, [this] { showPlace(1); });
    addShortcut({Qt::CTRL | Qt::Key_3}, [this] { showPlace(2); });
    addShortcut({Qt::CTRL | Qt::Key_4}, [this] { showPlace(3); });
    addShortcut({Qt::CTRL | Qt::Key_5}, [this] { showPlace(4); });
}

/// The keys by the place where they act, side by side.
void MainWindow::showKeys()
{
    KeysDialog(m_settings.look, this).exec();
}

} // namespace trustwalk
