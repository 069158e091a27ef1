#include "app/map/item_model.h"

#include "app/map/words.h"
#include "app/ui/icons.h"

#include <algorithm>

namespace trustwalk::map {

void ItemModel::setSheet(std::shared_ptr<const Sheet> sheet)
{
    m_sheet = std::move(sheet);
    find();
}

void ItemModel::setLook(const ui::Look &look)
{
    m_look = look;
    find();
}

void ItemModel::search(const QString &words)
{
    m_words = words;
    find();
}

void ItemModel::find()
{
    beginResetModel();
    m_found.clear();
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    const text::Translation &t = text::Translation::of(m_look.language);
    for (std::size_t i = 0; m_sheet && i < m_sheet->graph.items.size(); ++i) {
        const Item &item = m_sheet->graph.items[i];
        const QString all
            = spokenName(m_sheet->graph, static_cast<int>(i), t) + u' ' + item.detail + u' ' + blockTitle(item.block, *m_sheet->world, t);
        if (std::ranges::all_of(wanted, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            m_found.push_back(static_cast<int>(i));
    }
    endResetModel();
}

int ItemModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? m_found[static_cast<std::size_t>(index.row())] : -1;
}

int ItemModel::rowOf(int item) const
{
    const auto found = std::ranges::find(m_found, item);
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    const int item = itemAt(index);
    if (item < 0)
        return {};
    const Item &thing = m_sheet->graph.items[static_cast<std::size_t>(item)];
    const text::Translation &t = text::Translation::of(m_look.language);
    switch (role) {
    case Qt::DisplayRole: return tellingName(m_sheet->graph, item, t);
    case Qt::AccessibleTextRole: return spokenName(m_sheet->graph, item, t);
    case Qt::ToolTipRole: return thing.detail.toHtmlEscaped();
    case Qt::DecorationRole: return ui::icon(iconOf(thing.kind), m_look.palette().text, m_look.palette().edge);
    default: return {};
    }
}

} // namespace trustwalk::map
