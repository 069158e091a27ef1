#pragma once

#include "app/sequence/columns.h"
#include "app/sequence/sequence_layout.h"

namespace trustwalk::sequence {

/// The lifelines with their heads.
[[nodiscard]] std::vector<Lane> layOutLanes(const Script &script, const Columns &columns, ui::Language language);

/// How wide the text is in whichever language it is wider.
[[nodiscard]] qreal wider(const Text &text, const stage::TextStyle &style);

} // namespace trustwalk::sequence
