#pragma once

#include "app/progress/fault.h"
#include "app/ui/language.h"

#include <QString>

namespace trustwalk::text {

/// Why progress can't be read or kept, as sentences: what is wrong, with which file, and what is not lost. The system's own words, where
/// there are any, stand behind it.
[[nodiscard]] QString progressFaultText(const progress::Fault &fault, ui::Language language);

} // namespace trustwalk::text
