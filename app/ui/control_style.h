#pragma once

#include "app/ui/theme.h"

#include <QString>

namespace trustwalk::ui {

/// The style sheet of buttons, choices, text fields and scroll bars on a surface: thin edges, ink on paper, a focus ring that can be
/// seen in either theme. For a panel's setStyleSheet, before its own rules.
[[nodiscard]] QString controlStyle(const Palette &palette);

} // namespace trustwalk::ui
