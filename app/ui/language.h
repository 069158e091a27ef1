#pragma once

#include <QString>

namespace trustwalk::ui {

enum class Language { English, Japanese };

/// "en", "ja".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language languageOfCode(const QString &code, Language fallback);

} // namespace trustwalk::ui
