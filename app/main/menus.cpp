#include "app/lab/lab_page.h"
#include "app/main/files.h"
#include "app/main/main_window.h"
#include "app/main/rail.h"
#include "app/main/single_keys.h"
#include "app/present/presentation.h"
#include "app/progress/history.h"
#include "app/quiz/quiz_page.h"
#include "app/settings/settings_dialog.h"
#include "app/text/progress_text.h"
#include "app/walk/walk_page.h"

#include <QDateTime>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

/// What stands at the foot of the rail: the file menu and the settings.
namespace trustwalk {

void MainWindow::showFileMenu()
{
    QMenu menu(this);
    menu.addAction(tr("Open\u2026"), QKeySequence::Open, m_files, &Files::openWithDialog);
    m_files->addRecentTo(menu);
    menu.addSeparator();
    const auto at = [this](int place, const QKeySequence &keys) { return m_settings.place == place ? keys : QKeySequence(); };
    const QKeySequence save = QKeySequence::Save, saveAs = Qt::CTRL | Qt::SHIFT | Qt::Key_S;
    menu.addAction(tr("Save the walk"), at(WalkPlace, save), m_files, qOverload<>(&Files::saveWalk));
    menu.addAction(tr("Save the walk as\u2026"), at(WalkPlace, saveAs), m_files, &Files::saveWalkWithDialog);
    menu.addAction(tr("Save the world"), at(WorldPlace, save), m_files, qOverload<>(&Files::saveWorld));
    menu.addAction(tr("Save the world as\u2026"), at(WorldPlace, saveAs), m_files, &Files::saveWorldWithDialog);
    menu.addSeparator();
    menu.addAction(tr("Export the walk\u2026"), this, &MainWindow::exportPictures);
    menu.addAction(tr("Copy the picture"), this, &MainWindow::copyPicture);
    menu.addSeparator();
    connect(menu.addAction(tr("Import a quiz history\u2026")), &QAction::triggered, this, &MainWindow::importHistory);
    connect(menu.addAction(tr("Export the quiz history\u2026")), &QAction::triggered, this, &MainWindow::exportHistory);
    menu.addSeparator();
    connect(menu.addAction(tr("Quit")), &QAction::triggered, this, &MainWindow::close);
    const QWidget *button = m_rail->fileButton();
    menu.exec(button->mapToGlobal(QPoint(button->width(), button->height() - menu.sizeHint().height())));
}

void MainWindow::setReducedMotion(bool reduced)
{
    m_settings.reducedMotion = reduced;
    // Or the environment's wish, where a desktop knows no such setting; that is not kept.
    const bool still = reduced || qEnvironmentVariableIntValue("TRUSTWALK_REDUCED_MOTION") == 1;
    m_walk->setReducedMotion(still);
    m_quiz->setReducedMotion(still);
    m_lab->setReducedMotion(still);
    if (m_presentation)
        m_presentation->setReducedMotion(still);
}

void MainWindow::setSingleKeys(bool on)
{
    m_settings.singleKeys = on;
    m_singleKeys->setOn(on);
    enableShortcuts();
}

void MainWindow::showSettings()
{
    using settings::SettingsDialog;
    SettingsDialog dialog(m_settings, m_dataFolder, this);
    const auto again = [this, &dialog] { dialog.show(m_settings); };
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(&dialog, &SettingsDialog::languageChosen, &dialog, again);
    connect(&dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(&dialog, &SettingsDialog::themeChosen, &dialog, again);
    connect(&dialog, &SettingsDialog::textScaleChosen, this, &MainWindow::setTextScale);
    connect(&dialog, &SettingsDialog::textScaleChosen, &dialog, again);
    connect(&dialog, &SettingsDialog::reducedMotionChosen, this, &MainWindow::setReducedMotion);
    connect(&dialog, &SettingsDialog::singleKeysChosen, this, &MainWindow::setSingleKeys);
    connect(&dialog, &SettingsDialog::historyExportRequested, this, &MainWindow::exportHistory);
    connect(&dialog, &SettingsDialog::historyImportRequested, this, &MainWindow::importHistory);
    connect(&dialog, &SettingsDialog::keysRequested, this, &MainWindow::showKeys);
    connect(&dialog, &SettingsDialog::tourRequested, &dialog, &QDialog::accept);
    connect(&dialog, &SettingsDialog::tourRequested, this, &MainWindow::startTour, Qt::QueuedConnection);
    dialog.exec();
    settings::save(m_settings, m_dataFolder);
}

/// Of the quiz page's own store: a second one would find it locked.
progress::Store *MainWindow::openHistory()
{
    m_quiz->open();
    progress::Store *store = m_quiz->practice()->store();
    if (store == nullptr)
        QMessageBox::warning(this, tr("Trustwalk"), tr("The progress cannot be opened. The place Quiz says why."));
    return store;
}

void MainWindow::exportHistory()
{
    const progress::Store *store = openHistory();
    if (store == nullptr)
        return;
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the quiz history"), QStringLiteral("trustwalk-history.json"),
                                                      tr("Quiz histories (*.json)"));
    if (file.isEmpty())
        return;
    const Instant now {Seconds(QDateTime::currentSecsSinceEpoch())};
    if (const progress::Done done = progress::exportHistory(*store, file, now); !done)
        QMessageBox::warning(this, tr("Trustwalk"), text::progressFaultText(done.error(), m_settings.look.language));
}

void MainWindow::importHistory()
{
    progress::Store *store = openHistory();
    if (store == nullptr)
        return;
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a quiz history"), {}, tr("Quiz histories (*.json)"));
    if (file.isEmpty())
        return;
    const Instant now {Seconds(QDateTime::currentSecsSinceEpoch())};
    const auto imported = progress::importHistory(*store, file, now);
    if (!imported) {
        QMessageBox::warning(this, tr("Trustwalk"), text::progressFaultText(imported.error(), m_settings.look.language));
        return;
    }
    m_quiz->showHome();
    QMessageBox::information(this, tr("Trustwalk"),
                             tr("%1 answers were added; %2 were there already.").arg(imported->added).arg(imported->known));
}

} // namespace trustwalk
