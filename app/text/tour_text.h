#pragma once

#include "app/ui/language.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

namespace trustwalk::text {

/// A trace as plain text for a terminal of 80 columns: numbered steps with their sentences, the values that were compared, the verdict
/// and AWS's answer, and what was not reached. Lines end in \n. Secrets and whole tokens are not in it.
[[nodiscard]] QString tour(const trace::Trace &trace, const world::World &world, ui::Language language);

} // namespace trustwalk::text
