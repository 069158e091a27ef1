#pragma once

#include "core/interchange/qti.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace trustwalk::interchange {

/// The files as a ZIP archive: the same files, the same bytes (every one is of 1 January 1980, ZIP's first day). Empty where it was stopped,
/// or, with `error` set, where the library cannot.
[[nodiscard]] QByteArray zipOf(const std::vector<PackedFile> &files, const std::function<bool(double share)> &progress, QString &error);

} // namespace trustwalk::interchange
