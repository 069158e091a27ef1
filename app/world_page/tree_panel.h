#pragma once

#include "app/ui/look.h"
#include "app/world_page/outline_model.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace trustwalk::world_page {

/// The world as a tree with a search above it.
class TreePanel final : public QWidget {
    Q_OBJECT
public:
    explicit TreePanel(QWidget *parent = nullptr);
    void setWorld(std::shared_ptr<const world::World> world, const ui::Look &look);
    void choose(const Thing &thing); ///< opens what stands above it; emits nothing
    [[nodiscard]] Thing chosen() const { return m_chosen; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] OutlineModel *model() const { return m_model; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void thingChosen(const trustwalk::world_page::Thing &thing);
    void addRequested();
    void renameRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void unfold();
    void restyle();

    OutlineModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_found;
    QPushButton *m_add;
    Thing m_chosen;
    QSet<QString> m_folded, m_unfolded; ///< by the user, by name; else what is small is open
    ui::Look m_look;
    bool m_filling = false;
};

} // namespace trustwalk::world_page
