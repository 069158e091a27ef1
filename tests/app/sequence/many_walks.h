#pragma once

#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

#include <memory>
#include <vector>

/// Every walk that comes with the app, and every way to break one: whatever draws a trace has to cope with all of them.
namespace trustwalk {

struct ManyWalk {
    QString name;
    std::shared_ptr<const world::World> world;
    std::shared_ptr<const trace::Trace> trace;
};
[[nodiscard]] const std::vector<ManyWalk> &manyWalks();
[[nodiscard]] const ManyWalk &walkNamed(const char *name); ///< stops the test where there is none

} // namespace trustwalk
