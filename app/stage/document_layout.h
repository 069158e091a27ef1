#pragma once

#include "app/stage/actor_layout.h"
#include "app/stage/counter_layout.h"
#include "app/stage/document_facts.h"

namespace trustwalk::stage {

struct Reading {
    std::optional<Document> document;
    std::optional<Bridge> bridge;
};
/// What the checker reads, at the height of the open row where there is room, and the bridge between the two values.
[[nodiscard]] Reading layOutReading(const Setting &setting, const Counters &counters, const std::vector<Node> &nodes);

/// How the two compared values of a check stand to each other; the step must have them.
[[nodiscard]] BridgeKind bridgeKind(const trace::Step &step);

/// Where AWS differs from the article, where there is room for it beside what is read.
[[nodiscard]] std::optional<NotePaper> layOutNote(const Setting &setting, const Counters &counters, const std::vector<Node> &nodes,
                                                  const std::optional<Document> &document);

/// The free part of the right lane.
[[nodiscard]] QRectF readingRoom(const Setting &setting, const std::vector<Node> &nodes);

} // namespace trustwalk::stage
