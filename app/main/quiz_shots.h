#pragma once

#include <QString>

#include <functional>

namespace trustwalk {

class MainWindow;

/// Shows every view of the quiz in turn, with a learner who has answered for some weeks, and calls `take` for each. The learner's answers
/// are those of a fixed day, so that the pictures are the same whenever they are taken.
void showQuizViews(MainWindow &window, const std::function<void(const QString &)> &take);

} // namespace trustwalk
