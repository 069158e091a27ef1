#pragma once

#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/crypto/key_ring.h"
#include "core/trace/trace.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <cstddef>
#include <vector>

namespace trustwalk::service {

/// Everything that one request came to. It changed nothing: `changes` are for whoever asked to apply.
struct Answer {
    trace::Trace trace; ///< steps without numbers; they are the walk's or the lab's to give
    RawResponse response;
    std::vector<world::Change> changes;
    bool isTold = true; ///< false: the trace has no steps but those that refused
};

/// Bodies beyond this are refused unread. Observed at AWS.
inline constexpr std::size_t largestBody = 10'000'000;

/// The one entry: the bytes of a request go in, whoever sends them; route.h tells who answers. The request as the framing of HTTP leaves
/// it: without transfer coding, the head of a HEAD request as it came.
[[nodiscard]] Answer perform(const world::World &world, const RawRequest &request, const Circumstances &circumstances,
                             const crypto::KeyRing &keys);
/// The same answer, for whoever has no use for its trace now: everything is verified, and no evidence is made of what passed, where the door
/// knows how. perform() gives the whole trace later, since it is a function of its arguments.
[[nodiscard]] Answer performQuietly(const world::World &world, const RawRequest &request, const Circumstances &circumstances,
                                    const crypto::KeyRing &keys);

/// What a service answers whose machines have no room for a request: in its own words, retried by clients. `head`: all but the body.
/// Source: "Error responses", Amazon S3 API Reference; "Error codes for the Amazon EC2 API"; "Common Errors", AWS STS API Reference.
[[nodiscard]] RawResponse unavailable(const RawRequest &head, const Circumstances &circumstances);

} // namespace trustwalk::service
