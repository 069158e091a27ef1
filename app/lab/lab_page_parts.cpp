#include "app/lab/changes_panel.h"
#include "app/lab/commands_panel.h"
#include "app/lab/exercises_panel.h"
#include "app/lab/lab_bar.h"
#include "app/lab/lab_page.h"
#include "app/lab/lab_stage.h"
#include "app/lab/request_delegate.h"
#include "app/lab/request_model.h"
#include "app/text/error_text.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/world/world_store.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

/// How the page is put together and what stands on its labels; what it does is lab_page.cpp's.
namespace trustwalk::lab {

LabPage::LabPage(const QString &dataFolder, QWidget *parent)
    : QWidget(parent), m_dataFolder(dataFolder), m_bar(new LabBar(this)), m_side(new QWidget(this)), m_tabs(new QTabBar(m_side)),
      m_panels(new QStackedWidget(m_side)), m_commands(new CommandsPanel(m_panels)), m_exercises(new ExercisesPanel(m_panels)),
      m_changes(new ChangesPanel(m_panels)), m_listTitle(new QLabel(m_side)), m_none(new QLabel(m_side)),
      m_requests(new RequestModel(this)), m_delegate(new RequestDelegate(this)), m_list(new QListView(m_side)), m_stage(new LabStage(this))
{
    setObjectName(QStringLiteral("labPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setPort(usualPort);
    layOut();
    connectParts();
}

LabPage::~LabPage() = default;

void LabPage::layOut()
{
    m_side->setObjectName(QStringLiteral("labSide"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("labTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *panel : {static_cast<QWidget *>(m_commands), static_cast<QWidget *>(m_exercises), static_cast<QWidget *>(m_changes)}) {
        m_tabs->addTab({});
        m_panels->addWidget(panel);
    }
    m_list->setObjectName(QStringLiteral("labRequests"));
    m_list->setModel(m_requests);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 6, 0, 0);
    side->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 10, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    side->addLayout(tabs);
    side->addWidget(m_panels, 3);
    side->addWidget(m_listTitle);
    side->addWidget(m_none, 2);
    side->addWidget(m_list, 2);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_side);
    below->addWidget(m_stage, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(below, 1);
}

void LabPage::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &LabPage::poll);
    connect(m_bar, &LabBar::switched, this, &LabPage::setOn);
    connect(m_bar, &LabBar::worldChosen, this, &LabPage::chooseWorld);
    connect(m_bar, &LabBar::languageRequested, this, &LabPage::languageRequested);
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_stage, &LabStage::finished, this, [this] {
        play(m_queue.finished());
        showWaiting();
    });
    connect(m_stage, &LabStage::skipRequested, this, &LabPage::skipToNewest);
    connect(m_stage, &LabStage::followChanged, this, [this](bool follow) {
        setFollow(follow);
        Q_EMIT followChanged(follow);
    });
    connect(m_stage, &LabStage::keepRequested, this, &LabPage::keepWalk);
    connect(m_stage, &LabStage::termRequested, this, &LabPage::termRequested);
    connect(m_exercises, &ExercisesPanel::worldRequested, this, &LabPage::chooseWorld);
    connect(m_changes, &ChangesPanel::undoRequested, this, &LabPage::undoChange);
    connect(m_changes, &ChangesPanel::resetRequested, this, &LabPage::resetWorld);
    connect(m_changes, &ChangesPanel::saveRequested, this, &LabPage::saveWorld);
}

void LabPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void LabPage::setLook(const ui::Look &look)
{
    m_look = look;
    if (m_lab == nullptr)
        openWorld(world_store::builtInWorlds().contains(QStringLiteral("lab")) ? QStringLiteral("lab") : QStringLiteral("article"));
    m_bar->setLook(look);
    m_stage->setLook(look);
    m_commands->setLook(look);
    m_exercises->setLook(look);
    m_changes->setLook(look);
    m_delegate->setLook(look);
    m_requests->setLanguage(look.language);
    restyle();
    fill();
    sayKeepable(); // its reason is a sentence
}

void LabPage::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(
        QStringLiteral("#labPage { background: %1; } #labSide { background: %2; border-right: 1px solid %5; }"
                       "QTabBar::tab { padding: 9px 12px; color: %3; border: none; background: transparent; }"
                       "QTabBar::tab:selected { color: %4; border-bottom: 3px solid %4; } QTabBar::tab:focus { color: %4; }")
            .arg(palette.background.name(), palette.surface.name(), palette.muted.name(), palette.text.name(), palette.line.name()));
    m_list->setStyleSheet(ui::controlStyle(palette)
                          + QStringLiteral("QListView { background: %1; border: none; outline: none; }").arg(palette.surface.name()));
    m_tabs->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold));
    m_listTitle->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold));
    m_listTitle->setStyleSheet(
        QStringLiteral("color: %1; border-top: 1px solid %2; padding: 10px 16px 6px 20px;").arg(palette.text.name(), palette.line.name()));
    m_none->setFont(ui::sansFont(13 * m_look.textScale));
    m_none->setStyleSheet(QStringLiteral("color: %1; padding: 0 16px 12px 20px;").arg(palette.muted.name()));
}

void LabPage::fill()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_tabs->setAccessibleName(t.say("Lab", "What to do"));
    m_tabs->setTabText(CommandsTab, t.say("Lab", "Commands"));
    m_tabs->setTabText(ExercisesTab, t.say("Lab", "Exercises"));
    m_tabs->setTabText(ChangesTab, m_changeCount == 0 ? t.say("Lab", "Changes") : t.say("Lab", "Changes: %1").arg(m_changeCount));
    m_list->setAccessibleName(t.say("Lab", "Requests, newest first"));
    m_listTitle->setText(t.say("Lab", "Requests"));
    m_none->setText(t.say("Lab", "Each request that comes is listed here, newest first."));
    const bool some = m_requests->rowCount() > 0;
    m_none->setVisible(!some);
    m_list->setVisible(some);
    if (m_world)
        m_bar->setWorld(QString::fromStdString(m_look.language == ui::Language::Japanese ? m_world->title.ja : m_world->title.en));
}

void LabPage::chooseWorld(const QString &nameOrFile)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QString file = !nameOrFile.isEmpty()
                             ? nameOrFile
                             : QFileDialog::getOpenFileName(this, t.say("Lab", "Open a world"), {}, t.say("Lab", "Worlds (*.json)"));
    if (!file.isEmpty())
        openWorld(file);
}

void LabPage::saveWorld()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QString file = QFileDialog::getSaveFileName(this, t.say("Lab", "Save this world"), QStringLiteral("world.json"),
                                                      t.say("Lab", "Worlds (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto error = world_store::saveWorld(file, *m_lab->world().world()))
        m_bar->showProblem(text::errorText(error->file, error->error, m_look.language));
}

void LabPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(qRound((width() < 1100 ? 336 : width() < 1500 ? 360 : 430) * m_look.textScale));
}

} // namespace trustwalk::lab
