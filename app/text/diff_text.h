#pragma once

#include "app/ui/language.h"
#include "core/trace/diff.h"
#include "core/world/world.h"

#include <QString>

#include <vector>

namespace trustwalk::text {

/// A run with the world that it was played in. Refers to values of its maker.
struct Run {
    const trace::Trace &trace;
    const world::World &world;
};

/// Two runs as plain text in columns: number, title and verdict of each step, the steps that differ marked, the row where they part lit
/// by "▶".
[[nodiscard]] QString diffText(const std::vector<trace::DiffRow> &rows, const Run &left, const Run &right, ui::Language language);

} // namespace trustwalk::text
