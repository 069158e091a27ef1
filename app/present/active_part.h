#pragma once

#include "app/stage/stage_layout.h"

namespace trustwalk::present {

/// What a step is about, to be seen from near: the check with what it reads, or the message between its ends. The whole stage where nothing
/// stands out.
[[nodiscard]] QRectF activePart(const stage::StageLayout &layout);

} // namespace trustwalk::present
