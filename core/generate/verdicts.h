#pragma once

#include "core/generate/scene.h"

/// Questions whose options are verdicts: predict and which-step. Internal to the room.
namespace trustwalk::generate {

/// The question that this drawing makes; nothing where the near misses give too few other verdicts, or where nothing stops what is to be
/// stopped.
[[nodiscard]] Result<std::optional<quiz::Question>, ParseError> askVerdict(const Template &from, const Drawn &drawn, Random &random,
                                                                           const quiz::Stand &stand);

} // namespace trustwalk::generate
