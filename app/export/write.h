#pragma once

#include "app/export/order.h"
#include "app/ui/background_work.h"

#include <QStringList>

namespace trustwalk::picture_export {

using ui::Progress; ///< called before each picture or frame

struct Written {
    QStringList files; ///< empty where it was stopped
    qint64 bytes = 0;
    QString error; ///< the system's words, after the file's name
};
/// Carries the order out, on any thread. The files take their names when all are complete, so that neither a stop nor a full disk
/// leaves half of them behind.
[[nodiscard]] Written write(const QString &file, const Run &run, const Order &order, const Progress &progress = {});

/// The bytes of a file of the order, without writing one; empty where it was stopped. `error` is set where there is no memory for it.
[[nodiscard]] QByteArray animationOf(const Run &run, const Order &order, ui::Language language, const Progress &progress, QString &error);

} // namespace trustwalk::picture_export
