#pragma once

#include "core/trace/step.h"

#include <string>
#include <string_view>
#include <vector>

/// The facts of a step's evidence as golden files hold them.
namespace trustwalk::trace {

/// A value as a golden file holds it: what keys of this machine made is replaced by a mark.
[[nodiscard]] std::string goldenValue(StepKind kind, std::string_view value);
[[nodiscard]] std::vector<std::string> goldenFacts(const Step &step);

} // namespace trustwalk::trace
