#include "app/main/main_window.h"

#include "app/lab/lab_page.h"
#include "app/learn/learn_page.h"
#include "app/main/files.h"
#include "app/main/rail.h"
#include "app/main/single_keys.h"
#include "app/present/presentation.h"
#include "app/quiz/quiz_page.h"
#include "app/walk/walk_page.h"
#include "app/world_page/world_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTranslator>

namespace trustwalk {

MainWindow::MainWindow(const settings::Settings &settings, const QString &dataFolder, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_dataFolder(dataFolder), m_appTranslator(new QTranslator), m_qtTranslator(new QTranslator)
{
    // Before there is a widget that would have to follow.
    dressApplication();
    if (!restoreGeometry(m_settings.geometry))
        resize(1600, 900);
    layOut();
    connectPages();
    addShortcuts();
    setAcceptDrops(true);
    m_walk->setInspectorOpen(m_settings.inspectorOpen);
    setReducedMotion(m_settings.reducedMotion);
    setSingleKeys(m_settings.singleKeys);
    m_walk->setShown(static_cast<walk_page::Shown>(m_settings.shown));
    m_lab->setPort(m_settings.labPort);
    m_lab->setFollow(m_settings.labFollows);
    m_rail->setLook(m_settings.look);
    showPlace(m_settings.place);
}

MainWindow::~MainWindow()
{
    m_files->disconnect(this); // the undo stacks say that they change when they go
}

void MainWindow::layOut()
{
    setMinimumSize(960, 600);
    m_rail = new Rail(this);
    m_pages = new QStackedWidget(this);
    m_learn = new learn::LearnPage(this);
    m_walk = new walk_page::WalkPage(this);
    m_quiz = new quiz_page::QuizPage(m_dataFolder, this);
    m_world = new world_page::WorldPage(this);
    m_lab = new lab::LabPage(m_dataFolder, this);
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_learn);
    m_pages->addWidget(m_walk);
    m_pages->addWidget(m_quiz);
    m_pages->addWidget(m_world);
    m_pages->addWidget(m_lab);
    m_singleKeys = new SingleKeys(m_quiz);
    m_files = new Files(this, m_walk, m_world, m_settings, m_dataFolder);
    setCentralWidget(body);
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::fileRequested, this, &MainWindow::showFileMenu);
    connect(m_rail, &Rail::settingsRequested, this, &MainWindow::showSettings);
    connect(m_learn, &learn::LearnPage::walkRequested, this, &MainWindow::openCall);
    connect(m_learn, &learn::LearnPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_learn, &learn::LearnPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_walk, &walk_page::WalkPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_walk, &walk_page::WalkPage::presentRequested, this, &MainWindow::togglePresentation);
    connect(m_walk, &walk_page::WalkPage::exportRequested, this, &MainWindow::exportPictures);
    connect(m_walk, &walk_page::WalkPage::copyRequested, this, &MainWindow::copyPicture);
    connect(m_walk, &walk_page::WalkPage::termRequested, this, &MainWindow::showTerm);
    connect(m_walk, &walk_page::WalkPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_walk, &walk_page::WalkPage::articleRequested, this, &MainWindow::openCall);
    connect(m_quiz, &quiz_page::QuizPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_quiz, &quiz_page::QuizPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_quiz, &quiz_page::QuizPage::termRequested, this, &MainWindow::showTerm);
    connect(m_world, &world_page::WorldPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_world, &world_page::WorldPage::openRequested, m_files, &Files::openWithDialog);
    connect(m_world, &world_page::WorldPage::saveRequested, m_files, qOverload<>(&Files::saveWorld));
    connect(m_files, &Files::opened, this, [this] { showPlace(WalkPlace); });
    connect(m_files, &Files::changed, this, &MainWindow::showTitle);
    connect(m_world, &world_page::WorldPage::walkRequested, this, [this] { showPlace(WalkPlace); });
    connect(m_lab, &lab::LabPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_lab, &lab::LabPage::termRequested, this, &MainWindow::showTerm);
    connect(m_lab, &lab::LabPage::portChanged, this, [this](int port) { m_settings.labPort = port; });
    connect(m_lab, &lab::LabPage::followChanged, this, [this](bool follow) { m_settings.labFollows = follow; });
    connect(m_lab, &lab::LabPage::walkRequested, this, [this](const walk::WalkFile &walk) {
        if (m_files->mayLeave() && m_files->openWalk(walk))
            showPlace(WalkPlace);
    });
    connect(m_walk, &walk_page::WalkPage::inspectorOpenChanged, this, [this](bool open) { m_settings.inspectorOpen = open; });
    connect(m_walk, &walk_page::WalkPage::shownChanged, this,
            [this](walk_page::Shown shown) { m_settings.shown = static_cast<int>(shown); });
}

