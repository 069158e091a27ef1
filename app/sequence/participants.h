#pragma once

#include "app/sequence/script.h"

namespace trustwalk::sequence {

/// Everybody with a lifeline, from left to right: who asks, who vouches, who brokers, STS, the service. Where the walk was refused, STS
/// and the service stand there too, as not reached.
[[nodiscard]] std::vector<Participant> participantsOf(const trace::Trace &trace, const world::World &world);
/// Its place; the first where it has none.
[[nodiscard]] std::size_t participantAt(const std::vector<Participant> &participants, const trace::Actor &actor);
/// Where a check would have taken place that was not reached.
[[nodiscard]] std::size_t participantOf(const std::vector<Participant> &participants, const trace::Trace &trace,
                                        const trace::NotReached &check);

} // namespace trustwalk::sequence
