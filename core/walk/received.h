#pragma once

#include "core/service/perform.h"
#include "core/walk/walk.h"

#include <optional>

/// Requests that real clients sent, as the traces and walks that every view knows.
namespace trustwalk::walk {

/// One request and what it came to: the request on its way, then every step of its answer, numbered as in a walk of its call. A request to
/// a service is its use alone, numbered from 1. Actors are who the engine found. Somebody who points a client with real credentials here must
/// not find them again: of a key or a token that this world doesn't know, nothing that could be a secret is in the trace.
[[nodiscard]] trace::Trace receivedTrace(const RawRequest &request, service::Answer answer);

/// May a request be kept as it came, for its trace to be made when somebody looks? Only where the engine knows whose it is: it was granted
/// what it asked for, and carries no signature that nobody looked at.
[[nodiscard]] bool mayBeKept(const RawRequest &request, const service::Answer &answer);

/// The walk that asks the same, to be kept and broken: an IAM user's own call, or a person's with a token of a provider of this world.
/// nullopt for requests that no walk can make: of sessions, unknown keys, or other services.
[[nodiscard]] std::optional<Walk> receivedWalk(const world::World &world, const trace::Trace &received);

} // namespace trustwalk::walk
