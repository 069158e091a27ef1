#pragma once

#include "app/map/sheet.h"
#include "app/ui/look.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace trustwalk::map {

/// What a search finds on the map, in the map's order; everything where nothing is searched. Holds a sheet; each row is an item of it.
class ItemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSheet(std::shared_ptr<const Sheet> sheet);
    void setLook(const ui::Look &look);
    void search(const QString &words); ///< all of them, in name, kind, ARN or account
    [[nodiscard]] int itemAt(const QModelIndex &index) const; ///< -1: none
    [[nodiscard]] int rowOf(int item) const; ///< -1: not found by this search
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();

    std::shared_ptr<const Sheet> m_sheet;
    ui::Look m_look;
    QString m_words;
    std::vector<int> m_found;
};

} // namespace trustwalk::map
