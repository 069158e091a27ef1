#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/theme.h"

#include <QWidget>

namespace trustwalk::inspector {

/// A column of widgets that draws blocks. Its texts can be selected; ARNs too long for their column break anywhere.
[[nodiscard]] QWidget *blockColumn(const Blocks &blocks, ui::ThemeKind theme, qreal scale, ui::Language language);

/// A heading with its button to copy, where it has one.
[[nodiscard]] QWidget *headingRow(const Heading &heading, const ui::Theme &theme, qreal scale, ui::Language language);

} // namespace trustwalk::inspector
