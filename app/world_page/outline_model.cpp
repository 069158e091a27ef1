#include "app/world_page/outline_model.h"

#include "app/ui/icons.h"

#include <QHash>
#include <QIcon>

#include <utility>

namespace trustwalk::world_page {

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) {}

void OutlineModel::setWorld(std::shared_ptr<const world::World> world, const ui::Look &look)
{
    beginResetModel();
    m_world = std::move(world);
    m_look = look;
    m_icons.clear();
    m_outline = m_world ? outlineOf(*m_world, look.language) : Outline {};
    filter();
    endResetModel();
}

void OutlineModel::search(const QString &words)
{
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void OutlineModel::filter()
{
    const std::vector<bool> shown = shownIn(m_outline, m_words);
    m_children.assign(m_outline.nodes.size(), {});
    m_rows.assign(m_outline.nodes.size(), -1);
    m_found = 0;
    for (std::size_t i = 1; i < m_outline.nodes.size(); ++i) {
        if (!shown[i])
            continue;
        auto &siblings = m_children[static_cast<std::size_t>(m_outline.nodes[i].parent)];
        m_rows[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
        m_found += matches(m_outline.nodes[i], m_words) ? 1 : 0;
    }
    if (!m_rows.empty())
        m_rows[0] = 0; // the world always stands there
}

int OutlineModel::found() const
{
    return m_found;
}

QModelIndex OutlineModel::indexAt(int node) const
{
    const int row = m_rows[static_cast<std::size_t>(node)];
    return row < 0 ? QModelIndex() : createIndex(row, 0, static_cast<quintptr>(node));
}

QModelIndex OutlineModel::indexOf(const Thing &thing) const
{
    const auto node = m_outline.indexOf(thing);
    return node ? indexAt(*node) : QModelIndex();
}

Thing OutlineModel::thingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_outline.nodes[index.internalId()].thing : Thing {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? indexAt(m_children[parent.internalId()][static_cast<std::size_t>(row)]) : indexAt(0);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_outline.nodes[child.internalId()].parent : -1;
    return above < 0 ? QModelIndex() : indexAt(above);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_outline.nodes.empty() ? 0 : 1;
    return static_cast<int>(m_children[parent.internalId()].size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QIcon OutlineModel::iconAt(const OutlineNode &node) const
{
    const QString name = iconOf(node.thing.kind, *m_world, node.thing.id);
    auto found = m_icons.find(name);
    if (found == m_icons.end())
        found = m_icons.insert(name, ui::icon(name, m_look.palette().text, m_look.palette().edge));
    return *found;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool heard = role == Qt::DisplayRole && section == 0 && orientation == Qt::Horizontal && !m_outline.nodes.empty();
    return heard ? QVariant(m_outline.nodes.front().title) : QVariant();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineNode &node = m_outline.nodes[index.internalId()];
    const bool heading = node.thing.kind >= Kind::Users;
    switch (role) {
    case Qt::DisplayRole: return node.title;
    case Qt::AccessibleTextRole: return node.detail.isEmpty() ? node.title : QString(node.title + QStringLiteral(", ") + node.detail);
    case Qt::ToolTipRole: return node.thing.id.empty() ? node.title : QString::fromStdString(node.thing.id);
    case Qt::DecorationRole: return heading ? QVariant() : QVariant(iconAt(node));
    case DetailRole: return node.detail;
    case Qt::ForegroundRole: return heading ? QVariant(m_look.palette().muted) : QVariant(m_look.palette().text);
    default: return {};
    }
}

} // namespace trustwalk::world_page
