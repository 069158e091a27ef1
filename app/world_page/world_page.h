#pragma once

#include "app/ui/look.h"
#include "app/world_page/details.h"
#include "app/world_page/world_document.h"

#include <QWidget>

#include <memory>
#include <vector>

class QSplitter;

namespace trustwalk::world_page {

class DetailsPanel;
class DocumentPanel;
class TreePanel;
class WorldBar;

/// The place "World": the world as a tree, what is chosen in it, and its texts. Every edit is a Change, made at once and undoable.
class WorldPage final : public QWidget {
    Q_OBJECT
public:
    explicit WorldPage(QWidget *parent = nullptr);

    [[nodiscard]] WorldDocument *document() const { return m_document; }
    [[nodiscard]] TreePanel *treePanel() const { return m_tree; }
    [[nodiscard]] DocumentPanel *documentPanel() const { return m_documents; }
    [[nodiscard]] const Details &details() const { return m_details; } ///< as shown
    void setLook(const ui::Look &look);
    void showThing(const Thing &thing);
    /// Does what a button does; asks where it must.
    void perform(const Task &task);
    /// Makes the changes and shows what came of them; why it couldn't.
    std::optional<ParseError> make(const Changes &changes, WorldDocument::Manner manner = WorldDocument::Manner::Choice);

public Q_SLOTS:
    void addSomething();
    void renameThing();
    void removeThing();
    void undo();
    void redo();

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void walkRequested();
    void languageRequested(ui::Language language);

private:
    void connectParts();
    void refresh();
    void fillDetails();
    [[nodiscard]] QString faultText(const Changes &changes) const;

    WorldDocument *m_document;
    WorldBar *m_bar;
    TreePanel *m_tree;
    DetailsPanel *m_panel;
    DocumentPanel *m_documents;
    QSplitter *m_splitter;
    std::shared_ptr<const world::World> m_shown; ///< that the details were made of
    std::vector<world::TrustLink> m_links;
    Details m_details;
    Thing m_thing;
    ui::Look m_look;
};

} // namespace trustwalk::world_page
