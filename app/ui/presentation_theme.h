#pragma once

#include "app/ui/theme.h"

namespace trustwalk::ui {

/// The palette for the last row of a room: all text stands out 7 : 1 from what it is written on, all shapes 3 : 1. Roles and hues are
/// those of the working theme; paper is whiter or ink stronger where that needs it.
[[nodiscard]] const Theme &presentationTheme(ThemeKind kind);

} // namespace trustwalk::ui
