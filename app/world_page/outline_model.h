#pragma once

#include "app/ui/look.h"
#include "app/world_page/outline.h"

#include <QAbstractItemModel>

#include <memory>

namespace trustwalk::world_page {

/// A thin lens on an Outline, with those nodes that a search shows.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    explicit OutlineModel(QObject *parent = nullptr);

    void setWorld(std::shared_ptr<const world::World> world, const ui::Look &look);
    void search(const QString &words);
    [[nodiscard]] QModelIndex indexOf(const Thing &thing) const; ///< invalid where it isn't there, or the search hides it
    [[nodiscard]] Thing thingAt(const QModelIndex &index) const;
    [[nodiscard]] int found() const; ///< things that have the words of the search

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The world's title: heard, not seen.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] QModelIndex indexAt(int node) const;
    [[nodiscard]] QIcon iconAt(const OutlineNode &node) const;

    std::shared_ptr<const world::World> m_world;
    ui::Look m_look;
    Outline m_outline;
    QString m_words;
    std::vector<std::vector<int>> m_children; ///< of each node: those that are shown
    std::vector<int> m_rows; ///< of each node: its row below its parent
    int m_found = 0;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace trustwalk::world_page
