#pragma once

#include "app/ui/language.h"
#include "core/base/parse_error.h"

#include <QString>

namespace trustwalk::text {

/// A ParseError as a sentence: where, what was found, what to do. "Line 3, column 14: unknown key "Efect". Did you mean "Effect"?"
/// AWS's own English text stands behind it where AWS has one.
[[nodiscard]] QString errorText(const ParseError &error, ui::Language language);
/// The same with the name of the file before it; an empty name is left out.
[[nodiscard]] QString errorText(const QString &file, const ParseError &error, ui::Language language);

} // namespace trustwalk::text
