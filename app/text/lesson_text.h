#pragma once

#include "app/text/walk_text.h"

#include <optional>
#include <string_view>

namespace trustwalk::text {

/// What a reader is told of a walk beyond the five before it plays; nothing for an id that none has.
[[nodiscard]] std::optional<WalkText> lessonText(std::string_view id, ui::Language language);

} // namespace trustwalk::text
