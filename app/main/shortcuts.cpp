#include "app/main/main_window.h"

#include "app/learn/learn_page.h"
#include "app/main/rail.h"
#include "app/stage/stage_view.h"
#include "app/walk/walk_page.h"

#include <QCursor>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

/// The keys of the window, and the two places where a user can look them up or change what they change.
namespace trustwalk {

void MainWindow::addShortcut(const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, run);
    }
}

void MainWindow::addShortcuts()
{
    player::Player *player = m_walk->player();
    const auto onWalk = [this](const std::function<void()> &run) {
        return [this, run] {
            if (m_pages->currentIndex() == 1)
                run();
        };
    };
    addShortcut({Qt::Key_Space}, onWalk([this, player] {
                    m_walk->start();
                    player->togglePlaying();
                }));
    addShortcut({Qt::Key_Right, Qt::Key_PageDown}, onWalk([this] { m_walk->nextStep(); }));
    addShortcut({Qt::Key_Left, Qt::Key_PageUp}, onWalk([player] { player->stepBack(); }));
    addShortcut({Qt::Key_Home}, onWalk([player] { player->goToFirst(); }));
    addShortcut({Qt::Key_End}, onWalk([player] { player->goToLast(); }));
    addShortcut({Qt::CTRL | Qt::Key_I}, onWalk([this] { m_walk->setInspectorOpen(!m_walk->isInspectorOpen()); }));
    addShortcut({Qt::Key_V}, onWalk([this] { m_walk->setShown(static_cast<walk_page::Shown>((m_settings.shown + 1) % 3)); }));
    addShortcut({Qt::Key_F}, onWalk([this] { m_walk->stage()->fit(); }));
    addShortcut({Qt::Key_BracketRight}, onWalk([player] { player->setSpeed(player->speed() * 2); }));
    addShortcut({Qt::Key_BracketLeft}, onWalk([player] { player->setSpeed(player->speed() / 2); }));
    addShortcut({QKeySequence::Undo}, onWalk([this] { m_walk->undoStack()->undo(); }));
    addShortcut({QKeySequence::Redo}, onWalk([this] { m_walk->undoStack()->redo(); }));
    addShortcut({Qt::CTRL | Qt::Key_E}, onWalk([this] { exportPictures(); }));
    addShortcut({QKeySequence::Save}, onWalk([this] { saveWithDialog(); }));
    addShortcut({QKeySequence::Open}, [this] { openWithDialog(); });
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
}

void MainWindow::showKeys()
{
    const std::pair<QString, QString> rows[] = {
        {tr("Space"), tr("play or pause")},
        {QStringLiteral("\u2192  PgDn"), tr("next step; during a motion, complete it")},
        {QStringLiteral("\u2190  PgUp"), tr("step back")},
        {tr("Home, End"), tr("first and last step")},
        {QStringLiteral("[  ]"), tr("slower, faster")},
        {QStringLiteral("V"), tr("stage, sequence or both")},
        {QStringLiteral("F"), tr("fit the diagram")},
        {tr("Ctrl + wheel"), tr("zoom the diagram")},
        {QStringLiteral("Ctrl+I"), tr("show or hide the details")},
        {QStringLiteral("Ctrl+Z  Ctrl+Shift+Z"), tr("undo and redo a choice")},
        {QStringLiteral("Ctrl+O  Ctrl+S"), tr("open, save the walk")},
        {QStringLiteral("Ctrl+E"), tr("export pictures")},
        {QStringLiteral("Ctrl+1  Ctrl+2"), tr("Learn, Walk")},
        {QStringLiteral("F8"), tr("English or Japanese")},
        {QStringLiteral("Ctrl+D"), tr("light or dark")},
        {QStringLiteral("Ctrl +  \u2212  0"), tr("text size")},
        {QStringLiteral("F1"), tr("these keys")},
    };
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(&dialog);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(32);
    int row = 0;
    for (const auto &[keys, meaning] : rows) {
        auto *key = new QLabel(keys);
        key->setFont(ui::monoFont(14 * m_settings.look.textScale));
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(meaning), row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    grid->addWidget(buttons, row, 0, 1, 2);
    dialog.exec();
}

void MainWindow::showSettings()
{
    QMenu menu(this);
    const auto toggle = [&menu](const QString &name, bool on) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(on);
        return action;
    };
    connect(toggle(tr("Dark"), m_settings.look.theme == ui::ThemeKind::Dark), &QAction::toggled, this,
            [this](bool dark) { setTheme(dark ? ui::ThemeKind::Dark : ui::ThemeKind::Light); });
    connect(toggle(tr("Reduce motion"), m_settings.reducedMotion), &QAction::toggled, this, [this](bool reduce) {
        m_settings.reducedMotion = reduce;
        m_walk->setReducedMotion(reduce);
    });
    menu.addSeparator();
    connect(menu.addAction(tr("Larger text")), &QAction::triggered, this,
            [this] { setTextScale(m_settings.look.textScale * settings::textStep); });
    connect(menu.addAction(tr("Smaller text")), &QAction::triggered, this,
            [this] { setTextScale(m_settings.look.textScale / settings::textStep); });
    menu.addSeparator();
    connect(menu.addAction(tr("Open\u2026")), &QAction::triggered, this, &MainWindow::openWithDialog);
    connect(menu.addAction(tr("Save the walk\u2026")), &QAction::triggered, this, &MainWindow::saveWithDialog);
    QMenu *recent = menu.addMenu(tr("Recent files"));
    recent->setEnabled(!m_settings.recentFiles.isEmpty());
    for (const QString &file : m_settings.recentFiles)
        connect(recent->addAction(file), &QAction::triggered, this, [this, file] { openFile(file); });
    menu.addSeparator();
    connect(menu.addAction(tr("Keys")), &QAction::triggered, this, &MainWindow::showKeys);
    menu.exec(QCursor::pos());
}

} // namespace trustwalk
