#pragma once

#include "core/generate/scene.h"

/// Questions whose options are tried out: solve. Internal to the room.
namespace trustwalk::generate {

/// The question that this drawing makes; nothing where no option holds, or too few fail.
[[nodiscard]] Result<std::optional<quiz::Question>, ParseError> askOffers(const Template &from, const Drawn &drawn, Random &random,
                                                                          const quiz::Stand &stand);

} // namespace trustwalk::generate
