#pragma once

#include "app/lab/lab.h"
#include "app/ui/language.h"
#include "core/walk/walk.h"

#include <QString>

#include <variant>

namespace trustwalk::lab {

/// The request as a walk in the world that it was answered in, or why no walk can ask the same. `opened`: the world as it was opened; a
/// request that was answered in it, and which is built in, needs its id alone.
[[nodiscard]] std::variant<walk::WalkFile, QString> keptWalk(const Received &received, const world::World *opened, bool builtIn,
                                                             ui::Language language);

} // namespace trustwalk::lab
