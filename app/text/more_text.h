#pragma once

#include "app/ui/language.h"
#include "core/trace/trace.h"

#include <QString>

#include <cstddef>

namespace trustwalk::text {

/// The second level of a step's narration: one to three sentences on what lies behind it, for whoever wants to know more than the
/// caption says. What AWS documents, never a word about this one run.
[[nodiscard]] QString moreText(const trace::Trace &trace, std::size_t index, ui::Language language);

} // namespace trustwalk::text
