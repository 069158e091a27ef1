#pragma once

#include "app/stage/stage_layout.h"
#include "app/text/translation.h"

#include <QAccessible>
#include <QString>

#include <vector>

namespace trustwalk::stage {

/// One thing on the stage as a screen reader meets it.
struct SpokenThing {
    QString name; ///< kind, name and state
    QAccessible::Role role = QAccessible::StaticText;
    QRectF place; ///< in the layout's pixels
    int step = -1; ///< where pressing it leads; -1: nowhere
    bool current = false;
    int node = -1; ///< of the layout's; -1: it is none
};

[[nodiscard]] QString accessibleNameOf(const Node &node, const text::Translation &t);
/// Everything that stands there, in reading order: who asks, what they hold, the checks, what is read, who is connected with whom.
[[nodiscard]] std::vector<SpokenThing> spokenThings(const StageLayout &layout, const text::Translation &t);

} // namespace trustwalk::stage
