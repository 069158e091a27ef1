#pragma once

#include "app/text/walk_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::text {

/// Of a walk, whether it is one of the five or beyond them.
[[nodiscard]] WalkText walkText(const std::string &lesson, api::Operation call, ui::Language language);

/// What a reader is told of a walk beyond the five before it plays; nothing for an id that none has.
[[nodiscard]] std::optional<WalkText> lessonText(std::string_view id, ui::Language language);

} // namespace trustwalk::text
