#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trustwalk {

class MainWindow;

/// The export dialog with one format after another; `take` is called with each name and the dialog.
void showExports(MainWindow &window, const std::function<void(const QString &name, QWidget *dialog)> &take);

} // namespace trustwalk
