#include "app/world_page/world_page.h"

#include "app/text/error_text.h"
#include "app/text/translation.h"
#include "app/world_page/afterwards.h"
#include "app/world_page/choose_dialog.h"
#include "app/world_page/details_panel.h"
#include "app/world_page/document_panel.h"
#include "app/world_page/form_dialog.h"
#include "app/world_page/tree_panel.h"
#include "app/world_page/world_bar.h"
#include "core/base/result.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace trustwalk::world_page {

WorldPage::WorldPage(QWidget *parent)
    : QWidget(parent), m_document(new WorldDocument(this)), m_bar(new WorldBar(this)), m_tree(new TreePanel(this)),
      m_panel(new DetailsPanel(this)), m_documents(new DocumentPanel(this)), m_splitter(new QSplitter(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_documents)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({320, 400, 600});
    setFocusProxy(m_tree->tree());
    connectParts();
}

void WorldPage::connectParts()
{
    connect(m_document, &WorldDocument::worldChanged, this, &WorldPage::refresh);
    // Not from refresh(): the world changes before the history has moved on.
    const auto sayWhatCanBeUndone = [this] { m_bar->setUndo(m_document->undoStack()->canUndo(), m_document->undoStack()->canRedo()); };
    connect(m_document->undoStack(), &QUndoStack::indexChanged, m_bar, sayWhatCanBeUndone);
    sayWhatCanBeUndone();
    connect(m_bar, &WorldBar::undoRequested, this, &WorldPage::undo);
    connect(m_bar, &WorldBar::redoRequested, this, &WorldPage::redo);
    connect(m_bar, &WorldBar::openRequested, this, &WorldPage::openRequested);
    connect(m_bar, &WorldBar::saveRequested, this, &WorldPage::saveRequested);
    connect(m_bar, &WorldBar::walkRequested, this, &WorldPage::walkRequested);
    connect(m_bar, &WorldBar::languageRequested, this, &WorldPage::languageRequested);
    connect(m_tree, &TreePanel::thingChosen, this, &WorldPage::showThing);
    connect(m_tree, &TreePanel::addRequested, this, &WorldPage::addSomething);
    connect(m_tree, &TreePanel::renameRequested, this, &WorldPage::renameThing);
    connect(m_tree, &TreePanel::removeRequested, this, &WorldPage::removeThing);
    connect(m_panel, &DetailsPanel::thingRequested, this, &WorldPage::showThing);
    connect(m_panel, &DetailsPanel::renameRequested, this, &WorldPage::renameThing);
    connect(m_panel, &DetailsPanel::removeRequested, this, &WorldPage::removeThing);
    // The panels are made anew by what is performed: not while their button is still being clicked.
    connect(m_panel, &DetailsPanel::taskRequested, this, &WorldPage::perform, Qt::QueuedConnection);
    connect(m_documents, &DocumentPanel::taskRequested, this, &WorldPage::perform, Qt::QueuedConnection);
    m_documents->setMake([this](const Changes &changes) { return make(changes, WorldDocument::Manner::Typing); });
}

void WorldPage::setLook(const ui::Look &look)
{
    m_look = look;
    m_bar->setLook(look);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: %1; }").arg(look.palette().line.name()));
    m_tree->setMinimumWidth(qRound(250 * look.textScale));
    m_panel->setMinimumWidth(qRound(300 * look.textScale));
    refresh();
}

void WorldPage::refresh()
{
    m_shown = m_document->world();
    if (!m_shown)
        return;
    m_links = world::trustLinks(*m_shown);
    m_tree->setWorld(m_shown, m_look);
    const bool japanese = m_look.language == ui::Language::Japanese;
    m_bar->setTitle(QString::fromStdString(japanese ? m_shown->title.ja : m_shown->title.en), !m_document->isSaved());
    fillDetails();
}

void WorldPage::showThing(const Thing &thing)
{
    m_thing = thing;
    m_tree->choose(thing);
    fillDetails();
}

/// Where the thing isn't there any more, what it stood in; a heading is its account.
void WorldPage::fillDetails()
{
    if (!m_shown)
        return;
    m_details = detailsOf(*m_shown, m_links, m_thing, m_look.language);
    Thing of = m_thing;
    if (m_details.title.isEmpty()) {
        of = m_thing.kind == Kind::Person              ? Thing {Kind::Provider, m_thing.of, {}}
             : m_shown->account(m_thing.of) != nullptr ? Thing {Kind::Account, m_thing.of, {}}
                                                       : Thing {};
        m_details = detailsOf(*m_shown, m_links, of, m_look.language);
    }
    m_panel->setDetails(m_details, iconOf(of.kind, *m_shown, of.id), m_look);
    m_documents->setDetails(m_details, m_look);
}

std::optional<ParseError> WorldPage::make(const Changes &changes, WorldDocument::Manner manner)
{
    const Thing before = m_thing;
    m_thing = afterwards(m_thing, changes);
    auto error = m_document->make(changes, manner);
    if (error)
        m_thing = before;
    else
        m_tree->choose(m_thing);
    return error;
}

QString WorldPage::faultText(const Changes &changes) const
{
    const auto fault = m_document->faultOf(changes);
    return fault ? text::errorText(*fault, m_look.language) : QString();
}

void WorldPage::perform(const Task &task)
{
    const auto makeOrSay = [this](const Changes &changes) {
        if (changes.empty())
            return;
        if (const auto error = make(changes))
            m_bar->say(text::errorText(*error, m_look.language));
    };
    std::visit(Overloaded {makeOrSay,
                           [&](const Chooser &chooser) {
                               ChooseDialog dialog(chooser.title, chooser.choices(*m_shown), m_look, this);
                               if (dialog.exec() == QDialog::Accepted)
                                   makeOrSay(dialog.changes());
                           },
                           [&](const Form &form) {
                               FormDialog dialog(form, [this](const Changes &changes) { return faultText(changes); }, m_look, this);
                               if (dialog.exec() == QDialog::Accepted)
                                   makeOrSay(dialog.changes());
                           }},
               task);
}

void WorldPage::addSomething()
{
    if (!m_shown)
        return;
    QMenu menu(this);
    const std::vector<Button> adders = addersFor(*m_shown, m_thing, m_look.language);
    for (std::size_t i = 0; i < adders.size(); ++i)
        menu.addAction(adders[i].words)->setData(static_cast<int>(i));
    const QPushButton *button = m_tree->addButton();
    if (const QAction *chosen = menu.exec(button->mapToGlobal(QPoint(0, button->height()))))
        perform(adders[static_cast<std::size_t>(chosen->data().toInt())].task);
}

void WorldPage::renameThing()
{
    if (m_details.rename)
        perform(Task {*m_details.rename});
}

void WorldPage::removeThing()
{
    if (!m_details.remove)
        return;
    const QString title = m_details.title;
    const Changes changes = *m_details.remove;
    const text::Translation &t = text::Translation::of(m_look.language);
    if (const auto error = make(changes))
        m_bar->say(text::errorText(*error, m_look.language));
    else
        m_bar->say(t.say("WorldPage", "%1 is removed. Ctrl+Z brings it back.").arg(title));
}

void WorldPage::undo()
{
    m_document->undoStack()->undo();
}

void WorldPage::redo()
{
    m_document->undoStack()->redo();
}

} // namespace trustwalk::world_page
