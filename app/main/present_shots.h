#pragma once

#include "app/ui/look.h"

#include <QSize>
#include <QString>

#include <functional>

namespace trustwalk {

class MainWindow;

/// Every view of the presentation at one size, in the window's look, one after the other; `take` is told its name and which widget it is.
void showPresentation(MainWindow &window, const QSize &size, const std::function<void(const QString &name, QWidget &view)> &take);

} // namespace trustwalk
