#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trustwalk {

class MainWindow;

/// Shows the World page, its dialogs, the settings and the tour in turn, and calls `take` for each; with the dialog's own window where there
/// is one.
void showWorldViews(MainWindow &window, const std::function<void(const QString &, QWidget *)> &take);

} // namespace trustwalk
