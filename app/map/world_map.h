#pragma once

#include "app/map/map_view.h"
#include "core/walk/walk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace trustwalk::map {

class ItemModel;

/// The map, and beside it the same as lists: a search over everything, and what the chosen thing may become or be become by.
class WorldMap final : public QWidget {
    Q_OBJECT
public:
    explicit WorldMap(QWidget *parent = nullptr);
    ~WorldMap() override;

    void setWorld(std::shared_ptr<const world::World> world); ///< what stood somewhere on the map of before stays there
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] MapView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *ways() const { return m_ways; }
    [[nodiscard]] const Sheet &sheet() const { return *m_sheet; }

public Q_SLOTS:
    void choose(int item); ///< and flies to it; -1: nothing

Q_SIGNALS:
    void walkRequested(const trustwalk::walk::Walk &walk); ///< the shortest one that ends as the chosen role
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void restyle();
    void showChosen();
    void fillWays();
    void addSection(const QString &title);
    void addWay(const Link &link, int target, const QString &words);
    void addFurther(const Reach &reach, const QString &title);
    void describeWalk();
    [[nodiscard]] std::optional<walk::Walk> walkTo(int item) const; ///< nullopt: no role, or nobody can be played
    void walk(int item);
    void goTo(const QListWidgetItem *row);
    [[nodiscard]] const Item &item(int index) const { return m_sheet->graph.items[static_cast<std::size_t>(index)]; }

    std::shared_ptr<const Sheet> m_sheet;
    ui::Look m_look;
    MapView *m_view;
    QWidget *m_panel;
    QLineEdit *m_search;
    ItemModel *m_model;
    QListView *m_found;
    QLabel *m_name, *m_detail, *m_note;
    QListWidget *m_ways;
    QPushButton *m_walk, *m_close;
    int m_chosen = -1;
};

} // namespace trustwalk::map
