#pragma once

#include "app/stage/stage_layout.h"

namespace trustwalk::present {

/// The stage of one step as it is presented: at most four who act, the checks of the step's chapter, what is read, and on one ground
/// all that the caller holds. Everything comes from the same trace, and every word, state and link from the same parts, as on the working
/// stage; only the places are others. A pure function, like that one.
[[nodiscard]] stage::StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language,
                                        const stage::StageSize &size);

} // namespace trustwalk::present
