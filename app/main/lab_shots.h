#pragma once

#include <QString>

#include <functional>

namespace trustwalk {

class MainWindow;

/// Shows the lab off, listening, and with requests that came, and calls `take` for each view.
void showLabViews(MainWindow &window, const std::function<void(const QString &)> &take);

} // namespace trustwalk
