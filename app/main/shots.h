#pragma once

#include <QString>

namespace trustwalk {

/// Renders every view of the window into `folder`, in both languages and themes and at two sizes, one PNG each. For looking at
/// what was drawn; uses a data folder of its own. `only`: one of "walk", "panel", "sequence", "lesson", "map", "learn", "world", "quiz"; empty: all.
/// Returns the number of pictures, 0 where the folder can't be written.
[[nodiscard]] int writeShots(const QString &folder, const QString &only = {});

} // namespace trustwalk
