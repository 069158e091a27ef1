#pragma once

#include "app/inspector/blocks.h"

namespace trustwalk::picture_export {

/// A JSON document as paper has room for it: a member a line, what lies below it on the same line unless that becomes long. What is lit
/// moves along. Texts that are no JSON come out with their blanks gathered.
[[nodiscard]] inspector::Code onLines(const inspector::Code &code);

} // namespace trustwalk::picture_export
