#pragma once

#include "app/map/graph.h"
#include "app/text/translation.h"

#include <QString>

/// What the map says about things, lanes and blocks.
namespace trustwalk::map {

[[nodiscard]] QString kindWord(Kind kind, const text::Translation &t);
[[nodiscard]] QString laneTitle(const std::string &lane, const text::Translation &t);
/// "Production 111122223333", "Identity providers", "Outside this world".
[[nodiscard]] QString blockTitle(const std::string &block, const world::World &world, const text::Translation &t);
/// The name, and where another thing has the same one, what it belongs to.
[[nodiscard]] QString tellingName(const Graph &graph, int item, const text::Translation &t);
/// That and its kind, as a list or a screen reader says it.
[[nodiscard]] QString spokenName(const Graph &graph, int item, const text::Translation &t);
/// What a link means, seen from its beginning: "may become RoleB".
[[nodiscard]] QString wayWord(Way way, const text::Translation &t);

} // namespace trustwalk::map
