#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/crypto/key_ring.h"
#include "core/trace/trace.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

namespace trustwalk::walk {

/// Plays a walk: the caller's steps, the provider's, and every request's through service::perform, each request's Changes applied
/// before the next; steps numbered as the article numbers them. A refusal is a trace that stops; ParseError is a walk that names
/// what the world doesn't have, breaks that can't combine, or Changes that can't be made. Where breaks stopped it, the trace says
/// what would have followed.
[[nodiscard]] Result<trace::Trace, ParseError> play(const Walk &walk, const world::World &world, const crypto::KeyRing &keys);

/// Plays a use without any call: the caller's long-term key signs the walk's action itself. The walk's call, and what goes along with it,
/// count for nothing; its trace has no call. NotFound where the caller is no user with a key.
[[nodiscard]] Result<trace::Trace, ParseError> playLongTermKey(const Walk &walk, const world::World &world, const crypto::KeyRing &keys);

} // namespace trustwalk::walk
