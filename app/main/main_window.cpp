#include "app/main/main_window.h"

#include "app/export/export_dialog.h"
#include "app/learn/learn_page.h"
#include "app/main/rail.h"
#include "app/quiz/quiz_page.h"
#include "app/text/error_text.h"
#include "app/walk/views.h"
#include "app/walk/walk_page.h"
#include "app/world_page/world_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTranslator>

namespace trustwalk {

namespace {

enum Place { LearnPlace, WalkPlace, QuizPlace, WorldPlace };

} // namespace

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
    m_walk->setReducedMotion(m_settings.reducedMotion);
    m_walk->setShown(static_cast<walk_page::Shown>(m_settings.shown));
    m_quiz->setReducedMotion(m_settings.reducedMotion);
    m_rail->setLook(m_settings.look);
    showPlace(m_settings.place);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    setMinimumSize(960, 600);
    m_rail = new Rail(this);
    m_pages = new QStackedWidget(this);
    m_learn = new learn::LearnPage(this);
    m_walk = new walk_page::WalkPage(this);
    m_quiz = new quiz_page::QuizPage(m_dataFolder, this);
    m_world = new world_page::WorldPage(this);
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
    setCentralWidget(body);
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::settingsRequested, this, &MainWindow::showSettings);
    connect(m_learn, &learn::LearnPage::walkRequested, this, &MainWindow::openCall);
    connect(m_learn, &learn::LearnPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_learn, &learn::LearnPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_walk, &walk_page::WalkPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_walk, &walk_page::WalkPage::exportRequested, this, &MainWindow::exportPictures);
    connect(m_walk, &walk_page::WalkPage::termRequested, this, &MainWindow::showTerm);
    connect(m_walk, &walk_page::WalkPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_walk, &walk_page::WalkPage::articleRequested, this, &MainWindow::openCall);
    connect(m_quiz, &quiz_page::QuizPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_quiz, &quiz_page::QuizPage::lessonRequested, this, &MainWindow::openLesson);
    connect(m_quiz, &quiz_page::QuizPage::termRequested, this, &MainWindow::showTerm);
    connect(m_world, &world_page::WorldPage::languageRequested, this, &MainWindow::setLanguage);
    connect(m_world, &world_page::WorldPage::walkRequested, this, [this] { showPlace(WalkPlace); });
    connect(m_walk, &walk_page::WalkPage::inspectorOpenChanged, this, [this](bool open) { m_settings.inspectorOpen = open; });
    connect(m_walk, &walk_page::WalkPage::shownChanged, this,
            [this](walk_page::Shown shown) { m_settings.shown = static_cast<int>(shown); });
}

void MainWindow::openCall(int call)
{
    if (!walkPage()->walkFile().walk.lesson.empty())
        loadWorld(QStringLiteral("article")); // the five are the article's; a lesson's world has other people
    walkPage()->openCall(call);
    showPlace(WalkPlace);
}

void MainWindow::openLesson(const QString &id)
{
    for (std::size_t i = 0; i < api::fiveCalls.size(); ++i)
        if (QLatin1StringView(api::actionName(api::fiveCalls[i])) == id) {
            openCall(static_cast<int>(i));
            return;
        }
    if (loadWalk(id, std::nullopt))
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
    for (const auto &[at, shortcut] : m_ofPlaces)
        shortcut->setEnabled(at == place);
    const QString titles[]
        = {tr("Learn \u2013 Trustwalk"), tr("Walk \u2013 Trustwalk"), tr("Quiz \u2013 Trustwalk"), tr("World \u2013 Trustwalk")};
    setWindowTitle(titles[place]);
}

walk_page::WalkPage *MainWindow::walkPage()
{
    if (!m_walk->world())
        loadWorld(QStringLiteral("article"));
    else if (const auto edited = m_world->document()->world(); edited != m_walk->world() && edited != m_unwalkable)
        walkInEditedWorld();
    return m_walk;
}

world_page::WorldPage *MainWindow::worldPage()
{
    if (!m_world->document()->world())
        loadWorld(QStringLiteral("article"));
    return m_world;
}

/// What was edited is where the walk takes place from now on.
void MainWindow::walkInEditedWorld()
{
    const auto world = m_world->document()->world();
    auto keys = std::make_shared<const crypto::KeyRing>(world_store::keyRing(*world, m_dataFolder));
    if (m_walk->changeWorld(world, std::move(keys), m_world->document()->isBuiltIn()))
        return;
    m_unwalkable = world;
    QMessageBox::information(this, tr("Trustwalk"),
                             tr("No walk can begin in this world: it has no IAM user with an access key, and nobody who could sign in."));
}

void MainWindow::complain(const world_store::FileError &error)
{
    QMessageBox::warning(this, tr("Trustwalk"), text::errorText(error.file, error.error, m_settings.look.language));
}

void MainWindow::setWorld(world::World world, bool builtIn)
{
    auto keys = std::make_shared<const crypto::KeyRing>(world_store::keyRing(world, m_dataFolder));
    const auto shared = std::make_shared<const world::World>(std::move(world));
    m_walk->setWorld(shared, std::move(keys), builtIn);
    m_world->document()->open(shared, builtIn);
}

bool MainWindow::loadWorld(const QString &nameOrFile)
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

bool MainWindow::loadWalk(const QString &file, std::optional<trace::StepNumber> step)
{
    auto walk = world_store::loadWalk(file);
    if (!walk) {
        complain(walk.error());
        return false;
    }
    if (const auto *name = std::get_if<std::string>(&walk->world)) {
        if (!loadWorld(QString::fromStdString(*name)))
            return false;
    } else {
        setWorld(std::get<world::World>(std::move(walk->world)), false);
    }
    if (step)
        walk->walk.step = step;
    m_walk->openWalk(walk->walk);
    return true;
}

bool MainWindow::openFile(const QString &file, std::optional<trace::StepNumber> step)
{
    const bool opened = world_store::isWalkFile(file) ? loadWalk(file, step) : loadWorld(file);
    if (opened) {
        remember(file);
        showPlace(WalkPlace);
    }
    return opened;
}

void MainWindow::remember(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    m_settings.recentFiles.removeAll(path);
    m_settings.recentFiles.prepend(path);
    m_settings.recentFiles = m_settings.recentFiles.mid(0, 10);
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

void MainWindow::exportPictures()
{
    if (m_walk->trace() != nullptr)
        picture_export::exportWithDialog(this, {m_walk->sharedTrace(), m_walk->world(), m_walk->walkFile().walk.lesson},
                                         m_walk->views()->shown() == walk_page::Shown::Sequence ? picture_export::View::Sequence
                                                                                                : picture_export::View::Stage,
                                         m_walk->step(), m_settings.look);
}

void MainWindow::openWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a walk or a world"), {}, tr("Walks and worlds (*.json)"));
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::saveWithDialog()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save this walk"), QStringLiteral("walk.json"), tr("Walks (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto error = world_store::saveWalk(file, m_walk->walkFile()))
        complain(*error);
    else
        remember(file);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.geometry = saveGeometry();
    settings::save(m_settings, m_dataFolder);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace trustwalk
