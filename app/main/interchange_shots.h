#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trustwalk {

class MainWindow;

/// Questions on their way out and in, and one that came in.
void showInterchange(MainWindow &window, const std::function<void(const QString &name, QWidget *widget)> &take);

} // namespace trustwalk
