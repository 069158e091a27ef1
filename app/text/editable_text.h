#pragma once

#include "app/ui/language.h"
#include "core/walk/editable.h"
#include "core/world/world.h"

#include <QString>

namespace trustwalk::text {

/// "Trust policy of RoleB": what can be edited, as a heading names it.
[[nodiscard]] QString editableTitle(const walk::Editable &place, const world::World &world, ui::Language language);

} // namespace trustwalk::text
