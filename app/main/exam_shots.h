#pragma once

#include <QString>

#include <functional>

namespace trustwalk {

class MainWindow;

/// Sits a mock exam, the same one each time, and calls `take` for each of its views. The learner has answered for some weeks already.
void showExamViews(MainWindow &window, const std::function<void(const QString &)> &take);

} // namespace trustwalk
