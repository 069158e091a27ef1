#pragma once

#include "app/stage/stage_layout.h"
#include "app/text/translation.h"

#include <QStringList>

namespace trustwalk::stage {

/// Kind, name and state of everything on the stage, in reading order, as the glossary joins them.
[[nodiscard]] QStringList accessibleNamesOf(const StageLayout &layout, const text::Translation &t);
[[nodiscard]] QString accessibleNameOf(const Node &node, const text::Translation &t);

} // namespace trustwalk::stage
