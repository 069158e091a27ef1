#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace trustwalk {

/// Goes through everything that assistive software sees of a window.
struct AccessibleWalk {
    int seen = 0; ///< things that somebody could come to
    QStringList unnamed; ///< those among them that have no name, as role and place
    QStringList names;
};
[[nodiscard]] AccessibleWalk walkAccessible(QWidget *window);

} // namespace trustwalk
