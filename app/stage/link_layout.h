#pragma once

#include "app/stage/actor_layout.h"
#include "app/stage/counter_layout.h"

namespace trustwalk::stage {

/// What stands already when links are drawn between it.
struct Placed {
    const std::vector<Node> &nodes;
    const Holdings &holdings;
    const Counters &counters;
};
/// Every link of the step: trust along the top rail, messages between the lanes, the use along the bottom.
[[nodiscard]] std::vector<Link> layOutLinks(const Setting &setting, const Placed &placed, std::vector<Label> &labels);
[[nodiscard]] const Link *linkOf(const std::vector<Link> &links, const QString &id);

/// A point so far along a polyline, 0 to 1.
[[nodiscard]] QPointF alongPath(const QPolygonF &points, qreal part);

// trust_layout.cpp
void addTrust(std::vector<Link> &links, const Setting &setting, const Placed &placed, std::vector<Label> &labels);

} // namespace trustwalk::stage
