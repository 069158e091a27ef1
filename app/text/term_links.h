#pragma once

#include "app/ui/language.h"

#include <QString>

namespace trustwalk::text {

/// `plain` as rich text in which the first mention of each term of the glossary is a link to "term:<id>". All else is escaped.
[[nodiscard]] QString withTermLinks(const QString &plain, ui::Language language);

} // namespace trustwalk::text
