#pragma once

#include "app/world_page/task.h"
#include "app/world_page/thing.h"

namespace trustwalk::world_page {

/// What to show after these changes: what was added, what was renamed under its new name, else what was shown before.
[[nodiscard]] Thing afterwards(const Thing &shown, const Changes &changes);

} // namespace trustwalk::world_page
