#pragma once

#include "app/interchange/order.h"
#include "core/quiz/proof.h"

#include <QByteArray>

namespace trustwalk::interchange {

struct Written {
    QStringList files; ///< empty where it was stopped, and where nothing can leave
    qint64 bytes = 0;
    int questions = 0, leftOut = 0; ///< left out: fixes
    QString error; ///< the system's words, after the file's name
};
/// Carries the order out, on any thread. `questions` outlive it; `stand` plays those that ask for a step, which only the run can name.
/// The files take their names when all are complete.
[[nodiscard]] Written writeBank(const QString &file, const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand,
                                const Order &order, const Progress &progress = {});

/// Items of all questions that can leave; empty, with `stopped` set, where progress said so.
struct Leaving {
    std::vector<Item> items;
    int leftOut = 0;
    bool stopped = false;
};
[[nodiscard]] Leaving leavingOf(const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand, const Progress &progress);

} // namespace trustwalk::interchange
