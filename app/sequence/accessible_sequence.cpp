#include "app/sequence/accessible_sequence.h"

#include "app/sequence/sequence_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

#include <map>

namespace trustwalk::sequence {
namespace {

/// A lane or a row, by its place in the list. Asks the view whenever it is asked, so it is never out of date.
class Item final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Item(SequenceView *view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_index < m_view->accessibleNames().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override { return row() == nullptr ? QAccessible::ColumnHeader : QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? m_view->accessibleNames().value(m_index) : QString();
    }
    QRect rect() const override
    {
        const Row *shown = row();
        const QRect place = m_view->onViewport(shown != nullptr ? shown->rect : lane().head.rect);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const Row *shown = row();
        state.selectable = shown != nullptr && shown->step >= 0;
        state.selected = shown != nullptr && shown->current;
        state.disabled = shown != nullptr && shown->step < 0;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return row() != nullptr && row()->step >= 0 ? QStringList {pressAction()} : QStringList {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && row() != nullptr && row()->step >= 0)
            Q_EMIT m_view->stepRequested(row()->step);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const Row *row() const
    {
        const auto at = static_cast<std::size_t>(m_index), lanes = m_view->shown().lanes.size();
        return at >= lanes && at - lanes < m_view->shown().rows.size() ? &m_view->shown().rows[at - lanes] : nullptr;
    }
    [[nodiscard]] const Lane &lane() const { return m_view->shown().lanes[static_cast<std::size_t>(m_index)]; }

    SequenceView *m_view;
    int m_index;
};

class List final : public QAccessibleWidget {
public:
    explicit List(SequenceView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~List() override
    {
        for (const auto &[index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view->shown().lanes.size() + m_view->shown().rows.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto [found, isNew] = m_items.try_emplace(index, 0);
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new Item(m_view, index));
        return QAccessible::accessibleInterface(found->second);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_items)
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(childOfStep(m_view->shown(), m_view->step())) : nullptr;
    }

private:
    SequenceView *m_view;
    mutable std::map<int, QAccessible::Id> m_items; ///< made when they are first asked for
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<SequenceView *>(object);
    return view != nullptr ? new List(view) : nullptr;
}

} // namespace

void installAccessibleSequence()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

int childOfStep(const SequenceLayout &layout, int step)
{
    // What was handed over before a check belongs to its step as well; the step's own row is the last but the answer.
    for (std::size_t i = layout.rows.size(); i-- > 0;)
        if (layout.rows[i].step == step && layout.rows[i].kind != Line::Kind::Refusal)
            return static_cast<int>(layout.lanes.size() + i);
    return -1;
}

} // namespace trustwalk::sequence
