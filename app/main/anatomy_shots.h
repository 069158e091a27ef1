#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trustwalk {

class MainWindow;

/// The inspector's whole column, as long as it is, at the steps that take something apart.
void showAnatomies(MainWindow &window, const std::function<void(const QString &name, QWidget *column)> &take);

} // namespace trustwalk
