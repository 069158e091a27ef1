#include "accessible_walk.h"

#include <QMetaEnum>

#include <array>

namespace trustwalk {
namespace {

/// What holds others, or is moved with what it belongs to, needs no name of its own.
constexpr std::array bare {QAccessible::Client,   QAccessible::Pane,      QAccessible::Window,      QAccessible::ScrollBar,
                           QAccessible::Splitter, QAccessible::Separator, QAccessible::LayeredPane, QAccessible::Border,
                           QAccessible::Grip,     QAccessible::NoRole,    QAccessible::ToolBar,     QAccessible::Grouping,
                           QAccessible::Clock,    QAccessible::Whitespace};

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

/// The way from the window to it, by classes and object names.
QString wayTo(QAccessibleInterface *item)
{
    QStringList way;
    for (QAccessibleInterface *at = item; at != nullptr && at->isValid(); at = at->parent()) {
        const QObject *object = at->object();
        way.prepend(object == nullptr ? QStringLiteral("-")
                                      : QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName());
    }
    return way.mid(qMax(0, way.size() - 5)).join(u'/');
}

void walk(QAccessibleInterface *item, AccessibleWalk &found, int depth)
{
    constexpr int deepest = 40;
    if (item == nullptr || !item->isValid() || depth > deepest || item->state().invisible)
        return;
    const bool needsName = std::find(bare.begin(), bare.end(), item->role()) == bare.end();
    if (needsName && depth > 0) {
        ++found.seen;
        const QString name = item->text(QAccessible::Name).trimmed();
        found.names << name;
        if (name.isEmpty())
            found.unnamed << roleName(item->role()) + QStringLiteral(" at ") + wayTo(item);
    }
    for (int i = 0; i < item->childCount(); ++i)
        walk(item->child(i), found, depth + 1);
}

} // namespace

AccessibleWalk walkAccessible(QWidget *window)
{
    AccessibleWalk found;
    walk(QAccessible::queryAccessibleInterface(window), found, 0);
    return found;
}

} // namespace trustwalk
