#include "app/ui/accessible_parts.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <map>

namespace trustwalk::ui {
namespace {

class Item final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Item(QWidget *widget, PaintedParts *parts, int index) : m_widget(widget), m_parts(parts), m_index(index) {}

    bool isValid() const override { return m_index < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override { return part().role; }
    QString text(QAccessible::Text which) const override { return which == QAccessible::Name ? spoken(part().name) : QString(); }
    QRect rect() const override { return part().place; }
    QAccessible::State state() const override
    {
        const PaintedPart shown = part();
        QAccessible::State state;
        state.selectable = shown.pressable;
        state.selected = shown.current;
        state.focusable = shown.pressable;
        state.focused = shown.focused;
        state.invisible = !m_widget->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return part().pressable ? QStringList {pressAction()} : QStringList {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && part().pressable)
            m_parts->pressPart(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] PaintedPart part() const { return isValid() ? m_parts->part(m_index) : PaintedPart {}; }

    QWidget *m_widget;
    PaintedParts *m_parts;
    int m_index;
};

class List final : public QAccessibleWidget {
public:
    List(QWidget *widget, PaintedParts *parts) : QAccessibleWidget(widget, QAccessible::List), m_parts(parts) {}
    ~List() override
    {
        for (const auto &[index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_parts->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto [found, isNew] = m_items.try_emplace(index, 0);
        if (isNew)
            found->second = QAccessible::registerAccessibleInterface(new Item(widget(), m_parts, index));
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
        for (int i = childCount(); i-- > 0;) // what comes later lies on top
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; widget()->hasFocus() && i < childCount(); ++i)
            if (m_parts->part(i).focused)
                return child(i);
        return nullptr;
    }

private:
    PaintedParts *m_parts;
    mutable std::map<int, QAccessible::Id> m_items; ///< made when they are first asked for
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *parts = dynamic_cast<PaintedParts *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return parts != nullptr && widget != nullptr ? new List(widget, parts) : nullptr;
}

} // namespace

void installPaintedParts()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void sayFocus(QWidget *widget, int part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(widget, QAccessible::Focus);
    focus.setChild(part);
    QAccessible::updateAccessibility(&focus);
}

void nameClearButton(QLineEdit *field, const QString &name)
{
    for (QToolButton *button : field->findChildren<QToolButton *>())
        button->setAccessibleName(name);
}

QString spoken(QString text)
{
    for (const ushort invisible : {ushort(0x2060), ushort(0x200b)})
        text.remove(QChar(invisible));
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).simplified();
}

} // namespace trustwalk::ui
