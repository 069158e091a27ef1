#pragma once

#include "core/quiz/kinds.h"

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <string_view>

/// Parts of a question file by themselves, for questions that are made and not read.
namespace trustwalk::quiz {

/// {"changes":[…],"walk":{…}|null}, each of them optional.
[[nodiscard]] Result<Run, ParseError> readScenario(std::string_view text);
/// {"requirements":[…]}, as a solve has them.
[[nodiscard]] Result<std::vector<Requirement>, ParseError> readRequirements(std::string_view text);

} // namespace trustwalk::quiz
