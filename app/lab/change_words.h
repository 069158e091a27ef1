#pragma once

#include "app/ui/language.h"
#include "core/world/change.h"

#include <QString>

namespace trustwalk::lab {

/// What a Change changed, in one line: "RoleB: new trust policy".
[[nodiscard]] QString changeWords(const world::Change &change, ui::Language language);

} // namespace trustwalk::lab