void MainWindow::openCall(int call)
{
    if (!walkPage()->walkFile().walk.lesson.empty()) {
        if (!m_files->mayLeave())
            return;
        m_files->openWorld(QStringLiteral("article")); // the five are the article's; a lesson's world has other people
    }
    m_files->openCall(call);
    showPlace(WalkPlace);
}

void MainWindow::openLesson(const QString &id)
{
    for (std::size_t i = 0; i < api::fiveCalls.size(); ++i)
        if (QLatin1StringView(api::actionName(api::fiveCalls[i])) == id) {
            openCall(static_cast<int>(i));
            return;
        }
    if (m_files->mayLeave() && m_files->openWalk(id))
        showPlace(WalkPlace);
}

void MainWindow::showTerm(const QString &term)
{
    showPlace(LearnPlace);
    m_learn->showTerm(term);
}

void MainWindow::showPlace(int place)
{
    m_settings.place = place;
    dressPage(place);
    if (place == WalkPlace)
        (void)walkPage();
    if (place == WorldPlace)
        (void)worldPage();
    m_rail->setPlace(place);
    m_pages->setCurrentIndex(place);
    m_pages->currentWidget()->setFocus();
    enableShortcuts();
    showTitle();
}

/// The file that is open, marked while it lacks an edit, and the place.
void MainWindow::showTitle()
{
    const int place = m_settings.place;
    const QString titles[] = {tr("Learn \u2013 Trustwalk"), tr("Walk \u2013 Trustwalk"), tr("Quiz \u2013 Trustwalk"),
                              tr("World \u2013 Trustwalk"), tr("Lab \u2013 Trustwalk")};
    const bool ofWorld = place == WorldPlace && !m_files->worldFileName().isEmpty();
    const bool ofWalk = !ofWorld && (place == WalkPlace || place == WorldPlace);
    const QString file = ofWorld ? m_files->worldFileName() : ofWalk ? m_files->walkFileName() : QString();
    const QString name = QFileInfo(file).fileName().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // its own are no marks
    setWindowTitle(file.isEmpty() ? titles[place] : name + QStringLiteral("[*] \u2013 ") + titles[place]);
    setWindowModified(!file.isEmpty() && (ofWorld ? m_files->isWorldFileBehind() : m_files->isWalkFileBehind()));
}

walk_page::WalkPage *MainWindow::walkPage()
{
    return m_files->walk();
}

world_page::WorldPage *MainWindow::worldPage()
{
    return m_files->world();
}

bool MainWindow::openFile(const QString &file, std::optional<trace::StepNumber> step)
{
    return m_files->open(file, step);
}

void MainWindow::setLanguage(ui::Language language)
{
    ui::Look look = m_settings.look;
    look.language = language;
    changeLook(look);
}

void MainWindow::setTheme(ui::ThemeKind theme)
{
    ui::Look look = m_settings.look;
    look.theme = theme;
    changeLook(look);
}

void MainWindow::setTextScale(qreal scale)
{
    ui::Look look = m_settings.look;
    look.textScale = std::clamp(scale, settings::smallestText, settings::largestText);
    changeLook(look);
}

void MainWindow::changeLook(const ui::Look &look)
{
    m_settings.look = look;
    dressApplication();
    m_rail->setLook(look);
    m_dressed.fill(false);
    showPlace(m_settings.place);
    if (m_presentation)
        m_presentation->setLook(look);
}

void MainWindow::dressApplication()
{
    installTranslators();
    QApplication::setPalette(ui::theme(m_settings.look.theme).widgetPalette());
    QApplication::setFont(ui::sansFont(14 * m_settings.look.textScale));
}

void MainWindow::dressPage(int place)
{
    bool &dressed = m_dressed[static_cast<std::size_t>(place)];
    if (!dressed && place == LearnPlace)
        m_learn->setLook(m_settings.look);
    else if (!dressed && place == WalkPlace)
        m_walk->setLook(m_settings.look);
    else if (!dressed && place == LabPlace)
        m_lab->setLook(m_settings.look);
    else if (!dressed && place == QuizPlace)
        m_quiz->setLook(m_settings.look);
    else if (!dressed)
        m_world->setLook(m_settings.look);
    dressed = true;
}

void MainWindow::installTranslators()
{
    const QString code = ui::languageCode(m_settings.look.language);
    QCoreApplication::removeTranslator(m_appTranslator.get());
    QCoreApplication::removeTranslator(m_qtTranslator.get());
    if (m_qtTranslator->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    if (m_appTranslator->load(QStringLiteral(":/i18n/trustwalk_") + code))
        QCoreApplication::installTranslator(m_appTranslator.get());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.geometry = saveGeometry();
    settings::save(m_settings, m_dataFolder);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Files::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->openDropped(*event->mimeData());
}

} // namespace trustwalk
