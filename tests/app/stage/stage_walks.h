#pragma once

#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

#include <memory>
#include <vector>

/// The walks that the stage's tests look at: the article's five, each also broken at different places.
namespace trustwalk {

struct StageWalk {
    QString name;
    std::shared_ptr<const trace::Trace> trace;
};
const world::World &articleWorld();
const std::vector<StageWalk> &stageWalks();

} // namespace trustwalk
