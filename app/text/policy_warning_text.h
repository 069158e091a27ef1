#pragma once

#include "app/ui/language.h"
#include "core/policy/check.h"

#include <QString>

#include <string_view>

namespace trustwalk::text {

/// One sentence: what surprises, and what to write instead.
[[nodiscard]] QString policyWarningText(const policy::Warning &warning, ui::Language language);
[[nodiscard]] std::string_view policyWarningName(policy::Warning::Kind kind); ///< "AllowNotPrincipal": stable, language-free

} // namespace trustwalk::text
