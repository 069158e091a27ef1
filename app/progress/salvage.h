#pragma once

#include "app/progress/history.h"

namespace trustwalk::progress {

/// What can still be read of a damaged database: rows of the log from both ends up to where they can't be read, and whatever else comes
/// whole. The file is not touched. Empty where it is no database of ours or nothing can be read.
[[nodiscard]] History salvage(const QString &file);

} // namespace trustwalk::progress
