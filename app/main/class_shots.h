#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace trustwalk {

class MainWindow;

/// Class mode: its place, and every phase of a round as the room and as the teacher see it.
void showClass(MainWindow &window, const QSize &size, const std::function<void(const QString &name, QWidget *view)> &take);

} // namespace trustwalk
