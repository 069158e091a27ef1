#pragma once

#include "app/ui/language.h"
#include "core/walk/break.h"

#include <QString>

#include <string_view>

namespace trustwalk::text {

/// What a reader is told of a way to break a walk.
struct BreakText {
    QString name; ///< "Wrong secret key"
    QString description; ///< one line: what is changed, not what happens then
};
/// Both are empty for a name that is no break's.
[[nodiscard]] BreakText breakText(std::string_view name, ui::Language language);
[[nodiscard]] QString breakGroupName(walk::BreakGroup group, ui::Language language);

} // namespace trustwalk::text
